"""A purchase is overdue against the account's own rhythm."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.models import renewal
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Severity, values

ONE_IN_TWENTY = 1.6448536269514722  # deviations that one normal value in twenty passes


@dataclass(frozen=True)
class Settings:
    """The least gaps of its own that make a rhythm; days of silence that are never overdue."""

    least_gaps: int = 3
    floor: int = 14


@signal(Settings)
def order_overdue(book: Book, now: Known, before: Known, chosen: Settings) -> Iterator[Found]:
    """The silence since the last order is longer than the account's own mean gap and one standard deviation,
    allowing for how few gaps are known: low. Longer than 95 in 100 of its gaps would be: medium; twice that
    long, or churned: high.

    Both are prediction bounds of the next gap, as in the lifecycle (kamreport.models.renewal.bound), over the
    gaps between order days, at least three. An account that had churned a period ago already is no news.
    """
    frame = now["lifecycle"].accounts
    if "usual_gap_n" not in frame:
        return
    n = frame["usual_gap_n"]
    own = frame[(n >= max(chosen.least_gaps, 2)) & frame["usual_gap"].notna() & frame["gap_sd"].notna()]
    n = own["usual_gap_n"]
    least, most = (
        pd.Series(renewal.bound(own["usual_gap"], own["gap_sd"], n, deviations), own.index)
        for deviations in (1.0, ONE_IN_TWENTY)
    )
    own = own.assign(
        most=np.floor(most.clip(lower=chosen.floor)), least=np.floor(least.clip(lower=chosen.floor))
    )
    old = before["lifecycle"].accounts["stage"].reindex(own.index) if "lifecycle" in before else own["stage"]
    known = (own["stage"] == "churned") & (old == "churned")
    for account, found in own[(own["days_since_order"] > own["least"]) & ~known].iterrows():
        yield _found(book, str(account), found)


def _found(book: Book, account: str, found: "pd.Series[Any]") -> Found:
    days, most, least = (int(found[name]) for name in ("days_since_order", "most", "least"))
    last, gap = book.as_of - timedelta(days=days), round(float(found["usual_gap"]))
    told = values(last_order=last, gaps=int(found["usual_gap_n"]), usual_gap=gap, longest=most)
    return Found(
        account,
        last + timedelta(days=min(least, most) + 1),
        _severity(days, most, churned=found["stage"] == "churned"),
        values(days=days, gap=gap, most=most, rare="yes" if days > most else "no"),
        (Evidence("orders", last, told),),
    )


def _severity(days: int, most: int, *, churned: bool) -> Severity:
    if churned or days > 2 * most:
        return Severity.HIGH
    return Severity.MEDIUM if days > most else Severity.LOW
