"""The rows behind a figure: of the tables its metric reads itself, and of those the metrics it needs read."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from kamreport.explain.naming import Named
from kamreport.lineage import Rows
from kamreport.metrics import METRICS
from kamreport.model import Book
from kamreport.origins import Origins
from kamreport.period import Period

OWN_SHOWN = 20
NEEDED_SHOWN = 5


@dataclass(frozen=True)
class Evidence:
    """Rows of one table: which metric reads them and in which window, how many, their totals, the first ones.

    `rows` are all of them with `_file`, `_row` and the table's columns, amounts in the reporting currency;
    `shown` is how many of them are printed unless all are asked for.
    """

    metric: str
    table: str
    period: Period | None
    rows: pd.DataFrame
    totals: dict[str, float]
    shown: int
    sources: Origins

    def texts(self, rows: pd.DataFrame) -> list[str]:
        """Some of the rows as they stand in their files."""
        return self.sources.texts(self.table, rows)


def evidence(named: Named, account: str, book: Book, sources: Origins) -> tuple[Evidence, ...]:
    """The rows of an account behind a figure, each set of rows once: the metric's own first."""
    found: dict[tuple[str, tuple[str, ...]], Evidence] = {}
    frames: dict[str, pd.DataFrame] = {}
    for metric, origin in origins(named.metric, named.figure):
        if origin.table not in frames:
            frames[origin.table] = sources.rows(origin.table, account)
        rows = frames[origin.table]
        chosen = rows if rows.empty else origin.chosen(book, rows)
        shown = OWN_SHOWN if metric == named.metric else NEEDED_SHOWN
        key = (origin.table, tuple(map(str, chosen.index)))
        if key not in found:
            period = None if origin.days is None else origin.days(book)
            totals = {name: total(chosen, name) for name in origin.adds if chosen[name].notna().any()}
            found[key] = Evidence(metric, origin.table, period, chosen, totals, shown, sources)
    return tuple(found.values())


def origins(metric: str, figure: str) -> Iterator[tuple[str, Rows]]:
    """What a figure reads of the book, with the metric that reads it: its own first."""
    seen: set[str] = set()
    yield from _origins(metric, (figure,), seen)


def _origins(metric: str, wanted: tuple[str, ...], seen: set[str]) -> Iterator[tuple[str, Rows]]:
    lineage = METRICS[metric].lineage
    for origin in lineage.rows:
        if not wanted or any(origin.leads_to(figure) for figure in wanted):
            yield metric, origin
    for need in METRICS[metric].needs:
        if need not in seen:
            seen.add(need)
            yield from _origins(need, lineage.uses.get(need, ()), seen)


def total(rows: pd.DataFrame, column: str) -> float:
    """The exact sum of a column of money, in currency units."""
    return float((rows[column].fillna(0) * 100).round().astype("int64").sum()) / 100
