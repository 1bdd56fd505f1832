"""Revenue against the target, for the period and for the fiscal year to date."""

from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, cents, net, spread, unknown, withhold
from kamreport.figures import Estimate, Known, Result, reason, units
from kamreport.lineage import Days, Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span, add_months, containing

KINDS = ("target", "target_to_date", "actual", "attainment")
FIGURES = (*KINDS, *(f"year_{kind}" for kind in KINDS))


def _months(*, year: bool, whole: bool) -> Days:
    """The months of the period, or of its year, whole or up to the as-of day."""

    def days(book: Book) -> Period:
        year_of = containing(book.period.end, Span.YEAR, book.period.fiscal_year_start)
        span = year_of if year else book.period
        span = span if whole else span.to_date(book.as_of)
        return Period(Span.DAYS, span.start.replace(day=1), span.end)

    return days


def _days(*, year: bool) -> Days:
    """The days of the period, or of its year, up to the as-of day."""
    return lambda book: (
        containing(book.period.end, Span.YEAR, book.period.fiscal_year_start) if year else book.period
    ).to_date(book.as_of)


_PLAN, _ACTUAL = ("target_to_date", "attainment"), ("actual", "attainment")
LINEAGE = Lineage(
    rows=(
        Rows("targets", _months(year=False, whole=True), figures=("target",), adds=("revenue",)),
        Rows("targets", _months(year=False, whole=False), figures=_PLAN, adds=("revenue",)),
        Rows("orders", _days(year=False), figures=_ACTUAL, adds=("amount",)),
        Rows("targets", _months(year=True, whole=True), figures=("year_target",), adds=("revenue",)),
        Rows(
            "targets",
            _months(year=True, whole=False),
            figures=("year_target_to_date", "year_attainment"),
            adds=("revenue",),
        ),
        Rows("orders", _days(year=True), figures=("year_actual", "year_attainment"), adds=("amount",)),
    ),
    money=("*target", "*target_to_date", "*actual"),
    shares=("*attainment",),
)


@metric(lineage=LINEAGE)
def targets(book: Book, _known: Known) -> Result:
    """Attainment is the revenue of a period to date divided by the target for the same days. Targets are
    given by month; of a month only partly passed, the target counts by its days.

    accounts: `target` of the whole period, `target_to_date`, `actual` (revenue to date; all in units) and
    `attainment` (1 is on target); the same with `year_` for the fiscal year in which the period ends.
    portfolio: the same over the accounts that have a target, revenue of others left out; n their number.

    Withheld: withheld-no-orders; withheld-no-targets (no targets given, or none for this account); withheld-
    months where the targets do not cover every month to date (n, least months); withheld-base where the
    target to date is zero.
    """
    if not book.has("orders") or not book.has("targets"):
        return unknown(book, FIGURES, reason("no-targets") if book.has("orders") else NO_ORDERS)
    spans = {
        "": book.period,
        "year_": containing(book.period.end, Span.YEAR, book.period.fiscal_year_start),
    }
    accounts = pd.DataFrame(index=book.accounts)
    portfolio: dict[str, Estimate] = {}
    for prefix, period in spans.items():
        frame, whole = _against(book, period)
        accounts = accounts.join(frame.add_prefix(prefix))
        portfolio |= {f"{prefix}{name}": estimate for name, estimate in whole.items()}
    return Result(accounts, portfolio)


def _against(book: Book, period: Period) -> tuple[pd.DataFrame, dict[str, Estimate]]:
    to_date = period.to_date(book.as_of)
    sums = pd.DataFrame(
        {
            "target": _planned(book, period),
            "target_to_date": _planned(book, to_date),
            "actual": net(book, to_date.start, to_date.end),
        }
    )
    months, least = _covered(book, to_date)
    frame = units(sums).assign(
        attainment=sums["actual"] / sums["target_to_date"].where(sums["target_to_date"] > 0)
    )
    few = [reason("months", n=int(n), least=least) if n < least else None for n in months]
    for kind in KINDS:
        frame = withhold(frame, kind, reason("no-targets"), months == 0)
        frame = withhold(frame, kind, pd.Series(few, index=frame.index, dtype="object"))
    frame = withhold(frame, "attainment", reason("base"), frame["attainment"].isna())
    counted = sums[months >= least]
    return frame, _whole(counted.sum(), len(counted))


def _whole(sums: Any, n: int) -> dict[str, Estimate]:
    if not n:
        return {kind: Estimate(withheld=reason("no-targets")) for kind in KINDS}
    found = {kind: Estimate(float(units(sums[kind])), n=n) for kind in KINDS[:3]}
    if sums["target_to_date"] > 0:
        return found | {"attainment": Estimate(float(sums["actual"] / sums["target_to_date"]), n=n)}
    return found | {"attainment": Estimate(withheld=reason("base"))}


def _planned(book: Book, period: Period) -> "pd.Series[int]":
    """The targets of a period in cents by account, those of cut months by their days."""
    plans = book["targets"]
    month = plans["month"].dt.to_period("M")
    first, last = month.dt.start_time, month.dt.end_time.dt.normalize()
    begin, end = pd.Timestamp(period.start), pd.Timestamp(period.end)
    days = (last.clip(upper=end) - first.clip(lower=begin)).dt.days + 1
    share = days.clip(lower=0) / month.dt.days_in_month
    return spread(book, cents(plans["revenue"] * share).groupby(plans["account_id"]).sum())


def _covered(book: Book, period: Period) -> tuple["pd.Series[int]", int]:
    """How many months of a period have a target, by account, and how many there are."""
    first, last = period.start.replace(day=1), period.end.replace(day=1)
    month = book["targets"]["month"].dt.to_period("M").dt.to_timestamp()
    within = (month >= pd.Timestamp(first)) & (month <= pd.Timestamp(last))
    found = month[within].groupby(book["targets"].loc[within, "account_id"]).nunique()
    least = 1
    while add_months(first, least) <= last:
        least += 1
    return spread(book, found), least
