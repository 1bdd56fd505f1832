"""A purchase is overdue against the account's own rhythm."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd
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
    """The silence since the last order is longer than the account's own mean gap and one standard deviation:
    low. Longer than 95 in 100 of its gaps would be: medium; twice that long, or churned: high.

    The bound is the one-sided 95 % prediction bound of the next gap: mean + t x sd x sqrt(1 + 1/n) over
    the gaps between order days, at least three. An account that had churned a period ago already is no news.
    """
    frame = now["lifecycle"].accounts
    if "usual_gap_n" not in frame:
        return
    n = frame["usual_gap_n"]
    own = frame[(n >= max(chosen.least_gaps, 2)) & frame["usual_gap"].notna() & frame["gap_sd"].notna()]
    n = own["usual_gap_n"]
    bound = own["usual_gap"] + stats.t.ppf(0.95, n - 1) * own["gap_sd"] * np.sqrt(1 + 1 / n)
    usual = own["usual_gap"] + own["gap_sd"]
    own = own.assign(
        most=np.floor(bound.clip(lower=chosen.floor)), least=np.floor(usual.clip(lower=chosen.floor))
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
