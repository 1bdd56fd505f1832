### White space and outlook: what may come, how large it may be, and how sure that is.

ahead-of = { $n } of { $all }
ahead-new = new
ahead-under = under { $share }
ahead-interval = 95% interval { $interval }
ahead-category = Category
ahead-peers = Peers that buy it
ahead-peers-share = Share of peers
ahead-size = Order of size a year
ahead-size-unknown = too few buyers to size
ahead-size-nothing = nothing left in its wallet
ahead-size-note = Peers are the other buying accounts of the same industry, in the last twelve whole months. The size is the share that its buyers usually give the category, applied to this account: an order of magnitude, not a promise.

portfolio-white-space = White space
portfolio-white-space-unknown = Gaps are not given: { $reason }.
portfolio-white-space-found = { $n ->
    [0] Of the { COUNT($of) } accounts with enough peers to compare, none leaves out a category that its peers buy.
    [one] One of { COUNT($of) } accounts with enough peers does not buy a category that its peers do.
   *[other] { $accounts ->
        [one] One of { COUNT($of) } accounts with enough peers does not buy { COUNT($n) } categories that its peers do.
       *[other] { START($accounts) } of { COUNT($of) } accounts with enough peers do not buy all that their peers do: { COUNT($n) } categories are missing in all.
    }
}
portfolio-white-space-sized = At the share that peers give these categories, that would be worth { $size } a year, as an order of magnitude.
portfolio-white-space-no-pairs = Products bought together are not told: { $reason }.
portfolio-white-space-together = { $n ->
    [one] One pair of products is bought together more often than chance explains
   *[other] { START($n) } pairs of products are bought by the same accounts, at different times, more often than chance explains
}, above all “{ $product }” and “{ $next }”: { $both } of { $buyers } that buy the first also buy the second.
portfolio-white-space-categories = { $tied ->
    [1] { $category } is the category most often not bought: by { $n ->
        [one] one account
       *[other] { COUNT($n) } accounts
    }
    [2] { $category } are the categories most often not bought: by { $n ->
        [one] one account
       *[other] { COUNT($n) } accounts
    } each
   *[other] { START($tied) } categories are equally often not bought, { $category } among them: by { $n ->
        [one] one account
       *[other] { COUNT($n) } accounts
    } each
}
portfolio-white-space-categories-left = { $n ->
    [one] One more category is missing at fewer accounts.
   *[other] { START($n) } more categories are missing at no more accounts than these.
}
portfolio-white-space-gaps = { $sized ->
    [yes] { $n ->
        [one] The only gap: { $name }, { $category }
       *[other] The largest gap: { $name }, { $category }
    }
   *[no] No gap can be sized; the one most peers fill: { $name }, { $category }
}
portfolio-white-space-left = { $n ->
    [one] One smaller gap is in the account’s own review.
   *[other] { START($n) } smaller gaps are in the accounts’ own reviews.
}
portfolio-white-space-bought = Who buys
portfolio-white-space-also = also buys
portfolio-white-space-both = Accounts
portfolio-white-space-confidence = Share
portfolio-white-space-support = Of all
portfolio-white-space-lift = Lift
portfolio-white-space-rules = Buyers of “{ $product }” also buy “{ $next }” { $lift } times as often as accounts in general
portfolio-white-space-rules-note = Accounts: those that buy both, of those that buy the first. Share (confidence) with its interval; of all { $n } accounts that bought a product (support); lift compares the share with that among all accounts. Of each pair the surer direction is shown. At least half of the accounts with both bought them in different months. A rule does not say why: accounts that buy more of everything make rules too.
portfolio-white-space-rules-left = { $n ->
    [one] One weaker pair is not listed.
   *[other] { START($n) } weaker pairs are not listed.
}
portfolio-white-space-sets = { $n ->
    [one] One pair that comes only as a set, in the same months, is left out.
   *[other] { START($n) } pairs that come only as sets, in the same months, are left out.
}
portfolio-white-space-sets-alone = { $n ->
    [one] One pair of products is bought by the same accounts, but nearly always in the same month: a set says how orders are put together, not that buyers of the one come to want the other, so nothing is proposed from it.
   *[other] { START($n) } pairs of products are bought by the same accounts, but nearly always in the same month: such sets say how orders are put together, not that buyers of the one come to want the other, so nothing is proposed from them.
}

account-white-space = White space
account-white-space-unknown = Whether it leaves out what its peers buy is not known: { $reason }.
account-white-space-none = It buys every category that its { $peers } peers commonly buy.
account-white-space-found = { $n ->
    [one] One category that its peers buy is missing here: { $category }, bought by { $buying } of { $peers }.
   *[other] { START($n) } categories that its peers buy are missing here; the first is { $category }, bought by { $buying } of { $peers }.
}
account-white-space-sized = At the share its peers give { $n ->
    [one] it, it
   *[other] them, they
} would be worth { $size } a year, as an order of magnitude.
account-white-space-offered = { $n ->
    [one] What it buys points to one further product: “{ $next }”.
   *[other] What it buys points to { COUNT($n) } further products, “{ $next }” first.
}
account-white-space-gaps = { $n ->
    [one] { $category }: { $share } of its peers buy it
   *[other] Of { COUNT($n) } missing categories, { $category } is the one most peers buy ({ $share })
}
account-white-space-next = Next product
account-white-space-reason = Why
account-white-space-because = Buys “{ $product }”; { $both } of { $buyers } accounts that do also buy this one ({ $share })
account-white-space-offers = { $n ->
    [one] One product to suggest next
   *[other] { START($n) } products to suggest next, the surest first
}
account-white-space-offers-note = The interval is that of the share at the 95% level. A rule says what the same accounts buy, at different times, not why.

ahead-on-year-ago = { $change } on the year before
ahead-accounts = { $n ->
    [one] of one account
   *[other] of { COUNT($n) } accounts
}
ahead-next-quarter = Expected revenue, { $period ->
    [none] next quarter
   *[other] { $period }
}
ahead-at-least = { $money } or more
ahead-next-year = Expected, four quarters from { $period }
ahead-purchases = Order days, next 13 weeks
ahead-value = Lifetime value, 12 months
ahead-quarter = Quarter
ahead-expected = Expected
ahead-80 = 80% interval
ahead-95 = 95% interval
ahead-year-before = A year before
ahead-begun = { $period }, under way
ahead-together = Together
ahead-standing = Standing
ahead-due = Expected on
ahead-until = Usual until
ahead-days = Days over
ahead-chance = Chance
ahead-rank = Rank
ahead-risk = Chance of loss
ahead-silence = Silence, usual gaps
ahead-trend = Six months on six
ahead-untold-purchases = Expected purchases are not given: { $reason }.
ahead-untold-risk = Accounts are not ranked by their risk of loss: { $reason }.{ $warned ->
    [True] {" "}The order to act in is that of the early warnings.
   *[False] {""}
}
ahead-untold-quarter = There is no revenue outlook: { $reason }.
ahead-untold-value = Lifetime value is not given: { $reason }.

portfolio-outlook = Outlook
portfolio-outlook-unknown = There is no revenue outlook: { $reason }.
portfolio-outlook-next = For { $period } we expect revenue of { $money } (95% interval { $interval }){ $moved ->
    [up] : more than the { $before } of a year before.
    [down] : less than the { $before } of a year before.
    [unclear] , not clearly different from the { $before } of a year before.
   *[alone] .
}
portfolio-outlook-reached = { $period } has already brought { $money }, all that was expected of it or more{ $moved ->
    [alone] {""}
   *[other] , after { $before } in the whole quarter a year before
}; at the 95% level it ends below { $high }.
portfolio-outlook-year = { $moved ->
    [up] The four quarters from there add up to { $money } ({ $interval }), above the { $before } of the last four.
    [down] The four quarters from there add up to { $money } ({ $interval }), below the { $before } of the last four.
   *[unclear] The four quarters from there add up to { $money } ({ $interval }), not clearly different from the { $before } of the last four.
}
portfolio-outlook-late = { $n ->
    [0] { $of ->
        [one] The one account with a known rhythm is not past the date of its next expected order.
       *[other] None of the { COUNT($of) } accounts with a known rhythm is past the date of its next expected order.
    }
    [one] One of { COUNT($of) } accounts with a known rhythm is past the date of its next expected order{ $late ->
        [0] , still within its interval.
       *[other] , and past its interval too.
    }
   *[other] { START($n) } of { COUNT($of) } accounts with a known rhythm are past the dates of their next expected orders{ $late ->
        [0] , all still within their intervals.
        [one] , one of them past its interval too.
       *[other] , { COUNT($late) } of them past their intervals too.
    }
}
portfolio-outlook-losses = Expected losses, two quarters
portfolio-outlook-at-risk = { $money } of revenue at risk
portfolio-outlook-course = { $apart ->
    [yes] { $best } is expected to stand above the other quarters to come
   *[no] The four quarters to come are expected between { $low } and { $high }; the intervals overlap too much to rank them
}
portfolio-outlook-course-note = Lighter: expected. The line across a bar is the same quarter a year before.
portfolio-outlook-method = { $chosen ->
    [smoothing] Exponential smoothing missed past quarters by { $smooth } of revenue on average, the rule “as a year before” by { $naive }
   *[naive] The rule “as a year before” missed past quarters by { $naive } of revenue on average; exponential smoothing ({ $smooth }) is not clearly better
}
portfolio-outlook-untried = As a year before: too few quarters on file to try another method
portfolio-outlook-quarters-note = { $forecasts ->
    [0] {""}
    [one] Errors are the mean absolute ones of { $forecasts } forecast of quarters that were held out.{" "}
   *[other] Errors are the mean absolute ones of { $forecasts } forecasts of quarters that were held out.{" "}
}Another method than the simple rule is used only where its errors are clearly smaller. The intervals come from the errors of the method used.
portfolio-outlook-overdue = { $late ->
    [0] { $n ->
        [one] One account is past its expected order date, still within its usual range: { $name }
       *[other] { START($n) } accounts are past their expected order dates, all still within their usual range
    }
    [one] Only { $name } is late: past the latest day on which its next order could be expected
   *[other] { START($late) } accounts are late, past the latest day on which an order could be expected, { $name } most of all
}
portfolio-outlook-overdue-left = { $n ->
    [one] One more is overdue, less unusually.
   *[other] { START($n) } more are overdue, less unusually.
}
portfolio-outlook-overdue-note = Expected: the last order plus the account’s mean gap. Usual until: the end of the 95% interval; past it an account is late. The chance is that of a silence this long, had nothing changed.
portfolio-outlook-risk-told = { $name } has the highest chance of loss within two quarters: { $share }
portfolio-outlook-risk-ranked = { $name } ranks first by risk of loss. This is a rank, not a probability: { $reason }
portfolio-outlook-risk-note = Loss: no order within two quarters, or a marked fall of revenue on the year before. Silence is counted in the account’s usual gaps; the trend is the revenue of six months against the six before.
portfolio-outlook-base = Of { $n } past cases { $share } were lost so (95% interval { $interval }).
portfolio-outlook-risk-left = { $n ->
    [one] One account with a lower risk is not listed.
   *[other] { START($n) } accounts with a lower risk are not listed.
}

account-outlook = Outlook
account-outlook-no-day = No date can be named for the next order: { $reason }.
account-outlook-order = { $standing ->
    [late] The next order was expected on { $day } (95% interval { $interval }); it is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } overdue, longer than the account’s own rhythm allows.
    [overdue] The next order was expected on { $day }; it is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } overdue, still within its usual range ({ $interval }; the chance of such a silence is { $chance }).
   *[not_due] The next order is expected on { $day } (95% interval { $interval }).
}
account-outlook-quarter = { $method ->
    [reached] { $period } has already brought { $money }, all that was expected of it or more; at the 95% level it ends below { $high }.
    [smoothing] For { $period } we expect revenue of { $money } (95% interval { $interval }), going by its own past quarters.
   *[naive] For { $period } we expect revenue of { $money } (95% interval { $interval }), as in the same quarter a year before.
}
account-outlook-risk-told = The chance that it stops or falls back markedly within two quarters is { $share } (95% interval { $interval }), rank { $rank } of { $of } accounts.
account-outlook-due = Next order expected
account-outlook-days = { $n ->
    [one] { $n } day overdue
   *[other] { $n } days overdue
}
account-outlook-between = 95% interval { $interval }
account-outlook-80 = 80%: { $interval }
account-outlook-interval = interval for the number of orders { $interval }
account-outlook-rank = Rank by risk of loss
account-outlook-driver = What the rank rests on
account-outlook-here = This account
account-outlook-middle = Middle of all
account-outlook-effect = Points to
account-outlook-silence = Silence, in its own usual gaps
account-outlook-trend = Revenue, six months on the six before
account-outlook-frequency = Order days in twelve months
account-outlook-meetings = Meetings in six months
account-outlook-pull = { $way ->
    [up] more risk
    [down] less risk
   *[level] about the middle
}
account-outlook-drivers = By risk of loss it ranks { $rank } of { $of }; { $up ->
    [silence] its silence counts most
    [trend] its revenue trend counts most
    [frequency] how often it orders counts most
    [meetings] how often we meet counts most
   *[none] { $down ->
        [none] nothing here sets it apart from the other accounts
       *[other] nothing here points to more risk than in the middle of all accounts
    }
}
account-outlook-drivers-note = The middle is the median of all accounts with an order in twelve months. These inputs make up the rank; they need not be causes.
account-outlook-rank-only = The rank (1 is the highest risk) is no probability: { $reason }.
