### Portfolio report: health, satisfaction, service, engagement, pipeline, contracts, receivables.

column-interval = 95% interval
column-answers = n

portfolio-health = Health
portfolio-health-unknown = No account has a health score yet. For the best known one, { $reason }.
portfolio-health-lead = { $n ->
    [one] The one account with a score stands at { $score } of 100.
   *[other] Health averages { $score } of 100 over { COUNT($n) } accounts. { $healthy ->
        [0] None is healthy
        [one] One is healthy
       *[other] { START($healthy) } are healthy
    }, { $watch ->
        [0] none to watch
        [one] one to watch
       *[other] { COUNT($watch) } to watch
    }, { $risk ->
        [0] none at risk.
        [one] one at risk.
       *[other] { COUNT($risk) } at risk.
    }
}
portfolio-health-stake = Those below healthy carry { $share } of { $source ->
    [orders] the revenue of the last twelve months.
    [contracts] the yearly contract value.
   *[other] the value won.
}
portfolio-health-moved = { $direction ->
    [up] Since the last period the mean rose by { $points } points: { $improved ->
        [0] none
       *[other] { COUNT($improved) }
    } improved, { $worsened ->
        [0] none
       *[other] { COUNT($worsened) }
    } worsened.
    [down] Since the last period the mean fell by { $points } points: { $worsened ->
        [0] none
       *[other] { COUNT($worsened) }
    } worsened, { $improved ->
        [0] none
       *[other] { COUNT($improved) }
    } improved.
   *[other] Since the last period { $improved ->
        [0] none
       *[other] { COUNT($improved) }
    } improved and { $worsened ->
        [0] none
       *[other] { COUNT($worsened) }
    } worsened; the mean { $direction ->
        [still] did not move.
       *[other] moved { $change } points, within its uncertainty.
    }
}
portfolio-health-of = of { $n } with a score
portfolio-health-worth = { $source ->
    [orders] Revenue, 12 months
    [contracts] Contract value
   *[other] Value won
}
portfolio-health-unscored = No score
portfolio-health-part = { $band } { $size }
portfolio-health-value = { $row }: { $band } { $share }
portfolio-health-legend = Accounts: { $parts }.
portfolio-health-spread = { $n ->
    [0] { ALL($all) } accounts with a score are healthy
    [one] One of { COUNT($all) } accounts is below healthy{ $source ->
        [orders] , with { $share } of revenue
        [contracts] , with { $share } of contract value
        [opportunities] , with { $share } of the value won
       *[none] {""}
    }
   *[other] { START($n) } of { COUNT($all) } accounts are below healthy{ $source ->
        [orders] , with { $share } of revenue
        [contracts] , with { $share } of contract value
        [opportunities] , with { $share } of the value won
       *[none] {""}
    }
}
portfolio-health-movers = { $side ->
    [both] { $worst } lost most health since the last period ({ $lost } points), { $best } gained most ({ $gained })
    [down] { $worst } lost most health since the last period ({ $lost } points); no account gained
   *[up] { $best } gained most health since the last period ({ $gained } points); no account lost
}
portfolio-health-then = Before
portfolio-health-now = Now
portfolio-health-why = Moved most by
portfolio-health-cause = { $component } { $points }{ $kind ->
    [appeared] {" "}(newly known)
    [missing] {" "}(no longer known)
    [reweighted] {" "}(weight alone)
   *[changed] {""}
}
portfolio-health-others = { $n ->
    [one] One other account moved by half a point or more.
   *[other] { START($n) } other accounts moved by half a point or more.
}
portfolio-health-weakest = { $n ->
    [one] One account is below healthy
   *[other] { $shown ->
        [0] { START($n) } accounts are below healthy, weakest first
       *[other] The { $shown } weakest of the { $n } accounts below healthy
    }
}
portfolio-health-short = { $dimension ->
    [satisfaction] Satisfaction
    [value] Value
   *[risk] Risk
}
portfolio-health-weak = Costs most points
portfolio-health-turn = Would turn it
portfolio-health-turn-note = Higher is better, for risk too. What would turn it is the smallest change of one component that reaches the next band.
portfolio-health-rest = { $n ->
    [one] One more account is below healthy; it is in its own review.
   *[other] { START($n) } more accounts are below healthy; they are in their own reviews.
}
portfolio-health-lowest = { $component } ({ $score })
portfolio-health-no-turn = no single component; several must move
portfolio-health-step = { $component }: { $before } → { $after }
portfolio-health-component = Component
portfolio-health-dimension = Dimension
portfolio-health-mean = Mean score
portfolio-health-weight = Weight
portfolio-health-step-column = Moved health by
portfolio-health-components = { $low } scores lowest on average ({ $least } of 100), { $high } highest ({ $most })
portfolio-health-components-rest = { $n ->
    [one] One other component
   *[other] { START($n) } other components
}
portfolio-health-components-note = Mean scores are over the accounts where the component is known. What moved health is the mean change in points of the whole score since the last period.
portfolio-health-withheld = { $n ->
    [one] One account has no score
   *[other] { START($n) } accounts have no score
}{ $least ->
    [none] {""}
   *[other] {" "}(less than { $least }% of its weight is known)
}: { $names }{ $more ->
    [0] {""}
    [one] {" "}and one other
   *[other] {" "}and { COUNT($more) } others
}

portfolio-satisfaction = Satisfaction
portfolio-satisfaction-few = So far there { $n ->
    [one] is one answer
   *[other] are { COUNT($n) } answers
}, too few for a score.
portfolio-satisfaction-nps = { $moved ->
    [same] The NPS is { $nps }, as a year ago.
    [up] The NPS rose to { $nps } from { $before } a year ago, a clear change.
    [down] The NPS fell to { $nps } from { $before } a year ago, a clear change.
    [unclear] The NPS is { $nps }; the difference to { $before } a year ago lies within the uncertainty of both.
   *[alone] The NPS is { $nps }; there is no year before to compare it with.
}
portfolio-satisfaction-csat = { $moved ->
    [same] { $share } of answers are satisfied, as a year ago.
    [up] { $share } of answers are satisfied, clearly more than the { $before } of a year ago.
    [down] { $share } of answers are satisfied, clearly fewer than the { $before } of a year ago.
    [unclear] { $share } of answers are satisfied; { $before } a year ago, too close to call a change.
   *[alone] { $share } of answers are satisfied.
}
portfolio-satisfaction-ces = Found it easy (CES)
portfolio-satisfaction-rate = Response rate
portfolio-satisfaction-invited = { $n ->
    [one] of one invitation
   *[other] of { COUNT($n) } invitations
}
portfolio-satisfaction-trend-nps = { $moved ->
    [same] The NPS stands at { $last }, as in { $since }
    [up] The NPS has risen clearly since { $since }, from { $first } to { $last }
    [down] The NPS has fallen clearly since { $since }, from { $first } to { $last }
   *[unclear] The NPS stands at { $last }, after { $first } in { $since }: the difference may be chance
}
portfolio-satisfaction-trend-csat = { $moved ->
    [same] The share of satisfied answers stands at { $last }, as in { $since }
    [up] The share of satisfied answers has risen clearly since { $since }, from { $first } to { $last }
    [down] The share of satisfied answers has fallen clearly since { $since }, from { $first } to { $last }
   *[unclear] { $last } of answers are satisfied, after { $first } in { $since }: the difference may be chance
}
portfolio-satisfaction-trend-note = The band is the 95% interval.{ $n ->
    [0] {""}
    [one] {" "}One period with too few answers is left out.
   *[other] {" "}{ START($n) } periods with too few answers are left out.
}
portfolio-satisfaction-standing = { $name } ({ $nps }, n = { $n })
portfolio-satisfaction-below = { $n ->
    [one] One account lies clearly below the NPS of all
   *[other] { START($n) } accounts lie clearly below the NPS of all
}: { $names }{ $more ->
    [0] .
    [one] {" "}and one other.
   *[other] {" "}and { COUNT($more) } others.
}
portfolio-satisfaction-above = { $n ->
    [one] One account lies clearly above it
   *[other] { START($n) } accounts lie clearly above it
}: { $names }{ $more ->
    [0] .
    [one] {" "}and one other.
   *[other] {" "}and { COUNT($more) } others.
}
portfolio-satisfaction-driver = Driver
portfolio-satisfaction-score = Score, 0–10
portfolio-satisfaction-weight = Weight
portfolio-satisfaction-gain = Room × weight
portfolio-satisfaction-drivers = { $clear ->
    [yes] { $driver } scores clearly lowest ({ $score } of 10)
   *[no] { $driver } scores lowest ({ $score } of 10), though not clearly
}{ $weights ->
    [alike] ; in weight the drivers cannot be told apart
    [apart] ; { $heaviest } weighs most
   *[unknown] {""}
}
portfolio-satisfaction-drivers-note = Mean scores of the last twelve months.{ $weighed ->
    [yes] {" "}Weight is the correlation with the recommendation score, which does not prove a cause; room is the distance from the score to ten. The larger their product, the sooner an improvement may pay.
   *[no] {""}
}
portfolio-satisfaction-comments = { $critical ->
    [0] What customers said last
    [one] The newest criticism, and what else customers said
   *[other] The newest criticism, and what else customers said
}
portfolio-satisfaction-answer = Answer
portfolio-satisfaction-comment = Comment
portfolio-satisfaction-answered = { $score }, { $kind ->
    [detractor] detractor
    [promoter] promoter
   *[passive] passive
}
portfolio-satisfaction-comments-note = { $n ->
    [one] It is the only comment of the last twelve months.
   *[other] Chosen from { COUNT($n) } comments of the last twelve months, one an account: detractors first, each newest first. Not to be quoted to customers.
}

care-same = as a year ago
care-hours = { $value } h
care-days = { $value } days
care-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

portfolio-service = Service and delivery
portfolio-service-few = There are too few cases and deliveries to judge service by.
portfolio-service-kept = { $share } of service cases were served as promised{ $moved ->
    [same] , as a year ago.
    [up] , clearly more than the { $before } of a year ago.
    [down] , clearly fewer than the { $before } of a year ago.
    [unclear] ; { $before } a year ago, too close to call a change.
   *[alone] .
}
portfolio-service-delivered = { $share } of orders arrived on time and in full{ $moved ->
    [same] , as a year ago.
    [up] , clearly more than the { $before } of a year ago.
    [down] , clearly fewer than the { $before } of a year ago.
    [unclear] ; { $before } a year ago, too close to call a change.
   *[alone] .
}
portfolio-service-backlog = { $n ->
    [0] No case is open.
    [one] One case is open, for { $days ->
        [0] less than a day
        [one] one day
       *[other] { $days } days
    }{ $late ->
        [0] {""}
       *[other] , past its promise
    }.
   *[other] { START($n) } cases are open, { $late ->
        [0] none past its promise
        [one] one past its promise
        [all] all past their promise
       *[other] { COUNT($late) } past their promise
    }; the oldest has waited { $days ->
        [0] less than a day
        [one] one day
       *[other] { $days } days
    }.
}
portfolio-service-otif = On time in full
portfolio-service-promise = Cases as promised
portfolio-service-response = First response, median
portfolio-service-resolution = Solution, median
portfolio-service-ninth = nine of ten within { $time }, n = { $n }
portfolio-service-open = Open cases
portfolio-service-late = { $n ->
    [0] none past its promise
   *[other] { COUNT($n) } past their promise
}
portfolio-service-complaints = Complaints per 100 orders
portfolio-service-months = { $moved ->
    [same] { $last } of cases were served as promised, as many as in { $since }
    [up] Cases served as promised rose clearly from { $first } in { $since } to { $last }
    [down] Cases served as promised fell clearly from { $first } in { $since } to { $last }
   *[unclear] { $last } of cases were served as promised, after { $first } in { $since }: the difference may be chance
}
portfolio-service-months-note = Share of cases by month of opening, with its 95% interval.{ $n ->
    [0] {""}
    [one] {" "}One month with too few cases is left out.
   *[other] {" "}{ $n } months with too few cases are left out.
}
portfolio-service-trend = { $moved ->
    [same] In { $period }, { $last } of orders came on time in full, as in { $since }
    [up] Orders on time in full rose clearly since { $since }, from { $first } to { $last } in { $period }
    [down] Orders on time in full fell clearly since { $since }, from { $first } to { $last } in { $period }
   *[unclear] In { $period }, { $last } of orders came on time in full, after { $first } in { $since }: the difference may be chance
}
portfolio-service-trend-note = Share of orders delivered complete by the day promised, with its 95% interval.
portfolio-service-measure = Measure
portfolio-service-rest = The others
portfolio-service-behind = { $n ->
    [one] One account is served clearly worse than the others: { $name }
   *[other] { START($n) } accounts are served clearly worse than the others, { $name } by most
}
portfolio-service-behind-note = Clearly means that the account’s interval lies wholly below that of all others together, allowing for how many accounts are compared; printed is its own 95% interval. Last twelve months.{ $more ->
    [0] {""}
    [one] {" "}One more is not shown.
   *[other] {" "}{ COUNT($more) } more are not shown.
}
portfolio-service-case = Case
portfolio-service-kind = Kind
portfolio-service-priority = Priority
portfolio-service-opened = Opened
portfolio-service-age = Days open
portfolio-service-overdue = { $n ->
    [one] One open case is past its promise, at { $name }
   *[other] { $accounts ->
        [one] { START($n) } open cases are past their promise, all at { $name }
       *[other] { START($n) } open cases are past their promise, { $most ->
            [one] no account has more than one
           *[other] { COUNT($most) } of them at { $name }
        }
    }
}
portfolio-service-more = { $n ->
    [one] One more is in the account’s review.
   *[other] { START($n) } more are in the accounts’ reviews.
}

meeting-meeting = meeting
meeting-call = call
meeting-visit = visit
meeting-mail = mail
meeting-workshop = workshop
meeting-strategy = strategy meeting

portfolio-engagement = Engagement
portfolio-engagement-executive = executive meetings
portfolio-engagement-management = management meetings
portfolio-engagement-operational = operational meetings
portfolio-engagement-executive-tile = Executive meetings
portfolio-engagement-management-tile = Management meetings
portfolio-engagement-operational-tile = Operational meetings
portfolio-engagement-lead = { $share } of the meetings due in twelve months were held{ $several ->
    [true] {""}: { $high } most ({ $most }), { $low } least ({ $least }).
   *[false] .
} The share is the mean of the three levels.
portfolio-engagement-reach = { $reached ->
    [0] Of { COUNT($n) } known contacts nobody was reached in the last { $days } days.
    [one] One of { COUNT($n) } known contacts ({ $share }) was reached in the last { $days } days.
   *[other] { START($reached) } of { COUNT($n) } known contacts ({ $share }) were reached in the last { $days } days.
}
portfolio-engagement-kept = { $kept } of { $due } due
portfolio-engagement-contacts = Contacts reached
portfolio-engagement-reached = { $reached } of { $n } in { $days } days
portfolio-engagement-sponsors = Sponsors
portfolio-engagement-left = { $n ->
    [0] none left in { $days } days
   *[other] { COUNT($n) } left in { $days } days
}
portfolio-engagement-single = On a single thread
portfolio-engagement-single-note = accounts where just one person was reached
portfolio-engagement-cadence = { $tier ->
    [none] Accounts without a tier miss most: { $share } of { $layer } held
   *[other] The tier { $name } misses most: { $share } of { $layer } held
}
portfolio-engagement-cadence-note = Meetings held as a share of those due to the tier, last twelve months.
portfolio-engagement-names = { $names }{ $more ->
    [0] {""}
    [one] {" "}and one other
   *[other] {" "}and { COUNT($more) } others
}
portfolio-engagement-strategy = Of the { COUNT($n) } most important accounts, { $held ->
    [0] none
    [one] one
   *[other] { COUNT($held) }
} held { $held ->
    [one] its
   *[other] their
} yearly strategy meeting{ $planned ->
    [0] {""}
    [one] , one has it planned
   *[other] , { COUNT($planned) } have it planned
}{ $none ->
    [0] {""}
    [one] , one has none
   *[other] , { COUNT($none) } have none
}{ $cancelled ->
    [0] {""}; none was cancelled.
    [one] {""}; one was cancelled: { $names }.
   *[other] {""}; { COUNT($cancelled) } were cancelled: { $names }.
}
portfolio-engagement-gone = { $n ->
    [one] One account lost a sponsor in { $days } days: { $names }{ $alone ->
        [0] .
       *[other] , and has none now.
    }
   *[other] { START($n) } accounts lost a sponsor in { $days } days: { $names }{ $alone ->
        [0] ; each has another.
        [one] ; one of them has none now.
       *[other] ; { COUNT($alone) } of them have none now.
    }
}
portfolio-engagement-thread = { $n ->
    [one] One account hangs on a single person: { $names }.
   *[other] { START($n) } accounts hang on a single person each: { $names }.
}
portfolio-engagement-behind = { $n ->
    [one] One of the { COUNT($of) } most important accounts is behind
   *[other] { START($n) } of the { COUNT($of) } most important accounts are behind
}
portfolio-engagement-behind-note = The tiers Strategic, Growth and Core, where less than half of the meetings due were held or the strategy meeting was cancelled.
portfolio-engagement-more = { $n ->
    [one] One more is not shown.
   *[other] { START($n) } more are not shown.
}
portfolio-engagement-share = Meetings kept
portfolio-engagement-spoken = Reached
portfolio-engagement-strategy-column = Strategy meeting
portfolio-engagement-last = Days since
portfolio-engagement-next = Next
portfolio-engagement-of = { $reached } of { $n }
portfolio-engagement-on = Day
portfolio-engagement-layer = Layer
portfolio-engagement-kind = Form
portfolio-engagement-ours = With

portfolio-pipeline = Pipeline
portfolio-pipeline-few = { $n ->
    [one] One opportunity was decided in twelve months, too few for a win rate.
   *[other] { START($n) } opportunities were decided in twelve months, too few for a win rate.
}
portfolio-pipeline-rate = { $rate } of decided opportunities were won{ $moved ->
    [same] , as in the year before.
    [up] , clearly more than the { $before } of the year before.
    [down] , clearly fewer than the { $before } of the year before.
    [alone] .
   *[unclear] ; { $before } the year before, too close to call a change.
}
portfolio-pipeline-open = { $n ->
    [0] No opportunity is open.
    [one] One opportunity is open{ $money ->
        [none] .
       *[other] , worth { $money }{ $weighted ->
            [none] .
           *[other] {""}; weighted by its chance, { $weighted }.
        }
    }
   *[other] { START($n) } opportunities are open{ $money ->
        [none] .
       *[other] , worth { $money }{ $weighted ->
            [none] .
           *[other] {""}; weighted by their chances, { $weighted }.
        }
    }
}
portfolio-pipeline-overdue = { $n ->
    [one] One of them is past its expected closing date.
   *[other] { START($n) } of them are past their expected closing dates.
}
portfolio-pipeline-won = Won this period
portfolio-pipeline-count = Open opportunities
portfolio-pipeline-n = { $n ->
    [one] one opportunity
   *[other] { COUNT($n) } opportunities
}
portfolio-pipeline-weighted = { $money } weighted by chance
portfolio-pipeline-cycle = From opening to winning, median
portfolio-pipeline-headline = { $best ->
    [last] { $most } was won in { $period }, the most of the periods shown
   *[earlier] { $last } was won in the last period; the most was { $most }, in { $period }
}
portfolio-pipeline-stage = { $money } ({ $n })
portfolio-pipeline-stages = { $valued ->
    [true] { $share } of the open value stands at { $stage }
   *[false] { $share } of the open opportunities stand at { $stage }
}
portfolio-pipeline-stages-left = { $n ->
    [one] One smaller stage is not shown.
   *[other] { START($n) } smaller stages are not shown.
}
portfolio-pipeline-wins = Won
portfolio-pipeline-losses = Lost
portfolio-pipeline-won-column = Value won ({ $currency })
portfolio-pipeline-open-count = Open
portfolio-pipeline-open-column = Open value ({ $currency })
portfolio-pipeline-nobody = no owner
portfolio-pipeline-accounts = { $name } brought most of what was won in twelve months, { $money }{ $all ->
    [True] {""}
   *[False] ; the { $n } largest brought { $share }
}{ $ended ->
    [True] .
   *[False] {""}
}
portfolio-pipeline-owners = { $name } won most, { $money }{ $rates ->
    [alike] ; the win rates do not differ clearly
    [apart] ; the win rates differ clearly
   *[unknown] {""}
}
portfolio-pipeline-owners-note = Won and lost in the last twelve months; a rate needs five decided opportunities.
portfolio-pipeline-name = Opportunity
portfolio-pipeline-stage-column = Stage
portfolio-pipeline-value = Value ({ $currency })
portfolio-pipeline-chance = Chance
portfolio-pipeline-expected = Expected
portfolio-pipeline-passed = { $day }, passed
portfolio-pipeline-others = { $n ->
    [one] One other
   *[other] { START($n) } others
}
portfolio-pipeline-largest = { $late ->
    [0] { $all ->
        [one] The open opportunity
       *[other] { $valued ->
            [true] The largest open opportunities
           *[false] { START($all) } open opportunities; none has a value on file
        }
    }
    [one] One open opportunity is past its expected closing date
   *[other] { START($late) } open opportunities are past their expected closing dates
}
portfolio-pipeline-more = { $n ->
    [one] One more is in its account’s review.
   *[other] { START($n) } more are in the accounts’ reviews.
}

portfolio-contracts = Contracts
portfolio-contracts-none = No contract is running.
portfolio-contracts-lead = { $n ->
    [one] One contract is running
   *[other] { START($n) } contracts are running
}{ $money ->
    [none] .
   *[other] , worth { $money } a year{ $moved ->
        [up] , up { $change } on a year ago.
        [down] , down { $change } on a year ago.
        [flat] , as much as a year ago.
       *[alone] .
    }
}
portfolio-contracts-ending = { $n ->
    [0] No contract ends within { $days } days without renewing itself.
    [one] One ends within { $days } days without renewing itself{ $money ->
        [none] {""}
       *[other] , worth { $money } a year
    }{ $bare ->
        [unknown] .
        [none] {""}; an opportunity is open with the account.
       *[other] , and no opportunity is open with the account.
    }
   *[other] { START($n) } end within { $days } days without renewing themselves{ $money ->
        [none] {""}
       *[other] , worth { $money } a year
    }{ $bare ->
        [unknown] .
        [none] {""}; every account concerned has an opportunity open.
       *[other] {""}; for { $bare } of it no opportunity is open with the account.
    }
}
portfolio-contracts-n = { $n ->
    [one] one contract
   *[other] { COUNT($n) } contracts
}
portfolio-contracts-soon = Ends within { $days } days, a year
portfolio-contracts-bare = Without an opportunity
portfolio-contracts-all-open = an opportunity is open everywhere
portfolio-contracts-at = { $n ->
    [one] at one account
   *[other] at { COUNT($n) } accounts
}
portfolio-contracts-course = { $moved ->
    [up] Contract value has grown { $change } since { $since }, to { $money } a year
    [down] Contract value has shrunk { $change } since { $since }, to { $money } a year
    [flat] Contract value stands at { $money } a year, as in { $since }
   *[alone] Contract value stands at { $money } a year
}
portfolio-contracts-course-note = Yearly value of the contracts running at the end of each period.
portfolio-contracts-name = Contract
portfolio-contracts-end = Ends
portfolio-contracts-notice = Notice by
portfolio-contracts-value = A year ({ $currency })
portfolio-contracts-renewal = Renewal
portfolio-contracts-others = { $n ->
    [one] One other contract
   *[other] { START($n) } other contracts
}
portfolio-contracts-table = { $n ->
    [one] One contract ends or renews itself within { $days } days
   *[other] { START($n) } contracts end or renew themselves within { $days } days
}{ $informed ->
    [true] { $bare ->
        [0] , none without renewal or opportunity
        [one] , one with neither renewal nor opportunity
       *[other] , { COUNT($bare) } with neither renewal nor opportunity
    }
   *[false] {""}
}
portfolio-contracts-passed = { $day }, passed
portfolio-contracts-renews = renews itself
portfolio-contracts-open = opportunity open
portfolio-contracts-bare-state = no opportunity
portfolio-contracts-unknown = not known

receivables-received = { $n ->
    [0] No payment came in over the last twelve months.
    [one] One payment came in over the last twelve months: { $money }.
   *[other] { START($n) } payments came in over the last twelve months, { $money } in all.
} Whether anything is open, overdue or paid late is not known: only payments are on file, no invoices to match them to.
receivables-no-due-days = { $money } is open; whether any of it is overdue is not known, since the open invoices have no due date.
receivables-undated = For { $money } of what is open no due date is on file.
portfolio-receivables = Receivables
portfolio-receivables-nothing = Nothing is open: all invoices are paid.
portfolio-receivables-current = { $money } is open, none of it overdue.
portfolio-receivables-lead = { $money } is open, and { $share } of it overdue: { $late }, the oldest { $days ->
    [one] one day.
   *[other] { $days } days.
}
portfolio-receivables-old = { $n ->
    [one] More than a month overdue is { $money } ({ $share }), all of it at { $name }.
   *[other] More than a month overdue is { $money } ({ $share }), at { COUNT($n) } accounts; the largest part, { $most }, at { $name }.
}
portfolio-receivables-paid = { $side ->
    [late] Invoices are paid { $days } days late on average (interval { $interval }, n = { $n }){ $moved ->
        [later] , clearly later than the year before.
        [sooner] , clearly sooner than the year before.
       *[none] .
    }
    [early] Invoices are paid { $days } days early on average (interval { $interval }, n = { $n }){ $moved ->
        [later] , clearly later than the year before.
        [sooner] , clearly sooner than the year before.
       *[none] .
    }
   *[even] On average invoices are paid on the due date (interval { $interval } days, n = { $n }).
}
portfolio-receivables-open = Open
portfolio-receivables-overdue = Overdue
portfolio-receivables-share = { $share } of what is open
portfolio-receivables-invoices = { $n ->
    [one] one invoice
   *[other] { COUNT($n) } invoices
}
portfolio-receivables-dso = Days sales outstanding
portfolio-receivables-after = Paid after the due date
portfolio-receivables-ageing = { $old ->
    [true] { $share } of what is open is more than two months overdue: { $money }
   *[false] Nothing is more than two months overdue
}
portfolio-receivables-amount = Overdue ({ $currency })
portfolio-receivables-count = Invoices
portfolio-receivables-oldest = Oldest, days
portfolio-receivables-others = { $n ->
    [one] One other account
   *[other] { START($n) } other accounts
}
portfolio-receivables-table = { $n ->
    [one] All that is overdue is owed by { $name }
   *[other] { START($n) } accounts are overdue; { $name } owes { $share } of it
}

summary-nothing = { $kind ->
    [revenue] No order brought revenue in { $period }.
    [recurring] No contract is running at the end of { $period }.
   *[conversion] No deal was won in { $period }.
}
summary-quiet = { $n ->
    [one] One account has gone quiet.
   *[other] { START($n) } accounts have gone quiet.
}
