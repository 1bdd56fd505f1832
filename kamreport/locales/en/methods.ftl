### Methods and data quality.

methods = Methods
methods-lead = How each figure in this document is defined.
rule-as-of = Every figure is computed from what was known on { $day }; later entries in the data count only where they are plans, such as due dates and contract ends.
rule-unknown = Too little data is reported as not known, with the reason, never as zero or as an average.
rule-interval = Proportions, means and the Net Promoter Score carry a 95% interval and the number of observations n; a change inside the interval is not called a change.
rule-money = Money is in { $currency }{ $ordered ->
    [True] . Totals are exact to the cent; returns and credit notes reduce revenue, cancelled orders count for nothing.
   *[False] ; totals are exact to the cent.
}
rule-rates = Foreign currencies are converted at the rate of each order’s own day.
rule-rounding = Figures are rounded for print only; tables with a total are rounded so that the parts add up to it.
data-quality = Data quality
data-quality-lead = { $kept ->
    [none] All { $read } rows that were read could be used.
   *[some] Of { $read } rows read, { $aside } ({ $share }) were set aside because they broke a rule; they count nowhere in this document.
}
data-quality-tables = Rows read, used and set aside
data-quality-faults = { $count ->
    [one] One remark on the data
   *[other] { $count } remarks on the data
}
data-quality-more = and { $count } further kinds, all listed in data-quality/faults.csv
data-quality-absent = Not given, so this document says nothing about: { $tables }.
column-table = Table
column-read = Read
column-used = Used
column-quarantined = Set aside
column-of-account = Of this account
column-done = What was done
column-count = Count
column-example = First case
done-quarantined = row set aside
done-noticed = used, noticed
done-refused = not used
table-accounts = Accounts
table-products = Products
table-rates = Exchange rates
table-orders = Order lines
table-surveys = Surveys
table-tickets = Service cases
table-interactions = Meetings
table-contacts = Contacts
table-contracts = Contracts
table-opportunities = Opportunities
table-invoices = Invoices
table-events = Events
table-actions = Actions
table-objectives = Objectives
table-targets = Targets
table-usage = Usage
table-names = Names in other languages
metric-revenue = Revenue
metric-margin = Margin
metric-growth = Growth
metric-concentration = Concentration and ABC
metric-rfm = Recency, frequency, monetary value
metric-lifecycle = Lifecycle
metric-retention = Retention
metric-products = Product mix
metric-targets = Target attainment
metric-nps = Net Promoter Score
metric-csat = Satisfaction (CSAT)
metric-service = Service times
metric-delivery = On-time-in-full
metric-engagement = Engagement
metric-conversion = Conversion
metric-recurring = Contract value
metric-receivables = Receivables
metric-value = Value score
metric-fit = Strategic-fit score
metric-tier = Tier
metric-health = Health
metric-ces = Effort score (CES)
metric-usage = Usage
account-methods = Methods and data
account-methods-lead = { $aside ->
    [0] All { $read } rows read for the portfolio could be used, so nothing is missing here by a fault in the data.
   *[other] Of { $read } rows read for the portfolio, { $aside } ({ $share }) were set aside because they broke a rule; they count nowhere.
}
account-methods-rows = On file of this account: { $tables }.
account-methods-table = { $table } ({ $n })
