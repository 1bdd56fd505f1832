"""Texts that no page can be set with: endless words are broken, names cut, and both told."""

from kamreport.checks.log import Log, Rule
from kamreport.checks.sql import literal, quoted
from kamreport.contract import Column, Kind, Table
from kamreport.faults import Done

LONG_TEXT, LONG_NAME = 10_000, 200
LONG_RUN = 80  # letters without a space: beyond that a page is slow to be set
LETTER = r"[^\s\x{2e80}-\x{9fff}\x{ac00}-\x{d7af}\x{ff00}-\x{ffef}]"  # not Han
RUN = f"{LETTER}{{{LONG_RUN}}}"
WORDS = (Kind.ID, Kind.TEXT)
NAME = "name"


def check_texts(table: Table, there: list[Column], log: Log) -> None:
    """Report names and texts of raw_<table> beyond measure, and words without end; their rows are used."""
    lengths = {column.name: f"length({quoted(column.name)})" for column in there if column.kind in WORDS}
    rules = [
        Rule(
            "name-long" if name == NAME else "text-long",
            f"{length} > {LONG_NAME if name == NAME else LONG_TEXT}",
            name,
            values={"length": length, "kept": str(LONG_NAME)},
            done=Done.NOTICED,
        )
        for name, length in lengths.items()
    ]
    runs = [column.name for column in there if column.kind is Kind.TEXT]
    rules += [
        Rule("text-unbroken", _unbroken(name), name, values={"most": str(LONG_RUN)}, done=Done.NOTICED)
        for name in runs
    ]
    log.check(table.name, quoted(f"raw_{table.name}"), rules)


def _unbroken(name: str) -> str:
    """SQL that is true for a text with more letters in one run than a page can be set with quickly."""
    length = f"length({quoted(name)}) > {LONG_RUN}"
    return f"{length} and regexp_matches({quoted(name)}, {literal(RUN + LETTER)})"


def text_form(column: Column) -> str:
    """The SQL form of a text: names cut where they are too long, endless words broken."""
    if column.kind is not Kind.TEXT:
        return "upper({0})" if column.name == "currency" else "{0}"
    cut = f"left({{0}}, {LONG_NAME - 1}) || '…'"
    kept = (
        f"case when length({{0}}) > {LONG_NAME} then {cut} else {{0}} end" if column.name == NAME else "{0}"
    )
    run = literal(f"({RUN})({LETTER})").replace("{", "{{").replace("}", "}}")
    broken = f"regexp_replace({kept}, {run}, '\\1 \\2', 'g')"
    return f"case when length({{0}}) > {LONG_RUN} then {broken} else {{0}} end"
