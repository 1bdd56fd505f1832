"""Each rule of a row, of keys and of references: what is told, and what becomes of the row."""

import books
import pytest
from checks.fake import ACCOUNTS, Row, checked, order, rules, told

from kamreport.faults import Done, Fault
from kamreport.schema import TABLES


def test_clean_tables() -> None:
    """A clean portfolio has no faults, and every table of the book with its types, given or not."""
    found = checked({"accounts": ACCOUNTS, "orders": [order()]})
    assert found.faults.empty
    assert found.given == {"accounts", "orders"}
    for name, frame in found.tables.items():
        assert dict(frame.dtypes) == dict(books.table(name, []).dtypes), name
    assert set(found.tables) == set(TABLES) - {"orders"}


def test_several_faults_of_one_row() -> None:
    """All faults of a row are told in one pass; the row is set aside once, whole, with its reasons."""
    found = checked(
        {"accounts": ACCOUNTS, "orders": [order(date="2999-01-01", amount="1e400", account_id="Z")]}
    )
    assert rules(found) == ["account-unknown", "number-size", "date-year"]
    kept = found.quarantine["orders"]
    assert list(kept["_row"]) == [2]
    assert list(kept["reasons"]) == ["account-unknown, date-year, number-size"]
    assert "1e400" in kept["_text"][0]


@pytest.mark.parametrize(
    ("cells", "rule", "column"),
    [
        ({"order_id": None}, "required", "order_id"),
        ({"amount": None}, "one-of", "amount"),
        ({"amount": None, "quantity": "3"}, "one-of", "amount"),
        ({"amount": "2e12"}, "above", "amount"),
        ({"unit_price": "-1"}, "below", "unit_price"),
        ({"discount": "15"}, "share-above", "discount"),
        ({"in_full": "perhaps"}, "flag-word", "in_full"),
        ({"status": "lost"}, "choice-word", "status"),
        ({"currency": "XYZ"}, "currency-unknown", "currency"),
        ({"currency": "USD"}, "rate-missing", "currency"),
        ({"amount": "$5"}, "currency-sign", "amount"),
        ({"promised_on": "2026-02-30"}, "date-impossible", "promised_on"),
    ],
)
def test_rules_of_a_row(cells: Row, rule: str, column: str) -> None:
    """A row that breaks a rule is set aside; the good one beside it is used."""
    found = checked({"accounts": ACCOUNTS, "orders": [order(order_id="good"), order(**cells)]})
    assert [(fault[1], fault[2], fault[3], fault[5]) for fault in told(found)] == [
        (rule, 3, column, "quarantined")
    ]
    assert (found.counts["orders"].used, found.counts["orders"].quarantined) == (1, 1)


def test_names_that_look_missing() -> None:
    """NA, NULL, None and nan are names like any other."""
    accounts = [{"account_id": text, "name": text} for text in ("NA", "NULL", "None", "nan", "null")]
    found = checked({"accounts": accounts, "orders": [order(account_id="NA")]})
    assert found.faults.empty
    assert list(found.tables["accounts"]["account_id"]) == ["NA", "NULL", "None", "nan", "null"]


def test_dates_in_order() -> None:
    """An end before its start is a fault of the end."""
    rows = [{"contract_id": "1", "account_id": "A", "start": "2026-02-01", "end": "2026-01-31"}]
    found = checked({"accounts": ACCOUNTS, "contracts": rows})
    assert told(found) == [("contracts", "date-order-broken", 2, "end", "2026-01-31", "quarantined")]


def test_repeated_and_contradicting_rows() -> None:
    """Of rows with one key the first is kept; a copy and a contradiction are told apart, naming the first."""
    alpha, beta = ACCOUNTS
    found = checked({"accounts": [alpha, beta, alpha, {**beta, "name": "Other"}]})
    assert [(fault[1], fault[2]) for fault in told(found)] == [("repeated-row", 4), ("duplicate-key", 5)]
    assert [dict(values)["kept_row"] for values in found.faults["values"]] == ["2", "3"]
    assert list(found.tables["accounts"]["name"]) == ["Alpha", "Beta"]


def test_whole_row_is_kept_of_a_key() -> None:
    """Where the first row of a key is faulty, the first whole one is kept."""
    found = checked(
        {"accounts": [{"account_id": "A", "name": "x", "employees": "?"}, {"account_id": "A", "name": "y"}]}
    )
    assert list(found.tables["accounts"]["name"]) == ["y"]
    assert sorted(rules(found)) == ["duplicate-key", "number-text"]


def test_unknown_accounts() -> None:
    """Rows of an account that is not there are set aside, with the nearest one where there is one."""
    accounts = [*ACCOUNTS, {"account_id": "ACME-01", "name": "Acme"}, {"account_id": "C", "name": None}]
    rows = [
        order(account_id="ACME-1"),
        order(account_id="zzz"),
        order(account_id="C"),
        order(account_id="acme-01"),
    ]
    found = checked({"accounts": accounts, "orders": rows})
    assert [fault[1] for fault in told(found) if fault[0] == "orders"] == [
        "account-near", "account-unknown", "account-quarantined", "account-near",
    ]  # fmt: skip
    assert found.counts["orders"].used == 0
    assert "orders" not in found.given


def test_parents_in_a_circle_are_told_once() -> None:
    """An account above itself, and accounts above each other; their rows are used."""
    above = {"A": "A", "B": "C", "C": "D", "D": "B", "E": "B", "F": None}
    rows = [{"account_id": one, "name": one, "parent_id": upper} for one, upper in above.items()]
    found = checked({"accounts": rows})
    assert rules(found) == ["parent-circle", "parent-circle"]
    assert [dict(values)["accounts"] for values in found.faults["values"]] == ["A", "B, C, D"]
    assert [dict(values)["n"] for values in found.faults["values"]] == [1, 3]
    assert found.counts["accounts"].used == len(rows)


def test_unknown_products_and_parents() -> None:
    """An unknown product or parent is told once, and its rows are used."""
    accounts = [{**ACCOUNTS[0], "parent_id": "P"}, {**ACCOUNTS[1], "parent_id": "A"}]
    rows = [order(product_id="X", order_id=str(number)) for number in range(3)]
    found = checked({"accounts": accounts, "products": [{"product_id": "Y"}], "orders": rows})
    assert told(found) == [
        ("accounts", "parent-unknown", 2, "parent_id", "P", "noticed"),
        ("orders", "product-unknown", 2, "product_id", "X", "noticed"),
    ]
    assert found.counts["orders"].used == 3


def test_shared_order_identifier() -> None:
    """An order identifier used by two accounts is told once; both are used."""
    found = checked({"accounts": ACCOUNTS, "orders": [order(), order(account_id="B"), order(account_id="B")]})
    assert [(fault[1], fault[4], fault[5]) for fault in told(found)] == [("order-shared", "O1", "noticed")]
    assert found.counts["orders"].used == 3


def test_faults_of_reading_are_kept() -> None:
    """Faults found while reading are among all faults; a header's fault sets no row aside."""
    given = Fault(
        "orders", "orders.csv", "near-column", Done.NOTICED, 1, "amout", "amout", (("contract", "amount"),)
    )
    found = checked({"accounts": ACCOUNTS, "orders": [order()]}, faults=[given])
    assert told(found) == [("orders", "near-column", 1, "amout", "amout", "noticed")]
    assert found.faults["values"][0] == (("contract", "amount"),)
    assert found.counts["orders"].used == 1


def survey(**cells: str) -> Row:
    """An invitation to answer."""
    return {"survey_id": "1", "account_id": "A", "kind": "nps", **cells}


def test_survey_defaults() -> None:
    """Days and scales that the contract says follow from the others are filled in."""
    rows = [
        survey(answered_on="2026-02-01", score="9"),
        survey(survey_id="2", kind="csat", invited_on="2026-02-02", score="5"),
        survey(survey_id="3", invited_on="2026-02-03"),
    ]
    frame = checked({"accounts": ACCOUNTS, "surveys": rows}).tables["surveys"]
    assert [str(day)[:10] for day in frame["invited_on"]] == ["2026-02-01", "2026-02-02", "2026-02-03"]
    assert [str(day)[:10] for day in frame["answered_on"]] == ["2026-02-01", "2026-02-02", "NaT"]
    assert list(zip(frame["scale_low"], frame["scale_high"], strict=True)) == [(0, 10), (1, 5), (0, 10)]


@pytest.mark.parametrize(
    ("cells", "rule"),
    [({"score": "11"}, "score-outside"), ({"kind": "ces", "score": "0"}, "score-outside"),
     ({"scale_low": "10", "score": "10"}, "scale-empty"), ({"invited_on": ""}, "one-of")],
)  # fmt: skip
def test_survey_rules(cells: dict[str, str], rule: str) -> None:
    """A score lies on its scale, a scale has room, an invitation has a day."""
    found = checked({"accounts": ACCOUNTS, "surveys": [survey(**{"invited_on": "2026-01-01", **cells})]})
    assert rules(found) == [rule]


def test_ticket_moments() -> None:
    """Moments follow from hours where only those are given; a given moment stays."""
    rows = [
        {"ticket_id": "1", "account_id": "A", "opened_at": "2026-02-01 10:00", "resolution_hours": "2.5",
         "first_response_at": "2026-02-01 11:00", "first_response_hours": "9"},
    ]  # fmt: skip
    frame = checked({"accounts": ACCOUNTS, "tickets": rows}).tables["tickets"]
    assert str(frame["resolved_at"][0]) == "2026-02-01 12:30:00"
    assert str(frame["first_response_at"][0]) == "2026-02-01 11:00:00"


def test_contract_and_opportunity_defaults() -> None:
    """A year is twelve months; an opportunity without outcome is open; flags have their defaults."""
    found = checked(
        {
            "accounts": ACCOUNTS,
            "contracts": [
                {"contract_id": "1", "account_id": "A", "start": "2026-01-01", "monthly_value": "10.05"}
            ],
            "opportunities": [{"opportunity_id": "1", "account_id": "A"}],
            "actions": [{"action_id": "1", "account_id": "A", "title": "t"}],
        }
    )
    assert list(found.tables["contracts"]["annual_value"]) == [120.6]
    assert list(found.tables["opportunities"]["outcome"]) == ["open"]
    assert list(found.tables["actions"]["shared"]) == [False]
    assert found.faults.empty


def test_last_day() -> None:
    """The last day is that of the latest event; plans, and contracts that are yet to start, do not count."""
    found = checked(
        {
            "accounts": ACCOUNTS,
            "orders": [order(promised_on="2027-01-01")],
            "contracts": [{"contract_id": "1", "account_id": "A", "start": "2027-06-01"}],
            "invoices": [{"invoice_id": "1", "account_id": "A", "issued_on": "2026-01-01",
                          "paid_on": "2026-02-03",
                          "due_on": "2028-01-01", "amount": "1"}],
        }
    )  # fmt: skip
    assert str(found.last_day) == "2026-02-03"
