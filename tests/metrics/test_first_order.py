"""First orders: the share by hand, the curve against a published example, who is left out and why."""

from datetime import date, timedelta

import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.first_order import first_order

TODAY = date(2026, 9, 30)
OLD = {"account_id": "Z", "order_id": "1", "date": date(2023, 1, 5), "amount": 1.0}


def found(begun: dict[str, tuple[date | None, date | None]], **how: object) -> Result:
    """The metric of accounts with their first day and their first order."""
    accounts: list[Row] = [
        {"account_id": name, "name": name, "since": began} for name, (began, _) in begun.items()
    ]
    orders = [
        {"account_id": name, "order_id": "1", "date": first, "amount": 5.0}
        for name, (_, first) in begun.items()
        if first
    ]
    listed = [*accounts, {"account_id": "Z", "name": "Z", "since": date(2001, 1, 1)}]
    return first_order(book(listed, [OLD, *orders], **how), {})  # type: ignore[arg-type]


def test_the_curve_as_published() -> None:
    """The 6-MP arm of Freireich et al. (1963), the textbook example of survival analysis.

    Survival .857, .807, .753, .690, .627, .538, .448 at weeks 6, 7, 10, 13, 16, 22, 23; the median is 23.
    """
    events = (6, 6, 6, 7, 10, 13, 16, 22, 23)
    censored = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
    begun: dict[str, tuple[date | None, date | None]] = {}
    for place, week in enumerate(events):
        began = TODAY - timedelta(days=300)
        begun[f"E{place}"] = (began, began + timedelta(days=week))
    for place, week in enumerate(censored):
        begun[f"C{place}"] = (TODAY - timedelta(days=week), None)
    result = found(begun)
    curve = result.tables["curve"].set_index("days")
    assert [round(1 - one, 3) for one in curve["share"]] == [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    assert result.portfolio["median_days"].value == 23
    assert result.portfolio["converted"].value == pytest.approx(9 / 21)
    assert result.portfolio["waiting"].value == 12


def test_share_with_its_interval() -> None:
    """Four of five is 80 %, Wilson 38 % to 96 %; the days of those who ordered have the middle one told."""
    begun = {
        str(n): (date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=days) if days else None)
        for n, days in enumerate((10, 20, 30, 50, 0))
    }
    converted = found(begun).portfolio["converted"]
    assert (converted.value, converted.n) == (0.8, 5)
    assert converted.low == pytest.approx(0.3755, abs=1e-4)
    assert converted.high == pytest.approx(0.9638, abs=1e-4)
    assert found(begun).portfolio["days"].value == 25


def test_the_beginning_is_the_earlier_day() -> None:
    """An opportunity before the first day stated is the beginning; alone it is enough."""
    asked = [
        {"opportunity_id": "P", "account_id": name, "opened_on": date(2026, 2, 1)} for name in ("A", "B")
    ]
    result = found(
        {"A": (date(2026, 3, 1), date(2026, 3, 11)), "B": (None, date(2026, 2, 3))}, opportunities=asked
    )
    assert result.accounts["days"].tolist()[:2] == [38, 2]


def test_left_out_with_the_reason() -> None:
    """Begun before the orders, ordered before the beginning, no beginning, still waiting: each says so."""
    result = found(
        {
            "A": (date(2020, 1, 1), date(2026, 1, 1)),
            "B": (date(2026, 5, 1), date(2026, 4, 1)),
            "C": (None, date(2026, 4, 1)),
            "D": (date(2026, 9, 20), None),
        }
    )
    whys = {name: result.estimate(name, "days").withheld for name in "ABCD"}
    assert whys == {
        "A": reason("began-before"), "B": reason("began-before"), "C": reason("no-start"),
        "D": reason("never-ordered"),
    }  # fmt: skip
    assert result.estimate("D", "waiting").value == 10
    assert result.tables["accounts"].set_index("account_id")["state"].to_dict() == {
        "D": "waiting", "B": "before",
    }  # fmt: skip
    assert result.portfolio["converted"].withheld == reason("begun", n=1, least=5)


def test_withheld() -> None:
    """Without orders nothing is known; where half have not ordered there is no median."""
    assert first_order(book(), {}).portfolio["converted"].withheld == reason("no-orders")
    waiting = found({str(n): (date(2026, 1, 1), None) for n in range(5)})
    assert waiting.portfolio["median_days"].withheld == reason("half")
    assert waiting.portfolio["converted"].value == 0
