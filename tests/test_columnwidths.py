"""How wide columns are: as asked, but for words that would break beside empty room."""

from hypothesis import given
from hypothesis import strategies as st

from kamreport.columnwidths import fitted
from kamreport.textwidths import width

COLUMN = st.tuples(
    st.floats(0.1, 20), st.lists(st.text(max_size=60), max_size=4), st.booleans(), st.booleans()
)


def columns(*given):
    """Percents of columns, each (asked, texts, number)."""
    asked, texts, numbers = zip(*given, strict=True)
    return fitted(asked, texts, [""] * len(asked), numbers, [False] * len(asked))


@given(st.lists(COLUMN, min_size=1, max_size=12))
def test_columns_fill_the_table(given):
    """Whole percents, together 100, whatever is asked and written."""
    asked, texts, numbers, held = zip(*given, strict=True)
    found = fitted(asked, texts, [""] * len(given), numbers, held)
    assert sum(found) == 100
    assert all(0 <= one <= 100 for one in found)


def test_what_fits_is_as_asked():
    """No text breaks: the widths are those asked for."""
    assert columns((3, ["Company 01"], False), (1, ["12"], True)) == (75, 25)


def test_a_name_takes_the_room_beside_it():
    """A long name in a narrow column takes what the wide one does not need."""
    name, other = columns((1, ["Larkspur Conveyor Systems Inc."], False), (3, ["open"], False))
    assert 0.6 * name >= width("Larkspur Conveyor Systems Inc.")
    assert name + other == 100


def test_the_least_want_comes_first():
    """Where room is short, a name is set whole before a long text gets what is left."""
    text = "word " * 60
    name, long, _ = columns((1, ["James Whitfield"], False), (2, [text], False), (2, ["12"], True))
    assert 0.6 * name >= width("James Whitfield")
    assert long >= 40


def test_nothing_to_give():
    """Where all columns want more, all stay as asked."""
    text = "word " * 60
    assert columns((1, [text], False), (3, [text], False)) == (25, 75)


def test_a_word_is_kept_whole():
    """Where a word would break though all columns want more, those whose lines can break give way."""
    text, word = "word " * 60, "Verpackungsmaschinen"
    kept, long, rest = columns((1, [f"{word} {text}"], False), (5, [text], False), (4, [text], False))
    assert 0.6 * kept >= width(word)
    assert long > rest > kept


def test_han_breaks_anywhere():
    """A long Chinese text asks for no more than its column has: it has no word that could break."""
    text = "客户" * 90
    assert columns((1, [text], False), (3, [text], False)) == (25, 75)


def test_a_short_chinese_head_stands_in_one_line():
    """Two characters of Han above figures of one digit are not set one below the other."""
    found = fitted((1, 40), (["3"], ["text"]), ("客訴", ""), (True, False), (False, False))
    assert 0.6 * found[0] >= width("客訴")


def test_a_very_long_word_may_break():
    """A word longer than a quarter of the table takes no more than that."""
    text = "word " * 60
    kept, _ = columns((1, ["x" * 200], False), (9, [text], False))
    assert 23 <= kept <= 28


def test_bars_keep_their_room():
    """A column of bars neither gives nor takes."""
    held = fitted(
        (1, 1, 2), (["a" * 50], ["5"], ["x"]), ("", "", ""), (False, True, False), (False, True, False)
    )
    assert held[1] == 25


def test_han_is_wider():
    """A Han character is as wide as its size."""
    assert width("客户") == 2
    assert width("il") < width("mw")
