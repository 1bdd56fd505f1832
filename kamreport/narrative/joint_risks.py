"""What may keep a plan from being kept, told so that both sides can: each with its answer, owner and day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kamreport.blocks import Edition, Grid, Head
from kamreport.narrative.composing import cells
from kamreport.narrative.goal_words import LAGGING
from kamreport.narrative.pace import course, elapsed
from kamreport.narrative.team_words import Level, due_by
from kamreport.sharing.goals import Action, Goal
from kamreport.words import Words

MONTH = 30
HORIZON = 270  # days ahead in which the end of a contract is a risk
SHOWN = 10
Values = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """A contract that ends on a day and does not renew itself."""

    name: str
    end: date
    notice_by: date | None


@dataclass(frozen=True, slots=True)
class Risk:
    """One risk: messages plan-risk-, plan-sign-, plan-answer-<key> and their values, who answers, by when."""

    key: str
    values: Values
    owner: str
    by: date

    def what(self, words: Words) -> str:
        """What may happen, and what shows it."""
        return words(f"plan-risk-{self.key}", **dict(self.values))

    def sign(self, words: Words) -> str:
        """What would show that it has come."""
        return words(f"plan-sign-{self.key}", day=words.short_day(self.by))

    def answer(self, words: Words) -> str:
        """What is done about it."""
        return words(f"plan-answer-{self.key}", **dict(self.values))


def risks(
    goals: Sequence[Goal],
    actions: Sequence[Action],
    endings: Sequence[Ending],
    levels: Sequence[Level],
    *,
    lead: str,
    as_of: date,
    words: Words,
    to: Edition = "internal",
) -> tuple[Risk, ...]:
    """The risks of a plan: contracts that end, goals off course or unserved, late actions, levels unmet.

    `lead` is our account manager, who answers what nobody else owns. Days to answer never lie before `as_of`.
    """
    soon = as_of + timedelta(days=MONTH)
    return (
        *_endings(endings, lead, as_of, words),
        *_goals(goals, actions, lead, as_of, soon, words),
        *_late(actions, lead, as_of, to),
        *_levels(levels, lead, as_of, soon, words),
    )


def _endings(endings: Sequence[Ending], lead: str, as_of: date, words: Words) -> Iterator[Risk]:
    for one in endings:
        days = (one.end - as_of).days
        if not 0 <= days <= HORIZON:
            continue
        notice = one.notice_by if one.notice_by and one.notice_by > as_of else None
        by = notice or as_of + timedelta(days=min(MONTH, max(days, 0)))
        values: Values = (
            ("name", one.name),
            ("day", words.day(one.end)),
            ("notice", words.day(notice) if notice else "none"),
        )
        yield Risk("ending", values, lead, by)


def _goals(
    goals: Sequence[Goal], actions: Sequence[Action], lead: str, as_of: date, soon: date, words: Words
) -> Iterator[Risk]:
    served = {one.goal for one in actions}
    for goal in goals:
        state = course(goal, as_of)
        if state in LAGGING:
            values: Values = (
                ("title", goal.title),
                ("state", state),
                ("gone", words.percent(goal.share or 0)),
                ("spent", words.percent(elapsed(goal, as_of) or 0)),
                ("served", str(goal.title in served)),
            )
            yield Risk("behind", values, lead, soon)
        elif state == "unmeasured":
            yield Risk("unmeasured", (("title", goal.title),), lead, soon)
        elif state != "reached" and goal.title not in served:
            yield Risk("unserved", (("title", goal.title),), lead, soon)


def _late(actions: Sequence[Action], lead: str, as_of: date, to: Edition) -> Iterator[Risk]:
    for one in actions:
        if one.state == "late" and one.due_on is not None:
            values: Values = (
                ("title", one.title),
                ("days", (as_of - one.due_on).days),
                ("side", one.side or "ours"),
                ("to", to),
            )
            yield Risk("late", values, one.owner or lead, as_of + timedelta(days=14))


def _levels(levels: Sequence[Level], lead: str, as_of: date, soon: date, words: Words) -> Iterator[Risk]:
    for one in levels:
        day = due_by(one, as_of)
        if one.next is None and day is not None and day <= soon:
            name = words(f"layer-{one.layer}")
            inside = name[:1].lower() + name[1:] if words.language == "en" else name
            yield Risk("level", (("layer", inside),), lead, max(day, as_of + timedelta(days=14)))


def table(found: Sequence[Risk], words: Words, *, signs: bool = False) -> Grid | None:
    """The risks with their answers, the first ten; with `signs` also what would show each of them."""
    if not found:
        return None
    heads = (
        Head(words("plan-risk"), width=3.6 if signs else 4.2),
        *((Head(words("plan-risk-sign"), width=2.6),) if signs else ()),
        Head(words("plan-risk-answer"), width=2.8 if signs else 3.4),
        Head(words("plan-action-who"), width=1.6),
        Head(words("plan-measure-by"), width=1.7),
    )
    shown = sorted(found[:SHOWN], key=lambda one: one.by)
    rows = tuple(
        cells(
            one.what(words),
            *((one.sign(words),) if signs else ()),
            one.answer(words),
            words.named(one.owner) or words("account-asks-nobody"),
            words.short_day(one.by),
        )
        for one in shown
    )
    more = len(found) - len(shown)
    note = words("account-more", n=more) if more else ""
    return Grid(words("plan-risks-list", n=len(found)), heads, rows, note=note)
