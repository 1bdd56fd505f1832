"""The early warnings, the most severe first, with the rows that show each."""

from kamreport.case import Case
from kamreport.narrative.warning_words import place, told, what
from kamreport.sheets import Column, Sheet, Unit
from kamreport.words import Words
from kamreport.workbook.plain import sheet

COLUMNS: dict[str, Unit] = {
    "account": "text", "severity": "text", "rule": "text", "date": "date", "what": "text", "owner": "text",
    "due": "date", "table": "text", "key": "text", "evidence": "text",
}  # fmt: skip


def warnings(case: Case, account: str | None, words: Words) -> Sheet:
    """One row for each row of evidence: the warning it belongs to, its table, key and what it says."""
    columns = [Column(key, words(f"sheet-{key}"), unit) for key, unit in COLUMNS.items()]
    rows = [
        {
            "account": case.name(one.account),
            "severity": words(f"severity-{one.severity}"),
            "rule": one.rule,
            "date": one.date,
            "what": what(one, case, words),
            "owner": one.owner,
            "due": one.due,
            "table": words(f"table-{row.table}"),
            "key": place(row, words),
            "evidence": told(row, case, words),
        }
        for one in case.warnings
        if account in (None, one.account)
        for row in one.evidence
    ]
    return sheet("warnings", words("sheet-warnings"), columns, rows, words)
