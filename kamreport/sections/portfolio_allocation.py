"""Portfolio: how each manager's visits could be shared out better, against today, and why."""

from dataclasses import dataclass
from typing import Any

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.allocation import Settings
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, known, missing, row
from kamreport.sections import section
from kamreport.words import Words

MOVES = 8


@dataclass(frozen=True)
class Content:
    """Tiles, the largest moves, and the assumption."""

    tiles: tuple[Tile, ...]
    moves: Grid | None
    note: str


@section(Content, portfolio=170)
def portfolio_allocation(case: Case, _account: str | None, words: Words) -> Section | None:
    """The allocation; left out where managers' meetings, or the accounts' worth, are not known."""
    whole = Whole(case, words)
    if not whole.value("allocation", "capacity"):
        return None
    chosen = settings(case.book, "allocation", Settings)
    note = words("allocation-note", growth=words.percent(chosen.growth), floor=words.percent(chosen.floor))
    content = Content(_tiles(whole), _moves(whole), note)
    return Section("portfolio_allocation", words("portfolio-allocation"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    words, managers = whole.words, whole.table("allocation", "owners")
    short = int(managers["short"].sum())
    first = words(
        "allocation-lead",
        capacity=words.number(whole.count("allocation", "capacity")),
        promised=words.number(whole.count("allocation", "promised")),
        short=short,
        n=len(managers),
        all="yes" if short == len(managers) else "no",
    )
    return passage(words, first, words("allocation-lead-moves", moved=whole.count("allocation", "moved")))


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    counts = (
        Tile(words(f"allocation-{key}"), words.number(whole.count("allocation", name)))
        for key, name in (("visits", "capacity"), ("promised", "promised"), ("moved", "moved"))
    )
    return known(*counts)


def _moves(whole: Whole) -> Grid | None:
    words, table = whole.words, whole.table("allocation", "moves")
    weight = table["stake"] / table.groupby("owner")["stake"].transform("sum")
    moved = [one for one in table.assign(weight=weight).to_dict("records") if one["change"]]
    if not moved:
        return None
    more = [one for one in moved if one["change"] > 0]
    others = len(moved) - MOVES
    numbers = ("today", "promised", "proposed", "change")
    return Grid(
        headline=words(
            "allocation-moves",
            more=len(more),
            first=whole.names[str(more[0]["account_id"])] if more else "",
        ),
        heads=(
            Head(words("column-account"), width=3.3),
            Head(words("column-owner"), width=2.0),
            Head(words("allocation-column-weight"), number=True, width=1.6),
            *(Head(words(f"allocation-column-{name}"), number=True, width=1.35) for name in numbers),
            Head(words("allocation-column-why"), width=3.4),
        ),
        rows=tuple(_move(whole, one) for one in moved[:MOVES]),
        note=words("allocation-others", n=others) if others > 0 else "",
    )


def _move(whole: Whole, one: "dict[Any, Any]") -> tuple[Cell, ...]:
    words = whole.words
    return row(
        whole.names[str(one["account_id"])],
        words.named(str(one["owner"])),
        "" if missing(one["weight"]) else words.percent(float(one["weight"])),
        *(words.number(int(one[name])) for name in ("visits", "promised", "proposed")),
        words.points(int(one["change"])),
        words(f"allocation-reason-{one['reason']}"),
    )
