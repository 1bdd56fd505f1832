"""Every word that the figures that look ahead may print exists in every language; poor books never fail."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from books import Row, book

from kamreport.figures import Reason, Result
from kamreport.metrics import METRICS
from kamreport.metrics.rhythm import STANDINGS
from kamreport.model import Book
from kamreport.schema import LANGUAGES
from kamreport.words import words

AHEAD = ("rhythm", "buying", "lifetime_value", "outlook", "churn_risk", "white_space")
NEEDED = ("revenue", "margin", "retention", "products")
ROOM = Path(__file__).parents[2] / "kamreport" / "metrics"
SOURCES = [(ROOM / f"{name}.py").read_text(encoding="utf-8") for name in AHEAD]
CALLS = r'(?:reason\(\s*|too_few\(.*?, .*?, )"([a-z-]+)"'
REASONS = sorted({found for source in SOURCES for found in re.findall(CALLS, source)})
COUNTED = ("own-gaps", "repeats", "repeat-buyers", "retention", "quarters", "losses", "trials", "peers")


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_have_words(language: str) -> None:
    """Each reason named in the code is a sentence, with its numbers in it where it counts."""
    assert set(COUNTED) <= set(REASONS)
    for key in REASONS:
        values = (("auc", "0.61"), ("high", "0.70"), ("least", 5), ("low", "0.52"), ("most", 30), ("n", 3),
                  ("r", 64), ("rule", "0.63"))  # fmt: skip
        text = words(language).reason(Reason(f"withheld-{key}", values))
        assert text
        assert key not in COUNTED or {"3", "5"} <= set(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_have_names(language: str) -> None:
    """The words in columns, and the metrics themselves, have names; methods are told in Chinese."""
    keys = [f"rhythm-{one}" for one in STANDINGS] + [f"metric-{one}" for one in AHEAD]
    keys += ["buying-model", "buying-rhythm", "outlook-naive", "outlook-smoothing"]
    keys += ["churn-probability", "churn-rank"]
    keys += [f"method-{one.replace('_', '-')}" for one in AHEAD] if language != "en" else []
    assert all(words(language)(key) for key in keys)


def line(account: str, day: date, amount: float = 10.0, **more: str) -> Row:
    """One order line."""
    return {"account_id": account, "order_id": f"{day}{amount}", "date": day, "amount": amount, **more}


DAY = date(2026, 9, 30)
RUNNING = [{"contract_id": "1", "account_id": "A", "start": date(2025, 1, 1), "annual_value": 100.0}]
POOR: dict[str, Book] = {
    "no accounts": book([]),
    "no orders": book(["A"]),
    "contracts only": book(["A", "B"], contracts=RUNNING),
    "one order": book(["A"], [line("A", DAY)]),
    "one return": book(["A"], [line("A", DAY, -10.0)]),
    "one day": book(["A", "B"], [line("A", DAY), line("A", DAY, 20.0), line("B", DAY, 5.0, product_id="p")]),
    "all returned": book(
        ["A"], [line("A", date(2026, 6, 1)), line("A", date(2026, 6, 2), -10.0, product_id="p")]
    ),
    "ancient": book(["A"], [line("A", date(1990, month, 1), product_id="p") for month in range(1, 13)]),
    "daily": book(["A"], [line("A", day.date()) for day in pd.date_range("2022-01-01", "2026-09-30")]),
}


@pytest.mark.parametrize("name", POOR)
def test_poor_books_never_fail(name: str) -> None:
    """Each figure of each account has a value or a reason, whatever the book lacks."""
    done: dict[str, Result] = {}
    for metric in (*NEEDED, *AHEAD):
        done[metric] = METRICS[metric].measure(POOR[name], done)
    for metric in AHEAD:
        frame = done[metric].accounts
        assert frame.index.tolist() == POOR[name].accounts.tolist()
        for column in [str(one) for one in frame.columns if str(one).endswith("_withheld")]:
            missing = frame[column.removesuffix("_withheld")].isna()
            told = pd.Series([isinstance(one, Reason) for one in frame[column]], frame.index)
            assert missing.tolist() == told.tolist(), (metric, column)
        assert all(one.known or one.withheld for one in done[metric].portfolio.values()), metric


@pytest.mark.parametrize("name", AHEAD)
def test_definitions_are_for_readers(name: str) -> None:
    """The first paragraph of a docstring is printed: no code words stand in it but other figures' names."""
    opening: Sequence[str] = (METRICS[name].measure.__doc__ or "").split("\n\n")[0].split()
    assert 30 < len(opening) < 110
    assert not any("_" in word for word in opening)
