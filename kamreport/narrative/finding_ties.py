"""Findings on ties: people and meetings, silence, stage and tier, contracts, payments, competitors."""

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction
from kamreport.narrative.finding import Finding, Values

HALF_YEAR = 183


def people(about: About) -> Finding | None:
    """A sponsor left, now or before this period with no new one since; else meetings kept moved by a tenth,
    or are under half.
    """
    left = int(about.value("engagement", "sponsors_left") or 0)
    remaining = int(about.value("engagement", "sponsors") or 0)
    known, had = (about.before("engagement", one).value or 0 for one in ("sponsors_left", "sponsors"))
    if left > known or (left and remaining <= had):
        return Finding("sponsor", 90, {"n": left, "remaining": remaining, "fresh": str(left > known)})
    now, before = about.value("engagement", "cadence"), about.before("engagement", "cadence").value
    if now is None:
        return None
    words = about.words
    if before is not None and abs(now - before) >= 0.1:
        values: Values = {
            "direction": direction(now - before),
            "share": words.percent(now),
            "before": words.percent(before),
        }
        return Finding("cadence", 52 + 60 * abs(now - before), values)
    if now < 0.5:
        return Finding("meetings", 50, {"share": words.percent(now), "none": str(not now)})
    return None


def departure(about: About) -> Finding | None:
    """An event says that it has left, contradicted by a contract, or overtaken in the half year.

    That it has left indeed is the verdict, and not said again.
    """
    state, day = about.word("departures", "state"), about.date("departures", "left_on")
    if state not in ("back", "disputed") or day is None:
        return None
    if state == "back" and (about.as_of - day).days > HALF_YEAR:
        return None
    later = about.date("departures", "later_on")
    return Finding(
        "departure",
        60 if state == "back" else 97,
        {
            "state": state,
            "day": about.words.day(day),
            "n": int(about.value("departures", "running") or 0),
            "fact": about.word("departures", "later") or "",
            "later": about.words.day(later) if later else "",
        },
    )


def silence(about: About) -> Finding | None:
    """No order for longer than the account’s own rhythm allows."""
    stage, since = about.word("lifecycle", "stage"), about.value("lifecycle", "days_since_order")
    gap = about.value("lifecycle", "usual_gap")
    if stage not in ("dormant", "churned") or since is None or gap is None:
        return None
    own = str(about.own_rhythm)
    return Finding("silence", 94, {"days": int(since), "gap": round(gap), "stage": stage, "own": own})


def stage(about: About) -> Finding | None:
    """The stage of the lifecycle changed; silence is told apart."""
    now, before = about.word("lifecycle", "stage"), about.word_before("lifecycle", "stage")
    if now is None or before is None or now == before or now in ("dormant", "churned"):
        return None
    return Finding("stage", 58, {"now": about.inline("stage", now), "before": about.inline("stage", before)})


def tier(about: About) -> Finding | None:
    """The tier changed."""
    now, before = about.word("tier", "tier"), about.word_before("tier", "tier")
    if now is None or before is None or now == before:
        return None
    return Finding("tier", 56, {"now": about.choice("tier", now), "before": about.choice("tier", before)})


def contract(about: About) -> Finding | None:
    """A contract ends within 180 days."""
    end, words = about.date("recurring", "next_end"), about.words
    if end is None or not 0 <= (end - about.as_of).days <= 180:
        return None
    missing = bool(about.value("recurring", "unrenewed"))
    return Finding("contract", 76 if missing else 48, {"day": words.day(end), "missing": str(missing)})


def payment(about: About) -> Finding | None:
    """An invoice is overdue for 30 days or longer; beside it, what was overdue at the end of last period."""
    overdue, share = about.value("receivables", "overdue"), about.value("receivables", "overdue_share")
    oldest = about.value("receivables", "oldest_overdue_days")
    if not overdue or share is None or oldest is None or oldest < 30:
        return None
    before = about.before("receivables", "overdue").value or 0
    values: Values = {
        "money": about.money(overdue),
        "share": about.words.percent(share),
        "days": int(oldest),
        "before": "none"
        if before < 1 or about.money(before) == about.money(overdue)
        else about.money(before),
    }
    return Finding("payment", min(58 + oldest / 4 + 20 * share, 93), values)


def competitor(about: About) -> Finding | None:
    """A competitor was reported this period."""
    rows = about.rows("events")
    start = pd.Timestamp(about.case.book.period.start)
    named = rows[(rows["kind"] == "competitor") & (rows["date"] >= start)].sort_values("date")
    if named.empty:
        return None
    last = named.iloc[-1]
    said = "" if pd.isna(last["text"]) else str(last["text"])
    return Finding(
        "competitor", 64, {"day": about.words.day(last["date"].date()), "text": said, "told": str(bool(said))}
    )
