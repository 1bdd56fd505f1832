"""Accounts that are said to have left us, and whether anything on file says otherwise."""

import pandas as pd

from kamreport.arithmetic.leaving import BACK, DISPUTED, LEFT
from kamreport.arithmetic.leaving import departures as said
from kamreport.arithmetic.measuring import trailing, unknown
from kamreport.figures import Estimate, Known, Result, reason
from kamreport.lineage import Lineage, Rows, equal
from kamreport.metrics import metric
from kamreport.model import Book

STATES = (LEFT, BACK, DISPUTED)
FIGURES = ("state",)
TABLES = {
    "disputes": (
        "account_id", "left_on", "said", "state", "later", "later_on", "running", "running_value",
        "running_until",
    ),
}  # fmt: skip

LINEAGE = Lineage(
    rows=(
        Rows("events", keep=equal("kind", "churned")),
        Rows("contracts"),
        Rows("orders"),
        Rows("usage"),
    ),
    uses={"recurring": ("annual", "annual_year_ago")},
    money=("disputed_value", "running_value", "disputes.running_value"),
    shares=("kept_without",),
    totals=("disputes.running_value",),
)


@metric(needs=("recurring",), lineage=LINEAGE)
def departures(book: Book, known: Known) -> Result:
    """Reported departures are accounts that an event says have left. The later fact is believed: an order, a
    contract begun or a use on a later day says that the account is still there. Where the event is the newest
    fact of all but a contract still runs, the two contradict each other: the contract is believed, so that
    the account counts as a customer everywhere, and a warning asks for it to be settled. Only where nothing
    speaks against the event the account counts as churned.

    accounts: `state` the word departure-<key>: left, back (a later fact) or disputed (a contract runs), None
    where no event says so; `left_on` the day of the newest such event, `said` its text; `later` the word
    departure-fact-<key> of the newest fact after it (order, contract, use) and `later_on` its day; `running`
    contracts on the as-of day, their yearly value `running_value` (units) and `running_until`, the last day
    of the longest, NaT where one has no end.
    portfolio: `told` accounts with such an event and `told_year` those with one in the last twelve months;
    of the first `left`, `back` and `disputed`; `disputed_value` the yearly value of what runs at those in
    dispute; `kept_without` the gross retention of contracts, as retention has it, if these had left (only in
    a book without orders, and where anything is in dispute), n the accounts of a year ago.
    tables: disputes: the accounts whose event something contradicts, those in dispute first, then by value.

    Withheld: withheld-no-departures in a book without any event.
    """
    if not book.has("events"):
        return unknown(book, FIGURES, reason("no-departures"), TABLES)
    frame = said(book)
    states = frame["state"]
    accounts = frame.assign(
        state=states.where(states != ""), later=frame["later"].where(frame["later"] != "")
    )
    year = pd.Timestamp(trailing(book).start)
    disputed = states == DISPUTED
    counts = {one: int((states == one).sum()) for one in STATES}
    told = sum(counts.values())
    found = {name: Estimate(float(n), n=told) for name, n in counts.items()}
    found["told"] = Estimate(float(told), n=len(frame))
    found["told_year"] = Estimate(float((frame["left_on"] >= year).sum()), n=told)
    found["disputed_value"] = Estimate(float(frame.loc[disputed, "running_value"].sum()), n=counts[DISPUTED])
    found["kept_without"] = _kept_without(book, known, disputed)
    return Result(accounts, found, {"disputes": _disputes(frame)})


def _kept_without(book: Book, known: Known, disputed: "pd.Series[bool]") -> Estimate:
    """Gross retention on contracts, every account in dispute counted as lost."""
    if book.has("orders") or not disputed.any():
        return Estimate()
    worth = known["recurring"].accounts
    then = worth["annual_year_ago"].fillna(0).clip(lower=0)
    kept = worth["annual"].fillna(0).clip(lower=0).where(~disputed, 0.0)
    whole = float(then.sum())
    return (
        Estimate(float(kept.clip(upper=then).sum()) / whole, n=int((then > 0).sum())) if whole else Estimate()
    )


def _disputes(frame: pd.DataFrame) -> pd.DataFrame:
    found = frame[frame["state"].isin((BACK, DISPUTED))].rename_axis("account_id").reset_index()
    ordered = found.assign(
        first=found["state"] != DISPUTED, worth=found["running_value"].fillna(0)
    ).sort_values(["first", "worth", "account_id"], ascending=[True, False, True], ignore_index=True)
    return ordered[list(TABLES["disputes"])]
