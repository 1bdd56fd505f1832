"""Portfolio: what customers say. Recommendation and satisfaction, what drives them, and their own words."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import compared, overlap, unknown_tile
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, course, estimate, known, moved, noted, row, share_tile, spoken
from kamreport.sections import section
from kamreport.words import Words

DETRACTOR, PROMOTER = 6, 9
CRITICAL, SHOWN = 3, 4
OUTLIERS = 3


@dataclass(frozen=True)
class Content:
    """Tiles, the trend, who stands apart, the drivers, and at most five comments."""

    tiles: tuple[Tile, ...]
    trend: Picture | None
    sentences: tuple[str, ...]
    drivers: Grid | None
    comments: Grid | None


@section(Content, portfolio=100)
def portfolio_satisfaction(case: Case, _account: str | None, words: Words) -> Section | None:
    """Satisfaction of all accounts; left out where nothing was ever answered."""
    whole = Whole(case, words)
    if not any(
        _heard(whole, metric, figure)
        for metric, figure in (("nps", "nps"), ("csat", "csat"), ("csat", "ces"))
    ):
        return None
    content = Content(
        tiles=_tiles(whole),
        trend=_trend(whole),
        sentences=_outliers(whole),
        drivers=_drivers(whole),
        comments=None if len(whole.table("voice", "themes")) > 2 else _comments(whole),
    )
    return Section("portfolio_satisfaction", words("portfolio-satisfaction"), _lead(whole), content)


def _heard(whole: Whole, metric: str, figure: str) -> bool:
    """True when there is a value, or at least an answer."""
    found = whole.figure(metric, figure)
    return found.value is not None or bool(found.n)


def _lead(whole: Whole) -> str:
    nps, csat = whole.figure("nps", "nps"), whole.figure("csat", "csat")
    if nps.value is None and csat.value is None:
        return whole.words("portfolio-satisfaction-few", n=(nps.n or 0) + (csat.n or 0))
    return passage(
        whole.words,
        _nps_sentence(whole, nps),
        _share_sentence(whole, "portfolio-satisfaction-csat", csat, whole.figure("csat", "csat_before")),
    )


def _nps_sentence(whole: Whole, now: Estimate) -> str:
    if now.value is None:
        return ""
    moved, before = compared(now, whole.figure("nps", "nps_before"), whole.words.points)
    nps = whole.words.points(now.value)
    return whole.words("portfolio-satisfaction-nps", nps=nps, moved=moved, before=before)


def _share_sentence(whole: Whole, key: str, now: Estimate, earlier: Estimate) -> str:
    if now.value is None:
        return ""
    moved, before = compared(now, earlier, whole.words.percent)
    return whole.words(key, share=whole.words.percent(now.value), moved=moved, before=before)


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    shares = (
        share_tile(
            words, words(label), whole.figure("csat", figure), whole.figure("csat", f"{figure}_before")
        )
        for label, figure in (("figure-csat", "csat"), ("portfolio-satisfaction-ces", "ces"))
        if _heard(whole, "csat", figure)
    )
    return known(_nps_tile(whole), *shares, _rate_tile(whole))


def _nps_tile(whole: Whole) -> Tile | None:
    words, now = whole.words, whole.figure("nps", "nps")
    if now.value is None:
        return unknown_tile(words("figure-nps"), now, words) if now.n else None
    change, tone = moved(words, now, whole.figure("nps", "nps_before"))
    return Tile(words("figure-nps"), words.points(now.value), change, tone, noted(words, now))


def _rate_tile(whole: Whole) -> Tile | None:
    words, rate = whole.words, whole.figure("nps", "response_rate")
    if rate.value is None:
        return None
    return Tile(
        words("portfolio-satisfaction-rate"),
        words.percent(rate.value),
        note=words("portfolio-satisfaction-invited", n=rate.n or 0),
    )


def _trend(whole: Whole) -> Picture | None:
    """The Net Promoter Score by period; where it has none, satisfaction."""
    words = whole.words
    spans: tuple[tuple[str, str, Callable[[float], str], float], ...] = (
        ("nps", "nps", words.points, 1),
        ("csat", "csat", words.percent, 100),
    )
    for metric, figure, form, scale in spans:
        table = whole.table(metric, "trend")
        marks = [(whole.bar(one["period"]), estimate(one, figure)) for one in table.to_dict("records")]
        asked = sum(found.value is not None for _, found in marks)
        note = words("portfolio-satisfaction-trend-note", n=len(marks) - asked)
        found = course(words, f"portfolio-satisfaction-trend-{figure}", marks, form, scale=scale, note=note)
        if found is not None:
            return found
    return None


def _outliers(whole: Whole) -> tuple[str, ...]:
    """Accounts whose own interval lies wholly below, or above, that of all answers."""
    words, together = whole.words, whole.figure("nps", "nps")
    result = whole.case.now.get("nps")
    if result is None or together.low is None or together.high is None:
        return ()
    own = {one: result.estimate(one, "nps") for one in whole.numbers("nps", "nps")}
    low = [one for one, found in own.items() if found.high is not None and found.high < together.low]
    high = [one for one, found in own.items() if found.low is not None and found.low > together.high]
    low.sort(key=lambda one: own[one].value or 0)
    high.sort(key=lambda one: -(own[one].value or 0))
    return tuple(
        words(
            f"portfolio-satisfaction-{side}",
            n=len(found),
            names=words("list-comma").join(_standing(whole, one, own[one]) for one in found[:OUTLIERS]),
            more=max(len(found) - OUTLIERS, 0),
        )
        for side, found in (("below", low), ("above", high))
        if found
    )


def _standing(whole: Whole, account: str, found: Estimate) -> str:
    return whole.words(
        "portfolio-satisfaction-standing",
        name=whole.names[account],
        nps=whole.words.points(found.value or 0),
        n=found.n or 0,
    )


def _drivers(whole: Whole) -> Grid | None:
    """Each driver's score and weight; what there is to gain is weight times the way to ten."""
    words, table = whole.words, whole.table("nps", "drivers")
    found = [
        (str(one["driver"]), estimate(one, "mean"), estimate(one, "weight"))
        for one in table.to_dict("records")
    ]
    scored = [
        (name, mean, weight) for name, mean, weight in found if mean.value is not None and (mean.n or 0) > 4
    ]
    if len(scored) < 2:
        return None
    gains = {name: _gain(mean, weight) for name, mean, weight in scored}
    scored.sort(key=lambda one: (-gains[one[0]], one[1].value or 0))
    most = max(gains.values())
    weighed = most > 0
    heads = (
        Head(words("portfolio-satisfaction-driver"), width=1.8),
        Head(words("portfolio-satisfaction-score"), number=True, width=1.3),
        Head(words("column-interval"), number=True, width=1.3),
        *(
            (
                Head(words("portfolio-satisfaction-weight"), number=True, width=1.3),
                Head(words("column-interval"), number=True, width=1.5),
                Head(words("portfolio-satisfaction-gain"), number=True, width=1.6),
            )
            if weighed
            else ()
        ),
        Head(words("column-answers"), number=True, width=0.8),
    )
    rows = []
    for name, mean, weight in scored:
        score = Cell(words.number(mean.value or 0, 1), bar=(mean.value or 0) / 10)
        weights = (
            "" if weight.value is None else words.number(weight.value, 2),
            words.interval(weight, 2),
            Cell(words.number(gains[name], 1), bar=gains[name] / most) if gains[name] else Cell(""),
        )
        rows.append(
            row(
                words(f"driver-{name}"),
                score,
                words.interval(mean, 1),
                *(weights if weighed else ()),
                words.number(mean.n or 0),
            )
        )
    return Grid(
        _drivers_headline(words, scored, weighed=weighed),
        heads,
        tuple(rows),
        note=words("portfolio-satisfaction-drivers-note", weighed="yes" if weighed else "no"),
    )


def _gain(mean: Estimate, weight: Estimate) -> float:
    return 0.0 if weight.value is None else max(weight.value, 0.0) * (10 - (mean.value or 0))


def _drivers_headline(words: Words, scored: list[tuple[str, Estimate, Estimate]], *, weighed: bool) -> str:
    """Which driver scores lowest, whether clearly so, and whether the weights can be told apart."""
    by_score = sorted(scored, key=lambda one: one[1].value or 0)
    weights = [weight for _, _, weight in scored if weight.value is not None]
    heaviest = max(weights, key=lambda one: one.value or 0, default=Estimate())
    alike = all(overlap(heaviest, one) for one in weights)
    return words(
        "portfolio-satisfaction-drivers",
        driver=words(f"driver-{by_score[0][0]}"),
        score=words.number(by_score[0][1].value or 0, 1),
        clear="no" if overlap(by_score[0][1], by_score[1][1]) else "yes",
        weights="unknown" if not weighed or len(weights) < 2 else "alike" if alike else "apart",
        heaviest=next((words(f"driver-{name}") for name, _, weight in scored if weight is heaviest), ""),
    )


def _comments(whole: Whole) -> Grid | None:
    """The newest comments of detractors, then of promoters: at most five, one an account and wording."""
    table = whole.table("nps", "comments")
    if table.empty:
        return None
    words = whole.words
    bad = _newest(table[table["score"] <= DETRACTOR])
    rest = _newest(table[~table["account_id"].isin(bad["account_id"].head(SHOWN))])
    good, other = (
        rest[rest["score"] >= PROMOTER],
        rest[rest["score"].between(DETRACTOR + 0.5, PROMOTER - 0.5)],
    )
    worst = bad.head(max(CRITICAL, SHOWN - len(good) - len(other)))
    shown = pd.concat([worst, good.head(SHOWN - len(worst))])
    shown = pd.concat([shown, other.head(SHOWN - len(shown))])
    heads = (
        Head(words("column-account"), width=2.3),
        Head(words("column-day"), width=1.5),
        Head(words("portfolio-satisfaction-answer"), width=1.4),
        Head(words("portfolio-satisfaction-comment"), width=5),
    )
    rows = tuple(
        row(
            whole.names[str(one["account_id"])],
            whole.day(one["answered_on"]),
            _answer(words, float(one["score"])),
            spoken(one["comment"]),
        )
        for one in shown.to_dict("records")
    )
    return Grid(
        words("portfolio-satisfaction-comments", critical=len(worst), n=len(rows)),
        heads,
        rows,
        note=words("portfolio-satisfaction-comments-note", n=len(table)),
    )


def _newest(table: pd.DataFrame) -> pd.DataFrame:
    """The newest comment of each account, no wording twice."""
    return table.drop_duplicates("account_id").drop_duplicates("comment")


def _answer(words: Words, score: float) -> Cell:
    kind = "detractor" if score <= DETRACTOR else "promoter" if score >= PROMOTER else "passive"
    text = words("portfolio-satisfaction-answered", score=words.number(score), kind=kind)
    return Cell(text, "bad" if kind == "detractor" else "good" if kind == "promoter" else "")
