### Figures that test, share out and settle: why they are withheld, and their words.

withheld-past = no past quarter has a year of orders before it and two quarters after it
withheld-no-scores = no account had a health score then
withheld-lost-accounts = { $n ->
    [0] no account was lost
    [one] { $n } account was lost
   *[other] { $n } accounts were lost
}; { $least } needed
withheld-kept-accounts = { $n ->
    [0] no accounts were kept
    [one] { $n } account was kept
   *[other] { $n } accounts were kept
}; { $least } needed
withheld-alarms = { $n ->
    [0] no account was at risk then
    [one] { $n } alarm
   *[other] { $n } alarms
}; { $least } needed
withheld-no-owners = no account has an account manager
withheld-no-own-meetings = no meetings of the account manager with these accounts in twelve months
withheld-no-stake = nothing is known of what this account is worth
withheld-no-actions-due = no action fell due in this time
withheld-no-objectives-due = no objective fell due in this time
withheld-no-objectives-known = what the objectives reached is not stated
withheld-no-plans = no actions or objectives on file
withheld-no-plan-group = no account in this group has revenue to compare
withheld-actions-few = { $n ->
    [0] no actions due
    [one] { $n } action due
   *[other] { $n } actions due
}; { $least } needed

metric-backtest = Backtest of the health score
metric-owners = Scorecards of account managers
metric-allocation = Allocation of visits
metric-effect = Effect of the last plan

backtest-better = better than the simple rules
backtest-not_better = not shown to be better than a simple rule
backtest-chance = not shown to be better than chance
backtest-worse = worse than a simple rule
backtest-too_little = too little data to judge
backtest-score-health = Health score
backtest-score-recency = Silence alone
backtest-score-trend = Revenue trend alone
owner-component-nps = NPS
owner-component-retention = Gross retention
owner-component-growth = Growth
owner-component-cadence = Cadence
owner-component-plan = Actions in time
owner-standing-above = above the portfolio
owner-standing-below = below the portfolio
owner-standing-within = within the noise
allocation-reason-risk = much revenue, weaker health
allocation-reason-growth = room to grow
allocation-reason-promise = up to the tier’s promise
allocation-reason-short = not enough time for all promises
allocation-reason-elsewhere = counts for more elsewhere
allocation-reason-same = stays
