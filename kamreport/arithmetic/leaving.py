"""Accounts that an event says have left us, held against what else is on file: the later fact is believed."""

from typing import Any

import pandas as pd

from kamreport.arithmetic.contracting import running_on, yearly_value
from kamreport.model import Book

LEFT, BACK, DISPUTED = "left", "back", "disputed"
FACTS = ("order", "contract", "use")
COLUMNS = ("state", "left_on", "said", "later", "later_on", "running", "running_value", "running_until")


def departures(book: Book) -> pd.DataFrame:
    """What an account's newest event of kind "churned" says, and what speaks against it.

    The rule: a fact of a later day is believed rather than an earlier one. An order that counts, the
    beginning of a contract or a use after the day of the event says that the account is still there
    ("back"). Where the event is the newest of all, but a contract is on file that runs on the as-of day, two
    sources contradict each other and neither is later ("disputed"); the contract is believed until somebody
    settles it. Where nothing speaks against it, the account has left ("left").

    Indexed by account, in the book's order: `state` the word departure-<key>, "" without such an event;
    `left_on` and `said` the event's day and text; `later` one of order, contract and use, the newest fact
    after that day, and `later_on` its day ("" and NaT without one); `running` how many contracts run,
    `running_value` their yearly value (NaN where none has one) and `running_until` the last day of the one
    that runs longest, NaT where one has no end.
    """
    told = newest_reports(book).set_index("account_id")
    newest = told[told.index.isin(book.accounts)]
    if newest.empty:
        return _nothing(book)
    left = newest["date"]
    facts = pd.DataFrame(
        {name: day.reindex(newest.index) for name, day in _facts(book, newest.index).items()}
    )
    facts = facts.where(facts.gt(left, axis=0))
    later_on = facts.max(axis=1)
    later = facts.eq(later_on, axis=0).idxmax(axis=1).where(later_on.notna(), "")
    runs = _running(book, newest.index)
    state = pd.Series(LEFT, newest.index).mask(runs["running"] > 0, DISPUTED).mask(later_on.notna(), BACK)
    found = pd.DataFrame(
        {"state": state, "left_on": left, "said": newest["text"], "later": later, "later_on": later_on}
    ).join(runs)
    whole = found.reindex(book.accounts)[list(COLUMNS)]
    return whole.fillna({"state": "", "later": "", "running": 0.0})


def newest_reports(book: Book) -> pd.DataFrame:
    """The newest event of kind "churned" of each account, all columns of events."""
    events = book["events"]
    told = events[events["kind"] == "churned"].sort_values(["date", "event_id"])
    return told.drop_duplicates("account_id", keep="last")


def running_at(book: Book, accounts: "pd.Index[Any] | pd.Series[Any]") -> pd.DataFrame:
    """The contracts of these accounts that run on the as-of day, with `worth`, their value a year (units)."""
    runs = running_on(book["contracts"], book.as_of)
    runs = runs[runs["account_id"].isin(accounts)]
    return runs.assign(worth=yearly_value(runs))


def _nothing(book: Book) -> pd.DataFrame:
    days = pd.Series(pd.NaT, book.accounts, dtype="datetime64[us]")
    text = pd.Series("", book.accounts, dtype="str")
    return pd.DataFrame(
        {
            "state": text,
            "left_on": days,
            "said": text,
            "later": text,
            "later_on": days,
            "running": 0.0,
            "running_value": float("nan"),
            "running_until": days,
        }
    )


def _facts(book: Book, accounts: "pd.Index[Any]") -> dict[str, "pd.Series[Any]"]:
    """The newest day of each kind of fact by account, as known on the book's day."""
    today = pd.Timestamp(book.as_of)
    days, contracts, uses = book.facts.days, book["contracts"], book["usage"]
    ordered = days[(days["orders"] > 0) & days["account_id"].isin(accounts)]
    begun = contracts[(contracts["start"] <= today) & contracts["account_id"].isin(accounts)]
    used = uses[uses["account_id"].isin(accounts)]
    return {
        "order": ordered.groupby("account_id")["date"].max(),
        "contract": begun.groupby("account_id")["start"].max(),
        "use": used.groupby("account_id")["date"].max(),
    }


def _running(book: Book, accounts: "pd.Index[Any]") -> pd.DataFrame:
    """Number, yearly value and last day of the contracts that run on the as-of day."""
    runs = running_at(book, accounts)
    by = runs.assign(open=runs["end"].isna()).groupby("account_id")
    until = by["end"].max().where(~by["open"].any())
    found = pd.DataFrame(
        {
            "running": by.size().astype("float64"),
            "running_value": by["worth"].sum(min_count=1),
            "running_until": until,
        }
    )
    return found.reindex(accounts).fillna({"running": 0.0})
