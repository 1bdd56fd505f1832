### Early warnings, their evidence, and what answers them.

severity-critical = Critical
severity-high = High
severity-medium = Medium
severity-low = Low

warning-name-cadence-missed = Cadence missed
warning-name-competitor = Competitor named
warning-name-critical-ticket = Critical case late
warning-name-delivery-falling = Delivery falling
warning-name-detractor = Detractor answer
warning-name-external-event = External event
warning-name-mix-narrowing = Order mix narrowing
warning-name-order-overdue = Order overdue
warning-name-payment-overdue = Payment overdue
warning-name-reference-withdrawn = Reference withdrawn
warning-name-renewal = Renewal not begun
warning-name-repeat-complaints = Repeat complaints
warning-name-revenue-falling = Revenue falling
warning-name-satisfaction-falling = Satisfaction falling
warning-name-sponsor = Sponsor left or silent
warning-name-strategy-meeting = Strategy meeting missed

warning-cadence-missed = { $layer } meetings: { $kept ->
    [0] none
   *[other] { $kept }
} of { $due } due in twelve months { $kept ->
    [one] was held
   *[other] were held
}{ $n ->
    [one] .
   *[other] , and another level falls short too.
}
warning-competitor = { $state ->
    [lost] { $named ->
        [yes] An opportunity was lost in which { $name } competed.
       *[no] An opportunity was lost in which a competitor took part.
    }
    [told] { $named ->
        [yes] A competitor is active here; { $name } is named.
       *[no] A competitor is active here.
    }
   *[open] { $n ->
        [one] { $name } competes for an open opportunity.
       *[other] Competitors are named in { $n } open opportunities, { $name } among them.
    }
}
warning-critical-ticket = { $n ->
    [one] A critical case is open past its promise, since { $day } ({ $days ->
        [one] one day
       *[other] { $days } days
    }).
   *[other] { $n } critical cases are open past their promise, the oldest since { $day } ({ $days ->
        [one] one day
       *[other] { $days } days
    }).
}
warning-delivery-falling = Orders on time in full fell to { $now } this period (n = { $n }), from { $before } in the twelve months before.
warning-detractor = { $n ->
    [one] Somebody would not recommend us: { $score } of 10 on { $day }{ $who ->
        [executive] , from an executive.
       *[other] .
    }
   *[other] { $n } people would not recommend us; the lowest answer is { $score } of 10{ $who ->
        [executive] , from an executive, on { $day }.
       *[other] , on { $day }.
    }
}
warning-external-event = { $n ->
    [one] { $kind }, { $day }.
   *[other] { $n } events in 90 days, the latest on { $day }: { $kind }.
}
warning-mix-narrowing = { $n ->
    [one] { $name }, bought regularly before, has not been bought for { $months } months
   *[other] { $name } and { $more ->
        [one] one more category
       *[other] { $more } more categories
    }, bought regularly before, have not been bought for { $months } months
}; { $share } of revenue then.
warning-order-overdue = No order for { $days } days; usually there is one every { $gap ->
    [0] day
    [one] day
   *[other] { $gap } days
}{ $rare ->
    [yes] , and rarely a gap over { $most }.
   *[no] .
}
warning-payment-overdue = { $n ->
    [one] An invoice is overdue by { $days } days: { $owed }.
   *[other] { $n } invoices are more than { $over } days overdue, { $owed } in all, the oldest by { $days } days.
}
warning-reference-withdrawn = The reference or case study was withdrawn on { $day }.
warning-renewal = { $n ->
    [one] A contract ends on { $day }
   *[other] { $n } contracts end soon, the first on { $day }
} ({ $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}), and no opportunity is open to renew it{ $valued ->
    [yes] ; { $worth } a year.
   *[no] .
}
warning-repeat-complaints = { $n } complaints in { $days } days{ $tested ->
    [yes] , more than chance explains
   *[no] { "" }
}{ $escalated ->
    [yes] ; at least one was escalated.
   *[no] .
}
warning-revenue-falling = Revenue fell { $n ->
    [2] two
    [3] three
    [4] four
   *[other] { $n }
} periods running, from { $first } to { $last } ({ $loss } less), more than it usually moves.
warning-satisfaction-falling = { $measure ->
    [csat] Satisfied answers fell to { $now } (n = { $n }), from { $before } in the twelve months before.
   *[nps] The NPS fell to { $now } (n = { $n }), from { $before } in the twelve months before.
}
warning-sponsor = { $state ->
    [left] A sponsor left on { $day }; { $known ->
        [no] who remains is not on file.
       *[yes] { $n ->
            [0] none remains.
            [one] one remains.
           *[other] { $n } remain.
        }
    }
   *[silent] { $n ->
        [one] Our sponsor has not been met or written to for { $days } days, since { $day }.
       *[other] None of our { $n } sponsors has been met or written to for { $days } days, since { $day }.
    }
}
warning-strategy-meeting = { $state ->
    [cancelled] The yearly strategy meeting of { $day } was cancelled, and none is planned.
   *[overdue] The yearly strategy meeting is overdue: the last was on { $day }, and none is planned.
}

evidence-gap = {"; "}
evidence-row = { $table } { $place }
evidence-rows = { $n ->
    [0] { $table }
   *[other] { $table } { $keys }{ $more ->
        [0] { "" }
       *[other] { " " }and { $more } more
    }
}
evidence-amount = { $value }
evidence-annual-value = { $value } a year
evidence-answered-on = answered { $value }
evidence-answers = { $value } answers
evidence-closed-on = closed { $value }
evidence-comment = “{ $value }”
evidence-competitor = against { $value }
evidence-csat = { $value } satisfied
evidence-date = { $value }
evidence-days-open = open { $value } days
evidence-days-overdue = { $value } days overdue
evidence-due = { $value } due
evidence-due-on = due { $value }
evidence-end = ends { $value }
evidence-expected-on = expected { $value }
evidence-gaps = { $value } gaps on file
evidence-kept = { $value } held
evidence-kind = { $value }
evidence-last-met = last on { $value }
evidence-last-month = last bought in { $value }
evidence-last-order = last order { $value }
evidence-layer = { $value } level
evidence-left-on = left { $value }
evidence-longest = 95 of 100 gaps up to { $value } days
evidence-months-bought = bought in { $value } of 12 months before
evidence-name = { $value }
evidence-nps = NPS { $value }
evidence-on-time = { $value } on time in full
evidence-opened-at = opened { $value }
evidence-orders-due = { $value } orders due
evidence-points = { $value } of 10
evidence-revenue = revenue { $value }
evidence-revenue-before = then { $value } a year
evidence-role = { $value }
evidence-state = { $value }
evidence-subject = { $value }
evidence-text = { $value }
evidence-usual-gap = usual gap { $value } days
evidence-value = { $value }
meeting-held = held
meeting-cancelled = cancelled
span-year-before = twelve months before
span-csat-now = CSAT, last twelve months
span-csat-before = CSAT, twelve months before
span-nps-now = NPS, last twelve months
span-nps-before = NPS, twelve months before

role-account-manager = Account manager
role-executive = Executive sponsor
role-inside-sales = Inside sales
role-service = Service
role-logistics = Logistics
role-finance = Finance
role-product = Product management
role-marketing = Marketing
reason-warning = { $name } ({ $severity })
reason-tier = { $word } tier
reason-stage = { $word } stage
reason-health = { $scored ->
    [True] health { $score } ({ $band })
   *[other] health: { $band }
}
reason-calm = no severe warning

portfolio-warnings = Early warnings
portfolio-warnings-lead = { $n ->
    [one] One warning is open, at one of { COUNT($of) } accounts.
   *[other] { START($n) } warnings are open at { $accounts ->
        [one] one of { COUNT($of) } accounts
       *[other] { COUNT($accounts) } of { COUNT($of) } accounts
    }{ $critical ->
        [0] { $high ->
            [0] , all of { $grade ->
                [low] low
                [medium] medium
               *[both] medium or low
            } severity.
            [one] , one of high severity, none critical.
           *[other] { $whole ->
                [True] , all of high severity, none critical.
               *[other] , { COUNT($high) } of high severity, none critical.
            }
        }
        [one] , one of them critical{ $high ->
            [0] .
            [one] {" "}and one of high severity.
           *[other] {" "}and { COUNT($high) } of high severity.
        }
       *[other] , { COUNT($critical) } of them critical{ $high ->
            [0] .
            [one] {" "}and one of high severity.
           *[other] {" "}and { COUNT($high) } of high severity.
        }
    }
}
portfolio-warnings-most = { $account } comes first: { $what }
portfolio-warnings-within = answer within { $days ->
    [1] 24 hours
    [7] a week
    [14] two weeks
    [30] a month
   *[other] { $days } days
}
portfolio-warnings-list = { $rest ->
    [0] { $n ->
        [one] The warning
       *[other] { ALL($n) } warnings, the most severe first
    }
   *[other] The { $shown } most severe of { $n } warnings
}
portfolio-warnings-rest = { $n ->
    [one] One more warning is in the account’s own review.
   *[other] { START($n) } more warnings are in the accounts’ own reviews.
}
portfolio-warnings-unowned = No account manager is named: each warning falls to whoever looks after the account.
portfolio-warnings-repairs = { $n ->
    [one] One account needs a repair plan by { $day }
   *[other] { START($n) } accounts need a repair plan by { $day }
}
column-who = Owner
column-signal = Warning
column-severity = Severity
column-warning = What was seen
column-rows = Evidence
column-due = Due
column-action = Action
column-why = Why
column-since = Since
column-says = What it says

account-warnings = Warnings and next steps
account-warnings-lead = { $n ->
    [one] One warning is open{ $worst ->
        [critical] , and it is critical.
        [high] , and it is of high severity.
       *[other] ; it is not urgent.
    }
   *[other] { START($n) } warnings are open{ $worst ->
        [critical] { $whole ->
            [True] , { $n ->
                [2] both
               *[other] all
            } of them critical.
           *[other] , { $count ->
                [one] one
               *[other] { COUNT($count) }
            } of them critical.
        }
        [high] { $whole ->
            [True] , { $n ->
                [2] both
               *[other] all
            } of high severity.
           *[other] , { $count ->
                [one] one
               *[other] { COUNT($count) }
            } of high severity.
        }
       *[other] , { $n ->
            [2] neither of them
           *[other] none of them
        } urgent.
    }
}
account-warnings-none = No warning is open.
account-warnings-repair-due = A repair plan is due by { $day }.
account-warnings-reinforcement-due = Health calls for a reinforcement plan, to begin by { $day }.
account-warnings-next-best = Next best action: { $title }.
account-warnings-list = { $n ->
    [one] The warning
   *[other] { START($n) } warnings, the most severe first
}
account-warnings-evidence = { $n ->
    [one] The row behind it
   *[other] The rows behind them
}
account-warnings-repair = Repair plan: begins by { $day }
account-warnings-reinforcement = Reinforcement plan: begins by { $day }
account-warnings-next = { $n ->
    [one] Next best action
   *[other] Next best actions, the most important first
}
