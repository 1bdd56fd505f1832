"""Data quality: what was read, what was set aside and why, and what was not there at all."""

from dataclasses import dataclass, replace

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative.provenance import absent
from kamreport.narrative.telling import sentence
from kamreport.schema import TABLES
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 8
LEAST_HALVED = 8


@dataclass(frozen=True)
class Content:
    """Rows by table, faults by rule, and the tables that were not given."""

    headline: str
    tables: tuple[Grid, ...]
    faults: Grid | None
    absent: str


@section(Content, portfolio=910)
def data_quality(case: Case, account: str | None, words: Words) -> Section:
    """Every table that was read with its rows read, used and quarantined, which always add up."""
    content = Content(
        headline=words("data-quality-tables"),
        tables=_halved(_tables(case, account, words)),
        faults=None if account else _faults(case, words),
        absent=absent(case, words),
    )
    return Section("data_quality", words("data-quality"), _lead(case, words), content)


def _lead(case: Case, words: Words) -> str:
    read = sum(count.read for count in case.counts.values())
    aside = sum(count.quarantined for count in case.counts.values())
    kept = "some" if aside else "none"
    share = words.percent(aside / read, 2) if read else ""
    return words("data-quality-lead", read=read, aside=aside, kept=kept, share=share)


def _tables(case: Case, account: str | None, words: Words) -> Grid:
    heads = [Head(words("column-table"), width=2.2)]
    heads += [Head(words(f"column-{name}"), number=True) for name in ("read", "used", "quarantined")]
    if account:
        heads.append(Head(words("column-of-account"), number=True, width=1.4))
    rows = [
        (
            Cell(words(f"table-{name}")),
            Cell(words.number(count.read)),
            Cell(words.number(count.used)),
            Cell(words.number(count.quarantined), "bad" if count.quarantined else ""),
            *((Cell(_own(case, name, account, words)),) if account else ()),
        )
        for name, count in case.counts.items()
    ]
    return Grid("", tuple(heads), tuple(rows))


def _halved(grid: Grid) -> tuple[Grid, ...]:
    """A long narrow table as two that stand side by side."""
    if len(grid.rows) < LEAST_HALVED:
        return (grid,)
    middle = (len(grid.rows) + 1) // 2
    return replace(grid, rows=grid.rows[:middle]), replace(grid, rows=grid.rows[middle:])


def _own(case: Case, table: str, account: str, words: Words) -> str:
    if table == "orders":
        days = case.book.facts.days
        return words.number(int(days.loc[days["account_id"] == account, "lines"].sum()))
    frame = case.book[table]
    return words.number(int((frame["account_id"] == account).sum())) if "account_id" in frame else ""


def _faults(case: Case, words: Words) -> Grid | None:
    if case.faults.empty:
        return None
    groups = case.faults.groupby(["table", "rule", "done"], sort=False, dropna=False)
    found = sorted(
        ((len(group), key, group.iloc[0]) for key, group in groups), key=lambda one: (-one[0], one[1])
    )
    rows = tuple(
        (
            Cell(words(f"table-{table}") if table in TABLES else words("table-none")),
            Cell(words(f"done-{done}")),
            Cell(words.number(count)),
            Cell(sentence(first, words)),
        )
        for count, (table, _, done), first in found[:SHOWN]
    )
    heads = (
        Head(words("column-table"), width=1.3),
        Head(words("column-done"), width=1.3),
        Head(words("column-count"), number=True, width=0.7),
        Head(words("column-example"), width=4.2),
    )
    note = words("data-quality-more", count=len(found) - SHOWN) if len(found) > SHOWN else ""
    return Grid(words("data-quality-faults", count=len(case.faults)), heads, rows, note=note)
