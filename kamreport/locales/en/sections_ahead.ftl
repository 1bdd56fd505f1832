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
portfolio-white-space-unknown = Gaps are not told: { $reason }.
portfolio-white-space-found = { $n ->
    [0] Of the { $of } accounts with enough peers to compare, none leaves out a category that its peers buy.
    [one] One of { $of } accounts with enough peers leaves out one category that its peers buy.
   *[other] { $accounts } of { $of } accounts with enough peers leave out { $n } categories in all that their peers buy.
}
portfolio-white-space-sized = If they gave these the share their peers give, it would come to something in the range of { $size } a year.
portfolio-white-space-together = { $n ->
    [one] One pair of products is bought together more often than chance explains
   *[other] { $n } pairs of products are bought together more often than chance explains
}, above all { $product } and { $next }: { $both } of { $buyers } that buy the first also buy the second.
portfolio-white-space-categories = { $tied ->
    [1] { $category } is left out most often: by { $n ->
        [one] one account
       *[other] { $n } accounts
    }
    [2] { $category } are left out most often: by { $n ->
        [one] one account
       *[other] { $n } accounts
    } each
   *[other] { $tied } categories are left out equally often, { $category } among them: by { $n ->
        [one] one account
       *[other] { $n } accounts
    } each
}
portfolio-white-space-categories-left = { $n ->
    [one] One more category is left out less often.
   *[other] { $n } more categories are left out by no more accounts than these.
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
   *[other] { $n } smaller gaps are in the accounts’ own reviews.
}
portfolio-white-space-bought = Who buys
portfolio-white-space-also = also buys
portfolio-white-space-both = Accounts
portfolio-white-space-confidence = Share
portfolio-white-space-support = Of all
portfolio-white-space-lift = Lift
portfolio-white-space-rules = Buyers of { $product } also buy { $next } { $lift } times as often as accounts in general
portfolio-white-space-rules-note = Accounts: those that buy both, of those that buy the first. Share (confidence) with its interval; of all { $n } accounts that bought a product (support); lift compares the share with that among all accounts. Of each pair the surer direction is shown. A rule does not say why: accounts that buy more of everything make rules too.
portfolio-white-space-rules-left = { $n ->
    [one] One weaker pair is left out.
   *[other] { $n } weaker pairs are left out.
}

account-white-space = White space
account-white-space-unknown = Whether it leaves out what its peers buy is not known: { $reason }.
account-white-space-none = It buys every category that its { $peers } peers commonly buy.
account-white-space-found = { $n ->
    [one] One category that its peers buy is missing here: { $category }, bought by { $buying } of { $peers }.
   *[other] { $n } categories that its peers buy are missing here; the first is { $category }, bought by { $buying } of { $peers }.
}
account-white-space-sized = At the share its peers give { $n ->
    [one] it, it
   *[other] them, they
} would bring something in the range of { $size } a year.
account-white-space-offered = { $n ->
    [one] What it buys points to one further product: { $next }.
   *[other] What it buys points to { $n } further products, { $next } first.
}
account-white-space-gaps = { $n ->
    [one] { $category }: { $share } of its peers buy it
   *[other] Of { $n } missing categories, { $category } is the one most peers buy ({ $share })
}
account-white-space-next = Next product
account-white-space-reason = Why
account-white-space-because = Buys { $product }; { $both } of { $buyers } accounts that do also buy this one ({ $share })
account-white-space-offers = { $n ->
    [one] One product to suggest next
   *[other] { $n } products to suggest next, the surest first
}
account-white-space-offers-note = The interval is that of the share at the 95% level. A rule says what is bought together, not why.
