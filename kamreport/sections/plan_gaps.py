"""Account plan: what it still lacks to be one, and where that is entered."""

from collections.abc import Iterator
from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.narrative.pace import course
from kamreport.narrative.planning import Planning
from kamreport.schema import LAYERS
from kamreport.sections import section
from kamreport.words import Words

TABLES = ("objectives", "actions", "contacts", "interactions", "contracts", "opportunities", "targets")


@dataclass(frozen=True)
class Content:
    """What is missing, one sentence each: what it would tell, and where to enter it."""

    lacking: tuple[str, ...]


@section(Content, plan=93)
def plan_gaps(case: Case, account: str | None, words: Words) -> Section | None:
    """What the plan of one account lacks; left out where nothing does."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    absent = [table for table in TABLES if plan.about.rows(table).empty]
    lacking = (*(words(f"plan-lacks-{table}") for table in absent), *_loose(plan))
    if not lacking:
        return None
    missing = len(absent) + (not plan.lead)
    more = len(lacking) - missing
    of = len(TABLES) + 1
    whole = str(missing == of)
    lead = words("plan-gaps-lead", n=len(lacking), absent=missing, of=of, whole=whole, more=more)
    return Section("plan_gaps", words("plan-gaps"), lead, Content(lacking))


def _loose(plan: Planning) -> Iterator[str]:
    """What is there and not complete."""
    words = plan.words
    if not plan.lead:
        yield words("plan-lacks-owner")
    dark = [one.title for one in plan.goals if course(one, plan.about.as_of) == "unmeasured"]
    if dark:
        yield words("plan-lacks-measured", n=len(dark), titles=words.listed(dark))
    if plan.goals and not plan.joint:
        yield words("plan-lacks-shared")
    undated = sum(one.due_on is None for one in plan.actions)
    if undated:
        yield words("plan-lacks-days", n=undated)
    known = {one.layer for one in plan.people}
    missing = [plan.about.inline("layer", layer) for layer in LAYERS if layer not in known]
    if plan.people and missing:
        yield words("plan-lacks-levels", n=len(missing), layers=words.listed(missing))
