"""What a table's empty cells mean, where the contract says so in words."""

from kamreport.checks.rules import LONGEST_HOURS
from kamreport.checks.sql import quoted

_FILLED = {
    "surveys": {
        "scale_low": "coalesce(scale_low,"
        " case when kind = 'nps' then '0' when kind is not null then '1' end)",
        "scale_high": "coalesce(scale_high,"
        " case when kind = 'nps' then '10' when kind is not null then '5' end)",
        "invited_on": "coalesce(invited_on, answered_on)",
        "answered_on": "coalesce(answered_on, case when score is not null then invited_on end)",
    },
    "tickets": {
        f"{name}_at": f"coalesce({name}_at, case when cast({hours} as double) between 0 and {LONGEST_HOURS}"
        f" then opened_at + to_microseconds(cast(cast({hours} as double) * 3600000000 as bigint)) end)"
        for name, hours in (("first_response", "first_response_hours"), ("resolved", "resolution_hours"))
    },
    "contracts": {
        "annual_value": "coalesce(annual_value,"
        " cast(12 * try_cast(monthly_value as decimal(36, 12)) as varchar))",
    },
    "opportunities": {"outcome": "coalesce(outcome, 'open')"},
    "targets": {"month": "cast(date_trunc('month', month) as date)"},
}


def filled(table: str, cells: str) -> str:
    """The query of a table's cells with the empty ones filled.

    Surveys: an answer without an invitation was invited on that day, a score without a day was given on
    the day of the invitation; scales are 0-10 for NPS, else 1-5. Tickets: moments from hours, where only
    those are given. Contracts: a year's value is twelve times a month's. Opportunities: open when no
    outcome is given. Targets: the first day of the month.
    """
    if table not in _FILLED:
        return cells
    replaced = ", ".join(f"{sql} as {quoted(column)}" for column, sql in _FILLED[table].items())
    return f"select * replace ({replaced}) from ({cells})"
