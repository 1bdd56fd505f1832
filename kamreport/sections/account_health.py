"""Account review: how well the account stands, what that is made of, what moved it, what would turn it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, compared, noted, tiles
from kamreport.narrative.certainty import direction, short_change
from kamreport.narrative.composing import cells
from kamreport.narrative.findings import leading_move
from kamreport.narrative.money import apportion, percents, rounded
from kamreport.sections import section
from kamreport.words import Words

DIMENSIONS = ("satisfaction", "value", "risk")
STEPS = 9
STILL = 0.5


@dataclass(frozen=True)
class Content:
    """Tiles, scores by dimension, the bridge, scores and points by component, and what would turn it."""

    tiles: tuple[Tile, ...]
    dimensions: Picture | None
    bridge: Picture | None
    breakdown: Grid
    turn_headline: str
    turn: tuple[str, ...]
    note: str


@section(Content, review=20)
def account_health(case: Case, account: str | None, words: Words) -> Section | None:
    """Health of one account; left out where not one component is known."""
    if account is None:
        return None
    about = About(case, account, words)
    rows = _components(about)
    if rows.empty:
        return None
    turn = _turn(about)
    content = Content(
        tiles=_tiles(about),
        dimensions=_dimensions(about),
        bridge=_bridge(about),
        breakdown=_breakdown(about, rows),
        turn_headline=words("account-health-turn", n=len(turn)) if turn else "",
        turn=turn,
        note=words("sentence-gap").join((*_alone(about, turn), words("account-health-rule"))),
    )
    return Section("account_health", words("account-health"), _lead(about, rows).strip(), content)


def _components(about: About) -> pd.DataFrame:
    """The components known for this account: component, dimension, weight, score, points, before."""
    result = about.case.now.get("health")
    table = pd.DataFrame() if result is None else result.tables.get("components", pd.DataFrame())
    if table.empty:
        return table
    table = table[table["weight"] > 0]
    found = table[["component", "dimension", "weight"]].assign(
        score=_column(about.value("health", f"component_{name}") for name in table["component"]),
        points=_column(about.value("health", f"points_{name}") for name in table["component"]),
        before=_column(about.before("health", f"component_{name}").value for name in table["component"]),
    )
    place = {name: number for number, name in enumerate(DIMENSIONS)}
    known = found.dropna(subset="score")
    return known.assign(place=known["dimension"].map(place)).sort_values(
        ["place", "score", "component"], ascending=[True, False, True]
    )


def _column(values: Iterable[float | None]) -> list[float]:
    return [float("nan") if one is None else one for one in values]


def _lead(about: About, rows: pd.DataFrame) -> str:
    words, health = about.words, about.estimate("health", "health")
    ordered = rows.sort_values(["score", "component"])
    weakest, best = ordered.iloc[0], ordered.iloc[-1]
    if health.value is None:
        return words(
            "account-health-unknown",
            reason=words.reason(health.withheld) if health.withheld else "",
            told=str(health.withheld is not None),
            n=len(rows),
        )
    change = about.changed("health_bridge", "change").value
    return words(
        "account-health-lead",
        score=words.number(health.value),
        band=about.inline("health-band", about.word("health", "band")),
        moved="unknown" if change is None else direction(change, still=STILL),
        points=rounded(abs(change or 0)),
        weakest=about.inline("component", weakest["component"]),
        low=words.number(float(weakest["score"])),
        best=about.inline("component", best["component"]),
        high=words.number(float(best["score"])),
        several=str(len(rows) > 1),
    )


def _name(about: About, component: Any) -> str:
    return about.choice("component", component)


def _tiles(about: About) -> tuple[Tile, ...]:
    words = about.words
    average, coverage = about.average("health", "health"), about.value("health", "health_coverage")
    middle = seen = None
    if average.value is not None:
        label = words("account-health-average")
        middle = Tile(label, words.number(average.value), note=noted(average, words))
    if coverage is not None:
        note = words("account-health-coverage-note")
        seen = Tile(
            words("account-health-coverage"), words.percent(math.floor(100 * coverage) / 100), note=note
        )
    return tiles(key_figures.health(about), middle, seen)


def _dimensions(about: About) -> Picture | None:
    words, marks = about.words, []
    for name in ("health", *DIMENSIONS):
        score = about.value("health", name)
        if score is not None:
            mark: Row = {
                "name": words("account-health-overall")
                if name == "health"
                else about.choice("dimension", name),
                "value": score,
                "before": about.before("health", name).value,
                "text": words.number(score),
                "tone": key_figures.judged(about, score),
            }
            marks.append((name, score, mark))
    parts = sorted((score, name) for name, score, _ in marks if name != "health")
    if len(parts) < 2:
        return None
    headline = words(
        "account-health-dimensions",
        weakest=about.choice("dimension", parts[0][1]),
        low=words.number(parts[0][0]),
        best=about.inline("dimension", parts[-1][1]),
        high=words.number(parts[-1][0]),
        near=str(parts[-1][0] - parts[0][0] < 5),
    )
    return compared(
        "score", headline, tuple(mark for _, _, mark in marks), words, name="name", note=_ticks(about, marks)
    )


def _ticks(about: About, marks: list[tuple[str, float, Row]]) -> str:
    return (
        about.words("account-health-ticks") if any(mark["before"] is not None for _, _, mark in marks) else ""
    )


def _breakdown(about: About, rows: pd.DataFrame) -> Grid:
    """Scores by component; with weights and points in tenths that sum to the score, where there is one."""
    health, words = about.value("health", "health"), about.words
    heads: tuple[Head, ...] = (
        Head(words("account-health-component"), width=2.2),
        Head(words("account-health-measured"), width=3),
        Head(words("account-health-score"), number=True, width=0.8),
        Head("", width=1.6),
        Head(words("account-health-then"), number=True, width=1.1),
    )
    body = [_part(about, row) for _, row in rows.iterrows()]
    foot: tuple[Cell, ...] = ()
    if health is not None and rows["points"].notna().all():
        goal = rounded(health * 10)
        tenths = apportion([10 * float(one) for one in rows["points"]], goal)
        weights = percents(rows["weight"].tolist())
        added = [
            cells(words.percent(weight), words.number(tenth / 10, 1))
            for weight, tenth in zip(weights, tenths, strict=True)
        ]
        body = [(*row, *more) for row, more in zip(body, added, strict=True)]
        heads += (
            Head(words("account-health-weight"), number=True, width=1),
            Head(words("account-health-points"), number=True, width=1),
        )
        foot = cells(words("total"), "", "", "", "", words.percent(1), words.number(goal / 10, 1))
    headline = _breakdown_headline(about, rows)
    return Grid(headline, heads, tuple(body), total=foot, note=words("account-health-order"))


def _breakdown_headline(about: About, rows: pd.DataFrame) -> str:
    bands = about.case.now["health"].tables["bands"].set_index("band")["least"]
    good, watch = float(bands["healthy"]), float(bands["watch"])
    low, high = int((rows["score"] < watch).sum()), int((rows["score"] >= good).sum())
    bound = about.words.number(watch)
    return about.words("account-health-components", low=low, high=high, n=len(rows), bound=bound)


def _part(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words, score = about.words, float(row["score"])
    judged = key_figures.judged(about, score)
    return (
        Cell(_name(about, row["component"])),
        Cell(_measured(about, str(row["component"]), about.value("health", f"raw_{row['component']}"))),
        Cell(words.number(score), judged),
        Cell("", judged, score / 100),
        Cell("" if pd.isna(row["before"]) else words.number(float(row["before"]))),
    )


def _figure(words: Words, component: str, raw: float) -> str:
    """The value that a component was scored from, as a bare figure."""
    match component:
        case "nps" | "csat" | "complaints" | "recency":
            return words.number(raw, 1 if raw < 20 else 0)
        case "promise" | "delivery" | "target" | "mix" | "cadence" | "payment":
            return words.percent(raw)
        case "trend" | "usage":
            return short_change(raw, words)
        case "margin":
            return words.points(100 * raw, 1)
        case _:
            return words.number(raw)


def _measured(about: About, component: str, raw: float | None) -> str:
    """The same with what it is."""
    words, key = about.words, f"raw-{component}"
    if raw is None:
        return ""
    said = _figure(words, component, raw)
    return words(key, value=said) if words.has(key) else said


def _bridge(about: About) -> Picture | None:
    """From last period's score to this one in tenths of a point that sum exactly."""
    words = about.words
    then, now = (about.changed("health_bridge", one).value for one in ("before", "now"))
    moves = _moves(about)
    if then is None or now is None or len(moves) < 2:
        return None
    start, end = rounded(10 * then), rounded(10 * now)
    top = moves.head(STEPS)
    rest = float(moves["delta"].iloc[STEPS:].sum())
    names = [_name(about, one) for one in top["component"]] + (
        [words("account-health-others")] if len(moves) > STEPS else []
    )
    deltas = [10 * float(one) for one in top["delta"]] + ([10 * rest] if len(moves) > STEPS else [])
    steps = [(name, step) for name, step in zip(names, apportion(deltas, end - start), strict=True) if step]
    if not steps:
        return None
    marks: list[Row] = [_mark(words("account-health-then"), start, start, words.number(start / 10, 1), "ink")]
    at = start
    for name, step in steps:
        marks.append(_mark(name, at, at + step, words.points(step / 10, 1), "good" if step > 0 else "bad"))
        at += step
    marks.append(_mark(words("account-health-now"), end, end, words.number(end / 10, 1), "ink"))
    headline = _bridge_headline(about, now - then)
    return compared("bridge", headline, tuple(marks), words, name="name", note=_reweighted(about, moves))


def _bridge_headline(about: About, change: float) -> str:
    """The change in whole points, as in the lead, and the component that did most in its direction."""
    turn = direction(change, still=STILL)
    mover = leading_move(about, change)
    return about.words(
        "account-health-bridge",
        direction=turn,
        change=rounded(abs(change)),
        named=str(mover is not None),
        name="" if mover is None else about.inline("component", mover.component),
        points="" if mover is None else about.words.points(mover.delta, 1),
    )


def _mark(name: str, start: int, end: int, text: str, tone: str) -> Row:
    return {"name": name, "start": start / 10, "end": end / 10, "text": text, "tone": tone}


def _moves(about: About) -> pd.DataFrame:
    result = about.case.changes.get("health_bridge")
    table = pd.DataFrame() if result is None else result.tables.get("moves", pd.DataFrame())
    return table if table.empty else table[table["account_id"] == about.account]


def _reweighted(about: About, moves: pd.DataFrame) -> str:
    """Says which components appeared or went missing: then the others' weights changed too."""
    if "kind" not in moves:
        return ""
    new = [_name(about, one) for one in moves[moves["kind"] == "appeared"]["component"]]
    gone = [_name(about, one) for one in moves[moves["kind"] == "missing"]["component"]]
    words = about.words
    told = []
    if new:
        told.append(words("account-health-appeared", names=words.listed(new)))
    if gone:
        told.append(words("account-health-missing", names=words.listed(gone)))
    return words("sentence-gap").join(told)


def _alone(about: About, turn: tuple[str, ...]) -> tuple[str, ...]:
    """Said where the account could stand better, but no single component can lift it that far."""
    below = about.word("health", "band") not in (None, "healthy")
    return (about.words("account-health-no-turn"),) if below and not turn else ()


def _turn(about: About) -> tuple[str, ...]:
    rows, words = about.table("health", "turn"), about.words
    return tuple(
        words(
            "account-health-step",
            name=_name(about, row["component"]),
            before=_measured(about, str(row["component"]), float(row["from_value"])),
            after=_figure(words, str(row["component"]), float(row["to_value"])),
            gain=words.number(float(row["gain"]), 1),
            band=about.choice("health-band", row["band"]),
        )
        for _, row in rows.iterrows()
    )
