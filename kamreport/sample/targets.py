"""Targets of 2026: what was planned in December 2025, by account and month."""

from datetime import date
from decimal import Decimal

from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.seasons import SEASONS

Row = dict[str, object]

YEAR = 2026
NOT_PLANNED = ("A1018", "A1022")  # gone before, and not yet known


def rows(clients: list[Client]) -> list[Row]:
    """The targets table: the pace of 2025 and some growth, by the season of the industry."""
    return [
        row
        for client in clients
        if client.buys and client.account_id not in NOT_PLANNED
        for row in _of_client(client)
    ]


def _of_client(client: Client) -> list[Row]:
    dice = Dice("targets", client.account_id)
    pace = max(client.story.pace[4:9]) * dice.between(1.02, 1.10)
    return [
        {
            "account_id": client.account_id,
            "month": date(YEAR, month, 1),
            "revenue": Decimal(round(client.revenue / 12 * pace * season / 500) * 500),
        }
        for month, season in enumerate(SEASONS[client.industry], 1)
    ]
