### Accounts that are reported as having left, and what contradicts it.

metric-departures = Reported departures
departure-left = left
departure-back = still there by a later fact
departure-disputed = in dispute
departure-fact-order = an order
departure-fact-contract = a new contract
departure-fact-use = use
withheld-no-departures = no events on file
warning-name-departure = Reported as lost
warning-departure = Reported as having left on { $day }, and nothing on file is later; yet { $n ->
    [one] one contract runs
   *[other] { $n } contracts run
}{ $valued ->
    [yes] , worth { $worth } a year.
   *[no] .
}
verdict-disputed = It was reported on { $day } as having left; yet { $n ->
    [one] one contract runs
   *[other] { COUNT($n) } contracts run
}{ $valued ->
    [True] , worth { $money } a year
   *[False] {""}
}
verdict-left = It was reported on { $day } as having left, and nothing on file says otherwise
finding-departure = { $state ->
    [disputed] It was reported on { $day } as having left, and nothing on file is later; { $n ->
        [one] one contract runs
       *[other] { COUNT($n) } contracts run
    } all the same. One of the two is wrong; until that is settled it counts as a customer.
   *[back] It was reported on { $day } as having left, but { $fact ->
        [order] ordered again
        [contract] began a new contract
       *[use] used what it bought
    } on { $later }: the later fact counts, and it is a customer.
}
ask-departure = Find out whether it has left, as reported on { $day }, and correct the source that is wrong: { $n ->
    [one] one contract runs
   *[other] { COUNT($n) } contracts run
}{ $valued ->
    [True] {" "}at { $money } a year.
   *[False] .
}
event-contradicted = { $said } ({ $state ->
    [disputed] contradicted: { $n ->
        [one] one contract runs
       *[other] { COUNT($n) } contracts run
    }
   *[back] overtaken: { $fact ->
        [order] an order
        [contract] a new contract
       *[use] use
    } on { $later }
})
summary-disputed = { $n ->
    [one] One account is reported as having left while a contract of it runs{ $valued ->
        [True] {" "}({ $money } a year)
       *[False] {""}
    }.
   *[other] { START($n) } accounts are reported as having left while contracts of theirs run{ $valued ->
        [True] {" "}({ $money } a year)
       *[False] {""}
    }.
}
departures-told = { $told ->
    [one] One account is reported as having left{ $year ->
        [0] {" "}more than twelve months ago.
       *[other] {" "}within the last twelve months.
    } { $left ->
        [0] It does not count as churned
       *[other] It counts as churned
    }
   *[other] { START($told) } accounts are reported as having left at some time, { $year ->
        [0] none
        [one] one
       *[other] { COUNT($year) }
    } of them in the last twelve months. { $left ->
        [0] None of them counts as churned
        [one] One counts as churned
       *[other] { START($left) } count as churned
    }
}{ $back ->
    [0] {""}
    [one] { $told ->
        [one] : a later order, contract or use says that it is still there
       *[other] ; at one a later order, contract or use says that it is still there
    }
   *[other] ; at { COUNT($back) } a later order, contract or use says that they are still there
}{ $disputed ->
    [0] .
    [one] { $told ->
        [one] : nothing is later, but a contract runs, so it counts as a customer until that is settled.
       *[other] ; at one nothing is later, but a contract runs: it counts as a customer until that is settled.
    }
   *[other] ; at { COUNT($disputed) } nothing is later, but contracts run: they count as customers until that is settled.
}
departures-list = { $n ->
    [one] At one account the sources contradict each other: reported as having left, contract running
   *[other] At { COUNT($n) } accounts the sources contradict each other: reported as having left, contracts running
}
departures-column-on = Reported on
departures-column-said = What was reported
departures-column-running = Contracts running
departures-note = The later fact counts: an order, a contract begun or a use after the report. Where none is, a running contract counts more than the report.
departures-kept = Should the { $n ->
    [one] account that is reported as having left though its contract runs
   *[other] { COUNT($n) } accounts that are reported as having left though contracts run
} really be gone, { $share } instead.
fault-left-contract-runs = On { $day } the account { $account } is said to have left, but a contract begun on { $start } ({ $contract }, row { $row_there } of { $file_there }) runs { $end ->
    [none] on without an end
   *[other] until { $end }
}. While it runs the account counts as a customer. Correct the event or end the contract.
key-rule-disputed = Reported as having left
evidence-start = begun on { $value }
