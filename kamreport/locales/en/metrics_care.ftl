### Satisfaction, service, value and health: reasons, names and methods.

withheld-answers = { $n ->
    [0] no answers; { $least } needed
    [one] 1 answer; { $least } needed
   *[other] { $n } answers; { $least } needed
}
withheld-cases = { $n ->
    [0] no cases; { $least } needed
    [one] 1 case; { $least } needed
   *[other] { $n } cases; { $least } needed
}
withheld-closed = { $n ->
    [0] no opportunities won or lost; { $least } needed
    [one] 1 opportunity won or lost; { $least } needed
   *[other] { $n } opportunities won or lost; { $least } needed
}
withheld-deliveries = { $n ->
    [0] no orders with a promised date; { $least } needed
    [one] 1 order with a promised date; { $least } needed
   *[other] { $n } orders with a promised date; { $least } needed
}
withheld-stock-lines = { $n ->
    [0] no order lines with a stock-out flag; { $least } needed
    [one] 1 order line with a stock-out flag; { $least } needed
   *[other] { $n } order lines with a stock-out flag; { $least } needed
}
withheld-paid = { $n ->
    [0] no paid invoices with a due date; { $least } needed
    [one] 1 paid invoice with a due date; { $least } needed
   *[other] { $n } paid invoices with a due date; { $least } needed
}
withheld-usage = { $n ->
    [0] no use before; { $least } times needed
    [one] used once before; { $least } times needed
   *[other] used { $n } times before; { $least } needed
}
withheld-usage-history = usage on file does not reach back far enough
withheld-never-used = no use so far
withheld-coverage = { $seen }% of the score’s weight is known; { $least }% needed
withheld-new-account = the account was not on file then
withheld-no-earlier-health = no account has a health score at both times
withheld-no-contacts = no contacts on file
withheld-no-contracts = no contracts on file
withheld-no-end = no running contract ends on a set date
withheld-no-interactions = no meetings on file
withheld-no-invitations = no survey invitations on file
withheld-no-invoices = no invoices on file
withheld-no-kinds = cases are not sorted by kind
withheld-no-meeting = no meeting so far
withheld-no-opportunities = no opportunities on file
withheld-no-orders-placed = no orders in this time
withheld-no-payments = no day of payment on file
withheld-no-probabilities = no open opportunity has a probability
withheld-no-promised-days = no delivery days promised on file
withheld-no-running-contract = no running contract
withheld-no-satisfaction = no satisfaction answers on file
withheld-no-solutions = no solved case on file for over a year
withheld-no-stances = the stance of contacts is not known
withheld-no-stock-flags = no stock-outs recorded
withheld-no-surveys = no survey answers on file
withheld-no-tickets = no service cases on file
withheld-no-usage = no usage on file
withheld-no-values = no amounts given
withheld-no-variation = all answers are alike
withheld-nobody-reached = nobody reached in this time
withheld-none-open = no case is open
withheld-none-overdue = nothing is overdue
withheld-none-won = no opportunity won
withheld-nothing-invoiced = nothing invoiced in this time
withheld-nothing-open = nothing is open
withheld-sales-history = sales on file do not reach back far enough
withheld-no-due-days = the invoices have no due date
withheld-payments-alone = payments are on file, but no invoices to match them to
withheld-too-new = no meeting was due yet

tier-strategic = Strategic
tier-growth = Growth
tier-potential = Potential
tier-core = Core
tier-standard = Standard
lead-executive = Executive sponsor
lead-account-manager = Account manager
lead-inside-sales = Inside sales
health-band-healthy = Healthy
health-band-watch = Watch
health-band-at_risk = At risk
dimension-satisfaction = Satisfaction
dimension-value = Value contribution
dimension-risk = Risk exposure
component-nps = Recommendation
component-csat = Satisfaction answers
component-promise = Service promise kept
component-delivery = On time in full
component-complaints = Complaints
component-trend = Revenue trend
component-margin = Margin rate
component-target = Target attainment
component-mix = Breadth of mix
component-recency = Purchase rhythm
component-cadence = Meeting cadence
component-sponsor = Sponsors
component-payment = Payment
component-runway = Contract runway
component-usage = Usage trend
value-revenue = Revenue
value-margin = Margin rate
value-growth = Growth
value-potential = Potential
fit-strategic_match = Strategic match
fit-growth_potential = Room to grow
fit-stickiness = Stickiness
fit-influence = Influence
driver-product = Product
driver-service = Service
driver-delivery = Delivery
driver-price = Price
driver-experience = Experience
layer-executive = Executive
layer-management = Management
layer-operational = Operational
ageing-not_due = Not due
ageing-days_1_30 = 1–30 days
ageing-days_31_60 = 31–60 days
ageing-days_61_90 = 61–90 days
ageing-days_over_90 = Over 90 days
ageing-no_due_day = No due date
strategy-held = Held
strategy-planned = Planned
strategy-cancelled = Cancelled
strategy-none = None
