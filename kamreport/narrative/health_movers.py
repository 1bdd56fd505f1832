"""The accounts whose health rose or fell most since the last period, and what moved it."""

from collections.abc import Sequence
from typing import Any

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.health_moves import STILL, change_in_tenths
from kamreport.narrative.whole import Whole, row

SHOWN = 3  # falls, and as many rises


def movers(whole: Whole) -> Grid | None:
    """The largest rises and falls of the score, with the components that moved them."""
    result = whole.case.changes.get("health_bridge")
    if result is None or "change" not in result.accounts:
        return None
    changes = result.accounts["change"].dropna()
    changes = changes[changes.abs() >= STILL].sort_values(kind="stable")
    falls, rises = changes[changes < 0].head(SHOWN), changes[changes > 0].tail(SHOWN)[::-1]
    if len(falls) + len(rises) < 2:
        return None
    words = whole.words
    shown = [(str(one), float(change)) for part in (falls, rises) for one, change in part.items()]
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("portfolio-health-then"), number=True, width=0.9),
        Head(words("portfolio-health-now"), number=True, width=0.9),
        Head(words("column-change"), number=True, width=0.9),
        Head(words("portfolio-health-why"), width=3.6),
    )
    others = len(changes) - len(shown)
    return Grid(
        _movers_headline(whole, shown),
        heads,
        tuple(_mover(whole, result, one, change) for one, change in shown),
        note=words("portfolio-health-others", n=others) if others else "",
    )


def _movers_headline(whole: Whole, shown: Sequence[tuple[str, float]]) -> str:
    worst, best = min(shown, key=lambda one: one[1]), max(shown, key=lambda one: one[1])
    return whole.words(
        "portfolio-health-movers",
        side="both" if worst[1] < 0 < best[1] else "up" if best[1] > 0 else "down",
        worst=whole.names[worst[0]],
        lost=whole.words.number(abs(_tenths(whole, worst[0])) / 10, 1),
        best=whole.names[best[0]],
        gained=whole.words.number(abs(_tenths(whole, best[0])) / 10, 1),
    )


def _tenths(whole: Whole, account: str) -> int:
    """The change between the two scores as they are printed."""
    result = whole.case.changes["health_bridge"]
    now, before = result.estimate(account, "now").value, result.estimate(account, "before").value
    return change_in_tenths(before or 0, now or 0)


def _mover(whole: Whole, result: Any, account: str, change: float) -> tuple[Cell, ...]:
    words = whole.words
    before, now = result.estimate(account, "before").value, result.estimate(account, "now").value
    moves = result.tables["moves"]
    own = moves[(moves["account_id"] == account) & (moves["delta"] * change > 0)].head(2)
    causes = [
        words(
            "portfolio-health-cause",
            component=words(f"component-{one['component']}"),
            points=words.points(float(one["delta"]), 1),
            kind=str(one["kind"]),
        )
        for one in own.to_dict("records")
    ]
    return row(
        whole.names[account],
        words.number(before or 0, 1),
        words.number(now or 0, 1),
        Cell(words.points(_tenths(whole, account) / 10, 1), "good" if change > 0 else "bad"),
        words("list-comma").join(causes),
    )
