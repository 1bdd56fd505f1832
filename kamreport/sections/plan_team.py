"""Account plan: who of both sides meets at which level and how often, and where each person stands."""

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.case import Case
from kamreport.narrative import team_words as say
from kamreport.narrative.about import About
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.planning import Planning
from kamreport.schema import LAYERS
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

PEOPLE = 9
SILENT = 90
STANCES: dict[str, Tone] = {"sponsor": "good", "supporter": "good", "critic": "bad"}


@dataclass(frozen=True)
class Content:
    """The teams by level, the meetings ahead, and the people with their stance and the next step."""

    levels: Grid | None
    meetings: Grid | None
    people: Grid | None


@section(Content, plan=50)
def plan_team(case: Case, account: str | None, words: Words) -> Section | None:
    """Teams and meetings of one account; left out where neither is recorded.

    Where the account manager, whom the lead names, is all there is of us, no column repeats it.
    """
    if account is None:
        return None
    plan = Planning(case, account, words)
    if not (plan.people or plan.meetings):
        return None
    levels, meetings = plan.levels, plan.meetings
    if all(set(one.ours) <= {plan.lead} for one in levels):
        levels = tuple(replace(one, ours=()) for one in levels)
    if all(one.ours in ("", plan.lead) for one in meetings if one.planned):
        meetings = tuple(replace(one, ours="") for one in meetings)
    content = Content(
        levels=say.table(levels, plan.about.as_of, plan.sides, words),
        meetings=say.ahead(meetings, plan.sides, words),
        people=_people(plan),
    )
    return Section("plan_team", words("plan-team"), _lead(plan), content)


def _lead(plan: Planning) -> str:
    """Who speaks for us, where that is on file; who is named; and how often both sides met."""
    words, about = plan.words, plan.about
    due, kept = (
        sum(int(about.value("engagement", f"{one}_{layer}") or 0) for layer in LAYERS)
        for one in ("due", "kept")
    )
    planned = sum(one.planned for one in plan.meetings)
    held = sum(one.layer in LAYERS and not one.planned for one in plan.meetings)
    day = next((one.day for one in plan.meetings if one.planned), None)
    return passage(
        words,
        _stances(plan),
        words(
            "plan-team-lead",
            theirs=len(plan.people),
            owner=plan.lead or "none",
            planned=planned,
            next=words.day(day) if day else "none",
        ),
        words("plan-team-kept", kept=kept, due=due, held=held, more=str(held > kept)) if due else "",
    )


def _stances(plan: Planning) -> str:
    rows = plan.about.rows("contacts").drop_duplicates("contact_id")
    there = rows[rows["left_on"].isna()]
    if there["stance"].isna().all():
        return ""
    counts = there["stance"].value_counts()
    return plan.words(
        "plan-team-stances", sponsors=int(counts.get("sponsor", 0)), critics=int(counts.get("critic", 0))
    )


def _people(plan: Planning) -> Grid | None:
    """Everybody by level with stance, last contact and what comes next; those who just left first."""
    rows, words = plan.about.rows("contacts").drop_duplicates("contact_id"), plan.words
    held = plan.about.rows("interactions")
    held = held[held["status"].fillna("held") == "held"]
    last = held.groupby("contact_id")["date"].max().to_dict()
    since = pd.Timestamp(plan.about.as_of) - pd.Timedelta(days=365)
    rows = rows[rows["left_on"].isna() | (rows["left_on"] >= since)]
    if rows.empty:
        return None
    place = {layer: number for number, layer in enumerate(LAYERS)}
    rows = rows.assign(
        place=rows["layer"].map(place).fillna(len(LAYERS)), last=pd.to_datetime(rows["contact_id"].map(last))
    ).sort_values(["place", "name"])
    steps = [_step(plan.about, row) for _, row in rows.iterrows()]
    asked = sum(bool(step) for step in steps)
    ordered = sorted(zip(steps, rows.iterrows(), strict=True), key=lambda one: not one[0])
    shown = ordered[:PEOPLE]
    heads = (
        Head(words("account-engagement-name"), width=2),
        Head(words("account-engagement-role"), width=2.4),
        Head(words("account-engagement-stance"), width=1.3),
        Head(words("account-engagement-last"), width=1.8),
        Head(words("plan-team-step"), width=3.2),
    )
    body = tuple(_person(plan, row, step) for step, (_, row) in shown)
    more = len(rows) - len(shown)
    met = plan.about.case.book.has("interactions")
    headline = (
        words("plan-team-people", n=len(rows), asked=asked) if met or asked else _known(plan, len(rows))
    )
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _known(plan: Planning, people: int) -> str:
    return plan.words("account-engagement-known", people=people)


def _step(about: About, row: "pd.Series[Any]") -> str:
    """What the person's stance and last contact call for: a word of plan-step; "" for nothing.

    Where no meetings are on file at all, nobody counts as not met.
    """
    stance, left = text(row["stance"]), not pd.isna(row["left_on"])
    quiet = about.case.book.has("interactions") and (
        pd.isna(row["last"]) or (pd.Timestamp(about.as_of) - row["last"]).days > SILENT
    )
    if left:
        return "replace" if stance == "sponsor" else "successor"
    if stance == "critic":
        return "win"
    if quiet and (stance == "sponsor" or row["layer"] == "executive"):
        return "meet"
    return "renew" if quiet else ""


def _person(plan: Planning, row: "pd.Series[Any]", step: str) -> tuple[Cell, ...]:
    words, left, day = plan.words, as_day(row["left_on"]), as_day(row["last"])
    stance = plan.about.choice("stance", text(row["stance"]))
    return cells(
        words.named(text(row["name"])),
        words.named(text(row["role"])) or plan.about.choice("layer", row["layer"]),
        Cell(stance, "" if left else STANCES.get(text(row["stance"]), "")),
        words.short_day(day) if day else _never(plan),
        words(f"plan-step-{step}", day=words.short_day(left) if left else "") if step else "",
    )


def _never(plan: Planning) -> str:
    """What stands for the last contact of somebody not met: nothing where no meetings are on file at all."""
    return plan.words("account-engagement-never") if plan.about.case.book.has("interactions") else ""
