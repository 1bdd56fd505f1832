### Account review: the first page.

account-summary = Summary
account-summary-changed = What changed, and why
account-verdict = { $told ->
    [True] { $what }. { $why }.
   *[other] { $what }.
}
verdict-until = { $money } by { $day }
verdict-revenue = { $direction ->
    [up] Revenue rose { $change } on a year ago, to { $money }{ $noise ->
        [clear] , more than it usually moves
        [usual] , within its usual range
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] , chiefly through { $cause }
    }
    [down] Revenue fell { $change } on a year ago, to { $money }{ $noise ->
        [clear] , more than it usually moves
        [usual] , within its usual range
       *[unknown] { "" }
    }{ $cause ->
        [none] { "" }
       *[other] , chiefly through { $cause }
    }
   *[flat] Revenue held the level of a year ago, at { $money }
}
verdict-lost = Nothing was bought this period{ $until ->
    [none] {""}
   *[other] {" "}up to { $until }
}, after { $before } a year ago
verdict-previous = { $direction ->
    [up] Revenue came to { $money }, up { $change } on the previous period
    [down] Revenue came to { $money }, down { $change } on the previous period
   *[flat] Revenue came to { $money }, as in the previous period
}
verdict-alone = Revenue came to { $money }, with no year-ago period to compare
verdict-silent = There has been no order for { $days } days
verdict-contracts = { $direction ->
    [up] Contracts are worth { $money } a year, up { $change } on a year ago
    [down] Contracts are worth { $money } a year, down { $change } on a year ago
    [flat] Contracts are worth { $money } a year, as a year ago
   *[unknown] Contracts are worth { $money } a year
}
verdict-won = { $direction ->
    [up] Sales won in twelve months came to { $money }, up { $change } on the year before
    [down] Sales won in twelve months came to { $money }, down { $change } on the year before
    [flat] Sales won in twelve months came to { $money }, as the year before
   *[unknown] Sales won in twelve months came to { $money }
}
verdict-open = { $n ->
    [one] One opportunity worth { $money } is open, none won yet
   *[other] { START($n) } opportunities worth { $money } are open, none won yet
}
verdict-cases = { $n ->
    [one] One service case was opened this period
   *[other] { START($n) } service cases were opened this period
}
verdict-prospect = A prospect that has not ordered yet
verdict-quiet = Nothing was ordered, sold or reported this period
verdict-health = { $moved ->
    [up] Health rose by { $points ->
        [one] one point
       *[other] { $points } points
    } to { $score } of 100 ({ $band }){ $named ->
        [True] , lifted most by { $name } ({ $part })
       *[other] { "" }
    }
    [down] Health fell by { $points ->
        [one] one point
       *[other] { $points } points
    } to { $score } of 100 ({ $band }){ $named ->
        [True] ; { $name } cost most ({ $part })
       *[other] { "" }
    }
    [flat] Health is unchanged at { $score } of 100 ({ $band })
   *[unknown] Health stands at { $score } of 100 ({ $band })
}

finding-trailing = { $direction ->
    [up] Over the twelve months to { $day }, revenue is up { $change }, to { $money }.
   *[down] Over the twelve months to { $day }, revenue is down { $change }, to { $money }.
}
finding-category = { $direction ->
    [up] { $whole ->
        [True] All of the growth over the last twelve full months is in { $name }: { $money }.
       *[other] { $share } of the growth over the last twelve full months came from { $name }: { $money }.
    }
   *[down] { $whole ->
        [True] All of the loss over the last twelve full months is in { $name }: { $money }.
       *[other] { $share } of the loss over the last twelve full months is in { $name }: { $money }.
    }
}
finding-delivery = { $direction ->
    [up] On-time delivery is clearly better: { $share } of { $n } orders in twelve months, against { $before } in the twelve before.
   *[down] On-time delivery is clearly worse: { $share } of { $n } orders in twelve months, against { $before } in the twelve before.
}
finding-promise = { $direction ->
    [up] Cases are served as promised clearly more often: { $share } of { $n }, after { $before } the year before.
   *[down] Cases are served as promised clearly less often: { $share } of { $n }, after { $before } the year before.
}
finding-tickets = { $direction ->
    [up] Service cases are up from { $before } to { $n } on { $until ->
        [none] the previous period
       *[other] as many days of the previous period, up to { $until }
    }, more than chance.
   *[down] Service cases are down from { $before } to { $n } on { $until ->
        [none] the previous period
       *[other] as many days of the previous period, up to { $until }
    }, more than chance.
}
finding-nps = { $direction ->
    [up] The NPS is clearly up, from { $before } to { $nps } ({ $n } answers).
   *[down] The NPS is clearly down, from { $before } to { $nps } ({ $n } answers).
}
finding-answer = { $group ->
    [promoter] The latest answer, on { $day }, is a promoter’s { $score }{ $known ->
        [True] ; the score over twelve months is { $nps }.
       *[other] .
    }
   *[detractor] The latest answer, on { $day }, is a detractor’s { $score }{ $known ->
        [True] ; the score over twelve months is { $nps }.
       *[other] .
    }
}
finding-sponsor = { $fresh ->
    [True] { $n ->
        [one] A sponsor left this period
       *[other] { START($n) } sponsors have left in the last half year
    }
   *[other] { $n ->
        [one] No new sponsor has been won since one left in the last half year
       *[other] No new sponsor has been won since { COUNT($n) } left in the last half year
    }
}; { $remaining ->
    [0] none remains.
    [one] one remains.
   *[other] { COUNT($remaining) } remain.
}
finding-cadence = { $direction ->
    [up] More of the meetings due are held: { $share }, after { $before } at the end of last period.
   *[down] Fewer of the meetings due are held: { $share }, after { $before } at the end of last period.
}
finding-meetings = { $none ->
    [True] None of the meetings due in twelve months was held.
   *[False] Only { $share } of the meetings due in twelve months were held (mean of the three levels).
}
finding-silence = { $own ->
    [True] No order for { $days } days, where { $gap } were usual
   *[other] No order for { $days } days, where accounts like it order every { $gap }
}: it counts as { $stage ->
    [churned] churned.
   *[dormant] dormant.
}
finding-stage = Its lifecycle stage moved from { $before } to { $now }.
finding-tier = Its tier moved from { $before } to { $now }.
finding-contract = { $missing ->
    [True] A contract ends on { $day }, and no opportunity is open to renew it.
   *[other] A contract ends on { $day }.
}
finding-payment = { $money } is overdue, { $share } of what is open{ $before ->
    [none] {""}
   *[other] , after { $before } at the end of last period
}; the oldest invoice is { $days ->
    [one] one day
   *[other] { $days } days
} late.
finding-won = { $n ->
    [one] One opportunity was won this period, worth { $money }.
   *[other] { START($n) } opportunities were won this period, worth { $money }.
}
finding-target = { $direction ->
    [up] Revenue beat the target: { $share } of the { $money } planned to date.
   *[down] Revenue missed the target: { $share } of the { $money } planned to date.
}
finding-margin = { $direction ->
    [up] The margin rate is { $rate }, up from { $before } a year ago.
   *[down] The margin rate is { $rate }, down from { $before } a year ago.
}
finding-annual = { $direction ->
    [up] Contracts are worth { $money } a year, up { $change } on a year ago.
   *[down] Contracts are worth { $money } a year, down { $change } on a year ago.
}
finding-sales = { $direction ->
    [up] Sales won in twelve months came to { $money }, up { $change } on the year before.
   *[down] Sales won in twelve months came to { $money }, down { $change } on the year before.
}
finding-usage = { $direction ->
    [up] Usage of the last 90 days is up { $change } on the 90 days before.
   *[down] Usage of the last 90 days is down { $change } on the 90 days before.
}
finding-competitor = { $told ->
    [True] A competitor was reported on { $day }: “{ $text }”
   *[other] A competitor was reported on { $day }.
}

account-asks = { $n ->
    [one] One ask of the team
    [2] Two asks of the team
    [3] Three asks of the team
   *[other] { START($n) } asks of the team
}
account-asks-who = { $owner }, by { $day }
account-asks-nobody = to be named
ask-overdue = Agree a payment plan with them: { $money } is overdue, the oldest for { $days ->
    [one] one day.
   *[other] { $days } days.
}
ask-detractor = { $named ->
    [True] Meet { $name }, who gave a { $score } on { $day }: no manager of ours has met the account since.
   *[other] Meet whoever gave the score of { $score } on { $day }: no manager has spoken with them since.
}
ask-sponsor = { $named ->
    [True] Win a new sponsor in place of { $name }, who left{ $remaining ->
        [0] ; there is no other.
        [one] ; one other remains.
       *[other] ; { COUNT($remaining) } others remain.
    }
   *[other] Win a new sponsor in place of the one who left{ $remaining ->
        [0] ; there is no other.
        [one] ; one other remains.
       *[other] ; { COUNT($remaining) } others remain.
    }
}
ask-silence = { $known ->
    [True] Find out in person why no order came for { $days } days, where { $gap } were usual.
   *[other] Find out in person why no order came for { $days } days.
}
ask-delivery = Put delivery right and say how: { $share } of the orders of twelve months came on time, against { $before } in the twelve before.
ask-renewal = { $valued ->
    [True] Open the renewal of the contract that ends on { $day }: { $money } a year, and nothing is under way.
   *[other] Open the renewal of the contract that ends on { $day }: nothing is under way.
}
ask-decline = { $named ->
    [True] Find out what is behind the fall of { $change } on a year ago, beginning with { $name }, which lost most, and agree what to do.
   *[other] Find out what is behind the fall of { $change } on a year ago, and agree what to do.
}
ask-complaints = Find the common cause of { $n } complaints: { $rate } per 100 orders, against { $average } on average.
ask-cases = { $n ->
    [one] Close the case that is past its promise, open for { $days ->
        [0] less than a day.
        [one] one day.
       *[other] { $days } days.
    }
   *[other] Close the { COUNT($n) } cases that are past their promise, the oldest open for { $days ->
        [0] less than a day.
        [one] one day.
       *[other] { $days } days.
    }
}
ask-target = { $state ->
    [year] Show how the year’s target is still reached: { $left } to go by { $end }, after { $share } of what was planned for the period.
    [over] Say why the target was missed and what changes: { $share } reached, { $money } short.
   *[running] Show how the target can still be met: { $share } so far, { $money } short.
}
ask-single = { $contacts ->
    [one] Meet a second person: only one is known, and everything hangs on them.
   *[other] Meet more than one of the { COUNT($contacts) } people we know: in 90 days it was only one.
}
ask-executive = { $kept ->
    [0] Bring the executives together: none of { COUNT($due) } meetings due in twelve months was held.
    [one] Bring the executives together: only one of { COUNT($due) } meetings due in twelve months was held.
   *[other] Bring the executives together: only { COUNT($kept) } of { COUNT($due) } meetings due in twelve months were held.
}
ask-strategy = { $state ->
    [cancelled] Set a new date for the yearly strategy meeting, which was cancelled.
   *[none] Hold the yearly strategy meeting: there was none in twelve months.
}
ask-actions = { $n ->
    [one] Finish “{ $title }”, promised for { $day }, or agree a new date.
   *[other] Finish the { COUNT($n) } late actions, first “{ $title }”, promised for { $day }.
}
ask-stale = { $n ->
    [one] Clarify where the opportunity stands: its expected closing date has passed.
   *[other] Clarify where { COUNT($n) } opportunities stand: their expected closing dates have passed.
}
ask-undated = { $n ->
    [one] Set a date and a next step for the open opportunity: it has neither.
   *[other] Set a date and a next step for each of the { COUNT($n) } open opportunities: none has one.
}
ask-usage = Ask the users what changed: usage fell { $change } in 90 days.
ask-prospect = { $n ->
    [one] Win the first order: one opportunity is open.
   *[other] Win the first order: { COUNT($n) } opportunities are open.
}
ask-meeting = { $known ->
    [True] Set the next meeting: none is planned, the last was { $days ->
        [0] today.
        [one] yesterday.
       *[other] { $days } days ago.
    }
   *[other] Set a first meeting: none was held, none is planned.
}
ask-reference = Ask for a reference: the latest answer is a { $score }, and nobody has asked yet.
ask-widen = Offer { $name }: { $accounts } other accounts buy it, this one does not yet.
verdict-cause-price = { $direction ->
    [up] higher prices
   *[down] lower prices
}
verdict-cause-volume = { $direction ->
    [up] larger quantities
   *[down] smaller quantities
}
verdict-cause-mix = { $direction ->
    [up] dearer products
   *[down] cheaper products
}
verdict-cause-new = products it did not buy a year ago
verdict-cause-dropped = products it did not buy again
ask-closing = Settle what follows the contract that ends on { $day }: it does not renew itself, and no open opportunity is won yet.
ask-step = { $title }.
