"""Sales opportunities: about two a year for a key account, open ones with stage and probability."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from kamreport.sample.days import AS_OF, FIRST, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.products import Product
from kamreport.sample.rates import PRICED_AT
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

STAGES = (("Qualification", 10), ("Needs analysis", 25), ("Proposal", 45), ("Negotiation", 70))
ABOUT = ("MS", "GP", "VP", "RB", "LA", "SV", "VM")
"""Code of the products each opportunity is about, in the order of the texts."""
COMPETITORS = ("Vantor Drives", "Kaigo Motion", "Ostwall Antriebe", "Helmark Linear")
EVERY = {"key": 95, "middle": 160, "small": 330}


def rows(clients: list[Client], catalogue: list[Product]) -> list[Row]:
    """The opportunities table, by the day they were opened."""
    found = [row for client in clients for row in _of_client(client, catalogue)]
    found.sort(key=lambda row: (str(row["opened_on"]), str(row["account_id"])))
    return [{"opportunity_id": f"P{number:04d}", **row} for number, row in enumerate(found, 1)]


def _of_client(client: Client, catalogue: list[Product]) -> Iterator[Row]:
    dice = Dice("opportunities", client.account_id)
    step = EVERY[client.weight] if client.story.title != "" or client.buys else 150
    if not client.buys or client.rank == 22:
        step = 120
    day = FIRST + timedelta(days=dice.whole(5, step))
    while day <= AS_OF:
        if client.story.meetings[quarter(day)] >= 0.35:
            yield _opportunity(client, dice, catalogue, next_workday(day))
        day += timedelta(days=round(step * dice.between(0.6, 1.4)))


def _opportunity(client: Client, dice: Dice, catalogue: list[Product], opened: date) -> Row:
    about = dice.whole(0, len(ABOUT) - 1)
    product = dice.pick([one for one in catalogue if one.product_id.startswith(ABOUT[about])])
    opened = min(opened, AS_OF)
    length = dice.whole(50, 260)
    closes = next_workday(opened + timedelta(days=length))
    closed = closes <= AS_OF
    won = dice.chance(min(max(0.42 + 0.08 * client.story.mood[quarter(closes)], 0.1), 0.7)) and client.buys
    stage, chance = STAGES[min(int((AS_OF - opened).days / length * 4), 3)]
    value = max(client.revenue, 300_000) * 0.10 * dice.spread(0.6) * PRICED_AT[client.currency]
    expected = next_workday(opened + timedelta(days=round(length * dice.between(0.8, 1.2))))
    named = dice.chance(0.35)
    competitor = dice.pick(COMPETITORS)
    likely = min(max(chance + dice.pick((-5, 0, 0, 5, 10)), 5), 90)
    return {
        "account_id": client.account_id,
        "name": texts(client.language, "opportunity")[about],
        "product_id": product.product_id,
        "stage": ("Won" if won else "Lost") if closed else stage,
        "value": Decimal(max(round(value / 1000), 1) * 1000),
        "currency": client.currency,
        "probability": Decimal(100 * won if closed else likely) / 100,
        "opened_on": opened,
        "expected_on": expected if closed else max(expected, next_workday(AS_OF + timedelta(days=14))),
        "closed_on": closes if closed else None,
        "outcome": ("won" if won else "lost") if closed else "open",
        "owner": client.owner,
        "competitor": competitor if named else "",
    }
