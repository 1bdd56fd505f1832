"""What pages are made of: widths that add up, bars that stay in their cells, headlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.blocks import Cell, Grid, Head, Section


@given(st.lists(st.floats(0.1, 20), min_size=1, max_size=12))
def test_the_widths_of_a_table_are_a_hundred(widths):
    """Whole percents that fill the table exactly, whatever the shares."""
    grid = Grid("", tuple(Head("", width=width) for width in widths), ())
    assert sum(grid.widths) == 100
    assert all(0 <= width <= 100 for width in grid.widths)


@given(st.one_of(st.none(), st.floats(-5, 5)))
def test_a_bar_stays_in_its_cell(share):
    """None, negative and more than whole are drawn within 0 to 100 percent."""
    assert 0 <= Cell("", bar=share).percent <= 100


@given(st.floats(0, 1))
def test_a_bar_holds_no_more_than_is_drawn(share):
    """Two shares of the same length in whole percents make the same cell."""
    cell = Cell("", bar=share)
    assert cell == Cell("", bar=cell.percent / 100)
    assert cell.percent == round(100 * share)


def test_a_column_of_bars_says_something():
    """A column without any text goes, unless it holds bars."""
    grid = Grid("", (Head("a"), Head(""), Head("")), ((Cell("x"), Cell("", bar=0.5), Cell("")),))
    assert [cell.bar for cell in grid.filled.rows[0]] == [None, 0.5]


@pytest.mark.parametrize(
    ("lead", "finding", "detail"),
    [
        (
            "Revenue rose 7% to €1.2m. It beats the target.",
            "Revenue rose 7% to €1.2m",
            "It beats the target.",
        ),
        ("Valdoro S.p.A. Milano has 3. 2 are late.", "Valdoro S.p.A. Milano has 3", "2 are late."),
        ("Of all, Larkspur Inc. Detroit grew.", "Of all, Larkspur Inc. Detroit grew", ""),
        (
            "健康度 79 分，较上期上升 17 分。最弱的是“付款”。",
            "健康度 79 分，较上期上升 17 分",
            "最弱的是“付款”。",
        ),
        ("", "", ""),
    ],
)
def test_the_first_sentence_of_a_lead_is_its_headline(lead, finding, detail):
    """It loses its full stop; a stop within a name ends nothing; the other sentences stay as they are."""
    section = Section("revenue", "Revenue", lead, None)
    assert (section.finding, section.detail) == (finding, detail)


def table(*heads, rows):
    """A table of words: each head is a text, with # before those of numbers."""
    return Grid(
        "",
        tuple(Head(head.removeprefix("#"), number=head.startswith("#")) for head in heads),
        tuple(tuple(map(Cell, row)) for row in rows),
    )


SENTENCE = "No order for 365 days, longer than its own rhythm explains, and no meeting is planned"
FEW = table("Class", "#Accounts", "#Share", rows=[("Class A", "24", "40.0%")])
SPOKEN = table("Account", "Decision", "Why", "#At stake", rows=[("Larkspur", "Call", SENTENCE, "€4.03m")])
FIGURES = table("Owner", *[f"#Column {n}" for n in range(8)], rows=[("Anna Keller", *["1,234,567"] * 8)])
HAN = table("客户", "决定", "原因", rows=[("苏州恒越", "联系", "距上次下单已有三百六十五天" * 6)])


@pytest.mark.parametrize(
    ("grid", "shown"), [(FEW, "whole"), (SPOKEN, "cards"), (FIGURES, "moved"), (HAN, "cards")]
)
def test_a_telephone_shows_what_it_has_room_for(grid, shown):
    """A few columns whole; sentences as cards; many figures as the table that they are."""
    assert grid.phone == shown


def test_long_texts_stand_alone_in_a_card():
    """A column with a sentence takes a line of its own; short texts and numbers share one."""
    assert SPOKEN.wordy == (False, False, True, False)
    assert FIGURES.wordy == (False,) * 9


def test_a_day_in_figures_is_known():
    """Only a whole day: words that hold one may be broken."""
    assert [Cell(text).day for text in ("2026-10-14", "2026-01-14起逾期", "14 Oct 2026", "")] == [
        True,
        False,
        False,
        False,
    ]
