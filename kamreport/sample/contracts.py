"""Contracts: frame agreements, maintenance, and monitoring by the month."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from kamreport.period import add_months
from kamreport.sample.dice import Dice
from kamreport.sample.rates import PRICED_AT
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

LAST = {"A1004": date(2026, 12, 31), "A1018": date(2025, 6, 30), "A1003": date(2026, 11, 30)}
"""Accounts whose story fixes the last day of their frame agreement."""


def rows(clients: list[Client]) -> list[Row]:
    """The contracts table, by account."""
    found = [row for client in clients if client.buys for row in _of_client(client)]
    return [{"contract_id": f"K{number:04d}", **row} for number, row in enumerate(found, 1)]


def monitored(client: Client) -> bool:
    """True when the account subscribes to monitoring."""
    share = {"key": 0.8, "middle": 0.35, "small": 0.08}[client.weight]
    return client.buys and client.account_id != "A1018" and Dice("monitored", client.account_id).chance(share)


def _of_client(client: Client) -> Iterator[Row]:
    dice = Dice("contracts", client.account_id)
    frame, care, watch = texts(client.language, "contract")
    share = {"key": 1.0, "middle": 0.8, "small": 0.25}[client.weight]
    if dice.chance(share):
        yield from _frames(client, dice, frame)
    if dice.chance(share * 0.6):
        start = _start(client, dice, 2022)
        yield _row(client, dice, care, start, None, _value(client, dice, 0.03), None)
    if monitored(client):
        start = max(_start(client, dice, 2024), date(2024, 1, 1))
        monthly = _value(client, dice, 0.004)
        yield _row(client, dice, watch, start, add_months(start, 36) - timedelta(days=1), None, monthly)


def _frames(client: Client, dice: Dice, name: str) -> Iterator[Row]:
    """The agreement of the last years and the one that followed it, each of two years."""
    start = _start(client, dice, 2023)
    last = LAST.get(client.account_id)
    if last is not None:
        start = add_months(last + timedelta(days=1), -24)
    for begin in (add_months(start, -24), start, add_months(start, 24)):
        end = add_months(begin, 24) - timedelta(days=1)
        lost = last is not None and begin > last
        if client.since is not None and begin >= client.since and begin <= date(2026, 9, 1) and not lost:
            yield _row(client, dice, name, begin, end, _value(client, dice, 0.55), None)


def _start(client: Client, dice: Dice, year: int) -> date:
    day = date(year + dice.whole(0, 1), dice.pick((1, 1, 4, 7, 10, 11, 12)), 1)
    since = client.since or day
    return day if since <= day else add_months(since, 1).replace(day=1)


def _value(client: Client, dice: Dice, share: float) -> Decimal:
    """A share of the account's yearly revenue, rounded, in its currency."""
    value = client.revenue * share * dice.between(0.7, 1.3) * PRICED_AT[client.currency]
    return Decimal(max(round(value / 100), 1) * 100)


def _row(
    client: Client,
    dice: Dice,
    name: str,
    start: date,
    end: date | None,
    yearly: Decimal | None,
    monthly: Decimal | None,
) -> Row:
    return {
        "account_id": client.account_id,
        "name": name,
        "start": start,
        "end": end,
        "annual_value": yearly,
        "monthly_value": monthly,
        "currency": client.currency,
        "auto_renews": dice.chance(0.4) if end else None,
        "notice_days": dice.pick((30, 60, 90, 90, 180)),
    }
