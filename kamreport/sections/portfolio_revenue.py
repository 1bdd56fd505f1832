"""Portfolio: revenue against a year ago, the quarters behind it, and what carried the change."""

from dataclasses import dataclass

from kamreport.blocks import Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import (
    direction,
    percent_or_factor,
    ratio,
    short_change,
    tone,
    unknown_tile,
)
from kamreport.narrative.composing import numbers, passage
from kamreport.narrative.message import noise
from kamreport.narrative.money import rounded, signed_money
from kamreport.narrative.quarters import quarters
from kamreport.narrative.spans import bar, compared_span, span
from kamreport.narrative.two_totals import Mark, two_totals
from kamreport.sections import section
from kamreport.words import Words

STILL = 0.005
NEAR = 2  # tenths of a point: no rise or fall of the margin rate worth the word
STEPS = ("new", "expanded", "contracted", "lost")


@dataclass(frozen=True)
class Content:
    """The tiles, the quarters as bars, the bridge from a year ago, and the rule the comparison follows."""

    tiles: tuple[Tile, ...]
    quarters: Picture | None
    bridge: Picture | None
    note: str


@section(Content, portfolio=20)
def portfolio_revenue(case: Case, _account: str | None, words: Words) -> Section | None:
    """Revenue of all accounts; left out where there are no orders."""
    if not case.book.has("orders"):
        return None
    content = Content(
        tiles=_tiles(case, words),
        quarters=quarters(case, words),
        bridge=_bridge(case, words),
        note="" if case.book.period.finished(case.book.as_of) else words("unfinished-period"),
    )
    return Section("portfolio_revenue", words("portfolio-revenue"), _lead(case, words), content)


def _lead(case: Case, words: Words) -> str:
    """First the twelve months, since the report's summary opens with the period; a period that is level with
    the year before is said there, and by its tile.
    """
    return passage(
        words,
        _year_sentence(case, words),
        _period_sentence(case, words),
        _margin_sentence(case, words),
        _target_sentence(case, words),
    )


def _year_sentence(case: Case, words: Words) -> str:
    """The last twelve months against the twelve before; "" where these are not known."""
    found = case.now["revenue"].portfolio
    change = ratio(found["trailing"].value, found["trailing_before"].value)
    if change is None:
        return ""
    return words(
        "portfolio-revenue-year",
        money=words.short_money(found["trailing"].value or 0, case.book.currency),
        direction=direction(change, still=STILL),
        change=percent_or_factor(abs(change), words).removeprefix("+"),
    )


def _period_sentence(case: Case, words: Words) -> str:
    """The period against a year ago; "" where it is level with it and the twelve months are known."""
    found = case.now["revenue"].portfolio
    change = ratio(found["revenue"].value, found["year_ago"].value)
    money = words.short_money(found["revenue"].value or 0, case.book.currency)
    period = span(case, words)
    if change is None:
        return words("portfolio-revenue-alone", money=money, period=period)
    if direction(change, still=STILL) == "flat" and found["trailing_before"].value:
        return ""
    return words(
        "portfolio-revenue-lead",
        money=money,
        period=period,
        direction=direction(change, still=STILL),
        change=percent_or_factor(abs(change), words).removeprefix("+"),
        noise=_noise(case.now["growth"].portfolio.get("growth_noise"), change),
    )


def _noise(clear: Estimate | None, change: float) -> str:
    if clear is None or clear.value is None or abs(change) <= STILL:
        return "unknown"
    return "clear" if clear.value else "usual"


def _margin_sentence(case: Case, words: Words) -> str:
    found = case.now["margin"].portfolio
    now, then = found["margin_rate"].value, found["year_ago_margin_rate"].value
    if now is None:
        return ""
    if then is None:
        return words("portfolio-revenue-margin-alone", rate=words.percent(now, 1))
    gap = rounded(now * 1000) - rounded(then * 1000)
    return words(
        "portfolio-revenue-margin",
        rate=words.percent(now, 1),
        before=words.percent(then, 1),
        direction="near" if 0 < abs(gap) <= NEAR else direction(gap),
    )


def _target_sentence(case: Case, words: Words) -> str:
    reached = case.now["targets"].portfolio.get("attainment", Estimate())
    if reached.value is None:
        return ""
    percent = words.percent(reached.value)
    return words("portfolio-revenue-target", percent=percent, n=reached.n or 0)


def _tiles(case: Case, words: Words) -> tuple[Tile, ...]:
    tiles = [
        _money_tile(case, "revenue", "year_ago", words),
        _money_tile(case, "trailing", "trailing_before", words),
        _margin_tile(case, words),
    ]
    return tuple(tile for tile in tiles if tile is not None)


def _money_tile(case: Case, figure: str, base: str, words: Words) -> Tile:
    found = case.now["revenue"].portfolio
    change = ratio(found[figure].value, found[base].value)
    previous = ratio(found["revenue"].value, found["previous"].value) if figure == "revenue" else None
    moved = change is not None and abs(change) > STILL
    sure = noise(case) if figure == "revenue" and moved else "unknown"
    said = "" if change is None else words("care-same")
    before = "" if previous is None else words("against-previous", change=short_change(previous, words))
    return Tile(
        label=words(f"figure-{figure}"),
        value=words.short_money(found[figure].value or 0, case.book.currency),
        change=words("against-year-ago", change=short_change(change or 0, words)) if moved else said,
        tone="" if sure == "usual" else tone(change, still=STILL),
        note=words("list-points").join(one for one in (words("tile-range", noise=sure), before) if one),
    )


def _margin_tile(case: Case, words: Words) -> Tile | None:
    """The margin rate, or why it is not known; None where no order line states a cost."""
    found = case.now["margin"].portfolio
    label = words("figure-margin-rate")
    rate, then = found["margin_rate"], found["year_ago_margin_rate"]
    if rate.value is None:
        return unknown_tile(label, rate, words) if rate.withheld and found["coverage"].value else None
    gap = None if then.value is None else (rounded(1000 * rate.value) - rounded(1000 * then.value)) / 10
    note = words(
        "portfolio-revenue-margin-note",
        money=words.short_money(found["margin"].value or 0, case.book.currency),
        coverage=words.percent(found["coverage"].value or 0),
    )
    change = "" if gap is None else words("points-on-year-ago", change=words.points(gap, 1), unit="other")
    return Tile(label, words.percent(rate.value, 1), change, tone(gap, still=0.05), note)


def _bridge(case: Case, words: Words) -> Picture | None:
    """From a year ago to now, each amount in the figures it has on every other page."""
    table = case.now["growth"].tables["bridge"]
    own = table[table["basis"] == "period"].set_index("step")
    counts, sums = numbers(own["accounts"]), numbers(own["revenue"])
    steps = [step for step in STEPS if counts.get(step)]
    if sum(counts.get(step, 0) for step in steps) < 3:
        return None
    currency, moved = case.book.currency, {step: sums[step] for step in steps}
    then, now = sums["then"], sums["then"] + sum(moved.values())
    return two_totals(
        _bridge_headline(ratio(now, then), moved, currency, words),
        Mark(compared_span(case, words), then, words.short_money(then, currency)),
        (
            Mark(words(f"bridge-{step}", n=int(counts[step])), change, signed_money(change, currency, words))
            for step, change in moved.items()
        ),
        Mark(bar(case, case.book.period, words), now, words.short_money(now, currency)),
        words,
    )


def _bridge_headline(share: float | None, moved: dict[str, float], currency: str, words: Words) -> str:
    """What carried the change: the largest step of its direction, and the largest against it.

    A sum that the lead calls level with a year ago is no rise or fall here either; `share` is its change.
    """
    up, down = max(moved, key=moved.__getitem__), min(moved, key=moved.__getitem__)
    gained, lost = max(moved[up], 0), max(-moved[down], 0)
    one_way = "one-way-up" if gained else "one-way-down"
    course = direction(sum(moved.values()) if share is None else share, still=STILL)
    return words(
        "portfolio-revenue-bridge",
        direction=course if gained and lost else one_way,
        up=up,
        down=down,
        gained=words.short_money(gained, currency),
        lost=words.short_money(lost, currency),
    )
