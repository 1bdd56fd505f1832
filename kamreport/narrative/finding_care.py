"""Findings on care: health, deliveries, service and what people say."""

from collections.abc import Callable

from kamreport.figures import Estimate
from kamreport.narrative.about import About
from kamreport.narrative.calling import POINTS
from kamreport.narrative.certainty import direction, unclear
from kamreport.narrative.finding import Finding, Values
from kamreport.narrative.health_moves import health_change, leading_move, moves


def health(about: About) -> Finding | None:
    """Health moved by ten points or more because of which components are known, not by what they score.

    What a component's own change did to it is told by the verdict, and not said again.
    """
    change = about.changed("health_bridge", "change").value
    if change is None or abs(change) < POINTS or leading_move(about, change) is not None:
        return None
    own = moves(about)
    own = own[own["delta"] * change > 0] if len(own) else own
    first = None if own.empty else own.iloc[0]
    values: Values = {
        "direction": direction(change),
        "points": abs(health_change(about) or 0),
        "score": about.words.number(about.value("health", "health") or 0),
        "kind": "none" if first is None else str(first["kind"]),
        "name": "" if first is None else about.inline("component", first["component"]),
    }
    return Finding("health-scope", min(50 + 5 * abs(change), 92), values)


def delivery(about: About) -> Finding | None:
    """Deliveries on time moved clearly on a year ago."""
    now, before = about.estimate("delivery", "otif"), about.estimate("delivery", "otif_before")
    return _share_moved(about, "delivery", now, before, lambda change: min(60 + 100 * change, 95))


def promise(about: About) -> Finding | None:
    """Cases served as promised moved clearly on the year before."""
    now, before = about.estimate("service", "promise_kept"), about.estimate("service", "promise_kept_before")
    return _share_moved(about, "promise", now, before, lambda change: 60 + 60 * change)


def _share_moved(
    about: About, key: str, now: Estimate, before: Estimate, weight: Callable[[float], float]
) -> Finding | None:
    """A share that moved beyond the intervals of both; `weight` ranks it by how far."""
    if now.value is None or before.value is None or unclear(now, before):
        return None
    values: Values = {
        "direction": direction(now.value - before.value),
        "share": about.words.percent(now.value),
        "before": about.words.percent(before.value),
        "n": now.n or 0,
    }
    return Finding(key, weight(abs(now.value - before.value)), values)


def tickets(about: About) -> Finding | None:
    """Cases moved on the period before by more than chance."""
    now, before = about.value("service", "tickets"), about.value("service", "tickets_previous")
    if now is None or before is None or now + before < 6 or abs(now - before) < 2 * (now + before) ** 0.5:
        return None
    return Finding(
        "tickets",
        66,
        {
            "direction": direction(now - before),
            "n": int(now),
            "before": int(before),
            "until": "none" if about.case.book.period.finished(about.as_of) else about.words.day(about.as_of),
        },
    )


def voice(about: About) -> Finding | None:
    """The score moved clearly; else the latest answer, when it is one of a detractor or a promoter."""
    words = about.words
    now, before = about.estimate("nps", "nps"), about.estimate("nps", "nps_before")
    if now.value is not None and before.value is not None and not unclear(now, before):
        values: Values = {
            "direction": direction(now.value - before.value),
            "nps": words.points(now.value),
            "before": words.points(before.value),
            "n": now.n or 0,
        }
        return Finding("nps", 78, values)
    return _answer(about, now.value)


def _answer(about: About, nps: float | None) -> Finding | None:
    words = about.words
    score, day = about.value("nps", "latest_score"), about.date("nps", "latest_on")
    if score is None or day is None or (about.as_of - day).days > 120 or 6 < score < 9:
        return None
    group = "promoter" if score >= 9 else "detractor"
    values: Values = {
        "group": group,
        "score": words.number(score),
        "day": words.day(day),
        "nps": "" if nps is None else words.points(nps),
        "known": str(nps is not None),
    }
    return Finding("answer", 70 if group == "detractor" else 44, values)
