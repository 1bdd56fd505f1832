"""Payments are overdue."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Money, Severity, by_account, day, row, values


@dataclass(frozen=True)
class Settings:
    """The days past due from which on an invoice counts, is high, and may be critical; the least overdue
    amount as a share of twelve months' invoices, and that from which on it is critical.
    """

    days: int = 30
    high_days: int = 60
    critical_days: int = 90
    least_share: float = 0.01
    critical_share: float = 0.1


@signal(Settings)
def payment_overdue(_book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """Invoices are more than 30 days overdue and make up at least 1 % of what was invoiced in twelve months.
    Medium; high from 60 days on; critical from 90 days and 10 % on.

    Credit notes are set against what is owed. Where nothing was invoiced in twelve months, any amount counts.
    """
    overdue = now["receivables"].tables["overdue"]
    if overdue.empty:
        return
    late = overdue[overdue["days_overdue"] > chosen.days]
    invoiced = now["receivables"].accounts["invoiced"]
    for account, rows in by_account(late).items():
        owed, yearly = round(math.fsum(one["amount"] for one in rows), 2), float(invoiced[account])
        share = owed / yearly if yearly > 0 else 1.0
        if owed <= 0 or share < chosen.least_share:
            continue
        owing = [one for one in rows if one["amount"] > 0]
        days = int(max(one["days_overdue"] for one in owing))
        critical = days > chosen.critical_days and share >= chosen.critical_share
        severity = Severity.HIGH if days > chosen.high_days else Severity.MEDIUM
        oldest = owing[0]
        yield Found(
            account,
            day(oldest["due_on"] + timedelta(days=chosen.days + 1)),
            Severity.CRITICAL if critical else severity,
            values(n=len(owing), owed=Money(owed), days=days, over=chosen.days),
            tuple(
                row("invoices", one, "due_on", "amount", days_overdue=int(one["days_overdue"]))
                for one in rows
            ),
        )
