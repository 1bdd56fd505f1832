"""Account plan: what both sides do until when, and what the playbook proposes to agree next."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative import commitment_words
from kamreport.narrative import warning_words as say
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.steps import Step
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The actions agreed and open, and those proposed."""

    agreed: Grid | None
    proposed: Grid | None


@section(Content, plan=60)
def plan_actions(case: Case, account: str | None, words: Words) -> Section | None:
    """The action plan of one account; left out where nothing is open and nothing to propose."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    found = plan.steps("next")
    if not (plan.actions or found):
        return None
    lead = passage(
        words,
        commitment_words.overview(plan.actions, plan.about.as_of, words)
        if plan.actions
        else words("plan-actions-none"),
        words("plan-proposed-lead", n=len(found)) if found else "",
    )
    content = Content(
        commitment_words.table(plan.actions, plan.about.as_of, plan.sides, words), _proposed(plan, found)
    )
    return Section("plan_actions", words("plan-actions"), lead, content)


def _proposed(plan: Planning, found: Sequence[Step]) -> Grid | None:
    """The next best actions with the reason for each, the first due first."""
    words = plan.words
    if not found:
        return None
    heads = (
        Head(words("column-action"), width=4.4),
        Head(words("column-why"), width=3.2),
        Head(words("column-who"), width=1.8),
        Head(words("column-due"), width=1.7),
    )
    rows = tuple(
        cells(
            say.title(one, words),
            say.reason(one, words),
            say.who(one, plan.lead, words),
            words.short_day(one.due),
        )
        for one in sorted(found, key=lambda one: one.due)
    )
    return Grid(words("plan-proposed", n=len(found)), heads, rows, note=words("plan-proposed-note"))
