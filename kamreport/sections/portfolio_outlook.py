"""Portfolio: the revenue to expect, orders overdue against the accounts' own rhythm, and the risk of loss."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.ahead import at_least, count_interval, reached
from kamreport.narrative.certainty import ratio, short_change
from kamreport.narrative.composing import passage
from kamreport.narrative.quarters_ahead import course, interval, named, quarters, year_ago
from kamreport.narrative.silence_ahead import LEAST_RANKED, overdue, risks, unranked
from kamreport.narrative.whole import Whole, known
from kamreport.sections import section
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """Tiles, the quarters to come, overdue orders, accounts by risk of loss, what is not told."""

    tiles: tuple[Tile, ...]
    course: Picture | None
    quarters: Grid | None
    overdue: Grid | None
    risks: Grid | None
    untold: tuple[str, ...]


@section(Content, portfolio=125)
def portfolio_outlook(case: Case, _account: str | None, words: Words) -> Section | None:
    """The outlook; left out where neither revenue, nor a rhythm, nor a rank is known."""
    whole = Whole(case, words)
    rhythms = (whole.figure("rhythm", "overdue").n or 0) > 0
    ranked = int(whole.column("churn_risk", "rank").notna().sum()) >= LEAST_RANKED
    if whole.value("outlook", "next_quarter") is None and not rhythms and not ranked:
        return None
    content = Content(
        _tiles(whole), course(whole), quarters(whole), overdue(whole), risks(whole), _untold(whole)
    )
    return Section("portfolio_outlook", words("portfolio-outlook"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    return passage(whole.words, _next(whole), _year(whole), _late(whole))


def _next(whole: Whole) -> str:
    words, found = whole.words, whole.figure("outlook", "next_quarter")
    if found.value is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("portfolio-outlook-unknown", reason=why) if why else ""
    before = year_ago(whole)
    return words(
        "portfolio-outlook-reached" if reached(found) else "portfolio-outlook-next",
        period=named(whole, whole.table("outlook", "quarters")["label"].iloc[0]),
        money=whole.money(found.value),
        interval=interval(whole, found),
        high="" if found.high is None else whole.money(found.high),
        moved=_moved(found, before[0] if before else None),
        before=whole.money(before[0]) if before else "",
    )


def _year(whole: Whole) -> str:
    words, found = whole.words, whole.figure("outlook", "next_year")
    before = year_ago(whole)
    if found.value is None or not before:
        return ""
    return words(
        "portfolio-outlook-year",
        money=whole.money(found.value),
        interval=interval(whole, found),
        moved=_moved(found, sum(before)),
        before=whole.money(sum(before)),
    )


def _moved(found: Estimate, before: float | None) -> str:
    """What the interval carries against a year ago: up, down, or nothing."""
    if before is None or found.low is None or found.high is None:
        return "alone"
    return "up" if found.low > before else "down" if found.high < before else "unclear"


def _late(whole: Whole) -> str:
    found = whole.figure("rhythm", "overdue")
    if found.value is None:
        return ""
    late = whole.count("rhythm", "late")
    return whole.words("portfolio-outlook-late", n=int(found.value), of=found.n or 0, late=late)


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    return known(
        _money_tile(whole, "next_quarter"),
        _money_tile(whole, "next_year"),
        _purchases_tile(whole),
        _loss_tile(whole) or _value_tile(whole),
    )


def _money_tile(whole: Whole, figure: str) -> Tile | None:
    words, found = whole.words, whole.figure("outlook", figure)
    if found.value is None:
        return None
    before = year_ago(whole)
    base = None if not before else sum(before) if figure == "next_year" else before[0]
    change = ratio(found.value, base)
    said = "" if change is None else words("ahead-on-year-ago", change=short_change(change, words))
    first = whole.period(whole.table("outlook", "quarters")["label"].iloc[0])
    label = words(f"ahead-{figure.replace('_', '-')}", period=first)
    money = whole.money(found.value)
    if figure == "next_quarter":
        money = at_least(money, found, words)
    return Tile(label, money, said, note=words("ahead-interval", interval=interval(whole, found)))


def _purchases_tile(whole: Whole) -> Tile | None:
    words, found = whole.words, whole.figure("buying", "purchases_13")
    if found.value is None:
        return None
    n = words("ahead-accounts", n=found.n or 0)
    return Tile(
        words("ahead-purchases"), words.number(found.value), n, "muted", note=count_interval(found, words)
    )


def _loss_tile(whole: Whole) -> Tile | None:
    """The losses to expect, where the chances are probabilities."""
    words, found = whole.words, whole.figure("churn_risk", "expected_losses")
    money = whole.value("churn_risk", "revenue_at_risk")
    if found.value is None:
        return None
    note = "" if money is None else words("portfolio-outlook-at-risk", money=whole.money(money))
    return Tile(words("portfolio-outlook-losses"), words.number(found.value, 1), note=note)


def _value_tile(whole: Whole) -> Tile | None:
    words, found = whole.words, whole.figure("lifetime_value", "value_12")
    if found.value is None:
        return None
    n = words("ahead-accounts", n=found.n or 0)
    return Tile(words("ahead-value"), whole.money(found.value), n, "muted")


def _untold(whole: Whole) -> tuple[str, ...]:
    """One line for each figure that looks ahead and is not told, with the reason."""
    words = whole.words
    found = (
        ("risk", Estimate(withheld=unranked(whole))),
        ("purchases", whole.figure("buying", "purchases_13")),
        ("value", whole.figure("lifetime_value", "value_12")),
    )
    warned = bool(whole.case.warnings)
    return tuple(
        _untold_line(words, name, one, warned=warned)
        for name, one in found
        if one.value is None and one.withheld
    )


def _untold_line(words: Words, name: str, found: Estimate, *, warned: bool) -> str:
    why = words.reason(found.withheld) if found.withheld else ""
    return words(f"ahead-untold-{name}", reason=why, warned=str(warned))
