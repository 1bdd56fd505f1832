### Sections that test, share out and settle: backtest, scorecards, allocation, effect of the plan.

portfolio-backtest = How good the health score is
backtest-lead-none = The health score cannot be tested on this book’s past: { $why }.
backtest-lead-few = Losses are too few to judge the health score ({ $why }): read it as an informed ranking, not as a forecast.
backtest-lead = { $verdict ->
    [better] The health score has proved itself on this book’s past: it told accounts that were later lost from those that stayed (area { $area }, interval { $low } to { $high }; 0.5 is chance), and better than either simple rule.
    [not_better] The health score foretold losses better than chance (area { $area }, interval { $low } to { $high }; 0.5 is chance), but it is not shown to do better than a simple rule: { $rule ->
        [recency] watching the silence against the usual rhythm may do as well.
       *[other] watching the trend of revenue may do as well.
    }
    [worse] { $rule ->
        [recency] Watching the silence against the usual rhythm
       *[other] Watching the trend of revenue
    } foretold losses clearly better than the health score (area { $area }, interval { $low } to { $high }; 0.5 is chance): rely on that rule until the score’s weights are revised.
   *[chance] On this book’s past the health score is not shown to foretell losses better than chance (area { $area }, interval { $low } to { $high }; 0.5 is chance): do not steer by it alone.
}
backtest-lead-cases = Tested { $looks ->
    [one] on one past date
   *[other] on { COUNT($looks) } past dates, half a year apart
}: of { COUNT($n) } cases { $events ->
    [0] none ended in a loss.
    [one] one ended in a loss.
   *[other] { COUNT($events) } ended in a loss.
}
backtest-lead-alarms = { $alarms ->
    [0] No account stood at risk beforehand.
   *[other] The score had { $events ->
        [one] { $hits ->
            [0] not put the lost account at risk beforehand
           *[other] put the lost account at risk beforehand
        }
       *[other] put { $hits } of the { $events } at risk beforehand
    }; in all it did so in { $alarms ->
        [one] one case.
       *[other] { COUNT($alarms) } cases.
    }
}
backtest-auc = Area under the ROC curve
backtest-auc-scale = 0.5 is chance, 1 perfect
backtest-event-rate = Cases lost
backtest-hit-rate = Losses with an alarm before
backtest-false-alarms = Alarms nothing followed
backtest-areas = { $verdict ->
    [better] Health lies above both simple rules
    [worse] { $name } tells more than health
    [not_better] Health lies above chance, but not clearly above a simple rule
   *[chance] Health cannot be told from chance
}
backtest-areas-note = Area under the ROC curve with 95% interval; 0.5 is chance. Health’s lead is measured in pairs on the cases in which the rule is known too.
backtest-column-score = Score
backtest-column-area = Area
backtest-column-interval = 95% interval
backtest-column-cases = Cases
backtest-column-same = Health’s area there
backtest-column-ahead = Health’s lead
backtest-bands-few = Lost so far: { $counts }
backtest-band-count = { $events } of { $n } in band “{ $band }”
backtest-bands = { $apart ->
    [yes] { $high } of the cases in band “{ $worst }” were lost, { $low } of those in band “{ $best }”
    [wrong] Cases in band “{ $best }” were lost more often ({ $low }) than those in band “{ $worst }” ({ $high })
   *[no] Losses in bands “{ $worst }” ({ $high }) and “{ $best }” ({ $low }) do not differ clearly
}
backtest-band = { $share } ({ $events } of { $n })
backtest-band-interval = { $band } { $interval }
backtest-bands-note = Share of cases lost within two quarters, by the band they stood in before. 95% intervals: { $intervals }.
backtest-note = A case is an account that bought in the two quarters before a look. It counts as lost when the next two quarters bring no order, or revenue at least { $fall } below the same two quarters a year before. Scores read only what was known then; wallet, strategic judgements and the stance of contacts carry no date and are left out, and ends of contracts count as on file today. The score uses today’s weights. An account appears in several looks; the intervals allow for that.

portfolio-owners = Scorecards of account managers
owners-lead = { $n ->
    [one] One manager looks after { $accounts ->
        [one] one account.
       *[other] { COUNT($accounts) } accounts.
    }
   *[other] { START($n) } managers look after { $accounts } accounts; all together they score { $score } of 100.
}
owners-lead-unscored = { $n ->
    [one] One manager looks after { $accounts ->
        [one] one account
       *[other] { COUNT($accounts) } accounts
    }
   *[other] { START($n) } managers look after { $accounts } accounts
}; too little is known for a score.
owners-apart-none = { $n ->
    [one] The one score that can be compared is not clearly above or below that of all together.
   *[other] None of the { COUNT($n) } scores that can be compared is clearly above or below that of all together: the differences between them may be chance.
}
owners-apart = { $above ->
    [none] {""}
   *[other] Clearly above all together: { $above }.
}{ $both ->
    [yes] {" "}
   *[no] {""}
}{ $below ->
    [none] {""}
   *[other] Clearly below all together: { $below }.
}
owners-unequal = Portfolios differ, and one large account can decide a score: talk about it before judging by it.
owners-table = Scorecards, by name
owners-column-score = Score
owners-column-interval = Interval
owners-column-nps = NPS (answers)
owners-column-plan = Actions in time (due)
owners-column-standing = Against the whole
owners-whole = All managers
owners-note = Weights: { $weights }. Twelve months; retention, growth and cadence rest on the accounts of the manager. What is not known leaves the mean. The intervals of the scores hold for all managers together (95%); there is none under five accounts.
owners-intervals = How sure the parts are: 95% intervals
owners-others = { $n ->
    [one] One more manager is not listed.
   *[other] { START($n) } more managers are not listed.
}
owners-value = { $value } ({ $n })

portfolio-allocation = Where visits could go
allocation-lead = In twelve months managers held { $capacity } executive and management visits with their own accounts; the tiers promise { $promised }. { $short ->
    [0] Their time suffices for every promise.
    [one] One of { COUNT($n) } managers has less time than was promised.
   *[other] { $n ->
        [one] The manager has less time than was promised.
       *[other] { $all ->
            [yes] None of the { COUNT($n) } managers has time for all promises.
           *[no] { START($short) } of { COUNT($n) } managers have less time than was promised.
        }
    }
}
allocation-lead-moves = { $moved ->
    [0] Today’s visits already go where the rule of thumb below would send them.
    [one] By the rule of thumb below one visit would go elsewhere.
   *[other] Moving { COUNT($moved) } of them, within each manager’s own accounts, would put more time where, by the rule of thumb below, more is at stake.
}
allocation-visits = Visits held
allocation-promised = Visits promised
allocation-moved = Visits to move
allocation-moves = { $more ->
    [0] Who would get fewer visits
    [one] One account would get more visits
   *[other] { START($more) } accounts would get more visits; first { $first }
}
allocation-column-today = Held
allocation-column-promised = Promised
allocation-column-proposed = Proposed
allocation-column-change = Change
allocation-column-weight = Weight
allocation-column-why = Why
allocation-others = { $n ->
    [one] One smaller move is not listed.
   *[other] { START($n) } smaller moves are not listed.
}
allocation-note = The weight is the account’s part of its manager’s time by a rule of thumb: revenue × (1 − health/100), plus { $growth } of the room to grow × fit/100. It is neither money at risk nor a forecast. The first visits count most: as many as the tier promises reach 63% of the weight, twice as many 86%. Rule and curve are assumptions, not measured. Where time is short, every account keeps at least { $floor } of its promise, and none gets more than the promise or today’s visits.

portfolio-effect = What became of the last plan
effect-lead-actions = { $n ->
    [0] No action fell due in { $period }.
    [one] One action fell due in { $period }: { $kept ->
        [0] it was not done in time.
       *[other] it was done in time.
    }
   *[other] Of { COUNT($n) } actions due in { $period }, { $kept ->
        [0] none was
        [one] one was
       *[other] { COUNT($kept) } were
    } done in time ({ $share }), { $late ->
        [0] none
        [one] one
       *[other] { COUNT($late) }
    } late; { $open ->
        [0] none is still open.
        [one] one is still open.
       *[other] { COUNT($open) } are still open.
    }
}
effect-lead-objectives = { $n ->
    [one] The one objective due { $unknown ->
        [0] was { $met ->
            [0] missed.
           *[other] met.
        }
       *[other] has no result on file.
    }
   *[other] Of { COUNT($n) } objectives due, { $met ->
        [0] none was met
        [one] one was met
       *[other] { COUNT($met) } were met
    }{ $unknown ->
        [0] .
        [one] ; one has no result on file.
       *[other] ; { COUNT($unknown) } have no result on file.
    }
}
effect-lead-groups = { $clear ->
    [yes] Against a year ago, revenue changed by { $one } at the { $with } accounts with a plan and by { $other } at the { $without } without. Accounts with a plan were chosen for it, so the plan need not be the cause.
    [no] Against a year ago, revenue changed by { $one } at the { $with } accounts with a plan and by { $other } at the { $without } without; the difference may be chance.
   *[unknown] Against a year ago, revenue changed by { $one } at the { $with } accounts with a plan and by { $other } at the { $without } without; too few accounts to say whether they differ.
}
effect-lead-tiers = Of the accounts with a plan, { $up ->
    [0] none
    [one] one
   *[other] { COUNT($up) }
} rose to a higher tier and { $down ->
    [0] none
    [one] one
   *[other] { COUNT($down) }
} fell; of those without, { $up_without ->
    [0] none
    [one] one
   *[other] { COUNT($up_without) }
} rose and { $down_without ->
    [0] none
    [one] one
   *[other] { COUNT($down_without) }
} fell.
effect-actions-tile = Actions in time
effect-objectives-tile = Objectives met
effect-open-tile = Actions still open
effect-open-note = { $late ->
    [0] none done late
    [one] one more done late
   *[other] { COUNT($late) } more done late
}
effect-planned-tile = Accounts with a plan
effect-planned-note = of { $n }, when the period began
effect-late = { $n ->
    [one] One action was not done in time{ $open ->
        [0] {""}
       *[other] {" "}and is still open
    }
   *[other] { START($n) } actions were not done in time{ $open ->
        [0] {""}
        [one] , one of them still open
       *[other] , { COUNT($open) } of them still open
    }
}
effect-column-title = Action
effect-column-who = Who
effect-column-due = Due
effect-column-days = Days late
effect-column-outcome = Result
effect-outcome-open = open
effect-outcome-late = late
effect-outcome-met = met
effect-outcome-missed = missed
effect-outcome-unknown = not known
effect-goals = { $n ->
    [one] The objective due
   *[other] Objectives due: { $met } of { $n } met
}
effect-column-goal = Objective
effect-column-baseline = Start
effect-column-target = Target
effect-column-actual = Reached
effect-column-progress = Way made
effect-groups = Revenue with a plan and without: no claim of cause
effect-column-group = Accounts
effect-column-count = Number
effect-column-then = A year ago
effect-column-now = This period
effect-column-growth = Change
effect-column-interval = 95% interval
effect-group-plan = with a plan
effect-group-no_plan = without a plan
effect-others = { $n ->
    [one] One other is not listed.
   *[other] { START($n) } others are not listed.
}
