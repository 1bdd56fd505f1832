"""How figures are defined and where they come from."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from kamreport.case import Case
from kamreport.figures import settings
from kamreport.lineage import Rows
from kamreport.metrics import METRICS, order
from kamreport.narrative.definitions import definition
from kamreport.sheets import Column, Sheet
from kamreport.words import Words
from kamreport.workbook.plain import sheet


def definitions(case: Case, words: Words) -> Sheet:
    """One row a metric: its name, its definition, and its settings as they are in this report."""
    columns = [Column(key, words(f"sheet-{key}")) for key in ("title", "metric", "definition", "settings")]
    rows = (
        {
            "title": words(f"metric-{name}"),
            "metric": name,
            "definition": definition(name, words),
            "settings": _settings(case, name),
        }
        for name in order()
    )
    return sheet("definitions", words("sheet-definitions"), columns, rows, words)


def _settings(case: Case, metric: str) -> str:
    shape = METRICS[metric].settings
    if shape is None:
        return ""
    now: Any = settings(case.book, metric, shape)
    return "; ".join(f"{field.name} = {getattr(now, field.name)}" for field in fields(shape))


def lineage(case: Case, account: str | None, words: Words) -> Sheet:
    """One row for each table a metric reads: of which days, for which figures, and how many rows they were.

    The metrics it needs stand in rows of their own, without days. Order lines are counted by their day.
    """
    kinds = {
        "metric": "text",
        "figures": "text",
        "reads": "text",
        "start": "date",
        "end": "date",
        "count": "number",
    }
    columns = [Column(key, words(f"sheet-{key}"), unit) for key, unit in kinds.items()]  # type: ignore[arg-type]
    return sheet("lineage", words("sheet-lineage"), columns, _read(case, account), words)


def _read(case: Case, account: str | None) -> Iterator[dict[str, Any]]:
    for name in order():
        member = METRICS[name]
        for rows in member.lineage.rows:
            period = None if rows.days is None else rows.days(case.book)
            yield {
                "metric": name,
                "figures": ", ".join(rows.figures),
                "reads": rows.table,
                "start": period and period.start,
                "end": period and period.end,
                "count": _count(case, rows, account),
            }
        for need in member.needs:
            yield {"metric": name, "figures": ", ".join(member.lineage.uses.get(need, ())), "reads": need}


def _count(case: Case, rows: Rows, account: str | None) -> int | None:
    """Rows read; None where only the order lines themselves could tell."""
    if rows.table == "orders":
        if rows.on not in ((), ("date",)) or rows.keep is not None:
            return None
        frame, chosen = case.book.facts.days, Rows("orders", rows.days)
    else:
        frame, chosen = case.book[rows.table], rows
    if account is not None:
        if "account_id" not in frame:
            return None
        frame = case.own(frame, account)
    found = frame if frame.empty else chosen.chosen(case.book, frame)
    return int(found["lines"].sum()) if rows.table == "orders" else len(found)
