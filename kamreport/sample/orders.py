"""Order lines: three years of orders, credit notes, cancellations and deliveries."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kamreport.sample.assortment import assortment
from kamreport.sample.cents import money
from kamreport.sample.days import AS_OF, MONTHS, next_workday, quarter, workdays
from kamreport.sample.dice import Dice
from kamreport.sample.products import Product
from kamreport.sample.rates import PRICED_AT
from kamreport.sample.roster import MEDIAN_REVENUE, Client

Row = dict[str, object]

ORDERS_A_YEAR = 64.0  # of an account of median size; others by size to the power below
SIZE_POWER = 0.6
LINES = 3.3  # of an order, on average
PRICE_LEVEL = {2023: 0.925, 2024: 0.945, 2025: 0.972, 2026: 1.0}
COST_LEVEL = {2023: 0.935, 2024: 0.950, 2025: 0.975, 2026: 1.0}
LINE_VALUE = {
    "Motors": 1.45, "Gearboxes": 1.35, "Controllers": 1.25, "Linear Motion": 1.30,
    "Sensors": 0.60, "Spare Parts": 0.45, "Services": 0.75,
}  # fmt: skip
"""What a line of the category is worth against the account's average line."""
LEAD_DAYS = {
    "Motors": 18, "Gearboxes": 21, "Controllers": 14, "Linear Motion": 24,
    "Sensors": 8, "Spare Parts": 5, "Services": 15,
}  # fmt: skip

SEASONS = {
    "Automotive": (0.95, 1.0, 1.1, 1.05, 1.05, 1.05, 0.95, 0.7, 1.1, 1.1, 1.05, 0.9),
    "Machine Building": (0.9, 0.95, 1.1, 1.0, 1.05, 1.1, 0.95, 0.85, 1.05, 1.05, 1.05, 0.95),
    "Food and Beverage": (1.1, 1.15, 1.2, 1.15, 1.05, 0.9, 0.8, 0.8, 0.9, 1.0, 1.0, 0.95),
    "Logistics": (0.8, 0.85, 0.95, 1.0, 1.05, 1.1, 1.15, 1.2, 1.25, 1.1, 0.85, 0.7),
    "Semiconductors": (0.9, 0.85, 1.05, 1.0, 1.0, 1.05, 1.0, 1.0, 1.05, 1.05, 1.05, 1.0),
    "Packaging": (0.95, 1.0, 1.05, 1.1, 1.1, 1.05, 0.95, 0.85, 1.0, 1.05, 1.0, 0.9),
    "Medical Technology": (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    "Renewable Energy": (0.75, 0.85, 1.1, 1.2, 1.25, 1.2, 1.1, 1.0, 1.0, 0.95, 0.85, 0.75),
}
"""Orders of each month against the year's average, January first."""


@dataclass(frozen=True)
class Line:
    """One order line; money in cents of the account's currency. `order` is unique within the account."""

    client: Client
    order: str
    day: date
    product: Product
    quantity: int | None
    price: int | None
    discount: int
    amount: int
    unit_cost: int | None
    cost: int | None
    status: str
    promised_on: date | None = None
    delivered_on: date | None = None
    in_full: bool | None = None
    stock_out: bool | None = None


def lines(clients: list[Client], catalogue: list[Product]) -> list[Line]:
    """All order lines, by day; order numbers run with the days and belong to one account each."""
    found = [line for client in clients if client.buys for line in _of_client(client, catalogue)]
    found.sort(key=lambda line: (line.day, line.client.account_id, line.order))
    numbers: dict[tuple[str, str], str] = {}
    for line in found:
        numbers.setdefault((line.client.account_id, line.order), f"S{len(numbers) + 100_001}")
    return [replace(line, order=numbers[(line.client.account_id, line.order)]) for line in found]


def rows(found: list[Line]) -> list[Row]:
    """The orders table."""
    return [_row(line) for line in found]


def _of_client(client: Client, catalogue: list[Product]) -> Iterator[Line]:
    dice = Dice("orders", client.account_id)
    size = client.revenue / MEDIAN_REVENUE
    yearly = ORDERS_A_YEAR * size**SIZE_POWER
    usual = client.revenue / yearly
    drift, discount = (
        dice.normal(0.03, 0.07),
        min(2 + round(5 * math.sqrt(size) * dice.between(0.6, 1.2)), 24),
    )
    carried = 0.0
    for place, month in enumerate(MONTHS):
        pace = client.story.pace[quarter(month)]
        if client.story.growth:
            pace *= max(1 + drift * (place / 12 - 1.5), 0.3) * dice.spread(0.05)
        pace *= SEASONS[client.industry][month.month - 1]
        if pace <= 0:
            continue
        wanted = assortment(client, catalogue, month, 150 * usual / LINES)
        # half of a change shows in the number of orders, half in their size
        count = _count(dice, yearly / 12 * math.sqrt(pace))
        left = client.revenue / 12 * pace * dice.spread(0.06) + carried
        for number in range(count):
            value = min(max(left / (count - number), 0.3 * usual), 3 * usual)
            day = dice.pick(workdays(month))
            placed = list(_order(dice, client, f"{place:02d}-{number:03d}", day, wanted, value, discount))
            left -= _worth(placed)
            yield from placed
        carried = min(max(left, -usual), usual)


def _worth(placed: list[Line]) -> float:
    """What the lines bring, in euros at the planning rate."""
    cents = sum(line.amount for line in placed if line.status != "cancelled")
    return cents / 100 / PRICED_AT[placed[0].client.currency]


def _count(dice: Dice, mean: float) -> int:
    """Orders of a month: less scattered than pure chance, for frame contracts call off steadily."""
    steady = 0.7 * mean
    return int(steady + dice.share()) + dice.poisson(mean - steady)


def _order(
    dice: Dice,
    client: Client,
    name: str,
    day: date,
    wanted: tuple[list[Product], list[float]],
    value: float,
    discount: int,
) -> Iterator[Line]:
    chosen = dict.fromkeys(dice.weighted(*wanted) for _ in range(1 + dice.poisson(LINES - 1)))
    parts = [_line(dice, client, name, day, product, value / LINES, discount) for product in chosen]
    if dice.chance(0.01):
        yield from (replace(_promised(dice, part, part.day), status="cancelled") for part in parts)
        return
    slowest = max(LEAD_DAYS[part.product.category] for part in parts)
    promised = next_workday(day + timedelta(days=round(slowest * dice.between(0.7, 1.4))))
    late = not dice.chance(client.story.on_time[quarter(promised)])
    for place, part in enumerate(parts):
        delayed = late and (place == 0 or dice.chance(0.5))
        sent = _delivered(dice, replace(part, promised_on=promised), delayed)
        yield sent
        if sent.delivered_on and dice.chance(0.0165):
            yield from _credit(dice, sent)


def _line(
    dice: Dice, client: Client, name: str, day: date, product: Product, value: float, discount: int
) -> Line:
    quoted = PRICED_AT[client.currency]
    price = round(product.list_cents * quoted * PRICE_LEVEL[day.year])
    target = value * 100 * quoted * LINE_VALUE[product.category] * dice.spread(0.45)
    quantity = _packed(target / (price * (1 - discount / 100)))
    given = max(discount + dice.pick((-2, -1, 0, 0, 0, 1, 2)), 0)
    unit_cost = round(product.cost_cents * quoted * COST_LEVEL[day.year] * dice.between(0.98, 1.02))
    return Line(
        client=client,
        order=name,
        day=day,
        product=product,
        quantity=quantity,
        price=price,
        discount=given,
        amount=(quantity * price * (100 - given) + 50) // 100,
        unit_cost=unit_cost if dice.chance(0.97) else None,
        cost=None,
        status="open",
    )


def _packed(quantity: float) -> int:
    """Whole units; larger lots come in fives and tens."""
    pack = 1 if quantity < 12 else 5 if quantity < 60 else 10
    return max(round(quantity / pack) * pack, 1)


def _promised(dice: Dice, line: Line, day: date) -> Line:
    lead = round(LEAD_DAYS[line.product.category] * dice.between(0.7, 1.4))
    return replace(line, promised_on=next_workday(day + timedelta(days=lead)))


def _delivered(dice: Dice, line: Line, delayed: bool) -> Line:
    """The line with its delivery; still open when that lies after the last day."""
    assert line.promised_on is not None
    stock_out = dice.chance(0.16 if delayed else 0.004)
    shift = 1 + dice.poisson(5.0 if not stock_out else 9.0) if delayed else -dice.pick((0, 0, 0, 1, 1, 2, 3))
    day = max(next_workday(line.promised_on + timedelta(days=shift)), line.day)
    if not delayed:
        day = min(day, line.promised_on)
    in_full = dice.chance(0.80 if stock_out else 0.992)
    if day > AS_OF:
        return replace(line, stock_out=stock_out)
    return replace(line, status="delivered", delivered_on=day, in_full=in_full, stock_out=stock_out)


def _credit(dice: Dice, line: Line) -> Iterator[Line]:
    """A return of part of the line, or a credit of part of its amount, some weeks after delivery."""
    assert line.delivered_on is not None
    assert line.quantity is not None
    assert line.price is not None
    day = next_workday(line.delivered_on + timedelta(days=dice.whole(6, 35)))
    if day > AS_OF or not line.client.story.pace[quarter(day)]:
        return
    blank = replace(
        line, order=f"{line.order}C{line.product.product_id}", day=day, status="delivered",
        promised_on=None, delivered_on=None, in_full=None, stock_out=None,
    )  # fmt: skip
    if dice.chance(0.6):
        back = max(round(line.quantity * dice.between(0.1, 0.6)), 1)
        amount = (back * line.price * (100 - line.discount) + 50) // 100
        yield replace(blank, quantity=-back, amount=-amount)
    else:
        amount = max(round(line.amount * dice.between(0.03, 0.15)), 100)
        yield replace(blank, quantity=None, price=None, discount=0, amount=-amount, unit_cost=None, cost=0)


def _row(line: Line) -> Row:
    return {
        "order_id": line.order,
        "account_id": line.client.account_id,
        "date": line.day,
        "product_id": line.product.product_id,
        "quantity": line.quantity,
        "unit_price": money(line.price),
        "discount": money(line.discount or None),
        "amount": money(line.amount),
        "unit_cost": money(line.unit_cost),
        "cost": money(line.cost),
        "currency": line.client.currency,
        "status": line.status,
        "promised_on": line.promised_on,
        "delivered_on": line.delivered_on,
        "in_full": line.in_full,
        "stock_out": line.stock_out,
    }
