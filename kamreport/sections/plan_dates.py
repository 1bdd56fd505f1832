"""Account plan: what falls on which day of the twelve months ahead."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pandas as pd

from kamreport.blocks import Grid, Section
from kamreport.case import Case
from kamreport.narrative import roadmap
from kamreport.narrative.composing import inside
from kamreport.narrative.planning import Planning
from kamreport.narrative.roadmap import Dated
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """The key dates."""

    dates: Grid


@section(Content, plan=95)
def plan_dates(case: Case, account: str | None, words: Words) -> Section | None:
    """Key dates of one account; left out where no day ahead is known."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    found = [
        *_contracts(plan),
        *roadmap.agreed_dates(plan.goals, plan.actions, words, plan.lead),
        *roadmap.meeting_dates(plan.meetings, words, partial(plan.about.inline, "layer")),
        *_sales(plan),
        *_order(plan),
    ]
    dates = roadmap.dates(found, plan.about.as_of, words)
    if dates is None:
        return None
    first = min(one.day for one in found if one.day > plan.about.as_of)
    lead = words("plan-dates-lead", day=words.day(first), what=inside(dates.rows[0][1].text, words))
    return Section("plan_dates", words("plan-dates"), lead, Content(dates))


def _contracts(plan: Planning) -> Iterator[Dated]:
    words = plan.words
    for one in plan.contracts:
        if one.end is not None:
            renews = str(one.renewal == "renews")
            yield Dated(one.end, words("date-contract-end", name=one.name, renews=renews), plan.lead)
        if one.notice_by is not None:
            yield Dated(one.notice_by, words("date-notice", name=one.name), plan.lead)


def _sales(plan: Planning) -> Iterator[Dated]:
    rows = plan.about.table("conversion", "open")
    for _, row in rows.iterrows():
        day = as_day(row["expected_on"])
        if day is not None:
            name = text(row["name"]) or text(row["opportunity_id"])
            yield Dated(day, plan.words("date-opportunity", name=name), text(row["owner"]))


def _order(plan: Planning) -> Iterator[Dated]:
    day = plan.about.date("rhythm", "expected_on")
    if day is not None and not pd.isna(pd.Timestamp(day)):
        yield Dated(day, plan.words("date-order", passed="False"))
