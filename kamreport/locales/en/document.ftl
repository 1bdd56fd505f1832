### Words that stand in every document.

contents = Contents
portfolio-report = Portfolio report
account-review = Account review
internal-edition = Internal edition
as-of = Data as of { $day }
confidential = Internal: not for the customer
running-portfolio = Portfolio report · { $supplier }
running-review = Account review · { $account }
description-portfolio = Key accounts of { $supplier }, { $period }
description-review = { $account }, { $period }
not-known = not known
none = none
unfinished-period = The period is not over: figures run to the as-of day and are compared with as many days of the earlier period.
tile-until = up to { $day }
against-year-ago = { $change } on a year ago
against-previous = { $change } on the previous period
times = by a factor of { $factor }
times-short = ×{ $factor }
chart-of = { $headline }. { $values }.
tick-year-ago = The line across a bar is the same period a year ago.
tick-year-ago-to-date = The line across a bar is the same period a year ago, of the period under way as many days of it.
interval-note = 95% interval { $interval }, n = { $n }
n-note = n = { $n }
column-account = Account
column-owner = Owner
column-tier = Tier
column-revenue = Revenue
column-change = Change
column-share = Share
column-health = Health
figure-revenue = Revenue this period
figure-trailing = Revenue, last twelve months
figure-orders = Orders this period
