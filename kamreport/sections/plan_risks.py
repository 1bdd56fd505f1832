"""Account plan: what may keep it from being kept, and the warnings that stand, each with its answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative import joint_risks
from kamreport.narrative import warning_words as say
from kamreport.narrative.answers import answers
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.warning import EarlyWarning, Severity
from kamreport.words import Words

SHOWN = 10
SEVERE = (Severity.CRITICAL, Severity.HIGH)


@dataclass(frozen=True)
class Content:
    """The risks that both sides see, and the warnings that only we do."""

    agreed: Grid | None
    warnings: Grid | None


@section(Content, plan=70)
def plan_risks(case: Case, account: str | None, words: Words) -> Section | None:
    """Risks of one account; left out where there is nothing to judge: no goal, action, risk or warning."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    found = plan.standing.warnings
    if not (plan.risks or found or plan.goals or plan.actions):
        return None
    content = Content(joint_risks.table(plan.risks, words), _warnings(plan, found))
    return Section("plan_risks", words("plan-risks"), _lead(plan, found), content)


def _lead(plan: Planning, found: Sequence[EarlyWarning]) -> str:
    words = plan.words
    severe = sum(one.severity in SEVERE for one in found)
    return passage(
        words,
        words("plan-risks-lead", n=len(plan.risks)),
        words("plan-risks-warnings", n=len(found), severe=severe),
    )


def _warnings(plan: Planning, found: Sequence[EarlyWarning]) -> Grid | None:
    """The warnings, the most severe first, and what answers each by the playbook."""
    words = plan.words
    if not found:
        return None
    answered = answers(plan.case, plan.about.account)
    heads = (
        Head(words("column-severity"), width=1.1),
        Head(words("column-warning"), width=4.4),
        Head(words("plan-risk-answer"), width=3.6),
        Head(words("column-due"), width=1.7),
    )
    shown = found[:SHOWN]
    rows = tuple(
        cells(
            Cell(say.severity(one, words), say.TONES.get(one.severity, "")),
            say.what(one, plan.case, words),
            say.title(answered[one.rule], words) if one.rule in answered else "",
            words.short_day(answered[one.rule].due if one.rule in answered else one.due),
        )
        for one in shown
    )
    more = len(found) - len(shown)
    note = words("account-more", n=more) if more else ""
    return Grid(words("plan-warnings-list", n=len(found)), heads, rows, note=note)
