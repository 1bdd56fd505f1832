"""Rows of two tables that contradict each other: both are used, and the user is told which they are."""

from datetime import date

from kamreport.checks.log import Log
from kamreport.faults import Done

NEEDED = frozenset({"used_events", "used_contracts"})


def check_contradictions(log: Log, last_day: date | None, there: frozenset[str]) -> None:
    """Tell of each event that says an account has left, though a contract of then still runs.

    One that has ended by the last day of the data ran out after notice, and contradicts nothing. The contract
    named is the one that runs longest, of those the one begun last. Needs used_events and
    used_contracts; where one of them is not `there`, nothing is said.
    """
    if last_day is None or not NEEDED.issubset(there):
        return
    latest = "coalesce(c.\"end\", date '9999-12-31')"
    log.rows(
        "events",
        "left-contract-runs",
        '(select e._file, e._row, e.account_id, e.date, c.contract_id, c.start, c."end" as until,'
        " c._file as file_there, c._row as row_there from used_events e"
        f" join used_contracts c on c.account_id = e.account_id and c.start <= e.date and {latest} > e.date"
        f" and {latest} >= date '{last_day}'"
        " where e.kind = 'churned' qualify row_number() over (partition by e._file, e._row"
        f" order by {latest} desc, c.start desc, c._file, c._row) = 1)",
        column="date",
        written="cast(cast(date as date) as varchar)",
        done=Done.NOTICED,
        values={
            "account": "account_id",
            "day": "cast(cast(date as date) as varchar)",
            "contract": "contract_id",
            "start": "cast(cast(start as date) as varchar)",
            "end": "coalesce(cast(cast(until as date) as varchar), 'none')",
            "file_there": "file_there",
            "row_there": "cast(row_there as varchar)",
        },
    )
