### Figures of who matters and what they say: why they are withheld, and their words.

withheld-no-units = orders state no quantities
withheld-units = quantities are known for { $known }% of revenue; { $least }% needed
withheld-no-wallet = what this customer spends a year is not stated
withheld-no-comments = no comments in this time
withheld-comments = { $n ->
    [0] no comments
    [one] { $n } comment
   *[other] { $n } comments
}; { $least } needed
withheld-no-theme = no comment speaks of a known theme
withheld-no-region = the region is not stated
withheld-group-buyers = { $n ->
    [0] no buying accounts
    [one] { $n } buying account
   *[other] { $n } buying accounts
} in its group; { $least } needed
withheld-no-growth = there is no earlier year to compare with
withheld-no-worth = nothing is known of its revenue
withheld-profile = too little is known of this account for a profile
withheld-profiles = { $n ->
    [0] no accounts have a full profile
    [one] { $n } account has a full profile
   *[other] { $n } accounts have a full profile
}; { $least } needed
withheld-unstable = the groups change when the accounts are drawn again: agreement { $agreement }%, { $least }% needed
withheld-one-cloud = the accounts form one cloud without groups in it
withheld-stage-history = the data hold the present stage alone, not the way there
withheld-no-stages = no opportunity names a stage
withheld-no-targets-ahead = no target is given for the months ahead
withheld-no-expected = no open opportunity says when it is expected to close
withheld-no-start = neither a first day nor an opportunity is on file
withheld-began-before = the relationship began before the orders on file
withheld-begun = { $n ->
    [0] no accounts
    [one] { $n } account
   *[other] { $n } accounts
} began while orders are on file; { $least } needed
withheld-ordered = it has ordered
withheld-half = fewer than half have ordered so far
withheld-no-dates = no table holds dates ahead

metric-price_volume_mix = Price, volume and mix
metric-wallet = Share of wallet
metric-key_accounts = Key accounts
metric-kinds = Kinds of key accounts
metric-personas = Personas
metric-voice = Voice of the customer
metric-stages = Stages of sale and pipeline coverage
metric-first_order = First order
metric-key_dates = Key dates

key-verdict-keep = stays a key account
key-verdict-appoint = should become a key account
key-verdict-release = should no longer be a key account
key-verdict-none = no key account
key-basis-list = the list of key accounts in the settings
key-basis-owner = having a key-account manager
key-basis-tier = being in tier strategic, growth or core
key-basis-none = nothing: today’s key accounts are not known
key-rule-revenue-a = Among the largest fifth
key-rule-revenue-b = Revenue of class A or B
key-rule-group = Large with its group
key-rule-growth = Growing
key-rule-shrinking = Shrinking
key-rule-margin = Good margin
key-rule-margin-none = Sold at a loss
key-rule-fit = Strategic fit
key-rule-fit-low = Low strategic fit
key-rule-potential = Much room to grow
key-rule-reference = Serves as a reference
key-rule-reference-withdrawn = Reference withdrawn
key-rule-contract = Running contract
key-rule-dormant = Dormant
key-rule-churned = Churned

key-kind-industry = Industry key account
key-kind-region = Regional key account
key-kind-potential = Potential key account

persona-size-micro = under 10 employees
persona-size-small = 10 to 49 employees
persona-size-medium = 50 to 249 employees
persona-size-large = 250 to 999 employees
persona-size-enterprise = 1,000 employees and more
persona-trait-worth = Revenue
persona-trait-average_order = Average order
persona-trait-orders_year = Orders a year
persona-trait-growth = Growth
persona-trait-margin = Margin rate
persona-trait-breadth = Breadth of purchase
persona-trait-tenure = Years as a customer
persona-trait-employees = Employees
persona-trait-industry = Industry
persona-trait-region = Region
persona-trait-size = Size
persona-trait-top_category = Main category
persona-trait-need = Main theme of comments
persona-trait-cases = Most frequent kind of case

theme-delivery = Delivery
theme-quality = Quality
theme-price = Price
theme-response = Response
theme-expertise = Expertise and advice
theme-contact = Contact persons
theme-documents = Documents
theme-training = Training
theme-spare-parts = Spare parts
theme-quotation = Quotations
theme-competitor = Competitors
theme-digital = Software and portal
theme-other = Other matters

first-order-converted = has ordered
first-order-waiting = has not ordered yet

key-date-contract-end = Contract ends
key-date-contract-renewal = Contract renews itself
key-date-notice = Last day to give notice
key-date-action = Action due
key-date-objective = Objective due
key-date-meeting = Meeting
key-date-strategy = Strategy meeting
key-date-close = Opportunity expected to close
key-date-invoice = Invoice due
