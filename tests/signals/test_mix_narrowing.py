"""The order mix narrows."""

from datetime import date

from books import book
from signals.watching import one, seen, sold

from kamreport.warning import Severity, Share

PRODUCTS = [
    {"product_id": name, "name": name, "category": name.title()} for name in ("ships", "cars", "trains")
]
MONTHS = [date(2025 + (3 + n) // 12, (3 + n) % 12 + 1, 10) for n in range(-1, 18)]  # 2025-03 to 2026-09


def bought(product, months, amount=10.0, account="A"):
    """A product bought in these months."""
    return [sold(account, day, amount, n=len(product), product_id=product) for day in months]


def test_a_category_dropped_warns():
    """Ships every month, cars to March 2026 only: a fifth of the revenue then, medium."""
    lines = bought("ships", MONTHS, 40) + bought("cars", MONTHS[:13])
    found = one("mix_narrowing", book(["A"], lines, products=PRODUCTS))
    assert (found.severity, found.date) == (Severity.MEDIUM, date(2026, 4, 1))
    assert dict(found.values)["share"] == Share(0.2)
    assert [row.key for row in found.evidence] == ["Cars"]
    assert dict(found.evidence[0].values)["months_bought"] == 12


def test_a_third_of_the_revenue_is_high():
    """From 30 % on it is high."""
    lines = bought("ships", MONTHS, 20) + bought("cars", MONTHS[:13])
    assert one("mix_narrowing", book(["A"], lines, products=PRODUCTS)).severity is Severity.HIGH


def test_replaced_rare_or_silent_is_no_narrowing():
    """Another category instead, one bought rarely, or nothing bought at all: no warning."""
    ships, cars = bought("ships", MONTHS, 40), bought("cars", MONTHS[:13])
    assert (
        seen("mix_narrowing", book(["A"], [*ships, *cars, *bought("trains", MONTHS[-3:])], products=PRODUCTS))
        == []
    )
    assert seen("mix_narrowing", book(["A"], [*ships, *bought("cars", MONTHS[1:6])], products=PRODUCTS)) == []
    others = bought("ships", MONTHS, account="B")
    assert (
        seen(
            "mix_narrowing",
            book(["A", "B"], [*cars, *bought("ships", MONTHS[:13]), *others], products=PRODUCTS),
        )
        == []
    )


def test_a_short_history_says_nothing():
    """Orders that do not reach back eighteen months do not tell what was dropped."""
    lines = bought("ships", MONTHS[3:], 40) + bought("cars", MONTHS[3:13])
    assert seen("mix_narrowing", book(["A"], lines, products=PRODUCTS)) == []


def test_lines_without_a_product_are_no_category():
    """Lines that name no product neither drop nor stay."""
    lines = bought("ships", MONTHS, 40) + [sold("A", day, 10) for day in MONTHS[:13]]
    assert seen("mix_narrowing", book(["A"], lines, products=PRODUCTS)) == []
