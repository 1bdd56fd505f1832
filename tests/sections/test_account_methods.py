"""Methods and data in a review: what its figures rest on, in half a page."""

import pytest
from reviews import LANGUAGES, reviewed, selling, small, troubled


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
