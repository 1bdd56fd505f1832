"""What changed and why: three sentences at most, and revenue of the last periods as lying bars."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, supported, trading


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [cared, trading])
def test_it_is_short(of, language):
    """At most three sentences and five bars."""
    content = built("summary_changes", of(), language).content
    assert len(content.sentences) <= 3
    assert content.picture is None or len(content.picture.rows) <= 5


def test_who_moved_it_comes_first():
    """The largest gain and loss by name, then who fell silent."""
    first, second, *_ = built("summary_changes", trading()).content.sentences
    assert first.startswith("Company 01 gained most (€216k), Company 02 lost most (€69.0k)")
    assert second.startswith("Company 02 has been silent for longer than its own ordering rhythm")


def test_the_picture_says_what_the_portfolio_report_says():
    """Its headline tells of all periods known, not only of those shown; the last bar is this period."""
    picture = built("summary_changes", trading()).content.picture
    assert picture.kind == "lying"
    assert picture.headline == built("portfolio_revenue", trading()).content.quarters.headline
    assert [row["text"] for row in picture.rows][-1] == "€972k"


def test_nothing_known_is_left_out():
    """A book of service cases alone, none of them late, has no change to tell."""
    assert built("summary_changes", supported()) is None
