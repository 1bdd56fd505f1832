"""Account plan: the plan on one page: what is aimed at, what could stop it, and what happens first."""

from collections.abc import Iterator
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Section, Tile
from kamreport.case import Case
from kamreport.narrative import commitment_words, goal_words, key_figures, roadmap
from kamreport.narrative import warning_words as say
from kamreport.narrative.about import tiles
from kamreport.narrative.asks import asks
from kamreport.narrative.composing import cells, inside, passage
from kamreport.narrative.planning import Planning
from kamreport.narrative.roadmap import Course
from kamreport.sections import section
from kamreport.steps import Step
from kamreport.warning import Severity
from kamreport.words import Words

TILES, AIMS, RISKS, TASKS = 6, 4, 3, 5
SEVERE = (Severity.CRITICAL, Severity.HIGH)


@dataclass(frozen=True)
class Content:
    """Tiles, the aims, what could stop them, the road ahead, and the first tasks."""

    tiles: tuple[Tile, ...]
    aims_headline: str
    aims: tuple[str, ...]
    risks_headline: str
    risks: tuple[str, ...]
    road: Picture | None
    tasks: Grid | None


@section(Content, plan=10)
def plan_summary(case: Case, account: str | None, words: Words) -> Section | None:
    """The first page of a plan. Its lead is the cover's message."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    aims, risks = _aims(plan), _risks(plan)
    content = Content(
        tiles=_tiles(plan),
        aims_headline=words("plan-summary-aims"),
        aims=aims,
        risks_headline=words("plan-summary-risks"),
        risks=risks,
        road=roadmap.picture(tuple(_courses(plan)), plan.about.as_of, words),
        tasks=_tasks(plan),
    )
    return Section("plan_summary", words("plan-summary"), _lead(plan), content)


def _lead(plan: Planning) -> str:
    words = plan.words
    severe = [one for one in plan.standing.warnings if one.severity in SEVERE]
    repair = plan.steps("repair")
    return passage(
        words,
        goal_words.overview(plan.goals, plan.about.as_of, words) if plan.goals else _without(plan),
        words("plan-lead-repair", day=words.day(repair[0].due), n=len(severe)) if repair else _ending(plan),
        "" if repair else _first(plan),
    )


def _without(plan: Planning) -> str:
    """The lead of a plan without goals: what is there to build on."""
    words, about = plan.words, plan.about
    trailing, annual = about.value("revenue", "trailing"), about.value("recurring", "annual")
    waiting = int(about.value("conversion", "open_count") or 0)
    base = (
        "revenue" if trailing and trailing > 0 else "contracts" if annual else "sales" if waiting else "none"
    )
    money = trailing if base == "revenue" else annual
    return words(
        "plan-lead-without",
        base=base,
        money=about.money(money) if money else "",
        waiting=waiting,
        n=len(plan.actions),
    )


def _first(plan: Planning) -> str:
    """What is late, else what is due first, agreed or proposed; "" where nothing is."""
    words, as_of = plan.words, plan.about.as_of
    late = next((one for one in plan.actions if one.state == "late" and one.due_on is not None), None)
    if late is not None and late.due_on is not None:
        since = words.day(late.due_on)
        return words("plan-lead-late", side=late.side or "ours", title=words.named(late.title), day=since)
    agreed = [(one.due_on, one.title) for one in plan.actions if one.due_on and one.due_on >= as_of]
    proposed = [(one.due, say.title(one, words)) for one in plan.steps("next")]
    asked = [(one.due, words(f"ask-{one.key}", **one.values).rstrip(".。")) for one in asks(plan.about, 1)]
    found = sorted((*agreed, *proposed), key=lambda one: one[0]) or asked
    if not found:
        return ""
    day, title = found[0]
    return words("plan-lead-first", day=words.day(day), title=inside(title, words))


def _ending(plan: Planning) -> str:
    """The next end of a contract that needs somebody to act, within the year."""
    words = plan.words
    for one in plan.contracts:
        if (
            one.end is not None
            and one.renewal in ("bare", "open", "later")
            and (one.end - plan.about.as_of).days <= 365
        ):
            return words("plan-lead-ending", name=one.name, day=words.day(one.end), state=one.renewal)
    return ""


def _tiles(plan: Planning) -> tuple[Tile, ...]:
    about = plan.about
    found = tiles(
        goal_words.tile(plan.goals, about.as_of, plan.words),
        commitment_words.tile(plan.actions, plan.words),
        key_figures.health(about),
        key_figures.money(about, "trailing", "trailing_before"),
        key_figures.contracts(about),
        key_figures.pipeline(about),
        key_figures.cadence(about),
        key_figures.margin(about),
        key_figures.won(about),
    )
    return tuple(one for one in found if one.tone != "unknown")[:TILES]


def _aims(plan: Planning) -> tuple[str, ...]:
    """The goals, the next due first; then the revenue that the targets ahead ask for."""
    words = plan.words
    found = [goal_words.aim(one, words) for one in plan.goals][:AIMS]
    target, actual = plan.about.value("targets", "year_target"), plan.about.value("targets", "year_actual")
    if target and actual is not None:
        found.append(
            words(
                "plan-aim-revenue",
                target=plan.about.money(target),
                actual=plan.about.money(actual),
                left=plan.about.money(target - actual) if target > actual else "none",
            )
        )
    return tuple(found)


def _risks(plan: Planning) -> tuple[str, ...]:
    """The severest warnings; then what both sides see."""
    words = plan.words
    warned = [say.what(one, plan.case, words) for one in plan.standing.warnings if one.severity in SEVERE]
    return tuple((*warned[:RISKS], *(one.what(words) for one in plan.risks))[:RISKS])


def _courses(plan: Planning) -> Iterator[Course]:
    for contract in plan.contracts:
        yield Course("contract", contract.name, contract.end)
    yield from roadmap.agreed_courses(plan.goals, plan.actions)


def _tasks(plan: Planning) -> Grid | None:
    """The repair first, then what is late, then what is due next, agreed or proposed; else what is asked."""
    words, as_of = plan.words, plan.about.as_of
    late = [
        _row(plan, one.title, one.owner, Cell(words("plan-since", day=words.short_day(one.due_on)), "bad"))
        for one in plan.actions
        if one.state == "late" and one.due_on is not None
    ]
    coming = [
        (one.due_on, _row(plan, one.title, one.owner, Cell(words.short_day(one.due_on))))
        for one in plan.actions
        if one.due_on is not None and one.due_on >= as_of
    ]
    coming += [(one.due, _step(plan, one)) for one in plan.steps("next")]
    ordered = [task for _, task in sorted(coming, key=lambda one: one[0])]
    rows = (*[_step(plan, one) for one in plan.steps("repair")][:2], *late[:2], *ordered)[:TASKS]
    rows = rows or tuple(
        _row(plan, words(f"ask-{one.key}", **one.values), one.owner, Cell(words.short_day(one.due)))
        for one in asks(plan.about)
    )
    heads = (
        Head(words("plan-action"), width=5.2),
        Head(words("plan-action-who"), width=1.8),
        Head(words("plan-measure-by"), width=1.9),
    )
    return Grid(words("plan-summary-tasks", n=len(rows)), heads, rows) if rows else None


def _step(plan: Planning, step: Step) -> tuple[Cell, ...]:
    words = plan.words
    return _row(
        plan, say.title(step, words), say.who(step, plan.lead, words), Cell(words.short_day(step.due))
    )


def _row(plan: Planning, what: str, owner: str, day: Cell) -> tuple[Cell, ...]:
    named = plan.words.named
    return cells(named(what), named(owner or plan.lead) or plan.words("account-asks-nobody"), day)
