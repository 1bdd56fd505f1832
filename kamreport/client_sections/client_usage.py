"""Client review: how the client's people use what they bought."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative.certainty import direction, ratio, short_change
from kamreport.narrative.client import Told, some
from kamreport.narrative.composing import cells, picture
from kamreport.sharing import Shared
from kamreport.sharing.using import Feature
from kamreport.words import Words

FEATURES, LEAST = 8, 3
STILL = 0.005


@dataclass(frozen=True)
class Content:
    """Tiles, uses by month, and what is used."""

    tiles: tuple[Tile, ...]
    course: Picture | None
    features: Grid | None


@client_section(Content, client_review=35)
def client_usage(shared: Shared, words: Words) -> Section | None:
    """Use of what was bought; left out where nothing was used in the last days that are compared."""
    told, uses = Told(shared, words), shared.value("usage", "uses")
    if not uses:
        return None
    change = shared.value("usage", "usage_change")
    lead = words(
        "client-usage-lead",
        uses=words.number(uses),
        turn="none" if change is None else direction(change, still=STILL),
        change="" if change is None else short_change(abs(change), words).removeprefix("+"),
    )
    content = Content(_tiles(told, uses), _course(told), _features(told))
    return Section("client_usage", words("client-usage"), lead, content)


def _tiles(told: Told, uses: float) -> tuple[Tile, ...]:
    words, before = told.words, told.shared.value("usage", "uses_before")
    days, kinds = told.shared.value("usage", "active_days"), told.shared.value("usage", "features")
    said = words("client-before-days", value=words.number(before)) if before else ""
    return some(
        Tile(words("client-uses"), words.number(uses), said),
        Tile(words("client-active-days"), words.number(days)) if days else None,
        Tile(words("client-features"), words.number(kinds)) if kinds else None,
    )


def _course(told: Told) -> Picture | None:
    """Uses by month of twelve; None with fewer than three."""
    words, months = told.words, told.shared.used
    if len(months) < LEAST:
        return None
    best = max(months, key=lambda one: one.uses)
    rows: tuple[Row, ...] = tuple(
        {
            "label": words.short_month(one.month),
            "value": one.uses,
            "text": words.number(one.uses),
            "before": None,
            "tone": "accent" if one is best else "context",
        }
        for one in months
    )
    headline = words(
        "client-usage-course",
        best=words.month(best.month),
        uses=words.number(best.uses),
        last=str(best is months[-1]),
        now=words.number(months[-1].uses),
        month=words.month(months[-1].month),
    )
    return picture("columns", headline, rows, words)


def _features(told: Told) -> Grid | None:
    """What was used in the last days and in those before; None with fewer than two."""
    words, found = told.words, [one for one in told.shared.features if one.name]
    if len(found) < 2:
        return None
    shown = found[:FEATURES]
    whole = sum(one.uses for one in found)
    heads = (
        Head(words("client-feature"), width=2.6),
        Head(words("client-uses"), number=True, width=1.4),
        Head(words("client-uses-before"), number=True, width=1.6),
        Head(words("column-change"), number=True, width=1.2),
        Head(words("column-share"), width=2.4),
    )
    more = len(found) - len(shown)
    share = words.percent(shown[0].uses / whole) if whole else ""
    headline = words("client-usage-features", name=shown[0].name, share=share or "none")
    rows = tuple(_feature(told, one, whole) for one in shown)
    return Grid(headline, heads, rows, note=words("client-more", n=more) if more else "")


def _feature(told: Told, one: Feature, whole: float) -> tuple[Cell, ...]:
    words, change = told.words, ratio(one.uses, one.before)
    return cells(
        words.named(one.name),
        words.number(one.uses),
        words.number(one.before),
        "" if change is None else short_change(change, words),
        Cell(words.percent(one.uses / whole), bar=one.uses / whole) if whole else "",
    )
