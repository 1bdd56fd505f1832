"""Account review: when the next order is due, what the next quarter may bring, and the risk of loss."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kamreport.blocks import Grid, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.about import About, noted, tiles
from kamreport.narrative.ahead import at_least, chance, count_interval, first_quarter, money_interval, reached
from kamreport.narrative.composing import passage
from kamreport.narrative.risk_drivers import drivers, rank, ranked
from kamreport.sections import section
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """Tiles, what drives the rank by risk of loss, and what is not told."""

    tiles: tuple[Tile, ...]
    drivers: Grid | None
    untold: str


@section(Content, review=68)
def account_outlook(case: Case, account: str | None, words: Words) -> Section | None:
    """The outlook of one account; left out where neither a day, nor a quarter, nor a rank is known."""
    if account is None:
        return None
    about = About(case, account, words)
    known = (about.value("rhythm", "days_to_order"), about.value("outlook", "next_quarter"), rank(about))
    lead = passage(words, *_coming(about), _risk(about))
    made_of = drivers(about)
    if all(one is None for one in known) or not (lead or made_of):
        return None
    content = Content(
        tiles(_order_tile(about), _quarter_tile(about), _purchases_tile(about), _last_tile(about)),
        made_of,
        _untold(about),
    )
    return Section("account_outlook", words("account-outlook"), lead, content)


def _coming(about: About) -> tuple[str, str]:
    """The next quarter, then the next order; the order first where it is late."""
    late = about.word("rhythm", "standing") == "late"
    return (_order(about), _quarter(about)) if late else (_quarter(about), _order(about))


def _order(about: About) -> str:
    words, found = about.words, about.estimate("rhythm", "days_to_order")
    standing, day = about.word("rhythm", "standing"), about.date("rhythm", "expected_on")
    if found.value is None or standing is None or day is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("account-outlook-no-day", reason=why) if why else ""
    return words(
        "account-outlook-order",
        standing=standing,
        day=words.day(day),
        days=int(about.value("rhythm", "days_overdue") or 0),
        interval=_days(about, words.day),
        chance=_silence_chance(about),
    )


def _days(about: About, form: Callable[[date], str]) -> str:
    """The interval of the next order; of one that is still expected it begins no sooner than tomorrow."""
    low, due, high = (about.date("rhythm", name) for name in ("earliest_on", "expected_on", "latest_on"))
    if low is None or high is None:
        return ""
    if due is not None and due > about.as_of:
        low = max(low, about.as_of + timedelta(days=1))
    return about.words("interval", low=form(low), high=form(high))


def _silence_chance(about: About) -> str:
    share = about.value("rhythm", "silence_chance")
    return "" if share is None else chance(share, about.words)


def _quarter(about: About) -> str:
    words, found = about.words, about.estimate("outlook", "next_quarter")
    if found.value is None:
        return ""
    return words(
        "account-outlook-quarter",
        period=first_quarter(about),
        money=about.money(found.value),
        interval=_interval(about, found),
        high="" if found.high is None else about.money(found.high),
        method="reached" if reached(found) else _method(about),
    )


def _interval(about: About, found: Estimate) -> str:
    return money_interval(found.low, found.high, about.case.book.currency, about.words)


def _method(about: About) -> str:
    """The method told for the accounts: smoothing or naive."""
    return about.case.now["outlook"].words.get("method", "naive")


def _risk(about: About) -> str:
    """The chance of loss where it is told; a bare rank stands over what it is made of."""
    words, place, risk = about.words, rank(about), about.estimate("churn_risk", "risk")
    if place is None or risk.value is None:
        return ""
    return words(
        "account-outlook-risk-told",
        share=chance(risk.value, words),
        interval=words.interval(risk, share=True),
        rank=place,
        of=len(ranked(about)),
    )


def _order_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("rhythm", "days_to_order")
    label, day = words("account-outlook-due"), about.date("rhythm", "expected_on")
    if found.value is None or day is None:
        return None
    standing, days = about.word("rhythm", "standing"), int(about.value("rhythm", "days_overdue") or 0)
    said = words("account-outlook-days", n=days) if days else ""
    tone = "bad" if standing == "late" else "watch" if days else ""
    return Tile(
        label,
        words.short_day(day),
        said,
        tone,  # type: ignore[arg-type]
        words("account-outlook-between", interval=_days(about, words.short_day)),
    )


def _quarter_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("outlook", "next_quarter")
    label = words("ahead-next-quarter", period=first_quarter(about, short=True))
    if found.value is None:
        return None
    low, high = (about.value("outlook", f"next_quarter_{end}_80") for end in ("low", "high"))
    inner = money_interval(low, high, about.case.book.currency, words)
    said = words("account-outlook-80", interval=inner) if inner else ""
    return Tile(
        label,
        at_least(about.money(found.value), found, words),
        said,
        "muted",
        words("ahead-interval", interval=_interval(about, found)),
    )


def _purchases_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("buying", "purchases_13")
    if found.value is None:
        return None
    return Tile(
        words("ahead-purchases"), words.number(found.value), "", "muted", note=count_interval(found, words)
    )


def _last_tile(about: About) -> Tile | None:
    """Lifetime value where it is known, else the rank by risk of loss."""
    words, found, place = about.words, about.estimate("lifetime_value", "value_12"), rank(about)
    if found.value is not None:
        interval = _interval(about, found)
        note = words("account-outlook-interval", interval=interval) if interval else ""
        return Tile(words("ahead-value"), about.money(found.value), note=note)
    if place is None:
        return None
    risk = about.estimate("churn_risk", "risk")
    if risk.value is not None:
        return Tile(words("ahead-risk"), chance(risk.value, words), note=noted(risk, words, share=True))
    value = words("ahead-of", n=words.number(place), all=words.number(len(ranked(about))))
    return Tile(words("account-outlook-rank"), value, words("churn-rank"), "muted")


def _untold(about: About) -> str:
    """One sentence for each figure that looks ahead and is not told, with the reason."""
    words = about.words
    found = (
        ("quarter", about.estimate("outlook", "next_quarter")),
        ("risk", about.estimate("churn_risk", "rank")),
        ("purchases", about.estimate("buying", "purchases_13")),
        ("value", about.estimate("lifetime_value", "value_12")),
    )
    return passage(
        words,
        *(
            words(f"ahead-untold-{name}", reason=words.reason(one.withheld), warned="False")
            for name, one in found
            if one.value is None and one.withheld
        ),
    )
