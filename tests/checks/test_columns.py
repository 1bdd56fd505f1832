"""A column's own evidence decides how it is read; what it does not decide is asked about."""

from typing import Any

import pytest
from checks.fake import ACCOUNTS, checked, order, rules, told


def amounts(*texts: str, **settings: Any) -> tuple[list[float], list[str]]:
    """The invoice amounts that were read, and the rules of the faults."""
    rows = [
        {"invoice_id": str(number), "account_id": "A", "issued_on": "2026-01-01", "amount": text}
        for number, text in enumerate(texts)
    ]
    found = checked({"accounts": ACCOUNTS, "invoices": rows}, **settings)
    return list(found.tables["invoices"]["amount"]), rules(found)


@pytest.mark.parametrize(
    ("texts", "values", "broken"),
    [
        (["1.234,56", "7"], [1234.56, 7], []),
        (["1.234,56", "1.234"], [1234.56, 1234], ["number-order"]),
        (["12,50", "1,234"], [12.5, 1.23], ["number-order"]),
        (["1,234.56", "1,234"], [1234.56, 1234], ["number-order"]),
        (["12.50", "1,234"], [12.5, 1234], ["number-order"]),
        (["1,234", "5"], [5], ["number-ambiguous"]),
        (["1.234", "5"], [1.23, 5], []),
        (["1,234", "1.234"], [], ["number-ambiguous", "number-ambiguous"]),
        (["1.234,56", "1,234.56", "1,234", "12.5", "1.234"], [1234.56, 1234.56, 12.5],
         ["number-ambiguous", "number-ambiguous"]),
        (["１，２３４．５６", "（１２．００）"], [1234.56, -12], []),
        (["inf", "1e400", "nan", "8"], [8], ["number-text", "number-size", "number-text"]),
    ],
)  # fmt: skip
def test_decimal_sign(texts: list[str], values: list[float], broken: list[str]) -> None:
    """One decimal sign a column where its values prove one; each clear value where they prove both."""
    assert amounts(*texts) == (values, broken)


def test_declared_decimal() -> None:
    """What kamreport.toml declares settles the unclear without a notice."""
    assert amounts("1,234", tables={"invoices": {"decimal": "."}}) == ([1234], [])
    assert amounts("1,234", "2,5", tables={"invoices": {"decimal": ","}}) == ([1.23, 2.5], [])
    assert amounts("12.5", tables={"invoices": {"decimal": ","}}) == ([], ["number-style"])


def test_date_order_is_told() -> None:
    """An order found in the column is used and told once, for the column."""
    found = checked(
        {"accounts": ACCOUNTS, "orders": [order(date="03/04/2025"), order(date="25/04/2025", order_id="O2")]}
    )
    assert told(found) == [("orders", "date-order", None, "date", None, "noticed")]
    assert dict(found.faults["values"][0])["dates"] == "dmy"
    assert found.last_day is not None
    assert found.last_day.isoformat() == "2025-04-25"


@pytest.mark.parametrize(("others", "bad"), [([], 1), (["25/04/2025", "04/25/2025"], 1), (["05/05/2025"], 1)])
def test_unclear_dates_are_asked_about(others: list[str], bad: int) -> None:
    """Without evidence, or with evidence both ways, the unclear date is a fault, the clear are used."""
    rows = [order(date=text, order_id=text) for text in ["03/04/2025", *others]]
    found = checked({"accounts": ACCOUNTS, "orders": rows})
    assert rules(found) == ["date-ambiguous"] * bad
    assert found.counts["orders"].used == len(others)


def test_declared_dates() -> None:
    """What kamreport.toml declares settles the order without a notice."""
    rows = {"accounts": ACCOUNTS, "orders": [order(date="03/04/2025")]}
    found = checked(rows, tables={"orders": {"dates": "mdy"}})
    assert (rules(found), str(found.last_day)) == ([], "2025-03-04")


def test_months_of_targets() -> None:
    """A target's month is its first day, whichever day was written; two of one month are one too many."""
    rows = [
        {"account_id": "A", "month": text, "revenue": "5"} for text in ("2026-03", "2026-04-17", "2026-03-31")
    ]
    found = checked({"accounts": ACCOUNTS, "targets": rows})
    assert [str(day)[:10] for day in found.tables["targets"]["month"]] == ["2026-03-01", "2026-04-01"]
    assert rules(found) == ["duplicate-key"]


def test_long_text_is_kept() -> None:
    """A text beyond all measure is kept whole, and told."""
    note = "long " * 2500
    found = checked({"accounts": [{"account_id": "A", "name": "n", "note": note}]})
    assert rules(found) == ["text-long"]
    assert found.tables["accounts"]["note"][0] == note
    assert len(found.faults["value"][0]) <= 201


def test_a_name_that_fits_on_no_page_is_cut() -> None:
    """A name has room for two hundred characters; what is longer is cut, and told."""
    names = ["n " * 100, "n " * 101, "客" * 300]
    found = checked({"accounts": [{"account_id": str(at), "name": name} for at, name in enumerate(names)]})
    kept = list(found.tables["accounts"]["name"])
    assert rules(found) == ["name-long", "name-long"]
    assert kept[0] == names[0]
    assert [len(name) for name in kept[1:]] == [200, 200]
    assert all(name.endswith("…") for name in kept[1:])


def test_endless_words_are_broken() -> None:
    """Letters without a space beyond eighty get one, so that a page can be set; Chinese text needs none."""
    rows = [
        {"account_id": "A", "name": "x" * 4000, "note": "y" * 200},
        {"account_id": "B", "name": "B", "note": "客户很满意。" * 50},
        {"account_id": "C", "name": "C", "note": "z" * 80 + " " + "z" * 80},
    ]
    found = checked({"accounts": rows})
    assert sorted(rules(found)) == ["name-long", "text-unbroken", "text-unbroken"]
    accounts = found.tables["accounts"]
    assert max(map(len, accounts["name"][0].split())) <= 81
    assert [len(part) for part in accounts["note"][0].split()] == [80, 81, 39]
    assert list(accounts["note"][1:]) == [rows[1]["note"], rows[2]["note"]]
