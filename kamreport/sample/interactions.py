"""Meetings, calls and visits: a cadence for each level, held as well as the story says."""

from collections.abc import Iterator
from datetime import date, timedelta

from kamreport.sample.contacts import Person
from kamreport.sample.days import AS_OF, FIRST, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

EVERY = {
    "key": {"executive": 91, "management": 30, "operational": 7},
    "middle": {"executive": 122, "management": 46, "operational": 14},
    "small": {"executive": 182, "management": 76, "operational": 21},
}
"""Days from one meeting to the next, by the account's weight and the level of the people."""

WEDNESDAY = date(2023, 10, 4)  # weekly calls keep to the middle of their week
KINDS = {
    "executive": ("meeting", "meeting", "visit", "call"),
    "management": ("meeting", "visit", "call", "workshop"),
    "operational": ("call", "call", "call", "call", "visit", "meeting", "mail"),
}
AHEAD = {"executive": 80, "management": 45, "operational": 14}
"""How many days ahead meetings are planned."""


def rows(clients: list[Client], people: list[Person]) -> list[Row]:
    """The interactions table, by day."""
    found = [row for client in clients for row in _of_client(client, people)]
    found.sort(key=lambda row: (str(row["date"]), str(row["account_id"]), str(row["layer"])))
    return [{"interaction_id": f"M{number:05d}", **row} for number, row in enumerate(found, 1)]


def _of_client(client: Client, people: list[Person]) -> Iterator[Row]:
    known = [one for one in people if one.client == client]
    for layer, step in EVERY[client.weight].items():
        dice = Dice("interactions", client.account_id, layer)
        due = WEDNESDAY + timedelta(days=7 * dice.whole(0, step // 14))
        while due <= AS_OF + timedelta(days=AHEAD[layer]):
            day = next_workday(due + timedelta(days=round(min(step * 0.15, 12) * dice.between(-1, 1))))
            yield from _meeting(client, known, dice, layer, day)
            due += timedelta(days=step)
    if client.weight == "key":
        yield from _strategy(client, known)


def _meeting(client: Client, known: list[Person], dice: Dice, layer: str, day: date) -> Iterator[Row]:
    share = client.story.meetings[quarter(day)]
    held, cancelled = dice.chance(0.95 * share), dice.chance(0.5)
    contacts = [one for one in known if one.layer == layer and one.there(min(day, AS_OF))]
    gone = layer == "executive" and client.story.sponsor_left is not None and day > client.story.sponsor_left
    status = "planned" if day > AS_OF else "held" if held else "cancelled"
    contact = dice.pick(contacts) if contacts else None
    kind, noted = dice.pick(KINDS[layer]), dice.chance(0.3)
    buying = client.since is not None and client.since <= day
    note = dice.pick(texts(client.language, f"note_{layer}" if buying else "note_prospect"))
    if gone:
        status, contact = "cancelled", None
    if not share or (gone and day > AS_OF) or (status == "cancelled" and not gone and not cancelled):
        return
    yield _row(client, day, layer, kind, status, contact, note if noted and status == "held" else "")


def _strategy(client: Client, known: list[Person]) -> Iterator[Row]:
    """The yearly strategy meeting with the executives; the next one is planned."""
    dice = Dice("strategy", client.account_id)
    month = dice.whole(7, 11)
    for year in (2023, 2024, 2025, 2026):
        day = next_workday(date(year, month, dice.whole(3, 24)))
        if day < FIRST:
            continue
        status = "planned" if day > AS_OF else "held"
        lost = client.story.sponsor_left is not None and year == 2026
        if lost or client.story.meetings[quarter(day)] < 0.5:
            status = "cancelled"
            day = min(day, next_workday(date(2026, 9, 10)))
        contacts = [one for one in known if one.layer == "executive" and one.there(min(day, AS_OF))]
        contact = dice.pick(contacts) if contacts and status != "cancelled" else None
        yield _row(client, day, "executive", "strategy", status, contact, "")


def _row(
    client: Client, day: date, layer: str, kind: str, status: str, contact: Person | None, note: str
) -> Row:
    return {
        "account_id": client.account_id,
        "date": day,
        "layer": layer,
        "kind": kind,
        "status": status,
        "contact_id": contact.contact_id if contact else "",
        "owner": client.owner,
        "note": note,
    }
