"""Voice of the customer in the portfolio report: the finding, what is claimed, the customers' own words."""

from datetime import date
from functools import cache

import pytest
from books import Row, book
from portfolios import LANGUAGES, built, case, column, small, trading

from kamreport.case import Case


def answer(number: int, account: str, comment: str, score: float, year: int = 2026) -> Row:
    """One answer to the question of recommendation."""
    return {
        "survey_id": f"S{year}{number:03}", "account_id": account, "kind": "nps", "score": score,
        "answered_on": date(year, 2, 1 + number % 28), "comment": comment,
    }  # fmt: skip


@cache
def speaking() -> Case:
    """30 comments: 12 on late delivery with low scores, 10 on good training, 6 on price, 2 on nothing known.

    A year before 20 comments, one of them on delivery.
    """
    rows = [answer(n, "ABCD"[n % 4], f"Late delivery {n}", 2 + n % 3) for n in range(12)]
    rows += [answer(20 + n, "ABCD"[n % 4], f"Good <training> {n}", 9 + n % 2) for n in range(10)]
    rows += [answer(40 + n, "ABCD"[n % 4], f"价格合理 {n}", 7 + n % 2) for n in range(6)]
    rows += [answer(60 + n, "A", f"Hello {n}", 8) for n in range(2)]
    rows += [answer(n, "B", f"Training {n}" if n else "Late", 8, 2025) for n in range(20)]
    return case(book("ABCD", surveys=rows))


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_in_each_language(language: str) -> None:
    """The section is sound in every language and holds its chart and its examples."""
    section = built("portfolio_voice", speaking(), language)
    assert section is not None
    assert section.content.themes is not None  # type: ignore[attr-defined]
    assert len(section.content.themes.rows) == 3  # type: ignore[attr-defined]


def test_the_finding_in_words() -> None:
    """What is spoken of most, what goes with low scores and what moved is said, where it is clear."""
    section = built("portfolio_voice", speaking())
    assert section is not None
    assert "30 comments" in section.lead
    assert "Delivery is spoken of most (12 comments, 40%)" in section.lead
    assert "Delivery goes with scores clearly below the mean of 6.4" in section.lead
    assert "Delivery: clearly more often than a year before; Training: less often." in section.lead
    assert section.content.themes.headline == (
        "Delivery: clearly low scores, 3.0 on average against 6.4 for all comments"
    )  # type: ignore[attr-defined]


def test_in_their_words() -> None:
    """The examples name theme, account, day and score; no account stands twice."""
    said = built("portfolio_voice", speaking()).content.said  # type: ignore[union-attr, attr-defined]
    assert said.headline == "In their words: what hurts, and what is praised"
    assert column(said, 0) == ["Delivery", "Training"]
    assert len(set(column(said, 1))) == len(said.rows)
    assert all(row[4].text for row in said.rows)


def test_few_comments_claim_nothing() -> None:
    """With three comments no theme is said to be low and nothing is said to have moved."""
    few = case(book("AB", surveys=[answer(n, "A", "Late", 3) for n in range(3)]))
    section = built("portfolio_voice", few)
    assert section is not None
    assert "clearly" not in section.lead
    assert section.content.themes is None  # type: ignore[attr-defined]


@pytest.mark.parametrize("of", [small, trading])
def test_no_comments_no_section(of: object) -> None:
    """Without comments there is nothing to say."""
    assert built("portfolio_voice", of()) is None  # type: ignore[operator]
