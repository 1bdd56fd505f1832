"""Key dates: what falls due in the months ahead, of all tables in one list."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.contracting import yearly_value
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import ahead, count
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

KINDS = (
    "contract-end", "contract-renewal", "notice", "action", "objective", "meeting", "strategy", "close",
    "invoice",
)  # fmt: skip
SOURCES = ("contracts", "actions", "objectives", "interactions", "opportunities", "invoices")
COLUMNS = ("account_id", "date", "days", "kind", "id", "what", "owner", "amount")


@dataclass(frozen=True)
class Settings:
    """`days`: how far ahead the list looks."""

    days: int = 180


LINEAGE = Lineage(
    rows=tuple(
        Rows(table)
        for table in ("contracts", "actions", "objectives", "interactions", "opportunities", "invoices")
    ),
    money=("dates.amount",),
)


@metric(settings=Settings, lineage=LINEAGE)
def key_dates(book: Book, _known: Known) -> Result:
    """Key dates are the days of the next 180 that something falls on: contracts that end or renew themselves
    and the last day to give notice of them, open actions and objectives, planned meetings, expected closes of
    open opportunities, and unpaid invoices that fall due. The as-of day is the first of the days
    ahead; what is past already is in no list of them.

    The last day to give notice is the end less the days of notice. Invoices count only where the book holds
    any day of payment; else nothing says which are open.

    accounts: `dates` the number of them, `next_date` the first day (NaT without one), `next_kind` the word
    key-date-<kind>. portfolio: `dates`, and `dates_<kind>` for each kind (underscores for hyphens).
    tables: dates: account_id, date, days (from the as-of day), kind, id (in its own table), what (its name or
    title; "" where it has none), owner, amount in currency units (NaN where there is none; that of a
    contract is of one year), soonest first.

    Withheld: withheld-no-dates where the book has none of the tables.
    """
    chosen = settings(book, "key_dates", Settings)
    if not any(book.has(name) for name in SOURCES):
        empty = unknown(book, ("dates",), reason("no-dates"), {"dates": COLUMNS})
        return Result(_named(empty.accounts, empty.tables["dates"]), empty.portfolio, empty.tables)
    found = pd.concat([_plain(rows(book)) for rows in LISTS], ignore_index=True)
    coming = ahead(found, "date", book, chosen.days)
    table = coming.assign(days=(coming["date"] - pd.Timestamp(book.as_of)).dt.days).sort_values(
        ["date", "account_id", "kind", "id"], ignore_index=True
    )[list(COLUMNS)]
    accounts = _named(pd.DataFrame({"dates": count(table, book.accounts)}), table)
    kinds = table["kind"].value_counts()
    portfolio = {"dates": Estimate(float(len(table)))} | {
        f"dates_{kind.replace('-', '_')}": Estimate(float(kinds.get(kind, 0))) for kind in KINDS
    }
    return Result(accounts, portfolio, {"dates": table})


def _named(frame: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """The frame with each account's first day and its kind."""
    first = table.drop_duplicates("account_id").set_index("account_id").reindex(frame.index)
    return frame.assign(
        next_date=first["date"].astype("datetime64[us]"), next_kind=first["kind"].astype("str")
    )


def _plain(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows in the columns and types of the list; what they do not have is empty."""
    whole = rows.reindex(columns=[name for name in COLUMNS if name != "days"])
    return whole.astype(
        {
            "date": "datetime64[us]",
            "amount": "float64",
            **dict.fromkeys(("account_id", "kind", "id", "owner"), "str"),
        }
    ).assign(what=whole["what"].astype("str").fillna(""))


def _ends(book: Book) -> pd.DataFrame:
    rows = _contracts(book)
    renews = rows["auto_renews"].fillna(False).astype(bool)
    return rows.assign(date=rows["end"], kind=renews.map({True: "contract-renewal", False: "contract-end"}))


def _notices(book: Book) -> pd.DataFrame:
    rows = _contracts(book)
    rows = rows[rows["notice_days"] > 0]
    return rows.assign(date=rows["end"] - pd.to_timedelta(rows["notice_days"], unit="D"), kind="notice")


def _contracts(book: Book) -> pd.DataFrame:
    rows = book["contracts"]
    amount = yearly_value(rows)
    return rows.assign(id=rows["contract_id"], what=rows["name"], amount=amount)


def _actions(book: Book) -> pd.DataFrame:
    rows = book["actions"][book["actions"]["done_on"].isna()]
    return rows.assign(date=rows["due_on"], kind="action", id=rows["action_id"], what=rows["title"])


def _objectives(book: Book) -> pd.DataFrame:
    rows = book["objectives"]
    return rows.assign(date=rows["due_on"], kind="objective", id=rows["objective_id"], what=rows["title"])


def _meetings(book: Book) -> pd.DataFrame:
    rows = book["interactions"][book["interactions"]["status"] == "planned"]
    yearly = rows["kind"] == "strategy"
    return rows.assign(
        kind=yearly.map({True: "strategy", False: "meeting"}), id=rows["interaction_id"], what=rows["layer"]
    )


def _closes(book: Book) -> pd.DataFrame:
    rows = book["opportunities"]
    rows = rows[~rows["outcome"].isin(("won", "lost"))]
    return rows.assign(
        date=rows["expected_on"],
        kind="close",
        id=rows["opportunity_id"],
        what=rows["name"],
        amount=rows["value"],
    )


def _invoices(book: Book) -> pd.DataFrame:
    rows = book["invoices"]
    waiting = rows[rows["paid_on"].isna() & bool(rows["paid_on"].notna().any())]
    return waiting.assign(date=waiting["due_on"], kind="invoice", id=waiting["invoice_id"], what="")


LISTS: tuple[Callable[[Book], pd.DataFrame], ...] = (
    _ends,
    _notices,
    _actions,
    _objectives,
    _meetings,
    _closes,
    _invoices,
)
