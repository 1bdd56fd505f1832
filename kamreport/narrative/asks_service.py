"""Asks that follow from what was promised: deliveries, cases, actions; and the next review."""

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.ask import Values
from kamreport.values import as_day, text

REPEAT = 3


def delivery(about: About) -> Values | None:
    """Under nine in ten orders came on time, clearly fewer than a year ago."""
    now, before = about.estimate("delivery", "otif"), about.estimate("delivery", "otif_before")
    if (
        now.value is None
        or now.high is None
        or before.value is None
        or now.value >= 0.9
        or now.high >= before.value
    ):
        return None
    return {"share": about.words.percent(now.value), "before": about.words.percent(before.value)}


def late_cases(about: About) -> Values | None:
    """Open cases are past their promise."""
    late, open_cases = about.value("service", "backlog_late"), about.value("service", "backlog")
    if not late:
        return None
    return {
        "n": int(late),
        "open": int(open_cases or late),
        "days": int(about.value("service", "oldest_open_days") or 0),
    }


def complaints(about: About) -> Values | None:
    """At least three complaints, clearly more per order than on average."""
    n = int(about.value("service", "complaints") or 0)
    rate, average = (
        about.estimate("service", "complaint_rate"),
        about.average("service", "complaint_rate").value,
    )
    if n < REPEAT or rate.low is None or average is None or rate.low <= average:
        return None
    return {"n": n, "rate": about.words.number(rate.value or 0, 1), "average": about.words.number(average, 1)}


def actions(about: About) -> Values | None:
    """Actions agreed are late."""
    rows = about.rows("actions")
    late = rows[rows["done_on"].isna() & (rows["due_on"] < pd.Timestamp(about.as_of))].sort_values("due_on")
    if late.empty:
        return None
    day = as_day(late.iloc[0]["due_on"])
    return {"n": len(late), "title": text(late.iloc[0]["title"]), "day": about.words.day(day) if day else ""}


def review(about: About) -> Values | None:
    """What always applies: nothing calls for action, so the next review is what is agreed."""
    health = about.value("health", "health")
    return {"known": str(health is not None)}
