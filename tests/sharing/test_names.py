"""Names of the data read in the language of a document, wherever they stand in it."""

import re

import pytest
from canaries import OWN, planted

from kamreport.contract import Kind
from kamreport.gate.checking import words_of
from kamreport.schema import TABLES
from kamreport.views import VIEWS
from kamreport.words import words

QUOTED = {("surveys", "comment"), ("accounts", "note"), ("interactions", "note")}
"""What people said or noted is no name, though one that is listed is told as any other."""


def names() -> dict[str, str]:
    """Every text of the portfolio with a reading that is like no other."""
    found = {
        str(value)
        for name, frame in planted().case.book.tables.items()
        for column in TABLES[name].columns
        if column.kind is Kind.TEXT and (name, column.name) not in QUOTED
        for value in frame[column.name].dropna()
    }
    return {name: f"\N{WHITE SQUARE}{place}\N{WHITE SQUARE}" for place, name in enumerate(sorted(found))}


@pytest.mark.parametrize("view", VIEWS)
def test_no_name_is_left_as_it_stands_in_the_data(view):
    """In no sentence, cell, tile, chart, alternative text or title of any document of a full portfolio."""
    readings = names()
    account = OWN if VIEWS[view].about == "account" else None
    document = VIEWS[view].build(planted().case, account, words("zh-CN").naming(readings))
    listed = "|".join(re.escape(name) for name in sorted(readings, key=len, reverse=True))
    left = re.compile(rf"(?<![A-Za-z0-9])(?:{listed})(?![A-Za-z0-9])")
    said = " \n".join(one.text for one in words_of(document, ""))
    assert not left.findall(said)
    assert "\N{WHITE SQUARE}" in said
