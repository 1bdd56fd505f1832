### Portfolio summary.

summary = Summary
summary-revenue =
    { $direction ->
        [up] Revenue rose { $change } on a year ago, to { $money } in { $period }{ $noise ->
            [clear] {""}: more than it usually moves.
            [usual] , within its usual range.
           *[unknown] .
        }
        [down] Revenue fell { $change } on a year ago, to { $money } in { $period }{ $noise ->
            [clear] {""}: more than it usually moves.
            [usual] , within its usual range.
           *[unknown] .
        }
        [flat] Revenue held at the level of a year ago: { $money } in { $period }.
       *[alone] Revenue came to { $money } in { $period }; there is no year before to compare it with.
    }
summary-contracts =
    { $direction ->
        [up] Running contracts rose { $change } on a year ago, to { $money } a year.
        [down] Running contracts fell { $change } on a year ago, to { $money } a year.
        [flat] Running contracts are worth { $money } a year, as much as a year ago.
       *[alone] Running contracts are worth { $money } a year.
    }
summary-won =
    { $direction ->
        [up] The value of deals won rose { $change } on the period before, to { $money } in { $period }{ $noise ->
            [usual] , no more than chance explains.
           *[other] .
        }
        [down] The value of deals won fell { $change } on the period before, to { $money } in { $period }{ $noise ->
            [usual] , no more than chance explains.
           *[other] .
        }
        [flat] Deals worth { $money } were won in { $period }, as much as in the period before.
       *[alone] Deals worth { $money } were won in { $period }.
    }
summary-accounts =
    { $n ->
        [one] One account in { $period }
       *[other] { START($n) } accounts in { $period }
    }, without orders, contracts or deals to measure.
summary-attention =
    { $risk ->
        [0] { $silent ->
            [0] { $rated ->
                [all] No account is at risk, and none has gone quiet.
               *[other] None of the { COUNT($rated) } accounts with a health score is at risk; no account has gone quiet.
            }
            [one] { $rated ->
                [all] No account is at risk, but one has gone quiet.
               *[other] None of the { COUNT($rated) } accounts with a health score is at risk; one account has gone quiet.
            }
           *[other] { $rated ->
                [all] No account is at risk, but { COUNT($silent) } have gone quiet.
               *[other] None of the { COUNT($rated) } accounts with a health score is at risk; { COUNT($silent) } accounts have gone quiet.
            }
        }
        [one] { $silent ->
            [0] One account is at risk.
            [one] One account is at risk and one has gone quiet.
           *[other] One account is at risk and { COUNT($silent) } have gone quiet.
        }
       *[other] { $silent ->
            [0] { START($risk) } accounts are at risk.
            [one] { START($risk) } accounts are at risk and one has gone quiet.
           *[other] { START($risk) } accounts are at risk and { COUNT($silent) } have gone quiet.
        }
    }
summary-why = { $up } gained most ({ $gain }), { $down } lost most ({ $loss }); against a year ago, { $gaining ->
    [one] one account
   *[other] { COUNT($gaining) } accounts
} bought more and { COUNT($losing) } bought less.
summary-held = { $basis ->
    [contracts] The customers of a year ago have contracts worth { $nrr } of those they had then
   *[orders] The customers of a year ago bring { $nrr } of what they brought then
}{ $interval ->
    [none] {""}
   *[other] {" "}(95% interval { $interval })
}; before counting what some of them added it is { $grr }.
summary-silent =
    { $n ->
        [one] { $largest } has been silent for longer than { $rhythm ->
            [peers] is usual at comparable accounts
           *[own] its own ordering rhythm explains
        }; in the twelve months up to its last order it brought { $money }.
       *[other] { START($n) } accounts have been silent for longer than their own ordering rhythm{ $rhythm ->
            [peers] {""}, or that of comparable accounts, explains
           *[own] {" "}explains
        }, the largest of them { $largest }; in the twelve months up to their last orders they brought { $money }.
    }
summary-nps =
    { $certain ->
        [clear] The NPS { $direction ->
            [up] rose
           *[other] fell
        } to { $nps } from { $before } a year ago, a clear change (interval { $interval }, n = { $n }).
        [unclear] The NPS is { $nps } (interval { $interval }, n = { $n }); the difference to { $before } a year ago lies within the uncertainty of both.
        [same] The NPS is { $nps }, as a year ago (interval { $interval }, n = { $n }).
       *[alone] The NPS is { $nps } (interval { $interval }, n = { $n }).
    }
summary-health = { $improved ->
    [0] Health worsened at { $worsened ->
        [one] one account
       *[other] { COUNT($worsened) } accounts
    } since the last period and improved at none
    [one] Health improved at one account and worsened at { $worsened ->
        [0] none
        [one] one
       *[other] { COUNT($worsened) }
    } since the last period
   *[other] Health improved at { COUNT($improved) } accounts and worsened at { $worsened ->
        [0] none
        [one] one
       *[other] { COUNT($worsened) }
    } since the last period
}{ $falls ->
    [true] ; most points were lost on { $component }.
   *[false] .
}
summary-service =
    { $known ->
        [both] { $otif } of orders arrived on time and in full, { $kept } of service cases were served as promised
        [otif] { $otif } of orders arrived on time and in full
       *[kept] { $kept } of service cases were served as promised
    }{ $late ->
        [0] .
        [one] ; one open case is past its promise.
       *[other] ; { COUNT($late) } open cases are past their promise.
    }
summary-won-rate =
    { $rate } of decided opportunities were won (95% interval { $interval }, n = { $n }); { $open ->
        [0] none is open.
        [one] one{ $valued ->
            [True] {" "}worth { $money }
           *[other] {""}
        } is open.
       *[other] { COUNT($open) }{ $valued ->
            [True] {" "}worth { $money }
           *[other] {""}
        } are open.
    }
summary-bands = { $healthy } healthy, { $watch } to watch, { $risk ->
    [0] none
   *[other] { $risk }
} at risk
points-unclear = { $change } { $unit ->
    [one] point
    [score-one] point
   *[other] points
} on a year ago, within the uncertainty
figure-nrr = Net revenue retention
figure-nps = Net Promoter Score
figure-health = Health, mean of accounts
figure-otif = On time and in full
figure-contracts = Running contracts, a year
figure-csat = Satisfied customers (CSAT)
figure-win-rate = Win rate
figure-pipeline = Open pipeline
figure-buyers = Accounts that bought, 12 months
of-accounts = of { $n }
figure-promise-kept = Cases served as promised
column-decision = Decision
column-by = By
column-at-stake = At stake
summary-decide =
    { $n ->
        [one] One decision to take
       *[other] { START($n) } decisions to take, the one with most at stake first
    }
decide-silent = Win back or let go: no order for { $days } days, after { $money } in the twelve months before
decide-renewal = Renewal: a contract worth { $money } a year ends { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
} with no offer made
decide-overdue = Payment: { $money } more than a month overdue, the oldest { $days } days
decide-risk = Rescue plan: health at { $days } of 100, { $money } in the last twelve months
decide-quiet = Call: no order for { $days } days, longer than its own rhythm; { $money } in the twelve months before
decide-silent-do = Win back or let go
decide-silent-why = No order for { $days } days
decide-renewal-do = Renew
decide-renewal-why = Contract ends { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}, no offer made
decide-overdue-do = Collect payment
decide-overdue-why = More than a month overdue, the oldest { $days } days
decide-risk-do = Rescue plan
decide-risk-why = Health at { $days } of 100
decide-quiet-do = Call
decide-quiet-why = No order for { $days } days, longer than its own rhythm
decide-departed = Clear up: reported { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
} as having left, while contracts worth { $money } a year run
decide-departed-do = Clear up whether it left
decide-departed-why = Reported as left { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}; contracts run
summary-decide-note = At stake: revenue of the twelve months up to the last order; for a contract its yearly value, for payments what is overdue, at low health the last twelve months’ revenue.
