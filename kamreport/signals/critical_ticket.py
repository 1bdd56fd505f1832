"""A critical case is open past its promise."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """From which age in days an open case is taken for one that nobody closed: a matter of the data."""

    forgotten_days: int = 180


@signal(Settings)
def critical_ticket(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """A service case of critical priority is open and past the hours promised for it. Critical.

    What is promised stands under [metrics.service]. Cases open for more than 180 days do not warn.
    """
    table = now["service"].tables["open"]
    if table.empty:
        return
    late = table[(table["priority"] == "critical") & table["late"].astype(bool)]
    late = late[late["age_days"] <= chosen.forgotten_days]
    stated = book["tickets"]
    critical = set(stated.loc[stated["priority"] == "critical", "ticket_id"])
    for account, rows in by_account(late[late["ticket_id"].isin(critical)]).items():
        oldest = rows[0]
        yield Found(
            account,
            day(oldest["opened_at"] + timedelta(days=1)),
            Severity.CRITICAL,
            values(n=len(rows), days=int(oldest["age_days"]), day=day(oldest["opened_at"])),
            tuple(
                row("tickets", one, "opened_at", "subject", days_open=int(one["age_days"])) for one in rows
            ),
        )
