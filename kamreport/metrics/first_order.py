"""First orders: how many of those who began a relationship came to order, and how soon."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, history, unknown, withhold
from kamreport.arithmetic.tallies import days, estimates, everyone, share, too_few
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

FIGURES = ("days", "waiting")
WHOLE = ("converted", "median_days", "days", "waiting")
TABLES = {
    "accounts": ("account_id", "began", "first_order", "days", "state"),
    "curve": ("days", "waiting", "ordered", "share"),
}


@dataclass(frozen=True)
class Settings:
    """`least`: how many accounts must have begun while orders are on file before a share is told."""

    least: int = 5


LINEAGE = Lineage(
    rows=(Rows("accounts"), Rows("opportunities"), Rows("orders")), shares=("converted", "curve.share")
)


@metric(settings=Settings, lineage=LINEAGE)
def first_order(book: Book, _known: Known) -> Result:
    """First-order conversion is the share of accounts, of those whose relationship began while orders are on
    file, that have placed a first order, with a 95 % Wilson interval; and the days from the beginning to that
    order. A relationship begins with the first day stated or the first opportunity, whichever is earlier.

    Accounts that began before the first month of the orders on file are left out: their first order cannot be
    seen. Those whose first order precedes their beginning are told in the table (state "before") and left
    out. Accounts that have not ordered yet count in the median for as long as they have waited: it is that of
    the Kaplan-Meier curve (1958, JASA 53, 457-481), the first day by which half have ordered.

    accounts: `days` from beginning to first order (withheld-never-ordered while waiting), `waiting` days so
    far of those who wait (withheld-ordered after). portfolio: `converted` 0-1 with interval and n, withheld
    under 5 accounts (withheld-begun); `median_days` of the curve with n, withheld likewise and where the
    curve does not reach one half (withheld-half); `days` the median of those who have ordered with n; the
    number `waiting`.

    tables: accounts: account_id, began, first_order (NaT while waiting), days, state ("converted", "waiting",
    "before"), newest beginning first; curve: days, waiting (accounts still observed then), ordered, share
    0-1 that has ordered by then: one row for each day somebody ordered on.

    Withheld: withheld-no-orders; withheld-no-start; withheld-began-before.
    """
    since = history(book)
    if since is None:
        return unknown(book, (*FIGURES, *WHOLE[:2]), NO_ORDERS, TABLES)
    least = settings(book, "first_order", Settings).least
    frame = _begun(book)
    seen = frame["began"] >= pd.Timestamp(since)
    frame["state"] = np.select(
        [~seen, frame["days"] < 0, frame["days"].notna()], ["", "before", "converted"], "waiting"
    )
    counted = frame[frame["state"].isin(("converted", "waiting"))]
    curve = _curve(counted)
    table = frame[seen].rename_axis("account_id").reset_index()
    table = table.sort_values(["began", "account_id"], ascending=[False, True], ignore_index=True)
    return Result(
        _accounts(frame),
        _portfolio(counted, curve, least),
        {"accounts": table[list(TABLES["accounts"])], "curve": curve},
    )


def _begun(book: Book) -> pd.DataFrame:
    """Each account's beginning, first order, days between, and days observed."""
    given = book["accounts"].set_index("account_id")["since"].reindex(book.accounts)
    opened = book["opportunities"].groupby("account_id")["opened_on"].min().reindex(book.accounts)
    bought = book.facts.days[book.facts.days["orders"] > 0]
    first = bought.groupby("account_id")["date"].min().reindex(book.accounts)
    given = given.where(given <= pd.Timestamp(book.as_of))
    began = pd.concat([given, opened], axis=1).min(axis=1)
    today = pd.Timestamp(book.as_of)
    return pd.DataFrame(
        {
            "began": began.astype("datetime64[us]"),
            "first_order": first.astype("datetime64[us]"),
            "days": days(first - began),
            "observed": days(first.fillna(today) - began),
        }
    )


def _accounts(frame: pd.DataFrame) -> pd.DataFrame:
    found = pd.DataFrame(
        {
            "days": frame["days"].where(frame["state"] == "converted"),
            "waiting": frame["observed"].where(frame["state"] == "waiting"),
        }
    )
    for name in FIGURES:
        found = withhold(found, name, reason("no-start"), frame["began"].isna())
        found = withhold(found, name, reason("began-before"), frame["state"].isin(("", "before")))
    found = withhold(found, "days", reason("never-ordered"), frame["state"] == "waiting")
    return withhold(found, "waiting", reason("ordered"), frame["state"] == "converted")


def _portfolio(counted: pd.DataFrame, curve: pd.DataFrame, least: int) -> dict[str, Estimate]:
    ordered = counted.loc[counted["state"] == "converted", "days"]
    n = len(counted)
    size = pd.Series([float(n)], index=everyone())
    hits = pd.Series([float(len(ordered))], index=everyone())
    found = estimates(dict(share("converted", hits, size, least, too_few(size, least, "begun"))))
    half = curve[curve["share"] >= 0.5]
    why = reason("begun", n=n, least=least) if n < least else reason("half") if half.empty else None
    found["median_days"] = Estimate(n=n, withheld=why) if why else Estimate(float(half["days"].iloc[0]), n=n)
    found["days"] = (
        Estimate(float(ordered.median()), n=len(ordered))
        if len(ordered)
        else Estimate(withheld=reason("never-ordered") if n else reason("begun", n=n, least=least))
    )
    return found | {"waiting": Estimate(float(n - len(ordered)), n=n)}


def _curve(counted: pd.DataFrame) -> pd.DataFrame:
    """The Kaplan-Meier curve of first orders."""
    rows: list[tuple[float, int, int, float]] = []
    left = 1.0
    observed, happened = counted["observed"], counted["state"] == "converted"
    for day in sorted(set(observed[happened])):
        at_risk = int((observed >= day).sum())
        ordered = int((happened & (observed == day)).sum())
        left *= 1 - ordered / at_risk
        rows.append((float(day), at_risk, ordered, 1 - left))
    table = pd.DataFrame(rows, columns=list(TABLES["curve"]))
    return table.astype({"days": "float64", "waiting": "int64", "ordered": "int64", "share": "float64"})
