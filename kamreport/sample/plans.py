"""Objectives and actions: what was agreed with, or set for, the larger accounts."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from kamreport.sample.contacts import Person
from kamreport.sample.days import AS_OF, next_workday
from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

AIMS = ((89, 96), (14, 9), (6, 2), (140, 90), (9, 4), (3, 5))
"""Baseline and target of each objective, in the order of the texts."""

REPAIRED, REPAIR_START = "A1007", date(2025, 8, 11)


def objectives(clients: list[Client]) -> list[Row]:
    """The objectives table: two or three for each key account, one or two for middle ones."""
    found = [row for client in clients if _planned(client) for row in _objectives(client)]
    return [{"objective_id": f"O{number:04d}", **row} for number, row in enumerate(found, 1)]


def actions(clients: list[Client], people: list[Person], aims: list[Row]) -> list[Row]:
    """The actions table, by the day they were agreed."""
    found = [row for client in clients if _planned(client) for row in _actions(client, people, aims)]
    found += _repair(next(client for client in clients if client.account_id == REPAIRED))
    found.sort(key=lambda row: (str(row["agreed_on"]), str(row["account_id"])))
    return [{"action_id": f"X{number:04d}", **row} for number, row in enumerate(found, 1)]


def _planned(client: Client) -> bool:
    """True for key and middle accounts that are still being met."""
    return client.weight != "small" and client.story.meetings[-1] > 0


def _objectives(client: Client) -> Iterator[Row]:
    dice = Dice("objectives", client.account_id)
    titles, measures, units = (texts(client.language, key) for key in ("objective", "measure", "unit"))
    count = 3 if client.weight == "key" else dice.whole(1, 2)
    chosen = dice.several(range(len(AIMS)), count)
    if client.story.on_time[-1] < 0.9 and 0 not in chosen:
        chosen = [0, *chosen[1:]]
    for place in sorted(chosen):
        baseline, target = AIMS[place]
        baseline = round(baseline * dice.between(0.92, 1.08))
        reached = baseline + (target - baseline) * dice.between(0.1, 1.15)
        if place == 0:
            reached = round(client.story.on_time[-1] * 100) + dice.whole(-2, 1)
        agreed = next_workday(date(2026, 1, 12) + timedelta(days=dice.whole(0, 40)))
        if client.since and client.since.year == 2026:
            agreed = next_workday(date(2026, 4, 7))
        yield {
            "account_id": client.account_id,
            "title": titles[place],
            "measure": measures[place],
            "baseline": baseline,
            "target": target,
            "actual": Decimal(round(reached * 10)) / 10 if dice.chance(0.9) else None,
            "unit": units[place],
            "agreed_on": agreed,
            "due_on": dice.pick(
                (date(2026, 9, 30), date(2026, 12, 18), date(2026, 12, 18), date(2027, 3, 31))
            ),
            "shared": place != 5 and dice.chance(0.85),
        }


def _actions(client: Client, people: list[Person], aims: list[Row]) -> Iterator[Row]:
    dice = Dice("actions", client.account_id)
    own = [aim for aim in aims if aim["account_id"] == client.account_id]
    staff = [one for one in people if one.client == client and one.layer != "executive" and one.there(AS_OF)]
    ours = dice.several(texts(client.language, "action_ours"), 5 if client.weight == "key" else 3)
    theirs = dice.several(texts(client.language, "action_client"), 3 if client.weight == "key" else 1)
    first = date(2026, 4, 7) if client.since and client.since.year == 2026 else date(2025, 11, 3)
    for title in ours + theirs:
        agreed = next_workday(first + timedelta(days=dice.whole(0, (AS_OF - first).days - 6)))
        due = next_workday(agreed + timedelta(days=dice.whole(30, 120)))
        done = next_workday(due + timedelta(days=dice.whole(-25, 18)))
        mine = title in ours
        yield {
            "account_id": client.account_id,
            "title": title,
            "side": "ours" if mine else "client",
            "owner": client.owner if mine or not staff else dice.pick(staff).name,
            "agreed_on": agreed,
            "due_on": due,
            "done_on": max(done, agreed) if done <= AS_OF and dice.chance(0.82) else None,
            "objective_id": dice.pick(own)["objective_id"] if own and dice.chance(0.75) else "",
            "shared": not mine or dice.chance(0.7),
        }


def _repair(client: Client) -> Iterator[Row]:
    """The plan that brought the rescued account back, done by the end of 2025."""
    for place, title in enumerate(texts(client.language, "action_repair")):
        yield {
            "account_id": client.account_id,
            "title": title,
            "side": "ours",
            "owner": client.owner,
            "agreed_on": REPAIR_START,
            "due_on": next_workday(REPAIR_START + timedelta(days=21 + 30 * place)),
            "done_on": next_workday(REPAIR_START + timedelta(days=18 + 31 * place)),
            "objective_id": "",
            "shared": True,
        }
