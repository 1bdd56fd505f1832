"""Whether the year's target can still be reached: what is to go against the outlook of the quarter left."""

from datetime import timedelta

from kamreport.narrative.about import About
from kamreport.narrative.ahead import first_quarter
from kamreport.narrative.joint_risks import Risk
from kamreport.period import Span, containing

DAYS = 14


def shortfall(about: About, lead: str) -> Risk | None:
    """The risk that the fiscal year's target is missed, told in its last quarter alone: the outlook has one
    interval a quarter. None where more or less than one quarter is left, no target or outlook is known, or
    what is expected covers what is to go. It is out of reach where not even the upper end of the 95% interval
    covers it.
    """
    start = about.case.config.fiscal_year_start
    target, actual = about.value("targets", "year_target"), about.value("targets", "year_actual")
    found = about.estimate("outlook", "next_quarter")
    next_day = about.as_of + timedelta(days=1)
    quarter, year = (containing(next_day, span, start) for span in (Span.QUARTER, Span.YEAR))
    asked = containing(about.case.book.period.end, Span.YEAR, start)
    last = quarter.start == next_day and quarter.end == year.end == asked.end
    if not last or not target or actual is None or found.value is None or found.high is None:
        return None
    left = target - actual
    if left <= found.value:
        return None
    return Risk(
        "target",
        (
            ("state", "out" if found.high < left else "open"),
            ("left", about.money(left)),
            ("expected", about.money(found.value)),
            ("most", about.money(found.high)),
            ("quarter", first_quarter(about)),
        ),
        lead,
        about.as_of + timedelta(days=DAYS),
    )
