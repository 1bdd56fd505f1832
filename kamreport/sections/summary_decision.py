"""Executive summary: what is to be decided, by whom and by when, the most at stake first."""

from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.narrative.composing import shortened
from kamreport.narrative.deciding import Decision, decisions
from kamreport.narrative.whole import LONG
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 3


@dataclass(frozen=True)
class Task:
    """One decision: which account it is about, what is to be decided and why, and whom it falls to."""

    account: str
    what: str
    who: str


@dataclass(frozen=True)
class Content:
    """Up to three decisions, and how many more there are."""

    tasks: tuple[Task, ...]
    more: str


@section(Content, summary=30)
def summary_decision(case: Case, _account: str | None, words: Words) -> Section:
    """The decisions; where there are none, it says so."""
    found = decisions(case)
    shown, others = found[:SHOWN], len(found[SHOWN:])
    content = Content(
        tasks=tuple(_task(one, words) for one in shown),
        more=words("executive-decide-more", n=others) if others else "",
    )
    return Section("summary_decision", words("executive-decision"), _lead(found, words), content)


def _lead(found: tuple[Decision, ...], words: Words) -> str:
    if not found:
        return words("executive-decide-none")
    return words("executive-decide-lead", n=len(found), day=words.day(max(one.by for one in found)))


def _task(one: Decision, words: Words) -> Task:
    key = "executive-decide-who" if one.owner else "executive-decide-open"
    return Task(
        shortened(words.named(one.account), LONG),
        words(one.key, **dict(one.values(words))),
        words(key, owner=one.owner, day=words.day(one.by)),
    )
