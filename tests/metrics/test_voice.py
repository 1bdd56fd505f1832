"""Voice of the customer: counts, scores, examples by hand, years apart, and what is withheld."""

from datetime import date
from typing import Any

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.voice import voice


def answer(number: int, account: str, comment: str | None, score: float | None = 8, **more: Any) -> Row:
    """One answer of a survey."""
    given = {"kind": "nps", "answered_on": date(2026, 5, number)} | more
    return {
        "survey_id": f"S{number:02}", "account_id": account, "score": score, "comment": comment, **given,
    }  # fmt: skip


ROWS = [
    answer(1, "A", "Late delivery", 4),
    answer(2, "A", "延误，没人回复", 2),
    answer(3, "A", "Nice", 10),
    answer(4, "B", "The price is fair", 5, kind="csat"),
    answer(5, "B", "交貨準時", 6, kind="csat", scale_low=1, scale_high=11),
    answer(6, "B", None, 9),
    answer(7, "B", "Late", 5, answered_on=date(2025, 3, 1)),
]


def found(*rows: Row, **how: Any) -> Result:
    """The metric over these answers."""
    return voice(book(["A", "B", "C"], surveys=list(rows), **how), {})


def test_themes_by_hand() -> None:
    """Five comments: three on delivery, one each on response and price, one on nothing."""
    table = found(*ROWS).tables["themes"].set_index("theme")
    assert table["comments"].to_dict() == {"delivery": 3, "price": 1, "response": 1, "other": 1}
    assert table.index.tolist()[-1] == "other"
    assert table.loc["delivery", ["accounts", "critical", "score_n"]].tolist() == [2, 3, 3]
    assert table.loc["delivery", "score"] == pytest.approx((4 + 2 + 5) / 3)
    assert table.loc["delivery", "share"] == pytest.approx(0.6)
    assert table.loc["delivery", ["before", "share_before"]].tolist() == [1, 1.0]
    assert table.loc["price", "score"] == 10
    assert table.loc["other", "before"] == 0


def test_accounts_and_portfolio() -> None:
    """Each account has its own count and first theme; the portfolio's matched share has its interval."""
    result = found(*ROWS)
    assert result.accounts["comments"].tolist() == [3, 2, 0]
    assert result.word("A", "top_theme") == "delivery"
    assert result.word("B", "top_theme") == "delivery"
    assert result.word("C", "top_theme") is None
    assert result.estimate("A", "matched").withheld == reason("comments", n=3, least=5)
    assert result.estimate("C", "themes").withheld == reason("no-comments")
    matched = result.portfolio["matched"]
    assert (matched.value, matched.n) == (0.8, 5)
    assert matched.low == pytest.approx(0.3755, abs=1e-4)
    assert matched.high == pytest.approx(0.9638, abs=1e-4)


def test_examples_are_dated_and_newest_first() -> None:
    """Every mention stands with its day, score and words; a comment with two themes stands twice."""
    mentions = found(*ROWS).tables["mentions"]
    assert mentions["answered_on"].is_monotonic_decreasing
    assert mentions["survey_id"].tolist() == ["S05", "S04", "S03", "S02", "S02", "S01"]
    assert mentions.loc[0, "comment"] == "交貨準時"


def test_own_themes_and_scores_off_the_scale() -> None:
    """Themes of the settings count; a score outside its scale counts as no score."""
    how = {"settings": {"voice": {"themes": {"niceness": {"en": ("nice",)}}}}}
    table = found(answer(1, "A", "Nice", 99), **how).tables["themes"].set_index("theme")
    assert table.loc["niceness", ["comments", "score_n"]].tolist() == [1, 0]


def test_withheld() -> None:
    """No surveys, or no comments in the year: nothing is zero that was never asked."""
    assert found().portfolio["comments"].withheld == reason("no-surveys")
    silent = found(answer(1, "A", "  "), ROWS[-1])
    assert silent.portfolio["comments"].withheld == reason("no-comments")
    assert silent.word("A", "top_theme") is None


def test_row_order_does_not_matter() -> None:
    """Answers in any order give the same tables."""
    one, other = found(*ROWS), found(*ROWS[::-1])
    assert one.accounts.equals(other.accounts)
    assert all(one.tables[name].equals(other.tables[name]) for name in one.tables)
