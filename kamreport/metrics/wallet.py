"""Share of wallet: how much of what a customer spends on what we sell is spent with us."""

import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, cents, trailing, uncovered, unknown, withhold
from kamreport.figures import Estimate, Known, Reason, Result, reason
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

FIGURES = ("share", "wallet", "room")
WHOLE = (*FIGURES, "stated", "over")
TABLES = {
    "room": ("account_id", "revenue", "wallet", "share", "room"),
    "remarks": ("account_id", "revenue", "wallet", "share"),
}


LINEAGE = Lineage(
    rows=(Rows("accounts"),),
    uses={"revenue": ("trailing",)},
    money=("wallet", "room", "revenue"),
    shares=("share",),
    totals=("room.revenue", "room.wallet", "room.room"),
)


@metric(needs=("revenue",), lineage=LINEAGE)
def wallet(book: Book, known: Known) -> Result:
    """The share of wallet is the revenue of the last twelve months divided by what the customer states to
    spend a year on what we sell. A wallet that is not stated is never estimated.

    A share above 100 % is told as it is, and remarked: then the stated wallet is too small or out of date.
    An account with more returns than purchases has a share below 0.

    accounts: `share` (1 is all of it), `wallet` stated and `room` left in it, 0 at least, in units.
    portfolio: the same over the accounts that state a wallet, n their number: `share` the sum of revenues by
    the sum of wallets; `stated` the number of accounts, `over` of those above 100 %.
    tables: room: account_id, revenue, wallet, share, room: most room first; remarks: account_id, revenue,
    wallet, share of those above 100 %, largest first.

    Withheld: withheld-no-orders; withheld-history where orders do not reach back twelve months;
    withheld-no-wallet; withheld-base where the wallet stated is 0.
    """
    stated = book["accounts"].set_index("account_id")["wallet"].reindex(book.accounts)
    why = NO_ORDERS if not book.has("orders") else uncovered(book, trailing(book).start)
    why = why or (reason("no-wallet") if stated.isna().all() else None)
    if why is not None:
        return unknown(book, WHOLE, why, TABLES)
    revenue = known["revenue"].accounts["trailing"]
    frame = pd.DataFrame(
        {
            "share": revenue / stated.where(stated > 0),
            "wallet": stated,
            "room": ((cents(stated.fillna(0)) - cents(revenue)).clip(lower=0) / 100).where(stated.notna()),
        }
    )
    for name in FIGURES:
        frame = withhold(frame, name, reason("no-wallet"), stated.isna())
    frame = withhold(frame, "share", reason("base"), stated == 0)
    table = frame.assign(revenue=revenue)[frame["share"].notna()].reset_index()
    over = table[table["share"] > 1]
    return Result(
        frame,
        _portfolio(frame, revenue, len(over)),
        {
            "room": _sorted(table, "room"),
            "remarks": _sorted(over, "share")[list(TABLES["remarks"])],
        },
    )


def _sorted(table: pd.DataFrame, column: str) -> pd.DataFrame:
    ordered = table.sort_values([column, "account_id"], ascending=[False, True], ignore_index=True)
    return ordered[list(TABLES["room"])]


def _portfolio(frame: pd.DataFrame, revenue: "pd.Series[float]", over: int) -> dict[str, Estimate]:
    counted = frame["share"].notna()
    n = int(counted.sum())
    if not n:
        why: Reason = reason("base")
        return {name: Estimate(withheld=why) for name in WHOLE}
    whole = cents(frame.loc[counted, "wallet"]).sum() / 100
    own = cents(revenue[counted]).sum() / 100
    return {
        "share": Estimate(float(own / whole), n=n),
        "wallet": Estimate(float(whole), n=n),
        "room": Estimate(float(cents(frame.loc[counted, "room"]).sum() / 100), n=n),
        "stated": Estimate(float(n), n=len(frame)),
        "over": Estimate(float(over), n=n),
    }
