"""The share of wallet in words: whose, what goes elsewhere, and whose figure cannot be right."""

from datetime import date

import pytest
from books import book
from portfolios import LANGUAGES, case, trading

from kamreport.narrative import wallets
from kamreport.narrative.whole import Whole
from kamreport.words import words


def spending():
    """A spends 1,000 and buys for 250, B spends 500 and buys nothing, C states nothing."""
    accounts = [
        {"account_id": "A", "name": "Firm A", "wallet": 1000.0},
        {"account_id": "B", "name": "Firm B", "wallet": 500.0},
        {"account_id": "C", "name": "Firm C"},
    ]
    orders = [
        {"account_id": one, "order_id": f"{one}{day}", "date": day, "amount": 250.0}
        for one in "AC"
        for day in (date(2025, 1, 5), date(2026, 1, 5))
    ]
    return case(book(accounts, orders))


def test_what_goes_elsewhere_and_where():
    """250 of 1,500 are ours; 1,250 go elsewhere, most of them at A; B buys nothing."""
    whole = Whole(spending(), words("en"))
    assert (
        wallets.headline(whole)
        == "We have 17% of what the two accounts that state their spending spend on what we sell"
    )
    first, second = wallets.sentences(whole)
    assert "€1,250 a year" in first.replace("€1.25k", "€1,250")
    assert "Firm A" in first
    assert second == "One account that states its spending buys nothing from us: Firm B."


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stated_nothing_said(language):
    """Where no account states its wallet there is no headline and no sentence."""
    whole = Whole(trading(), words(language))
    assert (wallets.headline(whole), wallets.sentences(whole)) == ("", ())
