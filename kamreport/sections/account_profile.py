"""Account review: who the account is, and the days that matter next."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pandas as pd

from kamreport.blocks import Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.composing import cells, inside
from kamreport.sections import section
from kamreport.sharing.people import STEERING
from kamreport.values import as_day, text
from kamreport.words import Words

DATES = 7
AHEAD = 365
BEHIND = 90
LATELY = 4


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of the account: what it is, and what stands there."""

    name: str
    text: str


@dataclass(frozen=True)
class Content:
    """The account's master data, the key dates ahead, and what happened lately."""

    facts: tuple[Fact, ...]
    dates: Grid | None
    happened: Grid | None


@section(Content, review=85)
def account_profile(case: Case, account: str | None, words: Words) -> Section | None:
    """Profile and key dates of one account."""
    if account is None:
        return None
    about = About(case, account, words)
    dates = _dates(about)
    content = Content(_facts(about), _grid(about, dates), _lately(about))
    return Section("account_profile", words("account-profile"), _lead(about, dates).strip(), content)


def _lead(about: About, dates: list[tuple[date, str]]) -> str:
    words = about.words
    tenure = about.value("retention", "tenure")
    since = as_day(about.profile.get("since"))
    return words(
        "account-profile-lead",
        name=text(about.profile.get("name")),
        since=str(since.year) if since else "",
        known=str(since is not None),
        long=str(tenure is not None and tenure >= 2),
        years=int(tenure or 0),
        next=words.day(dates[0][0]) if dates else "",
        what=inside(dates[0][1], words) if dates else "",
        coming=str(bool(dates)),
    )


def _facts(about: About) -> tuple[Fact, ...]:
    words, given = about.words, about.profile
    parts = (words.named(text(given.get(name))) for name in ("city", "country", "region") if given.get(name))
    place = words("profile-place-gap").join(dict.fromkeys(parts))
    since = as_day(given.get("since"))
    parent = text(given.get("parent_id"))
    found: list[tuple[str, str]] = [
        ("id", "" if about.account == given.get("name") else about.account),
        ("owner", words.named(text(given.get("owner")))),
        ("tier", about.choice("tier", about.word("tier", "tier"))),
        ("stage", about.choice("stage", about.word("lifecycle", "stage"))),
        ("industry", words.named(text(given.get("industry")))),
        ("place", place),
        ("group", words("account-profile-part") if parent else ""),
        ("since", words.day(since) if since else ""),
        ("employees", _count(words, given.get("employees"))),
        ("size", _money(about, given.get("annual_revenue"))),
        ("wallet", _wallet(about)),
        ("value", _score(about, "value", "value")),
        ("fit", _score(about, "fit", "fit")),
        ("rhythm", _rhythm(about)),
        ("language", words(f"language-{given['language']}") if given.get("language") else ""),
        ("remark", words.named(text(given.get("note")))),
    ]
    return tuple(Fact(words(f"profile-{key}"), value) for key, value in found if value)


def _count(words: Words, value: Any) -> str:
    return "" if value is None else words.number(float(value))


def _money(about: About, value: Any) -> str:
    return "" if value is None else about.money(float(value))


def _wallet(about: About) -> str:
    """The stated wallet, and our share of it where it makes sense."""
    wallet, words = about.profile.get("wallet"), about.words
    if not wallet:
        return ""
    trailing = about.value("revenue", "trailing")
    share = None if trailing is None else trailing / float(wallet)
    if share is None or not 0 <= share <= 1:
        return about.money(float(wallet))
    return words("profile-wallet-share", money=about.money(float(wallet)), share=words.percent(share))


def _score(about: About, metric: str, figure: str) -> str:
    value = about.value(metric, figure)
    if value is None:
        return ""
    return about.words("account-of-hundred", score=about.words.number(value))


def _rhythm(about: About) -> str:
    gap, words = about.value("lifecycle", "usual_gap"), about.words
    if gap is None:
        return ""
    since = about.value("lifecycle", "days_since_order")
    return words("profile-rhythm-text", gap=round(gap), since=int(since or 0), own=str(about.own_rhythm))


def _dates(about: About) -> list[tuple[date, str]]:
    """The key dates after the as-of day up to a year ahead, soonest first, as the plan counts them."""
    found = [*_planned(about), *_contracts(about), *_commitments(about), *_order(about, passed=False)]
    last = about.as_of + timedelta(days=AHEAD)
    return sorted({one for one in found if about.as_of < one[0] <= last})


def _planned(about: About) -> list[tuple[date, str]]:
    """The meetings planned; of operations only the next, as more are too many to be key."""
    rows = about.table("engagement", "planned")
    if rows.empty:
        return []
    daily = (rows["layer"] == "operational") & ~rows["kind"].isin(STEERING)
    rows = rows[~daily | ~daily.duplicated()]
    return [
        (
            row["date"].date(),
            _meeting(about, row["kind"], row["layer"]),
        )
        for _, row in rows.iterrows()
    ]  # fmt: skip


def _meeting(about: About, kind: Any, layer: Any) -> str:
    if kind == "strategy":
        return about.words("date-strategy")
    known = str(not pd.isna(layer))
    return about.words("date-meeting", known=known, layer=about.inline("layer", layer))


def _event(about: About, kind: Any, said: str) -> str:
    return about.words("date-event", kind=about.choice("event", kind), text=said, told=str(bool(said)))


def _contracts(about: About) -> list[tuple[date, str]]:
    words, found = about.words, []
    for _, row in about.rows("contracts").iterrows():
        end = as_day(row["end"])
        if end is None or end < about.as_of:
            continue
        name = text(row["name"]) or text(row["contract_id"])
        renews = not pd.isna(row["auto_renews"]) and bool(row["auto_renews"])
        found.append((end, words("date-contract-end", name=name, renews=str(renews))))
        if not pd.isna(row["notice_days"]):
            found.append((end - timedelta(days=int(row["notice_days"])), words("date-notice", name=name)))
    return found


def _commitments(about: About) -> list[tuple[date, str]]:
    words, found = about.words, []
    for _, row in about.rows("opportunities").iterrows():
        expected = as_day(row["expected_on"])
        if row["outcome"] not in ("won", "lost") and expected is not None and expected >= about.as_of:
            found.append(
                (expected, words("date-opportunity", name=text(row["name"]) or text(row["opportunity_id"])))
            )
    for _, row in about.rows("actions").iterrows():
        due = as_day(row["due_on"])
        if pd.isna(row["done_on"]) and due is not None and due >= about.as_of:
            found.append((due, words("date-action", name=text(row["title"]))))
    for _, row in about.rows("objectives").iterrows():
        due = as_day(row["due_on"])
        if due is not None and due >= about.as_of:
            found.append((due, words("date-objective", name=text(row["title"]))))
    return found


def _order(about: About, *, passed: bool) -> list[tuple[date, str]]:
    """The day on which an order is expected by the account's own rhythm, where it lies behind (`passed`) or
    else ahead.
    """
    expected = about.date("rhythm", "expected_on")
    bought = about.word("lifecycle", "stage") in ("active", "new", "won_back", "dormant")
    if expected is None or not bought or (expected < about.as_of) != passed:
        return []
    return [(expected, about.words("date-order", passed=str(passed)))]


def _happened(about: About) -> list[tuple[date, str]]:
    found = []
    for _, row in about.rows("events").iterrows():
        said, day = _event(about, row["kind"], text(row["text"])), row["date"].date()
        contradicted = row["kind"] == "churned" and day == about.date("departures", "left_on")
        found.append((day, _contradicted(about, said) if contradicted else said))
    return found


def _contradicted(about: About, said: str) -> str:
    """A report that the account has left, with what on file says otherwise."""
    state, later = about.word("departures", "state"), about.date("departures", "later_on")
    if state not in ("back", "disputed"):
        return said
    return about.words(
        "event-contradicted",
        said=said,
        state=state,
        n=int(about.value("departures", "running") or 0),
        fact=about.word("departures", "later") or "",
        later=about.words.short_day(later) if later else "",
    )


def _grid(about: About, dates: list[tuple[date, str]]) -> Grid | None:
    if not dates:
        return None
    words, left = about.words, max(len(dates) - DATES, 0)
    headline = words("account-profile-dates", coming=len(dates))
    return _days(about, headline, dates[:DATES], words("account-more", n=left) if left else "")


def _lately(about: About) -> Grid | None:
    """What happened in the last 90 days, at most the five latest, oldest first."""
    first = about.as_of - timedelta(days=BEHIND)
    found = sorted({*_happened(about), *_order(about, passed=True)})
    recent = [one for one in found if first <= one[0] <= about.as_of][-LATELY:]
    return _days(about, about.words("account-profile-lately"), recent, "") if recent else None


def _days(about: About, headline: str, days: list[tuple[date, str]], note: str) -> Grid:
    words = about.words
    heads = (Head(words("column-day"), width=1), Head(words("account-profile-event"), width=2.9))
    return Grid(headline, heads, tuple(cells(words.short_day(day), said) for day, said in days), note=note)
