"""Who matters: every word exists in every language, and no book makes these metrics fail."""

import re
from datetime import date
from pathlib import Path

import pytest
from books import book

from kamreport.figures import Reason, Result
from kamreport.metrics import METRICS as ALL
from kamreport.metrics.key_accounts import RULES, VERDICTS
from kamreport.metrics.key_dates import KINDS as DATES
from kamreport.metrics.kinds import KINDS
from kamreport.metrics.personas import SIZES, TRAITS
from kamreport.model import Book
from kamreport.schema import LANGUAGES
from kamreport.words import words

METRICS = (
    "price_volume_mix", "wallet", "key_accounts", "kinds", "personas", "voice", "stages", "first_order",
    "key_dates",
)  # fmt: skip
ROOM = Path(__file__).parents[2] / "kamreport" / "metrics"
REASONS = sorted(
    {
        found
        for name in METRICS
        for found in re.findall(r'reason\(\s*"([a-z-]+)"', (ROOM / f"{name}.py").read_text(encoding="utf-8"))
    }
)
COUNTED = ("comments", "begun", "group-buyers", "profiles")
DAY = date(2026, 5, 5)
BOOKS = {
    "one account": book(),
    "one order": book(orders=[{"account_id": "A", "order_id": "1", "date": DAY, "amount": 5.0}]),
    "a return": book(
        orders=[
            {
                "account_id": "A",
                "order_id": "1",
                "date": DAY,
                "amount": -5.0,
                "product_id": "P",
                "quantity": -1,
            }
        ]
    ),
    "contracts": book(contracts=[{"contract_id": "K", "account_id": "A", "start": DAY, "annual_value": 9}]),
    "opportunities": book(opportunities=[{"opportunity_id": "P", "account_id": "A"}]),
    "won": book(
        opportunities=[
            {
                "opportunity_id": "P",
                "account_id": "A",
                "outcome": "won",
                "closed_on": DAY,
                "stage": "Won",
                "value": 9,
            }
        ]
    ),
    "tickets": book(tickets=[{"ticket_id": "T", "account_id": "A", "opened_at": DAY}]),
    "an invitation": book(surveys=[{"survey_id": "S", "account_id": "A", "kind": "nps", "invited_on": DAY}]),
    "targets": book(targets=[{"account_id": "A", "month": date(2026, 12, 1), "revenue": 5.0}]),
}


def found(one: Book, name: str, done: dict[str, Result]) -> Result:
    """A metric of a book, after those it needs."""
    if name not in done:
        done[name] = ALL[name].measure(one, {need: found(one, need, done) for need in ALL[name].needs})
    return done[name]


def reported(one: Book) -> dict[str, Result]:
    """These metrics of a book, and of the book half a year before."""
    before = one.at(date(2026, 3, 31), one.period.previous())
    known: tuple[dict[str, Result], dict[str, Result]] = {}, {}
    return {
        f"{name}{when}": found(at, name, done)
        for at, when, done in ((one, "", known[0]), (before, " before", known[1]))
        for name in METRICS
    }


@pytest.mark.parametrize("name", list(BOOKS))
def test_any_book_is_measured(name: str) -> None:
    """Each metric has a row for each account; each figure missing in the portfolio says why."""
    one = BOOKS[name]
    for metric, result in reported(one).items():
        assert list(result.accounts.index) == list(one.accounts), metric
        for figure, estimate in result.portfolio.items():
            assert estimate.known != (estimate.withheld is not None), f"{metric} {figure}"
            if estimate.withheld:
                assert all(words(language).reason(estimate.withheld) for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_have_words(language: str) -> None:
    """Each reason named in the code, and each that counts, is a sentence with its numbers in it."""
    assert len(REASONS) > 20
    for key in {*REASONS, *COUNTED}:
        values = (
            ("agreement", 61), ("known", 12), ("least", 5), ("n", 3), ("points", 2.5),
            ("seen", 37), ("since", "2026-05"),
        )  # fmt: skip
        text = words(language).reason(Reason(f"withheld-{key}", values))
        assert text
        if key in COUNTED:
            assert "3" in text
            assert "5" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_have_words(language: str) -> None:
    """Rules, verdicts, kinds, traits, sizes and dates have names; methods are told in Chinese."""
    keys = [f"key-rule-{rule.name}" for rule in RULES] + [f"key-verdict-{one}" for one in VERDICTS]
    keys += [f"key-basis-{one}" for one in ("list", "owner", "tier", "none")]
    keys += [f"key-kind-{one}" for one in KINDS] + [f"key-date-{one}" for one in DATES]
    keys += [f"persona-trait-{one}" for one in TRAITS] + [f"persona-size-{one}" for _, one in SIZES]
    assert all(words(language)(key) for key in keys)
