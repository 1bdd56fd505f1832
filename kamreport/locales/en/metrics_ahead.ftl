### Figures that look ahead: why they are withheld, and their words.

withheld-own-gaps = { $n ->
    [0] no intervals between its orders
    [one] { $n } interval between its orders
   *[other] { $n } intervals between its orders
}; { $least } needed
withheld-irregular = its orders come too irregularly to name a day
withheld-repeats = { $n ->
    [0] no repeat order
    [one] { $n } repeat order
   *[other] { $n } repeat orders
} so far; { $least } needed
withheld-silent = it has been silent for longer than its own rhythm explains
withheld-no-repeat = no repeat order so far
withheld-repeat-buyers = { $n ->
    [0] no accounts have bought repeatedly
    [one] { $n } account has bought repeatedly
   *[other] { $n } accounts have bought repeatedly
}; { $least } needed
withheld-no-maximum = the orders on file do not determine the purchase model
withheld-beaten = the purchase model foresaw the last half-year worse than each account’s own rate did
withheld-dependent = how often accounts buy is linked to how much they spend each time, which the model rules out (correlation of { $r }%; at most { $most }%)
withheld-retention = { $n ->
    [0] no accounts were customers
    [one] { $n } account was a customer
   *[other] { $n } accounts were customers
} a year ago; { $least } needed
withheld-quarters = orders cover { $n ->
    [0] no whole quarters
    [one] { $n } whole quarter
   *[other] { $n } whole quarters
}; { $least } needed
withheld-inactive = no order in the last twelve months
withheld-losses = { $n ->
    [0] no past cases of loss or decline
    [one] { $n } past case of loss or decline
   *[other] { $n } past cases of loss or decline
}; { $least } needed
withheld-trials = { $n ->
    [0] no past cases
    [one] { $n } past case
   *[other] { $n } past cases
} to test on; { $least } needed
withheld-calibration = on past quarters the estimated chances were not borne out
withheld-trial-quarters = { $n ->
    [one] its ranking could be tried on { $n } past quarter
   *[other] its ranking could be tried on { $n } past quarters
} only; { $least } needed (area under the curve so far { $auc }, 95% interval { $low } to { $high }; the best simple rule { $rule })
withheld-ranking = on past quarters the ranking told lost accounts from kept ones no better than chance or a simple rule (area under the curve { $auc }, 95% interval { $low } to { $high }, where 0.50 is chance; the best simple rule { $rule })
withheld-no-industry = its industry is not known
withheld-no-industries = no account states its industry
withheld-most-peers = no account has more than { $n ->
    [0] itself
    [one] { $n } other buying account
   *[other] { $n } other buying accounts
} in its industry; { $least } needed
withheld-pair-accounts = { $n ->
    [0] no accounts have bought a product
    [one] { $n } account has bought a product
   *[other] { $n } accounts have bought a product
}; { $least } needed
withheld-peers = { $n ->
    [0] no buying accounts
    [one] { $n } buying account
   *[other] { $n } buying accounts
} in the same industry; { $least } needed

rhythm-not_due = Not due
rhythm-overdue = Overdue
rhythm-late = Late
buying-model = Purchase model
buying-rhythm = Own rate
outlook-naive = Same quarter a year before
outlook-smoothing = Exponential smoothing
churn-probability = Probability
churn-rank = Ranking only

metric-rhythm = Purchase rhythm
metric-buying = Expected purchases
metric-lifetime_value = Lifetime value
metric-outlook = Revenue outlook
metric-churn_risk = Risk of loss
metric-white_space = White space
