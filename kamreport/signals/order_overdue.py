"""A purchase is overdue against the account's own rhythm."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from scipy import stats

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Severity, values


@dataclass(frozen=True)
class Settings:
    """The least gaps of its own that make a rhythm; days of silence that are never overdue."""

    least_gaps: int = 3
    floor: int = 14


@signal(Settings)
def order_overdue(book: Book, now: Known, before: Known, chosen: Settings) -> Iterator[Found]:
    """The silence since the last order is longer than 95 in 100 of the account's own gaps would be. Medium;
    high when it is twice that long or the account counts as churned.

    The bound is the one-sided 95 % prediction bound of the next gap: mean + t x sd x sqrt(1 + 1/n) over the
    gaps between order days, at least three. An account that had churned a period ago already is no news.
    """
    frame = now["lifecycle"].accounts
    if "usual_gap_n" not in frame:
        return
    n = frame["usual_gap_n"]
    own = frame[(n >= max(chosen.least_gaps, 2)) & frame["usual_gap"].notna() & frame["gap_sd"].notna()]
    n = own["usual_gap_n"]
    bound = own["usual_gap"] + stats.t.ppf(0.95, n - 1) * own["gap_sd"] * np.sqrt(1 + 1 / n)
    bound = np.floor(bound.clip(lower=chosen.floor))
    old = before["lifecycle"].accounts["stage"].reindex(own.index) if "lifecycle" in before else own["stage"]
    churned = own["stage"] == "churned"
    silent = own[(own["days_since_order"] > bound) & ~(churned & (old == "churned"))]
    for account, found in silent.iterrows():
        days, most = int(found["days_since_order"]), int(bound[account])
        last = book.as_of - timedelta(days=days)
        gap = round(float(found["usual_gap"]))
        yield Found(
            str(account),
            last + timedelta(days=most + 1),
            Severity.HIGH if found["stage"] == "churned" or days > 2 * most else Severity.MEDIUM,
            values(days=days, gap=gap, most=most),
            (
                Evidence(
                    "orders",
                    last,
                    values(last_order=last, gaps=int(found["usual_gap_n"]), usual_gap=gap, longest=most),
                ),
            ),
        )
