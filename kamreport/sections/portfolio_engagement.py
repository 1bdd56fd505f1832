"""Portfolio: meetings kept by layer and tier, people reached, sponsors lost."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.engagement import Settings
from kamreport.narrative.composing import passage
from kamreport.narrative.meetings_missed import behind, important
from kamreport.narrative.whole import Whole, ended, known, missing
from kamreport.sections import section
from kamreport.words import Words

TIERS = ("strategic", "growth", "core", "potential", "standard", "")
LAYERS = ("executive", "management", "operational")
NAMED = 4


@dataclass(frozen=True)
class Content:
    """Tiles, the cadence by tier and layer, people and strategy meetings, who is behind."""

    tiles: tuple[Tile, ...]
    cadence: Picture | None
    sentences: tuple[str, ...]
    behind: Grid | None


@section(Content, portfolio=120)
def portfolio_engagement(case: Case, _account: str | None, words: Words) -> Section | None:
    """Engagement; left out where there are neither meetings nor contacts."""
    whole = Whole(case, words)
    met, people = whole.value("engagement", "cadence"), whole.value("engagement", "contacts")
    if met is None and not people:
        return None
    content = Content(
        tiles=_tiles(whole),
        cadence=_cadence(whole),
        sentences=tuple(ended(one) for one in (_strategy(whole), _sponsors(whole), _single(whole)) if one),
        behind=behind(whole),
    )
    lead = _lead(whole)
    if not lead and content == Content((), None, (), None):
        return None
    return Section("portfolio_engagement", words("portfolio-engagement"), lead, content)


def _shares(whole: Whole) -> dict[str, float]:
    """The share of meetings kept, by layer with any due."""
    found = {layer: whole.value("engagement", f"cadence_{layer}") for layer in LAYERS}
    return {layer: share for layer, share in found.items() if share is not None}


def _lead(whole: Whole) -> str:
    words, shares = whole.words, _shares(whole)
    meetings = ""
    if shares:
        low, high = min(shares, key=lambda one: shares[one]), max(shares, key=lambda one: shares[one])
        meetings = words(
            "portfolio-engagement-lead",
            share=words.percent(whole.value("engagement", "cadence") or 0),
            several="true" if len(shares) > 1 and shares[low] < shares[high] else "false",
            low=words(f"portfolio-engagement-{low}"),
            least=words.percent(shares[low]),
            high=words(f"portfolio-engagement-{high}"),
            most=words.percent(shares[high]),
        )
    return passage(words, meetings, _reach(whole))


def _reach(whole: Whole) -> str:
    reach = whole.value("engagement", "reach")
    if reach is None:
        return ""
    return whole.words(
        "portfolio-engagement-reach",
        days=_chosen(whole).reach_days,
        reached=whole.count("engagement", "reached"),
        n=whole.count("engagement", "contacts"),
        share=whole.words.percent(reach),
    )


def _chosen(whole: Whole) -> Settings:
    return settings(whole.case.book, "engagement", Settings)


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    layers = (
        Tile(
            words(f"portfolio-engagement-{layer}-tile"),
            words.percent(share),
            note=words(
                "portfolio-engagement-kept",
                kept=whole.count("engagement", f"kept_{layer}"),
                due=whole.count("engagement", f"due_{layer}"),
            ),
        )
        for layer, share in _shares(whole).items()
    )
    return known(*layers, _reach_tile(whole), _sponsor_tile(whole), _single_tile(whole))


def _reach_tile(whole: Whole) -> Tile | None:
    reach, words = whole.value("engagement", "reach"), whole.words
    if reach is None:
        return None
    note = words(
        "portfolio-engagement-reached",
        days=_chosen(whole).reach_days,
        reached=whole.count("engagement", "reached"),
        n=whole.count("engagement", "contacts"),
    )
    return Tile(words("portfolio-engagement-contacts"), words.percent(reach), note=note)


def _sponsor_tile(whole: Whole) -> Tile | None:
    words = whole.words
    if whole.value("engagement", "sponsors") is None:
        return None
    left = whole.count("engagement", "sponsors_left")
    return Tile(
        words("portfolio-engagement-sponsors"),
        words.number(whole.count("engagement", "sponsors")),
        words("portfolio-engagement-left", n=left, days=_chosen(whole).sponsor_days),
        "bad" if left else "",
    )


def _single_tile(whole: Whole) -> Tile | None:
    words = whole.words
    if whole.value("engagement", "single_threaded") is None or whole.value("engagement", "reach") is None:
        return None
    n = whole.count("engagement", "single_threaded")
    note = words("portfolio-engagement-single-note")
    return Tile(words("portfolio-engagement-single"), words.number(n), note=note)


def _cadence(whole: Whole) -> Picture | None:
    """One cell a tier and layer: the share of the meetings due that were held."""
    words, table = whole.words, whole.table("engagement", "cadence")
    if table.empty:
        return None
    found = {
        (str(one["tier"]), str(one["layer"])): one
        for one in table.to_dict("records")
        if not missing(one["share"]) and one["tier"] != "*"
    }
    tiers = [tier for tier in TIERS if any((tier, layer) in found for layer in LAYERS)]
    if len(tiers) < 2:
        return None
    rows: list[Row] = []
    for tier in tiers:
        for layer in LAYERS:
            one = found.get((tier, layer))
            share = 0.0 if one is None else float(one["share"])
            rows.append(
                {
                    "column": words(f"layer-{layer}"),
                    "row": words(f"tier-{tier}") if tier else words("no-tier"),
                    "value": share,
                    "text": "" if one is None else words.percent(share),
                }
            )
    low = min(found, key=lambda key: float(found[key]["share"]))
    headline = words(
        "portfolio-engagement-cadence",
        tier=low[0] or "none",
        name=words(f"tier-{low[0]}") if low[0] else words("no-tier"),
        layer=words(f"portfolio-engagement-{low[1]}"),
        share=words.percent(float(found[low]["share"])),
    )
    values = words.listed(f"{one['row']} {one['column']} {one['text']}" for one in rows if one["text"])
    alt = words("chart-of", headline=headline, values=values)
    return Picture("heat", headline, alt, tuple(rows), words("portfolio-engagement-cadence-note"))


def _strategy(whole: Whole) -> str:
    """The yearly strategy meetings of the important accounts."""
    if not whole.case.book.has("interactions"):
        return ""
    states = whole.column("engagement", "strategy").reindex(important(whole)).fillna("none")
    if states.eq("none").all():
        return ""
    count = {name: int((states == name).sum()) for name in ("held", "planned", "cancelled", "none")}
    gone = [whole.names[str(one)] for one in states.index[states == "cancelled"]]
    return whole.words(
        "portfolio-engagement-strategy",
        n=len(states),
        held=count["held"],
        planned=count["planned"],
        none=count["none"],
        cancelled=count["cancelled"],
        names=_listed(whole, gone),
    )


def _listed(whole: Whole, names: list[str]) -> str:
    more = len(names) - NAMED
    listed = whole.words.listed(names) if more <= 0 else whole.words("list-comma").join(names[:NAMED])
    return whole.words("portfolio-engagement-names", names=listed, more=max(more, 0))


def _sponsors(whole: Whole) -> str:
    left, there = whole.numbers("engagement", "sponsors_left"), whole.numbers("engagement", "sponsors")
    gone = sorted((one for one, n in left.items() if n), key=lambda one: -whole.worth.get(one, 0))
    if not gone:
        return ""
    alone = sum(not there.get(one) for one in gone)
    return whole.words(
        "portfolio-engagement-gone",
        days=_chosen(whole).sponsor_days,
        n=len(gone),
        names=_listed(whole, [whole.names[one] for one in gone]),
        alone=alone,
    )


def _single(whole: Whole) -> str:
    found = whole.numbers("engagement", "single_threaded")
    single = sorted((one for one, flag in found.items() if flag), key=lambda one: -whole.worth.get(one, 0))
    if not single:
        return ""
    names = _listed(whole, [whole.names[one] for one in single])
    return whole.words("portfolio-engagement-thread", n=len(single), names=names)
