"""What a portfolio's figures ask its leaders to decide: rules as data, each with its case, owner and day."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.case import Case
from kamreport.narrative.silence import at_stake
from kamreport.words import Words

MOST = 5
DAYS, WEEK, MONTH, QUARTER, HALF_YEAR = 5, 7, 30, 90, 180
LEAST_STAKE = 0.001  # of a year's revenue


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: the message that asks for it, the account and owner it falls to, and by when.

    `account_id` and `account` are its identifier and name. `worth` is what is at stake, in the reporting
    currency, always positive; `days` a number the message names.
    """

    key: str
    account_id: str
    account: str
    owner: str
    by: date
    worth: float
    days: int
    currency: str

    def values(self, words: Words) -> Mapping[str, str | int]:
        """The values of the message."""
        return {"money": words.short_money(self.worth, self.currency), "days": self.days}


def decisions(case: Case) -> tuple[Decision, ...]:
    """The decisions with most at stake, at most one an account, largest first."""
    found = sorted(
        (one for rule in RULES for one in rule(case) if one.worth > 0),
        key=lambda one: (-one.worth, one.key, one.account_id),
    )
    first: dict[str, Decision] = {}
    for one in found:
        first.setdefault(one.account_id, one)
    return tuple(first.values())[:MOST]


def _decide(case: Case, key: str, account: str, within: int, worth: float, days: float = 0) -> Decision:
    owner = case.profile(account)["owner"]
    by = case.book.as_of + timedelta(days=within)
    whole = 0 if pd.isna(days) else round(days)
    return Decision(key, account, case.name(account), str(owner or ""), by, worth, whole, case.book.currency)


def _silent(case: Case) -> Iterator[Decision]:
    """Accounts past their rhythm: a call; after a quarter, win back or let go. Those that brought less than a
    thousandth of a year's revenue call for no decision of the management.
    """
    least = LEAST_STAKE * float(case.now["revenue"].accounts["trailing"].clip(lower=0).sum())
    for account, worth in at_stake(case).items():
        if worth < least:
            continue
        days = case.now["lifecycle"].estimate(account, "days_since_order").value
        if days is not None:
            key = "decide-silent" if days > QUARTER else "decide-quiet"
            yield _decide(case, key, account, WEEK, worth, days)


def _renewals(case: Case) -> Iterator[Decision]:
    """Contracts that end soon with no opportunity to renew them; none where opportunities are not known."""
    ends = case.now["recurring"].tables["ends"]
    if ends.empty or not case.book.has("opportunities"):
        return
    soon = ends["end"] <= pd.Timestamp(case.book.as_of) + pd.Timedelta(days=HALF_YEAR)
    bare = ends[soon & ~ends["renewal"].astype(bool) & ~ends["auto_renews"].fillna(value=False).astype(bool)]
    for row in bare.to_dict("records"):
        days = (pd.Timestamp(row["end"]).date() - case.book.as_of).days
        yield _decide(case, "decide-renewal", str(row["account_id"]), WEEK, float(row["annual_value"]), days)


def _overdue(case: Case) -> Iterator[Decision]:
    """Payments more than a month overdue."""
    overdue = case.now["receivables"].tables["overdue"]
    if overdue.empty:
        return
    late = overdue[overdue["days_overdue"] > MONTH]
    for account, rows in late.groupby("account_id"):
        yield _decide(
            case,
            "decide-overdue",
            str(account),
            WEEK,
            float(rows["amount"].sum()),
            rows["days_overdue"].max(),
        )


def _risk(case: Case) -> Iterator[Decision]:
    """Accounts whose health is in the lowest band."""
    health = case.now["health"]
    revenue = case.now["revenue"].accounts["trailing"]
    for account in map(str, health.accounts.index[health.accounts["band"] == "at_risk"]):
        worth, score = revenue.get(account), health.estimate(account, "health").value
        if pd.notna(worth) and score is not None:
            yield _decide(case, "decide-risk", account, WEEK, float(worth), score)


def _departed(case: Case) -> Iterator[Decision]:
    """Accounts reported as having left while contracts of theirs run: which of the two is true."""
    table = case.now["departures"].tables["disputes"]
    table = table[table["state"] == "disputed"] if len(table) else table
    for row in table.to_dict("records"):
        if pd.notna(row["running_value"]):
            days = (pd.Timestamp(case.book.as_of) - row["left_on"]).days
            yield _decide(case, "decide-departed", str(row["account_id"]), DAYS, row["running_value"], days)


RULES: tuple[Callable[[Case], Iterator[Decision]], ...] = (_silent, _renewals, _overdue, _risk, _departed)
