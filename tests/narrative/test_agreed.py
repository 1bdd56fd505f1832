"""What is under way for the end of a contract."""

from datetime import date, timedelta

import pytest
from books import book
from portfolios import case

from kamreport.narrative.about import About
from kamreport.narrative.agreed import contracts
from kamreport.words import words

TODAY = date(2026, 9, 30)


@pytest.mark.parametrize(("days", "renewal"), [(180, "bare"), (181, "later")])
def test_nothing_under_way_is_news_only_near_the_end(days, renewal):
    """With opportunities on file and none open, a contract is bare in its last 180 days, not long before."""
    contract = {
        "contract_id": "K1",
        "account_id": "A",
        "start": date(2025, 1, 1),
        "end": TODAY + timedelta(days=days),
        "annual_value": 1000.0,
    }
    lost = {
        "opportunity_id": "O1",
        "account_id": "A",
        "opened_on": date(2026, 1, 1),
        "closed_on": date(2026, 3, 1),
    }
    lost |= {"outcome": "lost", "value": 10.0}
    orders = [{"account_id": "A", "order_id": "1", "date": date(2026, 3, 5), "amount": 100.0}]
    of = case(book([{"account_id": "A"}], orders, contracts=[contract], opportunities=[lost]))
    (found,) = contracts(About(of, "A", words("en")))
    assert found.renewal == renewal
