"""Lifecycle: each stage, the account's own rhythm, its peers', contracts, and the migration matrix."""

from collections.abc import Sequence
from datetime import date, timedelta

import pandas as pd
import pytest
from books import Row, book

from kamreport.figures import reason
from kamreport.metrics.lifecycle import STAGES, lifecycle
from kamreport.model import Book

AS_OF = date(2026, 9, 30)


def ordered(account: str, *ago: int) -> list[Row]:
    """Orders of an account so many days ago."""
    return [
        {"account_id": account, "order_id": str(days), "date": AS_OF - timedelta(days=days), "amount": 10.0}
        for days in ago
    ]


def rhythmic(account: str, silence: int, gaps: Sequence[int] = (90, 100, 110, 100)) -> list[Row]:
    """An account with these gaps between its orders (mean 100, deviation 8.2) and this silence since."""
    days = [silence]
    for gap in gaps:
        days.append(days[-1] + gap)
    return ordered(account, *days)


OLD = rhythmic("old", 10, [40, 160] * 7)  # keeps the history of every book long enough


def stage(lines: list[Row], account: str = "A", **tables: Sequence[Row]) -> str | None:
    """The stage of an account in a book of its orders and an old account."""
    names = sorted({account, "old"})
    return lifecycle(book(names, [*lines, *OLD], **tables), {}).word(account, "stage")


@pytest.mark.parametrize(
    ("silence", "expected"),
    [(0, "active"), (110, "active"), (111, "dormant"), (130, "dormant"), (131, "churned"), (500, "churned")],
)
def test_own_rhythm_judges(silence: int, expected: str) -> None:
    """Gaps of 90, 100, 110, 100 days, mean 100 and s 8.16; Student's quantiles with 3 degrees at 84.1 and
    97.7 % are 1.197 and 3.307, times the root of 1 + 1/4: dormant past 110.9, churned past 130.2 days.
    """
    assert stage(rhythmic("A", silence)) == expected


@pytest.mark.parametrize(("silence", "expected"), [(110, "active"), (111, "dormant"), (120, "dormant")])
def test_many_gaps_are_judged_by_mean_and_deviation(silence: int, expected: str) -> None:
    """Gaps of 90 and 110 days, 300 of each, s 10.0: dormant past 110, churned past 120 days."""
    many = [90, 110] * 300
    assert stage(rhythmic("A", silence, many)) == expected
    assert stage(rhythmic("A", 121, many)) == "churned"


def test_frequent_buyers_are_not_churned_before_the_floor() -> None:
    """A weekly buyer is dormant after two weeks but churned only past 90 days; the floor is a setting."""
    lines = rhythmic("A", 20, [7] * 80)
    assert stage(lines) == "dormant"
    assert stage(rhythmic("A", 90, [7] * 80)) == "dormant"
    assert stage(rhythmic("A", 91, [7] * 80)) == "churned"
    strict = book(["A", "old"], [*lines, *OLD], settings={"lifecycle": {"floor": 0}})
    assert lifecycle(strict, {}).word("A", "stage") == "churned"


def test_the_cap_churns_slow_buyers() -> None:
    """Past the cap an account is churned though its own gaps allow more."""
    gaps = [300, 500, 700]
    assert stage(rhythmic("A", 548, gaps)) == "active"
    assert stage(rhythmic("A", 549, gaps)) == "churned"


def test_peers_judge_where_gaps_are_too_few() -> None:
    """With two gaps the industry's rhythm holds, where three have one: 30 days there, 115 in the book."""
    steel = [
        *rhythmic("P", 5, [25, 30, 35]),
        *rhythmic("R", 5, [25, 30, 35]),
        *rhythmic("S", 5, [25, 30, 35]),
    ]
    lines = [*steel, *rhythmic("Q", 5, [350, 370, 390]), *ordered("A", 95, 155, 215)]
    accounts = [
        {
            "account_id": one,
            "name": one,
            "industry": "paper" if one == "Q" else "steel",
            "since": date(2020, 1, 1),
        }
        for one in "APRSQ"
    ]
    found = lifecycle(book(accounts, lines), {})
    assert found.accounts.at["A", "usual_gap"] == 30
    assert found.accounts.at["A", "usual_gap_n"] == 2
    assert found.word("A", "stage") == "churned"
    fewer = [
        {**row, "industry": "paper" if row["account_id"] == "P" else row["industry"]} for row in accounts
    ]
    found = lifecycle(book(fewer, lines), {})
    assert found.accounts.at["A", "usual_gap"] == 115
    assert found.accounts.at["A", "gap_sd"] == pytest.approx((3 * 85**2 / 4 + 255**2 / 4 + 118.75) ** 0.5)
    assert found.word("A", "stage") == "active"


def test_a_pause_once_ended_is_no_churn() -> None:
    """An account judged by its peers came back after 200 days once: 195 are no churn, 205 are."""
    peers = [line for name in ("P", "R", "S") for line in rhythmic(name, 5, [30, 40, 50])]
    for silence, expected in ((195, "won_back"), (205, "churned")):
        lines = [*peers, *ordered("A", silence, silence + 200, silence + 230)]
        found = lifecycle(book(["A", "P", "R", "S"], lines), {})
        assert found.word("A", "stage") == expected


def test_nobody_has_a_rhythm() -> None:
    """Where no account has three gaps only the cap holds, and the usual gap is withheld."""
    found = lifecycle(book(["A", "B"], [*ordered("A", 500, 700), *ordered("B", 600, 1500)]), {})
    assert found.accounts["stage"].tolist() == ["active", "churned"]
    assert found.accounts["pause"].isna().all()
    assert found.estimate("A", "usual_gap").withheld == reason("gaps", n=1, least=3)
    assert pd.isna(found.accounts.at["A", "expected_on"])


def test_orders_of_one_day_are_one() -> None:
    """Two orders on one day make no gap of zero; a return makes no order day."""
    lines = rhythmic("A", 10)
    twice = [*lines, {**lines[0], "order_id": "again"}]
    twice.append({**lines[0], "order_id": "back", "date": AS_OF - timedelta(days=2), "amount": -5.0})
    found = lifecycle(book(["A"], twice), {}).accounts.loc["A"]
    assert (found["usual_gap"], found["usual_gap_n"], found["days_since_order"]) == (100, 4, 10)
    assert found["expected_on"] == pd.Timestamp(AS_OF + timedelta(days=90))


def test_prospect_and_new() -> None:
    """Without an order an account is a prospect; with its first within twelve months it is new."""
    assert stage([]) == "prospect"
    assert stage(ordered("A", 5)) == "new"
    assert stage(ordered("A", 364, 200, 5)) == "new"
    assert stage(ordered("A", 365, 200, 5)) == "active"


def test_new_is_not_guessed() -> None:
    """Where orders on file begin this year, a first order proves nothing; `since` does."""
    lines = [*ordered("A", 20, 100), *ordered("B", 20, 100)]
    accounts = [
        {"account_id": "A", "name": "A"},
        {"account_id": "B", "name": "B", "since": AS_OF - timedelta(days=100)},
    ]
    assert lifecycle(book(accounts, lines), {}).accounts["stage"].tolist() == ["active", "new"]


def test_won_back() -> None:
    """An order after a silence that had counted as churned wins back, for twelve months."""
    lines = [*ordered("A", 5, 205, 305, 405, 505, 605), *OLD]
    found = lifecycle(book(["A", "old"], lines), {})
    assert found.word("A", "stage") == "won_back"
    assert found.accounts["pause"].tolist() == [200, pytest.approx(float("nan"), nan_ok=True)]
    assert stage(ordered("A", 60, 160, 260, 360, 560, 660, 760, 860, 960)) == "won_back"
    assert stage(ordered("A", 70, 170, 270, 370, 570, 670, 770, 870, 970)) == "active"


def test_who_never_stood_as_churned_is_not_won_back() -> None:
    """Every 30 days, then 100 without an order, 86 of them by the end of June: no report had called it lost.
    Of 120 days 106 had passed by then: it had counted as churned.
    """
    for silence, expected in ((100, "active"), (120, "won_back")):
        days = (18, 48, 78, *(78 + silence + 30 * n for n in range(8)))
        assert stage([*ordered("A", *days), *OLD]) == expected


def test_a_later_rhythm_does_not_excuse_the_past() -> None:
    """The silence is judged by the gaps before it: later long gaps change nothing."""
    steady = [5, 205, 305, 405, 505, 605]
    assert stage(ordered("A", *steady)) == "won_back"
    slower = lifecycle(book(["A", "old"], [*ordered("A", *steady), *OLD]), {}).accounts.loc["A"]
    assert slower["usual_gap"] == 120


def test_a_running_contract_is_never_churned() -> None:
    """A contract running on the day keeps an account dormant at worst, one that has ended does not."""
    lines = rhythmic("A", 400)

    def contract(end: date | None) -> Row:
        return {"contract_id": "1", "account_id": "A", "start": date(2020, 1, 1), "end": end}

    assert stage(lines, contracts=[contract(None)]) == "dormant"
    assert stage(lines, contracts=[contract(AS_OF)]) == "dormant"
    assert stage(lines, contracts=[contract(AS_OF - timedelta(days=1))]) == "churned"


def test_no_winning_back_within_a_contract() -> None:
    """A long silence under a contract was no churn, so the order after it wins nothing back."""
    lines = ordered("A", 5, 205, 305, 405, 505, 605)
    contract = {"contract_id": "1", "account_id": "A", "start": date(2020, 1, 1)}
    assert stage(lines, contracts=[contract]) == "active"


def test_a_churn_that_was_told() -> None:
    """A churned event after the last order is believed; an order after the event overrules it."""
    event = {"event_id": "1", "account_id": "A", "kind": "churned", "date": AS_OF - timedelta(days=10)}
    assert stage(rhythmic("A", 30), events=[event]) == "churned"
    assert stage(rhythmic("A", 5), events=[event]) == "active"


def test_contracts_without_orders() -> None:
    """A book of contracts alone has stages: running new, running, ended, none."""
    contracts = [
        {"contract_id": "1", "account_id": "A", "start": date(2026, 3, 1)},
        {"contract_id": "2", "account_id": "B", "start": date(2024, 3, 1)},
        {"contract_id": "3", "account_id": "C", "start": date(2024, 3, 1), "end": date(2025, 3, 1)},
    ]
    found = lifecycle(book(["A", "B", "C", "D"], contracts=contracts), {})
    assert found.accounts["stage"].tolist() == ["new", "active", "churned", "prospect"]


def test_without_orders_and_contracts() -> None:
    """Opportunities or accounts alone make nobody a prospect: stages are withheld."""
    found = lifecycle(book(["A"]), {})
    assert found.word("A", "stage") is None
    assert found.accounts.at["A", "stage_withheld"] == reason("no-orders")
    assert found.portfolio["active"].withheld == reason("no-orders")


def mixed() -> Book:
    """Five accounts that changed over the last quarter, or did not."""
    lines = [
        *OLD,
        *rhythmic("lost", 140),
        *rhythmic("back", 3, [300, 100, 90, 110, 100]),
        *ordered("new", 40),
    ]
    return book(["old", "lost", "back", "new", "none"], lines)


def test_migration_compares_with_the_end_of_the_previous_period() -> None:
    """The matrix pairs each account's stage then and now, reading then nothing that came later."""
    found = lifecycle(mixed(), {})
    pairs = {(row.before, row.now): row.accounts for row in found.tables["migration"].itertuples()}
    assert pairs == {
        ("prospect", "prospect"): 1, ("prospect", "new"): 1, ("active", "active"): 1,
        ("active", "churned"): 1, ("churned", "won_back"): 1,
    }  # fmt: skip


def test_stages_sum_to_the_whole() -> None:
    """Every account is in one stage; shares sum to one and revenue to that of the year."""
    found = lifecycle(mixed(), {})
    table = found.tables["stages"]
    assert table["stage"].tolist() == list(STAGES)
    assert (table["accounts"].sum(), table["share"].sum()) == (5, pytest.approx(1))
    assert sum(found.portfolio[one].value or 0 for one in STAGES) == 5
    assert table["revenue"].sum() == 10.0 * sum(
        1 for row in mixed().facts.days["date"] if row > pd.Timestamp(2025, 9, 30)
    )
