"""How wide the columns of a table are: as asked for, but where words would break beside empty room."""

import re
from collections.abc import Sequence
from itertools import pairwise

from kamreport.textwidths import longest_word, width

TABLE = 60.0  # the width of a table across the page, in the size of its letters
PADDING = 0.7  # of the same, beside every text
AIR = 1.2  # what a text had better have beside it
FLUSH = 2.0  # beside a number
AFTER = 1.4  # more, where a number stands before
SPARE, BOLD = 1.04, 1.08  # what is printed may be a little wider than estimated, figures of a total more
BRIEF = 3.0  # a head of so few letters never breaks: two or three of Han
LONGEST = TABLE / 4  # a word that is longer may break
WORD = re.compile(r"[^\s/\u2e80-\uffff-]+-?")  # what does not break: Han does anywhere


def fitted(
    asked: Sequence[float],
    texts: Sequence[Sequence[str]],
    heads: Sequence[str],
    numbers: Sequence[bool],
    held: Sequence[bool],
) -> tuple[int, ...]:
    """Whole percents of a table, together 100, for columns asked to be so wide, holding these texts.

    Where a text would break into lines, its column takes what other columns do not need, the least want
    first; where a word would still break, what they can do without by breaking lines. When nothing breaks,
    all are as asked. Columns `held` (those with bars) neither give nor take; `numbers` says which columns are
    set flush right.
    """
    whole = sum(asked)
    given = [TABLE * one / whole for one in asked]
    after = [AFTER if before else 0.0 for before in (False, *numbers[:-1])]
    spares = [BOLD if number else SPARE for number in numbers]
    wanted = [_wanted(*column) for column in zip(texts, heads, spares, strict=True)]
    least = [
        min(LONGEST, spare * longest_word(column, WORD)) for column, spare in zip(texts, spares, strict=True)
    ]
    for place, number in enumerate(numbers):
        wanted[place] += FLUSH if number else AIR + after[place]
        least[place] += PADDING if number else PADDING + after[place]
    return _percents(_unbroken(_shared(given, wanted, held), least, held))


def _shared(given: Sequence[float], wanted: Sequence[float], held: Sequence[bool]) -> list[float]:
    """Widths in which what some columns do not need is given to others, the least want first."""
    given = list(given)
    lacking = [0.0 if hold else want - have for want, have, hold in zip(wanted, given, held, strict=True)]
    spare = left = -sum(one for one in lacking if one < 0)
    for place in sorted(range(len(given)), key=lambda one: lacking[one]):
        if lacking[place] > 0:
            taken = min(lacking[place], left)
            given[place] += taken
            left -= taken
    for place, one in enumerate(lacking):
        given[place] += one * (spare - left) / spare if one < 0 else 0.0
    return given


def _unbroken(given: Sequence[float], least: Sequence[float], held: Sequence[bool]) -> list[float]:
    """Widths in which columns that are too narrow for a word take from those that are wider than theirs."""
    short = [
        0.0 if hold else max(0.0, one - have) for one, have, hold in zip(least, given, held, strict=True)
    ]
    room = [0.0 if hold else max(0.0, have - one) for one, have, hold in zip(least, given, held, strict=True)]
    moved = min(sum(short), sum(room))
    if not moved:
        return list(given)
    gained, lost = moved / sum(short), moved / sum(room)
    return [have + gained * lacks - lost * has for have, lacks, has in zip(given, short, room, strict=True)]


def _wanted(texts: Sequence[str], head: str, spare: float) -> float:
    """The width at which no text of a column breaks, and its head stands in two lines at most, a short one in
    one.
    """
    longest = max((width(one) for one in texts), default=0.0)
    least = width(head) if width(head) <= BRIEF else width(head) / 2
    return spare * max(longest, least, longest_word([head], WORD))


def _percents(widths: Sequence[float]) -> tuple[int, ...]:
    whole = sum(widths)
    ends = [round(100 * sum(widths[:place]) / whole) for place in range(len(widths) + 1)]
    return tuple(end - start for start, end in pairwise(ends))
