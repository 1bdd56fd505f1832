"""Receivables: what is open, what is overdue and for how long, how late invoices are paid, what came in."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import ratio, unknown
from kamreport.arithmetic.tallies import (
    Columns,
    average,
    count,
    days,
    estimates,
    everyone,
    figure,
    pooled,
    too_few,
    total,
    within,
)
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows, last_months, months_before
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, add_months, window

BUCKETS = (
    ("not_due", float("-inf"), 0), ("days_1_30", 0, 30), ("days_31_60", 30, 60), ("days_61_90", 60, 90),
    ("days_over_90", 90, float("inf")),
)  # fmt: skip
FIGURES = (
    "open", "overdue", "overdue_share", *(name for name, _, _ in BUCKETS), "no_due_day",
    "oldest_overdue_days", "overdue_count", "invoiced", "dso", "days_late", "days_late_before",
)  # fmt: skip
RECEIVED = ("received", "received_count")
TABLES = {
    "ageing": ("bucket", "amount", "invoices"),
    "overdue": ("account_id", "invoice_id", "issued_on", "due_on", "amount", "days_overdue"),
}


@dataclass(frozen=True)
class Settings:
    """What [metrics.receivables] may change: the months that count, the least invoices paid for a mean."""

    months: int = 12
    least_paid: int = 3


def _owed(_book: Book, rows: pd.DataFrame) -> "pd.Series[bool]":
    return rows["paid_on"].isna()


def _late(book: Book, rows: pd.DataFrame) -> "pd.Series[bool]":
    return rows["paid_on"].isna() & (rows["due_on"] < pd.Timestamp(book.as_of))


LINEAGE = Lineage(
    rows=(
        Rows(
            "invoices",
            figures=("open", "overdue_share", "not_due", "days_[0-9]*", "days_over_90", "no_due_day", "dso"),
            keep=_owed,
            adds=("amount",),
        ),
        Rows(
            "invoices",
            figures=("overdue", "overdue_share", "overdue_count", "oldest_overdue_days"),
            keep=_late,
            adds=("amount",),
        ),
        Rows("invoices", last_months("receivables", Settings), figures=("invoiced", "dso"), adds=("amount",)),
        Rows("invoices", last_months("receivables", Settings), ("paid_on",), ("days_late",)),
        Rows("invoices", months_before("receivables", Settings), ("paid_on",), ("days_late_before",)),
        Rows("invoices", last_months("receivables", Settings), ("paid_on",), RECEIVED, adds=("amount",)),
    ),
    money=(
        "open", "overdue", "not_due", "days_1_30", "days_31_60", "days_61_90", "days_over_90", "no_due_day",
        "invoiced", "received", "amount",
    ),
    shares=("overdue_share",),
    totals=("ageing.amount", "ageing.invoices", "overdue.amount"),
)  # fmt: skip


@metric(settings=Settings, lineage=LINEAGE)
def receivables(book: Book, _known: Known) -> Result:
    """Receivables are the invoices not paid by the as-of day; overdue are those whose due day has passed,
    aged by the days since. Days sales outstanding is the open amount divided by the amount invoiced in the
    last twelve months, times the days of those months. Days late is the mean of the days from due to paid.

    An invoice without a due day is open but never overdue. Credit notes (negative) reduce every amount.
    A list of payments is no list of invoices: where every row is paid on the day it was issued and none has
    a due day, nothing says what is open, overdue or paid late, and only what came in is told.

    accounts and portfolio (money in currency units): `open`, `overdue` (withheld-no-due-days where
    no open invoice has a due day; with nothing open, where none of twelve months has), `overdue_share` of
    the open amount 0-1 (withheld-nothing-open), `not_due`, `days_1_30`, `days_31_60`, `days_61_90`,
    `days_over_90`, `no_due_day`, which add up to `open`; `oldest_overdue_days` (withheld-none-overdue),
    `overdue_count` (withheld as overdue is); `invoiced` in twelve months; `dso` in days
    (withheld-nothing-invoiced); `days_late` of the invoices with a due day paid in twelve months, negative
    when early, with t interval and n, withheld under 3 (withheld-paid), and `days_late_before` of the twelve
    months before; `received` the amount paid in twelve months, and `received_count` the number of payments.

    tables:
    ageing   bucket (as named above, with no_due_day), amount, invoices
    overdue  the overdue invoices, oldest first, with days_overdue

    Without invoices everything is withheld (withheld-no-invoices); where no invoice has a day of payment
    too (withheld-no-payments): then nothing says what is open. Of payments alone everything but `received`
    and `received_count` is withheld (withheld-payments-alone).
    """
    if not book.has("invoices"):
        return unknown(book, (*FIGURES, *RECEIVED), reason("no-invoices"), TABLES)
    if book["invoices"]["paid_on"].isna().all():
        return unknown(book, (*FIGURES, *RECEIVED), reason("no-payments"), TABLES)
    chosen = settings(book, "receivables", Settings)
    if _payments_alone(book["invoices"]):
        return _received_alone(book, chosen)
    rows = _aged(book)
    return Result(
        pd.DataFrame(_columns(book, rows, book.accounts, chosen)),
        Later(lambda: estimates(_columns(book, pooled(rows), everyone(), chosen))),
        Each({"ageing": lambda: _ageing(pooled(rows)), "overdue": lambda: _overdue(rows)}),
    )


def _payments_alone(rows: pd.DataFrame) -> bool:
    """True where the rows are payments, not invoices: each paid as it is issued, none with a due day."""
    return bool(rows["due_on"].isna().all() and (rows["issued_on"] == rows["paid_on"]).all())


def _received_alone(book: Book, chosen: Settings) -> Result:
    """What came in; all else is withheld, since no invoice says what was owed."""
    rows, now = book["invoices"], window(book.as_of, chosen.months)
    empty = unknown(book, FIGURES, reason("payments-alone"), TABLES)
    accounts = pd.DataFrame(_received(rows, book.accounts, now))
    whole = estimates(_received(pooled(rows), everyone(), now))
    return Result(empty.accounts.join(accounts), {**empty.portfolio, **whole}, empty.tables)


def _received(rows: pd.DataFrame, index: "pd.Index[str]", period: Period) -> Columns:
    paid = within(rows, "paid_on", period)
    return {"received": total(paid, "amount", index), "received_count": count(paid, index)}


def _aged(book: Book) -> pd.DataFrame:
    """The invoices with `age` (days past due), `bucket` of the open ones, and `late` days of the paid."""
    rows = book["invoices"].sort_values("invoice_id", ignore_index=True)
    age = days(pd.Timestamp(book.as_of) - rows["due_on"])
    bucket = pd.Series("no_due_day", index=rows.index, dtype="object")
    for name, over, up_to in BUCKETS:
        bucket = bucket.mask((age > over) & (age <= up_to), name)
    return rows.assign(
        age=age,
        bucket=bucket.where(rows["paid_on"].isna(), ""),
        late=days(rows["paid_on"] - rows["due_on"]),
    )


def _columns(book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    now = window(book.as_of, chosen.months)
    before = window(add_months(book.as_of, -chosen.months), chosen.months)
    waiting, year = rows[rows["bucket"] != ""], within(rows, "issued_on", now)
    owed, invoiced = total(waiting, "amount", index), total(year, "amount", index)
    found: Columns = {"open": owed, **_past(waiting, year, owed, index)}
    for name in (*(bucket for bucket, _, _ in BUCKETS), "no_due_day"):
        found[name] = total(waiting[waiting["bucket"] == name], "amount", index)
    found["invoiced"] = invoiced
    found |= figure("dso", ratio(owed, invoiced) * now.days, reason("nothing-invoiced"))
    for name, period in (("days_late", now), ("days_late_before", before)):
        found |= average(
            name,
            within(rows, "paid_on", period),
            "late",
            index,
            least=chosen.least_paid,
            why=lambda n: too_few(n, chosen.least_paid, "paid"),
        )
    return found | _received(rows, index, now)


def _past(
    waiting: pd.DataFrame, year: pd.DataFrame, owed: "pd.Series[Any]", index: "pd.Index[str]"
) -> Columns:
    """What is overdue; not known where due days are not: of what is open, else of the year's invoices."""
    late, n = waiting[waiting["age"] > 0], count(waiting, index)
    dated = count(waiting[waiting["due_on"].notna()], index)
    dated = dated.where(n > 0, count(year[year["due_on"].notna()], index))
    known = (dated > 0) | ((n == 0) & (count(year, index) == 0))
    amount = total(late, "amount", index).where(known)
    oldest = late.groupby("account_id")["age"].max().reindex(index)
    why = pd.Series(reason("no-due-days"), index=index, dtype="object")
    return {
        **figure("overdue", amount, why),
        **figure(
            "overdue_share",
            ratio(amount, owed).clip(0, 1),
            why.where(~known & (n > 0), reason("nothing-open")),
        ),
        **figure("oldest_overdue_days", oldest, why.where(~known, reason("none-overdue"))),
        **figure("overdue_count", count(late, index).where(known), why),
    }


def _ageing(rows: pd.DataFrame) -> pd.DataFrame:
    lines = []
    for name in (*(bucket for bucket, _, _ in BUCKETS), "no_due_day"):
        part = rows[rows["bucket"] == name]
        lines.append((name, float(total(part, "amount", everyone()).iloc[0]), len(part)))
    return pd.DataFrame(lines, columns=list(TABLES["ageing"]))


def _overdue(rows: pd.DataFrame) -> pd.DataFrame:
    late = rows.assign(days_overdue=rows["age"])[(rows["bucket"] != "") & (rows["age"] > 0)]
    ordered = late.sort_values(["age", "account_id", "invoice_id"], ascending=[False, True, True])
    return ordered[list(TABLES["overdue"])].reset_index(drop=True)
