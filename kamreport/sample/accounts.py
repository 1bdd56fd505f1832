"""The accounts table."""

from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]


def rows(clients: list[Client]) -> list[Row]:
    """One row for each account, largest first."""
    return [_row(client) for client in clients]


def _row(client: Client) -> Row:
    dice = Dice("accounts", client.account_id)
    yearly = client.revenue or 400_000 * dice.spread(0.5)
    employees = max(round(yearly**0.75 / 40 * dice.spread(0.4) / 10) * 10, 20)
    share = dice.between(0.30, 0.80) if client.buys else 1.0
    potential = dice.normal(50, 18) + (25 if client.rank in (6, 22) else 0)
    return {
        "account_id": client.account_id,
        "name": client.name,
        "parent_id": client.parent_id,
        "owner": client.owner,
        "industry": client.industry,
        "region": client.region,
        "country": client.country,
        "city": client.city,
        "language": client.language,
        "since": client.since,
        "employees": employees,
        "annual_revenue": round(employees * dice.between(140, 320)) * 1000,
        "wallet": round(yearly * 1.25 / share / 10_000) * 10_000 if dice.chance(0.9) else None,
        "strategic_match": _points(dice.normal(68 - 0.5 * client.rank, 14)),
        "growth_potential": _points(potential),
        "switching_cost": _points(dice.normal(60 - 0.4 * client.rank, 15)),
        "influence": _points(dice.normal(64 - 0.6 * client.rank, 14)),
        "note": dice.pick(texts(client.language, "note_account")) if dice.chance(0.5) else "",
    }


def _points(value: float) -> int:
    return min(max(round(value), 3), 98)
