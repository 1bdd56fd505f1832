"""Actions in words, alike in both editions of the plan: who does what until when, and what both bring."""

from collections.abc import Mapping, Sequence
from datetime import date

from kamreport.blocks import Cell, Edition, Grid, Head, Tile, Tone
from kamreport.narrative.composing import cells
from kamreport.sharing.goals import Action, Goal
from kamreport.words import Words

SHOWN = 16
Sides = Mapping[str, str]


def overview(actions: Sequence[Action], as_of: date, words: Words, to: Edition = "internal") -> str:
    """How many actions are open on either side, how many are late, and which comes next: a lead."""
    late = [one for one in actions if one.state == "late"]
    coming = [one for one in actions if one.due_on is not None and one.due_on >= as_of]
    return words(
        "plan-actions-lead",
        n=len(actions),
        ours=sum(one.side == "ours" for one in actions),
        theirs=sum(one.side == "client" for one in actions),
        late=len(late),
        next=words.day(coming[0].due_on) if coming and coming[0].due_on else "none",
        title=coming[0].title if coming else "",
        to=to,
    )


def tile(actions: Sequence[Action], words: Words) -> Tile | None:
    """How many actions are open, and how many of them are late; None where none is."""
    if not actions:
        return None
    late = sum(one.state == "late" for one in actions)
    tone: Tone = "bad" if late else ""
    value = words.number(len(actions))
    return Tile(words("plan-tile-actions"), value, words("plan-tile-late", n=late), tone)


def table(actions: Sequence[Action], as_of: date, sides: Sides, words: Words) -> Grid | None:
    """The open actions, the first due first; a column that would stay empty is left out."""
    if not actions:
        return None
    shown = actions[:SHOWN]
    columns: list[tuple[Head, Sequence[str | Cell]]] = [
        (Head(words("plan-action"), width=3.5), [words.named(one.title) for one in shown]),
        (Head(words("plan-action-for"), width=2.5), [words.named(one.goal) for one in shown]),
        (Head(words("plan-action-side"), width=1.2), [sides.get(one.side, "") for one in shown]),
        (Head(words("plan-action-who"), width=1.7), [words.named(one.owner) for one in shown]),
        (
            Head(words("plan-action-due"), width=1.8),
            [words.short_day(one.due_on) if one.due_on else "" for one in shown],
        ),
        (Head(words("plan-action-state"), width=1.6), [state(one, as_of, words) for one in shown]),
    ]
    kept = [(head, texts) for head, texts in columns if any(_text(one) for one in texts)]
    late = sum(one.state == "late" for one in actions)
    more = len(actions) - len(shown)
    return Grid(
        words("plan-actions-list", n=len(actions), late=late),
        tuple(head for head, _ in kept),
        tuple(cells(*row) for row in zip(*(texts for _, texts in kept), strict=True)),
        note=words("account-more", n=more) if more else "",
    )


def state(action: Action, as_of: date, words: Words) -> Cell:
    """Whether an open action is late, or in how many days it is due."""
    if action.due_on is None:
        return Cell(words("plan-undated"), "watch")
    days = (action.due_on - as_of).days
    if days < 0:
        return Cell(words("plan-late", days=-days), "bad")
    return Cell(words("plan-due-in", days=days))


def joint(goals: Sequence[Goal], actions: Sequence[Action], sides: Sides, words: Words) -> Grid | None:
    """What either side brings to each goal; None where no open action serves any."""
    brought = [(goal, _bring(goal, actions, "ours"), _bring(goal, actions, "client")) for goal in goals]
    if not any(ours or theirs for _, ours, theirs in brought):
        return None
    heads = (
        Head(words("plan-joint-goal"), width=2.6),
        Head(words("plan-joint-brings", side=sides["ours"]), width=3.2),
        Head(words("plan-joint-brings", side=sides["client"]), width=3.2),
    )
    none = Cell(words("plan-joint-nothing"), "muted")
    rows = tuple(
        cells(words.named(goal.title), words.listed(ours) or none, words.listed(theirs) or none)
        for goal, ours, theirs in brought
    )
    both = sum(bool(ours and theirs) for _, ours, theirs in brought)
    return Grid(words("plan-joint-list", both=both, n=len(rows)), heads, rows)


def together(goals: Sequence[Goal], actions: Sequence[Action]) -> int:
    """The number of goals on which both sides have an open action."""
    return sum(bool(_bring(one, actions, "ours") and _bring(one, actions, "client")) for one in goals)


def _bring(goal: Goal, actions: Sequence[Action], side: str) -> list[str]:
    return [one.title for one in actions if one.goal == goal.title and one.side == side]


def _text(cell: str | Cell) -> str:
    return cell if isinstance(cell, str) else cell.text
