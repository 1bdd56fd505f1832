"""How wide the columns of a table are: as asked for, but where words would break beside empty room."""

from collections.abc import Sequence
from itertools import pairwise

from kamreport.textwidths import width

TABLE = 60.0  # the width of a table across the page, in the size of its letters
AIR = 1.2  # of the same, empty beside a text
FLUSH = 2.0  # beside a number
AFTER = 1.4  # more, where a number stands before
SPARE, BOLD = 1.04, 1.08  # what is printed may be a little wider than estimated, figures of a total more


def fitted(
    asked: Sequence[float],
    texts: Sequence[Sequence[str]],
    heads: Sequence[str],
    numbers: Sequence[bool],
    held: Sequence[bool],
) -> tuple[int, ...]:
    """Whole percents of a table, together 100, for columns asked to be so wide, holding these texts.

    Where a text would break into lines, its column takes what other columns do not need, the least want
    first; when nothing breaks, all are as asked. Columns `held` (those with bars) neither give nor take;
    `numbers` says which columns are set flush right.
    """
    whole = sum(asked)
    given = [TABLE * one / whole for one in asked]
    spares = [BOLD if number else SPARE for number in numbers]
    wanted = [_wanted(*column) for column in zip(texts, heads, spares, strict=True)]
    for place, number in enumerate(numbers):
        wanted[place] += FLUSH if number else AIR + AFTER * (place > 0 and numbers[place - 1])
    lacking = [0.0 if hold else want - have for want, have, hold in zip(wanted, given, held, strict=True)]
    spare = left = -sum(one for one in lacking if one < 0)
    for place in sorted(range(len(given)), key=lambda one: lacking[one]):
        if lacking[place] > 0:
            taken = min(lacking[place], left)
            given[place] += taken
            left -= taken
    for place, one in enumerate(lacking):
        given[place] += one * (spare - left) / spare if one < 0 else 0.0
    return _percents(given)


def _wanted(texts: Sequence[str], head: str, spare: float) -> float:
    """The width at which no text of a column breaks, and its head stands in two lines at most."""
    longest = max((width(one) for one in texts), default=0.0)
    return spare * max(longest, width(head) / 2, max(map(width, head.split()), default=0.0))


def _percents(widths: Sequence[float]) -> tuple[int, ...]:
    whole = sum(widths)
    ends = [round(100 * sum(widths[:place]) / whole) for place in range(len(widths) + 1)]
    return tuple(end - start for start, end in pairwise(ends))
