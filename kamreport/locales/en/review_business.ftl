### Account review: opportunities, contracts, receivables, plan, profile.

account-pipeline = Opportunities
account-pipeline-open = { $n ->
    [0] No opportunity is open.
    [one] One opportunity is open{ $valued ->
        [True] , worth { $money }
       *[other] { "" }
    }{ $late ->
        [0] .
       *[other] ; its expected closing date has passed.
    }
   *[other] { START($n) } opportunities are open{ $valued ->
        [True] , worth { $money }
       *[other] { "" }
    }{ $late ->
        [0] .
        [one] ; for one the expected closing date has passed.
       *[other] ; for { COUNT($late) } the expected closing dates have passed.
    }
}
account-pipeline-history = { $closed ->
    [0] Not one was closed in twelve months.
    [one] { $won ->
        [0] In twelve months one was closed, and lost.
       *[other] In twelve months one was closed, and won: { $money }.
    }
   *[other] { $won ->
        [0] In twelve months { COUNT($closed) } were closed, none won.
        [one] In twelve months one of { COUNT($closed) } was won, worth { $money }.
       *[other] In twelve months { COUNT($won) } of { COUNT($closed) } were won, worth { $money }.
    }
}
account-pipeline-value = Open opportunities
account-pipeline-count = Open opportunities
account-pipeline-n = { $n ->
    [one] one opportunity
   *[other] { COUNT($n) } opportunities
}
account-pipeline-weighted = Weighted by chance
account-pipeline-weighted-note = value times our estimate of winning
account-pipeline-weighed = Weighted by our chances of winning, what is open is worth { $money }.
account-pipeline-rate = Win rate
account-pipeline-won = Won in twelve months
account-pipeline-headline = { $late ->
    [0] { $n ->
        [one] The open opportunity
       *[other] { $dated ->
            [True] { START($n) } open opportunities, all expected to close in time
           *[other] { START($n) } open opportunities
        }
    }
   *[other] { $n ->
        [one] The open opportunity is past its expected date
       *[other] { START($late) } of { COUNT($n) } open opportunities are past their expected dates
    }
}
opportunity-of-product = { $product } ({ $id })
account-pipeline-name = Opportunity
account-pipeline-stage = Stage
account-pipeline-worth = Value, { $currency }
account-pipeline-chance = Chance
account-pipeline-expected = Expected

account-contracts = Contracts
account-contracts-none = { $known ->
    [True] No contract is running; the last ended on { $day }.
   *[other] No contract is running.
}
account-contracts-running = { $n ->
    [one] One contract is running{ $valued ->
        [True] , worth { $money } a year.
       *[other] .
    }
   *[other] { START($n) } contracts are running{ $valued ->
        [True] , worth { $money } a year.
       *[other] .
    }
}
account-contracts-no-end = No contract ends without renewing itself.
account-contracts-next = { $state ->
    [bare] The next ends on { $day }, { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }, and no opportunity is open to renew it.
    [open] The next ends on { $day }, { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }; an opportunity is open.
   *[later] The next ends on { $day }, in { $days } days.
}
account-contracts-annual = Contracts, a year
account-contracts-headline = { $case ->
    [end] { $ending ->
        [one] { $n ->
            [one] The running contract ends within a year
           *[other] One of { COUNT($n) } running contracts ends within a year
        }
       *[other] { START($ending) } of { COUNT($n) } running contracts end within a year
    }
    [renew] { $renewing ->
        [one] { $n ->
            [one] The running contract renews itself within a year
           *[other] One of { COUNT($n) } running contracts renews itself within a year, none ends
        }
       *[other] { START($renewing) } of { COUNT($n) } running contracts renew themselves within a year, none ends
    }
    [both] Of { COUNT($n) } running contracts { $ending ->
        [one] one ends
       *[other] { COUNT($ending) } end
    } within a year and { $renewing ->
        [one] one renews itself
       *[other] { COUNT($renewing) } renew themselves
    }
   *[none] No running contract ends within a year
}
account-contracts-name = Contract
account-contracts-start = Since
account-contracts-ends = Ends
account-contracts-notice = Notice by
account-contracts-value = A year, { $currency }
account-contracts-open-ended = open-ended
account-contracts-renews = { $day }, renews itself

account-receivables = Receivables
account-receivables-nothing = No invoice is open.
account-receivables-current = { $money } is open, none of it overdue.
account-receivables-overdue = { $share } of the open { $money } is overdue: { $overdue }, the oldest for { $days ->
    [one] one day.
   *[other] { $days } days.
}
account-receivables-open = Open
account-receivables-late = Overdue
account-receivables-share = { $share } of what is open
account-receivables-count = { $n ->
    [one] one invoice
   *[other] { COUNT($n) } invoices
}
account-receivables-dso = Days sales outstanding
account-receivables-pays = Pays after the due date
account-receivables-before = { $days } the year before
account-receivables-age = Past due
account-receivables-amount = Amount, { $currency }
account-receivables-ageing = { $late ->
    [True] { $bucket } past due: the largest part of what is overdue, { $money }
   *[other] What is open, by due date
}
account-receivables-list = { $n ->
    [one] The overdue invoice
   *[other] The { COUNT($n) } overdue invoices, oldest first
}
account-receivables-invoice = Invoice
account-receivables-issued = Issued
account-receivables-due = Due
account-receivables-days = Days overdue

account-plan = Commitments
account-plan-lead = Of { $due ->
    [one] the one commitment due in twelve months, { $kept ->
        [0] { $late ->
            [0] it was done late.
           *[other] it is not done yet.
        }
       *[other] it was done in time.
    }
   *[other] { COUNT($due) } commitments due in twelve months, { $kept ->
        [0] none was done in time
        [one] one was done in time
       *[other] { COUNT($kept) } were done in time
    }{ $after ->
        [0] { "" }
        [one] , one late
       *[other] , { COUNT($after) } late
    }{ $late ->
        [0] .
        [one] , and one is not done yet.
       *[other] , and { COUNT($late) } are not done yet.
    }
} { $open ->
    [0] { "" }
    [one] One more is open.
   *[other] { START($open) } more are open.
}
account-plan-nothing-due = { $n ->
    [one] One commitment is open; none was due yet.
   *[other] { START($n) } commitments are open; none was due yet.
}
account-plan-objectives-only = { $n ->
    [one] One objective is agreed, { $reached ->
        [0] not reached yet.
       *[other] and reached.
    }
   *[other] { START($n) } objectives are agreed, { $reached ->
        [0] none reached yet.
       *[other] { COUNT($reached) } reached.
    }
}
account-plan-kept = Done in time
account-plan-window = of those due in twelve months
account-plan-late = Late
account-plan-open = Open
account-plan-goals = { $reached ->
    [0] { $n ->
        [one] The objective is not reached yet
       *[other] Not one of the { COUNT($n) } objectives is reached yet
    }
    [one] { $n ->
        [one] The objective is reached
       *[other] One of { COUNT($n) } objectives is reached
    }
   *[other] { START($reached) } of { COUNT($n) } objectives are reached
}{ $missed ->
    [0] { "" }
    [one] { $n ->
        [one] {""}, and its date has passed
       *[other] ; one has missed its date
    }
   *[other] ; { COUNT($missed) } have missed their date
}{ $next ->
    [none] { "" }
   *[other] ; the next date is { $next }
}
account-plan-objective = Objective
account-plan-measure = Measured by
account-plan-from-to = From and to
account-plan-reached = Reached
account-plan-due = Due
account-plan-way = { $known ->
    [True] { $base } to { $goal } { $unit }
   *[other] { $goal } { $unit }
}
account-plan-state = { $state ->
    [reached] { $actual }, reached
    [back] { $actual }, worse than at the start
   *[other] { $actual }
}
account-plan-actions = { $late ->
    [0] { $n ->
        [one] The action, in time
       *[other] { START($n) } actions, none of them overdue
    }
    [one] One of { COUNT($n) } actions is late
   *[other] { START($late) } of { COUNT($n) } actions are late
}
account-plan-action = Action
account-plan-side = Side
account-plan-who = Owner
account-plan-status = State
action-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
action-open = open
action-done = done
action-done_late = done, { $days ->
    [one] one day late
   *[other] { $days } days late
}

account-profile = Profile and key dates
account-profile-lead = { $known ->
    [True] { $long ->
        [True] { $name } has been a customer since { $since }, for { $years } years.
       *[other] { $name } has been a customer since { $since }.
    }
   *[other] { $name } at a glance.
} { $coming ->
    [True] The next key date is { $next }: { $what }.
   *[other] { "" }
}
account-profile-master = Who they are
account-profile-what = Field
account-profile-value = Entry
account-profile-event = What
account-profile-part = part of a group
account-profile-dates = { $coming ->
    [one] One key date in the coming year
   *[other] { START($coming) } key dates in the coming year
}
account-profile-lately = What happened lately
profile-id = Account number
profile-owner = Account manager
profile-tier = Tier
profile-stage = Lifecycle
profile-industry = Industry
profile-place = Place
profile-place-gap = {", "}
profile-group = Group
profile-since = Customer since
profile-employees = Employees
profile-size = Own yearly revenue
profile-wallet = Yearly spend on what we sell
profile-wallet-share = { $money }, of which we have { $share }
profile-value = Value score
profile-fit = Strategic-fit score
profile-rhythm = Purchase rhythm
profile-rhythm-text = { $own ->
    [True] { $gap ->
        [0] usually orders every day
        [one] usually orders every day
       *[other] usually orders every { $gap } days
    }
   *[other] not known yet
}; last order { $since ->
    [0] today
    [one] one day ago
   *[other] { $since } days ago
}
profile-language = Language
profile-remark = Remark
date-strategy = Yearly strategy meeting
date-meeting = { $known ->
    [True] Meeting, { $layer } level
   *[other] Meeting
}
date-contract-end = { $renews ->
    [True] “{ $name }” renews itself
   *[other] “{ $name }” ends
}
date-notice = Last day of notice for “{ $name }”
date-opportunity = “{ $name }” expected to close
date-action = Action “{ $name }” falls due
date-objective = Objective “{ $name }” falls due
date-order = { $passed ->
    [True] An order was expected by now
   *[other] An order is expected
}
date-event = { $told ->
    [True] { $kind }: { $text }
   *[other] { $kind }
}
account-contracts-ahead = If none is renewed, they bring { $money } in the coming twelve months.
