"""What fits on a slide: widths of texts, titles, sentences kept whole, rows of tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import (
    POINTS,
    SENTENCE,
    cut,
    fit,
    fit_points,
    room,
    scale,
    sentence,
    size,
    title,
)
from kamreport.words import words


def table(rows, text="A step"):
    """A table of two columns with so many rows."""
    return Grid("Heading", (Head("What", width=3), Head("Due")), ((Cell(text), Cell("1 May")),) * rows)


def test_wide_characters_count_twice():
    """Han and full-width forms take the room of two Latin letters of running text."""
    assert [size("季度"), size("，")] == [4, 2]
    assert size("the quick brown fox") == pytest.approx(len("the quick brown fox"), rel=0.05)


@given(st.text(max_size=60), st.integers(2, 40))
def test_a_cut_text_is_no_longer_than_it_may_be(text, most):
    """Short texts stay as they are; longer ones end with an ellipsis within the measure."""
    found = cut(text, most)
    assert size(found) <= most
    assert found == text if size(text) <= most else found.endswith("…")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Orders rose by 5%.", "Orders rose by 5%"),
        ("订单增长5%。", "订单增长5%"),
        ("2 of 3 goals reached", "2 of 3 goals reached"),
    ],
)
def test_a_title_has_no_full_stop(said, shown):
    """A sentence as a title, in any language."""
    assert title(said) == shown


@pytest.mark.parametrize(
    "one", ["It rose by 1.5 points in the quarter that ended. ", "本季度准时足量交付率有所提高。"]
)
def test_sentences_stay_whole(one):
    """Below a title stand as many whole sentences as there is room for; decimals end none."""
    shown = sentence(one * 20)
    assert 0 < size(shown) <= SENTENCE
    assert shown == (one * (len(shown) // len(one.strip()))).strip() or shown.endswith(one.strip())
    assert sentence(one) == one.strip()


def test_a_table_keeps_the_rows_that_fit():
    """As many rows as there is room for; what is left out is counted, also what was never given."""
    (small, _), (large, _) = fit(table(4), words("en"), 290), fit(table(30), words("en"), 290, total=44)
    assert (len(small.rows), small.note, small.headline) == (4, "", "")
    assert 6 <= len(large.rows) <= 10
    assert large.note == f"{44 - len(large.rows)} more are not shown here."


def test_a_row_that_is_too_high_alone_is_shown_all_the_same():
    """A table never loses its first row; its texts are cut."""
    found, _ = fit(table(3, "word " * 400), words("en"), 60)
    assert len(found.rows) == 1
    assert found.rows[0][0].text.endswith("…")


def test_few_rows_are_set_larger():
    """The fewer rows, the larger the type; many stay in the usual one."""
    found = [fit(table(rows), words("en"), 260)[1] for rows in (2, 4, 5, 7)]
    assert found == ["grand airy", "largest loose", "larger", ""]


def test_a_name_or_a_day_is_not_broken_for_larger_type():
    """Type grows only as far as no column after the first breaks that would not in small type."""
    heads = (Head("What", width=6), Head("Who", width=2), Head("Due", width=2))
    row = (Cell("Send the list"), Cell("Anna Maria Rossi Conti"), Cell("30 Sep 2026, passed"))
    assert fit(Grid("", heads, (row,)), words("en"), 260)[1] == "airy"


def test_the_longer_the_title_the_less_room():
    """A second line of the title, and each line below it, takes its height; what is short takes none."""
    long = "a finding " * 9
    assert room("a", "") == room("a finding", "One.") > room(long, "One.")
    assert room(long, "One.") > room(long, "One. " * 40) > 200


def test_points_are_set_smaller_before_one_is_left_out():
    """Three short ones in large letters, three long ones in small; of many, as many as fit."""
    short, long = (Point("Please decide."),) * 3, (Point("Please decide on it. " * 8, "Ann"),) * 3
    assert fit_points(short, 290, POINTS) == (short, "grand")
    assert fit_points(short[:2], 290, POINTS) == (short[:2], "huge")
    assert fit_points(long, 240, POINTS) == (long, "")
    kept, _ = fit_points(long * 5, 240, POINTS)
    assert 1 <= len(kept) < 15


def test_a_title_is_set_smaller_where_that_saves_a_line():
    """Just over a line: medium; two lines: as usual; longer still: small. A Han character counts for two."""
    assert [scale("\N{LATIN CAPITAL LETTER M}" * n) for n in (34, 35, 40, 41, 64, 65)] == [
        "",
        "medium",
        "medium",
        "",
        "",
        "small",
    ]
    assert scale("\u5b63" * 36) == "medium"
