"""The accounts below the healthy band: their scores by dimension, what costs most, what would turn them."""

from typing import Any

from kamreport.blocks import Cell, Grid, Head, Tone
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, row
from kamreport.words import Words

DIMENSIONS = ("satisfaction", "value", "risk")
SHOWN = 8
TONES: dict[str, Tone] = {"watch": "watch", "at_risk": "bad"}
FORMS = {
    "promise": "percent",
    "delivery": "percent",
    "target": "percent",
    "mix": "percent",
    "cadence": "percent",
    "payment": "percent",
    "trend": "change",
    "usage": "change",
    "margin": "points",
    "sponsor": "whole",
    "runway": "whole",
}


def weakest(whole: Whole) -> Grid | None:
    """The accounts below the healthy band, weakest first."""
    words, scores = whole.words, whole.column("health", "health").dropna().sort_values(kind="stable")
    bands = whole.column("health", "band")
    below = [str(one) for one in scores.index if bands[one] != "healthy"]
    if not below:
        return None
    shown = below[:SHOWN]
    heads = (
        Head(words("column-account"), width=2.7),
        Head(words("column-owner"), width=1.8),
        Head(words("column-health"), number=True, width=0.9),
        *(Head(words("portfolio-health-short", dimension=one), number=True, width=1.1) for one in DIMENSIONS),
        Head(words("portfolio-health-weak"), width=2.2),
        Head(words("portfolio-health-turn"), width=3.0),
    )
    rest = len(below) - len(shown)
    return Grid(
        words("portfolio-health-weakest", n=len(below), shown=len(shown) if rest else 0),
        heads,
        tuple(_weak(whole, one) for one in shown),
        note=passage(
            words,
            words("portfolio-health-turn-note"),
            words("portfolio-health-rest", n=rest) if rest else "",
        ),
    )


def _weak(whole: Whole, account: str) -> tuple[Cell, ...]:
    words, result = whole.words, whole.case.now["health"]
    return row(
        whole.names[account],
        whole.owners[account],
        Cell(
            words.number(result.estimate(account, "health").value or 0),
            TONES.get(result.word(account, "band") or "", ""),
        ),
        *(_score(words, result.estimate(account, one).value) for one in DIMENSIONS),
        _lowest(whole, account),
        _turn(whole, account),
    )


def _score(words: Words, value: float | None) -> Cell:
    return Cell("" if value is None else words.number(value))


def _lowest(whole: Whole, account: str) -> str:
    """The component that costs the account most points: far below 100 and of much weight."""
    result = whole.case.now["health"]
    scores = {
        str(one["component"]): (
            float(one["weight"]),
            result.estimate(account, f"component_{one['component']}").value,
        )
        for one in whole.table("health", "components").to_dict("records")
    }
    lost = {name: weight * (100 - score) for name, (weight, score) in scores.items() if score is not None}
    if not lost:
        return ""
    name = max(lost, key=lambda one: lost[one])
    score = scores[name][1] or 0
    return whole.words(
        "portfolio-health-lowest", component=whole.words(f"component-{name}"), score=whole.words.number(score)
    )


def _turn(whole: Whole, account: str) -> str:
    """The smallest change of one component that reaches the next band."""
    table = whole.table("health", "turn")
    own = table[table["account_id"] == account] if len(table) else table
    if own.empty:
        return whole.words("portfolio-health-no-turn")
    step = own.to_dict("records")[0]
    name = str(step["component"])
    return whole.words(
        "portfolio-health-step",
        component=whole.words(f"component-{name}"),
        before=_raw(whole.words, name, step["from_value"]),
        after=_raw(whole.words, name, step["to_value"]),
    )


def _raw(words: Words, component: str, value: Any) -> str:
    match FORMS.get(component, "tenths"):
        case "percent":
            return words.percent(float(value))
        case "change":
            return words.change(float(value))
        case "points":
            return words.points(100 * float(value), 1)
        case "whole":
            return words.number(float(value))
        case _:
            return words.number(float(value), 1)
