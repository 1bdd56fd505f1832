"""Account review: the first page. The verdict, six figures, what changed and why, and three asks."""

from dataclasses import dataclass

from kamreport.blocks import Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, tiles
from kamreport.narrative.account_quarters import quarters
from kamreport.narrative.ask import Ask
from kamreport.narrative.asks import asks
from kamreport.narrative.certainty import direction, percent_or_factor, ratio
from kamreport.narrative.findings import findings
from kamreport.narrative.health_moves import health_change, leading_move
from kamreport.narrative.price_steps import cause
from kamreport.sections import section
from kamreport.words import Words

TILES = 6
PERIODS = 5
ENDS = ".。"


@dataclass(frozen=True)
class Task:
    """One ask: what to do and why, and who does it by when."""

    what: str
    who: str


@dataclass(frozen=True)
class Content:
    """Up to six tiles, up to five sentences that the lead does not say, revenue by period, and three asks."""

    tiles: tuple[Tile, ...]
    changed_headline: str
    changed: tuple[str, ...]
    periods: Picture | None
    asks_headline: str
    asks: tuple[Task, ...]


@section(Content, review=10)
def account_summary(case: Case, account: str | None, words: Words) -> Section | None:
    """The first page of a review. Its lead is the verdict, and the cover's message."""
    if account is None:
        return None
    about = About(case, account, words)
    verdict = _verdict(about)
    found = (words(f"finding-{one.key}", **one.values) for one in findings(about))
    changed = tuple(one for one in found if not verdict.startswith(one.rstrip(ENDS)))
    given = asks(about)
    content = Content(
        tiles=_tiles(about),
        changed_headline=words("account-summary-changed") if changed else "",
        changed=changed,
        periods=quarters(about, PERIODS),
        asks_headline=words("account-asks", n=len(given)),
        asks=_asks(about, given),
    )
    return Section("account_summary", words("account-summary"), verdict, content)


def _verdict(about: About) -> str:
    """What happened; why, as far as the health bridge tells; and how sure that is."""
    return about.words("account-verdict", what=_what(about), why=_why(about), told=str(bool(_why(about))))


def _what(about: About) -> str:
    words = about.words
    now, then = about.estimate("revenue", "revenue"), about.estimate("revenue", "year_ago")
    stage = about.word("lifecycle", "stage")
    gone = _reported(about)
    if gone:
        return gone
    if now.value is not None and (now.value or then.value):
        return _revenue(about, now.value, then)
    if stage in ("dormant", "churned") and about.value("lifecycle", "days_since_order") is not None:
        return words("verdict-silent", days=int(about.value("lifecycle", "days_since_order") or 0))
    annual = about.value("recurring", "annual")
    if annual:
        change = ratio(annual, about.value("recurring", "annual_year_ago"))
        return words("verdict-contracts", money=about.money(annual), **_moved(about, change))
    won, count = about.value("conversion", "won_value"), int(about.value("conversion", "open_count") or 0)
    if won:
        change = ratio(won, about.value("conversion", "won_value_before"))
        return words("verdict-won", money=about.money(won), **_moved(about, change))
    if count:
        return words("verdict-open", n=count, money=about.money(about.value("conversion", "open_value") or 0))
    cases = about.value("service", "tickets")
    if cases:
        return words("verdict-cases", n=int(cases))
    if stage == "prospect":
        return words("verdict-prospect")
    return words("verdict-quiet")


def _reported(about: About) -> str:
    """That it is reported as having left, where nothing on file is later; else ""."""
    state, day = about.word("departures", "state"), about.date("departures", "left_on")
    if state not in ("left", "disputed") or day is None:
        return ""
    money = about.value("departures", "running_value") or 0
    return about.words(
        "verdict-left" if state == "left" else "verdict-disputed",
        day=about.words.day(day),
        n=int(about.value("departures", "running") or 0),
        money=about.money(money),
        valued=str(money > 0),
    )


def _revenue(about: About, now: float, then: Estimate) -> str:
    """Against a year ago; an account that bought nothing then, against the previous period."""
    words, running = about.words, not about.case.book.period.finished(about.as_of)
    day = words.day(about.as_of)
    if not now and then.value:
        return words("verdict-lost", before=about.money(then.value), until=day if running else "none")
    money = words("verdict-until", money=about.money(now), day=day) if running else about.money(now)
    change = ratio(now, then.value)
    if change is not None:
        noise = about.word("growth", "growth_noise") or "unknown"
        turn = _moved(about, change)
        why = cause(about) if noise != "usual" and turn["direction"] != "flat" else None
        told = words(f"verdict-cause-{why}", direction=turn["direction"]) if why else "none"
        return words("verdict-revenue", money=money, noise=noise, cause=told, **turn)
    change = ratio(now, about.value("revenue", "previous"))
    if change is None:
        return words("verdict-alone", money=money)
    return words("verdict-previous", money=money, **_moved(about, change))


def _moved(about: About, change: float | None) -> dict[str, str]:
    if change is None:
        return {"direction": "unknown", "change": ""}
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    return {"direction": direction(change, still=0.005), "change": said}


def _why(about: About) -> str:
    """Health and what moved it, as far as a component's own change did; empty where health is not known."""
    words, health = about.words, about.value("health", "health")
    if health is None:
        return ""
    change = health_change(about)
    turn = "unknown" if change is None else direction(change)
    mover = leading_move(about, change or 0)
    return words(
        "verdict-health",
        score=words.number(health),
        band=about.inline("health-band", about.word("health", "band")),
        moved=turn,
        points=abs(change or 0),
        name="" if mover is None else about.inline("component", mover.component),
        named=str(mover is not None),
        part="" if mover is None else words.points(mover.delta, 1),
    )


def _tiles(about: About) -> tuple[Tile, ...]:
    """Six key figures, of those that are known; their sections say why others are not."""
    voice = key_figures.nps(about)
    if about.value("nps", "nps") is None and about.value("csat", "csat") is not None:
        voice = key_figures.csat(about)
    found = tiles(
        key_figures.money(about, "revenue", "year_ago"),
        key_figures.money(about, "trailing", "trailing_before"),
        key_figures.health(about),
        voice if about.case.book.has("surveys") or about.value("csat", "csat") is not None else None,
        key_figures.margin(about),
        key_figures.cadence(about),
        key_figures.contracts(about),
        key_figures.pipeline(about),
        key_figures.won(about),
        key_figures.cases(about),
        key_figures.promise(about) if about.value("service", "tickets") else None,
    )
    return tuple(one for one in found if one.tone != "unknown")[:TILES]


def _asks(about: About, given: tuple[Ask, ...]) -> tuple[Task, ...]:
    words = about.words
    return tuple(
        Task(
            words(f"ask-{one.key}", **one.values),
            words(
                "account-asks-who",
                owner=one.owner or words("account-asks-nobody"),
                day=words.day(one.due),
            ),
        )
        for one in given
    )
