"""What was bought group by group, in whole units: one figure for a group wherever it stands."""

from collections.abc import Mapping
from fractions import Fraction

from kamreport.narrative.money import apportion


def printed_groups(amounts: Mapping[str, float]) -> dict[str, int]:
    """The amount of each group of products as printed; all of them add up to their sum as printed.

    All groups of an account are rounded together, whichever of them a page shows, so that plan, review and
    client documents agree. What a page sums up as others is the sum of their printed amounts.
    """
    order = sorted(amounts, key=lambda name: (-amounts[name], name))
    parts = apportion([Fraction(str(amounts[name])) for name in order])
    return dict(zip(order, parts, strict=True))
