"""What is shared of an account: own rows, open columns, listed figures; the rest was never there."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import get_args, get_type_hints

import pytest
from books import book
from portfolios import case, trading

from kamreport.config import Config, Sharing
from kamreport.schema import DRIVERS, TABLES
from kamreport.sharing import Shared, share
from kamreport.sharing.reading import FIGURES, MEASURED, Own


def shapes(shape, seen=None):
    """All dataclasses that a type is made of."""
    seen = set() if seen is None else seen
    for part in [shape, *get_args(shape)]:
        if is_dataclass(part) and part not in seen:
            seen.add(part)
            for hint in get_type_hints(part).values():
                shapes(hint, seen)
        elif part is not shape:
            shapes(part, seen)
    return seen


def test_no_field_is_called_like_an_internal_column():
    """Shared, and all it is made of, has no field of the name of a column that may not reach a client."""
    internal = {column.name for table in TABLES.values() for column in table.columns if column.internal}
    assert {"note", "stance", "probability", "wallet"} <= internal
    internal -= {"revenue", "value", "text", *DRIVERS}  # these stand for other things here
    for shape in shapes(Shared):
        names = {field.name for field in fields(shape)}
        assert not names & internal, shape


def test_everything_shared_is_frozen_and_free_of_frames():
    """Plain values all through: nothing can be reached from it that was not put in."""
    for shape in shapes(Shared):
        assert shape.__dataclass_params__.frozen
        assert "pandas" not in str(get_type_hints(shape))


def test_rows_are_the_accounts_own_with_open_columns_alone():
    """Every table: no other account's row, no internal column, nothing of internal tables."""
    of = trading()
    for name, table in TABLES.items():
        if name == "orders" or "account_id" not in table.names:
            continue
        rows = Own(of, "A01").rows(name)
        assert list(rows.columns) == list(table.open_names)
        if "account_id" in rows:
            assert set(rows["account_id"]) <= {"A01"}


@pytest.mark.parametrize(("flag", "count"), [(True, 1), (False, 0), (None, 0)])
def test_goals_and_actions_are_shared_by_their_flag(flag, count):
    """Only a clear yes shares; an empty cell does not."""
    row = {"account_id": "A", "title": "T", "shared": flag}
    of = case(book(["A"], objectives=[{**row, "objective_id": "O"}], actions=[{**row, "action_id": "X"}]))
    shared = share(of, "A")
    assert (len(shared.goals), len(shared.actions)) == (count, count)


def test_an_action_does_not_name_a_goal_that_is_not_shared():
    """A shared step may serve an internal aim: the aim is not told."""
    goal = {"objective_id": "O", "account_id": "A", "title": "Sell more", "shared": False}
    step = {"action_id": "X", "account_id": "A", "title": "Call", "shared": True, "objective_id": "O"}
    (action,) = share(case(book(["A"], objectives=[goal], actions=[step])), "A").actions
    assert (action.title, action.goal) == ("Call", "")


def answers(n, **more):
    """So many answers of promoters."""
    return [
        {"survey_id": f"{place}", "account_id": "A", "kind": "nps", "score": 10, "product": 8.0,
         "answered_on": date(2026, 8, 1), **more}
        for place in range(n)
    ]  # fmt: skip


@pytest.mark.parametrize(("n", "known"), [(4, False), (5, True)])
def test_scores_need_five_answers_whatever_the_settings_say(n, known):
    """NPS and the parts of our work are told from five answers on, also where metrics.nps allows one."""
    of = case(book(["A"], surveys=answers(n), settings={"nps": {"least_answers": 1}}))
    shared = share(of, "A")
    assert (shared.value("nps", "nps") is not None) is known
    assert bool(shared.ratings) is known
    assert shared.figure("nps", "nps").n == n


def test_single_answers_need_consent():
    """The words of those who agreed, without a name; of nobody else."""
    rows = [
        *answers(1, comment="Yes", consent=True),
        {**answers(1, comment="No", consent=False)[0], "survey_id": "n"},
    ]
    quotes = share(case(book(["A"], surveys=rows)), "A").quotes
    assert [one.comment for one in quotes] == ["Yes"]


def test_contracts_in_other_currencies_are_told_in_the_books():
    """Checked amounts are in the currency of the book already, whatever the contract itself is in."""
    rows = [
        {"contract_id": name, "account_id": "A", "annual_value": 900.0, "currency": currency}
        for name, currency in (("1", "USD"), ("2", "EUR"), ("3", None))
    ]
    found = share(case(book(["A"], contracts=rows)), "A").agreements
    assert [(one.annual, one.converted) for one in found] == [(900, True), (900, False), (900, False)]


def test_people_who_left_are_not_named():
    """Neither among the contacts nor in a meeting."""
    people = [
        {"contact_id": "1", "account_id": "A", "name": "Here"},
        {"contact_id": "2", "account_id": "A", "name": "Gone", "left_on": date(2026, 1, 1)},
    ]
    met = [{"interaction_id": "1", "account_id": "A", "date": date(2026, 9, 1), "contact_id": "2"}]
    shared = share(case(book(["A"], contacts=people, interactions=met)), "A")
    assert [one.name for one in shared.theirs] == ["Here"]
    assert [one.theirs for one in shared.meetings] == [""]


def test_a_figure_that_is_not_listed_is_not_there():
    """Asking for an internal figure is an error, not an empty value."""
    own, shared = Own(trading(), "A01"), share(trading(), "A01")
    for metric, figure in (("health", "health"), ("margin", "margin_rate"), ("revenue", "margin")):
        with pytest.raises(KeyError):
            own.estimate(metric, figure)
        with pytest.raises(KeyError):
            shared.figure(metric, figure)
    with pytest.raises(KeyError):
        own.table("health", "bands")


def test_every_listed_figure_and_table_exists():
    """The lists name what the metrics really give."""
    known = trading().now
    for metric, figures in FIGURES.items():
        assert set(figures) <= set(known[metric].accounts)
    for (metric, table), columns in MEASURED.items():
        assert {"account_id", *columns} <= set(known[metric].tables[table].columns)


def delivered(n):
    """Customers with five orders each, of which the first keeps all, the n-th one fewer each."""
    names = [f"B{place:02d}" for place in range(n)]
    orders = [
        {
            "account_id": name,
            "order_id": f"{name}{order}",
            "date": date(2026, 8, 1 + order),
            "amount": 100.0,
            "promised_on": date(2026, 8, 10),
            "delivered_on": date(2026, 8, 10 if order >= place % 5 else 11),
            "in_full": True,
        }
        for place, name in enumerate(names)
        for order in range(5)
    ]
    return names, orders


@pytest.mark.parametrize(("n", "asked", "known"), [(9, True, True), (8, True, False), (9, False, False)])
def test_benchmarks_are_asked_for_and_anonymous(n, asked, known):
    """Switched on for the account, and at least eight others: the median of these, and nothing else."""
    names, orders = delivered(n)
    of = case(book(names, orders))
    of = replace(of, config=Config(sharing=Sharing(benchmarks=("B00",) if asked else ())))
    found = share(of, "B00").benchmarks
    assert bool(found) is known
    if known:
        assert (found[0].own.value, found[0].median, found[0].n) == (1.0, 0.6, 8)


def test_benchmarks_leave_out_the_own_group():
    """Sister companies are not others: with one of them among nine, only seven are left."""
    names, orders = delivered(9)
    accounts = [
        {"account_id": one, "name": one, "parent_id": "B00" if one == "B01" else None} for one in names
    ]
    of = replace(case(book(accounts, orders)), config=Config(sharing=Sharing(benchmarks=("B00",))))
    assert share(of, "B00").benchmarks == ()


def test_fewer_than_eight_cannot_be_asked_for():
    """The least of a group is eight, or more where one wishes."""
    with pytest.raises(ValueError, match="8"):
        Sharing(least=7)


def test_purchases_by_group_and_period_add_up_to_those_by_period():
    """Every group over the same periods; together what was bought in each."""
    shared = share(trading(), "A01")
    periods = shared.courses[0].periods
    assert all(one.periods == periods for one in shared.courses)
    sums = [round(sum(amounts), 2) for amounts in zip(*(one.amounts for one in shared.courses), strict=True)]
    assert sums == [one.amount for one in shared.purchases if one.period in periods]


@cache
def lived():
    """Two customers: steps and use of A; nine answers of A in two years, ten of B."""
    base = {"account_id": "A", "title": "T", "shared": True, "side": "ours", "done_on": date(2026, 3, 1)}
    changes = ({}, {"shared": False}, {"side": "client"}, {"done_on": None}, {"done_on": date(2024, 9, 30)})
    used = ((7, 20, "a", 3), (9, 2, "b", None), (9, 2, "a", 2), (5, 9, "a", 4))
    years = (("A", 2026, 5, 8.0), ("A", 2025, 4, 6.0), ("B", 2026, 5, 8.0), ("B", 2025, 5, 6.0))
    asked = [
        {**row, "account_id": account, "survey_id": f"{account}{year}{row['survey_id']}", "product": mean,
         "answered_on": date(year, 8, 1)}
        for account, year, n, mean in years
        for row in answers(n)
    ]  # fmt: skip
    return case(
        book(
            ["A", "B"],
            surveys=asked,
            actions=[{**base, **change, "action_id": f"{place}"} for place, change in enumerate(changes)],
            usage=[
                {"account_id": "A", "date": date(2026, month, day), "feature": name, "count": count}
                for month, day, name, count in used
            ],
        )
    )


def test_steps_are_ours_shared_and_done():
    """What the client does, does not know of, or we have not done yet is no step taken."""
    assert [one.done_on for one in share(lived(), "A").steps] == [date(2026, 3, 1)]


def test_a_rating_of_the_year_before_needs_five_answers_too():
    """Four answers then: nothing is told of them; five: their mean."""
    assert [share(lived(), one).ratings[0].before for one in ("A", "B")] == [None, 6.0]


def test_use_is_counted_by_month_and_by_function():
    """An empty count is one use; months before the first use are not told."""
    shared = share(lived(), "A")
    assert [(one.month.month, one.uses, one.active) for one in shared.used] == [
        (5, 4.0, 1), (6, 0.0, 0), (7, 3.0, 1), (8, 0.0, 0), (9, 3.0, 1),
    ]  # fmt: skip
    assert [(one.name, one.uses, one.before) for one in shared.features] == [("a", 5.0, 4.0), ("b", 1.0, 0.0)]
