"""Key accounts in the portfolio report: the finding, reasons that add up, groups, and thin books."""

from datetime import date
from functools import cache

import pytest
from books import Row, book
from portfolios import LANGUAGES, built, case, column, small, supported, trading, whole

from kamreport.case import Case

STATED = ("strategic_match", "growth_potential", "switching_cost", "influence")


def order(account: str, year: int, amount: float) -> Row:
    """An order line in March."""
    return {"account_id": account, "order_id": f"{year}", "date": date(year, 3, 5), "amount": amount}


@cache
def listed() -> Case:
    """Big and fit A is no key account today; small, unfit, shrinking G is one; B and C are a group."""
    accounts = [
        {"account_id": one, "name": f"Firm {one}", "industry": "Ships", "region": "North",
         "parent_id": "B" if one == "C" else None, **dict.fromkeys(STATED, 90 if one in "ABC" else 20)}
        for one in "ABCDEFG"
    ]  # fmt: skip
    money = {
        "A": (700, 900),
        "B": (60, 80),
        "C": (50, 60),
        "D": (9, 9),
        "E": (9, 9),
        "F": (9, 9),
        "G": (9, 3),
    }
    lines = [order(one, 2025 + year, pair[year]) for one, pair in money.items() for year in (0, 1)]
    return case(
        book(
            accounts,
            [order("D", 2023, 1.0), *lines],
            settings={"key_accounts": {"current": ("G",)}},
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_in_each_language(language: str) -> None:
    """The section is sound in every language, with a rich and with a plain book."""
    assert built("portfolio_key_accounts", listed(), language) is not None
    assert built("portfolio_key_accounts", trading(), language) is not None


def test_the_finding_in_words() -> None:
    """Who should become and who should no longer be a key account is said first, with the basis."""
    section = built("portfolio_key_accounts", listed())
    assert section is not None
    assert "should be key accounts" in section.lead
    assert "listed in the settings" in section.lead
    changes = section.content.changes  # type: ignore[attr-defined]
    verdicts = {row[0].text: row[1].text for row in changes.rows}
    assert verdicts["Firm A"] == "add"
    assert verdicts["Firm G"] == "release"
    assert "Firm G should no longer be" in changes.headline


def test_reasons_add_up_to_the_points() -> None:
    """The printed points of the reasons sum to the printed score, give or take rounding."""
    ranking = built("portfolio_key_accounts", listed()).content.ranking  # type: ignore[union-attr, attr-defined]
    for row in ranking.rows:
        parts = [one.rsplit(" ", 1)[1] for one in row[4].text.split(" · ") if one]
        assert abs(sum(whole(part.lstrip("+")) for part in parts) - whole(row[3].text)) <= len(parts)
    assert [whole(text) for text in column(ranking, 3)] == sorted(
        (whole(text) for text in column(ranking, 3)), reverse=True
    )


def test_groups_and_kinds() -> None:
    """A group no better than its best account is not told; leaders of industry and region are."""
    content = built("portfolio_key_accounts", listed()).content  # type: ignore[union-attr]
    kinds = {(row[0].text, row[1].text) for row in content.kinds.rows}  # type: ignore[attr-defined]
    assert ("Firm A", "Industry key account") in kinds
    assert ("Firm A", "Regional key account") in kinds


def test_thin_books() -> None:
    """Cases alone make no ranking and no section; a plain book of orders makes one without groups."""
    assert built("portfolio_key_accounts", supported()) is None
    plain = built("portfolio_key_accounts", small())
    assert plain is None or plain.content.groups is None  # type: ignore[attr-defined]
