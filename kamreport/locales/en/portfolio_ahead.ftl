### Portfolio report: key dates, share of wallet, first orders, what segments are like.

portfolio-key-dates = Key dates
portfolio-key-dates-lead = { $n ->
    [one] One date falls in the next { $days } days: { $kinds }.
   *[other] { START($n) } dates fall in the next { $days } days. By kind: { $kinds }.
}
key-dates-notice = { $n ->
    [one] one last day to give notice
   *[other] { COUNT($n) } last days to give notice
}
key-dates-contract-end = { $n ->
    [one] one contract that ends
   *[other] { COUNT($n) } contracts that end
}
key-dates-contract-renewal = { $n ->
    [one] one that renews itself
   *[other] { COUNT($n) } that renew themselves
}
key-dates-strategy = { $n ->
    [one] one strategy meeting
   *[other] { COUNT($n) } strategy meetings
}
key-dates-close = { $n ->
    [one] one opportunity to close
   *[other] { COUNT($n) } opportunities to close
}
key-dates-meeting = { $n ->
    [one] one other meeting
   *[other] { COUNT($n) } other meetings
}
key-dates-action = { $n ->
    [one] one action
   *[other] { COUNT($n) } actions
}
key-dates-objective = { $n ->
    [one] one objective
   *[other] { COUNT($n) } objectives
}
key-dates-invoice = { $n ->
    [one] one invoice
   *[other] { COUNT($n) } invoices
}
portfolio-key-dates-headline = { $kind ->
    [notice] First comes the last day to give notice at { $name }: { $day }
    [contract-end] First comes the end of a contract with { $name }: { $day }
    [contract-renewal] First comes the renewal of a contract with { $name }: { $day }
    [strategy] First comes the strategy meeting with { $name }: { $day }
   *[close] First to close is an opportunity at { $name }: { $day }
}
portfolio-key-dates-kind = Date
portfolio-key-dates-what = What
portfolio-key-dates-amount = Value ({ $currency })
portfolio-key-dates-left = { $n ->
    [one] One more end, notice, strategy meeting or closing lies ahead.
   *[other] { START($n) } more ends, notices, strategy meetings and closings lie ahead.
} The value of a contract is that of a year.

wallet-headline = { $all ->
    [true] We have { $share } of what our customers spend on what we sell
   *[false] We have { $share } of what { $n ->
        [one] the one account that states its spending spends
       *[other] the { COUNT($n) } accounts that state their spending spend
    } on what we sell
}
wallet-room = { $money } a year goes elsewhere. The largest part of it, { $most }, is at { $name }, where our share is { $share } so far.
wallet-none = { $n ->
    [one] One account that states its spending buys nothing from us: { $names }.
   *[other] { START($n) } accounts that state their spending buy nothing from us: { $names }.
}
wallet-over = { $n ->
    [one] One account buys more than it states to spend: its figure is out of date.
   *[other] { START($n) } accounts buy more than they state to spend: their figures are out of date.
}
wallet-others = { $more ->
    [one] { $names } and one other
   *[other] { $names } and { COUNT($more) } others
}

first-order-sentence = { $begun ->
    [one] The one relationship begun since order records start has { $converted ->
        [0] not led to an order yet
       *[other] led to an order
    }.
   *[other] Of { COUNT($begun) } relationships begun since order records start, { $converted ->
        [0] none has
        [one] one has
       *[other] { COUNT($converted) } have
    } led to an order{ $interval ->
        [none] {""}
       *[other] {" "}({ $share }, 95% interval { $interval })
    }{ $days ->
        [none] .
       *[other] , the middle one after { $days } days.
    }
}{ $waiting ->
    [0] {""}
    [one] {" "}Waiting: { $names }.
   *[other] {" "}{ START($waiting) } are waiting: { $names }.
}

segment-profile-orders = Orders a year
segment-profile-category = Main category
segment-profile-need = They speak of
segment-profile-mixed = mixed
segment-profile-note = Orders a year: the median of the accounts. Main category, and the main theme of comments: where at least two in five accounts share it.
segment-profile-personas = { $n } groups hold when the accounts are sorted by how they buy, whatever their segment.

reason-others = { $n ->
    [one] one more
   *[other] { COUNT($n) } more
}

rule-tables = Tables show the rows that matter most and say how many are left out; the workbook of this report (kamreport build --format xlsx) holds the rows behind them in full.
