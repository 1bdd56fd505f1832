"""Texts that no page can be set with: endless words are broken, names cut, and both told."""

from kamreport.checks.log import Rule
from kamreport.checks.sql import literal, quoted
from kamreport.contract import Column, Kind
from kamreport.faults import Done

LONG_TEXT, LONG_NAME = 10_000, 200
LONG_RUN = 80  # letters without a space: beyond that a page is slow to be set
LETTER = r"[^\s\x{2e80}-\x{9fff}\x{ac00}-\x{d7af}\x{ff00}-\x{ffef}]"  # not Han
RUN = f"{LETTER}{{{LONG_RUN}}}"
WORDS = (Kind.ID, Kind.TEXT)
NAME = "name"


def text_rules(there: list[Column]) -> list[Rule]:
    """What is told of names and texts of a raw table beyond measure; their rows are used."""
    lengths = {column.name: f"length({quoted(column.name)})" for column in there if column.kind in WORDS}
    return [
        Rule(
            "name-long" if name == NAME else "text-long",
            f"{length} > {LONG_NAME if name == NAME else LONG_TEXT}",
            name,
            values={"length": length, "kept": str(LONG_NAME)},
            done=Done.NOTICED,
        )
        for name, length in lengths.items()
    ]


def is_long(column: Column) -> str:
    """SQL that is true for a text that may have a word without end, or is too long a name."""
    return f"length({quoted(column.name)}) > {LONG_RUN}"


def unbroken_rules(long: list[Column]) -> list[Rule]:
    """What is told of words without end in the columns that have long texts; their rows are used."""
    return [
        Rule(
            "text-unbroken",
            f"{is_long(column)} and regexp_matches({quoted(column.name)}, {literal(RUN + LETTER)})",
            column.name,
            values={"most": str(LONG_RUN)},
            done=Done.NOTICED,
        )
        for column in long
    ]


def text_form(column: Column, *, long: bool) -> str:
    """The SQL form of a text: names cut where they are too long, endless words broken; `long` says whether
    any text of the column is long.
    """
    if column.kind is not Kind.TEXT or not long:
        return "upper({0})" if column.name == "currency" else "{0}"
    cut = f"left({{0}}, {LONG_NAME - 1}) || '…'"
    kept = (
        f"case when length({{0}}) > {LONG_NAME} then {cut} else {{0}} end" if column.name == NAME else "{0}"
    )
    run = literal(f"({RUN})({LETTER})").replace("{", "{{").replace("}", "}}")
    broken = f"regexp_replace({kept}, {run}, '\\1 \\2', 'g')"
    return f"case when length({{0}}) > {LONG_RUN} then {broken} else {{0}} end"
