"""White space of an account: what its peers buy and it does not, and what to suggest next, with counts."""

import pytest
from peers import shelves
from reviews import LANGUAGES, reviewed, selling, small

from kamreport.words import Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_category_has_its_peers_counted(language):
    """A08 misses the cars that 7 of its 13 peers buy."""
    section = reviewed("account_white_space", shelves(), "A08", language)
    row = section.content.gaps.rows[0]
    assert [row[0].text, row[1].text] == ["Cars", Words(language)("ahead-of", n="7", all="13")]
    assert "7" in section.lead
    assert "13" in section.lead


def test_a_suggestion_gives_its_reason():
    """A08 buys ships, and 7 of the 8 that buy ships buy cars."""
    section = reviewed("account_white_space", shelves(), "A08")
    offer = section.content.next.rows[0]
    assert offer[0].text == "Car Y"
    assert offer[1].text == "Buys “Ship X”; 7 of 8 accounts that do also buy this one (88%)"
    assert offer[2].text == "53% to 98%"


def test_a_full_basket_makes_no_section():
    """A01 lacks only what fewer than half of its peers buy, and no rule points further."""
    assert reviewed("account_white_space", shelves(), "A01") is None


@pytest.mark.parametrize("of", [small, selling])
def test_no_products_no_section(of):
    """Books without products have no white space."""
    assert reviewed("account_white_space", of(), "A") is None
