"""Net revenue of the period, of those it compares with, and of the trailing twelve months."""

import pandas as pd

from kamreport.arithmetic.later import Each
from kamreport.arithmetic.measuring import (
    NO_ORDERS,
    history,
    net,
    orders,
    trailing,
    uncovered,
    unknown,
    withhold,
)
from kamreport.figures import Estimate, Known, Reason, Result, units
from kamreport.lineage import Lineage, Rows, last_year, previous, to_date, year_ago, year_before
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, add_months

FIGURES = ("revenue", "previous", "year_ago", "trailing", "trailing_before", "orders", "trailing_orders")
TABLES = {
    "months": ("month", "account_id", "revenue"),
    "quarters": ("label", "start", "end", "finished", "account_id", "revenue"),
}
MONTHS = 36
PERIODS = 12


LINEAGE = Lineage(
    rows=(
        Rows("orders", to_date, figures=("revenue", "orders"), adds=("amount",)),
        Rows("orders", previous, figures=("previous",), adds=("amount",)),
        Rows("orders", year_ago, figures=("year_ago",), adds=("amount",)),
        Rows("orders", last_year, figures=("trailing", "trailing_orders"), adds=("amount",)),
        Rows("orders", year_before, figures=("trailing_before",), adds=("amount",)),
    ),
    money=("revenue", "previous", "year_ago", "trailing", "trailing_before"),
    totals=("months.revenue", "quarters.revenue"),
)


@metric(lineage=LINEAGE)
def revenue(book: Book, _known: Known) -> Result:
    """Revenue is the net amount of all orders of a period: returns and credit notes reduce it, cancelled
    orders count for nothing, foreign currencies are converted at the rate of each order's day.

    An unfinished period is compared with as many days of the earlier one. A period that reaches back
    before the month of the book's first order is not known rather than zero (withheld-history).

    accounts (money in currency units, exact to the cent): `revenue` this period to date, `previous` and
    `year_ago` like for like, `trailing` the twelve months to the as-of day, `trailing_before` the twelve
    before those; `orders` and `trailing_orders` count orders with a positive net amount. An account that
    bought nothing has 0. portfolio: the same figures, the sums of all accounts.

    tables, sorted, for every account that ever had an order:
    months    month (first day), account_id, revenue: up to 36 months to the as-of day, none before the
              book's first order; the last month may be unfinished.
    quarters  label, start, end, finished, account_id, revenue: this period to date and up to 12 periods
              of the book's kind before it, as far as orders cover them whole.

    Without orders everything is withheld (withheld-no-orders) and the tables are empty.
    """
    if not book.has("orders"):
        return unknown(book, FIGURES, NO_ORDERS, TABLES)
    windows = {
        "revenue": book.period.to_date(book.as_of),
        "previous": book.period.like_for_like(book.period.previous(), book.as_of),
        "year_ago": book.period.like_for_like(book.period.year_ago(), book.as_of),
        "trailing": trailing(book),
        "trailing_before": trailing(book, back=1),
    }
    cents = pd.DataFrame({name: net(book, days.start, days.end) for name, days in windows.items()})
    cents["orders"] = orders(book, windows["revenue"].start, windows["revenue"].end)
    cents["trailing_orders"] = orders(book, windows["trailing"].start, windows["trailing"].end)
    accounts, sums = _in_units(cents), _in_units(cents.sum().to_frame().T).iloc[0]
    reasons: dict[str, Reason | None] = {
        name: uncovered(book, windows[name].start) for name in ("previous", "year_ago", "trailing_before")
    }
    for name, why in reasons.items():
        accounts = withhold(accounts, name, why, why is not None)
    portfolio = {
        name: Estimate(withheld=reasons[name]) if reasons.get(name) else Estimate(value=float(sums[name]))
        for name in FIGURES
    }
    tables = Each({"months": lambda: _months(book), "quarters": lambda: _quarters(book)})
    return Result(accounts, portfolio, tables)


def _in_units(cents: pd.DataFrame) -> pd.DataFrame:
    counts = ["orders", "trailing_orders"]
    return units(cents.drop(columns=counts)).join(cents[counts].astype("float64"))[list(FIGURES)]  # type: ignore[no-any-return]


def _months(book: Book) -> pd.DataFrame:
    last = book.as_of.replace(day=1)
    first = max(add_months(last, 1 - MONTHS), history(book) or last)
    days = book.facts.days
    months = days["date"].dt.to_period("M").dt.to_timestamp().astype(days["date"].dtype)
    sums = days.assign(month=months).groupby(["account_id", "month"])["net_cents"].sum()
    grid = pd.MultiIndex.from_product(
        [sorted(days["account_id"].unique()), pd.date_range(first, last, freq="MS", unit="us")],
        names=["account_id", "month"],
    )
    table = units(sums.reindex(grid, fill_value=0)).rename("revenue").reset_index()
    return table[list(TABLES["months"])]  # type: ignore[no-any-return]


def _quarters(book: Book) -> pd.DataFrame:
    days = book.facts.days
    periods = _periods(book)[::-1]
    starts = pd.DatetimeIndex([pd.Timestamp(one.start) for one in periods])
    places = starts.searchsorted(days["date"], side="right") - 1
    within = (places >= 0) & (days["date"] <= pd.Timestamp(book.period.end))
    sums = days[within].groupby(["account_id", places[within]])["net_cents"].sum()
    grid = pd.MultiIndex.from_product([sorted(days["account_id"].unique()), range(len(periods))])
    table = units(sums.reindex(grid, fill_value=0)).rename("revenue").rename_axis(["account_id", "place"])
    listed = pd.DataFrame(
        {
            "label": [one.label for one in periods],
            "start": starts.astype("datetime64[us]"),
            "end": pd.DatetimeIndex([pd.Timestamp(one.end) for one in periods]).astype("datetime64[us]"),
            "finished": [one.finished(book.as_of) for one in periods],
        }
    )
    joined = table.reset_index().join(listed, on="place")
    return joined[list(TABLES["quarters"])]  # type: ignore[no-any-return]


def _periods(book: Book) -> list[Period]:
    """The current period and up to twelve before it that orders cover from their first day."""
    found = [book.period]
    while len(found) <= PERIODS and uncovered(book, found[-1].previous().start) is None:
        found.append(found[-1].previous())
    return found
