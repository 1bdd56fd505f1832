"""Rounding a whole and its parts together, so that what is printed adds up."""

from collections.abc import Sequence
from fractions import Fraction

from kamreport.words import Words

Amount = int | float | Fraction
UNITS = (9, 8, 6, 4, 3)  # powers of ten that have a word in some language


def apportion(parts: Sequence[Amount], total: int | None = None) -> list[int]:
    """The parts as whole numbers that sum to `total` exactly, each rounded down or up (largest remainder).

    Without `total` they sum to their own sum, rounded with halves away from zero. Of equal remainders the
    earlier part is rounded up. Parts may be negative. Raises ValueError when the total is out of reach, that
    is when a part would have to move by one or more.
    """
    exact = [Fraction(part) for part in parts]
    goal = rounded(sum(exact, Fraction(0))) if total is None else total
    floors = [part.numerator // part.denominator for part in exact]
    missing = goal - sum(floors)
    order = sorted(range(len(exact)), key=lambda place: (floors[place] - exact[place], place))
    upward = [place for place in order if exact[place] > floors[place]]
    if not 0 <= missing <= len(upward):
        raise ValueError(f"{len(exact)} parts cannot be rounded to a sum of {goal}")
    raised = set(upward[:missing])
    return [floor + (place in raised) for place, floor in enumerate(floors)]


def percents(parts: Sequence[Amount], digits: int = 0) -> list[float]:
    """The parts' shares of their sum, 0 to 1, rounded to `digits` decimals of a percent and summing to 1.

    Raises ValueError for a negative part or a sum of zero.
    """
    exact = [Fraction(part) for part in parts]
    whole = sum(exact, Fraction(0))
    if whole <= 0 or min(exact) < 0:
        raise ValueError("shares need parts that are not negative and not all zero")
    steps = 100 * 10**digits
    return [part / steps for part in apportion([one * steps / whole for one in exact], steps)]


def rounded(value: Amount) -> int:
    """The nearest whole number, halves away from zero."""
    exact = Fraction(value)
    size = (abs(exact) + Fraction(1, 2)).__floor__()
    return size if exact >= 0 else -size


def whole_money(amounts: Sequence[float], words: Words) -> tuple[list[str], str]:
    """Amounts of a column in whole units of the currency, and their total: the printed ones add up to it."""
    parts = apportion([Fraction(str(amount)) for amount in amounts])
    return [words.number(part) for part in parts], words.number(sum(parts))


def bridge_money(then: float, steps: Sequence[float]) -> tuple[int, list[int], int]:
    """A bridge from one amount over its steps to another, ready for `exact_money`.

    All are whole multiples of the grain that four figures of the greatest of them leave, so that `then` and
    the steps add up to the end as printed. A step smaller than half a grain may become 0.
    """
    exact = [Fraction(str(part)) for part in (then, *steps)]
    now = sum(exact, Fraction(0))
    grain = _grain(max(map(abs, (*exact, now))))
    start, end = rounded(exact[0] / grain), rounded(now / grain)
    moved = apportion([part / grain for part in exact[1:]], end - start)
    return start * grain, [part * grain for part in moved], end * grain


def _grain(size: Fraction) -> int:
    """The value of the last of four significant figures of an amount, at least 1."""
    grain = 1
    while rounded(size / grain) >= 10_000:
        grain *= 10
    return grain


def exact_money(amount: int, currency: str, words: Words) -> str:
    """A rounded amount in the language's large unit with every figure it has, at least three: €17.72m."""
    size = abs(amount)
    power = next((power for power in UNITS if size >= 10**power and words.has(f"unit-{power}")), 0)
    if not power:
        return words.money(amount, currency)
    whole = len(str(size)) - power
    decimals = len(str(size).rstrip("0")) - whole
    digits = max(decimals, 3 - whole, 0)
    return words.priced(words.number(amount / 10**power, digits) + words(f"unit-{power}"), currency)


def exact_change(amount: int, currency: str, words: Words) -> str:
    """A rounded gain or loss with every figure it has and its sign always shown: +€0.48m."""
    return ("+" if amount > 0 else "") + exact_money(amount, currency, words)


def signed_money(amount: float, currency: str, words: Words) -> str:
    """A gain or a loss of money with its sign always shown: +€1.23m."""
    return ("+" if amount >= 0.5 else "") + words.short_money(amount, currency)
