"""What figures rest on, in words: the rules that all of them follow, and the tables that were not given."""

from collections.abc import Iterable

from kamreport.case import Case
from kamreport.schema import DATA
from kamreport.words import Words


def rules(names: Iterable[str], case: Case, words: Words) -> tuple[str, ...]:
    """The rules of these names, a sentence or two each."""
    given = {
        "day": words.day(case.book.as_of),
        "currency": words.currency(case.book.currency),
        "ordered": str(case.book.has("orders")),
    }
    return tuple(words(f"rule-{name}", **given) for name in names)


def absent(case: Case, words: Words) -> str:
    """Which tables of data were not given, in a sentence; "" where all were."""
    missing = [words(f"table-{name}") for name in DATA if name not in case.book.given]
    return words("data-quality-absent", tables=words.listed(missing)) if missing else ""
