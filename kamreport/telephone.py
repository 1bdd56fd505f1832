"""What a telephone shows of a table: estimated by the widths of its texts, in the size of their letters."""

import re
from collections.abc import Sequence
from typing import Literal

from kamreport.textwidths import longest_word, width

SCREEN, SPACE = 24.0, 0.7  # the width of a telephone; what stands between columns
LINE = 13.0  # a longer text stands alone in a card
LINES, NAME = 3, 4.5  # a text breaks into so many lines, not below this width
SMALL = 0.88  # the size of heads
WORD = re.compile(r"[^\s\u2e80-\uffef]+")  # what does not break: Han does anywhere
Form = Literal["whole", "cards", "moved"]


def form(texts: Sequence[Sequence[str]], heads: Sequence[str], numbers: Sequence[bool]) -> Form:
    """The whole table where there is room for its columns side by side; else a card for each row where words
    prevail or are long, or the table to be moved sideways where all are figures.

    `texts` are those of each column, `numbers` says which columns hold figures.
    """
    columns = list(zip(texts, heads, numbers, strict=True))
    if sum(_needed(*column) for column in columns) + SPACE * (len(heads) - 1) <= SCREEN:
        return "whole"
    spoken = 2 * sum(numbers) < len(heads)
    wordy = any(is_wordy(own, number=number) for own, _, number in columns[1:])
    return "cards" if spoken or wordy else "moved"


def is_wordy(texts: Sequence[str], *, number: bool) -> bool:
    """Whether a column holds a text that leaves no room beside it in a card; one of figures never does."""
    return not number and any(width(one) > LINE for one in texts)


def _needed(texts: Sequence[str], head: str, number: bool) -> float:
    """The least width of a column: a figure stands in one line, a text and a head in a few."""
    longest = max(map(width, texts), default=0.0)
    least = longest if number else max(longest / LINES, longest_word(texts, WORD), min(longest, NAME))
    return max(least, SMALL * max(longest_word([head], WORD), width(head) / (LINES - 1)))
