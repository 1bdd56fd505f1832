"""Lifecycle: stages, moves and the silent accounts."""

import pytest
from portfolios import LANGUAGES, built, column, selling, small, subscribed, trading, whole


def test_the_silent_account_is_listed_with_what_it_brought():
    """A02, silent for 199 days at a monthly rhythm, brought 12 x 23,000 in the year to its last order."""
    grid = built("portfolio_lifecycle", trading()).content.silent
    assert [cell.text for cell in grid.rows[0]] == [
        "Company 02",
        "Bo",
        "Churned",
        "199 days",
        "30 days",
        "€276k",
    ]


def test_moves_add_up():
    """The rows and columns of the migration matrix sum to all 24 accounts."""
    grid = built("portfolio_lifecycle", trading()).content.moves
    assert sum(map(whole, column(grid, len(grid.heads) - 1))) == 24
    assert grid.total[-1].text == "24"
    for place in range(1, len(grid.heads)):
        assert sum(whole(text or "0") for text in column(grid, place)) == whole(grid.total[place].text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_shares_fill_their_bar(language):
    """Each bar of the stages ends at one."""
    rows = built("portfolio_lifecycle", trading(), language).content.stages.rows
    ends = {}
    for row in rows:
        assert row["start"] == pytest.approx(ends.get(row["row"], 0.0))
        ends[row["row"]] = row["end"]
    assert list(ends.values()) == pytest.approx([1.0, 1.0])


def test_contracts_have_stages_too():
    """C, whose contract ended in June, is churned with its 20,000; no days of silence are claimed."""
    section = built("portfolio_lifecycle", subscribed())
    assert "yearly contract value of €20.0k" in section.lead
    assert len(section.content.silent.heads) == 4


def test_nobody_silent_no_list():
    """Where all accounts buy there is no list of silent ones."""
    assert built("portfolio_lifecycle", small()).content.silent is None


def test_no_stage_no_section():
    """Opportunities alone give no stage."""
    assert built("portfolio_lifecycle", selling()) is None
