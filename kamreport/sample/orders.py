"""Order lines: three years of orders and credit notes."""

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kamreport.sample.assortment import assortment
from kamreport.sample.cents import money
from kamreport.sample.days import AS_OF, MONTHS, next_workday, quarter, workdays
from kamreport.sample.deliveries import Deliveries
from kamreport.sample.dice import Dice
from kamreport.sample.lines import Line
from kamreport.sample.products import Product
from kamreport.sample.rates import PRICED_AT
from kamreport.sample.roster import MEDIAN_REVENUE, Client
from kamreport.sample.seasons import SEASONS

Row = dict[str, object]

ORDERS_A_YEAR = 64.0  # of an account of median size; others by size to the power below
SIZE_POWER = 0.6
LINES = 3.3  # of an order, on average
RETURNED = 0.0165  # share of the lines, in part
PRICE_LEVEL = {2023: 0.925, 2024: 0.945, 2025: 0.972, 2026: 1.0}
COST_LEVEL = {2023: 0.935, 2024: 0.950, 2025: 0.975, 2026: 1.0}
LINE_VALUE = {
    "Motors": 1.45, "Gearboxes": 1.35, "Controllers": 1.25, "Linear Motion": 1.30,
    "Sensors": 0.60, "Spare Parts": 0.45, "Services": 0.75,
}  # fmt: skip
"""What a line of the category is worth against the account's average line."""


def lines(clients: list[Client], catalogue: list[Product]) -> list[Line]:
    """All order lines, by day; their orders are named within the account only."""
    found = [line for client in clients if client.buys for line in _of_client(client, catalogue)]
    return sorted(found, key=lambda line: (line.day, line.client.account_id, line.order))


def rows(found: list[Line]) -> list[Row]:
    """The orders table. Order numbers run with the days, and each belongs to one account."""
    numbers: dict[tuple[str, str], str] = {}
    for line in found:
        numbers.setdefault((line.client.account_id, line.order), f"S{len(numbers) + 100_001}")
    return [_row(numbers[line.client.account_id, line.order], line) for line in found]


def _of_client(client: Client, catalogue: list[Product]) -> Iterator[Line]:
    dice = Dice("orders", client.account_id)
    size = client.revenue / MEDIAN_REVENUE
    yearly = ORDERS_A_YEAR * size**SIZE_POWER
    usual = client.revenue / yearly
    drift, discount = (
        dice.normal(0.03, 0.07),
        min(2 + round(5 * math.sqrt(size) * dice.between(0.6, 1.2)), 24),
    )
    carried, deliveries = 0.0, Deliveries(client)
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
            placed = _order(dice, client, f"{place:02d}-{number:03d}", day, wanted, value, discount)
            sent = deliveries.deliver(placed)
            credited = [credit for line in sent for credit in _credit(dice, line)]
            left -= _worth(sent + credited)
            yield from sent + credited
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
) -> list[Line]:
    chosen = dict.fromkeys(dice.weighted(*wanted) for _ in range(1 + dice.poisson(LINES - 1)))
    return [_line(dice, client, name, day, product, value / LINES, discount) for product in chosen]


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


def _credit(dice: Dice, line: Line) -> Iterator[Line]:
    """A return of part of the line, or a credit of part of its amount, some weeks after delivery."""
    if line.delivered_on is None or line.quantity is None or line.price is None or not dice.chance(RETURNED):
        return
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


def _row(number: str, line: Line) -> Row:
    return {
        "order_id": number,
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
