"""Account plan: what success is measured by: the goals, then revenue, health and cadence."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Section, Tone
from kamreport.case import Case
from kamreport.narrative import goal_words as say
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.planning import Planning
from kamreport.period import Span, containing
from kamreport.sections import section
from kamreport.words import Words

BETTER = ("at_risk", "watch", "healthy")


@dataclass(frozen=True)
class Content:
    """The measures of the goals, then those of our own."""

    measures: Grid


@section(Content, plan=90)
def plan_measures(case: Case, account: str | None, words: Words) -> Section | None:
    """Measures of success of one account; left out where nothing is aimed at."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    rows = tuple(row for row in (_revenue(plan), _health(plan), _cadence(plan)) if row is not None)
    measures = say.table(plan.goals, plan.about.as_of, words, *rows)
    if measures is None:
        return None
    good = sum(row[-1].tone == "good" for row in measures.rows)
    lead = passage(
        words,
        words("plan-measures-standing", n=len(measures.rows), good=good, all=str(good == len(measures.rows))),
        words("plan-measures-lead", goals=len(plan.goals), own=len(rows)),
    )
    return Section("plan_measures", words("plan-measures"), lead, Content(measures))


def _revenue(plan: Planning) -> tuple[Cell, ...] | None:
    """Revenue of the fiscal year to date against the target of that year."""
    words, about = plan.words, plan.about
    target, actual = about.value("targets", "year_target"), about.value("targets", "year_actual")
    share = about.value("targets", "year_attainment")
    if not target or actual is None or share is None:
        return None
    year = containing(about.case.book.period.end, Span.YEAR, plan.case.config.fiscal_year_start)
    tone: Tone = "good" if share >= 1 else "watch" if share >= 0.9 else "bad"
    state = "done" if year.end <= about.as_of else "running"
    return cells(
        words("plan-measure-revenue"),
        "",
        about.money(actual),
        about.money(target),
        words.short_day(year.end),
        Cell(words("plan-measure-attained", share=words.percent(share), state=state), tone),
    )


def _health(plan: Planning) -> tuple[Cell, ...] | None:
    """Health against the bound of the next band; in the best one, of staying there."""
    words, about = plan.words, plan.about
    score, before, band = (
        about.value("health", "health"),
        about.before("health", "health").value,
        about.word("health", "band"),
    )
    if score is None or band not in BETTER:
        return None
    aim = BETTER[min(BETTER.index(band) + 1, len(BETTER) - 1)]
    least = float(about.case.now["health"].tables["bands"].set_index("band")["least"][aim])
    tone: Tone = "good" if band == "healthy" else "watch" if band == "watch" else "bad"
    return cells(
        words("column-health"),
        "" if before is None else words.number(before, 1),
        words.number(score, 1),
        words("plan-measure-least", value=words.number(least)),
        words("plan-measure-always"),
        Cell(about.choice("health-band", band), tone),
    )


def _cadence(plan: Planning) -> tuple[Cell, ...] | None:
    words, about = plan.words, plan.about
    share, before = about.value("engagement", "cadence"), about.before("engagement", "cadence").value
    if share is None:
        return None
    tone: Tone = "good" if share >= 0.9 else "watch" if share >= 0.6 else "bad"
    state = "good" if share >= 0.9 else "most" if share >= 0.6 else "few"
    return cells(
        words("account-engagement-cadence"),
        "" if before is None else words.percent(before),
        words.percent(share),
        words.percent(1),
        words("plan-measure-always"),
        Cell(words("plan-measure-cadence", state=state), tone),
    )
