"""Surveys: NPS every half year to all contacts, CSAT and effort after some cases."""

from collections.abc import Iterator
from datetime import date, timedelta

from kamreport.sample.contacts import Person
from kamreport.sample.days import AS_OF, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts
from kamreport.sample.tickets import Case
from kamreport.schema import DRIVERS

Row = dict[str, object]

WAVES = tuple(date(year, month, 2) for year in (2024, 2025, 2026) for month in (3, 9))
USUAL = {"product": 0.6, "service": 0.2, "delivery": 0.0, "price": -0.9, "experience": 0.1}
"""How the answers on each driver lie against the overall score."""


def rows(clients: list[Client], people: list[Person], cases: list[Case]) -> list[Row]:
    """The surveys table, by the day of the invitation."""
    found = [row for client in clients if client.buys for row in _nps(client, people)]
    found += _after_cases(cases)
    found.sort(key=lambda row: (str(row["invited_on"]), str(row["account_id"])))
    return [{"survey_id": f"N{number:05d}", **row} for number, row in enumerate(found, 1)]


def _nps(client: Client, people: list[Person]) -> Iterator[Row]:
    dice = Dice("nps", client.account_id)
    usual, answers = dice.normal(8.2, 0.5), dice.between(0.35, 0.55)
    if client.story.title:
        usual, answers = 8.3, 0.55
    for wave in WAVES:
        invited = next_workday(wave + timedelta(days=dice.whole(0, 3)))
        met = client.story.meetings[quarter(invited)] > 0
        if client.since is None or invited < client.since or not met:
            continue
        mean = usual + client.story.mood[quarter(invited)]
        asked = [one for one in people if one.client == client and one.there(invited)]
        replies = dice.several(asked, round(answers * len(asked) + dice.between(-0.8, 0.8)))
        for one in asked:
            yield _invitation(dice, one, invited, mean, one in replies)


def _invitation(dice: Dice, one: Person, invited: date, mean: float, replied: bool) -> Row:
    row: Row = {"account_id": one.client.account_id, "kind": "nps", "invited_on": invited}
    row["contact_id"] = one.contact_id
    answered = next_workday(invited + timedelta(days=dice.whole(0, 20)))
    score = _scale(dice.normal(mean, 1.5), 0, 10)
    drivers = {name: _driver(dice, one, answered, name, score) for name in DRIVERS if dice.chance(0.93)}
    comment = _comment(dice, one, answered, score)
    said, consent = dice.chance(0.45), dice.chance(0.6)
    if not replied or answered > AS_OF:
        return row
    return {
        **row,
        "answered_on": answered,
        "score": score,
        **drivers,
        "comment": comment if said else "",
        "consent": consent,
    }


def _driver(dice: Dice, one: Person, day: date, name: str, score: int) -> int:
    late = (0.94 - one.client.story.on_time[quarter(day)]) * 8 if name == "delivery" else 0.0
    return _scale(dice.normal(1.6 + 0.8 * score + USUAL[name] - late, 1.0), 0, 10)


def _comment(dice: Dice, one: Person, day: date, score: int) -> str:
    if score >= 7:
        return dice.pick(texts(one.client.language, "praise" if score >= 9 else "mixed"))
    late = one.client.story.on_time[quarter(day)] < 0.88
    return dice.pick(texts(one.client.language, "blame_delivery" if late else "blame"))


def _after_cases(cases: list[Case]) -> list[Row]:
    dice = Dice("after cases")
    found = []
    for case in cases:
        asked = dice.chance(0.35)
        if case.resolved is None or case.csat is not None or not asked:
            continue
        invited = next_workday(case.resolved.date() + timedelta(days=1))
        if invited <= AS_OF:
            found.append(_after(dice, case, invited))
    return found


def _after(dice: Dice, case: Case, invited: date) -> Row:
    """Effort after questions and requests, satisfaction after all else."""
    kind = "ces" if case.kind in ("question", "request") else "csat"
    low, high, usual = (1, 7, 5.7) if kind == "ces" else (1, 5, 4.3)
    score = _scale(dice.normal(usual + case.client.story.mood[quarter(invited)] / 2, 0.9), low, high)
    answered = invited + timedelta(days=dice.whole(0, 6))
    row: Row = {"account_id": case.client.account_id, "kind": kind, "invited_on": invited}
    row |= {"scale_low": low, "scale_high": high}
    replied, consent = dice.chance(0.45), dice.chance(0.6)
    if not replied or answered > AS_OF:
        return row
    return {**row, "answered_on": answered, "score": score, "consent": consent}


def _scale(value: float, low: int, high: int) -> int:
    return min(max(round(value), low), high)
