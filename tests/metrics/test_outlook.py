"""Revenue outlook: the naive unless smoothing has beaten it on held-out quarters, with intervals."""

from datetime import date

import numpy as np
import pandas as pd
import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.outlook import outlook
from kamreport.metrics.rhythm import rhythm
from kamreport.model import Book
from kamreport.models import smoothing
from kamreport.period import Span, add_months, containing

AS_OF = date(2026, 9, 30)


def measured(one: Book) -> Result:
    """The outlook of a book."""
    return outlook(one, {"rhythm": rhythm(one, {})})


def quarterly(account: str, amounts: list[float], until: date = date(2026, 7, 1)) -> list[Row]:
    """Revenue by quarter in three monthly orders, the last quarter beginning on `until`."""
    first = add_months(until, -3 * (len(amounts) - 1))
    return [
        {
            "account_id": account,
            "order_id": f"{number}-{month}",
            "date": add_months(first, 3 * number + month),
            "amount": round(amount / 3, 2),
        }
        for number, amount in enumerate(amounts)
        for month in range(3)
    ]


def noisy(n: int = 12, seed: int = 3) -> list[float]:
    """A stable seasonal business: nothing to gain over the naive."""
    draws = np.random.default_rng(seed)
    return [float(one) for one in np.tile([900.0, 1500, 600, 2100], 5)[:n] + draws.normal(0, 60, n)]


def test_the_naive_where_nothing_beats_it() -> None:
    """The four quarters of last year are printed again, and the trial says that smoothing was tried."""
    lines = quarterly("A", noisy())
    found = measured(book(["A"], lines))
    trial = found.tables["trial"].set_index(["scope", "method"])
    quarters, history = found.tables["quarters"], found.tables["history"]
    assert trial.at[("portfolio", "naive"), "chosen"]
    assert trial.at[("portfolio", "naive"), "forecasts"] == 4 + 3 + 2 + 1
    assert quarters["revenue"].tolist() == pytest.approx(history["revenue"].tolist()[-4:])
    assert quarters["label"].tolist() == ["2026Q4", "2027Q1", "2027Q2", "2027Q3"]
    assert not quarters["begun"].any()


def test_the_naives_interval_is_its_own_errors() -> None:
    """Four changes over a year, of 9, 0, 90 and 60: t(4) times their root mean square, 80 % inside 95 %."""
    amounts = [1000.0, 1200, 900, 1500, 1009, 1200, 990, 1560]
    found = measured(book(["A"], quarterly("A", amounts)))
    size = ((9**2 + 90**2 + 60**2) / 4) ** 0.5
    first, year = found.tables["quarters"].iloc[0], found.portfolio["next_year"]
    assert first["high_95"] - first["revenue"] == pytest.approx(2.7764 * size, rel=1e-3)
    assert first["high_80"] - first["revenue"] == pytest.approx(1.5332 * size, rel=1e-3)
    assert year.value == pytest.approx(sum(amounts[-4:]), abs=0.1)
    assert year.high == pytest.approx(sum(amounts[-4:]) + 4 * 2.7764 * size, rel=1e-3)


def test_smoothing_where_it_has_proved_itself() -> None:
    """A business that grows by 15 % a quarter is foretold above last year, after beating the naive."""
    amounts = [1000 * 1.15**n for n in range(16)]
    found = measured(book(["A"], quarterly("A", amounts)))
    trial = found.tables["trial"].set_index(["scope", "method"])
    assert trial.at[("portfolio", "smoothing"), "chosen"]
    assert trial.at[("portfolio", "smoothing"), "error"] < 0.9 * trial.at[("portfolio", "naive"), "error"]
    assert found.tables["quarters"]["revenue"].iloc[0] > amounts[-1]
    assert trial.at[("accounts", "smoothing"), "chosen"]
    row = found.accounts.loc["A"]
    assert amounts[-4] < row["next_quarter"] <= amounts[-1] + 0.1
    assert (
        row["next_quarter_low"]
        < row["next_quarter_low_80"]
        < row["next_quarter"]
        < row["next_quarter_high_80"]
    )


def test_a_smaller_gain_than_asked_is_not_enough() -> None:
    """The same business, with a gain of 99 % asked for, is told by the naive."""
    amounts = [1000 * 1.15**n for n in range(16)]
    strict = book(["A"], quarterly("A", amounts), settings={"outlook": {"least_gain": 0.99}})
    assert measured(strict).tables["quarters"]["revenue"].iloc[0] == pytest.approx(amounts[-4], abs=0.05)


def test_short_history_is_withheld() -> None:
    """Seven quarters tell nothing; eight give the naive, untried."""
    found = measured(book(["A"], quarterly("A", noisy(7))))
    assert found.portfolio["next_quarter"].withheld == reason("quarters", n=7, least=8)
    assert found.estimate("A", "next_quarter").withheld == reason("quarters", n=7, least=8)
    assert all(table.empty for table in found.tables.values())
    eight = measured(book(["A"], quarterly("A", noisy(8))))
    assert eight.portfolio["next_quarter"].known
    assert eight.tables["trial"]["error"].isna().all()


def test_young_and_silent_accounts() -> None:
    """An account of three quarters gets no forecast, nor one that fell silent; the book does."""
    lines = quarterly("A", noisy()) + quarterly("young", [500.0] * 3)
    lines += quarterly("gone", [600.0] * 10, until=date(2026, 1, 1))
    found = measured(book(["A", "gone", "young"], lines))
    assert found.estimate("young", "next_quarter").withheld == reason("quarters", n=3, least=8)
    assert found.estimate("gone", "next_quarter").withheld == reason("silent")
    assert found.estimate("A", "next_quarter").n == 12


def under_way(amount: float) -> Result:
    """In mid-quarter, with one order of that amount in it."""
    lines = quarterly("A", noisy(12), until=date(2026, 4, 1))
    now = {"account_id": "A", "order_id": "now", "date": date(2026, 8, 1), "amount": amount}
    return measured(book(["A"], [*lines, now], as_of=date(2026, 8, 15)))


def test_the_quarter_under_way_is_forecast() -> None:
    """In mid-quarter the four quarters begin with that one, whose orders so far do not steer the forecast."""
    one, other = (under_way(amount).tables["quarters"] for amount in (1.0, 9.0))
    assert one["begun"].tolist() == [True, False, False, False]
    assert one["label"].iloc[0] == "2026Q3"
    pd.testing.assert_frame_equal(one, other)


def test_nothing_is_expected_below_what_is_there_already() -> None:
    """A quarter that has brought 9,999 cannot end with less: value and interval begin there, all over."""
    plain, rich = under_way(1.0), under_way(9999.0)
    first = rich.tables["quarters"].iloc[0]
    assert (first["revenue"], first["low_95"], first["high_80"]) == (9999.0, 9999.0, 9999.0)
    assert rich.estimate("A", "next_quarter").value == rich.portfolio["next_quarter"].value == 9999.0
    pd.testing.assert_frame_equal(rich.tables["quarters"].iloc[1:], plain.tables["quarters"].iloc[1:])


def test_fiscal_quarters() -> None:
    """With a year from February the quarters are February's."""
    period = containing(date(2026, 7, 31), Span.QUARTER, 2)
    lines = quarterly("A", noisy(12), until=date(2026, 5, 1))
    found = measured(book(["A"], lines, as_of=date(2026, 7, 31), period=period))
    assert found.tables["quarters"]["start"].iloc[0] == pd.Timestamp(2026, 8, 1)
    assert found.tables["history"]["revenue"].iloc[-1] == pytest.approx(noisy(12)[-1], abs=0.05)


def test_without_orders() -> None:
    """A book without orders withholds everything."""
    found = measured(book(["A"]))
    assert found.portfolio["next_year"].withheld == reason("no-orders")
    assert found.estimate("A", "next_quarter").withheld == reason("no-orders")


def test_accounts_do_not_wait_for_the_portfolios_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model of the whole book is fitted before something about the portfolio is read."""
    asked: list[int] = []
    monkeypatch.setattr(smoothing, "exponential", lambda series, _: asked.append(len(series)))
    found = measured(book(["A"], quarterly("A", noisy())))
    assert found.estimate("A", "next_quarter").known
    assert found.words["method"] == "naive"
    assert len(found.tables["history"]) == 12
    assert not asked
    assert found.portfolio["next_year"].known
    assert asked
