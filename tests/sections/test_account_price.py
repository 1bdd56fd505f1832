"""Price, volume and mix of an account: the finding, parts that add up, and nothing where it is not known."""

from datetime import date
from functools import cache

import pytest
from books import Row, book
from portfolios import case, parts, texts
from reviews import small, subscribed

from kamreport.blocks import Grid, Picture, Section
from kamreport.case import Case
from kamreport.charts import draw
from kamreport.narrative.about import About
from kamreport.narrative.price_steps import cause
from kamreport.render import environment
from kamreport.sections import SECTIONS
from kamreport.theme import theme
from kamreport.words import Words

LANGUAGES = ("en", "zh-CN", "zh-TW")


def line(product: str, day: date, quantity: float, price: float, account: str = "A") -> Row:
    """An order line at a unit price."""
    return {
        "account_id": account, "order_id": f"{product}{day}", "date": day, "product_id": product,
        "quantity": quantity, "amount": quantity * price,
    }  # fmt: skip


@cache
def dearer(nuts: float = 30) -> Case:
    """A bought 100 bolts at 10 a year ago, now 90 at 12, and 30 nuts at 5 for the first time."""
    then, now = date(2025, 8, 5), date(2026, 8, 5)
    lines = [line("X", date(2024, 1, 5), 1, 1, "B"), line("BOLT", then, 100, 10), line("BOLT", now, 90, 12)]
    return case(
        book(
            ["A", "B"], [*lines, line("NUT", now, nuts, 5)], products=[{"product_id": "BOLT", "name": "Bolt"}]
        )
    )


def built(of: Case, language: str = "en", account: str = "A") -> Section | None:
    """The section of an account."""
    return SECTIONS["account_price"].build(of, account, Words(language))


def test_the_finding_in_words() -> None:
    """1,000 became 1,230: price made 180, volume lost 100, nuts added 150."""
    section = built(dearer())
    assert section is not None
    assert (
        "rose by €230 to €1.23k in Q3 2026 against a year ago, mainly because of prices (€180)"
        in section.lead
    )
    assert "20.0% higher, which added €180" in section.lead
    picture = section.content.bridge  # type: ignore[attr-defined]
    assert [row["text"] for row in picture.rows] == ["€1.00k", "+€180", "−€100", "+€150", "€1.23k"]
    assert picture.headline == "Most was gained by prices (€180), most lost by volume (€100)"
    grid = section.content.products  # type: ignore[attr-defined]
    assert [cell.text for cell in grid.rows[0]] == ["NUT", "+150", "", "", "new"]
    assert [cell.text for cell in grid.rows[1]] == ["Bolt", "+80", "+180", "−100", "+20%"]
    assert grid.headline == "The one product bought in both periods became dearer"


def test_slight_steps_have_a_scale_of_their_own() -> None:
    """Steps below 30% of the totals lie on their own scale between two marks; great ones stand on zero."""
    slight, great = (built(of).content.bridge for of in (dearer(), dearer(300)))  # type: ignore[union-attr,attr-defined]
    assert (slight.kind, great.kind) == ("bridge", "waterfall")
    assert [row["start"] == row["end"] for row in slight.rows] == [True, False, False, False, True]
    assert great.rows[-1]["start"] == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language(language: str) -> None:
    """The section is whole in each language: no leaked value, the chart is drawn, the template filled."""
    section = built(dearer(), language)
    assert section is not None
    for text in texts(section):
        assert not any(leak in text for leak in ("nan", "None", "{", "}"))
    for one in parts(section.content, Picture):
        assert draw(one.kind, one.rows, theme(language)).startswith("<svg")
    for grid in parts(section.content, Grid):
        assert {len(row) for row in grid.rows} == {len(grid.heads)}
    template = environment().get_template("sections/account_price.html")
    assert "Bolt" in template.render(content=section.content, chart=lambda *_, **__: "1")


def test_left_out_where_not_known() -> None:
    """Without products, without orders, without a year ago, or for a new account there is no section."""
    assert built(small()) is None
    assert built(subscribed()) is None
    assert built(dearer(), account="B") is None
    assert SECTIONS["account_price"].build(dearer(), None, Words("en")) is None


def test_the_step_that_carries_the_change_is_its_cause() -> None:
    """Price made 180 of the 230 gained: that is told as the cause; without unit prices none is told."""
    assert cause(About(dearer(), "A", Words("en"))) == "price"
    assert cause(About(small(), "A", Words("en"))) is None
