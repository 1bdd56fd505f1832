"""Client review: the first page, three outcomes, one miss, three asks."""

from dataclasses import dataclass

from kamreport.blocks import Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative.client import Told, some
from kamreport.narrative.client_outcomes import outcomes
from kamreport.narrative.client_points import Point, asks, misses
from kamreport.sharing import Shared
from kamreport.words import Words

BRIEF = 2  # outcomes in the headline
MOSTLY = 2  # of three topics without anything to tell


@dataclass(frozen=True)
class Content:
    """Tiles, and three lists of points, each with its heading; a list may be empty. `short` is True when
    something fell short; `untold` names what the review has nothing on.
    """

    tiles: tuple[Tile, ...]
    outcomes_headline: str
    outcomes: tuple[Point, ...]
    miss_headline: str
    miss: tuple[Point, ...]
    short: bool
    asks_headline: str
    asks: tuple[Point, ...]
    untold: str


@client_section(Content, client_review=10)
def client_summary(shared: Shared, words: Words) -> Section | None:
    """What the client should know after one page; where nothing is known yet, what is asked for first."""
    told = Told(shared, words)
    good, short, wanted = outcomes(told), misses(told), asks(told)
    tiles = some(
        told.share_tile("delivery", "otif", "client-on-time"),
        told.share_tile("service", "promise_kept", "client-promise"),
        told.nps_tile(),
        _orders(told),
    )[:3]
    if not (good or short or tiles or wanted):
        return None
    content = Content(
        tiles=tiles,
        outcomes_headline=words("client-outcomes"),
        outcomes=good,
        miss_headline=words("client-miss"),
        miss=short[:1] or _none(told),
        short=bool(short),
        asks_headline=words("client-asks"),
        asks=wanted,
        untold=_untold(told),
    )
    return Section("client_summary", words("client-summary"), balance(told), content)


def balance(told: Told) -> str:
    """What came of the work, two things at most, and what fell short, in a few words each: a headline."""
    words, good, short = told.words, outcomes(told, BRIEF), misses(told)
    if not good and not short:
        return message(told)
    first, second = (*(one.brief for one in good), "none", "none")[:2]
    said = words(
        "client-summary-balance",
        good=words("client-summary-goods", first=first, second=second) if good else "none",
        short=short[0].brief if short else "even" if _none(told) else "none",
    )
    return said[:1].upper() + said[1:]


def message(told: Told) -> str:
    """What went well and what did not, in one or two sentences; else when both meet and how much is asked."""
    words, good, short = told.words, outcomes(told), misses(told)
    if good and short:
        return words("client-summary-both", good=good[0].text, short=short[0].text)
    if good or short:
        return (good or short)[0].text
    planned = [one for one in told.shared.meetings if one.planned]
    if planned:
        return words("client-summary-asked", asks=len(asks(told)), day=words.day(planned[0].day))
    return _quiet(told)


def _quiet(told: Told) -> str:
    """Where there is nothing to weigh and no meeting is set: when the last order came, or what is asked; that
    there is nothing to report where nothing is known.
    """
    words, shared = told.words, told.shared
    period = words.period(shared.period, shared.as_of)
    bought = [one.period for one in shared.purchases if one.amount > 0]
    if bought and bought[-1].end < shared.period.start:
        return words("client-summary-quiet", period=period, last=words.period(bought[-1]))
    if bought or shared.cases or shared.ratings or shared.value("usage", "uses"):
        return words("client-summary-asked", asks=len(asks(told)), day="none")
    return words("client-nothing", period=period)


def _none(told: Told) -> tuple[Point, ...]:
    """Where nothing fell short and something was measured, that is said too."""
    measured = any(
        told.shared.value(*one) is not None for one in (("delivery", "otif"), ("service", "promise_kept"))
    )
    return (Point(told.words("client-miss-none")),) if measured else ()


def _untold(told: Told) -> str:
    """What the review has nothing on, where that is most of it; "" else."""
    words, shared = told.words, told.shared
    heard = any(shared.value(*one) is not None for one in (("nps", "nps"), ("csat", "csat")))
    there = {
        "orders": bool(shared.value("revenue", "trailing_orders")),
        "service": bool(shared.cases),
        "voice": heard or bool(shared.quotes),
    }
    missing = [words(f"client-untold-{name}") for name, known in there.items() if not known]
    return words("client-untold", topics=words.listed(missing)) if len(missing) >= MOSTLY else ""


def _orders(told: Told) -> Tile | None:
    words, orders = told.words, told.shared.value("revenue", "orders")
    if not orders:
        return None
    return Tile(
        words("client-orders"), words.number(orders), note=words.period(told.shared.period, told.shared.as_of)
    )
