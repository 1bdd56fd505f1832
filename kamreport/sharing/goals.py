"""What was agreed with the client: goals with their measure, and actions of both sides."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pandas as pd

from kamreport.sharing.reading import Own
from kamreport.values import as_day, as_number, text

Progress = Literal["reached", "under-way", "back", "unknown"]
State = Literal["done", "done-late", "late", "open"]


@dataclass(frozen=True, slots=True)
class Goal:
    """One objective that was agreed with the client: from `baseline` to `target`, at `actual` now."""

    key: str
    title: str
    measure: str
    unit: str
    baseline: float | None
    target: float | None
    actual: float | None
    agreed_on: date | None
    due_on: date | None

    @property
    def share(self) -> float | None:
        """The share of the way gone: 0 at the baseline, 1 at the target, negative when it went back.

        None where a value is missing or there is no way to go.
        """
        if self.baseline is None or self.target is None or self.actual is None:
            return None
        way = self.target - self.baseline
        return (self.actual - self.baseline) / way if way else None

    @property
    def progress(self) -> Progress:
        """Whether it was reached."""
        share = self.share
        if share is None:
            at_it = self.target is not None and self.baseline is None and self.actual == self.target
            return "reached" if at_it else "unknown"
        return "reached" if share >= 1 else "back" if share < 0 else "under-way"


@dataclass(frozen=True, slots=True)
class Action:
    """One step that both sides know of: who does it, until when, and whether it is done.

    `goal` is the title of the agreed goal it serves, or "".
    """

    title: str
    side: Literal["ours", "client", ""]
    owner: str
    agreed_on: date | None
    due_on: date | None
    done_on: date | None
    state: State
    goal: str


def goals(own: Own) -> tuple[Goal, ...]:
    """The shared goals that were not due before the last twelve months, the next due first."""
    rows = own.rows("objectives")
    rows = rows[~(rows["due_on"] < pd.Timestamp(own.year.start))]
    return tuple(goal(row) for _, row in rows.sort_values(["due_on", "objective_id"]).iterrows())


def goal(row: "pd.Series[Any]") -> Goal:
    """One row of the table of objectives."""
    return Goal(
        key=text(row["objective_id"]),
        title=text(row["title"]),
        measure=text(row["measure"]),
        unit=text(row["unit"]),
        baseline=as_number(row["baseline"]),
        target=as_number(row["target"]),
        actual=as_number(row["actual"]),
        agreed_on=as_day(row["agreed_on"]),
        due_on=as_day(row["due_on"]),
    )


def actions(own: Own) -> tuple[Action, ...]:
    """The shared actions still to do, and those due or done in twelve months; the first due first."""
    rows, start = own.rows("actions"), pd.Timestamp(own.year.start)
    rows = rows[(rows["due_on"] >= start) | (rows["done_on"] >= start) | rows["done_on"].isna()]
    return _ordered(own, rows, "due_on")


def steps(own: Own) -> tuple[Action, ...]:
    """Our own shared actions that were done in the last two years, the first done first."""
    rows = own.rows("actions")
    rows = rows[(rows["side"] == "ours") & (rows["done_on"] >= pd.Timestamp(own.year_before.start))]
    return _ordered(own, rows, "done_on")


def _ordered(own: Own, rows: pd.DataFrame, day: str) -> tuple[Action, ...]:
    titles = own.rows("objectives").set_index("objective_id")["title"].to_dict()
    ordered = rows.sort_values([day, "action_id"])
    return tuple(action(row, titles, own.as_of) for _, row in ordered.iterrows())


def action(row: "pd.Series[Any]", titles: dict[Any, Any], as_of: date) -> Action:
    """One row of the table of actions; `titles` are those of the objectives by identifier."""
    due, done = as_day(row["due_on"]), as_day(row["done_on"])
    side = text(row["side"])
    return Action(
        title=text(row["title"]),
        side="ours" if side == "ours" else "client" if side == "client" else "",
        owner=text(row["owner"]),
        agreed_on=as_day(row["agreed_on"]),
        due_on=due,
        done_on=done,
        state=_state(due, done, as_of),
        goal=text(titles.get(row["objective_id"])),
    )


def _state(due: date | None, done: date | None, as_of: date) -> State:
    if done is not None:
        return "done-late" if due is not None and done > due else "done"
    return "late" if due is not None and due < as_of else "open"
