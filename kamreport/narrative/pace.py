"""Whether a goal keeps pace: the way gone against the time gone, by plain rules on its own values."""

from datetime import date
from typing import Literal

from kamreport.sharing.goals import Goal

Course = Literal["reached", "missed", "back", "behind", "on", "open", "unmeasured"]
SLACK = 0.1  # of the way: how far behind an even pace is not yet called behind


def ahead(goal: Goal, as_of: date) -> bool:
    """True for a goal that still asks for something, or whose day is yet to come."""
    return goal.due_on is None or goal.due_on > as_of or goal.progress != "reached"


def course(goal: Goal, as_of: date) -> Course:
    """Where a goal stands against an even pace from the day it was agreed to the day it is due.

    Without one of the two days nothing is said of the pace: open.
    """
    gone, spent = goal.share, elapsed(goal, as_of)
    if goal.progress == "reached":
        return "reached"
    if goal.due_on is not None and goal.due_on <= as_of:
        return "missed"
    if goal.target is None or goal.actual is None:
        return "unmeasured"
    if gone is None or spent is None:
        return "open"
    if gone < 0:
        return "back"
    return "behind" if gone < spent - SLACK else "on"


def elapsed(goal: Goal, as_of: date) -> float | None:
    """The share of the time from agreement to due day that has passed, 0 to 1; None without both days."""
    if goal.agreed_on is None or goal.due_on is None or goal.due_on <= goal.agreed_on:
        return None
    return min(max((as_of - goal.agreed_on) / (goal.due_on - goal.agreed_on), 0.0), 1.0)
