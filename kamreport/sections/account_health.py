"""Account review: how well the account stands, what that is made of, what moved it, what would turn it."""

import math
from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Grid, Picture, Row, Section
from kamreport.case import Case
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, compared
from kamreport.narrative.certainty import direction
from kamreport.narrative.composing import passage
from kamreport.narrative.health_bridge import bridge
from kamreport.narrative.health_moves import health_change
from kamreport.narrative.health_parts import DIMENSIONS, bounds, breakdown, components, turn
from kamreport.narrative.money import rounded
from kamreport.sections import section
from kamreport.words import Words

NAMED = 2


@dataclass(frozen=True)
class Content:
    """Scores by dimension, the bridge, what would turn it, and scores and points by component."""

    dimensions: Picture | None
    bridge: Picture | None
    turn_headline: str
    turn: tuple[str, ...]
    breakdown: Grid
    note: str


@section(Content, review=20)
def account_health(case: Case, account: str | None, words: Words) -> Section | None:
    """Health of one account; left out where not one component is known."""
    if account is None:
        return None
    about = About(case, account, words)
    rows = components(about)
    if rows.empty:
        return None
    steps = turn(about)
    content = Content(
        dimensions=_dimensions(about),
        bridge=bridge(about),
        turn_headline=words("account-health-turn", n=len(steps)) if steps else "",
        turn=steps,
        breakdown=breakdown(about, rows),
        note=_note(about, steps),
    )
    return Section("account_health", words("account-health"), _lead(about, rows).strip(), content)


def _lead(about: About, rows: pd.DataFrame) -> str:
    words, health = about.words, about.estimate("health", "health")
    if health.value is None:
        return words(
            "account-health-unknown",
            reason=words.reason(health.withheld) if health.withheld else "",
            told=str(health.withheld is not None),
            n=len(rows),
        )
    change = health_change(about)
    bound, _ = bounds(about)
    low = rows[rows["score"].map(rounded) < bound].sort_values(["score", "component"])
    weakest = [
        words(
            "account-health-scored",
            name=about.inline("component", row["component"]),
            score=words.number(float(row["score"])),
        )
        for _, row in low.head(NAMED).iterrows()
    ]
    return words(
        "account-health-lead",
        score=words.number(health.value),
        band=about.inline("health-band", about.word("health", "band")),
        moved="unknown" if change is None else direction(change),
        points=abs(change or 0),
        low=len(low),
        weakest=words.listed(weakest) if weakest else "",
        bound=words.number(bound),
    )


def _dimensions(about: About) -> Picture | None:
    words, marks = about.words, []
    for name in ("health", *DIMENSIONS):
        score, before = about.value("health", name), about.before("health", name).value
        if score is not None:
            mark: Row = {
                "name": words("account-health-overall")
                if name == "health"
                else about.choice("dimension", name),
                "value": round(score, 1),
                "before": before and round(before, 1),
                "text": words.number(score),
                "tone": key_figures.judged(about, score),
            }
            marks.append((name, score, mark))
    parts = sorted((score, name) for name, score, _ in marks if name != "health")
    if len(parts) < 2:
        return None
    low, high = words.number(parts[0][0]), words.number(parts[-1][0])
    weakest, best = ([name for score, name in parts if words.number(score) == end] for end in (low, high))
    headline = words(
        "account-health-dimensions",
        weakest=words.listed(
            about.choice("dimension", weakest[0]) if one == weakest[0] else about.inline("dimension", one)
            for one in weakest
        ),
        low=low,
        best=words.listed(about.inline("dimension", one) for one in best),
        high=high,
        shared=len(weakest),
        near=str(parts[-1][0] - parts[0][0] < 5),
    )
    ticks = any(mark["before"] is not None for _, _, mark in marks)
    note = words("account-health-ticks") if ticks else ""
    return compared("score", headline, tuple(mark for _, _, mark in marks), words, name="name", note=note)


def _note(about: About, steps: tuple[str, ...]) -> str:
    """Where no component could lift the score alone; how all accounts stand; how scores are made."""
    words = about.words
    below = about.word("health", "band") not in (None, "healthy")
    average, coverage = about.average("health", "health"), about.value("health", "health_coverage")
    return passage(
        words,
        words("account-health-no-turn") if below and not steps else "",
        ""
        if average.value is None
        else words(
            "account-health-average",
            score=words.number(average.value),
            interval=words.interval(average),
            n=average.n or 0,
        ),
        ""
        if coverage is None or about.value("health", "health") is None
        else words("account-health-coverage", share=words.percent(math.floor(100 * coverage) / 100)),
        words("account-health-rule"),
    )
