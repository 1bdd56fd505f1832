"""The column contracts of every table of the book: type, range, meaning, and whether clients may see it."""

from kamreport.contract import Column, Kind, Table

ID, TEXT, NUMBER, MONEY, SHARE = Kind.ID, Kind.TEXT, Kind.NUMBER, Kind.MONEY, Kind.SHARE
DATE, MOMENT, FLAG, CHOICE = Kind.DATE, Kind.MOMENT, Kind.FLAG, Kind.CHOICE

ACCOUNT = Column("account_id", ID, "the account, as in the accounts table", required=True)
CURRENCY = Column("currency", ID, "ISO code of the row's currency; the reporting currency when empty")
OF_ACCOUNT = (("account_id", "accounts"),)
LAYERS = ("executive", "management", "operational")
LANGUAGES = ("en", "zh-CN", "zh-TW")

ACCOUNTS = Table(
    "accounts",
    "One row for each customer.",
    (
        Column("account_id", ID, "the identifier used in all other tables", required=True),
        Column("name", TEXT, "the customer's name as it should be printed", required=True),
        Column("parent_id", ID, "the account this one belongs to, when part of a group"),
        Column("owner", TEXT, "the key-account manager"),
        Column("industry", TEXT, "industry"),
        Column("region", TEXT, "sales region"),
        Column("country", TEXT, "country"),
        Column("city", TEXT, "city"),
        Column("language", CHOICE, "language of this account's documents", choices=LANGUAGES),
        Column("since", DATE, "first day as a customer"),
        Column("employees", NUMBER, "number of employees", low=0),
        Column("annual_revenue", MONEY, "the customer's own yearly revenue", low=0),
        Column("wallet", MONEY, "what the customer spends a year on what we sell", low=0, internal=True),
        Column("strategic_match", NUMBER, "match with our strategy, 0-100", low=0, high=100, internal=True),
        Column("growth_potential", NUMBER, "room to grow, 0-100", low=0, high=100, internal=True),
        Column("switching_cost", NUMBER, "cost of leaving us, 0-100", low=0, high=100, internal=True),
        Column(
            "influence", NUMBER, "weight of its voice in the market, 0-100", low=0, high=100, internal=True
        ),
        Column("note", TEXT, "internal remark", internal=True),
    ),
    key=("account_id",),
    refers=(("parent_id", "accounts"),),
)

ORDERS = Table(
    "orders",
    "One row for each order line. Returns and credit notes are negative.",
    (
        Column("order_id", ID, "the order; unique within an account", required=True),
        ACCOUNT,
        Column("date", DATE, "day of the order", required=True),
        Column("product_id", ID, "the product, as in the products table"),
        Column("quantity", NUMBER, "units; negative for a return", low=-1e9, high=1e9),
        Column("unit_price", MONEY, "price of one unit", low=0, high=1e9),
        Column("discount", SHARE, "discount on the line", low=0, high=1, default="0", internal=True),
        Column(
            "amount",
            MONEY,
            "net amount of the line; else quantity x price x (1 - discount)",
            low=-1e12,
            high=1e12,
        ),
        Column("unit_cost", MONEY, "cost of one unit", low=0, high=1e9, internal=True),
        Column(
            "cost", MONEY, "cost of the line; else quantity x unit cost", low=-1e12, high=1e12, internal=True
        ),
        CURRENCY,
        Column("status", CHOICE, "state of the order", choices=("open", "delivered", "cancelled")),
        Column("promised_on", DATE, "day delivery was promised for"),
        Column("delivered_on", DATE, "day of delivery"),
        Column("in_full", FLAG, "delivered complete", revealed_by="delivered_on"),
        Column("stock_out", FLAG, "could not be served from stock"),
    ),
    refers=(("account_id", "accounts"), ("product_id", "products")),
    known_on="date",
    one_of=(("amount",), ("quantity", "unit_price")),
)

PRODUCTS = Table(
    "products",
    "One row for each product.",
    (
        Column("product_id", ID, "the identifier used in orders", required=True),
        Column("name", TEXT, "name as it should be printed"),
        Column("category", TEXT, "product category"),
        Column("list_price", MONEY, "list price", low=0),
        Column("unit_cost", MONEY, "cost of one unit", low=0, internal=True),
    ),
    key=("product_id",),
)

DRIVERS = ("product", "service", "delivery", "price", "experience")

SURVEYS = Table(
    "surveys",
    "One row for each invitation to answer; an empty score was not answered.",
    (
        Column("survey_id", ID, "the invitation", required=True),
        ACCOUNT,
        Column("kind", CHOICE, "what was asked", required=True, choices=("nps", "csat", "ces")),
        Column("invited_on", DATE, "day of the invitation; the day of the answer when empty"),
        Column("answered_on", DATE, "day of the answer", news=True),
        Column(
            "score", NUMBER, "the answer, on the scale below", revealed_by="answered_on", consent="consent"
        ),
        Column("scale_low", NUMBER, "lowest answer possible; 0 for nps, else 1"),
        Column("scale_high", NUMBER, "highest answer possible; 10 for nps, else 5"),
        Column("contact_id", ID, "who was asked", internal=True),
        *(
            Column(
                name,
                NUMBER,
                f"score of {name}, 0-10",
                low=0,
                high=10,
                revealed_by="answered_on",
                internal=True,
            )
            for name in DRIVERS
        ),
        Column("comment", TEXT, "the respondent's words", revealed_by="answered_on", consent="consent"),
        Column("consent", FLAG, "the respondent agrees to be quoted to their own company"),
    ),
    key=("survey_id",),
    refers=OF_ACCOUNT,
    known_on="invited_on",
    ordered=(("invited_on", "answered_on"),),
    one_of=(("invited_on",), ("answered_on",)),
)

TICKETS = Table(
    "tickets",
    "One row for each service case.",
    (
        Column("ticket_id", ID, "the case", required=True),
        ACCOUNT,
        Column("opened_at", MOMENT, "when it was opened", required=True),
        Column("first_response_at", MOMENT, "when we first answered", news=True),
        Column("resolved_at", MOMENT, "when it was resolved; empty while open", news=True),
        Column(
            "first_response_hours", NUMBER, "hours to the first answer, when the moment is not known", low=0
        ),
        Column("resolution_hours", NUMBER, "hours to the solution, when the moment is not known", low=0),
        Column("priority", CHOICE, "priority", choices=("critical", "high", "normal", "low")),
        Column("kind", CHOICE, "kind of case", choices=("complaint", "incident", "question", "request")),
        Column("subject", TEXT, "subject", internal=True),
        Column(
            "csat",
            NUMBER,
            "satisfaction after the case, 1-5",
            low=1,
            high=5,
            revealed_by="resolved_at",
            internal=True,
        ),
        Column("escalated", FLAG, "was escalated"),
    ),
    key=("ticket_id",),
    refers=OF_ACCOUNT,
    known_on="opened_at",
    ordered=(("opened_at", "first_response_at"), ("opened_at", "resolved_at")),
)

INTERACTIONS = Table(
    "interactions",
    "One row for each meeting, call or visit, held or planned.",
    (
        Column("interaction_id", ID, "the meeting", required=True),
        ACCOUNT,
        Column("date", DATE, "day it was held or is planned for", required=True),
        Column("layer", CHOICE, "level of the people who met", choices=LAYERS),
        Column("kind", CHOICE, "form", choices=("meeting", "call", "visit", "mail", "workshop", "strategy")),
        Column("status", CHOICE, "state", choices=("held", "planned", "cancelled"), default="held"),
        Column("contact_id", ID, "whom we met"),
        Column("owner", TEXT, "who of us met them"),
        Column("note", TEXT, "internal remark", internal=True),
    ),
    key=("interaction_id",),
    refers=OF_ACCOUNT,
)

CONTACTS = Table(
    "contacts",
    "One row for each person on the customer's side.",
    (
        Column("contact_id", ID, "the person", required=True),
        ACCOUNT,
        Column("name", TEXT, "name", required=True),
        Column("role", TEXT, "role"),
        Column("layer", CHOICE, "level", choices=LAYERS),
        Column(
            "stance",
            CHOICE,
            "attitude to us",
            choices=("sponsor", "supporter", "neutral", "critic"),
            internal=True,
        ),
        Column("email", TEXT, "mail address", internal=True),
        Column("left_on", DATE, "day the person left or changed role", news=True, internal=True),
    ),
    key=("contact_id",),
    refers=OF_ACCOUNT,
)

CONTRACTS = Table(
    "contracts",
    "One row for each contract or subscription.",
    (
        Column("contract_id", ID, "the contract", required=True),
        ACCOUNT,
        Column("name", TEXT, "what it is about"),
        Column("start", DATE, "first day", required=True),
        Column("end", DATE, "last day; empty when open-ended"),
        Column("annual_value", MONEY, "value of one year", low=0),
        Column("monthly_value", MONEY, "value of one month; used when the yearly value is empty", low=0),
        CURRENCY,
        Column("auto_renews", FLAG, "renews itself"),
        Column("notice_days", NUMBER, "days of notice", low=0),
    ),
    key=("contract_id",),
    refers=OF_ACCOUNT,
    known_on="start",
    ordered=(("start", "end"),),
)

OPPORTUNITIES = Table(
    "opportunities",
    "One row for each sales opportunity.",
    (
        Column("opportunity_id", ID, "the opportunity", required=True),
        ACCOUNT,
        Column("name", TEXT, "what it is about"),
        Column("product_id", ID, "the product"),
        Column("stage", TEXT, "stage of the sale", internal=True),
        Column("value", MONEY, "expected value, or the value won", low=0, internal=True),
        CURRENCY,
        Column("probability", SHARE, "our estimate of winning", low=0, high=1, internal=True),
        Column("opened_on", DATE, "day it was opened"),
        Column("expected_on", DATE, "day it is expected to close"),
        Column("closed_on", DATE, "day it was won or lost", news=True),
        Column(
            "outcome",
            CHOICE,
            "result; open when empty",
            choices=("open", "won", "lost"),
            revealed_by="closed_on",
        ),
        Column("owner", TEXT, "who of us owns it"),
        Column("competitor", TEXT, "competitor named", internal=True),
    ),
    key=("opportunity_id",),
    refers=OF_ACCOUNT,
    known_on="opened_on",
    ordered=(("opened_on", "closed_on"),),
    internal=True,
)

INVOICES = Table(
    "invoices",
    "One row for each invoice. Where every row is paid on its day of issue and none has a due day, they are "
    "read as payments: what came in is told, and nothing of what is open or late.",
    (
        Column("invoice_id", ID, "the invoice", required=True),
        ACCOUNT,
        Column("issued_on", DATE, "day of the invoice", required=True),
        Column("due_on", DATE, "day payment is due"),
        Column("amount", MONEY, "amount", required=True),
        CURRENCY,
        Column("paid_on", DATE, "day it was paid in full; empty while open", news=True),
    ),
    key=("invoice_id",),
    refers=OF_ACCOUNT,
    known_on="issued_on",
    ordered=(("issued_on", "due_on"),),
)

EVENTS = Table(
    "events",
    "One row for each thing that happened around an account and is in no other table.",
    (
        Column("event_id", ID, "the event", required=True),
        ACCOUNT,
        Column("date", DATE, "day it happened", required=True),
        Column(
            "kind",
            CHOICE,
            "what happened",
            required=True,
            choices=(
                "reference",
                "reference_withdrawn",
                "sponsor_left",
                "competitor",
                "policy",
                "sentiment",
                "churned",
                "other",
            ),
        ),
        Column("text", TEXT, "in words", internal=True),
    ),
    key=("event_id",),
    refers=OF_ACCOUNT,
    known_on="date",
    internal=True,
)

ACTIONS = Table(
    "actions",
    "One row for each action agreed in a plan.",
    (
        Column("action_id", ID, "the action", required=True),
        ACCOUNT,
        Column("title", TEXT, "what is to be done", required=True),
        Column("side", CHOICE, "who does it", choices=("ours", "client")),
        Column("owner", TEXT, "the person who does it"),
        Column("agreed_on", DATE, "day it was agreed"),
        Column("due_on", DATE, "day it is due"),
        Column("done_on", DATE, "day it was done", news=True),
        Column("objective_id", ID, "the objective it serves"),
        Column("shared", FLAG, "the client knows of it", default="no"),
    ),
    key=("action_id",),
    refers=OF_ACCOUNT,
    known_on="agreed_on",
    shared_by="shared",
)

OBJECTIVES = Table(
    "objectives",
    "One row for each goal agreed with or set for an account.",
    (
        Column("objective_id", ID, "the objective", required=True),
        ACCOUNT,
        Column("title", TEXT, "the goal", required=True),
        Column("measure", TEXT, "how it is measured"),
        Column("baseline", NUMBER, "value at the start"),
        Column("target", NUMBER, "value aimed at"),
        Column("actual", NUMBER, "value reached so far"),
        Column("unit", TEXT, "unit of the three values"),
        Column("agreed_on", DATE, "day it was agreed"),
        Column("due_on", DATE, "day it is due"),
        Column("shared", FLAG, "agreed with the client", default="no"),
    ),
    key=("objective_id",),
    refers=OF_ACCOUNT,
    known_on="agreed_on",
    shared_by="shared",
)

TARGETS = Table(
    "targets",
    "One row for each account and month: the revenue planned.",
    (
        ACCOUNT,
        Column("month", DATE, "any day of the month", required=True),
        Column(
            "revenue",
            MONEY,
            "revenue planned, in the reporting currency",
            required=True,
            low=0,
            internal=True,
        ),
    ),
    key=("account_id", "month"),
    refers=OF_ACCOUNT,
    internal=True,
)

USAGE = Table(
    "usage",
    "One row for each use, or each day of use, of what we sell.",
    (
        Column("usage_id", ID, "the row; may repeat or be empty"),
        ACCOUNT,
        Column("date", DATE, "day of use", required=True),
        Column("feature", TEXT, "what was used"),
        Column("count", NUMBER, "how often", low=0, default="1"),
        Column("minutes", NUMBER, "for how long, in minutes", low=0),
        Column("errors", NUMBER, "errors met", low=0),
    ),
    refers=OF_ACCOUNT,
    known_on="date",
)

RATES = Table(
    "rates",
    "One row for each currency and day: what one unit is worth in the reporting currency.",
    (
        Column("currency", ID, "ISO code", required=True),
        Column("date", DATE, "first day the rate holds", required=True),
        Column("rate", NUMBER, "reporting currency for one unit", required=True, low=1e-9, high=1e9),
    ),
    key=("currency", "date"),
)

NAMES = Table(
    "names",
    "One row for each name of the data that reads differently in another language: a product group, a "
    "region, a unit, any text of the other tables, whole. An empty cell leaves the name as it is.",
    (
        Column("name", ID, "the name as it stands in the data", required=True),
        *(Column(language, TEXT, f"how it reads in {language}") for language in LANGUAGES),
    ),
    key=("name",),
    closed=True,
)

TABLES = {
    table.name: table
    for table in (
        ACCOUNTS, PRODUCTS, RATES, ORDERS, SURVEYS, TICKETS, INTERACTIONS, CONTACTS, CONTRACTS,
        OPPORTUNITIES, INVOICES, EVENTS, ACTIONS, OBJECTIVES, TARGETS, USAGE, NAMES,
    )
}  # fmt: skip
DATA = tuple(name for name in TABLES if name != "names")
"""The tables that figures are measured from: one that is not given is missed."""
