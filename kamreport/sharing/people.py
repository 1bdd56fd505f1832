"""Who works together: people of both sides by name, their meetings held and planned, their contracts."""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from kamreport.sharing.reading import Own, agreed
from kamreport.values import as_day, as_number, text

MEETINGS = ("meeting", "call", "visit", "workshop", "strategy")
STEERING = ("strategy", "workshop")  # kinds of meetings that are more than day-to-day work at any level


@dataclass(frozen=True, slots=True)
class Person:
    """One person by name: the role, and the level at which they meet; "" where not known."""

    name: str
    role: str
    layer: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, held or planned: its level and kind, who of the supplier and who of the client."""

    day: date
    layer: str
    kind: str
    planned: bool
    ours: str
    theirs: str

    @property
    def is_daily(self) -> bool:
        """Whether it is of day-to-day work: at the operational level, and of no steering kind."""
        return self.layer == "operational" and self.kind not in STEERING


@dataclass(frozen=True, slots=True)
class Agreement:
    """One running contract; `notice_by` is the last day to give notice, where there is one.

    `annual` is what it is worth a year in the currency of the book, None where that is not stated;
    `converted` says that the contract itself states it in another.
    """

    name: str
    start: date | None
    end: date | None
    renews: bool
    notice_by: date | None
    annual: float | None
    converted: bool


def theirs(own: Own) -> tuple[Person, ...]:
    """The client's own people who are still there, in the order of the contacts table."""
    rows = own.rows("contacts").drop_duplicates("contact_id")
    return tuple(
        Person(text(row["name"]), text(row["role"]), text(row["layer"])) for _, row in rows.iterrows()
    )


def ours(own: Own) -> tuple[Person, ...]:
    """The supplier's people: the account manager first, then those whom the client met in twelve months."""
    manager = text(own.rows("accounts").iloc[0]["owner"])
    found = {manager: Person(manager, "", "")} if manager else {}
    for one in sorted(meetings(own), key=lambda one: one.day, reverse=True):
        if one.ours and one.ours not in found:
            found[one.ours] = Person(one.ours, "", one.layer)
    return tuple(found.values())


def meetings(own: Own) -> tuple[Meeting, ...]:
    """Meetings held in the last twelve months and those planned, in order of their days."""
    rows = own.rows("interactions")
    rows = rows.assign(
        kind=rows["kind"].fillna("meeting"), status=rows["status"].fillna("held"), day=rows["date"]
    )
    held = (rows["status"] == "held") & (rows["day"] >= pd.Timestamp(own.year.start))
    planned = (rows["status"] == "planned") & (rows["day"] > pd.Timestamp(own.as_of))
    rows = rows[(held | planned) & rows["kind"].isin(MEETINGS)].sort_values(["day", "interaction_id"])
    people = own.rows("contacts").drop_duplicates("contact_id").set_index("contact_id")
    names, layers = people["name"].to_dict(), people["layer"].to_dict()
    return tuple(
        Meeting(
            day=row["day"].date(),
            layer=text(row["layer"]) or text(layers.get(row["contact_id"])),
            kind=text(row["kind"]),
            planned=row["status"] == "planned",
            ours=text(row["owner"]),
            theirs=text(names.get(row["contact_id"])),
        )
        for _, row in rows.iterrows()
    )


def agreements(own: Own) -> tuple[Agreement, ...]:
    """The contracts that run today or begin later, the first to end first, those without end last."""
    rows = own.rows("contracts")
    rows = rows[~(rows["end"] < pd.Timestamp(own.as_of))].sort_values(["end", "contract_id"])
    rows = rows.assign(renews=agreed(rows["auto_renews"]))
    return tuple(
        Agreement(
            name=text(row["name"]),
            start=as_day(row["start"]),
            end=as_day(row["end"]),
            renews=bool(row["renews"]),
            notice_by=_notice(as_day(row["end"]), as_number(row["notice_days"])),
            annual=_annual(as_number(row["annual_value"]), as_number(row["monthly_value"])),
            converted=text(row["currency"]) not in ("", own.case.book.currency),
        )
        for _, row in rows.iterrows()
    )


def _notice(end: date | None, days: float | None) -> date | None:
    return None if end is None or days is None else end - timedelta(days=int(days))


def _annual(year: float | None, month: float | None) -> float | None:
    return year if year is not None else None if month is None else 12 * month
