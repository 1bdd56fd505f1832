### Figures of value and loyalty: why they are withheld, and their words.

withheld-no-orders = there are no orders on file
withheld-history = orders are on file only since { $since }
withheld-never-ordered = no order so far
withheld-no-revenue = no revenue in this time
withheld-base = no revenue to compare with
withheld-negative = returns exceed purchases
withheld-costs = cost is known for { $known }% of revenue; { $least }% needed
withheld-periods = { $n ->
    [0] no earlier periods
    [one] { $n } earlier period
   *[other] { $n } earlier periods
}; { $least } needed
withheld-accounts = { $n ->
    [0] no buying accounts
    [one] { $n } buying account
   *[other] { $n } buying accounts
}; { $least } needed
withheld-buyers = { $n ->
    [0] no buying accounts
    [one] { $n } buying account
   *[other] { $n } buying accounts
}; { $least } needed
withheld-gaps = { $n ->
    [0] no intervals between orders
    [one] { $n } interval between orders
   *[other] { $n } intervals between orders
}; { $least } needed, and no comparable account has them
withheld-since = the start of the relationship is not known
withheld-no-products = no order names a product
withheld-no-targets = no target is given
withheld-months = { $n ->
    [one] a target for { $n } month
   *[other] targets for { $n } months
}; { $least } needed

stage-prospect = Prospect
stage-new = New
stage-active = Active
stage-dormant = Dormant
stage-churned = Churned
stage-won_back = Won back

segment-champions = Champions
segment-loyal = Loyal
segment-potential = Potential loyalists
segment-new = New
segment-promising = Promising
segment-need-attention = Need attention
segment-about-to-sleep = About to fall asleep
segment-at-risk = At risk
segment-cannot-lose = Cannot lose
segment-hibernating = Hibernating
segment-other = Other
