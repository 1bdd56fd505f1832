"""Portfolio: warnings by severity, and the repair plans they open."""

import pytest
from alarming import alarming, quiet
from portfolios import LANGUAGES, built, column, subscribed

from kamreport.narrative.warning_words import name, told, what
from kamreport.sections import portfolio_warnings as module
from kamreport.signals import SIGNALS
from kamreport.words import Words


def test_the_book_of_these_tests_has_every_warning():
    """All seventeen rules have fired, so that the words of each are tried."""
    assert {one.rule for one in alarming().warnings} == set(SIGNALS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_warning_and_row_is_said(language):
    """Each warning has a sentence and a name, each row its values, in every language."""
    case, words = alarming(), Words(language)
    for one in case.warnings:
        assert what(one, case, words).endswith("." if language == "en" else "。")
        assert name(one, words)
        assert all(told(row, case, words) for row in one.evidence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_tells_account_rows_owner_and_due(language):
    """Critical first; every row names account, what was seen, the rows, owner and due day."""
    section = built("portfolio_warnings", alarming(), language)
    grid = section.content.warnings
    assert column(grid, 0)[0] == Words(language)("severity-critical")
    for place in range(1, 6):
        assert all(column(grid, place))
    assert sum(int(tile.value) for tile in section.content.tiles) == len(alarming().warnings)


def test_the_lead_counts_and_names_the_first():
    """How many, at how many accounts, and what comes first."""
    lead = built("portfolio_warnings", alarming()).lead
    assert "20 warnings are open at two of three accounts, five of them critical" in lead
    assert "Alder AG comes first: " in lead


def test_repair_plans_are_due_the_next_day():
    """Critical warnings open a plan at A and B, due on 1 October, by the owner or the role."""
    grid = built("portfolio_warnings", alarming()).content.repairs
    assert column(grid, 0) == ["Alder AG", "Birch BV"]
    assert column(grid, 3) == ["Ann", "Account manager"]
    assert column(grid, 4) == ["1 Oct 2026"] * 2
    assert "by 1 October 2026" in grid.headline


def test_a_long_list_says_what_is_left_out(monkeypatch):
    """Beyond the rows shown the rest is counted."""
    monkeypatch.setattr(module, "ROWS", 5)
    grid = built("portfolio_warnings", alarming()).content.warnings
    assert len(grid.rows) == 5
    assert grid.headline == "The 5 most severe of 20 warnings"
    assert grid.note.startswith("15 more")


def test_no_warning_no_section():
    """Quiet books leave the section out."""
    assert built("portfolio_warnings", quiet()) is None
    assert built("portfolio_warnings", subscribed()) is None
