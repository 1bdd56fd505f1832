"""The sample is believable: how much there is of what, and how it is spread."""

from collections import defaultdict

import pytest

from kamreport.sample.texts import LANGUAGES

Rows = list[dict[str, str]]


@pytest.fixture(scope="session")
def revenue(tables: dict[str, Rows]) -> dict[tuple[str, str], float]:
    """Revenue in EUR by account and month, cancelled orders left out."""
    rates = {(row["currency"], row["date"][:7]): float(row["rate"]) for row in tables["rates"]}
    found: dict[tuple[str, str], float] = defaultdict(float)
    for row in tables["orders"]:
        if row["status"] != "cancelled":
            month = row["date"][:7]
            found[row["account_id"], month] += float(row["amount"]) * rates.get((row["currency"], month), 1.0)
    return found


def test_counts(tables: dict[str, Rows]) -> None:
    """Sixty accounts in eight industries and five regions; about 40,000 lines of 110 products."""
    accounts = tables["accounts"]
    assert len(accounts) == 60
    assert len({row["industry"] for row in accounts}) == 8
    assert len({row["region"] for row in accounts}) == 5
    assert {row["language"] for row in accounts} == {"en", "zh-CN", "zh-TW"}
    assert {row["currency"] for row in tables["orders"]} == {"EUR", "USD", "CNY"}
    assert 38_000 < len(tables["orders"]) < 42_000
    assert len(tables["products"]) == 110
    assert len({row["category"] for row in tables["products"]}) == 7
    assert 2_300 < len(tables["tickets"]) < 2_800
    assert (tables["orders"][0]["date"], tables["orders"][-1]["date"][:7]) == ("2023-10-02", "2026-09")


def test_awkward_names(tables: dict[str, Rows]) -> None:
    """Names that trip careless programs are among the accounts."""
    names = [row["name"] for row in tables["accounts"]]
    assert "NA Robotics" in names
    assert any('"' in name and "&" in name and "<" in name for name in names)
    assert max(map(len, names)) > 120
    assert len(set(names)) == 60


def test_texts_follow_the_account(tables: dict[str, Rows]) -> None:
    """Comments, subjects and titles are in the account's language, and all languages say the same things."""
    language = {row["account_id"]: row["language"] for row in tables["accounts"]}
    for name, column in (("surveys", "comment"), ("tickets", "subject"), ("actions", "title")):
        for row in tables[name]:
            han = any("一" <= letter <= "鿿" for letter in row[column])
            assert not row[column] or han == language[row["account_id"]].startswith("zh")
    counts = [{key: len(told) for key, told in texts.items()} for texts in LANGUAGES.values()]
    assert counts[0] == counts[1] == counts[2]


def test_revenue_is_spread_as_in_life(revenue: dict[tuple[str, str], float]) -> None:
    """60 to 80 million a year; the largest account has 11-13 % of the last, the ten largest about 55 %."""
    years: dict[str, float] = defaultdict(float)
    recent: dict[str, float] = defaultdict(float)
    for (account, month), amount in revenue.items():
        years[month[:4]] += amount
        if month >= "2025-10":
            recent[account] += amount
    assert 60e6 < years["2024"] < 80e6
    assert 60e6 < years["2025"] < 80e6
    total, largest = sum(recent.values()), sorted(recent.values(), reverse=True)[:10]
    assert 0.11 < largest[0] / total < 0.13
    assert 0.50 < sum(largest) / total < 0.58


def test_lines(tables: dict[str, Rows]) -> None:
    """Some lines are returned, cancelled or open; most have their cost; a few were out of stock."""
    lines = tables["orders"]
    count = len(lines)
    assert 0.012 < sum(row["amount"].startswith("-") for row in lines) / count < 0.018
    assert 0.007 < sum(row["status"] == "cancelled" for row in lines) / count < 0.013
    assert 300 < sum(row["status"] == "open" for row in lines) < 1_500
    assert 0.955 < sum(bool(row["unit_cost"]) for row in lines) / count < 0.985
    assert 0.003 < sum(row["stock_out"] == "yes" for row in lines) / count < 0.02
    known = [row for row in lines if row["unit_cost"] and row["quantity"]]
    cost = sum(float(row["unit_cost"]) * float(row["quantity"]) for row in known)
    assert 0.25 < 1 - cost / sum(float(row["amount"]) for row in known) < 0.45


def test_surveys(tables: dict[str, Rows]) -> None:
    """Six waves of invitations, about half of them answered; all three kinds of question."""
    asked = [row for row in tables["surveys"] if row["kind"] == "nps"]
    assert {row["invited_on"][:7] for row in asked} == {
        f"{year}-{m}" for year in (2024, 2025, 2026) for m in ("03", "09")
    }
    assert 0.35 < sum(bool(row["score"]) for row in asked) / len(asked) < 0.55
    assert {row["kind"] for row in tables["surveys"] if row["score"]} == {"nps", "csat", "ces"}
    assert all(0 <= int(row["score"]) <= 10 for row in asked if row["score"])
