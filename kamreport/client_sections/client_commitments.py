"""Client review: what both sides will do next, who until when, and when we meet."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.client_sections import client_section
from kamreport.narrative import meeting_list
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.sharing import Shared
from kamreport.sharing.goals import Action
from kamreport.sharing.people import Agreement, Meeting
from kamreport.words import Words

ACTIONS, MEETINGS = 14, 10


@dataclass(frozen=True)
class Content:
    """The commitments of each side, the meetings planned, and the contracts with their days."""

    ours: Grid | None
    theirs: Grid | None
    meetings: Grid | None
    contracts: Grid | None


@client_section(Content, client_review=70)
def client_commitments(shared: Shared, words: Words) -> Section | None:
    """Open commitments of both sides, meetings and contract dates; left out where there are none, and where a
    single meeting is all, since it stands beside the people.
    """
    told = Told(shared, words)
    waiting = [one for one in shared.actions if one.state in ("open", "late")]
    planned = [one for one in shared.meetings if one.planned]
    alone = len(planned) <= 1 and bool(shared.theirs)
    if not waiting and not shared.agreements and (alone or not planned):
        return None
    theirs = [one for one in waiting if one.side == "client"]
    ours = [one for one in waiting if one.side != "client"]
    content = Content(
        ours=_actions(told, ours, "ours"),
        theirs=_actions(told, theirs, "client"),
        meetings=_meetings(told, planned),
        contracts=_contracts(told),
    )
    lead = _lead(told, len(ours), len(theirs), planned)
    return Section("client_commitments", words("client-commitments"), lead, content)


def _lead(told: Told, ours: int, theirs: int, planned: list[Meeting]) -> str:
    words = told.words
    parts = []
    if ours or theirs:
        parts.append(words("client-commitments-lead", ours=ours, theirs=theirs))
    if planned:
        day = words.day(planned[0].day)
        parts.append(words("client-commitments-meet", n=len(planned), day=day))
    if not parts:
        parts.append(words("client-commitments-contracts", n=len(told.shared.agreements)))
    return words("sentence-gap").join(parts)


def _actions(told: Told, actions: list[Action], side: str) -> Grid | None:
    if not actions:
        return None
    words = told.words
    shown = actions[:ACTIONS]
    serving = any(one.goal for one in shown)
    heads = (
        Head(words("client-commitment"), width=4),
        Head(words("client-who"), width=2),
        Head(words("client-due"), width=2.2),
        *((Head(words("client-serves"), width=3),) if serving else ()),
    )
    late = sum(one.state == "late" for one in actions)
    more = len(actions) - len(shown)
    return Grid(
        words(f"client-commitments-{side}", n=len(actions), late="all" if late == len(actions) > 1 else late),
        heads,
        tuple(_action(told, one)[: len(heads)] for one in shown),
        note=words("client-more", n=more) if more else "",
    )


def _action(told: Told, action: Action) -> tuple[Cell, ...]:
    late = action.state == "late"
    day = told.day(action.due_on)
    due = told.words("client-passed", day=day) if late else day
    named = told.words.named
    state = Cell(due, "bad" if late else "")
    return cells(named(action.title), named(action.owner), state, named(action.goal))


def _meetings(told: Told, planned: list[Meeting]) -> Grid | None:
    if not planned:
        return None
    words = told.words
    shown = planned[:MEETINGS]
    more = len(planned) - len(shown)
    note = words("client-more", n=more) if more else ""
    return meeting_list.table(told, words("client-commitments-meetings", n=len(planned)), shown, note)


def _contracts(told: Told) -> Grid | None:
    found = told.shared.agreements
    if not found:
        return None
    words = told.words
    heads = (
        Head(words("client-contract"), width=4),
        Head(words("client-since"), width=1.6),
        Head(words("client-ends"), width=2.4),
        Head(words("client-notice"), width=1.8),
    )
    rows = tuple(_contract(told, one) for one in found)
    return Grid(words("client-commitments-running", n=len(found)), heads, rows)


def _contract(told: Told, one: Agreement) -> tuple[Cell, ...]:
    words = told.words
    end = words("client-open-ended") if one.end is None else told.day(one.end)
    return cells(
        words.named(one.name) or words("client-contract"),
        told.day(one.start),
        words("client-renews", day=end) if one.end and one.renews else end,
        _notice(told, one),
    )


def _notice(told: Told, one: Agreement) -> str:
    """The last day of notice; said to have passed where it has."""
    day = told.day(one.notice_by)
    past = one.notice_by is not None and one.notice_by < told.shared.as_of
    return told.words("client-passed", day=day) if past else day
