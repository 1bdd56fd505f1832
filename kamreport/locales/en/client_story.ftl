### Business review for clients: what was bought group by group, late orders, cases, use, meetings, people.

pattern-short-month = MMM yy
client-products = What you bought
client-products-lead = { $up ->
    [none] { $down ->
        [none] In twelve months you bought from { $n ->
            [one] one product group
           *[other] { $n } product groups
        }.
       *[other] { $down } fell most, by { $loss }. That is against the twelve months before; you bought from { $n ->
            [one] one product group
           *[other] { $n } product groups
        }.
    }
   *[other] { $down ->
        [none] { $up } grew most, by { $gain }. That is against the twelve months before; you bought from { $n ->
            [one] one product group
           *[other] { $n } product groups
        }.
       *[other] { $up } grew most, by { $gain }; { $down } fell most, by { $loss }. That is against the twelve months before; you bought from { $n ->
            [one] one product group
           *[other] { $n } product groups
        }.
    }
}
client-products-courses = { $all ->
    [True] { ALL($n) } product groups were bought in each of the { $periods } periods
   *[other] { $every ->
        [0] Not one of { COUNT($n) } product groups was bought in each of the { $periods } periods
        [one] { $names } is the one group of { COUNT($n) } that was bought in each of the { $periods } periods
       *[other] { START($every) } of { COUNT($n) } product groups were bought in each of the { $periods } periods: { $names }
    }
}
client-products-courses-note = Net purchases by period; the darker, the more. An empty cell: nothing bought.
client-bought-now = 12 months ({ $currency })
client-bought-then = 12 before
client-new = new

client-from-stock = Lines served from stock
client-late-months = { $worst ->
    [none] { $late } of { $n } orders came late or incomplete, spread over the year
   *[other] { $late } of { $n } orders came late or incomplete; { $worst } had the most, { $most }
}
client-late-day = { $n ->
    [one] { $day }
   *[other] { $day } ({ $n })
}
client-late-days = Late or incomplete orders / orders promised for the month. { $n ->
    [one] The day it was promised for: { $days }.
   *[other] The days they were promised for: { $days }{ $more ->
        [0] .
       *[other] , and { $more } earlier ones.
    }
}
client-late-few = { $n ->
    [one] One of { $whole } orders in twelve months came late or incomplete: that promised for { $days }.
   *[other] { $n } of { $whole } orders in twelve months came late or incomplete: those promised for { $days }.
}
client-urgent = Critical or high
client-usual-first = Usual answer
client-usual-solved = Usual solution
client-service-topics = { $kind ->
    [none] No kind of case stands out: { $part } of { $whole } at most
   *[other] The most frequent kind of case is “{ $kind }”: { $part } of { $whole }
}
client-service-waiting = { $n ->
    [one] { $late ->
        [0] One case is open, within its promise
       *[other] One case is open, past its promise
    }
   *[other] { $late ->
        [0] { START($n) } cases are open, all within their promise
        [one] { START($n) } cases are open, one of them past its promise
        [all] { START($n) } cases are open, all of them past their promise
       *[other] { START($n) } cases are open, { COUNT($late) } of them past their promise
    }
}
client-open-for = Open for
client-today = today

client-usage = How your people use it
client-usage-lead = { $turn ->
    [up] Your teams used our services { $uses } times in 90 days, { $change } more than in the 90 days before.
    [down] Your teams used our services { $uses } times in 90 days, { $change } less than in the 90 days before.
    [flat] Your teams used our services { $uses } times in 90 days, as often as in the 90 days before.
   *[none] Your teams used our services { $uses } times in 90 days.
}
client-active-days = Days with use, of 90
client-features = Functions in use
client-usage-course = { $last ->
    [True] { $best } saw the most use of the months shown: { $uses }
   *[other] Use was highest in { $best }, with { $uses }; in { $month } it was { $now }
}
client-usage-features = { $share ->
    [none] “{ $name }” was used most
   *[other] “{ $name }” makes up { $share } of use
}
client-feature = Function
client-uses-before = 90 days before

client-met = How we worked together
client-met-lead = { $n ->
    [one] We met once in twelve months.
   *[other] We met { COUNT($n) } times in twelve months{ $workshops ->
        [0] .
        [one] , once for a workshop.
        [2] , twice for a workshop.
       *[other] , { COUNT($workshops) } times for a workshop.
    }
} { $strategy ->
    [none] The yearly strategy meeting is still to be held.
   *[other] The yearly strategy meeting was on { $strategy }.
}
client-met-level = { $n } { $layer }
client-met-levels = Meetings by level: { $levels }
client-met-note = Each mark is a meeting, a call or a visit.
client-met-latest = { $n ->
    [one] One meeting above day-to-day work, on { $day }
   *[other] { START($n) } meetings above day-to-day work, the latest on { $day }
}
client-met-earlier = { $n ->
    [one] One earlier meeting is not shown here.
   *[other] { START($n) } earlier meetings are not shown here.
}

client-turn = Whom to call
client-turn-lead = { $lead } answers for everything we do for you{ $ours ->
    [one] .
   *[other] ; { COUNT($ours) } people of ours work with { $theirs } of yours.
}
client-turn-levels = { $n ->
    [one] The people of both sides
   *[other] The people of both sides, on { COUNT($n) } levels
}
client-turn-for = Turn to them for
client-turn-executive = Direction, the next agreement, and what could not be settled elsewhere
client-turn-management = Goals, results of the quarter, commitments and their days
client-turn-operational = Orders, deliveries and service cases from day to day

client-period = Period
client-late-orders = Orders late
client-late-cases = Cases late
client-complaints = Complaints
client-done-then = What we did
client-course = { $steps ->
    [0] What fell short over { $n } periods
    [one] What fell short over { $n } periods, and the step we took
   *[other] What fell short over { $n } periods, and the { COUNT($steps) } steps we took
}
client-late-part = { $worst ->
    [True] { $part } of { $whole }, worst
   *[other] { $part } of { $whole }
}
client-step-done = { $title } ({ $day })
client-steps-done = { $more ->
    [0] { $steps }
    [one] { $steps }; one more
   *[other] { $steps }; { COUNT($more) } more
}
client-holding = Does it hold?
client-holding-orders = { $state ->
    [last] Deliveries: the latest period, { $worst }, is the weakest, with { $high } of { $of } orders late or incomplete.
    [few] Deliveries: { $worst } was the weakest period, with { $high } of { $of } orders late or incomplete; since then there are too few orders to judge.
    [clear] Deliveries: { $worst } was the weakest period, with { $high } of { $of } orders late or incomplete; { $periods ->
        [one] in { $now } it was { $low } of { $n }
       *[other] over the { $periods } periods to { $now } it was { $low } of { $n }
    }. That is clearly better.
   *[chance] Deliveries: { $worst } was the weakest period, with { $high } of { $of } orders late or incomplete; { $periods ->
        [one] in { $now } it was { $low } of { $n }
       *[other] over the { $periods } periods to { $now } it was { $low } of { $n }
    }. The difference may still be chance.
}
client-holding-cases = { $state ->
    [last] Service: the latest period, { $worst }, is the weakest, with { $high } of { $of } cases past their promise.
    [few] Service: { $worst } was the weakest period, with { $high } of { $of } cases past their promise; since then there are too few cases to judge.
    [clear] Service: { $worst } was the weakest period, with { $high } of { $of } cases past their promise; { $periods ->
        [one] in { $now } it was { $low } of { $n }
       *[other] over the { $periods } periods to { $now } it was { $low } of { $n }
    }. That is clearly better.
   *[chance] Service: { $worst } was the weakest period, with { $high } of { $of } cases past their promise; { $periods ->
        [one] in { $now } it was { $low } of { $n }
       *[other] over the { $periods } periods to { $now } it was { $low } of { $n }
    }. The difference may still be chance.
}
client-holding-complaints = Complaints: { $most } in { $worst }, the most of any period; { $n ->
    [0] none
   *[other] { $n }
} in { $now }.

client-theme = Theme
client-comments = Comments
client-said = In their words
client-theme-measured = What the figures say
client-themes = { $n ->
    [one] Each theme was raised once
   *[other] “{ $theme }” is raised most: in { $n } of { $whole } comments
}
client-quoted = “{ $comment }” ({ $day })
client-theme-delivery = { $moved ->
    [up] { $share } of { $n } orders on time and in full, clearly up from { $before } the year before
    [down] { $share } of { $n } orders on time and in full, clearly down from { $before } the year before
    [same] { $share } of { $n } orders on time and in full, after { $before } the year before: may be chance
   *[unknown] { $share } of { $n } orders on time and in full
}
client-theme-service = { $moved ->
    [up] { $share } of { $n } cases served as promised, clearly up from { $before } the year before
    [down] { $share } of { $n } cases served as promised, clearly down from { $before } the year before
    [same] { $share } of { $n } cases served as promised, after { $before } the year before: may be chance
   *[unknown] { $share } of { $n } cases served as promised
}
client-theme-quality = { $n ->
    [0] No complaint in twelve months
    [one] One complaint in twelve months
   *[other] { START($n) } complaints in twelve months
}
client-theme-talk = { $day ->
    [none] Not measured; a point for our next meeting
   *[other] Not measured; a point for our meeting on { $day }
}
