"""The stories of the sample are in its figures: plain sums over the rows show each of them."""

from collections import Counter, defaultdict
from decimal import Decimal
from itertools import pairwise

import pytest

from kamreport.sample.stories import STORIES

Rows = list[dict[str, str]]
Tables = dict[str, Rows]

SPONSOR, DECLINE, DORMANT, STAR, RESCUED = "A1002", "A1003", "A1004", "A1006", "A1007"
DELIVERY, PAYMENT, NEWCOMER, CHURNED = "A1008", "A1009", "A1022", "A1018"
QUARTERS = [f"{year}Q{number}" for year in range(2023, 2027) for number in range(1, 5)][3:15]


def quarter(day: str) -> str:
    """The quarter of an ISO day."""
    return f"{day[:4]}Q{(int(day[5:7]) - 1) // 3 + 1}"


@pytest.fixture(scope="session")
def sales(tables: Tables) -> dict[str, list[Decimal]]:
    """What each account ordered in each of the twelve quarters, in its own currency."""
    sums: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for row in tables["orders"]:
        if row["status"] != "cancelled":
            sums[row["account_id"]][quarter(row["date"])] += Decimal(row["amount"])
    return {account: [found[name] for name in QUARTERS] for account, found in sums.items()}


def net_promoters(tables: Tables, account: str, wave: str) -> float:
    """Promoters less detractors of one wave, -100 to 100."""
    scores = [
        int(row["score"])
        for row in tables["surveys"]
        if (row["account_id"], row["kind"], row["invited_on"][:7]) == (account, "nps", wave) and row["score"]
    ]
    assert len(scores) >= 4
    return 100 * (sum(score >= 9 for score in scores) - sum(score <= 6 for score in scores)) / len(scores)


def categories(tables: Tables, account: str, name: str) -> int:
    """How many product categories the account ordered in a quarter."""
    of = {row["product_id"]: row["category"] for row in tables["products"]}
    lines = [row for row in tables["orders"] if row["account_id"] == account and quarter(row["date"]) == name]
    return len({of[row["product_id"]] for row in lines if not row["amount"].startswith("-")})


def per_quarter(rows: Rows, account: str, day: str) -> list[int]:
    """Rows of the account in each quarter."""
    counts = Counter(quarter(row[day]) for row in rows if row["account_id"] == account)
    return [counts[name] for name in QUARTERS]


def on_time(tables: Tables, account: str, name: str) -> float:
    """Share of the orders promised for a quarter that were delivered by then."""
    kept: dict[str, bool] = {}
    for row in tables["orders"]:
        due = row["promised_on"]
        if (
            row["account_id"] == account
            and due
            and row["status"] != "cancelled"
            and quarter(due) == name
            and due <= "2026-09-30"
        ):
            good = bool(row["delivered_on"]) and row["delivered_on"] <= due
            kept[row["order_id"]] = kept.get(row["order_id"], True) and good
    return sum(kept.values()) / len(kept)


def test_star(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """The star grew by about a third in each year, buys from all categories, and its people recommend us."""
    years = [sum(sales[STAR][start : start + 4]) for start in (0, 4, 8)]
    assert 1.25 < years[1] / years[0] < 1.5
    assert 1.25 < years[2] / years[1] < 1.5
    assert categories(tables, STAR, "2023Q4") + 2 < categories(tables, STAR, "2026Q3") == 7
    assert net_promoters(tables, STAR, "2026-09") >= 50


def test_quiet_decline(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """Still among the five largest, it shrank four quarters running, in breadth and meetings too, unheard."""
    last = sales[DECLINE][7:]
    assert all(later < earlier for earlier, later in pairwise(last))
    assert categories(tables, DECLINE, "2025Q3") - categories(tables, DECLINE, "2026Q3") >= 3
    held = [row for row in tables["interactions"] if row["status"] == "held"]
    assert per_quarter(held, DECLINE, "date")[11] < 0.5 * per_quarter(held, DECLINE, "date")[7]
    complaints = [row for row in tables["tickets"] if row["kind"] == "complaint"]
    assert sum(per_quarter(complaints, DECLINE, "opened_at")[8:]) == 0
    assert net_promoters(tables, DECLINE, "2026-09") > 0


def test_rescued(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """It halved in 2025 with many complaints and bad answers, got a repair plan, and all of it turned."""
    quarters = sales[RESCUED]
    assert quarters[7] < Decimal("0.6") * quarters[3]
    assert quarters[11] > Decimal("1.6") * quarters[7]
    complaints = [row for row in tables["tickets"] if row["kind"] == "complaint"]
    counts = per_quarter(complaints, RESCUED, "opened_at")
    assert sum(counts[5:8]) > 3 * sum(counts[9:])
    assert net_promoters(tables, RESCUED, "2025-09") < -50
    assert net_promoters(tables, RESCUED, "2026-09") > 30
    plan = [r for r in tables["actions"] if r["account_id"] == RESCUED and r["agreed_on"] == "2025-08-11"]
    assert len(plan) == 4
    assert all(row["done_on"] for row in plan)


def test_sponsor_left(tables: Tables) -> None:
    """The sponsor left in 2026Q3, the event is told, and no executive was met or is planned after it."""
    gone = [
        row
        for row in tables["contacts"]
        if row["account_id"] == SPONSOR and row["stance"] == "sponsor" and row["left_on"] >= "2026-07-01"
    ]
    assert len(gone) == 1
    left = gone[0]["left_on"]
    told = [row for row in tables["events"] if (row["account_id"], row["kind"]) == (SPONSOR, "sponsor_left")]
    assert [row["date"] for row in told] == [left]
    met = [r for r in tables["interactions"] if r["account_id"] == SPONSOR and r["layer"] == "executive"]
    assert {row["status"] for row in met if row["date"] >= left} == {"cancelled"}
    assert any(row["status"] == "held" and row["date"] >= "2026-04-01" for row in met)


def test_payment_problem(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """It orders as before, but what is overdue grows month by month; nobody else owes as many months."""
    assert sum(sales[PAYMENT][8:]) > Decimal("0.9") * sum(sales[PAYMENT][4:8])
    owed = []
    for day in ("2025-06-30", "2025-12-31", "2026-06-30", "2026-09-30"):
        overdue = [
            row
            for row in tables["invoices"]
            if row["account_id"] == PAYMENT
            and row["due_on"] < day
            and not (row["paid_on"] and row["paid_on"] <= day)
        ]
        owed.append(sum(Decimal(row["amount"]) for row in overdue))
    assert owed == sorted(owed)
    assert owed[-1] > 2 * owed[1]
    late = [r for r in tables["invoices"] if not r["paid_on"] and r["due_on"] < "2026-09-30"]
    months = Counter(account for account, _ in {(r["account_id"], r["issued_on"][:7]) for r in late})
    assert months.most_common(1)[0] == (PAYMENT, 5)
    assert all(count <= 1 for account, count in months.items() if account != PAYMENT)


def test_newcomer(sales: dict[str, list[Decimal]]) -> None:
    """The first order came in 2026Q1, and each quarter since more than the one before."""
    quarters = sales[NEWCOMER]
    assert not any(quarters[:9])
    assert 0 < Decimal("1.5") * quarters[9] < quarters[10]
    assert Decimal("1.3") * quarters[10] < quarters[11]


def test_dormant_giant(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """Among the five largest until 2025Q3, nothing since; its contract still runs, nobody said it left."""
    before = sorted(sales, key=lambda account: sum(sales[account][4:8]), reverse=True)
    europe = {row["account_id"] for row in tables["orders"] if row["currency"] != "CNY"}
    assert DORMANT in [account for account in before if account in europe][:5]
    assert sales[DORMANT][7] > 0
    assert not any(row["date"] >= "2025-10-01" for row in tables["orders"] if row["account_id"] == DORMANT)
    contracts = [row for row in tables["contracts"] if row["account_id"] == DORMANT]
    assert any(row["start"] <= "2026-09-30" <= row["end"] for row in contracts)
    assert ("churned", DORMANT) not in {(row["kind"], row["account_id"]) for row in tables["events"]}


def test_delivery_problem(tables: Tables) -> None:
    """Ever fewer orders on time since 2026Q1, with cases about it and detractors; before, all was well."""
    shares = [on_time(tables, DELIVERY, name) for name in ("2025Q4", "2026Q1", "2026Q2", "2026Q3")]
    assert shares[0] > 0.9
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] < 0.7
    cases = per_quarter(tables["tickets"], DELIVERY, "opened_at")
    assert cases[11] > 2 * max(cases[:8])
    assert net_promoters(tables, DELIVERY, "2025-09") > 0
    assert net_promoters(tables, DELIVERY, "2026-09") < -30


def test_churned(tables: Tables, sales: dict[str, list[Decimal]]) -> None:
    """It shrank away in 2025, said so, and has no contract left."""
    assert sales[CHURNED][0] > sales[CHURNED][4] > 0
    assert not any(sales[CHURNED][6:])
    events = {row["kind"] for row in tables["events"] if row["account_id"] == CHURNED}
    assert "churned" in events
    ends = [row["end"] for row in tables["contracts"] if row["account_id"] == CHURNED]
    assert all(end and end <= "2026-09-30" for end in ends)


def test_prospects(tables: Tables) -> None:
    """Four accounts never ordered, but are being talked to and have an open opportunity among them."""
    bought = {row["account_id"] for row in tables["orders"]}
    prospects = {row["account_id"] for row in tables["accounts"]} - bought
    assert prospects == {account for account, story in STORIES.items() if story.title.startswith("prospect")}
    assert len(prospects) == 4
    met = {row["account_id"] for row in tables["interactions"] if row["status"] == "held"}
    assert prospects <= met
    assert prospects & {row["account_id"] for row in tables["opportunities"] if row["outcome"] == "open"}
