"""What each account buys: the categories and products it prefers, as broad as its story says."""

import math
from datetime import date
from functools import cache

from kamreport.sample.days import quarter
from kamreport.sample.dice import Dice
from kamreport.sample.products import CATEGORIES, Product
from kamreport.sample.roster import Client

LEADING = {
    "Automotive": ("Motors", "Controllers"),
    "Machine Building": ("Gearboxes", "Motors"),
    "Food and Beverage": ("Motors", "Spare Parts"),
    "Logistics": ("Motors", "Gearboxes"),
    "Semiconductors": ("Linear Motion", "Controllers"),
    "Packaging": ("Controllers", "Motors"),
    "Medical Technology": ("Linear Motion", "Sensors"),
    "Renewable Energy": ("Gearboxes", "Sensors"),
}
"""The two categories an industry buys most of."""


def assortment(
    client: Client, catalogue: list[Product], month: date, dearest: float
) -> tuple[list[Product], list[float]]:
    """The products the account orders in that month, and how often each against the others.

    Products that cost more than `dearest` cents are too large for this account.
    """
    preferred = _preferred(client.account_id, client.industry, client.weight)
    kept = preferred[: math.ceil(client.story.breadth[quarter(month)] * len(preferred) - 1e-9)]
    shares = dict(kept)
    liked = [
        (product, shares[product.category] * liking)
        for product, liking in zip(catalogue, _likings(client.account_id, len(catalogue)), strict=True)
        if product.category in shares and liking > 0 and product.list_cents <= dearest
    ]
    return [product for product, _ in liked], [weight for _, weight in liked]


@cache
def _preferred(account: str, industry: str, weight: str) -> tuple[tuple[str, float], ...]:
    """Categories with their weights, best liked first. Small accounts buy from fewer of them."""
    dice = Dice("categories", account)
    first = list(LEADING[industry])
    rest = dice.several([name for name in CATEGORIES if name not in first], len(CATEGORIES))
    count = {"key": 7, "middle": 6, "small": dice.whole(3, 5)}[weight]
    return tuple((name, 0.78**place * dice.between(0.8, 1.2)) for place, name in enumerate(first + rest))[
        :count
    ]


@cache
def _likings(account: str, count: int) -> tuple[float, ...]:
    """How much the account likes each product: nearly half of them not at all, a few very much."""
    dice = Dice("products of", account)
    return tuple(dice.spread(0.8) if dice.chance(0.6) else 0.0 for _ in range(count))
