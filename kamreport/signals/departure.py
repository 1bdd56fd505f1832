"""An event says that the account has left, and a contract says that it has not."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.leaving import newest_reports, running_at
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Money, Row, Severity, by_account, day, row, values

ROWS = 5  # contracts that are shown as evidence


@dataclass(frozen=True)
class Settings:
    """How many contracts are shown as evidence."""

    rows: int = ROWS


@signal(Settings)
def departure(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """An account is reported as having left, nothing on file is later than that, and yet a contract runs:
    high. Its rows are the event and the contracts, those of most value first.
    """
    disputes = now["departures"].tables["disputes"]
    disputed = disputes[disputes["state"] == "disputed"]
    if disputed.empty:
        return
    events = {account: rows[0] for account, rows in by_account(newest_reports(book)).items()}
    contracts = _running(book, disputed["account_id"])
    for one in disputed.sort_values("account_id").to_dict("records"):
        account, worth = str(one["account_id"]), one["running_value"]
        valued = bool(worth > 0)
        yield Found(
            account,
            day(one["left_on"]),
            Severity.HIGH,
            values(
                day=day(one["left_on"]),
                n=int(one["running"]),
                worth=Money(float(worth) if valued else 0.0),
                valued="yes" if valued else "no",
            ),
            (
                row("events", events[account], "date", "text"),
                *(
                    row("contracts", each, "name", "start", "end")
                    for each in contracts[account][: chosen.rows]
                ),
            ),
        )


def _running(book: Book, accounts: "pd.Series[str]") -> dict[str, list[Row]]:
    """The running contracts of these accounts, most value first."""
    runs = running_at(book, accounts).fillna({"worth": 0.0})
    return by_account(runs.sort_values(["worth", "contract_id"], ascending=[False, True]))
