### The account plan, both editions: what both sides want, who does what until when, and how it is measured.

account-plan-title = Account plan
running-plan = Account plan · { $account }
description-plan = { $account }, plan for { $period }
plan-ahead = { $start } to { $end }
plan-side-ours = Us
plan-side-client = Client

plan-summary = The plan on one page
plan-summary-aims = What we want to have reached
plan-summary-risks = What could stop it
plan-summary-tasks = { $n ->
    [one] What happens first
   *[other] What happens first, and who does it
}
plan-lead-without = { $base ->
    [revenue] No objective is agreed yet. The account brought { $money } in the last twelve months: that is what there is to secure and to build on
    [contracts] No objective is agreed yet. Contracts of { $money } a year are what there is to secure and to build on
    [sales] No objective is agreed yet; { $waiting ->
        [one] one opportunity is open
       *[other] { COUNT($waiting) } opportunities are open
    }
   *[none] No objective is agreed yet
}{ $n ->
    [0] .
    [one] ; one action is open.
   *[other] ; { COUNT($n) } actions are open.
}
plan-lead-repair = { $n ->
    [one] A severe warning is open; the repair plan begins by { $day }.
   *[other] { START($n) } severe warnings are open; the repair plan begins by { $day }.
}
plan-lead-first = First step, by { $day }: { $title }.
plan-lead-late = First step: { $side ->
    [client] ask the client for “{ $title }”, late since { $day }.
   *[ours] finish “{ $title }”, late since { $day }.
}
plan-lead-ending = { $state ->
    [bare] “{ $name }” ends on { $day }, and nothing is under way to renew it.
    [later] “{ $name }” ends on { $day }.
   *[open] “{ $name }” ends on { $day }; an opportunity is open.
}
plan-tile-goals = Objectives on course
plan-tile-lagging = { $n ->
    [0] none behind
    [one] one behind
   *[other] { COUNT($n) } behind
}
plan-tile-dark = { $n ->
    [one] not measured yet
   *[other] none measured yet
}
plan-tile-actions = Open actions
plan-tile-late = { $n ->
    [0] none late
    [one] one late
   *[other] { COUNT($n) } late
}
plan-aim-revenue = { $left ->
    [none] Revenue of the fiscal year: { $target } planned, { $actual } reached to date: beyond the target already.
   *[other] Revenue of the fiscal year: { $target } planned, { $actual } reached to date; { $left } to go.
}
plan-since = late since { $day }

plan-objectives = Objectives
plan-goals-lead = { $n ->
    [one] The one objective { $whole ->
        [reached] is reached.
        [on] is on course.
        [behind] is behind schedule.
        [dark] is not measured yet.
       *[other] is under way.
    }
    [2] { $whole ->
        [reached] Both objectives are reached.
        [on] Both objectives are on course.
        [behind] Both objectives are behind schedule.
        [dark] Neither objective is measured yet.
        [open] Both objectives are under way.
       *[mixed] Of the two objectives, { $parts }.
    }
   *[other] { $whole ->
        [reached] { ALL($n) } objectives are reached.
        [on] { ALL($n) } objectives are on course.
        [behind] { ALL($n) } objectives are behind schedule.
        [dark] Not one of the { COUNT($n) } objectives is measured yet.
        [open] { ALL($n) } objectives are under way.
       *[mixed] Of the { COUNT($n) } objectives, { $parts }.
    }
}
plan-goals-join = { $first } and { $last }
plan-goals-course = { $behind ->
    [0] { ALL($n) } measured objectives keep pace
    [one] { $kept ->
        [0] “{ $title }” does not keep pace
        [one] One of { COUNT($n) } measured objectives keeps pace; “{ $title }” does not
       *[other] { START($kept) } of { COUNT($n) } measured objectives keep pace; “{ $title }” does not
    }
   *[other] { $kept ->
        [0] None of { COUNT($n) } measured objectives keeps pace; “{ $title }” is furthest behind
        [one] One of { COUNT($n) } measured objectives keeps pace; “{ $title }” is furthest behind
       *[other] { START($kept) } of { COUNT($n) } measured objectives keep pace; “{ $title }” is furthest behind
    }
}
plan-goals-paced = { $said }.
plan-goals-track = { $over ->
    [True] “{ $title }” was { $gone } of the way there on its due date
   *[False] “{ $title }” is { $gone } of the way there; an even pace would be { $spent }
}
plan-goals-course-note = The way gone from the start to the target. The line is where an even pace would be today.
plan-goals-joint = { $n ->
    [one] Agreed with the client: one objective
   *[other] Agreed with the client: { COUNT($n) } objectives
}
plan-goals-yours = { $n ->
    [one] Your objective
   *[other] Your { COUNT($n) } objectives
}
plan-goals-own = { $n ->
    [one] Our own, not shared with the client
   *[other] Our own, not shared with the client: { COUNT($n) } objectives
}
plan-measured = { $value } { $unit }
plan-goal = { $known ->
    [full] { $title }: from { $start } to { $target }{ $day ->
        [none] .
       *[other] {" "}by { $day }.
    }
    [target] { $title }: { $target }{ $day ->
        [none] .
       *[other] {" "}by { $day }.
    }
   *[none] { $day ->
        [none] { $title }.
       *[other] { $title }, by { $day }.
    }
}
plan-goal-measure = Measure: { $measure }.
plan-goal-state = { $state ->
    [reached] Reached: { $now }.
    [missed] Not reached on time: { $now }, { $gone } of the way. It needs a new date, or should be closed.
    [back] Worse than at the start: { $now }.
    [behind] Behind schedule: { $now }, { $gone } of the way after { $spent } of the time.
    [on] On course: { $now }, { $gone } of the way after { $spent } of the time.
    [open] Now { $now }.
   *[unmeasured] Not measured yet.
}
plan-goal-actions = { $ours ->
    [0] { $theirs ->
        [0] No open action serves it.
        [one] One open action of { $to ->
            [client] yours
           *[internal] the client
        } serves it, none of ours.
       *[other] { START($theirs) } open actions of { $to ->
            [client] yours
           *[internal] the client
        } serve it, none of ours.
    }
    [one] { $theirs ->
        [0] One open action of ours serves it.
       *[other] One open action of ours and { $theirs ->
            [one] one
           *[other] { COUNT($theirs) }
        } of { $to ->
            [client] yours
           *[internal] the client
        } serve it.
    }
   *[other] { $theirs ->
        [0] { START($ours) } open actions of ours serve it.
       *[other] { START($ours) } open actions of ours and { $theirs ->
            [one] one
           *[other] { COUNT($theirs) }
        } of { $to ->
            [client] yours
           *[internal] the client
        } serve it.
    }
}

plan-value = Joint value
plan-value-lead = { $n ->
    [one] The agreed objective has { $moved ->
        [0] brought nothing measurable yet.
       *[other] brought a measurable gain.
    }
   *[other] { $moved ->
        [0] None of the { COUNT($n) } agreed objectives has brought a measurable gain yet.
        [one] One of { COUNT($n) } agreed objectives has brought a measurable gain.
       *[other] { $all ->
            [True] { $n ->
                [2] Both agreed objectives have
               *[other] { ALL($n) } agreed objectives have
            } brought a measurable gain.
           *[False] { START($moved) } of { COUNT($n) } agreed objectives have brought a measurable gain.
        }
    }
}
plan-value-none = No objective is agreed with the client yet, so there is no gain to measure.
plan-value-both = { $both ->
    [0] No objective is worked on from both sides yet.
    [one] One objective is worked on from both sides.
   *[other] { START($both) } objectives are worked on from both sides.
}
plan-gains = What it brings both sides
plan-gain = { $to ->
    [client] For you: “{ $title }”, from { $before } to { $now } so far.
   *[internal] For the client: “{ $title }”, from { $before } to { $now } so far.
}
plan-gain-ours = For us: { $money } of revenue in twelve months{ $turn ->
    [up] , up { $change } on the twelve before
    [down] , down { $change } on the twelve before
    [flat] , as in the twelve before
   *[none] { "" }
}{ $rate ->
    [none] .
   *[other] , at a margin rate of { $rate }.
}
plan-joint-goal = Objective
plan-joint-brings = { $side }: open actions
plan-joint-nothing = nothing yet
plan-joint-list = { $both ->
    [0] Who is working on which objective
    [one] One of { COUNT($n) } objectives is worked on from both sides
   *[other] { START($both) } of { $n } objectives are worked on from both sides
}
plan-together = What we create together
plan-together-meetings = { $workshops ->
    [0] No workshop in twelve months
    [one] One workshop in twelve months
   *[other] { START($workshops) } workshops in twelve months
}{ $strategy ->
    [0] { $workshops ->
        [0] {" "}and no strategy meeting
       *[other] , but no strategy meeting
    }
    [one] { $workshops ->
        [0] , but one strategy meeting
       *[other] {" "}and one strategy meeting
    }
   *[other] { $workshops ->
        [0] , but { COUNT($strategy) } strategy meetings
       *[other] {" "}and { COUNT($strategy) } strategy meetings
    }
}{ $next ->
    [none] ; no further one is planned.
   *[other] ; next a { $kind } on { $next }.
}
plan-together-reference = { $given ->
    [True] They have vouched for us since { $day }{ $text ->
        [none] .
       *[other] : { $text }.
    }
   *[other] The reference was withdrawn on { $day }{ $text ->
        [none] .
       *[other] : { $text }.
    }
}
plan-together-usage = What we set up was used { $uses } times in 90 days{ $turn ->
    [up] , { $change } more than in the 90 before
    [down] , { $change } less than in the 90 before
    [flat] , as often as in the 90 before
   *[none] { "" }
}{ $feature ->
    [none] .
   *[other] , “{ $feature }” most of all.
}

plan-scope = Scope and contracts
plan-scope-none = No contract is running: we supply on single orders.
plan-scope-contracts = { $n ->
    [one] One contract is running{ $money ->
        [none] { "" }
       *[other] , worth { $money } a year
    }
   *[other] { START($n) } contracts are running{ $money ->
        [none] { "" }
       *[other] , together { $money } a year
    }
}{ $next ->
    [none] ; { $n ->
        [one] it
       *[other] each
    } renews itself or has no end.
   *[other] . “{ $name }” ends on { $next }{ $state ->
        [bare] , and nothing is under way to renew it.
        [open] ; an opportunity is open.
       *[other] .
    }
}
plan-scope-bought = { $money } was bought in the last twelve months; the orders name no products.
plan-scope-supplied = { $n ->
    [one] All that was bought in twelve months is of one category, { $category }.
   *[other] { START($n) } categories were bought in twelve months; { $category } made up { $share }.
}
plan-scope-list = { $n ->
    [one] The running contract
   *[other] { START($n) } running contracts{ $ending ->
        [True] , the next to end first
       *[other] {""}
    }
}
plan-scope-renewal = What is under way
plan-scope-passed = passed
plan-renewal = { $state ->
    [none] no end to renew
    [renews] renews itself
    [open] opportunity open
    [bare] nothing yet
    [later] not due yet
   *[unknown] not known
}
plan-scope-range = { $n } categories supplied, { $category } first
plan-scope-others = { $n ->
    [one] One other
   *[other] { START($n) } others
}
plan-scope-months = Net purchases of the last twelve whole months.

plan-team = Teams and meetings
plan-team-lead = { $theirs ->
    [0] No person on the client’s side is named
    [one] One person on the client’s side is named
   *[other] { START($theirs) } people on the client’s side are named
}{ $owner ->
    [none] ; on ours nobody leads the account yet
   *[other] ; on ours { $owner } leads the account
}. { $planned ->
    [0] No meeting is planned.
    [one] One meeting is planned, on { $next }.
   *[other] { START($planned) } meetings are planned, the next on { $next }.
}
plan-team-kept = Of { COUNT($due) } meetings due in the last twelve months, { $kept ->
    [0] none was
    [one] one was
   *[other] { COUNT($kept) } were
} held{ $more ->
    [True] {""}; { $held } took place in all, but a second one in the same period does not make up for a missed one.
   *[False] .
}
plan-team-stances = { $sponsors ->
    [0] No sponsor on the client’s side speaks for us
    [one] One sponsor on the client’s side speaks for us
   *[other] { START($sponsors) } sponsors on the client’s side speak for us
}{ $critics ->
    [0] .
    [one] ; one critic is to be won.
   *[other] ; { COUNT($critics) } critics are to be won.
}
plan-level = Level
plan-level-team = { $side }
plan-level-nobody = nobody known
plan-level-rhythm = Rhythm
plan-level-last = Last met
plan-level-never = not in 12 months
plan-level-next = Next
plan-level-none = none planned
plan-level-now = to be set now
plan-level-due = set by { $day }
plan-levels-list = { $bare ->
    [0] Both teams, level by level: every level has its next meeting
    [one] Both teams, level by level: no meeting is set at the { $layers } level
   *[other] Both teams, level by level: no meeting is set at the { $layers } levels
}
plan-person = { $name }, { $role }
plan-names-gap = {"; "}
plan-names-more = { $names }; { $n ->
    [one] one more
   *[other] { COUNT($n) } more
}
plan-rhythm-52 = weekly
plan-rhythm-26 = every two weeks
plan-rhythm-12 = monthly
plan-rhythm-6 = every two months
plan-rhythm-4 = quarterly
plan-rhythm-2 = every half year
plan-rhythm-1 = yearly
plan-rhythm-other = { $n } times a year
plan-meeting-form = Form
plan-meetings-list = { $n ->
    [one] One meeting is planned, for { $day }
   *[other] { START($n) } meetings are planned, starting on { $day }
}
plan-team-people = { $asked ->
    [0] { $n ->
        [one] The person we know
       *[other] { START($n) } people we know, all met lately
    }
    [one] { $n ->
        [one] The one person we know calls for a next step
       *[other] One of { COUNT($n) } people calls for a next step
    }
   *[other] { START($asked) } of { COUNT($n) } people call for a next step
}
plan-team-step = Next step
plan-step-replace = left { $day }: win a new sponsor
plan-step-successor = left { $day }: meet the successor
plan-step-win = hear the criticism, agree one remedy
plan-step-meet = meet within 30 days
plan-step-renew = meet again

plan-actions = Action plan
plan-actions-lead = { $n ->
    [one] One action is open{ $ours ->
        [0] , on { $to ->
            [client] your
           *[internal] the client’s
        } side
       *[other] , on ours
    }
   *[other] { START($n) } actions are open, { $theirs ->
        [0] all of them ours
       *[other] { $ours ->
            [0] all of them { $to ->
                [client] yours
               *[internal] the client’s
            }
           *[other] { COUNT($ours) } of ours and { COUNT($theirs) } of { $to ->
                [client] yours
               *[internal] the client’s
            }
        }
    }
}{ $late ->
    [0] , none late
    [one] { $n ->
        [one] , and late
       *[other] , one late
    }
   *[other] , { COUNT($late) } late
}{ $next ->
    [none] .
   *[other] . Next due is “{ $title }”, on { $next }.
}
plan-actions-none = No action is agreed.
plan-proposed-lead = { $n ->
    [one] The playbook proposes one to agree next.
   *[other] The playbook proposes { COUNT($n) } to agree next.
}
plan-actions-list = { $late ->
    [0] { $n ->
        [one] The open action is in time
       *[other] { START($n) } open actions, none late
    }
    [one] { $n ->
        [one] The open action is late
       *[other] One of { COUNT($n) } open actions is late
    }
   *[other] { START($late) } of { COUNT($n) } open actions are late
}
plan-action = Action
plan-action-for = Serves
plan-action-side = Side
plan-action-who = Who
plan-action-due = Due
plan-action-state = State
plan-undated = no date set
plan-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
plan-due-in = { $days ->
    [0] due today
    [one] due tomorrow
   *[other] in { $days } days
}
plan-proposed = { $n ->
    [one] One action to agree next
   *[other] { START($n) } actions to agree next, the first due first
}
plan-proposed-note = From the playbook, for what is known of the account; not agreed with anybody yet.

plan-risks = Risks
plan-risks-lead = { $n ->
    [0] Nothing on file stands in the way of the plan.
    [one] One thing could stand in the way of the plan.
   *[other] { START($n) } things could stand in the way of the plan.
}
plan-risks-warnings = { $n ->
    [0] No warning is open.
   *[other] { $severe ->
        [0] { $n ->
            [one] One warning is open, not a severe one.
            [2] 2 warnings are open, neither of them severe.
           *[other] { START($n) } warnings are open, none of them severe.
        }
       *[other] { $n ->
            [one] One severe warning is open.
           *[other] { START($n) } warnings are open, { $severe ->
                [one] one
               *[other] { COUNT($severe) }
            } of them severe.
        }
    }
}
plan-risk = Risk
plan-risk-answer = Answer
plan-risks-list = { $n ->
    [one] One risk to the plan, and its answer
   *[other] { START($n) } risks to the plan, each with its answer
}
plan-warnings-list = { $n ->
    [one] The warning, internal
   *[other] { START($n) } warnings, internal
}
plan-risk-ending = “{ $name }” ends on { $day }{ $notice ->
    [none] .
   *[other] ; notice by { $notice }.
}
plan-answer-ending = Agree how it goes on
plan-risk-behind = { $state ->
    [missed] “{ $title }” was not reached on time.
    [back] “{ $title }” is worse than at the start.
   *[behind] “{ $title }” may not be reached on time: { $gone } of the way after { $spent } of the time.
}
plan-answer-behind = { $served ->
    [True] Check whether the open actions are enough, and agree what to add
   *[other] Agree a first action, with an owner and a date
}
plan-risk-unmeasured = Nobody measures “{ $title }” yet.
plan-answer-unmeasured = Measure it, and name who reports
plan-risk-unserved = No open action serves “{ $title }”.
plan-answer-unserved = Agree the next action, with an owner and a date
plan-risk-late = { $side ->
    [client] “{ $title }”, on { $to ->
        [client] your
       *[internal] the client’s
    } side, is { $days ->
        [one] one day
       *[other] { $days } days
    } late.
   *[ours] “{ $title }”, on our side, is { $days ->
        [one] one day
       *[other] { $days } days
    } late.
}
plan-risk-target = { $state ->
    [out] The year’s target is out of reach by the outlook: { $left } to go, { $expected } expected in { $quarter }, { $most } at the upper end.
   *[open] The year’s target may be missed: { $left } to go, { $expected } expected in { $quarter }.
}
plan-answer-target = Say what closes the gap, or agree a new target
plan-answer-late = { $side ->
    [client] Ask what is in the way, and agree a new date
   *[ours] Finish it, or agree a new date
}
plan-risk-level = No meeting is set at the { $layer } level.
plan-answer-level = Set the date

plan-repair = Repair plan
plan-repair-lead = Repair begins by { $day }, for { $names }.
plan-reinforcement-lead = { $score ->
    [none] Health is in the band “{ $band }”: reinforcement is due, first by { $day }.
   *[other] Health is { $score }, { $band }: reinforcement is due, first by { $day }.
}
plan-repair-list = { $n ->
    [one] Repair, by { $day }
   *[other] Repair in { COUNT($n) } steps, the first by { $day }
}
plan-reinforcement-list = { $n ->
    [one] Reinforcement, by { $day }
   *[other] Reinforcement in { COUNT($n) } steps, the first by { $day }
}
plan-repair-weak = { $n ->
    [one] Of all parts of health the weakest, of 100: { $parts }.
   *[other] The weakest parts of health, each of 100: { $parts }.
}
plan-repair-component = { $name } ({ $score })

plan-growth = Growth
plan-growth-none = No opportunity is open.
plan-growth-open = { $n ->
    [one] One opportunity is open
   *[other] { START($n) } opportunities are open
}{ $money ->
    [none] { "" }
   *[other] , worth { $money }
}{ $next ->
    [none] .
   *[other] ; the next decision is expected on { $next }.
}
plan-growth-gaps = { $n ->
    [one] Peers buy one category that is missing here, { $category }
   *[other] Peers buy { COUNT($n) } categories that are missing here, first { $category }
}{ $size ->
    [none] .
   *[other] : in the range of { $size } a year.
}
plan-wallet = Share of wallet
plan-wallet-room = { $money } a year goes elsewhere
plan-competitor = Competitor
plan-open-list = { $n ->
    [one] The open opportunity
   *[other] { START($n) } open opportunities{ $dated ->
        [True] , the next decision first
       *[other] {""}
    }
}
plan-white-list = { $n ->
    [one] White space: one category
   *[other] White space: { COUNT($n) } categories
}
plan-gaps-note = The other buying accounts of the industry in twelve whole months; the size is an order of magnitude, not a promise.
plan-rivals = { $n ->
    [one] Where a competitor was met
   *[other] Where competitors were met
}
plan-rival-sale = { $outcome ->
    [won] { $rival } competed for “{ $name }”; we won it.
    [lost] { $rival } competed for “{ $name }”; it was lost.
   *[open] { $rival } competes for “{ $name }”.
}
plan-rival-event = { $text ->
    [none] { $day }: a competitor is active here.
   *[other] { $day }: { $text }.
}

plan-worth = Worth and resources
plan-worth-revenue = { $margin ->
    [none] The plan protects { $money } of yearly revenue.
   *[other] The plan protects { $money } of yearly revenue and { $margin } of margin.
}
plan-worth-contracts = The plan protects contracts of { $money } a year.
plan-need = { $turn ->
    [more] It takes { $proposed ->
        [one] one visit
       *[other] { COUNT($proposed) } visits
    } of the account manager a year, more than the { COUNT($visits) } of the last twelve months; the tier promises { COUNT($promised) }.
    [fewer] { $proposed ->
        [one] One visit of the account manager a year is
       *[other] { START($proposed) } visits of the account manager a year are
    } enough, after { COUNT($visits) } in the last twelve months: the time is worth more elsewhere. The tier promises { COUNT($promised) }.
   *[same] It takes { $proposed ->
        [one] one visit
       *[other] { COUNT($proposed) } visits
    } of the account manager a year, as many as in the last twelve months; the tier promises { COUNT($promised) }.
}
plan-worth-margin = Margin, last twelve months
plan-worth-rate = { $rate } of revenue
plan-lifetime = Lifetime value, 36 months
plan-resource = Resource
plan-resource-need = Needed
plan-resource-today = Today
plan-resources = What the plan takes, by people and time
plan-resource-meetings = Meetings, { $layer } level
plan-resource-yearly = { $n } a year, as the tier promises
plan-resource-held = { $held } held in twelve months, { $planned ->
    [0] none planned
   *[other] { COUNT($planned) } planned
}
plan-resource-actions = { $n ->
    [one] one open action
   *[other] { COUNT($n) } open actions
}
plan-resource-late = { $n ->
    [0] none late
    [one] one late
   *[other] { COUNT($n) } late
}
plan-resource-steps = { $n ->
    [one] one step of the playbook, by { $day }
   *[other] { COUNT($n) } steps of the playbook, the first by { $day }
}
plan-resource-unagreed = to be agreed

plan-measures = Measures of success
plan-measures-standing = { $n ->
    [one] The one figure is { $good ->
        [0] not on course yet
       *[other] on course
    }.
   *[other] { $good ->
        [0] None of the { COUNT($n) } figures is on course yet.
        [one] One of the { COUNT($n) } figures is on course.
       *[other] { $all ->
            [True] { ALL($n) } figures are on course.
           *[False] { START($good) } of the { COUNT($n) } figures are on course.
        }
    }
}
plan-measures-lead = { $goals ->
    [0] { $own ->
        [one] One measure of our own says whether the plan works; no objective does yet.
       *[other] { START($own) } measures of our own say whether the plan works; no objective does yet.
    }
    [one] One objective { $own ->
        [0] says
        [one] and one measure of our own say
       *[other] and { COUNT($own) } measures of our own say
    } whether the plan works.
   *[other] { START($goals) } objectives { $own ->
        [0] say
        [one] and one measure of our own say
       *[other] and { COUNT($own) } measures of our own say
    } whether the plan works.
}
plan-measures-list = { $n ->
    [one] What is measured
   *[other] What is measured: { COUNT($n) } figures, start, today and aim
}
plan-measure = Measure
plan-measure-start = Start
plan-measure-unit = { $measure } ({ $unit })
plan-measure-today = Today
plan-measure-aim = Aim
plan-measure-by = By
plan-measure-course = Course
plan-course = { $state ->
    [reached] reached
    [missed] not reached
    [back] worse than at the start
    [behind] behind
    [on] on course
    [open] under way
   *[unmeasured] not measured
}
plan-measure-revenue = Revenue of the fiscal year
plan-measure-attained = { $state ->
    [done] { $share } of target
   *[running] { $share } of target to date
}
plan-measure-least = at least { $value }
plan-measure-always = at each review
plan-measure-cadence = { $state ->
    [good] kept
    [most] mostly kept
   *[few] seldom kept
}

plan-dates = Key dates
plan-dates-lead = The next key date is { $day }: { $what }.
plan-road = { $n ->
    [0] None of the { COUNT($all) } { $kinds } falls due within a year
    [one] Of { COUNT($all) } { $kinds }, one falls due within a year{ $soon ->
        [0] { "" }
       *[other] , within three months
    }
   *[other] { $every ->
        [True] { ALL($all) }
       *[False] Of { COUNT($all) }
    } { $kinds }{ $every ->
        [True] { "" }
       *[False] , { COUNT($n) }
    } fall due within a year{ $soon ->
        [0] , none of them within three months
        [all] , all of them within three months
        [one] , one of them within three months
       *[other] , { COUNT($soon) } of them within three months
    }
}
plan-road-kinds = { $kind ->
    [contract] contracts
    [goal] objectives
   *[action] actions
}
plan-road-group = { $kind ->
    [contract] Contracts
    [goal] Objectives
    [ours] Our actions
   *[client] { $to ->
        [client] Your actions
       *[internal] Client’s actions
    }
}
plan-road-note = From today on the left to twelve months ahead; each bar ends on its day.
plan-road-open = open-ended
plan-date-what = What
plan-date-meeting = { $kind ->
    [strategy] Yearly strategy meeting
   *[other] { $known ->
        [True] { $form } at the { $layer } level
       *[other] { $form }
    }
}
plan-dates-list = { $n ->
    [one] One key date: { $first }
   *[other] { START($n) } key dates between { $first } and { $last }
}

plan-gaps = What the plan still lacks
plan-gaps-lead = { $absent ->
    [0] { $n ->
        [one] With one open point settled, the plan is complete.
       *[other] With { COUNT($n) } open points settled, the plan is complete.
    }
   *[other] { $whole ->
        [True] Not one of the { COUNT($of) } things that make a plan is
       *[other] { $absent ->
            [one] One of the { COUNT($of) } things that make a plan is not
           *[other] { START($absent) } of the { COUNT($of) } things that make a plan are not
        }
    } on file for this account{ $more ->
        [0] .
        [one] ; one more point is open.
       *[other] ; { COUNT($more) } more points are open.
    }
}
plan-lacks-objectives = Objectives: what the client and we want to reach, with a measure, a start, a target and a date (table objectives). Without them no plan can be kept or missed.
plan-lacks-actions = Actions: who does what until when, on both sides (table actions).
plan-lacks-contacts = People: who decides, uses and pays on the client’s side, with level and stance (table contacts).
plan-lacks-interactions = Meetings: held and planned, with their level (table interactions). Then the plan says where the next one is due.
plan-lacks-contracts = Contracts: begin, end, notice and yearly value (table contracts). Then renewals are planned in time.
plan-lacks-opportunities = Opportunities: what may be sold, for how much, by when (table opportunities).
plan-lacks-targets = Targets: the revenue planned for each month (table targets). Then success has a figure.
plan-lacks-owner = An account manager: nobody is named to lead this plan (accounts, column owner).
plan-lacks-measured = { $n ->
    [one] One objective has no value of today: { $titles }.
   *[other] { START($n) } objectives have no value of today: { $titles }.
}
plan-lacks-shared = No objective is agreed with the client: all are our own.
plan-lacks-days = { $n ->
    [one] One open action has no due date.
   *[other] { $n } open actions have no due date.
}
plan-lacks-levels = { $n ->
    [one] Nobody is known at the { $layers } level.
   *[other] Nobody is known at the { $layers } levels.
}

client-plan = Joint account plan
client-plan-running = Joint account plan · { $account }
client-plan-description = Account plan of { $account } with { $supplier }, { $period }
client-plan-summary = The plan on one page
client-plan-tasks = { $n ->
    [one] What comes next
   *[other] What comes next, on both sides
}
client-plan-watch = What we watch together
client-plan-without = No objective is agreed between us yet: agreeing on two or three is the first step of this plan.
client-plan-next = { $kind ->
    [none] We meet next on { $day }.
   *[other] We meet next on { $day } ({ $kind }).
}
client-plan-meet = No meeting is set yet.
client-plan-tile-meeting = Next meeting
client-plan-tile-contract = First contract to end
client-plan-value = Joint value
client-plan-scope = Scope and contracts
client-plan-scope-lead = { $n ->
    [0] No contract is running: we supply on single orders.
    [one] { $next ->
        [none] We work under one contract.
       *[other] We work under one contract, “{ $name }”, which ends on { $next }.
    }
   *[other] { $next ->
        [none] We work under { COUNT($n) } contracts; each renews itself or has no end.
       *[other] We work under { COUNT($n) } contracts; “{ $name }” is the first to end, on { $next }.
    }
}
client-plan-supplied = { $n ->
    [one] In twelve months you bought from one product group, { $category }.
   *[other] In twelve months you bought from { COUNT($n) } product groups, most from { $category }.
}
client-plan-contracts = { $n ->
    [one] The contract that runs
   *[other] { START($n) } contracts{ $ending ->
        [True] , the next to end first
       *[other] {""}
    }
}
client-plan-range = What we supply, in { COUNT($n) } product groups
client-plan-category = Product group
client-plan-bought = Your purchases, { $currency }
client-plan-renewal = { $state ->
    [none] no end set
    [renews] renews itself
   *[agree] to be agreed
}
client-plan-team = Teams and meetings
client-plan-team-lead = { $theirs ->
    [0] Who works on this on your side is still to be named.
    [one] One of your people works on this plan.
   *[other] { START($theirs) } of your people work on this plan.
} { $lead ->
    [none] { "" }
   *[other] { $lead } leads it on our side.
} { $planned ->
    [0] No meeting is planned yet.
    [one] One meeting is planned, on { $next }.
   *[other] { START($planned) } meetings are planned, the next on { $next }.
}
client-plan-risks = Risks we share
client-plan-risks-lead = { $n ->
    [0] Nothing on record stands in the way of the plan.
    [one] One thing may stand in the way of the plan; our answer stands beside it.
   *[other] { START($n) } things may stand in the way of the plan; our answer to each stands beside it.
}
client-plan-measures-lead = { $n ->
    [one] One figure will tell whether the plan works.
   *[other] { START($n) } figures will tell whether the plan works.
}
client-plan-open = To agree
client-plan-open-lead = { $n ->
    [one] One point is still to be agreed.
   *[other] { START($n) } points are still to be agreed.
}
client-plan-open-goals = Two or three objectives of yours, each with a measure, a target and a date.
client-plan-open-actions = Who does what until when, on both sides.
client-plan-open-meetings = The dates of the next meetings, level by level.
client-plan-open-people = Who on your side decides, uses and orders.
client-plan-open-measured = Where { $titles } stands today, and who reports it.
client-plan-actions = Joint action plan
client-plan-tile-bought = Your purchases, twelve months
plan-goals-part = { $state ->
    [reached] { $n ->
        [one] one is reached
       *[other] { COUNT($n) } are reached
    }
    [on] { $n ->
        [one] one is on course
       *[other] { COUNT($n) } are on course
    }
    [behind] { $n ->
        [one] one is behind
       *[other] { COUNT($n) } are behind
    }
    [dark] { $n ->
        [one] one is not measured yet
       *[other] { COUNT($n) } are not measured yet
    }
   *[open] { $n ->
        [one] one is under way
       *[other] { COUNT($n) } are under way
    }
}
