"""Receivables of the portfolio: what is open, for how long, and with whom."""

from datetime import date

import pytest
from books import book
from caring import cared
from portfolios import LANGUAGES, built, case, column, lazy, trading, whole
from reviews import reviewed


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


def test_the_bars_add_up_to_the_headline():
    """237,600 and 399,600 would read 238 + 400; the headline says 637, so one of them is rounded down."""
    owed = (("2026-10-15", 2_362_800.0), ("2026-07-15", 237_600.0), ("2026-05-01", 399_600.0))
    open_ones = [
        {
            "invoice_id": f"I{number}",
            "account_id": "A",
            "issued_on": date(2026, 4, 1),
            "due_on": date.fromisoformat(due),
            "amount": amount,
        }
        for number, (due, amount) in enumerate(owed)
    ]
    paid = {**open_ones[0], "invoice_id": "P", "amount": 1.0, "paid_on": date(2026, 5, 1)}
    given = case(book([{"account_id": "A", "name": "A Ltd."}], invoices=[*open_ones, paid]))
    picture = built("portfolio_receivables", given).content.ageing
    texts = [row["text"] for row in picture.rows if row["value"]]
    assert texts == ["€2.363m", "€238k", "€399k"]
    assert picture.headline.endswith("€637k")


def whole_section(given, language="en"):
    """The section of the portfolio report."""
    return built("portfolio_receivables", given, language)


def account_section(given, language="en"):
    """The section of the review of account A."""
    return reviewed("account_receivables", given, "A", language)


def settled(invoices):
    """A case of one account with these invoices, all of 100."""
    rows = [
        {"invoice_id": f"I{number}", "account_id": "A", "amount": 100.0, "issued_on": date(2026, 4, 1), **one}
        for number, one in enumerate(invoices)
    ]
    return lazy(book([{"account_id": "A", "name": "A Ltd."}], invoices=rows))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section_of", [whole_section, account_section])
def test_payments_alone_claim_nothing(language, section_of):
    """Of payments without invoices the section says what came in, and claims nothing as open or paid."""
    given = settled([{"paid_on": date(2026, 4, 1)}, {"paid_on": date(2026, 4, 1)}])
    section = section_of(given, language)
    assert "200" in section.lead
    assert section.content.tiles == ()
    assert section.content.overdue is None
    if language == "en":
        assert section.lead == (
            "Two payments came in over the last twelve months, €200 in all. Whether anything is open, "
            "overdue "
            "or paid late is not known: only payments are on file, no invoices to match them to."
        )


@pytest.mark.parametrize("section_of", [whole_section, account_section])
def test_without_due_days_overdue_is_not_known(section_of):
    """Open invoices without due days: nobody says that none of it is overdue."""
    section = section_of(settled([{}, {"paid_on": date(2026, 5, 1)}]))
    assert section.lead == (
        "€100 is open; whether any of it is overdue is not known, since the open invoices have no due date."
    )
    assert section.content.tiles[1].note == "the invoices have no due date"


@pytest.mark.parametrize("section_of", [whole_section, account_section])
def test_what_has_no_due_day_is_told(section_of):
    """Beside invoices that are due later, the open amount without a due day is named."""
    paid = {"due_on": date(2026, 5, 1), "paid_on": date(2026, 5, 1)}
    section = section_of(settled([{}, {"due_on": date(2027, 1, 1)}, paid]))
    assert section.lead == (
        "€200 is open, none of it overdue. For €100 of what is open no due date is on file."
    )
