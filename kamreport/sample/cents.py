"""Hundredths as decimals: money is counted in whole cents and written with two places."""

from decimal import Decimal


def money(cents: int | None) -> Decimal | None:
    """The amount of so many cents, exactly; None stays None."""
    return None if cents is None else Decimal(cents).scaleb(-2)
