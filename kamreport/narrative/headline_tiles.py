"""The portfolio's headline figures as tiles, each with its change and interval."""

from collections.abc import Callable

from kamreport.blocks import Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import points_unit, ratio, short_change, tone, unclear
from kamreport.narrative.message import STILL, noise
from kamreport.narrative.message import portfolio_figure as _figure
from kamreport.narrative.money import rounded
from kamreport.narrative.pipeline_tiles import cycle_tile, open_tile, won_tile
from kamreport.narrative.whole import Whole
from kamreport.words import Words

TOP = 5  # accounts
FIRST = 6  # tiles on the first page of the portfolio report
STILL_POINTS = 0.5  # of health: less is printed as no change


def headline_tiles(case: Case, words: Words) -> dict[str, Tile]:
    """The tiles of the figures that are known, by name, the most telling first."""
    made = ((name, make(case, words)) for name, make in TILE_MAKERS.items())
    return {name: tile for name, tile in made if tile is not None}


def first_page(case: Case, words: Words) -> tuple[Tile, ...]:
    """The six on the first page of the portfolio report."""
    return tuple(headline_tiles(case, words).values())[:FIRST]


def _money_tile(metric: str, figure: str, base: str, label: str) -> Callable[[Case, Words], Tile | None]:
    """A sum of money against a year ago; revenue within its usual range is not judged."""

    def make(case: Case, words: Words) -> Tile | None:
        now = _figure(case, metric, figure)
        if not now.value:
            return None
        change = ratio(now.value, _figure(case, metric, base).value)
        if change is None:
            changed = ""
        elif abs(change) <= STILL:
            changed = words("care-same")
        else:
            changed = words("against-year-ago", change=short_change(change, words))
        usual = metric == "revenue" and _figure(case, "growth", "growth_noise").value == 0
        judged = "" if usual else tone(change, still=STILL)
        running = metric == "revenue" and not case.book.period.finished(case.book.as_of)
        until = words("tile-until", day=words.day(case.book.as_of)) if running else ""
        ranged = words("tile-range", noise=noise(case)) if metric == "revenue" and judged_at(change) else ""
        note = words("list-points").join(one for one in (ranged, until) if one)
        return Tile(words(label), words.short_money(now.value, case.book.currency), changed, judged, note)

    return make


def judged_at(change: float | None) -> bool:
    """True for a change that is printed as one, so that its certainty is told too."""
    return change is not None and abs(change) > STILL


def _share_tile(
    metric: str, figure: str, base: str, label: str, *, digits: int = 0
) -> Callable[[Case, Words], Tile | None]:
    def make(case: Case, words: Words) -> Tile | None:
        now = _figure(case, metric, figure)
        if now.value is None:
            return None
        then = _figure(case, metric, base)
        change, judged = _points(now, then, words, 100, digits)
        return Tile(
            words(label), words.percent(now.value, digits), change, judged, _note(now, words, share=True)
        )

    return make


def _nps_tile(case: Case, words: Words) -> Tile | None:
    now = _figure(case, "nps", "nps")
    if now.value is None:
        return None
    change, judged = _points(now, _figure(case, "nps", "nps_before"), words, 1)
    return Tile(words("figure-nps"), words.points(now.value), change, judged, _note(now, words))


def _nrr_tile(case: Case, words: Words) -> Tile | None:
    """What last year's customers still bring, against what it was at the end of the period before."""
    now = _figure(case, "retention", "nrr")
    if now.value is None:
        return None
    earlier = case.before.get("retention")
    then = Estimate() if earlier is None else earlier.portfolio.get("nrr", Estimate())
    change, judged = "", tone(None)
    if then.value is not None:
        printed = rounded(100 * now.value) - rounded(100 * then.value)
        clear = not unclear(now, then)
        certain = "same" if not printed else "clear" if clear else "unclear"
        unit = points_unit(printed)
        change = words("share-on-previous", certain=certain, change=words.points(printed), unit=unit)
        judged = tone(printed if clear else None)
    return Tile(words("figure-nrr"), words.percent(now.value), change, judged, _note(now, words, share=True))


def _health_tile(case: Case, words: Words) -> Tile | None:
    now = _figure(case, "health", "health")
    if now.value is None:
        return None
    bands = {name: int(_figure(case, "health", name).value or 0) for name in ("healthy", "watch", "at_risk")}
    note = words("summary-bands", healthy=bands["healthy"], watch=bands["watch"], risk=bands["at_risk"])
    bridge = case.changes.get("health_bridge")
    moved = None if bridge is None else bridge.portfolio.get("change", Estimate()).value
    change = "" if moved is None else words("score-on-previous", change=words.points(moved), n=rounded(moved))
    return Tile(
        words("figure-health"), words.number(now.value), change, tone(moved, still=STILL_POINTS), note
    )


def _won_tile(case: Case, words: Words) -> Tile | None:
    """What was won in the period, where neither orders nor contracts tell how large the business is."""
    sized = case.book.has("orders") or case.book.has("contracts")
    return None if sized or not case.book.has("opportunities") else won_tile(Whole(case, words))


def _open_tile(case: Case, words: Words) -> Tile | None:
    return open_tile(Whole(case, words)) if case.book.has("opportunities") else None


def _cycle_tile(case: Case, words: Words) -> Tile | None:
    return cycle_tile(Whole(case, words)) if case.book.has("opportunities") else None


def _buyers_tile(case: Case, words: Words) -> Tile | None:
    """How many of the accounts bought anything in the last twelve months."""
    buyers, every = _figure(case, "concentration", "buyers").value, len(case.book.accounts)
    if not case.book.has("orders") or not buyers:
        return None
    return Tile(words("figure-buyers"), words.number(buyers), note=words("of-accounts", n=every))


def _top_tile(case: Case, words: Words) -> Tile | None:
    """The share of the largest accounts, where there are clearly more of them than that."""
    buyers, share = (_figure(case, "concentration", one).value for one in ("buyers", f"top_{TOP}"))
    if not case.book.has("orders") or not buyers or share is None or buyers < 2 * TOP:
        return None
    return Tile(words("figure-top", n=TOP), words.percent(share, 1), note=words("of-buyers", n=int(buyers)))


def _points(now: Estimate, then: Estimate, words: Words, scale: float, digits: int = 0) -> tuple[str, Tone]:
    """The change on a year ago in points, coloured only where it is clear: zero lies outside its interval.

    It is the difference of the two figures as they are printed.
    """
    if now.value is None or then.value is None:
        return "", ""
    grain = scale * 10**digits
    change = (rounded(grain * now.value) - rounded(grain * then.value)) / 10**digits
    if not change:
        return words("care-same"), ""
    said, unit = words.points(change, digits), points_unit(change, score=scale == 1)
    if unclear(now, then) and now.low is not None:
        return words("points-unclear", change=said, unit=unit), ""
    return words("points-on-year-ago", change=said, unit=unit), tone(change)


def _note(found: Estimate, words: Words, *, share: bool = False) -> str:
    if found.low is None or found.n is None:
        return ""
    return words("interval-note", interval=words.interval(found, share=share), n=found.n)


TILE_MAKERS: dict[str, Callable[[Case, Words], Tile | None]] = {
    "revenue": _money_tile("revenue", "revenue", "year_ago", "figure-revenue"),
    "margin": _share_tile("margin", "margin_rate", "year_ago_margin_rate", "figure-margin-rate", digits=1),
    "nrr": _nrr_tile,
    "nps": _nps_tile,
    "health": _health_tile,
    "otif": _share_tile("delivery", "otif", "otif_before", "figure-otif"),
    "contracts": _money_tile("recurring", "annual", "annual_year_ago", "figure-contracts"),
    "csat": _share_tile("csat", "csat", "csat_before", "figure-csat"),
    "win-rate": _share_tile("conversion", "win_rate", "win_rate_before", "figure-win-rate"),
    "won": _won_tile,
    "pipeline": _open_tile,
    "promise": _share_tile("service", "promise_kept", "promise_kept_before", "figure-promise-kept"),
    "cycle": _cycle_tile,
    "buyers": _buyers_tile,
    "top": _top_tile,
}
