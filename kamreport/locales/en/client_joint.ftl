### Joint account plan for clients: sums, time line, checkpoints, milestones, signs, the block to be signed.

plan-sums = { $gained ->
    [0] { $n ->
        [one] The objective with a value has not gained yet
       *[other] Not one of { COUNT($n) } objectives with a value has gained yet
    }
    [one] { $n ->
        [one] The objective with a value has gained
       *[other] One of { COUNT($n) } objectives with a value has gained
    }
    [all] { ALL($n) } objectives with a value have gained
   *[other] { START($gained) } of { COUNT($n) } objectives with a value have gained
}
plan-sum-gained = Gained
plan-sum-wanted = Wanted
plan-sum-way = Gained / wanted
plan-sums-note = Gained is today against the start, wanted the target against the start; both count up when things get better.

client-plan-line = { $soon ->
    [0] None of { COUNT($n) } contracts ends in the coming twelve months
    [one] { $renews ->
        [0] One of { COUNT($n) } contracts ends in the coming twelve months
       *[other] One of { COUNT($n) } contracts ends in the coming twelve months, and renews itself
    }
   *[other] { $renews ->
        [0] { START($soon) } of { COUNT($n) } contracts end in the coming twelve months
        [one] { START($soon) } of { COUNT($n) } contracts end in the coming twelve months; one of them renews itself
       *[other] { START($soon) } of { COUNT($n) } contracts end in the coming twelve months; { COUNT($renews) } of them renew themselves
    }
}
client-plan-line-end = { $state ->
    [open] open-ended
    [renews] renews { $day }
   *[ends] { $day }
}
client-plan-line-note = Coloured bars end on their day; grey ones renew themselves, or have no end.{ $notice ->
    [True] { " " }The mark is the last day of notice.
   *[other] { "" }
}
client-plan-today = today
client-plan-annual = Value a year
client-plan-converted = Values agreed in another currency are converted at the rate of the contract’s first day.

client-plan-checkpoints = { $n ->
    [one] Checkpoints: the value to be at by the end of each quarter
   *[other] Checkpoints: the values to be at by the end of each quarter
}
client-plan-checkpoints-note = An even pace from today’s value to the target; where today’s is not known, from the start on the day it was agreed. We look at them in the meeting that follows the quarter.

client-plan-quarter = Quarter
client-plan-both = Both sides
client-plan-goal-due = Objective: { $goal }
client-plan-count = { $n ->
    [one] One action{ $late ->
        [0] { "" }
       *[other] , late
    }
   *[other] { START($n) } actions{ $late ->
        [0] { "" }
        [one] , one of them late
       *[other] , { COUNT($late) } of them late
    }
}
client-plan-milestones = { $n ->
    [0] Nothing is to be finished in { $period }
    [one] One action is to be finished by the end of { $period }
   *[other] { START($n) } actions are to be finished by the end of { $period }
}

client-plan-rhythm = { $layer } { $rhythm }
client-plan-year = { $rhythms ->
    [none] { $n ->
        [one] One meeting is planned
       *[other] { START($n) } meetings are planned
    }
   *[other] The rhythm agreed: { $rhythms }
}
client-plan-year-note = Coloured: planned. Grey: due by the rhythm agreed, date to be set; rhythms closer than a month are not drawn.

plan-risk-sign = What would show it
plan-sign-ending = No agreement in writing by { $day }
plan-sign-behind = The next checkpoint is missed
plan-sign-unmeasured = No value by { $day }
plan-sign-unserved = No action with an owner and a date by { $day }
plan-sign-late = Not finished by { $day }
plan-sign-level = No date set by { $day }

client-plan-agreement = Agreed by
client-plan-agreement-lead = { $again ->
    [none] Both sides agree to this plan as it stands on { $day }.
   *[other] Both sides agree to this plan as it stands on { $day }, and review it together on { $again }.
}
client-plan-sign-for = For
client-plan-sign-name = Name
client-plan-sign-role = Role
client-plan-sign-lead = Account manager
client-plan-sign-day = Date
client-plan-sign-hand = Signature

client-voice-others = Other comments, in your people’s own words
client-topic-proposals = What we propose
client-topic-agree = { $state ->
    [notice] Agree on the terms by { $day }, the last day of notice.
    [late] Agree at once on how it goes on for the time after its end: too little time is left for a new agreement in good order.
   *[end] Agree on the terms by { $day }, a month and a half before the end.
}
client-topic-lead = { $ours } leads the talks on our side; on yours we suggest { $theirs }.
client-topic-steps = { $n ->
    [0] No open step serves it today: name one on each side.
    [one] One open step serves it today: add the one that moves it most.
   *[other] { START($n) } open steps serve it today: put the one that moves it most first.
}
client-topic-decide = { $day ->
    [none] Decide on it in our next meeting, with an owner and a date.
   *[other] Decide on it in our meeting on { $day }, with an owner and a date.
}
client-topic-pace = { $state ->
    [all] At the pace so far it gets there by { $day }.
   *[part] At the pace so far it will have come { $reach } of the way by { $day }.
}
