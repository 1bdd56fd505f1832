"""How figures become words in every section alike: tones, changes, and what may be claimed."""

from collections.abc import Callable

from kamreport.blocks import Row, Tile, Tone
from kamreport.figures import Estimate
from kamreport.models.intervals import difference
from kamreport.words import Words


def tone(change: float | None, *, still: float = 0.0) -> Tone:
    """Good for a rise, bad for a fall, none within `still` of zero or when not known."""
    if change is None or abs(change) <= still:
        return ""
    return "good" if change > 0 else "bad"


def score_tone(score: float | None, good: float = 70, watch: float = 50) -> Tone:
    """The judgement of a 0-100 score by its two bounds."""
    if score is None:
        return "muted"
    return "good" if score >= good else "watch" if score >= watch else "bad"


def direction(change: float, *, still: float = 0.0) -> str:
    """up, down or flat: the choice that messages about a change make."""
    if abs(change) <= still:
        return "flat"
    return "up" if change > 0 else "down"


def ratio(now: float | None, then: float | None) -> float | None:
    """The relative change; None when either is not known or the base is not positive."""
    if now is None or then is None or then <= 0:
        return None
    return now / then - 1


def overlap(one: Estimate, other: Estimate) -> bool:
    """True when the intervals of two estimates overlap, or one has none: then no difference is claimed."""
    ends = (one.low, one.high, other.low, other.high)
    if any(end is None for end in ends):
        return True
    return bool(one.low <= other.high and other.low <= one.high)  # type: ignore[operator]


def unclear(now: Estimate, before: Estimate) -> bool:
    """True when a change may be chance: the 95 % interval of the difference holds zero, or one has none.

    For two estimates of the same figure at two times. Where two were chosen because they are the farthest
    apart, `overlap` is the fair question.
    """
    ends = [(one.value, one.low, one.high) for one in (now, before)]
    if any(end is None for three in ends for end in three):
        return True
    low, high = difference(*ends)
    return bool(low <= 0 <= high)


def printed_change(now: Estimate, before: Estimate, words: Words) -> str:
    """Up or down where that is clear; level where both shares read alike, else same; unknown without both."""
    if now.value is None or before.value is None:
        return "unknown"
    if not unclear(now, before):
        return direction(now.value - before.value)
    return "level" if words.percent(now.value) == words.percent(before.value) else "same"


def course(first: Row, last: Row) -> str:
    """Up or down where the intervals of the two marks lie apart; same where both read alike, else flat."""
    low, high, value = ([float(one[end] or 0) for one in (first, last)] for end in ("low", "high", "value"))
    if low[1] > high[0] or high[1] < low[0]:
        return direction(value[1] - value[0])
    return "same" if first["text"] == last["text"] else "flat"


def points_unit(change: float, *, score: bool = False) -> str:
    """How a change in points is counted, for the grammar: "one" or "other"; "score-one", "score" of an NPS.

    Chinese counts percentage points and the points of a score by different words.
    """
    single = abs(change) == 1
    if score:
        return "score-one" if single else "score"
    return "one" if single else "other"


def percent_or_factor(change: float, words: Words) -> str:
    """A relative change inside a sentence: +12%, and from a tripling on the multiple it rose by."""
    if change < 2:
        return words.change(change)
    return words("times", factor=words.number(1 + change, 1), more=words.number(change, 1))


def short_change(change: float, words: Words) -> str:
    """A relative change in a tile or a cell: +12%, and from a tripling on as a multiple: ×3.4, +2.4 倍."""
    if change < 2:
        return words.change(change)
    return words("times-short", factor=words.number(1 + change, 1), more=words.number(change, 1))


def unknown_tile(label: str, estimate: Estimate, words: Words) -> Tile:
    """A tile for a figure that is not known, with the reason in its place."""
    why = words.reason(estimate.withheld) if estimate.withheld else ""
    return Tile(label=label, value=words("not-known"), tone="unknown", note=why)


def compared(now: Estimate, before: Estimate, printed: Callable[[float], str]) -> tuple[str, str]:
    """What may be said of a change, and the figure before as printed.

    alone without one before; same where both are printed alike and cannot be told apart; else unclear, up or
    down.
    """
    if now.value is None or before.value is None:
        return "alone", ""
    then = printed(before.value)
    if unclear(now, before):
        return ("same" if printed(now.value) == then else "unclear"), then
    return ("up" if now.value > before.value else "down"), then
