### Documents for clients: said to them, about them alone.

client-review = Business review
client-running = Business review · { $account }
client-description = Business review of { $account } with { $supplier }, { $period }
client-confidential = { $supplier ->
    [none] Confidential: for { $account }
   *[other] Confidential: for { $account } and { $supplier }
}
client-manager = Your account manager: { $name }
client-by = { $who ->
    [none] { $day ->
        [none] { "" }
       *[other] by { $day }
    }
   *[other] { $day ->
        [none] { $who }
       *[other] { $who }, by { $day }
    }
}
client-hours = { $value } h
client-days = { $value } days
client-amount = { $number } { $unit }
client-before = { $value } the year before
client-before-days = { $value } in the 90 days before
client-of = { $part } of { $whole }
client-more = { $n ->
    [one] One more is not shown here.
   *[other] { START($n) } more are not shown here.
}
client-standing = { $state ->
    [reached] Reached
    [back] { $past ->
        [True] Not reached, behind the start
       *[other] Behind the start
    }
    [under-way] { $past ->
        [True] Not reached: { $share } of the way
       *[other] { $share } of the way
    }
   *[unknown] No value yet
}
client-state-done = done in time
client-state-done-late = done, late
client-state-late = overdue
client-state-open = open
client-side-ours = Our side
client-side-client = Your side
client-contract = Contract

client-nothing = There is nothing to report for { $period } yet: this review fills as orders, service, feedback and agreed goals are shared.
client-summary = The quarter on one page
client-summary-both = { $good } { $short }
client-summary-quiet = You placed no order in { $period }; the last came in { $last }.
client-summary-asked = { $day ->
    [none] { $asks ->
        [one] We ask one thing of you.
       *[other] We ask { COUNT($asks) } things of you.
    }
   *[other] We meet next on { $day } and ask { $asks ->
        [one] one thing
       *[other] { COUNT($asks) } things
    } of you.
}
client-summary-goods = { $second ->
    [none] { $first }
   *[other] { $first } and { $second }
}
client-summary-balance = { $good ->
    [none] { $short }.
   *[other] { $good }{ $short ->
        [none] .
        [even] ; nothing we measure fell short of what was promised.
       *[other] ; { $short }.
    }
}
client-outcomes = What we achieved together
client-miss = What fell short
client-miss-none = Nothing that we measure fell short of what was promised.
client-asks = What we ask of you
client-untold = Not in this review yet: { $topics }.
client-untold-orders = orders
client-untold-service = service cases
client-untold-voice = feedback
client-on-time = Orders on time and in full
client-promise = Cases served as promised
client-csat = Satisfied answers
client-orders = Your orders

client-outcome-goal = Your goal “{ $goal }” is reached: { $actual }, against a target of { $target }.
client-outcome-goal-said = Your goal “{ $goal }” is reached; the target was { $target }.
client-outcome-goal-brief = one goal is reached
client-outcome-way = “{ $goal }” has come { $share } of the way: { $actual } today, { $target } is the target.
client-outcome-way-said = “{ $goal }” has come { $share } of the way; the target is { $target }.
client-outcome-way-brief = { $second ->
    [True] another has come { $share } of the way
   *[other] one goal has come { $share } of the way
}
client-outcome-delivery = { $moved ->
    [up] { $share } of your { $n } orders arrived on time and in full over twelve months, up from { $before }.
   *[other] { $share } of your { $n } orders arrived on time and in full over twelve months.
}
client-outcome-delivery-said = { $moved ->
    [up] of your { $n } orders arrived on time and in full over twelve months, up from { $before }.
   *[other] of your { $n } orders arrived on time and in full over twelve months.
}
client-outcome-delivery-brief = { $moved ->
    [up] deliveries are clearly better
   *[other] { $share } of orders arrived on time and in full
}
client-outcome-service = { $moved ->
    [up] { $share } of your { $n } service cases were answered and solved as promised, up from { $before }.
   *[other] { $share } of your { $n } service cases were answered and solved as promised.
}
client-outcome-service-said = { $moved ->
    [up] of your { $n } service cases were answered and solved as promised, up from { $before }.
   *[other] of your { $n } service cases were answered and solved as promised.
}
client-outcome-service-brief = { $moved ->
    [up] service is clearly better
   *[other] { $share } of cases were served as promised
}
client-outcome-nps = { $moved ->
    [up] Your people rate working with us better: NPS { $nps }, after { $before } the year before.
   *[other] Your people would recommend us: NPS { $nps }.
}
client-outcome-nps-said = { $moved ->
    [up] NPS: your people rate working with us better than the year before, when it was { $before }.
   *[other] NPS: your people would recommend us.
}
client-outcome-nps-brief = { $moved ->
    [up] your people rate us better
   *[other] your people would recommend us
}
client-outcome-kept = We kept { $kept } of the { $due } commitments due or done in twelve months on the date agreed.
client-outcome-kept-said = commitments of ours due or done in twelve months were kept on the date agreed.
client-outcome-kept-brief = we kept { $kept } of { $due } commitments in time
client-outcome-usage = Your teams used our services { $uses } times in 90 days, { $change } more than in the 90 days before.
client-outcome-usage-said = uses of our services by your teams in 90 days, { $change } more than in the 90 days before.
client-outcome-usage-brief = your teams use our services more
client-outcome-stock = { $share } of your { $n } order lines of twelve months were served from stock.
client-outcome-stock-said = of your { $n } order lines of twelve months were served from stock.
client-outcome-stock-brief = { $share } of order lines came from stock
client-outcome-met = { $n ->
    [one] We met once in twelve months.
   *[other] We met { COUNT($n) } times in twelve months{ $workshops ->
        [0] .
        [one] , once for a workshop.
        [2] , twice for a workshop.
       *[other] , { COUNT($workshops) } times for a workshop.
    }
}
client-outcome-orders = { $n ->
    [one] We received one order from you in { $period }, worth { $money }.
   *[other] We received { COUNT($n) } orders from you in { $period }, worth { $money } in all.
}
client-outcome-orders-said = { $n ->
    [one] in one order that we received from you in { $period }.
   *[other] in { COUNT($n) } orders that we received from you in { $period }.
}
client-outcome-orders-brief = { $n ->
    [one] we received one order from you
   *[other] we received { COUNT($n) } orders from you
}
client-miss-overdue = { $n ->
    [one] One commitment of ours is overdue: “{ $title }”, due on { $day }.
   *[other] { START($n) } commitments of ours are overdue, the oldest “{ $title }”, due on { $day }.
}
client-miss-overdue-said = { $n ->
    [one] was the day agreed for “{ $title }”. It is overdue, on our side.
   *[other] was the day agreed for “{ $title }”, the oldest of { COUNT($n) } commitments of ours that are overdue.
}
client-miss-overdue-brief = { $n ->
    [one] one commitment of ours is overdue
   *[other] { COUNT($n) } commitments of ours are overdue
}
client-miss-delivery = { $missed ->
    [one] One
   *[other] { START($missed) }
} of your { COUNT($n) } orders in twelve months did not arrive on time and in full{ $moved ->
    [down] , clearly more than the year before.
   *[other] .
}
client-miss-delivery-said = of your { $n } orders in twelve months did not arrive on time and in full{ $moved ->
    [down] , clearly more than the year before.
   *[other] .
}
client-miss-delivery-brief = { $missed } of { $n } orders came late or incomplete
client-miss-service = { $missed ->
    [one] One
   *[other] { START($missed) }
} of your { COUNT($n) } service cases took longer than promised{ $moved ->
    [down] , clearly more than the year before.
    [up] , though clearly fewer than the year before.
   *[other] .
}
client-miss-service-said = of your { $n } service cases took longer than promised{ $moved ->
    [down] , clearly more than the year before.
    [up] , though clearly fewer than the year before.
   *[other] .
}
client-miss-service-brief = { $missed } of { $n } service cases took too long
client-miss-back = “{ $goal }” has moved the wrong way: { $actual }, from { $start } at the start.
client-miss-back-said = “{ $goal }” has moved the wrong way, from { $start } at the start.
client-miss-back-brief = one goal has moved the wrong way
client-miss-goal = The goal “{ $goal }” was due on { $day }. { $standing }.
client-miss-goal-brief = { $n ->
    [one] one goal was not reached in time
   *[other] { COUNT($n) } goals were not reached in time
}
client-miss-nps = Your people rate working with us lower than we would wish: NPS { $nps }.
client-miss-nps-said = NPS: your people rate working with us lower than we would wish.
client-miss-nps-brief = your people rate us lower than we would wish
client-ask-overdue = { $title }: overdue.
client-ask-open = { $title }.
client-ask-contract = Please decide with us how “{ $name }” goes on after { $day }.
client-ask-value = Please tell us where “{ $goal }” stands, so that we can report on it.
client-ask-goals = Let us agree on two or three goals, each with a measure and a date.
client-ask-strategy = Let us fix a date for a meeting on the year ahead.
client-ask-answers = { $n ->
    [0] Please invite your colleagues to answer our survey: from { $least } answers on we can report a result.
    [one] Please invite more colleagues to answer our survey: one has, and from { $least } answers on we can report a result.
   *[other] Please invite more colleagues to answer our survey: { COUNT($n) } have, and from { $least } answers on we can report a result.
}

client-goals = Goals and commitments
client-goals-lead = { $n ->
    [one] We agreed on one goal: { $reached ->
        [0] { $unknown ->
            [0] it is { $back ->
                [0] under way
               *[other] behind its start
            }.
           *[other] there is no value for it yet.
        }
       *[other] it is reached.
    }
   *[other] We agreed on { COUNT($n) } goals: { $reached ->
        [0] none is reached yet
        [one] one is reached
       *[other] { COUNT($reached) } are reached
    }{ $way ->
        [0] { "" }
        [one] , one is under way
       *[other] , { COUNT($way) } are under way
    }{ $back ->
        [0] { "" }
        [one] , one is behind its start
       *[other] , { COUNT($back) } are behind their start
    }{ $unknown ->
        [0] .
        [one] , and one has no value yet.
       *[other] , and { COUNT($unknown) } have no value yet.
    }
}
client-kept-lead = { $due ->
    [one] One commitment was due or done in twelve months; it was { $kept ->
        [0] not kept in time.
       *[other] kept in time.
    }
   *[other] Of { COUNT($due) } commitments of both sides due or done in twelve months, { $kept ->
        [0] none was
        [one] one was
       *[other] { COUNT($kept) } were
    } kept in time.
}
client-goals-next = { $n ->
    [one] “{ $goal }” falls due next, on { $day }
   *[other] { START($n) } goals fall due next, on { $day }
}
client-goals-headline = { $reached ->
    [0] { $n ->
        [one] The goal is not reached yet
       *[other] Not one of the { COUNT($n) } goals is reached yet
    }
   *[other] { $n ->
        [one] The goal is reached
       *[other] { START($reached) } of { COUNT($n) } goals reached
    }
}
client-goal = Goal
client-measure = Measured by
client-from-to = From and to
client-way = { $start ->
    [none] { $target }
   *[other] { $start } to { $target }
}
client-due = Due
client-status = Status
client-commitment = Commitment
client-who = Who
client-kept-headline = { $late ->
    [0] { $due ->
        [one] The commitment is done
       *[other] { ALL($due) } of these commitments are done
    }
    [one] { $due ->
        [one] The commitment is not done yet
       *[other] One of these { COUNT($due) } commitments is not done yet
    }
   *[other] { START($late) } of these { COUNT($due) } commitments are not done yet
}

client-plan-goal-one = { $state ->
    [reached] “{ $goal }” is reached.
    [on] “{ $goal }” is on course.
    [behind] “{ $goal }” is behind schedule.
    [back] “{ $goal }” has moved the wrong way.
    [missed] “{ $goal }” was not reached in time.
    [unmeasured] “{ $goal }” is agreed, but has no figure yet.
   *[open] “{ $goal }” is under way.
}
client-named = “{ $name }”
client-value-lead = { $moved ->
    [0] { $n ->
        [one] The agreed objective has not gained yet.
       *[other] None of the { COUNT($n) } agreed objectives has gained yet.
    }
   *[other] { $all ->
        [True] { $n ->
            [one] The agreed objective has gained { $shares } of what was wanted.
            [2] Both agreed objectives have gained: { $shares } of what was wanted.
           *[other] { ALL($n) } agreed objectives have gained: { $shares } of what was wanted.
        }
       *[False] { $moved ->
            [one] One of { COUNT($n) } agreed objectives has gained: { $shares } of what was wanted.
           *[other] { START($moved) } of { COUNT($n) } agreed objectives have gained: { $shares } of what was wanted.
        }
    }
}
client-value-range = between { $low } and { $high }

client-results = Results
client-results-best = { $state ->
    [reached] “{ $goal }” went from { $start } to { $actual }, past its target of { $target }.
    [back] “{ $goal }” stands at { $actual }, after { $start } at the start; the target is { $target }.
   *[other] “{ $goal }” went from { $start } to { $actual }, on the way to { $target }.
}
client-results-bought = { $n ->
    [one] In { $period } you placed one order, and bought { $money } net{ $direction ->
        [up] , { $change } more than a year ago.
        [down] , { $change } less than a year ago.
        [flat] , as much as a year ago.
       *[unknown] .
    }
   *[other] In { $period } you placed { COUNT($n) } orders and bought { $money } net{ $direction ->
        [up] , { $change } more than a year ago.
        [down] , { $change } less than a year ago.
        [flat] , as much as a year ago.
       *[unknown] .
    }
}
client-results-used = Your teams used our services { $uses } times in 90 days.
client-bought-year = Bought in twelve months
client-orders-year = Orders in twelve months
client-uses = Uses in 90 days
client-results-ways = { $reached ->
    [0] Not one of the { COUNT($n) } goals with a value is reached yet
    [one] One of the { COUNT($n) } goals with a value is reached
   *[other] { START($reached) } of the { COUNT($n) } goals with a value are reached
}
client-results-pace = { $behind ->
    [0] { ALL($n) } goals keep an even pace
    [all] { ALL($n) } goals are behind an even pace, “{ $goal }” the furthest
    [one] “{ $goal }” is behind an even pace
   *[other] { START($behind) } of { COUNT($n) } goals are behind an even pace, “{ $goal }” the furthest
}
client-results-ways-note = Share of the way from the start to the target.{ $paced ->
    [True] { " " }The line across a bar is where an even pace would be today.
   *[other] { "" }
}
client-results-quarters = { $last ->
    [True] At { $money }, { $best } is the highest of the periods shown
   *[other] { $best } was the highest of the periods shown, at { $money }
}
client-results-categories = { $top }: { $share } of what you bought in twelve months, the most of { COUNT($n) } product groups
client-results-category = All you bought in twelve months was { $top }
client-unstated = not stated

client-service = Service delivered
client-service-delivery = { $share } of your { $n } orders arrived on time and in full over twelve months{ $moved ->
    [up] , up from { $before } the year before.
    [down] , down from { $before } the year before.
    [same] , after { $before } the year before; the difference may be chance.
   *[unknown] .
}
client-service-service = { $share } of { $n } service cases were answered and solved within the hours promised{ $moved ->
    [up] , up from { $before } the year before.
    [down] , down from { $before } the year before.
    [same] , after { $before } the year before; the difference may be chance.
   *[unknown] .
}
client-service-few = { $n ->
    [one] You opened one service case in twelve months: too few for a share of promises kept.
   *[other] You opened { COUNT($n) } service cases in twelve months: too few for a share of promises kept.
}
client-open = Cases open today
client-open-late = { $n ->
    [0] all within the promise
    [one] one past its promise
   *[other] { COUNT($n) } past their promise
}
client-service-on-time = { $direction ->
    [up] Delivery on time rose from { $first } in { $since } to { $last } in { $now }
    [down] Delivery on time fell from { $first } in { $since } to { $last } in { $now }
    [same] { $last } of orders came on time in { $now }, as in { $since }
   *[flat] { $last } of orders came on time in { $now }, after { $first } in { $since }: the difference may be chance
}
client-service-on-time-note = Share of orders delivered complete by the day promised, in per cent, with its 95% interval; periods with fewer than { $least } orders stay empty.
client-service-hours = { $late ->
    [0] { $n ->
        [one] The one case was served as promised
       *[other] { ALL($n) } cases were served as promised
    }
    [one] One of { COUNT($n) } cases took longer than promised
   *[other] { START($late) } of { COUNT($n) } cases took longer than promised
}
client-service-note = Cases opened in the last twelve months, and those still open. Usual is the median. Hours run around the clock.
client-priority = Priority
client-cases = Cases
client-promised-response = Answer promised
client-usual-response = Usual
client-promised-solution = Solution promised
client-usual-solution = Usual
client-in-time = In time

client-voice = Your feedback
client-voice-nps = { $moved ->
    [up] { $n } of your people answered: NPS { $nps }, clearly up from { $before } the year before.
    [down] { $n } of your people answered: NPS { $nps }, clearly down from { $before } the year before.
    [same] { $n } of your people answered: NPS { $nps }, after { $before } the year before; the difference may be chance.
   *[unknown] { $n } of your people answered: NPS { $nps }.
}
client-voice-csat = { $share } of { $n } answers of your people say satisfied or very satisfied.
client-voice-words = { $n ->
    [one] One of your people agreed to be quoted; there are too few answers for a score.
   *[other] { START($n) } answers of your people may be quoted; there are too few for a score.
}
client-rate = Answered
client-invited = { $n ->
    [one] of one invitation
   *[other] of { COUNT($n) } invitations
}
client-voice-ratings = Highest marks for { $best } ({ $high }), lowest for { $worst } ({ $low })
client-voice-ratings-note = Mean of 0 to 10 over twelve months, { $same ->
    [True] { $least } answers each.
   *[other] { $least } to { $most } answers each.
}{ $ticks ->
    [True] { " " }The line across a bar is the year before.
   *[other] { "" }
}
client-voice-quotes = In your people's own words
client-voice-note = Scores come from five answers at least. Comments stand here only where their authors agreed to be quoted, without their names.
client-day = Day
client-score = Score
client-comment = Comment

client-lessons = What went wrong, and its remedy
client-lessons-late = { $n ->
    [one] One service case took longer than promised.
   *[other] { START($n) } service cases took longer than promised.
}
client-lessons-steps = { $fixes ->
    [0] No step of ours is agreed yet.
    [one] Our one step is { $done ->
        [0] still open.
       *[other] done.
    }
   *[other] { $open ->
        [0] { ALL($fixes) } steps we took in the last two periods are done.
       *[other] { $done ->
            [0] None of our { COUNT($fixes) } steps is done yet.
            [one] One of our { COUNT($fixes) } steps is done, { COUNT($open) } are still open.
           *[other] { START($done) } of our { COUNT($fixes) } steps are done, { $open ->
                [one] one is
               *[other] { COUNT($open) } are
            } still open.
        }
    }
}
client-lessons-nothing = Let us agree in our meeting on what we do about it.
client-lessons-cases = { $n ->
    [one] The case that took longer than promised
   *[other] The { COUNT($n) } cases that took longer than promised, latest first
}
client-lessons-more = { $n ->
    [one] One earlier case is not shown here.
   *[other] { START($n) } earlier cases are not shown here.
}
client-case = Case
client-opened = Opened
client-kind = Kind
client-response = Answered (promised)
client-solution = Solved (promised)
client-taken = { $taken } ({ $promised })
client-just-over = just over { $length }
client-still-open = not yet ({ $promised })
client-lessons-fixes = { $n ->
    [one] { $done ->
        [0] What we do: the step is under way
       *[other] What we did: the step is done
    }
   *[other] What we do: { $done ->
        [0] none of { COUNT($n) } steps is done yet
        [one] one of { COUNT($n) } steps is done
       *[other] { COUNT($done) } of { COUNT($n) } steps are done
    }
}
client-step = Step

client-commitments = Commitments for the next quarter
client-commitments-lead = { $ours ->
    [0] Nothing is open on our side
    [one] One commitment is open on our side
   *[other] { START($ours) } commitments are open on our side
}, { $theirs ->
    [0] nothing on yours.
    [one] { $ours ->
        [0] one commitment on yours.
       *[other] one on yours.
    }
   *[other] { $ours ->
        [0] { COUNT($theirs) } commitments on yours.
       *[other] { COUNT($theirs) } on yours.
    }
}
client-commitments-meet = { $n ->
    [one] We next meet on { $day }.
   *[other] { START($n) } meetings are planned, the next on { $day }.
}
client-commitments-contracts = { $n ->
    [one] One contract is running between us.
   *[other] { START($n) } contracts are running between us.
}
client-serves = Serves the goal
client-passed = { $day }, passed
client-commitments-ours = { $late ->
    [0] { $n ->
        [one] Our commitment
       *[other] Our { COUNT($n) } commitments, none overdue
    }
    [one] { $n ->
        [one] Our commitment is overdue
       *[other] One of our { COUNT($n) } commitments is overdue
    }
    [all] { ALL($n) } commitments of ours are overdue
   *[other] { START($late) } of our { COUNT($n) } commitments are overdue
}
client-commitments-client = { $late ->
    [0] { $n ->
        [one] Your commitment
       *[other] Your { COUNT($n) } commitments, none overdue
    }
    [one] { $n ->
        [one] Your commitment is overdue
       *[other] One of your { COUNT($n) } commitments is overdue
    }
    [all] { ALL($n) } commitments of yours are overdue
   *[other] { START($late) } of your { COUNT($n) } commitments are overdue
}
client-level = Level
client-form = Form
client-meeting-meeting = Meeting
client-meeting-call = Call
client-meeting-visit = Visit
client-meeting-workshop = Workshop
client-meeting-strategy = Yearly strategy meeting
client-commitments-meetings = { $n ->
    [one] The next meeting is planned
   *[other] { START($n) } meetings are planned
}
client-commitments-running = { $n ->
    [one] The contract between us
   *[other] The { COUNT($n) } contracts between us
}
client-since = Since
client-ends = Ends
client-notice = Notice by
client-open-ended = open-ended
client-renews = { $day }, renews itself

client-topic-contract = A topic beyond the quarter: the next agreement
client-topic-goal = A topic beyond the quarter: reaching the goal
client-topic-questions = Questions to talk about
client-topic-contract-fact = { $days ->
    [one] “{ $name }” ends tomorrow, on { $day }.
   *[other] “{ $name }” ends on { $day }, in { $days } days.
}
client-topic-volume = { $n ->
    [one] Over twelve months it carried one order, { $money } net.
   *[other] Over twelve months you placed { COUNT($n) } orders with us, { $money } net.
}
client-topic-delivery = { $share } of { $n } orders arrived on time and in full.
client-topic-goal-fact = “{ $goal }” stands at { $actual }; the target is { $target }. Status: { $standing }.
client-topic-contract-1 = Which results should the next agreement be measured by?
client-topic-contract-2 = What will you need of us in the next two years that the present agreement does not cover?
client-topic-contract-3 = Who decides on both sides, and by when?
client-topic-goal-1 = { $state ->
    [missed] The date has passed: do we set a new one, or close the goal?
    [on] The goal is in reach: what should follow it?
   *[behind] Is the goal still the right one, and is its measure?
}
client-topic-goal-2 = { $state ->
    [missed] What kept us from it, on your side and on ours?
    [on] What could still stand in its way, on your side or on ours?
   *[behind] What stands in its way, on your side and on ours?
}
client-topic-goal-3 = { $state ->
    [missed] What would we do differently on the way to the next goal?
    [on] What have we learned that helps with the other goals?
   *[behind] Which one step in the next quarter would move it most?
}

client-comparison = How you compare
client-comparison-lead = { $n ->
    [one] { $better ->
        [0] Your figure is not above the median of our other customers.
       *[other] Your figure is above the median of our other customers.
    }
   *[other] { $better ->
        [0] Not one of your { COUNT($n) } figures is above the median of our other customers.
        [one] One of your { COUNT($n) } figures is above the median of our other customers.
       *[other] { START($better) } of your { COUNT($n) } figures are above the median of our other customers.
    }
} Each group counts { $least } customers or more.
client-comparison-headline = { $n ->
    [one] Your figure beside the median of others
   *[other] Your figures beside the median of others
}
client-comparison-note = Twelve months. The group holds no company of your own; no customer is named or can be told from it.
client-figure = Figure
client-yours = You
client-others = Median
client-others-n = Customers
client-figure-delivery = Orders on time and in full
client-figure-service = Cases served as promised
client-figure-nps = NPS
client-figure-csat = Satisfied answers

client-definitions = What the figures mean
client-definitions-lead = All figures are about you alone and stand as of { $day }; a year means the twelve months up to that day.
client-term-orders = Orders and purchases
client-means-orders = Orders with a positive net amount, counted on the day of their first line; purchases are net of returns and credit notes.
client-term-on-time = On time and in full
client-means-on-time = Of the orders promised for a day, the share that was delivered completely by then.
client-term-promise = Served as promised
client-means-promise = Of the service cases opened, the share of which both the first answer and the solution came within the hours promised for their priority.
client-term-nps = NPS
client-means-nps = Net Promoter Score: of the answers to “how likely are you to recommend us?”, the percentage of 9 and 10 less the percentage of 0 to 6. Reported from five answers on.
client-term-csat = Satisfied answers
client-means-csat = The share of answers in the upper two steps of the scale, from surveys and closed cases. Reported from five answers on.
client-term-way = Share of the way
client-means-way = How much of the distance from the value at the start to the target is done: 0% at the start, 100% at the target.
client-term-uses = Uses
client-means-uses = How often your people used our services in the last 90 days.
client-term-interval = 95% interval
client-means-interval = The range in which the true value lies if only chance moved the figure. Changes within it are not called changes here.
