"""Portfolio: how healthy the accounts are, whose health moved, who is weakest and what would turn it."""

from dataclasses import dataclass
from typing import Any

from kamreport.arithmetic.measuring import t_interval
from kamreport.blocks import Grid, Picture, Row, Section, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate, Reason
from kamreport.narrative.certainty import direction
from kamreport.narrative.composing import passage
from kamreport.narrative.health_components import components
from kamreport.narrative.health_movers import movers
from kamreport.narrative.money import percents, rounded
from kamreport.narrative.weakest_accounts import weakest
from kamreport.narrative.whole import Whole, known, noted
from kamreport.sections import section
from kamreport.words import Words

BANDS: tuple[tuple[str, Tone, str], ...] = (
    ("healthy", "good", "good"),
    ("watch", "watch", "watch"),
    ("at_risk", "bad", "bad"),
    ("none", "muted", "context"),
)
NAMED = 5
ROOM = 0.12  # of a bar: a part that wide holds its name beside its number


@dataclass(frozen=True)
class Content:
    """Tiles, the spread over the bands, the movers, the weakest, the components, who has no score and why."""

    tiles: tuple[Tile, ...]
    spread: Picture | None
    movers: Grid | None
    weakest: Grid | None
    components: Grid | None
    note: str


@section(Content, portfolio=90)
def portfolio_health(case: Case, _account: str | None, words: Words) -> Section | None:
    """Health of all accounts; one line where too little is known for a score."""
    whole = Whole(case, words)
    found = whole.figure("health", "health")
    title = words("portfolio-health")
    if found.value is None:
        if found.withheld is None or not dict(found.withheld.values).get("seen"):
            return None
        lead = words("portfolio-health-unknown", reason=words.reason(found.withheld))
        return Section("portfolio_health", title, lead, Content((), None, None, None, None, ""))
    content = Content(
        tiles=_tiles(whole, found),
        spread=_spread(whole),
        movers=movers(whole),
        weakest=weakest(whole),
        components=components(whole),
        note=_withheld(whole),
    )
    return Section("portfolio_health", title, _lead(whole, found), content)


def _lead(whole: Whole, found: Estimate) -> str:
    words = whole.words
    return passage(
        words,
        words(
            "portfolio-health-lead",
            n=found.n or 0,
            score=words.number(found.value or 0),
            interval=words.interval(found),
            healthy=whole.count("health", "healthy"),
            watch=whole.count("health", "watch"),
            risk=whole.count("health", "at_risk"),
        ),
        _stake(whole),
        _moved(whole),
    )


def _bands(whole: Whole) -> dict[str, list[str]]:
    """The accounts in each band; under "none" those without a score."""
    bands = whole.column("health", "band").fillna("none").replace("", "none")
    return {band: [str(one) for one in bands.index[bands == band]] for band, _, _ in BANDS}


def _sums(whole: Whole) -> dict[str, float]:
    return {band: sum(whole.worth.get(one, 0.0) for one in found) for band, found in _bands(whole).items()}


def _stake(whole: Whole) -> str:
    """The share of the business at the accounts that are not healthy."""
    sums = _sums(whole)
    together = sum(sums.values())
    if not together or not sums["watch"] + sums["at_risk"]:
        return ""
    share = whole.words.percent((sums["watch"] + sums["at_risk"]) / together)
    return whole.words("portfolio-health-stake", share=share, source=whole.source)


def _change(whole: Whole) -> Estimate:
    """The mean change of the score since the last period, with its t interval over the accounts."""
    result = whole.case.changes.get("health_bridge")
    if result is None or "change" not in result.accounts:
        return Estimate()
    changes = result.accounts["change"].dropna().sort_values()
    if len(changes) < 3:
        return Estimate()
    low, high = t_interval(changes.mean(), changes.std(), len(changes))
    return Estimate(float(changes.mean()), float(low), float(high), len(changes))


def _moved(whole: Whole) -> str:
    change, words = _change(whole), whole.words
    if change.value is None or change.low is None or change.high is None:
        return ""
    clear = change.low > 0 or change.high < 0
    return words(
        "portfolio-health-moved",
        direction=direction(change.value) if clear else "unclear" if rounded(10 * change.value) else "still",
        points=words.number(abs(change.value), 1),
        change=words.points(change.value, 1),
        improved=int(whole.changed("health_bridge", "improved").value or 0),
        worsened=int(whole.changed("health_bridge", "worsened").value or 0),
    )


def _tiles(whole: Whole, found: Estimate) -> tuple[Tile, ...]:
    words = whole.words
    mean = Tile(words("figure-health"), words.number(found.value or 0), note=noted(words, found))
    counts = _bands(whole)
    of = sum(len(counts[band]) for band, _, _ in BANDS[:3])
    if of < 2:
        return (mean,)
    tiles = (
        Tile(
            words(f"health-band-{band}"),
            words.number(len(counts[band])),
            note=words("portfolio-health-of", n=of),
        )
        for band, _, _ in BANDS[:3]
    )
    return known(mean, *tiles)


def _spread(whole: Whole) -> Picture | None:
    """One bar by accounts, one by what they bring; parts too narrow for their name are in the note."""
    words, counts, sums = whole.words, _bands(whole), _sums(whole)
    if sum(len(counts[band]) for band, _, _ in BANDS[:3]) < 3:
        return None
    sizes = {band: len(found) for band, found in counts.items()}
    rows = _parts(words, words("column-accounts"), sizes, lambda band: words.number(sizes[band]))
    together = sum(sums.values())
    if together > 0:
        shares = dict(zip(sums, percents(list(sums.values())), strict=True))
        label = words("portfolio-health-worth", source=whole.source)
        rows += _parts(words, label, sums, lambda band: words.percent(shares[band]))
    less = sizes["watch"] + sizes["at_risk"]
    headline = words(
        "portfolio-health-spread",
        n=less,
        all=sum(sizes.values()) - sizes["none"],
        source=whole.source if together and less else "none",
        share=words.percent((sums["watch"] + sums["at_risk"]) / together) if together else "",
    )
    values = words.listed(
        words("portfolio-health-value", row=str(one["row"]), band=_band(words, str(one["part"])), share=share)
        for one, share in zip(rows, _shares(rows, words), strict=True)
    )
    alt = words("chart-of", headline=headline, values=values)
    return Picture("split", headline, alt, tuple(rows), _legend(words, sizes))


def _shares(rows: "list[Row]", words: Words) -> list[str]:
    return [words.percent(float(one["end"] or 0) - float(one["start"] or 0)) for one in rows]


def _parts(words: Words, label: str, sizes: "dict[str, Any]", text: Any) -> list[Row]:
    whole, start, rows = sum(sizes.values()), 0.0, []
    for band, _, tone in BANDS:
        if not sizes[band]:
            continue
        end = start + sizes[band] / whole
        named = words("portfolio-health-part", band=_band(words, band), size=text(band))
        said = named if end - start >= ROOM else text(band)
        part: Row = {"row": label, "part": band, "start": start, "end": end, "text": said, "tone": tone}
        rows.append(part)
        start = end
    return rows


def _band(words: Words, band: str) -> str:
    return words("portfolio-health-unscored" if band == "none" else f"health-band-{band}")


def _legend(words: Words, sizes: "dict[str, int]") -> str:
    named = [
        words("portfolio-health-part", band=_band(words, band), size=words.number(sizes[band]))
        for band, _, _ in BANDS
        if sizes[band]
    ]
    return words("portfolio-health-legend", parts=words.listed(named))


def _withheld(whole: Whole) -> str:
    """Who has no score, and why."""
    words = whole.words
    column = whole.column("health", "health_withheld")
    told = {str(one): why for one, why in column.items() if isinstance(why, Reason)}
    if not told:
        return ""
    lines = []
    for key in sorted({why.key for why in told.values()}):
        names = [whole.names[one] for one, why in told.items() if why.key == key]
        least = next((dict(why.values).get("least") for why in told.values() if why.key == key), None)
        lines.append(
            words(
                "portfolio-health-withheld",
                n=len(names),
                least="none" if least is None else words.number(float(least)),
                names=words.listed(names) if len(names) <= NAMED else words("list-comma").join(names[:NAMED]),
                more=max(len(names) - NAMED, 0),
            )
        )
    return passage(words, *lines)
