### Portfolio report: value, concentration, tiers, segments, lifecycle, retention, accounts.

sentence-gap = {" "}

portfolio-revenue = Revenue
portfolio-revenue-alone = { $money } in { $period }; there is no year-ago period to compare with.
portfolio-revenue-lead = { $direction ->
    [up] Revenue rose { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than the portfolio usually moves.
        [usual] , within the range in which the portfolio usually moves.
       *[unknown] .
    }
    [down] Revenue fell { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than the portfolio usually moves.
        [usual] , within the range in which the portfolio usually moves.
       *[unknown] .
    }
   *[flat] Revenue stayed at the level of a year ago: { $money } in { $period }.
}
portfolio-revenue-year = { $direction ->
    [up] The last twelve months brought { $money }, { $change } more than the twelve before.
    [down] The last twelve months brought { $money }, { $change } less than the twelve before.
   *[flat] The last twelve months brought { $money }, as much as the twelve before.
}
portfolio-revenue-margin = { $direction ->
    [up] The margin rate improved from { $before } to { $rate }.
    [down] The margin rate slipped from { $before } to { $rate }.
    [near] The margin rate was little changed at { $rate }, after { $before } a year ago.
   *[flat] The margin rate held at { $rate }.
}
portfolio-revenue-margin-alone = The margin rate is { $rate }.
portfolio-revenue-target = { $n ->
    [one] The one account with a target reached { $percent } of it.
   *[other] The { COUNT($n) } accounts with a target reached { $percent } of it together.
}
portfolio-revenue-margin-note = { $money } margin; cost known for { $coverage } of revenue
points-on-year-ago = { $change } { $unit ->
    [one] point
    [score-one] point
   *[other] points
} on a year ago
figure-margin-rate = Margin rate
portfolio-revenue-best = { $period } is the strongest period shown, at { $money }
portfolio-revenue-run = { $before ->
    [0] { $direction ->
        [up] { $n ->
            [one] { $period } is above the period a year before
           *[other] Every one of the { COUNT($n) } periods that can be compared is above the year before
        }
       *[down] { $n ->
            [one] { $period } is below the period a year before
           *[other] Every one of the { COUNT($n) } periods that can be compared is below the year before
        }
    }
    [one] { $direction ->
        [up] { $n ->
            [one] { $period } is back above the year before, after one period below
           *[other] Revenue has been above the year before for { COUNT($n) } periods running
        }
       *[down] { $n ->
            [one] { $period } is below the year before, after one period above
           *[other] Revenue has been below the year before for { COUNT($n) } periods running
        }
    }
   *[other] { $direction ->
        [up] { $n ->
            [one] { $period } is back above the year before, after { COUNT($before) } periods below
           *[other] Revenue has been above the year before for { COUNT($n) } periods running
        }
       *[down] { $n ->
            [one] { $period } is below the year before, after { COUNT($before) } periods above
           *[other] Revenue has been below the year before for { COUNT($n) } periods running
        }
    }
}
portfolio-revenue-level = { $n ->
    [one] { $period } is level with the year before{ $before ->
        [0] {""}
        [one] {""}
       *[other] { $direction ->
            [up] , after { COUNT($before) } periods above it
           *[down] , after { COUNT($before) } periods below it
        }
    }
   *[other] Revenue has been level with the year before for { COUNT($n) } periods running
}
bridge-new = New or back ({ $n })
bridge-expanded = Bought more ({ $n })
bridge-contracted = Bought less ({ $n })
bridge-lost = Bought nothing ({ $n })
portfolio-revenue-bridge = { $direction ->
    [up] The growth came mainly from { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    }, +{ $gained }; { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    } took { $lost } back
    [down] The fall came mainly from { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    }, −{ $lost }; { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    } made up { $gained }
    [one-way-up] No account bought less: { $up ->
        [new] new or returning accounts
       *[other] accounts that bought more
    } added { $gained }
    [one-way-down] No account bought more: { $down ->
        [lost] accounts that bought nothing
       *[other] accounts that bought less
    } cost { $lost }
   *[flat] Gains and losses roughly cancel out; the largest are +{ $gained } and −{ $lost }
}

portfolio-movers = Movers
portfolio-movers-lead = { $up ->
    [0] No account gained
    [one] One account gained { $gained }
   *[other] { START($up) } accounts gained { $gained } together
} on a year ago; { $down ->
    [0] none lost.
    [one] one lost { $lost }.
   *[other] { COUNT($down) } lost { $lost }.
}
portfolio-movers-share = The three largest losses make up { $percent } of all losses.
portfolio-movers-clear = { $n ->
    [0] { $of ->
        [one] The one mover below with enough history is within its usual range.
       *[other] Each of the { COUNT($of) } movers below with enough history is within its usual range.
    }
    [one] { $of ->
        [one] The one mover below with enough history is outside its usual range.
       *[other] One of the { COUNT($of) } movers below with enough history is outside its usual range.
    }
   *[other] { START($n) } of the { COUNT($of) } movers below with enough history are outside their usual range.
}
portfolio-movers-headline = { $side ->
    [up] { $best } gained most: { $gained }
    [down] { $worst } lost most: { $lost }
   *[both] { $best } gained most ({ $gained }), { $worst } lost most ({ $lost })
}
portfolio-movers-table = What moved them
portfolio-movers-note = { $n ->
    [one] One other account changed less.
   *[other] { START($n) } other accounts changed less.
} The usual range of an account is how far its revenue has moved from one period to the next (95% level).
portfolio-movers-note-all = The usual range of an account is how far its revenue has moved from one period to the next (95% level).
column-growth = Growth
column-cause = Why
column-stage = Stage
column-range = Usual range
usual-range = { $noise ->
    [clear] outside
    [usual] within
   *[unknown] too early to say
}
cause-new = { $n ->
    [one] One order, after none a year ago
   *[other] { START($n) } orders, after none a year ago
}
cause-lost = { $n ->
    [one] No order; the last one day ago
   *[other] No order; the last { $n } days ago
}
cause-returns = Returns and credit notes
cause-orders = { $direction ->
    [up] More orders: { $now } after { $before }
   *[down] Fewer orders: { $now } after { $before }
}
cause-size = { $direction ->
    [up] Larger orders: { $now } on average after { $before }
   *[down] Smaller orders: { $now } on average after { $before }
}
cause-category = { $cause }; mostly { $category }

portfolio-concentration = Concentration
portfolio-concentration-lead = { $level ->
    [high] Revenue is highly concentrated: { $top ->
        [one] the largest account
       *[other] the { COUNT($top) } largest accounts
    } brought { $share } of the last twelve months. The { COUNT($buyers) } buying accounts weigh no more than { COUNT($effective) } of equal size would.
    [middle] Revenue is moderately concentrated: { $top ->
        [one] the largest account
       *[other] the { COUNT($top) } largest accounts
    } brought { $share } of the last twelve months. The { COUNT($buyers) } buying accounts weigh as much as { COUNT($effective) } of equal size would.
   *[low] Revenue is well spread: { $top ->
        [one] the largest account
       *[other] the { COUNT($top) } largest accounts
    } brought { $share } of the last twelve months. The { COUNT($buyers) } buying accounts weigh as much as { COUNT($effective) } of equal size would.
}
portfolio-concentration-note = Class A are the largest accounts that together bring up to 80% of revenue, B those up to 95%, C the rest.
figure-top = { $n ->
    [one] Share of the largest account
   *[other] Share of the { COUNT($n) } largest
}
figure-effective = Effective number of accounts
of-buyers = of { $n } that bought
name-share = { $name } ({ $share })
concentration-large = { $n ->
    [0] No account reaches 10% of revenue.
    [one] One account reaches 10% of revenue: { $accounts }.
   *[other] { START($n) } accounts reach 10% of revenue: { $accounts }.
}
concentration-groups = { $n ->
    [one] One group has several buying members: { $name } with { $members }, { $share } together.
   *[other] { START($n) } groups have several buying members; the largest is { $name } with { $members }, { $share } together.
} { $moved ->
    [true] Counted by group, the five largest have { $five_after } of revenue instead of { $five_before }.
   *[false] Counted by group, the share of the five largest stays at { $five_after }.
}
concentration-indices = HHI, the sum of squared shares, is { $hhi }: { $level ->
    [high] high (above 0.25).
    [middle] moderate (0.15 to 0.25).
   *[low] low (below 0.15).
} { $uneven ->
    [high] The Gini coefficient of { $gini } (0 is equal, 1 a single account) shows very unequal sizes.
    [middle] The Gini coefficient of { $gini } (0 is equal, 1 a single account) shows unequal sizes.
    [low] The Gini coefficient of { $gini } (0 is equal, 1 a single account) shows similar sizes.
   *[none] {""}
}
concentration-headline = { $all ->
    [true] { $name } is the largest account, with { $share } of revenue
   *[false] { $name } is the largest account, with { $share } of revenue; the { $n } largest have { $together }
}
concentration-classes = { $n ->
    [one] One of { COUNT($all) } accounts brings { $share } of revenue
   *[other] { START($n) } of { COUNT($all) } accounts bring { $share } of revenue
}
abc-class = Class { $letter }
abc-none = No net revenue in twelve months
total = Total
column-class = Class
column-accounts = Accounts
column-share-of-accounts = Share of accounts
column-trailing = Revenue, 12 months ({ $currency })

portfolio-tiers = Tiers
portfolio-tiers-lead = { $n ->
    [one] One of { COUNT($all) } accounts is in the tier { $tier }
   *[other] { START($n) } of { COUNT($all) } accounts are in the tier { $tier }
}{ $source ->
    [orders] , with { $share } of the revenue of the last twelve months.
    [contracts] , with { $share } of the yearly contract value.
    [opportunities] , with { $share } of the value won.
   *[none] .
}
portfolio-tiers-moved = { $n ->
    [0] No account changed tier since the last period.
    [one] One account changed tier since the last period.
   *[other] { START($n) } accounts changed tier since the last period.
}
portfolio-tiers-without = { $n ->
    [one] One account has no tier, because its value or fit is not known.
   *[other] { START($n) } accounts have no tier, because their value or fit is not known.
}
portfolio-tiers-matrix = { $strategic ->
    [0] No account is high on both value and fit
    [one] One account is high on both value and fit
   *[other] { START($strategic) } accounts are high on both value and fit
}; { $chance ->
    [0] none fits well without bringing high value yet
    [one] one fits well but does not bring high value yet
   *[other] { COUNT($chance) } fit well but do not bring high value yet
}
matrix-place = { $name } (value { $value }, fit { $fit })
matrix-key = Size: { $source ->
    [orders] revenue of the last twelve months
    [contracts] yearly contract value
    [opportunities] value won
   *[none] not known
}. { $n ->
    [0] Health is not known.
   *[other] Colour: health ({ $bands }).
}
band-count = { $band } { $n }
axis-value = Value score
axis-fit = Strategic fit
portfolio-tiers-table = What each tier brings, and what it is promised
portfolio-tiers-note = Response: time to the first answer to a service case. Meetings are those due in a year, by layer.
portfolio-tiers-moves = { $up ->
    [0] { $n ->
        [one] One account moved to a lower tier
       *[other] { START($n) } accounts moved to a lower tier
    }
   *[other] { $down ->
        [0] { $n ->
            [one] One account moved to a higher tier
           *[other] { START($n) } accounts moved to a higher tier
        }
       *[other] { START($n) } accounts changed tier: { COUNT($up) } up, { COUNT($down) } down
    }
}
hours = { $n } h
column-worth-orders = Revenue, 12 months ({ $currency })
column-worth-contracts = Contract value a year ({ $currency })
column-worth-opportunities = Value won ({ $currency })
column-worth-none = Revenue ({ $currency })
column-response = Response
column-executive = Executive meetings
column-management = Management meetings
column-operational = Operational meetings
column-lead = Led by
column-tier-before = Last period
column-tier-now = Now
column-value-score = Value
column-fit-score = Fit
and-others = { $n ->
    [one] One more is not listed.
   *[other] { START($n) } more are not listed.
}
no-tier = No tier

portfolio-segments = Segments
portfolio-segments-withheld = Accounts are not grouped by recency and frequency: { $reason }.
portfolio-segments-lead = The segment { $segment } brings the largest part of the last { $months } months’ revenue: { $share } from { $n ->
    [one] one account.
   *[other] { COUNT($n) } accounts.
}
portfolio-segments-weak = { $n ->
    [0] No account bought so much longer ago than the others that its segment calls for attention.
    [one] One account with { $share } of revenue last bought longer ago than most; that is a place among the others, not a loss.
   *[other] { START($n) } accounts with { $share } of revenue last bought longer ago than most; that is a place among the others, not a loss.
}
portfolio-segments-map = { $recent ->
    [0] No account buys both often and lately
    [one] One account buys both often and lately
   *[other] { START($recent) } accounts buy both often and lately
}; { $silent ->
    [0] no frequent buyer is among those who bought longest ago
    [one] one frequent buyer is among those who bought longest ago
   *[other] { COUNT($silent) } frequent buyers are among those who bought longest ago
}
portfolio-segments-note = Accounts in each cell, by fifths of the accounts that bought: R how lately, F how often.
portfolio-segments-table = What to do with each segment
map-cell = { $row }, { $column }: { $n }
score-r = { $n ->
    [1] R 1, longest ago
    [5] R 5, latest
   *[other] R { $n }
}
score-f = { $n ->
    [1] F 1, seldom
    [5] F 5, often
   *[other] F { $n }
}
name-list = { $more ->
    [0] { $names }
   *[other] { $names } and { $more } more
}
column-segment = Segment
column-revenue-months = Revenue, { $months } months ({ $currency })
column-do = What to do
segment-do-champions = Reward, ask for references
segment-do-loyal = Deepen, offer the next step
segment-do-potential = Build habit, second category
segment-do-new = Onboard well, secure second order
segment-do-promising = Raise frequency with small offers
segment-do-need-attention = Call now, find the reason
segment-do-about-to-sleep = Remind, offer a fresh start
segment-do-at-risk = Visit, repair, win back trust
segment-do-cannot-lose = Escalate to sponsor this week
segment-do-hibernating = Low-cost contact, or let go

portfolio-lifecycle = Lifecycle
portfolio-lifecycle-lead = { $basis ->
    [contracts] { $whole ->
        [True] { ALL($all) } accounts have a running contract
       *[other] { $running ->
            [one] One of { COUNT($all) } accounts has a running contract
           *[other] { START($running) } of { COUNT($all) } accounts have a running contract
        }
    }
   *[orders] { $running ->
        [one] { $all ->
            [one] The one account is buying in its usual rhythm, or has just begun
           *[other] One of { COUNT($all) } accounts is buying in its usual rhythm, or has just begun
        }
       *[other] { $whole ->
            [True] { ALL($all) } accounts are buying in their usual rhythm, or have just begun
           *[other] { START($running) } of { COUNT($all) } accounts are buying in their usual rhythm, or have just begun
        }
    }
}{ $new ->
    [0] {""}
    [one] , one of them new
   *[other] , { COUNT($new) } of them new
}{ $back ->
    [0] .
    [one] { $new ->
        [0] , one of them won back.
       *[other] {" "}and one won back.
    }
   *[other] { $new ->
        [0] , { COUNT($back) } of them won back.
       *[other] {" "}and { COUNT($back) } won back.
    }
}
portfolio-lifecycle-silent = { $n ->
    [0] No account has fallen silent.
   *[other] { $dormant ->
        [0] { $churned ->
            [one] One has churned
           *[other] { START($churned) } have churned
        }
        [one] One is dormant{ $churned ->
            [0] {""}
            [one] {" "}and one has churned
           *[other] {" "}and { COUNT($churned) } have churned
        }
       *[other] { START($dormant) } are dormant{ $churned ->
            [0] {""}
            [one] {" "}and one has churned
           *[other] {" "}and { COUNT($churned) } have churned
        }
    }; { $n ->
        [one] it
       *[other] together they
    } { $basis ->
        [contracts] had a yearly contract value of { $money } a year ago.
       *[orders] brought { $money } in the twelve months up to { $n ->
            [one] its last order.
           *[other] their last orders.
        }
    }
}
portfolio-lifecycle-stages = { $n ->
    [0] No account is dormant or churned
    [one] One account ({ $share }) is dormant or churned{ $known ->
        [true] , with { $revenue } of the last twelve months’ revenue
       *[false] {""}
    }
   *[other] { START($n) } accounts ({ $share }) are dormant or churned, { $known ->
        [true] with { $revenue } of the last twelve months’ revenue
       *[false] {""}
    }
}
bar-trailing = Revenue, 12 months
stage-count = { $stage } { $n }
stages-note = Accounts: { $values }.
stages-pauses = { $n ->
    [one] The one account won back had been silent for { $middle } days.
   *[other] The { COUNT($n) } won back had been silent for { $low } to { $high } days, { $middle } in the middle.
}
portfolio-lifecycle-moves = { $n ->
    [0] No account changed its stage since the last period
    [one] One account changed its stage since the last period
   *[other] { START($n) } accounts changed their stage since the last period
}{ $parts ->
    [none] {""}
   *[other] : { $parts }
}
lifecycle-moves-begun = { $n ->
    [one] one began
   *[other] { COUNT($n) } began
}
lifecycle-moves-silent = { $n ->
    [one] one fell silent
   *[other] { COUNT($n) } fell silent
}
lifecycle-moves-back = { $n ->
    [one] one came back
   *[other] { COUNT($n) } came back
}
lifecycle-moves-grown = { $n ->
    [one] one became an active customer
   *[other] { COUNT($n) } became active customers
}
stage-contracted = { $stage }, contract running
column-stage-before = Last period
stage-none = not on file
stages-now = Now
moves-note = Rows: the stage at the end of the last period; columns: the stage now. Accounts that stayed are in grey.
portfolio-lifecycle-list = { $n ->
    [one] One silent account
   *[other] { START($n) } silent accounts
}: { $money } { $basis ->
    [contracts] of yearly contract value a year ago
   *[orders] in the twelve months up to their last order
}
column-silent = Days since order
column-rhythm = Usual gap
column-stake-orders = Revenue before silence
column-stake-contracts = Contract value
silent-note = Revenue before silence is that of the twelve months up to the last order.{ $peers ->
    [true] {" "}Gaps in grey are those of comparable accounts, where an account has fewer than three of its own.
   *[false] {""}
}
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

portfolio-retention = Retention
portfolio-retention-unknown = How much of last year’s revenue was kept cannot be said yet: { $reason }.
portfolio-retention-lead = { $basis ->
    [contracts] Of the yearly contract value that ran a year ago, { $grr } runs on.
   *[orders] Of the revenue of the year before, { $grr } was kept in the last twelve months.
}
portfolio-retention-net = { $side ->
    [above] With what the same accounts bought more it is { $nrr }: the existing accounts grow.
    [below] With what the same accounts bought more it is { $nrr }: the existing accounts shrink.
   *[unclear] With what the same accounts bought more it is { $nrr }, not clearly above or below 100%.
}
portfolio-retention-lost = { $n ->
    [0] { $basis ->
        [contracts] Every one of the { COUNT($of) } accounts still has a contract.
       *[orders] { $of ->
            [one] The one account of a year ago still buys.
           *[other] Every one of the { COUNT($of) } accounts still buys.
        }
    }
    [one] One of the { COUNT($of) } accounts { $basis ->
        [contracts] has no contract any more.
       *[orders] bought nothing in the last twelve months.
    }
   *[other] { START($n) } of the { COUNT($of) } accounts { $basis ->
        [contracts] have no contract any more.
       *[orders] bought nothing in the last twelve months.
    }
}
portfolio-retention-note = { $basis ->
    [contracts] There are no orders on file: retention is measured on the yearly value of the contracts running a year ago and now.
   *[orders] Measured on orders: the last twelve months against the twelve before, over the accounts that bought then. New accounts count in neither rate.
}
retention-grr = Gross revenue retention
retention-nrr = Net revenue retention
retention-logo-churn = { $basis ->
    [contracts] Accounts without a contract now
   *[orders] Accounts that bought nothing
}
retention-repeat-rate = Bought more than once
retention-tenure = Mean tenure
years = { $n } years
retention-start = A year ago
retention-expansion = Bought more ({ $n })
retention-contraction = Bought less ({ $n })
retention-churn = Bought nothing ({ $n })
retention-end = Now
portfolio-retention-steps = { $covers ->
    [true] Existing accounts added { $gained }, more than the { $lost } that others cut
   *[false] Existing accounts cut { $lost }; the { $gained } that others added does not cover it
}
portfolio-retention-cohorts = { $quarter ->
    [one] { $buying } of { $accounts } accounts ordered again in the quarter after their first
   *[other] { $buying } of { $accounts } accounts still ordered { COUNT($quarter) } quarters after their first order
}
quarter-after = +{ $n }
cohort-name = { $cohort }{ $opening ->
    [true] {" "}or earlier
   *[false] {""}
} ({ $n })
cohort-cell = { $cohort }, { $quarter }: { $share }
cohorts-note = Share of accounts with an order in each quarter after their first, by half-year of the first order (number of accounts).{ $opening ->
    [true] {" "}Orders on file begin in the earliest half-year: older customers are among its accounts.
   *[false] {""}
}{ $left ->
    [0] {""}
   *[other] {" "}Half-years with fewer than { $least } accounts are left out.
}

portfolio-accounts = All accounts
portfolio-accounts-lead = { $rest ->
    [0] All { $n } accounts
   *[other] The { $shown } largest of { $n } accounts
}{ $head ->
    [orders] , by revenue of the last twelve months.
    [contracts] , by yearly contract value.
    [opportunities] , by value won.
   *[none] ; no revenue is on file.
}
portfolio-accounts-change = { $up ->
    [0] None
   *[other] { START($up) }
} brought more than a year before, { $down ->
    [0] none
   *[other] { COUNT($down) }
} less.
portfolio-accounts-note = { $basis ->
    [orders] Change: against the twelve months before.
    [contracts] Change: against a year ago.
   *[other] {""}
}
other-accounts = { $n ->
    [one] One other account
   *[other] { START($n) } other accounts
}
score-band = { $score } { $band }
