"""What was agreed with an account, shared or not, in the same plain values as for clients."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.contracting import running_on
from kamreport.arithmetic.measuring import trailing
from kamreport.narrative.about import About
from kamreport.narrative.pace import ahead
from kamreport.sharing.goals import Action, Goal, action, goal
from kamreport.values import as_day, text

SOON = 180  # days: a contract that ends later need not be under renewal yet
Renewal = Literal["none", "renews", "open", "bare", "later", "unknown"]


def goals(about: About, *, shared: bool) -> tuple[Goal, ...]:
    """The account's goals agreed with the client, or those we set ourselves; the next due first.

    Goals due over twelve months ago are left out, and those reached whose day has passed.
    """
    rows, start = about.rows("objectives"), pd.Timestamp(trailing(about.case.book).start)
    rows = rows[(_flag(rows["shared"]) == shared) & ~(rows["due_on"] < start)]
    found = (goal(row) for _, row in rows.sort_values(["due_on", "objective_id"]).iterrows())
    return tuple(one for one in found if ahead(one, about.as_of))


def actions(about: About) -> tuple[Action, ...]:
    """The account's actions not done yet, the first due first, those without a day last."""
    rows = about.rows("actions")
    titles = about.rows("objectives").set_index("objective_id")["title"].to_dict()
    waiting = rows[rows["done_on"].isna()].sort_values(["due_on", "action_id"])
    return tuple(action(row, titles, about.as_of) for _, row in waiting.iterrows())


@dataclass(frozen=True, slots=True)
class Contract:
    """One running contract, with its yearly value and what is under way for its end.

    `renewal` is none (no end), renews (by itself), open (an opportunity is open), bare (nothing is, within
    180 days of the end), later (nothing is, which is no news so long before) or unknown (no opportunities
    on file).
    """

    name: str
    start: date | None
    end: date | None
    notice_by: date | None
    annual: float | None
    renewal: Renewal


def contracts(about: About) -> tuple[Contract, ...]:
    """The running contracts, the first to end first, those without end last."""
    runs = running_on(about.rows("contracts"), about.as_of)
    runs = runs.sort_values(["end", "contract_id"], na_position="last")
    return tuple(_contract(about, row) for _, row in runs.iterrows())


def _contract(about: About, row: "pd.Series[Any]") -> Contract:
    end, days = as_day(row["end"]), row["notice_days"]
    annual = row["annual_value"] if not pd.isna(row["annual_value"]) else 12 * row["monthly_value"]
    return Contract(
        name=text(row["name"]) or text(row["contract_id"]),
        start=as_day(row["start"]),
        end=end,
        notice_by=None
        if end is None or pd.isna(days)
        else (pd.Timestamp(end) - pd.Timedelta(days=days)).date(),
        annual=None if pd.isna(annual) else float(annual),
        renewal=_renewal(about, row, end),
    )


def _renewal(about: About, row: "pd.Series[Any]", end: date | None) -> Renewal:
    if end is None:
        return "none"
    if not pd.isna(row["auto_renews"]) and bool(row["auto_renews"]):
        return "renews"
    if not about.case.book.has("opportunities"):
        return "unknown"
    if len(about.table("conversion", "open")):
        return "open"
    return "bare" if (end - about.as_of).days <= SOON else "later"


def _flag(column: "pd.Series[Any]") -> "pd.Series[Any]":
    return column.astype("boolean").fillna(False).astype(bool)
