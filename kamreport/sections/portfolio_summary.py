"""Portfolio: the first page. What happened, why, how sure that is, and what to decide."""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.blocks import Grid, Head, Section, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import (
    direction,
    overlap,
    percent_or_factor,
    ratio,
    score_tone,
    short_change,
    tone,
)
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.deciding import Decision, decisions
from kamreport.narrative.money import rounded
from kamreport.narrative.silence import at_stake
from kamreport.sections import section
from kamreport.words import Words

TILES = 6
SENTENCES = 5
STILL = 0.005


@dataclass(frozen=True)
class Content:
    """Up to six tiles, up to five sentences of what happened, and what is to be decided by whom."""

    tiles: tuple[Tile, ...]
    sentences: tuple[str, ...]
    decisions: Grid | None


@section(Content, portfolio=10)
def portfolio_summary(case: Case, _account: str | None, words: Words) -> Section:
    """The summary of whatever the book holds. Its lead is the message of the cover."""
    tiles = tuple(tile for make in TILE_MAKERS if (tile := make(case, words)) is not None)[:TILES]
    sentences = tuple(text for make in SENTENCE_MAKERS if (text := make(case, words)))[:SENTENCES]
    content = Content(tiles, sentences, _decisions(decisions(case), words))
    return Section("portfolio_summary", words("summary"), _lead(case, words), content)


def _figure(case: Case, metric: str, figure: str) -> Estimate:
    result = case.now.get(metric)
    return Estimate() if result is None else result.portfolio.get(figure, Estimate())


def _lead(case: Case, words: Words) -> str:
    return passage(words, _happened(case, words), _attention(case, words))


def _happened(case: Case, words: Words) -> str:
    """The one sentence about the size of the business: revenue, else contract value, else deals won."""
    period = words.period(case.book.period)
    for metric, figure, base, key in (
        ("revenue", "revenue", "year_ago", "summary-revenue"),
        ("recurring", "annual", "annual_year_ago", "summary-contracts"),
        ("conversion", "won_value_period", "won_value_previous", "summary-won"),
    ):
        now, then = _figure(case, metric, figure), _figure(case, metric, base)
        if not now.value:
            continue
        change = ratio(now.value, then.value)
        return words(
            key,
            period=period,
            money=words.short_money(now.value, case.book.currency),
            direction="alone" if change is None else direction(change, still=STILL),
            change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
            noise=_noise(case) if metric == "revenue" else "unknown",
        )
    return _nothing(case, words)


def _nothing(case: Case, words: Words) -> str:
    """That the period brought nothing, as far as there is something that could have."""
    period = words.period(case.book.period)
    for table, kind in (("orders", "revenue"), ("contracts", "recurring"), ("opportunities", "conversion")):
        if case.book.has(table):
            return words("summary-nothing", kind=kind, period=period)
    return words("summary-accounts", period=period, n=len(case.book.accounts))


def _noise(case: Case) -> str:
    value = _figure(case, "growth", "growth_noise").value
    return "unknown" if value is None else "clear" if value else "usual"


def _attention(case: Case, words: Words) -> str:
    """Who needs attention: accounts at risk, and large ones that have fallen silent."""
    found = _figure(case, "health", "at_risk")
    silent = sum(_figure(case, "lifecycle", stage).value or 0 for stage in ("dormant", "churned"))
    if found.value is None:
        return words("summary-quiet", n=int(silent)) if silent else ""
    return words("summary-attention", risk=int(found.value), silent=int(silent))


def _money_tile(metric: str, figure: str, base: str, label: str) -> Callable[[Case, Words], Tile | None]:
    def make(case: Case, words: Words) -> Tile | None:
        now = _figure(case, metric, figure)
        if not now.value:
            return None
        change = ratio(now.value, _figure(case, metric, base).value)
        changed = "" if change is None else words("against-year-ago", change=short_change(change, words))
        return Tile(
            words(label), words.short_money(now.value, case.book.currency), changed, tone(change, still=STILL)
        )

    return make


def _share_tile(
    metric: str, figure: str, base: str | None, label: str, *, digits: int = 0
) -> Callable[[Case, Words], Tile | None]:
    def make(case: Case, words: Words) -> Tile | None:
        now = _figure(case, metric, figure)
        if now.value is None:
            return None
        then = _figure(case, metric, base) if base else Estimate()
        change, judged = _points(now, then, words, 100)
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


def _health_tile(case: Case, words: Words) -> Tile | None:
    now = _figure(case, "health", "health")
    if now.value is None:
        return None
    bands = {name: int(_figure(case, "health", name).value or 0) for name in ("healthy", "watch", "at_risk")}
    note = words("summary-bands", healthy=bands["healthy"], watch=bands["watch"], risk=bands["at_risk"])
    return Tile(words("figure-health"), words.number(now.value), "", score_tone(now.value), note)


def _points(now: Estimate, then: Estimate, words: Words, scale: float) -> tuple[str, Tone]:
    """The change on a year ago in points, coloured only where the two intervals do not overlap."""
    if now.value is None or then.value is None:
        return "", ""
    change = scale * (now.value - then.value)
    if overlap(now, then) and now.low is not None:
        printed = rounded(scale * now.value) - rounded(scale * then.value)
        said = words("points-unclear", change=words.points(printed)) if printed else words("care-same")
        return said, ""
    return words("points-on-year-ago", change=words.points(change, 0 if scale == 1 else 1)), tone(
        change, still=0.05
    )


def _note(found: Estimate, words: Words, *, share: bool = False) -> str:
    if found.low is None or found.n is None:
        return ""
    return words("interval-note", interval=words.interval(found, share=share), n=found.n)


TILE_MAKERS: tuple[Callable[[Case, Words], Tile | None], ...] = (
    _money_tile("revenue", "revenue", "year_ago", "figure-revenue"),
    _share_tile("margin", "margin_rate", "year_ago_margin_rate", "figure-margin-rate", digits=1),
    _share_tile("retention", "nrr", None, "figure-nrr"),
    _nps_tile,
    _health_tile,
    _share_tile("delivery", "otif", "otif_before", "figure-otif"),
    _money_tile("recurring", "annual", "annual_year_ago", "figure-contracts"),
    _share_tile("csat", "csat", "csat_before", "figure-csat"),
    _share_tile("conversion", "win_rate", "win_rate_before", "figure-win-rate"),
    _money_tile("conversion", "open_value", "", "figure-pipeline"),
    _share_tile("service", "promise_kept", "promise_kept_before", "figure-promise-kept"),
)


def _why(case: Case, words: Words) -> str:
    """Who carried the change: the largest gain and the largest loss, by name."""
    movers = case.now["growth"].tables["movers"]
    period = movers[(movers["basis"] == "period") & (movers["change"] != 0)].sort_values("change")
    if len(period) < 2 or period["change"].iloc[0] >= 0 or period["change"].iloc[-1] <= 0:
        return ""
    down, up = period.iloc[0], period.iloc[-1]
    return words(
        "summary-why",
        up=case.name(str(up["account_id"])),
        gain=words.short_money(float(up["change"]), case.book.currency),
        down=case.name(str(down["account_id"])),
        loss=words.short_money(float(-down["change"]), case.book.currency),
        losing=int((period["change"] < 0).sum()),
        gaining=int((period["change"] > 0).sum()),
    )


def _held(case: Case, words: Words) -> str:
    """What the customers of a year ago still bring."""
    grr, nrr = _figure(case, "retention", "grr"), _figure(case, "retention", "nrr")
    if grr.value is None or nrr.value is None:
        return ""
    return words(
        "summary-held",
        grr=words.percent(grr.value),
        nrr=words.percent(nrr.value),
        interval=words.interval(nrr, share=True),
    )


def _silent(case: Case, words: Words) -> str:
    """Accounts silent against their own rhythm, and what they brought up to their last order."""
    stake = at_stake(case) if case.book.has("orders") else {}
    largest = next(iter(stake), None)
    if largest is None or stake[largest] <= 0:
        return ""
    return words(
        "summary-silent",
        n=len(stake),
        money=words.short_money(sum(stake.values()), case.book.currency),
        largest=case.name(largest),
    )


def _satisfaction(case: Case, words: Words) -> str:
    now, then = _figure(case, "nps", "nps"), _figure(case, "nps", "nps_before")
    if now.value is None:
        return ""
    certain = "alone" if then.value is None else "unclear" if overlap(now, then) else "clear"
    return words(
        "summary-nps",
        nps=words.points(now.value),
        before="" if then.value is None else words.points(then.value),
        interval=words.interval(now),
        n=now.n or 0,
        certain=certain,
        direction=direction(now.value - (then.value or 0)),
    )


def _health(case: Case, words: Words) -> str:
    bridge = case.changes.get("health_bridge")
    if bridge is None or not {"improved", "worsened"} <= bridge.portfolio.keys():
        return ""
    improved, worsened = (int(bridge.portfolio[name].value or 0) for name in ("improved", "worsened"))
    components = bridge.tables["components"].dropna(subset="delta").sort_values("delta")
    if components.empty or improved + worsened == 0:
        return ""
    worst = components.iloc[0]
    return words(
        "summary-health",
        improved=improved,
        worsened=worsened,
        component=words(f"component-{str(worst['component']).replace('_', '-')}"),
        falls="true" if worst["delta"] < 0 else "false",
    )


def _service(case: Case, words: Words) -> str:
    otif, kept = _figure(case, "delivery", "otif"), _figure(case, "service", "promise_kept")
    if otif.value is None and kept.value is None:
        return ""
    key = (
        "both"
        if otif.value is not None and kept.value is not None
        else "otif"
        if otif.value is not None
        else "kept"
    )
    return words(
        "summary-service",
        known=key,
        otif=words.percent(otif.value or 0),
        kept=words.percent(kept.value or 0),
        late=int(_figure(case, "service", "backlog_late").value or 0),
    )


def _won(case: Case, words: Words) -> str:
    rate = _figure(case, "conversion", "win_rate")
    if rate.value is None:
        return ""
    return words(
        "summary-won-rate",
        rate=words.percent(rate.value),
        interval=words.interval(rate, share=True),
        n=rate.n or 0,
        money=words.short_money(_figure(case, "conversion", "open_value").value or 0, case.book.currency),
        open=int(_figure(case, "conversion", "open_count").value or 0),
    )


SENTENCE_MAKERS: tuple[Callable[[Case, Words], str], ...] = (
    _why,
    _held,
    _silent,
    _satisfaction,
    _health,
    _service,
    _won,
)


def _decisions(found: tuple[Decision, ...], words: Words) -> Grid | None:
    if not found:
        return None
    heads = (
        Head(words("column-decision"), width=3.6),
        Head(words("column-account"), width=1.8),
        Head(words("column-owner"), width=1.2),
        Head(words("column-by"), width=1.0),
    )
    rows = tuple(
        cells(words(one.key, **dict(one.values(words))), one.account, one.owner, words.short_day(one.by))
        for one in found
    )
    return Grid(words("summary-decide", n=len(rows)), heads, rows)
