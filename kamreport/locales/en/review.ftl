### Account review, internal edition: what several sections share, revenue and products.

account-average = all accounts: { $value }
account-previous-value = { $value } in the previous period
account-of = { $score } of { $top }
account-of-ten = { $score } of 10
account-of-hundred = { $score } of 100
account-day = { $day }
account-passed = { $day }, passed
account-more = { $n ->
    [one] One more is not listed.
   *[other] { START($n) } more are not listed.
}
account-earlier = { $n ->
    [one] One earlier answer is not listed.
   *[other] { START($n) } earlier answers are not listed.
}
account-trailing-note = last twelve months
account-hours = { $value } h
account-days = { $n ->
    [one] { $value } day
   *[other] { $value } days
}
column-day = Day

stance-sponsor = sponsor
stance-supporter = supporter
stance-neutral = neutral
stance-critic = critic
answer-promoter = promoter
answer-passive = passive
answer-detractor = detractor
survey-nps = NPS
survey-csat = CSAT
survey-ces = CES
priority-critical = critical
priority-high = high
priority-normal = normal
priority-low = low
case-complaint = complaint
case-incident = incident
case-question = question
case-request = request
side-ours = us
side-client = client
language-en = English
language-zh-CN = Simplified Chinese
language-zh-TW = Traditional Chinese
event-reference = Reference given
event-reference_withdrawn = Reference withdrawn
event-sponsor_left = Sponsor left
event-competitor = Competitor
event-policy = Policy
event-sentiment = Sentiment
event-churned = Reported as having left
event-other = News

account-revenue = Revenue
account-revenue-alone = { $money } in { $period }; there is no year-ago period to compare with.
account-revenue-previous = { $direction ->
    [up] { $money } in { $period }, up { $change } on the previous period; there is no revenue of a year ago to compare with.
    [down] { $money } in { $period }, down { $change } on the previous period; there is no revenue of a year ago to compare with.
   *[flat] { $money } in { $period }, as in the previous period; there is no revenue of a year ago to compare with.
}
account-revenue-lead = { $direction ->
    [up] Revenue rose { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than this account usually moves.
        [usual] , within the range in which this account usually moves.
       *[unknown] .
    }
    [down] Revenue fell { $change } on a year ago, to { $money } in { $period }{ $noise ->
        [clear] , more than this account usually moves.
        [usual] , within the range in which this account usually moves.
       *[unknown] .
    }
   *[flat] Revenue stayed at the level of a year ago: { $money } in { $period }.
}
account-revenue-none = { $before ->
    [none] No revenue in { $period }.
   *[other] No revenue in { $period }, after { $before } a year ago.
}
account-revenue-target = { $state ->
    [on] That is on target: { $share } of the { $money } planned.
    [above] That is above target: { $share } of the { $money } planned.
   *[below] That is below target: { $share } of the { $money } planned.
}
account-revenue-quarters = { $last ->
    [true] The latest period is the best of those shown: { $money }
   *[other] The best period was { $best }, at { $money }
}
account-revenue-attainment = Against target
account-revenue-planned = { $money } planned to date
account-revenue-margin-rate = Margin rate this period
account-revenue-margin-change = { $change } points on a year ago
account-revenue-share = Share of all revenue
account-revenue-year-line = { $direction ->
    [up] Revenue of the twelve months to { $month } rose { $change } on the twelve before
    [down] Revenue of the twelve months to { $month } fell { $change } on the twelve before
   *[flat] Revenue of the twelve months to { $month } is level with the twelve before
}
account-revenue-this-year = last twelve months
account-revenue-last-year = twelve before
account-revenue-grey = The grey line is the twelve months before.
account-revenue-year-total = { $name }: { $money }

account-products = Products
account-products-lead = { $n ->
    [one] All purchases of the last twelve months are in one category, { $top }.
   *[other] { $share } of purchases are in { $top }, the largest of { $n } categories{ $width ->
        [up] ; a year ago there were { $before }, so the range has widened.
        [down] ; a year ago there were { $before }, so the range has narrowed.
        [flat] , as many as a year ago.
       *[unknown] .
    }
} { $mix ->
    [moved] { $moved } of the mix shifted from one category to another.
    [steady] The mix hardly changed: { $moved } of it shifted from one category to another.
   *[unknown] { "" }
}
account-products-changes = { $turn ->
    [both] { $best } gained { $gain }, { $worst } lost { $loss }
    [up] Every category gained, { $best } most: { $gain }
   *[down] Every category lost, { $worst } most: { $loss }
}
account-products-headline = { $turn ->
    [both] { $fresh ->
        [one] One category is new
       *[other] { START($fresh) } categories are new
    }, { $gone ->
        [one] one is no longer bought
       *[other] { COUNT($gone) } are no longer bought
    }
    [fresh] { $fresh ->
        [one] One category is new since a year ago
       *[other] { START($fresh) } categories are new since a year ago
    }
    [gone] { $gone ->
        [one] One category is no longer bought
       *[other] { START($gone) } categories are no longer bought
    }
   *[same] The categories bought, by revenue
}
account-products-top = { $all ->
    [True] The { $n } products bought
   *[other] The { $n } largest products make up { $share } of revenue
}
account-products-category = Category
account-products-product = Product
account-products-revenue = Revenue, { $currency }
account-products-before = Share a year ago
account-products-now = Share now
account-products-new = new
account-products-unstated = not stated
account-products-rule = The last twelve whole months against the twelve before. Shares are of the categories with positive revenue.
account-revenue-wallet-note = { $over ->
    [True] of the { $money } a year it states: more than all of it
   *[other] of the { $money } a year it states
}
account-products-moved = Change, { $currency }
