"""Events around the accounts: those of the stories, and ordinary news."""

from collections.abc import Iterator
from datetime import date, timedelta

from kamreport.sample.days import AS_OF, FIRST, next_workday
from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

TOLD = (
    ("A1002", date(2026, 7, 17), "sponsor_left"),
    ("A1006", date(2025, 11, 12), "reference"),
    ("A1006", date(2026, 5, 20), "reference"),
    ("A1007", date(2026, 6, 24), "reference"),
    ("A1008", date(2026, 8, 5), "reference_withdrawn"),
    ("A1008", date(2026, 9, 9), "competitor"),
    ("A1003", date(2026, 4, 15), "competitor"),
    ("A1004", date(2025, 10, 21), "competitor"),
    ("A1009", date(2026, 6, 10), "sentiment"),
    ("A1018", date(2025, 4, 9), "churned"),
)
"""Account, day and kind of the events that belong to a story."""

ORDINARY = ("reference", "competitor", "policy", "sentiment", "other", "other")


def rows(clients: list[Client]) -> list[Row]:
    """The events table, by day."""
    language = {client.account_id: client.language for client in clients}
    told = [_row(account, language[account], day, kind, 0) for account, day, kind in TOLD]
    found = told + [row for client in clients for row in _of_client(client)]
    found.sort(key=lambda row: (str(row["date"]), str(row["account_id"])))
    return [{"event_id": f"E{number:04d}", **row} for number, row in enumerate(found, 1)]


def _of_client(client: Client) -> Iterator[Row]:
    dice = Dice("events", client.account_id)
    for _ in range(dice.poisson({"key": 2.2, "middle": 1.2, "small": 0.5}[client.weight])):
        day = next_workday(FIRST + timedelta(days=dice.whole(0, (AS_OF - FIRST).days - 7)))
        kind = dice.pick(ORDINARY)
        if client.buys and not (kind == "competitor" and client.story.title):
            yield _row(client.account_id, client.language, day, kind, dice.whole(0, 5))


def _row(account: str, language: str, day: date, kind: str, choice: int) -> Row:
    told = texts(language, f"event_{kind}")
    return {"account_id": account, "date": day, "kind": kind, "text": told[choice % len(told)]}
