"""Client review: how the client's figures compare with those of others, where that was asked for."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.client_sections import client_section
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.sharing import Shared
from kamreport.sharing.benchmarks import Benchmark
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """One table: own figure, median of the others, and how many they are."""

    figures: Grid
    note: str


@client_section(Content, client_review=55)
def client_comparison(shared: Shared, words: Words) -> Section | None:
    """Own figures beside the median of others; left out unless switched on, and where they are too few."""
    if not shared.benchmarks:
        return None
    told = Told(shared, words)
    heads = (
        Head(words("client-figure"), width=3),
        Head(words("client-yours"), number=True, width=1.5),
        Head(words("client-others"), number=True, width=1.5),
        Head(words("client-others-n"), number=True, width=1.2),
    )
    better = sum(_better(one) for one in shared.benchmarks)
    headline = words("client-comparison-headline", better=better, n=len(shared.benchmarks))
    grid = Grid(headline, heads, tuple(_row(told, one) for one in shared.benchmarks))
    least = min(one.n for one in shared.benchmarks)
    return Section(
        "client_comparison",
        words("client-comparison"),
        words("client-comparison-lead", better=better, n=len(shared.benchmarks), least=least),
        Content(grid, words("client-comparison-note")),
    )


def _better(one: Benchmark) -> bool:
    return (one.own.value or 0) > one.median


def _row(told: Told, one: Benchmark) -> tuple[Cell, ...]:
    words = told.words
    form = words.points if one.metric == "nps" else words.percent
    return cells(
        words(f"client-figure-{one.metric}"), form(one.own.value or 0), form(one.median), words.number(one.n)
    )
