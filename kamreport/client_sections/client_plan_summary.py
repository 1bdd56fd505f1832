"""Client plan: the plan on one page: how it stands, what comes next, and what is watched together."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative import commitment_words, goal_words
from kamreport.narrative.client import some
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.joint_plan import JointPlan
from kamreport.narrative.pace import course
from kamreport.sharing import Shared
from kamreport.words import Words

TASKS, RISKS = 4, 3
ALONE = 2  # figures: a single one says no more than the lead


@dataclass(frozen=True)
class Content:
    """Tiles, what comes next, and what is watched together beside it; the objectives follow as a section."""

    tiles: tuple[Tile, ...]
    tasks: Grid | None
    watch_headline: str
    watch: tuple[str, ...]


@client_section(Content, client_plan=10)
def client_plan_summary(shared: Shared, words: Words) -> Section | None:
    """The first page of a client plan. Its lead is the cover's message."""
    plan = JointPlan(shared, words)
    content = Content(
        tiles=_tiles(plan),
        tasks=_tasks(plan),
        watch_headline=words("client-plan-watch"),
        watch=tuple(one.what(words) for one in plan.risks if one.key != "late")[:RISKS],
    )
    return Section("client_plan_summary", words("client-plan-summary"), _lead(plan), content)


def _lead(plan: JointPlan) -> str:
    words = plan.words
    meeting = plan.planned[0] if plan.planned else None
    return passage(
        words,
        _standing(plan) if plan.goals else words("client-plan-without"),
        words(
            "client-plan-next",
            day=words.day(meeting.day),
            kind="none" if meeting.kind == "meeting" else words(f"meeting-{meeting.kind}"),
        )
        if meeting
        else words("client-plan-meet"),
    )


def _standing(plan: JointPlan) -> str:
    """How the objectives stand: one by its name, several by how many stand where."""
    as_of, words = plan.shared.as_of, plan.words
    if len(plan.goals) > 1:
        return goal_words.overview(plan.goals, as_of, words)
    first = plan.goals[0]
    return words("client-plan-goal-one", goal=first.title, state=course(first, as_of))


def _tiles(plan: JointPlan) -> tuple[Tile, ...]:
    """What is agreed; filled up with what was bought and delivered where little is; none for one alone."""
    bought, words = plan.shared.value("revenue", "trailing"), plan.words
    spent = Tile(words("client-plan-tile-bought"), plan.told.money(bought)) if bought else None
    agreed = some(
        goal_words.tile(plan.goals, plan.shared.as_of, words),
        commitment_words.tile(plan.actions, words),
        _meeting(plan),
        _contract(plan),
    )
    delivered = plan.told.share_tile("delivery", "otif", "client-on-time")
    shown = agreed if len(agreed) > 2 else (*agreed, *some(spent, delivered))
    return shown if len(shown) >= ALONE else ()


def _meeting(plan: JointPlan) -> Tile | None:
    if not plan.planned:
        return None
    first = plan.planned[0]
    note = plan.told.name("layer", first.layer)
    return Tile(plan.words("client-plan-tile-meeting"), plan.words.short_day(first.day), note=note)


def _contract(plan: JointPlan) -> Tile | None:
    """The first contract that ends and does not renew itself."""
    ends = [one for one in plan.shared.agreements if one.end is not None and not one.renews]
    if not ends or ends[0].end is None:
        return None
    words = plan.words
    return Tile(
        words("client-plan-tile-contract"), words.short_day(ends[0].end), note=words.named(ends[0].name)
    )


def _tasks(plan: JointPlan) -> Grid | None:
    """What is late, then what is due next, on both sides."""
    words = plan.words
    shown = [one for one in plan.actions if one.due_on is not None][:TASKS]
    if not shown:
        return None
    heads = (
        Head(words("plan-action"), width=4.6),
        Head(words("plan-action-side"), width=1.5),
        Head(words("plan-action-who"), width=2),
        Head(words("plan-measure-by"), width=1.9),
    )
    rows = tuple(
        cells(
            words.named(one.title),
            plan.sides[one.side],
            words.named(one.owner),
            Cell(words("plan-since", day=words.short_day(one.due_on)), "bad")
            if one.state == "late"
            else Cell(words.short_day(one.due_on)),
        )
        for one in shown
        if one.due_on is not None
    )
    return Grid(words("client-plan-tasks", n=len(rows)), heads, rows)
