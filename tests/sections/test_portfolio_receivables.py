"""Receivables of the portfolio: what is open, for how long, and with whom."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, column, trading, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overdue_add_up(language):
    """The accounts' overdue amounts sum to the printed total, the largest first."""
    grid = built("portfolio_receivables", cared(), language).content.overdue
    assert column(grid, 0) == ["A5 Ltd.", "A4 Ltd."]
    assert sum(map(whole, column(grid, 2))) == whole(grid.total[2].text) == 1001


def test_old_debts_are_named():
    """What is more than a month overdue is told with its share and its debtor."""
    lead = built("portfolio_receivables", cared()).lead
    assert "More than a month overdue is €900 (90%), all of it at A5 Ltd." in lead
    assert ".." not in lead


def test_the_ageing_is_what_is_open():
    """The bars sum to the open amount."""
    rows = built("portfolio_receivables", cared()).content.ageing.rows
    owed = cared().now["receivables"].portfolio["open"].value
    assert sum(row["value"] for row in rows) == pytest.approx(owed)


def test_no_invoices_no_section():
    """A book without invoices has no page about them."""
    assert built("portfolio_receivables", trading()) is None
