"""What a team should do next for an account: rules on its figures, each with an owner and a day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.narrative.about import About, as_day, text

Values = Mapping[str, str | int]
RECENT = 90
REPEAT = 3


@dataclass(frozen=True)
class Ask:
    """One thing to do: the message ask-<key> with its values, who does it, and by when."""

    key: str
    values: Values
    owner: str
    due: date


@dataclass(frozen=True)
class Rule:
    """A rule: its key, how urgent it is, how many days it leaves, and what must be true.

    `find` gives the message's values, or None where the rule does not apply.
    """

    key: str
    urgency: int
    days: int
    find: Callable[[About], Values | None]


def asks(about: About, most: int = 3) -> tuple[Ask, ...]:
    """The most urgent asks of an account, each by its account manager; empty where no rule applies."""
    owner = _owner(about)
    found: list[Ask] = []
    for rule in sorted(RULES, key=lambda one: -one.urgency):
        values = rule.find(about)
        if values is not None:
            found.append(Ask(rule.key, values, owner, about.as_of + timedelta(days=rule.days)))
        if len(found) == most:
            break
    return tuple(found)


def _owner(about: About) -> str:
    """The account manager; else who owns most of its opportunities; "" where nobody is named."""
    manager = text(about.profile.get("owner"))
    owners = about.rows("opportunities")["owner"].dropna()
    return manager or ("" if owners.empty else str(owners.mode().iloc[0]))


def _overdue(about: About) -> Values | None:
    amount, oldest = about.value("receivables", "overdue"), about.value("receivables", "oldest_overdue_days")
    if not amount or amount <= 0 or oldest is None or oldest < 30:
        return None
    return {"money": about.money(amount), "days": int(oldest)}


def _detractor(about: About) -> Values | None:
    """The latest answer to the recommendation question was 6 or lower, and nobody met them since."""
    score, day = about.value("nps", "latest_score"), about.date("nps", "latest_on")
    if score is None or day is None or score > 6 or (about.as_of - day).days > RECENT:
        return None
    rows = about.rows("interactions")
    held = rows[(rows["status"].fillna("held") == "held") & rows["layer"].isin(("executive", "management"))]
    if (held["date"] > pd.Timestamp(day)).any():
        return None
    return {"score": about.words.number(score), "day": about.words.day(day)}


def _sponsor(about: About) -> Values | None:
    left = int(about.value("engagement", "sponsors_left") or 0)
    if not left:
        return None
    people = about.rows("contacts")
    gone = people[(people["stance"] == "sponsor") & people["left_on"].notna()].sort_values("left_on")
    name = text(gone.iloc[-1]["name"]) if len(gone) else ""
    return {
        "name": name,
        "named": str(bool(name)),
        "remaining": int(about.value("engagement", "sponsors") or 0),
    }


def _silence(about: About) -> Values | None:
    """No order for longer than the account's own gaps with one standard deviation."""
    if about.word("lifecycle", "stage") not in ("dormant", "churned"):
        return None
    since, gap = about.value("lifecycle", "days_since_order"), about.value("lifecycle", "usual_gap")
    if since is None:
        return None
    known = gap is not None
    return {
        "days": int(since),
        "gap": round(gap or 0),
        "known": str(known),
        "stage": str(about.word("lifecycle", "stage")),
    }


def _delivery(about: About) -> Values | None:
    now, before = about.estimate("delivery", "otif_period"), about.estimate("delivery", "otif_before")
    if (
        now.value is None
        or now.high is None
        or before.value is None
        or now.value >= 0.9
        or now.high >= before.value
    ):
        return None
    return {"share": about.words.percent(now.value), "before": about.words.percent(before.value)}


def _renewal(about: About) -> Values | None:
    end = about.date("recurring", "next_end")
    if not about.value("recurring", "unrenewed") or end is None:
        return None
    money = about.value("recurring", "unrenewed_value") or 0
    return {"day": about.words.day(end), "money": about.money(money), "valued": str(money > 0)}


def _late_cases(about: About) -> Values | None:
    late, open_cases = about.value("service", "backlog_late"), about.value("service", "backlog")
    if not late:
        return None
    return {
        "n": int(late),
        "open": int(open_cases or late),
        "days": int(about.value("service", "oldest_open_days") or 0),
    }


def _decline(about: About) -> Values | None:
    """Revenue is down on a year ago, by more than usual or two periods running."""
    now, then = about.value("revenue", "revenue"), about.value("revenue", "year_ago")
    if not now or not then or then <= 0 or now / then > 0.9:
        return None
    clear = about.word("growth", "growth_noise") == "clear"
    trailing = about.value("growth", "growth_trailing")
    if not clear and (trailing is None or trailing > -0.1):
        return None
    rows = about.table("products", "categories")
    lost = rows[rows["change"] < 0].sort_values("change") if not rows.empty else rows
    name = text(lost.iloc[0]["category"]) if len(lost) else ""
    return {"change": about.words.percent(1 - now / then), "name": name, "named": str(bool(name))}


def _cadence(about: About) -> Values | None:
    share, kept, due = (about.value("engagement", f"{one}_executive") for one in ("cadence", "kept", "due"))
    if share is None or not due or share >= 0.5:
        return None
    return {"kept": int(kept or 0), "due": int(due)}


def _single(about: About) -> Values | None:
    if about.value("engagement", "single_threaded") != 1:
        return None
    return {"contacts": int(about.value("engagement", "contacts") or 0)}


def _actions(about: About) -> Values | None:
    rows = about.rows("actions")
    late = rows[rows["done_on"].isna() & (rows["due_on"] < pd.Timestamp(about.as_of))].sort_values("due_on")
    if late.empty:
        return None
    day = as_day(late.iloc[0]["due_on"])
    return {"n": len(late), "title": text(late.iloc[0]["title"]), "day": about.words.day(day) if day else ""}


def _strategy(about: About) -> Values | None:
    state = about.word("engagement", "strategy")
    if state not in ("cancelled", "none") or about.word("tier", "tier") in (None, "standard"):
        return None
    return {"state": state}


def _stale(about: About) -> Values | None:
    n = int(about.value("conversion", "overdue_count") or 0)
    return {"n": n} if n else None


def _undated(about: About) -> Values | None:
    """Opportunities are open, and none of them says when it should close."""
    rows = about.table("conversion", "open")
    return None if rows.empty or rows["expected_on"].notna().any() else {"n": len(rows)}


def _usage(about: About) -> Values | None:
    change = about.value("usage", "usage_change")
    return {"change": about.words.percent(-change)} if change is not None and change <= -0.25 else None


def _target(about: About) -> Values | None:
    share = about.value("targets", "attainment")
    if not share or share >= 0.9:
        return None
    gap = (about.value("targets", "target_to_date") or 0) - (about.value("targets", "actual") or 0)
    return {"share": about.words.percent(share), "money": about.money(gap)}


def _complaints(about: About) -> Values | None:
    n = int(about.value("service", "complaints") or 0)
    rate, average = (
        about.estimate("service", "complaint_rate"),
        about.average("service", "complaint_rate").value,
    )
    if n < REPEAT or rate.low is None or average is None or rate.low <= average:
        return None
    return {"n": n, "rate": about.words.number(rate.value or 0, 1), "average": about.words.number(average, 1)}


def _next_meeting(about: About) -> Values | None:
    if about.value("engagement", "meetings") is None or about.date("engagement", "next_meeting") is not None:
        return None
    since = about.value("engagement", "days_since_meeting")
    return {"days": int(since or 0), "known": str(since is not None)}


def _reference(about: About) -> Values | None:
    """A promoter of a healthy account that nobody asked to be a reference."""
    score = about.value("nps", "latest_score")
    if score is None or score < 9 or about.word("health", "band") != "healthy":
        return None
    if about.rows("events")["kind"].isin(("reference", "reference_withdrawn")).any():
        return None
    return {"score": about.words.number(score)}


def _widen(about: About) -> Values | None:
    """An account that grows but buys little of what others buy: the largest category it does not buy."""
    growth = about.value("growth", "growth_trailing")
    result = about.case.now.get("products")
    totals = None if result is None else result.tables.get("totals")
    if growth is None or growth < 0.05 or totals is None or totals.empty:
        return None
    rows = about.table("products", "categories")
    bought = set(rows[rows["revenue"] > 0]["category"])
    missing = totals[~totals["category"].isin(bought | {""}) & (totals["accounts"] >= 3)]
    if missing.empty:
        return None
    top = missing.sort_values("accounts", ascending=False).iloc[0]
    return {"name": str(top["category"]), "accounts": int(top["accounts"])}


def _prospect(about: About) -> Values | None:
    """No order yet, but something open: the first order is the aim."""
    if about.word("lifecycle", "stage") != "prospect":
        return None
    n = int(about.value("conversion", "open_count") or 0)
    return {"n": n} if n else None


def _review(about: About) -> Values | None:
    """What always applies: nothing calls for action, so the next review is what is agreed."""
    health = about.value("health", "health")
    return {"known": str(health is not None)}


RULES = (
    Rule("overdue", 95, 7, _overdue),
    Rule("detractor", 92, 3, _detractor),
    Rule("sponsor", 90, 14, _sponsor),
    Rule("silence", 88, 7, _silence),
    Rule("delivery", 86, 7, _delivery),
    Rule("renewal", 84, 30, _renewal),
    Rule("decline", 82, 14, _decline),
    Rule("complaints", 78, 14, _complaints),
    Rule("cases", 76, 5, _late_cases),
    Rule("target", 70, 14, _target),
    Rule("usage", 68, 14, _usage),
    Rule("single", 66, 30, _single),
    Rule("executive", 64, 30, _cadence),
    Rule("strategy", 62, 30, _strategy),
    Rule("actions", 60, 7, _actions),
    Rule("stale", 54, 7, _stale),
    Rule("undated", 52, 7, _undated),
    Rule("prospect", 50, 30, _prospect),
    Rule("meeting", 46, 14, _next_meeting),
    Rule("reference", 40, 45, _reference),
    Rule("widen", 38, 45, _widen),
    Rule("review", 1, 90, _review),
)
