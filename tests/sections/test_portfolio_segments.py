"""Segments: the map and the table, or the reason why there is none."""

import pytest
from portfolios import LANGUAGES, built, column, selling, small, trading, whole


def test_the_map_holds_every_buyer():
    """25 cells whose accounts are the 23 that ever bought."""
    rows = built("portfolio_segments", trading()).content.map.rows
    assert len(rows) == 25
    assert sum(row["value"] for row in rows) == 23


def test_the_table_adds_up():
    """Accounts and revenue of the segments sum to their totals."""
    grid = built("portfolio_segments", trading()).content.segments
    for place in (1, 2):
        assert sum(map(whole, column(grid, place))) == whole(grid.total[place].text)
    assert all(column(grid, len(grid.heads) - 1))


@pytest.mark.parametrize(
    ("language", "reason"), [("en", "2 buying accounts; 20 needed"), ("zh-CN", "2 家"), ("zh-TW", "2 家")]
)
def test_too_few_buyers_are_a_reason_in_one_line(language, reason):
    """Under 20 buying accounts there is neither map nor table, but the reason."""
    section = built("portfolio_segments", small(), language)
    assert reason in section.lead.replace("\u202f", " ").replace("\u2009", " ")
    assert (section.content.map, section.content.segments) == (None, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_orders_no_section(language):
    """Without orders there is nothing to segment."""
    assert built("portfolio_segments", selling(), language) is None


def test_the_leading_segment_has_one_form():
    """The share of the lead is that of the table's row, to the digit."""
    section = built("portfolio_segments", trading())
    assert max(column(section.content.segments, 3), key=lambda one: float(one.rstrip("%"))) in section.lead
