### Sections on who matters and what they say: price, volume and mix; key accounts; voice of the customer.

account-price = Price, volume and mix
account-price-window = { $basis ->
    [period] { $period } against a year ago
   *[trailing] the twelve months to { $month } against the twelve before
}
account-price-lead = Revenue { $direction ->
    [up] rose by { $change } to { $now }
    [down] fell by { $change } to { $now }
   *[flat] stayed at { $now }
} in { $window }{ $main ->
    [volume] , mainly because of volume ({ $amount })
    [price] , mainly because of prices ({ $amount })
    [mix] , mainly because of the mix of products ({ $amount })
    [new] , mainly because of products not bought a year ago ({ $amount })
    [dropped] , mainly because of products no longer bought ({ $amount })
    [other] , mainly because of sales without unit prices ({ $amount })
   *[none] {""}
}.
account-price-rate = { $direction ->
    [up] Like for like, prices were { $rate } higher, which added { $amount }.
    [down] Like for like, prices were { $rate } lower, which cost { $amount }.
   *[flat] Like for like, prices were the same on the whole.
}
account-price-then = A year ago
account-price-now = Now
account-price-before = Year before
account-price-last = Last 12 months
account-price-step-price = Price
account-price-step-volume = Volume
account-price-step-mix = Mix
account-price-step-new = New
account-price-step-dropped = No longer bought
account-price-step-other = Without unit prices
account-price-named-price = prices
account-price-named-volume = volume
account-price-named-mix = the mix
account-price-named-new = products not bought a year ago
account-price-named-dropped = products no longer bought
account-price-named-other = sales without unit prices
account-price-headline = { $side ->
    [up] Nothing took revenue away; most was gained by { $best } ({ $gained })
    [down] Nothing added revenue; most was lost by { $worst } ({ $lost })
   *[both] Most was gained by { $best } ({ $gained }), most lost by { $worst } ({ $lost })
}
account-price-products = { $of ->
    [0] The products whose revenue changed most
    [one] The one product bought in both periods { $up ->
        [0] { $down ->
            [0] kept its price
           *[other] became cheaper
        }
       *[other] became dearer
    }
   *[other] { $up ->
        [0] { $down ->
            [0] None of the { COUNT($of) } products bought in both periods changed its price noticeably
            [one] Of the { COUNT($of) } products bought in both periods, one became cheaper, none dearer
           *[other] Of the { COUNT($of) } products bought in both periods, { COUNT($down) } became cheaper, none dearer
        }
        [one] Of the { COUNT($of) } products bought in both periods, one became dearer{ $down ->
            [0] , none cheaper
            [one] {" "}and one cheaper
           *[other] {" "}and { COUNT($down) } cheaper
        }
       *[other] { $whole ->
            [True] { ALL($of) } products bought in both periods became dearer
           *[other] Of the { COUNT($of) } products bought in both periods, { COUNT($up) } became dearer{ $down ->
                [0] , none cheaper
                [one] {" "}and one cheaper
               *[other] {" "}and { COUNT($down) } cheaper
            }
        }
    }
}
account-price-product = Product
account-price-change = Change ({ $currency })
account-price-by-price = by price
account-price-by-quantity = by quantity
account-price-unit = Unit price
account-price-kind-new = new
account-price-kind-dropped = no longer bought
account-price-kind-other = not known
account-price-unnamed = Without a product
account-price-note = Volume counts the units of all products alike at last year’s average price; mix is what buying dearer or cheaper ones made.{ $basis ->
    [trailing] { " " }Only whole months count.
   *[period] {""}
}{ $coverage ->
    [whole] {""}
   *[part] { " " }Unit prices are known for { $share } of revenue.
}
account-price-more = { $n ->
    [one] One more product is not listed.
   *[other] { START($n) } more products are not listed.
}

portfolio-key-accounts = Key accounts
portfolio-key-accounts-lead = { $n ->
    [0] No account reaches the { $bound } points that make a key account.
    [one] One of { COUNT($of) } accounts should be a key account{ $share ->
        [none] .
       *[other] ; it brings { $share } of { $source ->
            [contracts] contract value
            [opportunities] value won
           *[other] revenue
        }.
    }
   *[other] { START($n) } of { COUNT($of) } accounts should be key accounts{ $share ->
        [none] .
       *[other] ; they bring { $share } of { $source ->
            [contracts] contract value
            [opportunities] value won
           *[other] revenue
        }.
    }
}
portfolio-key-accounts-moves = { $appoint ->
    [0] { $release ->
        [0] Nobody needs to be named or released.
        [one] One should no longer be one; none needs to be named.
       *[other] { START($release) } should no longer be; none needs to be named.
    }
    [one] { $release ->
        [0] One of them is not one today.
        [one] One of them is not one today, and another should no longer be.
       *[other] One of them is not one today, and { COUNT($release) } others should no longer be.
    }
   *[other] { $release ->
        [0] { START($appoint) } of them are not today.
        [one] { START($appoint) } of them are not today, and one other should no longer be.
       *[other] { START($appoint) } of them are not today, and { COUNT($release) } others should no longer be.
    }
}
portfolio-key-accounts-basis = { $basis ->
    [list] Today’s key accounts are those listed in the settings.
    [owner] Today’s key accounts are those with an account manager.
    [tier] Today’s key accounts are taken to be those in tier strategic, growth or core.
   *[none] Who is a key account today is not known.
}
portfolio-key-accounts-changes = { $appoint ->
    [0] { $release ->
        [1] { $released } should no longer be a key account
       *[other] { $released } should no longer be key accounts
    }
    [1] { $release ->
        [0] { $appointed } should become a key account
        [1] { $appointed } should become a key account, { $released } no longer be one
       *[other] { $appointed } should become a key account; { $released } should no longer be
    }
   *[other] { $release ->
        [0] { $appointed } should become key accounts
       *[other] { $appointed } should become key accounts; { $released } should no longer be
    }
}
portfolio-key-accounts-verdict = Proposal
portfolio-key-accounts-appoint = add
portfolio-key-accounts-should = key account
portfolio-key-accounts-release = release
portfolio-key-accounts-keep = keep
portfolio-key-accounts-none = no key account
portfolio-key-accounts-points = Points
portfolio-key-accounts-for = What speaks for it
portfolio-key-accounts-against = What is against it or lacking
portfolio-key-accounts-lacking = Lacking: { $rules }
portfolio-key-accounts-reasons = Reasons in points
portfolio-key-accounts-reason = { $rule } { $points }
portfolio-key-accounts-several = { $names } and { $more } others
portfolio-key-accounts-rest = { $told } · { $n ->
    [one] one more
   *[other] { COUNT($n) } more
} { $points }
portfolio-key-accounts-ranking = { $ties ->
    [one] { $first } leads with { $points } points
   *[other] { START($ties) } accounts lead with { $points } points each, { $first } the largest of them
}{ $near ->
    [0] {""}
    [one] ; one account is within five points of a threshold
   *[other] ; { COUNT($near) } accounts are within five points of a threshold
}
portfolio-key-accounts-note = From { $bound } points an account should be a key account, under { $release } it should no longer be; between the two it stays what it is.{ $more ->
    [0] {""}
    [one] { " " }One account with fewer points is not listed.
   *[other] { " " }{ COUNT($more) } accounts with fewer points are not listed.
}
portfolio-key-accounts-group = Group
portfolio-key-accounts-best = Best account alone
portfolio-key-accounts-groups = { $lifted ->
    [one] Taken together, { $name } should be a key account, though none of its accounts alone should
   *[other] Taken together, { COUNT($lifted) } groups should be key accounts though none of their accounts alone should
}
portfolio-key-accounts-kind = Kind
portfolio-key-accounts-of = Where
portfolio-key-accounts-why = Reason
portfolio-key-accounts-kinds = { $leaders ->
    [0] No account leads an industry or a region
    [one] One account leads its industry or region
   *[other] { START($leaders) } accounts lead an industry or a region
}{ $potential ->
    [0] {""}
    [one] ; one more has the makings of a key account
   *[other] ; { COUNT($potential) } more have the makings of a key account
}
portfolio-key-accounts-leads = { $share } of our revenue there, the next { $next }
portfolio-key-accounts-leads-alone = { $share } of our revenue there
portfolio-key-accounts-rises = fit { $fit }, growth { $growth }

portfolio-voice = Voice of the customer
portfolio-voice-lead = { $n ->
    [one] One comment was
   *[other] { START($n) } comments were
} given in the last twelve months{ $matched ->
    [none] .
   *[other] ; { $matched } of them speak of one of the themes below.
}
portfolio-voice-first = { $theme } is spoken of most ({ $n ->
    [one] one comment
   *[other] { COUNT($n) } comments
}, { $share }).
portfolio-voice-low = { $count ->
    [0] No theme goes with scores clearly below the rest.
    [one] { $themes } goes with scores clearly below the mean of { $mean }.
   *[other] { $themes } go with scores clearly below the mean of { $mean }.
}
portfolio-voice-moved = { $up ->
    [none] { $down ->
        [none] No theme is spoken of clearly more or less often than a year before.
       *[other] { $down }: clearly less often than a year before.
    }
   *[other] { $up }: clearly more often than a year before{ $down ->
        [none] .
       *[other] ; { $down }: less often.
    }
}
portfolio-voice-themes = { $low ->
    [none] { $first } is spoken of most, by { $accounts ->
        [one] one account
       *[other] { $accounts } accounts
    }
   *[other] { $low }: clearly low scores, { $score } on average against { $mean } for all comments
}
portfolio-voice-bar = { $n } · score { $score }
portfolio-voice-note = Number of comments and their mean score from 0 to 10; a comment may speak of several themes. Red: clearly below the mean of all comments.
portfolio-voice-theme = Theme
portfolio-voice-said = In their words: { $critical ->
    [0] what is praised
   *[other] { $praise ->
        [0] what hurts
       *[other] what hurts, and what is praised
    }
}
portfolio-voice-day = Day
portfolio-voice-answer = Score
portfolio-voice-comment = Comment
portfolio-voice-said-note = The newest comment of each theme, one an account; internal, not for passing on without consent.
