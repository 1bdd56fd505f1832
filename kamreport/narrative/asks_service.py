"""Asks that follow from what was promised: deliveries, cases, actions; from health; and the next review."""

import pandas as pd

from kamreport.narrative import calling
from kamreport.narrative.about import About
from kamreport.narrative.ask import Values
from kamreport.narrative.health_moves import health_change, leading_move
from kamreport.narrative.money import rounded
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
        "days": rounded(about.value("service", "oldest_open_days") or 0),
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


def health(about: About) -> Values | None:
    """Health fell by ten points, or into a lower band."""
    fell, words = calling.health_fell(about), about.words
    if fell is None and not calling.band_fell(about):
        return None
    mover = leading_move(about, -(fell or 1.0))
    return {
        "far": str(fell is not None),
        "points": abs(health_change(about) or 0),
        "score": words.number(about.value("health", "health") or 0),
        "before": about.inline("health-band", about.word_before("health", "band")),
        "band": about.inline("health-band", about.word("health", "band")),
        "name": "" if mover is None else about.inline("component", mover.component),
        "named": str(mover is not None),
    }


def commitments(about: About) -> Values | None:
    """Actions agreed are open and due within 90 days, none of them late."""
    rows = calling.commitments(about)
    if rows is None or (rows["due_on"] < pd.Timestamp(about.as_of)).any():
        return None
    day = as_day(rows.iloc[0]["due_on"])
    title = text(rows.iloc[0]["title"])
    return {"n": len(rows), "title": title, "day": about.words.day(day) if day else ""}


def review(about: About) -> Values | None:
    """What always applies. That nothing calls for action is said only where nothing does; where something
    does, it is named.
    """
    found = calling.calls(about)
    known = "known" if about.value("health", "health") is not None else "unknown"
    said = about.words.listed(about.words(f"call-{one}") for one in found)
    return {"state": "calls" if found else known, "calls": said}
