"""Health: components, weights, bands, points, turns; and the whole of it on a real small book."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from books import book
from hypothesis import given, settings
from hypothesis import strategies as st

from kamreport.figures import Estimate, Known, Result, reason
from kamreport.metrics import Measures, check_settings
from kamreport.metrics.health import RULES, health

READS = {
    "nps": ("mean_score",), "csat": ("csat_mean",), "service": ("promise_share", "complaint_rate"),
    "delivery": ("otif_share",), "growth": ("growth_trailing", "growth_year_ago"),
    "margin": ("trailing_margin_rate",),
    "targets": ("attainment",), "products": ("categories",), "lifecycle": ("days_since_order", "usual_gap"),
    "engagement": ("cadence", "sponsors", "sponsors_left"), "receivables": ("overdue", "invoiced"),
    "recurring": ("runway_days", "annual", "annual_year_ago"), "usage": ("usage_change",),
    "conversion": ("won_value", "won_value_before"),
}  # fmt: skip
BEST = {
    "mean_score": 10, "csat_mean": 5, "promise_share": 1, "complaint_rate": 0, "otif_share": 1,
    "growth_trailing": 1,
    "trailing_margin_rate": 0.9, "attainment": 2, "categories": 4, "days_since_order": 1, "usual_gap": 30,
    "cadence": 1, "sponsors": 2, "sponsors_left": 0, "overdue": 0, "invoiced": 100, "runway_days": 730,
    "usage_change": 1,
}  # fmt: skip
WORST = BEST | {
    "mean_score": 0, "csat_mean": 1, "promise_share": 0, "complaint_rate": 99, "otif_share": 0,
    "growth_trailing": -1,
    "trailing_margin_rate": -0.9, "attainment": 0, "categories": 0, "days_since_order": 999, "cadence": 0,
    "sponsors": 0, "sponsors_left": 2, "overdue": 100, "runway_days": 0, "usage_change": -1,
}  # fmt: skip
ORDER = {"account_id": "A", "order_id": "1", "date": date(2026, 8, 1), "amount": 1}


def results(**values: float | None) -> Known:
    """What health reads, for one account: the values given, nothing else known."""
    found = {}
    for name, columns in READS.items():
        frame = pd.DataFrame(
            {column: [values.get(column)] for column in columns}, index=["A"], dtype="float64"
        )
        found[name] = Result(
            frame,
            {"trailing_margin_rate": Estimate(0.3)} if name == "margin" else {},
            {"totals": pd.DataFrame({"revenue": [1.0] * 4})} if name == "products" else {},
        )
    return found


def score(values: Mapping[str, float | None], **settings: Any) -> Result:
    """The health of one account with these raw values."""
    return health(book(["A"], [ORDER], settings={"health": settings}), results(**values))


def points(found: Result, account: str = "A") -> float:
    """The sum of an account's points."""
    row = found.accounts.loc[account]
    return float(row[[name for name in row.index if name.startswith("points_")]].sum())


def test_the_best_is_100_and_the_worst_0() -> None:
    """All raw values at their best give 100, at their worst 0, with everything seen."""
    best, worst = score(BEST), score(WORST)
    assert best.estimate("A", "health").value == pytest.approx(100)
    assert worst.estimate("A", "health").value == 0
    assert best.accounts.at["A", "health_coverage"] == pytest.approx(1)
    assert (best.word("A", "band"), worst.word("A", "band")) == ("healthy", "at_risk")


def test_score_by_hand() -> None:
    """Nps 90, csat 75, trend 60, recency 50: weighted 0.0875, 0.0875, 0.1575 and 0.075."""
    found = score(
        {"mean_score": 9, "csat_mean": 4, "growth_trailing": 0, "days_since_order": 60, "usual_gap": 30}
    )
    whole = (0.0875 * 90 + 0.0875 * 75 + 0.1575 * 60 + 0.075 * 50) / 0.4075
    assert found.estimate("A", "health").value == pytest.approx(whole)
    assert found.accounts.at["A", "health_coverage"] == pytest.approx(0.4075)
    assert found.estimate("A", "satisfaction").value == pytest.approx(82.5)
    assert found.accounts.at["A", "satisfaction_coverage"] == pytest.approx(0.5)
    assert found.word("A", "band") == "watch"


def test_too_little_is_withheld() -> None:
    """One component is no score, no band and no points; its own score is still told."""
    found = score({"mean_score": 10})
    assert found.estimate("A", "health").withheld == reason("coverage", seen=8, least=40)
    assert found.word("A", "band") is None
    assert pd.isna(found.accounts.at["A", "points_nps"])
    assert found.accounts.at["A", "component_nps"] == 100
    assert found.portfolio["health"].withheld == reason("coverage", seen=8, least=40)


def test_contracts_or_sales_give_the_trend_without_orders() -> None:
    """Without orders the yearly contract value is compared, without contracts what was won."""
    known = results(annual=90, annual_year_ago=100, won_value=150, won_value_before=100)
    contract = {"contract_id": "c", "account_id": "A", "start": date(2025, 1, 1)}
    assert health(book(["A"], contracts=[contract]), known).accounts.at["A", "raw_trend"] == pytest.approx(
        -0.1
    )
    assert health(book(["A"]), known).accounts.at["A", "raw_trend"] == pytest.approx(0.5)


def test_short_history_compares_the_period() -> None:
    """Where orders do not reach back two years the trend is the period's, against a year ago."""
    assert score({"growth_year_ago": 0.2}).accounts.at["A", "raw_trend"] == 0.2
    assert score({"growth_year_ago": 0.2, "growth_trailing": 0.1}).accounts.at["A", "raw_trend"] == 0.1


@pytest.mark.parametrize(
    ("known", "basis"),
    [({"growth_year_ago": 0.2}, "period"), ({"growth_year_ago": 0.2, "growth_trailing": 0.1}, "year")],
)
def test_the_trend_says_what_it_rests_on(known: Mapping[str, float], basis: str) -> None:
    """A quarter's growth is never called that of twelve months."""
    assert score(known).tables["bases"]["basis"].tolist() == [basis]


def test_settings_change_weights_anchors_and_bands() -> None:
    """One weight, one component's steps and the bands can be changed; faulty ones are told."""
    given = {
        "weights": {"nps": 0.0}, "dimensions": {"risk": 0.0}, "healthy": 101.0,
        "anchors": {"csat": [[1, 0], [5, 50]]}, "least_coverage": 0.1,
    }  # fmt: skip
    assert check_settings({"health": given})
    found = score({"mean_score": 0, "csat_mean": 5, "cadence": 0}, **given)
    assert found.estimate("A", "health").value == pytest.approx(50)
    assert found.word("A", "band") == "watch"
    with pytest.raises(Exception, match=r"metrics\.health: anchors"):
        check_settings({"health": {"anchors": {"csat": [[5, 0], [1, 50]]}}})


def test_turn_names_the_smallest_steps() -> None:
    """Setting one component to the score that turn names reaches the band; the smallest step comes first."""
    values = BEST | {"mean_score": 0, "growth_trailing": -1, "csat_mean": 1}
    found = score(values)
    turn = found.tables["turn"]
    assert found.word("A", "band") == "watch"
    assert turn["component"].tolist() == ["trend", "csat", "nps"]
    gained = {"trend": "growth_trailing", "csat": "csat_mean", "nps": "mean_score"}
    for row in turn.to_dict("records"):
        mended = score(values | {gained[row["component"]]: row["to_value"]})
        assert mended.estimate("A", "health").value == pytest.approx(70)


def test_turn_promises_nothing_impossible() -> None:
    """Where no single component can lift the account, turn has no row; a healthy one needs none."""
    assert score(WORST).tables["turn"].empty
    assert score(BEST).tables["turn"].empty


raw_values = st.fixed_dictionaries(
    {
        name: st.one_of(st.none(), st.floats(min(WORST[name], best), max(WORST[name], best)))
        for name, best in BEST.items()
    }
)


@settings(max_examples=25)
@given(raw_values)
def test_points_sum_and_bounds_hold(values: dict[str, float | None]) -> None:
    """Points sum to the score; score, dimensions and coverage stay within their bounds."""
    row = (found := score(values)).accounts.loc["A"]
    assert 0 <= row["health_coverage"] <= 1 + 1e-12
    if pd.notna(row["health"]):
        assert 0 <= row["health"] <= 100 + 1e-9
        assert points(found) == pytest.approx(row["health"], abs=1e-9)
    else:
        assert row["health_coverage"] < 0.4


@settings(max_examples=25)
@given(
    raw_values,
    st.sampled_from(["mean_score", "otif_share", "growth_trailing", "cadence", "usage_change"]),
    st.floats(0, 1),
)
def test_better_is_never_worse(values: dict[str, float | None], name: str, way: float) -> None:
    """Moving one raw value towards its best never lowers the score."""
    start = values[name] if values[name] is not None else WORST[name]
    low = score(values | {name: start}, least_coverage=0.0).accounts.at["A", "health"]
    high = score(values | {name: start + way * (BEST[name] - start)}, least_coverage=0.0).accounts.at[
        "A", "health"
    ]
    assert high >= low - 1e-9


def whole_book() -> dict[str, list[dict[str, Any]]]:
    """Two accounts with two years of orders, answers, cases, meetings, invoices and contracts."""
    start = date(2024, 10, 1)
    names = ("A", "B")
    orders = [
        {
            "account_id": name,
            "order_id": f"{n}",
            "date": start + timedelta(days=20 * n),
            "amount": 100 + n,
            "cost": 60,
            "promised_on": start + timedelta(days=20 * n + 5),
            "delivered_on": start + timedelta(days=20 * n + 4 + n % 3),
        }
        for name in names
        for n in range(36)
    ]
    surveys = [
        {
            "survey_id": f"{name}{n}",
            "account_id": name,
            "kind": kind,
            "answered_on": date(2026, n + 1, 3),
            "score": 4.0,
        }
        for name in names
        for n, kind in enumerate(("nps", "csat", "nps", "csat", "csat", "nps"))
    ]
    tickets = [
        {
            "ticket_id": f"{name}{n}",
            "account_id": name,
            "opened_at": pd.Timestamp(2026, n + 1, 3),
            "kind": "complaint",
            "resolved_at": pd.Timestamp(2026, n + 1, 4 + n),
        }
        for name in names
        for n in range(7)
    ]
    invoices = [
        {
            "invoice_id": f"{name}{n}",
            "account_id": name,
            "issued_on": date(2026, n + 1, 3),
            "due_on": date(2026, n + 2, 3),
            "amount": 100,
            "paid_on": date(2026, n + 2, 5) if n < 4 else None,
        }
        for name in names
        for n in range(7)
    ]
    contracts = [
        {"contract_id": "c", "account_id": "A", "start": start, "end": date(2026, 12, 31), "annual_value": 5}
    ]
    return {
        "orders": orders,
        "surveys": surveys,
        "tickets": tickets,
        "invoices": invoices,
        "contracts": contracts,
    }


def test_whole_measuring_is_row_order_free() -> None:
    """All metrics together give the same health for reversed rows of every table."""
    tables = whole_book()
    one = Measures(book(["A", "B"], tables.pop("orders"), **tables))["health"]
    tables = {name: rows[::-1] for name, rows in whole_book().items()}
    two = Measures(book(["B", "A"], tables.pop("orders"), **tables))["health"]
    assert one.accounts["health"].notna().all()
    assert one.accounts.equals(two.accounts)
    assert one.tables["turn"].equals(two.tables["turn"])


def test_missing_table_leaves_other_components() -> None:
    """Without invoices payment is not known, and no other component's score changes."""
    tables = whole_book()
    orders = tables.pop("orders")
    full = Measures(book(["A", "B"], orders, **tables))["health"].accounts
    tables.pop("invoices")
    bare = Measures(book(["A", "B"], orders, **tables))["health"].accounts
    assert full["component_payment"].notna().all()
    assert bare["component_payment"].isna().all()
    others = [f"component_{name}" for name in RULES if name != "payment"]
    assert full[others].equals(bare[others])


def test_payments_alone_say_nothing_about_paying_late() -> None:
    """Payments without invoices leave the payment component out, and coverage falls by its weight."""
    tables = whole_book()
    orders, bills = tables.pop("orders"), tables.pop("invoices")
    paid = [{**one, "due_on": None, "paid_on": one["issued_on"]} for one in bills]
    billed = Measures(book(["A", "B"], orders, **tables, invoices=bills))["health"]
    alone = Measures(book(["A", "B"], orders, **tables, invoices=paid))["health"]
    assert alone.accounts["component_payment"].isna().all()
    lost = billed.accounts["health_coverage"] - alone.accounts["health_coverage"]
    assert lost.tolist() == pytest.approx([0.30 * 0.15] * 2)


def test_accounts_alone() -> None:
    """A book of accounts alone is measured without error, and nothing is claimed."""
    found = Measures(book(["A"]))
    assert all(len(one.portfolio) + len(one.tables) + len(one.accounts.columns) for one in found.values())
    assert found["health"].estimate("A", "health").withheld == reason("coverage", seen=0, least=40)
    assert found["tier"].word("A", "tier") is None
