"""Which step of the playbook answers a warning, and by when: one day for one matter, wherever it is told."""

from collections.abc import Mapping
from datetime import date

from kamreport.case import Case
from kamreport.steps import Step, standing, steps
from kamreport.warning import EarlyWarning


def answers(case: Case, account: str) -> dict[str, Step]:
    """The first of the next steps that answers each warning rule that stands at the account."""
    where = standing(case.now, case.warnings, account, case.changes)
    found: dict[str, Step] = {}
    for step in steps(case.playbook, where, case.book.as_of, "next"):
        for one in step.warnings:
            found.setdefault(one.rule, step)
    return found


def due(warning: EarlyWarning, answered: Mapping[str, Step]) -> date:
    """The day by which a warning is answered: that of the step that answers it, or sooner, its severity's."""
    step = answered.get(warning.rule)
    return warning.due if step is None else min(warning.due, step.due)
