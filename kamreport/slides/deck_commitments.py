"""Deck: the last slide, what both sides will do, who and until when, and when they meet."""

from datetime import date

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.client_sections.client_commitments import Content
from kamreport.client_sections.client_summary import Content as Summary
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.fitting import sentence, title
from kamreport.sharing.goals import Action
from kamreport.sharing.people import Meeting
from kamreport.slides import Known, Slide, slide

ROWS, MEETINGS, LEAST, ASKS = 6, 2, 3, 2


@slide(90)
def deck_commitments(known: Known) -> Section | None:
    """The open commitments of both sides in order of their days, with the meetings above day-to-day work;
    else the meetings, else the contracts.

    Left out where none of them is known, and where few meetings are all, which the asks name then.
    """
    found = known.section("client_commitments", Content)
    if found is None:
        return None
    section, content = found
    told, words = known.told, known.words
    waiting = [one for one in told.shared.actions if one.state in ("open", "late")]
    planned = [one for one in told.shared.meetings if one.planned]
    meet = words("client-commitments-meet", n=len(planned), day=words.day(planned[0].day)) if planned else ""
    if waiting:
        theirs = sum(one.side == "client" for one in waiting)
        said = words("client-commitments-lead", ours=len(waiting) - theirs, theirs=theirs)
        most = max(MEETINGS, ROWS - len(waiting))
        steering = [one for one in planned if one.layer != "operational"]
        shown = Slide(section.title, grid=_grid(told, waiting, (steering or planned)[:most]))
        lead = passage(words, _ask(known), meet)
        return Section("deck_commitments", title(said), sentence(lead), shown)
    grid = content.meetings or content.contracts
    if grid is None:
        return None
    if content.meetings and len(planned) < LEAST and _asked(known) >= ASKS:
        return None
    total = len(planned) if content.meetings else len(told.shared.agreements)
    shown = Slide(section.title, grid=grid, total=total)
    return Section("deck_commitments", title(meet or section.lead), sentence(_ask(known)), shown)


def _ask(known: Known) -> str:
    """What the client is asked, where it is one thing alone and so has no slide of its own."""
    found = known.section("client_summary", Summary)
    alone = found[1].asks if found and len(found[1].asks) == 1 else ()
    return known.words("deck-ask-one", ask=alone[0].text) if alone else ""


def _asked(known: Known) -> int:
    """How many things the client is asked."""
    found = known.section("client_summary", Summary)
    return len(found[1].asks) if found else 0


def _grid(told: Told, waiting: list[Action], planned: list[Meeting]) -> Grid:
    """The commitments and the next meetings in order of their days."""
    words = told.words
    heads = (
        Head(words("deck-what"), width=3.2),
        Head(words("deck-side"), width=1.2),
        Head(words("client-who"), width=3.7),
        Head(words("client-due"), width=2.2),
    )
    due = [(one.due_on or date.max, _row(told, one)) for one in waiting]
    meet = [(one.day, _meeting(told, one)) for one in planned]
    return Grid("", heads, tuple(row for _, row in sorted((*due, *meet), key=lambda one: one[0])))


def _row(told: Told, action: Action) -> tuple[Cell, ...]:
    late, day = action.state == "late", told.day(action.due_on)
    due = told.words("client-passed", day=day) if late else day or told.words("deck-no-day")
    side = told.words(f"client-side-{action.side}") if action.side else ""
    named = told.words.named
    return cells(named(action.title), side, named(action.owner), Cell(due, "bad" if late else ""))


def _meeting(told: Told, meeting: Meeting) -> tuple[Cell, ...]:
    who = " · ".join(told.words.named(one) for one in (meeting.ours, meeting.theirs) if one)
    side = told.words("deck-both-sides")
    what = told.words(
        "plan-date-meeting",
        kind=meeting.kind,
        known=str(bool(meeting.layer)),
        layer=told.inline("layer", meeting.layer),
        form=told.words(f"meeting-{meeting.kind}"),
    )
    return cells(what[:1].upper() + what[1:], side, who, told.day(meeting.day))
