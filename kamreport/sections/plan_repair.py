"""Account plan: the repair or reinforcement that is due, and what would turn health."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative import warning_words as say
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.steps import Step
from kamreport.words import Words

WEAKEST = 3


@dataclass(frozen=True)
class Content:
    """The two plans, and the weakest components of health."""

    repair: Grid | None
    reinforcement: Grid | None
    weak: str


@section(Content, plan=75)
def plan_repair(case: Case, account: str | None, words: Words) -> Section | None:
    """Repair plan of one account; left out where neither repair nor reinforcement is due."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    repair, reinforcement = plan.steps("repair"), plan.steps("reinforcement")
    if not (repair or reinforcement):
        return None
    content = Content(
        repair=_grid(plan, "repair", repair),
        reinforcement=_grid(plan, "reinforcement", reinforcement),
        weak=_weak(plan),
    )
    return Section("plan_repair", words("plan-repair"), _lead(plan, repair, reinforcement), content)


def _inside(name: str, words: Words) -> str:
    """A name within a sentence: without a capital in English, unless it begins with an abbreviation."""
    plain = words.language == "en" and not name[1:2].isupper()
    return name[:1].lower() + name[1:] if plain else name


def _lead(plan: Planning, repair: Sequence[Step], reinforcement: Sequence[Step]) -> str:
    words, where = plan.words, plan.standing
    rules = dict.fromkeys(_inside(say.name(one, words), words) for step in repair for one in step.warnings)
    return passage(
        words,
        words("plan-repair-lead", day=words.day(repair[0].due), names=words.listed(rules)) if repair else "",
        words(
            "plan-reinforcement-lead",
            day=words.day(reinforcement[0].due),
            score=words.number(where.score) if where.score is not None else "none",
            band=plan.about.inline("health-band", where.health),
        )
        if reinforcement
        else "",
    )


def _grid(plan: Planning, kind: str, found: Sequence[Step]) -> Grid | None:
    words = plan.words
    if not found:
        return None
    heads = (
        Head(words("column-action"), width=5.4),
        Head(words("column-who"), width=2),
        Head(words("column-due"), width=1.6),
    )
    rows = tuple(
        cells(say.title(one, words), say.who(one, plan.lead, words), words.short_day(one.due))
        for one in found
    )
    return Grid(words(f"plan-{kind}-list", n=len(found), day=words.day(found[0].due)), heads, rows)


def _weak(plan: Planning) -> str:
    """The known components of health furthest below its watch bound, the weakest first."""
    words, about = plan.words, plan.about
    result = plan.case.now.get("health")
    if result is None:
        return ""
    bands = result.tables["bands"].set_index("band")["least"]
    scores = {
        str(name): about.value("health", f"component_{name}")
        for name in result.tables["components"]["component"]
    }
    low = sorted(
        (score, name) for name, score in scores.items() if score is not None and score < bands["watch"]
    )
    if not low:
        return ""
    parts = (
        words("plan-repair-component", name=about.inline("component", name), score=words.number(score))
        for score, name in low[:WEAKEST]
    )
    return words("plan-repair-weak", n=min(len(low), WEAKEST), parts=words.listed(parts))
