"""Kinds of key accounts: leaders by hand, ties, potential, and every reason for not knowing."""

from datetime import date
from typing import Any

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics import Measures

STATED = ("strategic_match", "growth_potential", "switching_cost", "influence")


def order(account: str, year: int, amount: float) -> Row:
    """An order line in March."""
    return {"account_id": account, "order_id": f"{year}", "date": date(year, 3, 5), "amount": amount}


def accounts(names: str, **more: Any) -> list[Row]:
    """Accounts of one industry and region."""
    return [{"account_id": one, "name": one, "industry": "Ships", "region": "North", **more} for one in names]


def found(listed: list[Row], *orders: Row, **how: Any) -> Result:
    """The metric over a book."""
    return Measures(book(listed, [order("A", 2023, 1.0), *orders], **how))["kinds"]


def monthly(account: str, amount: float) -> list[Row]:
    """Orders of twelve months that come to an amount."""
    days = [date(2025 + (9 + n) // 12, (9 + n) % 12 + 1, 5) for n in range(12)]
    return [
        {"account_id": account, "order_id": f"{account}{day}", "date": day, "amount": amount / 12}
        for day in days
    ]


def yearly(**money: float) -> Result:
    """The metric over accounts of one industry and region with monthly orders that come to these amounts."""
    return found(
        accounts("".join(money)), *(row for name, one in money.items() for row in monthly(name, one))
    )


def test_leader_by_hand() -> None:
    """A brings 4,800 of 9,600: a leader of both with half; the next has a quarter."""
    result = yearly(A=4800, B=2400, C=1200, D=600, E=600)
    assert result.accounts["kinds"].tolist() == ["industry region", "", "", "", ""]
    assert result.tables["leaders"]["kind"].tolist() == ["industry", "region"]
    assert result.tables["leaders"].loc[0, ["share", "share_next", "buyers"]].tolist() == [0.5, 0.25, 5]
    assert result.portfolio["industry"].value == 1
    assert result.portfolio["contested"].value == 0


def test_without_a_quarter_nobody_leads() -> None:
    """The largest of six by a little has no quarter of the group: nobody leads, and nothing is contested."""
    result = yearly(A=1320, B=1200, C=1200, D=1200, E=1200, F=1200)
    assert result.accounts["industry"].tolist() == [0] * 6


@pytest.mark.parametrize(("second", "points"), [(4800, 0.0), (4680, 1.0), (4320, 4.0)])
def test_a_lead_of_under_five_points_is_withheld(second: float, points: float) -> None:
    """A lead of four points is withheld though every month has it, and so is a tie; five are a lead."""
    rest = (12000 - 4800 - second) / 3
    result = yearly(A=4800, B=second, C=rest, D=rest, E=rest)
    told = result.estimate("A", "region")
    assert (told.value, told.withheld) == (None, reason("lead", points=points))
    assert result.portfolio["contested"].value == 2  # the industry and the region
    assert result.tables["leaders"].empty
    assert yearly(A=4800, B=4200, C=1000, D=1000, E=1000).estimate("A", "region").value == 1


@pytest.mark.parametrize(("months", "leads"), [(4, None), (5, 1)])
def test_a_lead_within_the_swing_of_the_months_is_withheld(months: int, leads: float | None) -> None:
    """A is ahead by 1,000 in so many of twelve months, B by 500 in another one: the mean difference is 1.86
    standard errors for four such months and 2.28 for five, against Student's 2.20 with 11 degrees.
    """
    lines = [row for name in "ABCDE" for row in monthly(name, 1200)]
    lines += [bonus("A", n, 1000) for n in range(months)] + [bonus("B", 11, 500)]
    told = found(accounts("ABCDE"), *lines).estimate("A", "industry")
    assert told.value == leads


def test_a_lead_held_for_two_years_is_clear() -> None:
    """One large order a year is no chance any more when the year before had it too."""
    lines = [row for name in "ABCDE" for row in monthly(name, 1200)]
    once = bonus("A", 3, 4000)
    earlier = [{**order(one, 2025, 500 if one == "A" else 100)} for one in "ABCDE"]
    assert found(accounts("ABCDE"), *lines, once).estimate("A", "industry").value is None
    assert found(accounts("ABCDE"), *lines, once, *earlier).estimate("A", "industry").value == 1


def bonus(account: str, month: int, amount: float) -> Row:
    """One more order in a month."""
    return {**monthly(account, 12 * amount)[month], "order_id": f"{account}more{month}"}


@pytest.mark.parametrize(("second", "leads"), [(35, 1), (36, None)])
def test_contracts_are_no_chance(second: float, leads: float | None) -> None:
    """Of contracts worth 100 the first leads with 40 from five points on; nobody with less."""
    rest = (60 - second) / 3
    worth = dict(zip("ABCDE", (40, second, rest, rest, rest), strict=True))
    contracts = [
        {"contract_id": one, "account_id": one, "start": date(2025, 1, 1), "annual_value": value}
        for one, value in worth.items()
    ]
    told = Measures(book(accounts("ABCDE"), contracts=contracts))["kinds"].estimate("A", "industry")
    assert told.value == leads
    assert (told.withheld is None) == (leads is not None)


def test_potential() -> None:
    """High fit and growth outside class A is potential; a large one, an unfit one, a flat one are not."""
    listed = [*accounts("ABC", **dict.fromkeys(STATED, 80)), *accounts("D", **dict.fromkeys(STATED, 20))]
    grown = {"A": (500, 900), "B": (10, 11), "C": (10, 10), "D": (10, 30)}
    lines = [order(one, 2025 + year, pair[year]) for one, pair in grown.items() for year in (0, 1)]
    result = found(listed, *lines)
    assert result.accounts["potential"].tolist() == [0, 1, 0, 0]
    assert result.tables["potential"]["growth"].tolist() == [pytest.approx(0.1)]


def test_withheld() -> None:
    """Too small a group, no industry, no fit, no worth at all: each has its reason."""
    result = found([*accounts("AB"), {"account_id": "C", "name": "C"}], order("B", 2026, 5))
    assert result.estimate("A", "region").withheld == reason("group-buyers", n=1, least=5)
    assert result.estimate("C", "industry").withheld == reason("no-industry")
    assert result.estimate("C", "region").withheld == reason("no-region")
    assert result.estimate("B", "potential").withheld is not None
    empty = Measures(book(["A"]))["kinds"]
    assert empty.estimate("A", "industry").withheld == reason("no-worth")
    assert empty.accounts.at["A", "kinds_known"] == 0
    assert empty.tables["leaders"].empty
