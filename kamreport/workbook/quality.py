"""What was read, what was set aside, and why."""

from kamreport.case import Case
from kamreport.narrative.telling import sentence
from kamreport.sheets import Column, Sheet
from kamreport.words import Words
from kamreport.workbook.plain import sheet

COLUMNS = ("table", "file", "row", "column", "value", "done", "message")


def quality(case: Case, account: str | None, words: Words) -> Sheet:
    """One row a table: rows read, used and set aside; of an account's workbook also its own."""
    columns = [Column("table", words("column-table"))]
    columns += [Column(key, words(f"column-{key}"), "number") for key in ("read", "used", "quarantined")]
    if account is not None:
        columns.append(Column("own", words("column-of-account"), "number"))
    rows = (
        {
            "table": words(f"table-{name}"),
            "read": count.read,
            "used": count.used,
            "quarantined": count.quarantined,
            "own": None if account is None else _own(case, name, account),
        }
        for name, count in case.counts.items()
    )
    totals = ("read", "used", "quarantined")
    return sheet("data-quality", words("data-quality"), columns, rows, words, totals)


def _own(case: Case, table: str, account: str) -> int | None:
    if table == "orders":
        return int(case.own(case.book.facts.days, account)["lines"].sum())
    frame = case.book[table]
    return case.count(frame, account) if "account_id" in frame else None


def faults(case: Case, words: Words) -> Sheet:
    """One row a fault: where it stands, what was done, and what to do."""
    columns = [
        Column(key, words(f"sheet-fault-{key}"), "number" if key == "row" else "text") for key in COLUMNS
    ]
    rows = [{**fault, "message": sentence(fault, words)} for _, fault in case.faults.iterrows()]
    return sheet("faults", words("sheet-faults"), columns, rows, words)
