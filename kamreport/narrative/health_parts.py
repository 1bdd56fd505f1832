"""The components of an account's health: what was measured, its score, and the points it adds."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head
from kamreport.figures import settings
from kamreport.metrics.recurring import Settings
from kamreport.narrative import key_figures
from kamreport.narrative.about import About
from kamreport.narrative.certainty import short_change
from kamreport.narrative.composing import cells
from kamreport.narrative.money import apportion, percents, rounded
from kamreport.narrative.spans import span
from kamreport.words import Words

DIMENSIONS = ("satisfaction", "value", "risk")


def components(about: About) -> pd.DataFrame:
    """The components known for this account, the weakest first: component, dimension, weight, score, points,
    before.
    """
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
    return found.dropna(subset="score").sort_values(["score", "component"])


def _column(values: Iterable[float | None]) -> list[float]:
    return [float("nan") if one is None else one for one in values]


def breakdown(about: About, rows: pd.DataFrame) -> Grid:
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
    return Grid(headline, heads, tuple(body), total=foot)


def bounds(about: About) -> tuple[float, float]:
    """The least scores of the bands watch and healthy."""
    bands = about.case.now["health"].tables["bands"].set_index("band")["least"]
    return float(bands["watch"]), float(bands["healthy"])


def _breakdown_headline(about: About, rows: pd.DataFrame) -> str:
    watch, good = bounds(about)
    printed = rows["score"].map(rounded)
    low, high = int((printed < watch).sum()), int((printed >= good).sum())
    return about.words(
        "account-health-components",
        low=low,
        high=high,
        n=len(rows),
        whole="high" if high == len(rows) else "low" if low == len(rows) else "part",
        bound=about.words.number(watch),
    )


def _part(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words, score = about.words, float(row["score"])
    judged = key_figures.judged(about, rounded(score))
    return (
        Cell(about.choice("component", row["component"])),
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
    if not words.has(key):
        return said
    since, gap = (about.value("lifecycle", one) for one in ("days_since_order", "usual_gap"))
    return words(
        key,
        value=said,
        basis=_basis(about),
        period=span(about.case, words),
        days=rounded(since or 0),
        gap=rounded(gap or 0),
        capped=str(raw >= settings(about.case.book, "recurring", Settings).runway_cap),
    )


def _basis(about: About) -> str:
    """What the revenue trend was measured on, so that it is not called by another period."""
    return str(about.case.now["health"].tables["bases"]["basis"].iloc[0])


def turn(about: About) -> tuple[str, ...]:
    """What would lift the score into the next band: a sentence for each component that could alone."""
    rows, words = about.table("health", "turn"), about.words
    return tuple(
        words(
            "account-health-step",
            name=about.choice("component", row["component"]),
            before=_measured(about, str(row["component"]), float(row["from_value"])),
            after=_figure(words, str(row["component"]), float(row["to_value"])),
            gain=words.number(float(row["gain"]), 1),
            band=about.choice("health-band", row["band"]),
        )
        for _, row in rows.iterrows()
    )
