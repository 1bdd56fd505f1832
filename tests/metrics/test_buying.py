"""Expected purchases: the model where it fits and proves itself, else the own rate, saying so."""

from datetime import date, timedelta

import numpy as np
import pytest
from books import Row, book

from kamreport.figures import Result, reason
from kamreport.metrics.buying import buying
from kamreport.metrics.rhythm import rhythm
from kamreport.model import Book
from kamreport.models import bgnbd

AS_OF = date(2026, 9, 30)


def measured(one: Book) -> Result:
    """The expected purchases of a book."""
    return buying(one, {"rhythm": rhythm(one, {})})


def customers(n: int, seed: int = 4) -> list[Row]:
    """Orders of simulated customers who buy at random and leave at random."""
    draws, lines = np.random.default_rng(seed), []
    for number in range(n):
        rate, quits = draws.gamma(1.2, 1 / 35), draws.beta(1.0, 5.0)
        now = float(draws.uniform(0, 500))
        while now < 900:
            day = AS_OF - timedelta(days=900 - int(now))
            lines.append({"account_id": f"C{number:03}", "order_id": f"{now}", "date": day, "amount": 50.0})
            now += draws.exponential(1 / rate)
            now = now if draws.random() >= quits else np.inf
    return lines


def simulated(n: int = 250) -> Book:
    """A book of simulated customers, and one that never bought."""
    return book([*(f"C{number:03}" for number in range(n)), "none"], customers(n), as_of=AS_OF)


def test_the_model_where_it_fits() -> None:
    """Each figure is the model's own at the parameters of the table; the trial shows it ahead of the rate."""
    found = measured(simulated())
    model, trial = found.tables["model"].iloc[0], found.tables["trial"].set_index("method")
    assert (model["basis"], model["fault"]) == ("model", "")
    assert trial.at["model", "error"] <= trial.at["rhythm", "error"]
    fitted = bgnbd.Parameters(*(float(model[name]) for name in ("r", "alpha", "a", "b")))
    row = found.accounts.loc["C007"]
    seen = (row["repeat_days"], row["last_weeks"], row["weeks"])
    assert row["purchases_52"] == pytest.approx(bgnbd.purchases(fitted, *seen, 52)[0])
    assert row["p_alive"] == pytest.approx(bgnbd.alive(fitted, *seen)[0])
    assert found.word("C007", "basis") == "model"
    assert row["purchases_13_low"] <= row["purchases_13"] <= row["purchases_13_high"]
    assert found.estimate("none", "purchases_13").withheld == reason("never-ordered")


def test_alive_is_withheld_for_one_order() -> None:
    """An account that never came back has an expectation, but no chance of being alive."""
    found = measured(simulated())
    once = found.accounts.index[found.accounts["repeat_days"] == 0][0]
    assert found.estimate(once, "p_alive").withheld == reason("no-repeat")
    assert found.estimate(once, "purchases_13").known


def test_days_not_orders_are_counted() -> None:
    """Two orders of one day are one; x, t_x and T are counted from the first day, in weeks."""
    lines = [
        {"account_id": "A", "order_id": f"{number}", "date": AS_OF - timedelta(days=ago), "amount": 5.0}
        for number, ago in enumerate((280, 210, 210, 70))
    ]
    row = measured(book(["A"], lines)).accounts.loc["A"]
    assert (row["repeat_days"], row["last_weeks"], row["weeks"]) == (2, 30, 40)


def regular(account: str, silence: int) -> list[Row]:
    """Forty orders a week apart, the last so many days ago."""
    return [
        {
            "account_id": account,
            "order_id": f"{n}",
            "date": AS_OF - timedelta(days=silence + 7 * n),
            "amount": 5.0,
        }
        for n in range(40)
    ]


def test_too_few_repeat_buyers_fall_back() -> None:
    """Two accounts make no model: the own rate is carried on, and who went silent gets no forecast."""
    found = measured(book(["A", "B"], [*regular("A", 7), *regular("B", 120)]))
    row = found.accounts.loc["A"]
    assert found.tables["model"]["fault"].tolist() == ["few"]
    assert found.word("A", "basis") == "rhythm"
    assert row["purchases_13"] == pytest.approx(39 / 40 * 13)
    assert found.estimate("A", "p_alive").withheld == reason("repeat-buyers", n=2, least=30)
    assert found.estimate("B", "purchases_13").withheld == reason("silent")
    assert found.portfolio["purchases_13"].n == 1


def test_a_fit_without_maximum_falls_back() -> None:
    """Where nobody ever stops the model has no inner maximum: the table says so, the own rate is used."""
    names = [f"C{number:02}" for number in range(40)]
    draws = np.random.default_rng(6)
    lines = [
        {"account_id": name, "order_id": f"{day}", "date": AS_OF - timedelta(days=int(day)), "amount": 5.0}
        for name in names
        for day in np.cumsum(draws.exponential(float(draws.uniform(10, 60)), 12))
    ]
    found = measured(book(names, lines))
    assert found.tables["model"]["fault"].iloc[0] in {"boundary", "flat"}
    assert set(found.accounts["basis"].dropna()) == {"rhythm"}
    assert found.estimate("C00", "p_alive").withheld == reason("no-maximum")


def test_nothing_later_is_read() -> None:
    """A book cut at a day and one that ended there give the same figures."""
    lines = customers(120)
    day = AS_OF - timedelta(days=200)
    names = [f"C{number:03}" for number in range(120)]
    early = [one for one in lines if one["date"] <= day]
    assert measured(book(names, lines, as_of=day)).accounts.equals(
        measured(book(names, early, as_of=day)).accounts
    )


def test_without_orders() -> None:
    """A book without orders withholds everything."""
    assert measured(book(["A"])).estimate("A", "purchases_52").withheld == reason("no-orders")
