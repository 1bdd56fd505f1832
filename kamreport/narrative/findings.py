"""What changed at an account and why: the strongest movements of its figures, as sentences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from kamreport.figures import Estimate
from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, overlap, percent_or_factor, ratio
from kamreport.narrative.money import rounded

Values = Mapping[str, str | int]
CLEAR = 0.05
LEADING = 0.4


@dataclass(frozen=True)
class Finding:
    """One movement: the message finding-<key> with its values, and how much it weighs, 0 to 100."""

    key: str
    strength: float
    values: Values


def findings(about: About, most: int = 5) -> tuple[Finding, ...]:
    """The strongest movements of an account, strongest first."""
    found = [one for find in FINDERS if (one := find(about)) is not None]
    return tuple(sorted(found, key=lambda one: -one.strength)[:most])


def _revenue(about: About) -> Finding | None:
    """Revenue of twelve months: the level, which one quarter cannot show."""
    words = about.words
    now, before = about.value("revenue", "trailing"), about.value("revenue", "trailing_before")
    change = ratio(now, before)
    if change is None or not now or abs(change) < CLEAR:
        return None
    values: Values = {
        "direction": direction(change),
        "change": percent_or_factor(abs(change), words).removeprefix("+"),
        "money": about.money(now),
    }
    return Finding("trailing", min(40 + 120 * abs(change), 96), values)


def _category(about: About) -> Finding | None:
    """The category that moved most, when it carries a good part of the net change."""
    rows = about.table("products", "categories")
    if rows.empty or rows["change"].isna().any() or rows["before"].sum() <= 0:
        return None
    net = float(rows["change"].sum())
    same = rows[rows["change"] * net > 0]
    if same.empty or abs(net) < CLEAR * float(rows["before"].sum()):
        return None
    top = same.sort_values("change", key=abs, ascending=False).iloc[0]
    part = float(top["change"]) / net
    if not top["category"] or part < LEADING:
        return None
    words = about.words
    values: Values = {
        "name": str(top["category"]),
        "direction": direction(net),
        "money": about.money(abs(float(top["change"]))),
        "whole": str(part >= 0.995),
        "share": words.percent(min(part, 1.0)),
    }
    return Finding("category", 55 + 20 * min(part, 1), values)


@dataclass(frozen=True)
class Move:
    """The step of one component of health: its points more or less than last period."""

    component: str
    delta: float


def leading_move(about: About, change: float) -> Move | None:
    """The largest step in the direction of a change of health that is news of its own.

    A component that appeared, went missing or was only weighted anew is none. None without a change.
    """
    result = about.case.changes.get("health_bridge")
    if result is None or not change:
        return None
    moves = result.tables["moves"]
    own = moves[moves["account_id"] == about.account]
    own = own[(own["delta"] * change > 0) & (own["kind"] == "changed")]
    return None if own.empty else Move(str(own.iloc[0]["component"]), float(own.iloc[0]["delta"]))


def _health(about: About) -> Finding | None:
    change = about.changed("health_bridge", "change").value
    if change is None or abs(change) < 2:
        return None
    mover = leading_move(about, change)
    if mover is None:
        return None
    words = about.words
    values: Values = {
        "direction": direction(change),
        "points": rounded(abs(change)),
        "score": words.number(about.value("health", "health") or 0),
        "name": about.inline("component", mover.component),
        "part": words.points(mover.delta, 1),
    }
    return Finding("health", min(50 + 5 * abs(change), 92), values)


def _delivery(about: About) -> Finding | None:
    now, before = about.estimate("delivery", "otif_period"), about.estimate("delivery", "otif_before")
    return _share_moved(about, "delivery", now, before, lambda change: min(60 + 100 * change, 95))


def _promise(about: About) -> Finding | None:
    now, before = about.estimate("service", "promise_kept"), about.estimate("service", "promise_kept_before")
    return _share_moved(about, "promise", now, before, lambda change: 60 + 60 * change)


def _share_moved(
    about: About, key: str, now: Estimate, before: Estimate, weight: Callable[[float], float]
) -> Finding | None:
    """A share that moved beyond the intervals of both; `weight` ranks it by how far."""
    if now.value is None or before.value is None or overlap(now, before):
        return None
    values: Values = {
        "direction": direction(now.value - before.value),
        "share": about.words.percent(now.value),
        "before": about.words.percent(before.value),
        "n": now.n or 0,
    }
    return Finding(key, weight(abs(now.value - before.value)), values)


def _tickets(about: About) -> Finding | None:
    now, before = about.value("service", "tickets"), about.value("service", "tickets_previous")
    if now is None or before is None or now + before < 6 or abs(now - before) < 2 * (now + before) ** 0.5:
        return None
    return Finding(
        "tickets", 66, {"direction": direction(now - before), "n": int(now), "before": int(before)}
    )


def _voice(about: About) -> Finding | None:
    """The score moved clearly; else the latest answer, when it is one of a detractor or a promoter."""
    words = about.words
    now, before = about.estimate("nps", "nps"), about.estimate("nps", "nps_before")
    if now.value is not None and before.value is not None and not overlap(now, before):
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


def _people(about: About) -> Finding | None:
    left = int(about.value("engagement", "sponsors_left") or 0)
    if left:
        return Finding(
            "sponsor", 90, {"n": left, "remaining": int(about.value("engagement", "sponsors") or 0)}
        )
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
        return Finding("meetings", 50, {"share": words.percent(now)})
    return None


def _silence(about: About) -> Finding | None:
    stage, since = about.word("lifecycle", "stage"), about.value("lifecycle", "days_since_order")
    gap = about.value("lifecycle", "usual_gap")
    if stage not in ("dormant", "churned") or since is None or gap is None:
        return None
    return Finding("silence", 94, {"days": int(since), "gap": round(gap), "stage": stage})


def _stage(about: About) -> Finding | None:
    now, before = about.word("lifecycle", "stage"), about.word_before("lifecycle", "stage")
    if now is None or before is None or now == before or now in ("dormant", "churned"):
        return None
    return Finding("stage", 58, {"now": about.inline("stage", now), "before": about.inline("stage", before)})


def _tier(about: About) -> Finding | None:
    now, before = about.word("tier", "tier"), about.word_before("tier", "tier")
    if now is None or before is None or now == before:
        return None
    return Finding("tier", 56, {"now": about.choice("tier", now), "before": about.choice("tier", before)})


def _contract(about: About) -> Finding | None:
    end, words = about.date("recurring", "next_end"), about.words
    if end is None or not 0 <= (end - about.as_of).days <= 180:
        return None
    missing = bool(about.value("recurring", "unrenewed"))
    return Finding("contract", 76 if missing else 48, {"day": words.day(end), "missing": str(missing)})


def _payment(about: About) -> Finding | None:
    overdue, share = about.value("receivables", "overdue"), about.value("receivables", "overdue_share")
    oldest = about.value("receivables", "oldest_overdue_days")
    if not overdue or share is None or oldest is None or oldest < 30:
        return None
    values: Values = {"money": about.money(overdue), "share": about.words.percent(share), "days": int(oldest)}
    return Finding("payment", min(58 + oldest / 4 + 20 * share, 93), values)


def _won(about: About) -> Finding | None:
    won = about.value("conversion", "won_value_period")
    if not won:
        return None
    rows = about.rows("opportunities")
    start, end = (pd.Timestamp(one) for one in (about.case.book.period.start, about.as_of))
    n = int(((rows["outcome"] == "won") & rows["closed_on"].between(start, end)).sum())
    return Finding("won", 49, {"money": about.money(won), "n": n})


def _annual(about: About) -> Finding | None:
    now, before = about.value("recurring", "annual"), about.value("recurring", "annual_year_ago")
    change = ratio(now, before)
    if change is None or now is None or abs(change) < CLEAR:
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    return Finding(
        "annual",
        min(45 + 60 * abs(change), 85),
        {"direction": direction(change), "change": said, "money": about.money(now)},
    )


def _sales(about: About) -> Finding | None:
    """Sales won in twelve months, where orders do not tell the story."""
    change = ratio(about.value("conversion", "won_value"), about.value("conversion", "won_value_before"))
    if change is None or abs(change) < CLEAR or about.case.book.has("orders"):
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    money = about.money(about.value("conversion", "won_value") or 0)
    return Finding(
        "sales",
        min(45 + 60 * abs(change), 85),
        {"direction": direction(change), "change": said, "money": money},
    )


def _usage(about: About) -> Finding | None:
    change = about.value("usage", "usage_change")
    if change is None or abs(change) < 0.2:
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    return Finding("usage", min(48 + 30 * abs(change), 80), {"direction": direction(change), "change": said})


def _target(about: About) -> Finding | None:
    share = about.value("targets", "attainment")
    if not share or 0.9 <= share < 1.1:
        return None
    values: Values = {
        "direction": direction(share - 1),
        "share": about.words.percent(share),
        "money": about.money(about.value("targets", "target_to_date") or 0),
    }
    return Finding("target", 54 + 30 * min(abs(share - 1), 0.8), values)


def _margin(about: About) -> Finding | None:
    now, before = about.value("margin", "margin_rate"), about.value("margin", "year_ago_margin_rate")
    if now is None or before is None or abs(now - before) < 0.02:
        return None
    words = about.words
    values: Values = {
        "direction": direction(now - before),
        "rate": words.percent(now),
        "before": words.percent(before),
    }
    return Finding("margin", 50 + 200 * abs(now - before), values)


def _competitor(about: About) -> Finding | None:
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


FINDERS: tuple[Callable[[About], Finding | None], ...] = (
    _revenue, _category, _health, _delivery, _promise, _tickets, _voice, _people, _silence, _stage, _tier,
    _contract, _payment, _won, _target, _margin, _competitor, _annual, _sales, _usage,
)  # fmt: skip
