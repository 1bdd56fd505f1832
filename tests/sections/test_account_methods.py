"""Methods and data in a review: what its figures rest on, in half a page."""

import re
from dataclasses import replace

import pytest
from reviews import LANGUAGES, reviewed, selling, small, troubled

from kamreport.schema import TABLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_terms_known_of_the_account_are_defined(language):
    """An account with answers, cases and meetings has its terms; one with three orders has no NPS."""
    full = reviewed("account_methods", troubled(), language=language).content
    thin = reviewed("account_methods", small(), "A", language=language).content
    assert len(full.terms) > len(thin.terms)
    assert not [term for term in thin.terms if "NPS" in term or "Net Promoter" in term or "净推荐" in term]
    assert all(full.terms)


def test_the_rows_of_the_account_are_counted():
    """A has one opportunity of three; tables that were not given are named as missing."""
    content = reviewed("account_methods", selling(), "A").content
    assert content.rows == "On file of this account: opportunities (1)."
    assert "Order lines" in content.absent


class Backwards(frozenset):
    """A set that is gone through in the order that a careless loop would least expect."""

    def __iter__(self):
        """Against the order of the schema."""
        return iter([name for name in reversed(TABLES) if name in self])


def test_tables_of_as_many_rows_stand_in_the_order_of_the_schema():
    """Where two tables have as many rows, no accident of the process decides which is named first."""
    case = troubled()
    turned = replace(case, book=replace(case.book, given=Backwards(case.book.given)))
    told = [reviewed("account_methods", one).content.rows for one in (case, turned)]
    assert told[0] == told[1]
    assert len(re.findall(r"\(1\)", told[0])) > 1
