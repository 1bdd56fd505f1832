"""Receivables: what is open, what is overdue and for how long, and how late invoices are paid."""

from dataclasses import dataclass

import pandas as pd

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
from kamreport.period import add_months, window

BUCKETS = (
    ("not_due", float("-inf"), 0), ("days_1_30", 0, 30), ("days_31_60", 30, 60), ("days_61_90", 60, 90),
    ("days_over_90", 90, float("inf")),
)  # fmt: skip
FIGURES = (
    "open", "overdue", "overdue_share", *(name for name, _, _ in BUCKETS), "no_due_day",
    "oldest_overdue_days", "overdue_count", "invoiced", "dso", "days_late", "days_late_before",
)  # fmt: skip
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
    ),
    money=(
        "open", "overdue", "not_due", "days_1_30", "days_31_60", "days_61_90", "days_over_90", "no_due_day",
        "invoiced", "amount",
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

    accounts and portfolio (money in currency units): `open`, `overdue` (withheld-no-due-days where
    no open invoice has a due day), `overdue_share` of the open
    amount 0-1 (withheld-nothing-open), `not_due`, `days_1_30`, `days_31_60`, `days_61_90`, `days_over_90`,
    `no_due_day`, which add up to `open`; `oldest_overdue_days` (withheld-none-overdue), `overdue_count`;
    `invoiced` in twelve months; `dso` in days (withheld-nothing-invoiced); `days_late` of the invoices
    paid in twelve months, negative when early, with t interval and n, withheld under 3 (withheld-paid),
    and `days_late_before` of the twelve months before.

    tables:
    ageing   bucket (as named above, with no_due_day), amount, invoices
    overdue  the overdue invoices, oldest first, with days_overdue

    Without invoices everything is withheld (withheld-no-invoices); where no invoice has a day of payment
    too (withheld-no-payments): then nothing says what is open.
    """
    if not book.has("invoices"):
        return unknown(book, FIGURES, reason("no-invoices"), TABLES)
    if book["invoices"]["paid_on"].isna().all():
        return unknown(book, FIGURES, reason("no-payments"), TABLES)
    chosen = settings(book, "receivables", Settings)
    rows = _aged(book)
    return Result(
        pd.DataFrame(_columns(book, rows, book.accounts, chosen)),
        estimates(_columns(book, pooled(rows), everyone(), chosen)),
        {"ageing": _ageing(pooled(rows)), "overdue": _overdue(rows)},
    )


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
    waiting = rows[rows["bucket"] != ""]
    overdue = waiting[waiting["age"] > 0]
    owed, late = total(waiting, "amount", index), total(overdue, "amount", index)
    invoiced = total(within(rows, "issued_on", now), "amount", index)
    oldest = overdue.groupby("account_id")["age"].max().reindex(index)
    dated, n = count(waiting[waiting["due_on"].notna()], index), count(waiting, index)
    late = late.where((dated > 0) | (n == 0))
    why = pd.Series(reason("no-due-days"), index=index, dtype="object").where(n > 0, reason("nothing-open"))
    found: Columns = {"open": owed, **figure("overdue", late, why)}
    found |= figure(
        "overdue_share", ratio(late, owed).clip(0, 1), why.where(late.isna(), reason("nothing-open"))
    )
    for name in (*(bucket for bucket, _, _ in BUCKETS), "no_due_day"):
        found[name] = total(waiting[waiting["bucket"] == name], "amount", index)
    found |= figure("oldest_overdue_days", oldest, reason("none-overdue"))
    found |= {"overdue_count": count(overdue, index), "invoiced": invoiced}
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
    return found


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
