"""Numbers as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.checks.numbers import decide, read_number
from kamreport.contract import Kind

amounts = st.decimals(-(10**9), 10**9, places=2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"), ("+12.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"), ("1 234,5", "1234.5"), ("1\u00a0234.50", "1234.5"), ("1'234.50", "1234.5"),
        ("1’234’567", "1234567"), ("1,234,567", "1234567"), ("1.234.567", "1234567"),
        ("12,34,567.5", "1234567.5"),
        ("１２３４．５", "1234.5"), ("－１２", "-12"), ("−7,5", "-7.5"), ("12-", "-12"),
        ("(1,234.50)", "-1234.5"),
        ("0,125", "0.125"), ("1e3", "1000"), ("5.76e-05", "0.0000576"), ("1.234", "1.234"), ("-0.00", "0"),
    ],
)  # fmt: skip
def test_written_forms(text: str, value: str) -> None:
    """Signs, groups, full-width digits and both decimal signs are read where only one reading exists."""
    assert read_number(text, Kind.NUMBER).value == value


@pytest.mark.parametrize(
    ("text", "value", "currencies"),
    [
        ("€ 12.50", "12.5", ("EUR",)),
        ("-US$1,200.00", "-1200", ("USD",)),
        ("CHF 3", "3", ("CHF",)),
        ("12,50 €", "12.5", ("EUR",)),
        ("￥99", "99", ("CNY", "JPY")),
        ("100元", "100", ("CNY", "TWD", "HKD")),
    ],
)
def test_currency_signs(text: str, value: str, currencies: tuple[str, ...]) -> None:
    """An amount may carry a currency sign; the codes it can mean come with it."""
    reading = read_number(text, Kind.MONEY)
    assert (reading.value, reading.currencies) == (value, currencies)


@pytest.mark.parametrize(
    "text",
    ["", "-", "abc", "inf", "-Infinity", "nan", "NaN", "0x1F", "1_000", "1,2,3", "1.2.3", "1 2", "--5",
     "12 %", "10²", "½", "1,234.567,8", "EUR", "$1$", "(-5)", "9" * 61, "XQQ 5"],
)  # fmt: skip
def test_texts(text: str) -> None:
    """Whatever is not a finite decimal number is a fault, never a value."""
    assert read_number(text, Kind.MONEY).rule == "number-text"


@pytest.mark.parametrize("text", ["1e400", "-1e400", "1e15", "1e-400", "9999999999999999"])
def test_sizes(text: str) -> None:
    """Numbers no one can mean are faults."""
    assert read_number(text, Kind.NUMBER).rule == "number-size"


def test_shares() -> None:
    """A percentage is a share of one in a share, and no number elsewhere."""
    assert read_number("15 %", Kind.SHARE).value == "0.15"
    assert read_number("１２，５％", Kind.SHARE).value == "0.125"
    assert read_number("15 %", Kind.NUMBER).rule == "number-text"
    assert read_number("€5", Kind.NUMBER).rule == "number-text"


def test_unclear_alone() -> None:
    """1,234 alone is not understood; 1.234 is a plain decimal unless its column says otherwise."""
    assert read_number("1,234", Kind.NUMBER).rule == "number-ambiguous"
    assert read_number("1.234", Kind.NUMBER, ".").value == "1.234"
    assert read_number("1.234", Kind.NUMBER, ",").value == "1234"
    assert read_number("1.234", Kind.NUMBER, "mixed").rule == "number-ambiguous"
    assert read_number("1,234", Kind.NUMBER, ",").value == "1.234"
    assert read_number("1,234", Kind.NUMBER, ".").value == "1234"


def test_declared() -> None:
    """What the user declares decides the unclear, and what contradicts it is a fault."""
    assert read_number("12,5", Kind.NUMBER, ".", declared=True).rule == "number-style"
    assert read_number("12.5", Kind.NUMBER, ",", declared=True).rule == "number-style"
    assert read_number("12,5", Kind.NUMBER, ",", declared=True).value == "12.5"


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (["1,234"], None), (["1,234", "12,5"], ","), (["1,234", "1,234.5"], "."), (["1,234,567"], "."),
        (["1.234,56", "1,234.56"], "mixed"), (["1,234", "1.234"], "mixed"), (["7"], None), (["0,123"], ","),
    ],
)  # fmt: skip
def test_evidence(texts: list[str], style: str | None) -> None:
    """The decimal sign of a column follows from the values that can be read in one way only."""
    assert decide(texts) == style


@given(amounts)
def test_grouped_round_trip(amount: Decimal) -> None:
    """Any amount with two decimals is read back from both styles, grouped, exactly."""
    dot = f"{amount:,.2f}"
    comma = dot.translate(str.maketrans(",.", ".,"))
    assert Decimal(read_number(dot, Kind.MONEY).value or "") == amount
    assert Decimal(read_number(comma, Kind.MONEY).value or "") == amount


@given(st.text(max_size=30))
def test_any_text(text: str) -> None:
    """Any text gives a plain finite decimal or a rule, and never an error."""
    reading = read_number(text, Kind.MONEY)
    assert (reading.value is None) != (reading.rule is None)
    assert reading.value is None or Decimal(reading.value).is_finite()
