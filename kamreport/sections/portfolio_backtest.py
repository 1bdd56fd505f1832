"""Portfolio: how well the health score of the past foretold losses, said plainly."""

from dataclasses import dataclass
from typing import Any

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate, settings
from kamreport.metrics.backtest import Settings
from kamreport.narrative.certainty import overlap
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.whole import Whole, estimate, known, missing, noted, row
from kamreport.sections import section
from kamreport.words import Words

TONES = {"at_risk": "bad", "watch": "watch", "healthy": "good"}


@dataclass(frozen=True)
class Content:
    """Tiles, the areas beside the simple rules, losses by band, the looks, and what to beware of."""

    tiles: tuple[Tile, ...]
    areas: Grid | None
    bands: Picture | None
    note: str


@section(Content, portfolio=92)
def portfolio_backtest(case: Case, _account: str | None, words: Words) -> Section | None:
    """The backtest; left out where no account has a health score."""
    whole = Whole(case, words)
    if whole.value("health", "health") is None:
        return None
    tested = bool(whole.value("backtest", "trials"))
    content = Content(
        tiles=_tiles(whole) if tested else (),
        areas=_areas(whole),
        bands=_bands(whole),
        note=words("backtest-note", fall=words.percent(_chosen(whole).fall)) if tested else "",
    )
    return Section("portfolio_backtest", words("portfolio-backtest"), _lead(whole), content)


def _chosen(whole: Whole) -> Settings:
    return settings(whole.case.book, "backtest", Settings)


def _verdict(whole: Whole) -> tuple[str, str]:
    table = whole.table("backtest", "verdict")
    if table.empty:
        return "too_little", ""
    return str(table.at[0, "verdict"]), str(table.at[0, "rule"])


def _lead(whole: Whole) -> str:
    words, area = whole.words, whole.figure("backtest", "auc")
    verdict, rule = _verdict(whole)
    if not whole.value("backtest", "trials"):
        why = words.reason(area.withheld) if area.withheld else words("not-known")
        return words("backtest-lead-none", why=why)
    cases = words(
        "backtest-lead-cases",
        looks=whole.count("backtest", "looks"),
        n=whole.count("backtest", "trials"),
        events=whole.count("backtest", "events"),
    )
    if area.value is None:
        why = words.reason(area.withheld) if area.withheld else words("not-known")
        return passage(words, words("backtest-lead-few", why=why), cases, _alarmed(whole))
    said = words(
        "backtest-lead",
        verdict=verdict,
        rule=rule or "none",
        name=words(f"backtest-score-{rule}") if rule else "",
        area=words.number(area.value, 2),
        low=words.number(area.low or 0, 2),
        high=words.number(area.high or 0, 2),
    )
    return passage(words, said, cases, _alarmed(whole))


def _alarmed(whole: Whole) -> str:
    """How many of the losses an alarm preceded, in counts."""
    rows = whole.table("backtest", "alarms").to_dict("records")
    events = whole.count("backtest", "events")
    if not rows or not events:
        return ""
    return whole.words(
        "backtest-lead-alarms", hits=int(rows[0]["hits"]), events=events, alarms=int(rows[0]["alarms"])
    )


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    """What is known; the lead says what is not, and why."""
    words, area = whole.words, whole.figure("backtest", "auc")
    label = words("backtest-auc")
    first = None
    if area.value is not None:
        note = words("interval-note", interval=words.interval(area, 2), n=whole.count("backtest", "trials"))
        first = Tile(label, words.number(area.value, 2), words("backtest-auc-scale"), note=note)
    shares = (
        _share(whole, name, f"backtest-{name.replace('_', '-')}")
        for name in ("event_rate", "hit_rate", "false_alarms")
    )
    return known(first, *shares)


def _share(whole: Whole, name: str, key: str) -> Tile | None:
    words, found = whole.words, whole.figure("backtest", name)
    if found.value is None:
        return None
    return Tile(words(key), words.percent(found.value), note=noted(words, found, share=True))


def _areas(whole: Whole) -> Grid | None:
    """The area of health beside those of the simple rules, and what sets health apart on the same cases."""
    words, table = whole.words, whole.table("backtest", "comparison")
    known = [one for one in table.to_dict("records") if not missing(one.get("auc"))]
    if len(known) < 2:
        return None
    verdict, rule = _verdict(whole)
    name = words(f"backtest-score-{rule}") if rule else ""
    columns = ("area", "interval", "cases", "same", "ahead", "interval")
    return Grid(
        headline=words("backtest-areas", verdict=verdict, name=name),
        heads=(
            Head(words("backtest-column-score"), width=2.2),
            *(Head(words(f"backtest-column-{one}"), number=True, width=1.5) for one in columns),
        ),
        rows=tuple(_area(whole, one) for one in known),
        note=words("backtest-areas-note"),
    )


def _area(whole: Whole, one: "dict[Any, Any]") -> tuple[Cell, ...]:
    words, own = whole.words, estimate(one, "auc")
    ahead = estimate(one, "difference")
    same = () if ahead.value is None else (words.number(float(one["health_auc"]), 2),)
    apart = "" if ahead.value is None else words.points(ahead.value, 2)
    return row(
        words(f"backtest-score-{one['score']}"),
        words.number(own.value or 0, 2),
        words.interval(own, 2),
        words.number(int(one["n"])),
        *(same or ("",)),
        apart,
        words.interval(ahead, 2),
    )


def _bands(whole: Whole) -> Picture | None:
    """The share of cases that were lost, by the band of health they stood in before."""
    words = whole.words
    found = {
        str(one["band"]): one
        for one in whole.table("backtest", "bands").to_dict("records")
        if not missing(one["share"])
    }
    if len(found) < 2 or not whole.value("backtest", "events"):
        return None
    rows: list[Row] = [
        {
            "name": words(f"health-band-{band}"),
            "value": float(one["share"]),
            "text": words(
                "backtest-band",
                share=words.percent(float(one["share"])),
                events=int(one["events"]),
                n=int(one["n"]),
            ),
            "tone": TONES[band],
        }
        for band, one in found.items()
    ]
    return picture("ranked", _difference(whole, found), rows, words, name="name", note=_ends(whole, found))


def _difference(whole: Whole, found: "dict[str, dict[Any, Any]]") -> str:
    """What the worst and the best band's shares say: a difference only where their intervals are apart."""
    words, (best, *_, worst) = whole.words, list(found)
    one, other = _estimate(found[worst]), _estimate(found[best])
    if _verdict(whole)[0] == "too_little":
        return _counted(whole, found)
    return words(
        "backtest-bands",
        apart="no" if overlap(one, other) else "yes" if (one.value or 0) > (other.value or 0) else "wrong",
        worst=words(f"health-band-{worst}"),
        best=words(f"health-band-{best}"),
        high=words.percent(one.value or 0),
        low=words.percent(other.value or 0),
    )


def _counted(whole: Whole, found: "dict[str, dict[Any, Any]]") -> str:
    """The losses in each band as counts: too few for more."""
    words = whole.words
    parts = (
        words(
            "backtest-band-count",
            band=words(f"health-band-{band}"),
            events=words.number(int(one["events"])),
            n=words.number(int(one["n"])),
        )
        for band, one in found.items()
    )
    return words("backtest-bands-few", counts=words.listed(parts))


def _estimate(record: "dict[Any, Any]") -> Estimate:
    return estimate(record, "share")


def _ends(whole: Whole, found: "dict[str, dict[Any, Any]]") -> str:
    """The intervals of the shares, in words."""
    words = whole.words
    parts = (
        words(
            "backtest-band-interval",
            band=words(f"health-band-{band}"),
            interval=words.interval(_estimate(one), share=True),
        )
        for band, one in found.items()
    )
    return words("backtest-bands-note", intervals=words.listed(parts))
