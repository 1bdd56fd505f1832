"""Meetings are missed that the account's tier is promised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.meetings import held, lost, meetings, trusted
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Choice, Evidence, Found, Severity, Value, day, values

YEAR = 365


@dataclass(frozen=True)
class Settings:
    """The layers watched; the share of meetings kept below which the cadence is missed; the least due."""

    layers: tuple[Literal["executive", "management", "operational"], ...] = ("executive", "management")
    least_kept: float = 0.5
    least_due: int = 2


@signal(Settings)
def cadence_missed(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """Over twelve months fewer than half of the meetings that the tier is promised on a layer were held
    (executive quarterly, management monthly, by default), and none within the last interval: they have not
    been taken up again. Low; medium when it is the executives, high on both.

    What is kept and due is that of the metric engagement. Only accounts that were met before are judged, and
    none that has churned; silent in a book into which no meeting was entered for a month.
    """
    rows = meetings(book)
    past, today = held(rows), trusted(book, rows)
    if past.empty or today < pd.Timestamp(book.as_of):
        return
    met, gone = set(past["account_id"]), lost(now)
    frame = now["engagement"].accounts
    for layer in chosen.layers:
        frame = frame.assign(**{f"missed_{layer}": _missed(frame, layer, chosen)})
    names = [f"missed_{layer}" for layer in chosen.layers]
    latest = past.groupby(["account_id", "layer"])["date"].max().to_dict()
    for account, found in frame[frame[names].any(axis=1)].iterrows():
        if account not in met or account in gone:
            continue
        late = []
        for layer in chosen.layers:
            last = latest.get((account, layer))
            every = timedelta(days=YEAR / float(found[f"due_{layer}"] or 1))
            resumed = last is not None and today - last <= every
            if found[f"missed_{layer}"] and not resumed:
                late.append((layer, last))
        if late:
            yield _found(book, str(account), found, late)


def _missed(frame: pd.DataFrame, layer: str, chosen: Settings) -> "pd.Series[bool]":
    due, kept = frame[f"due_{layer}"], frame[f"kept_{layer}"]
    return (due >= chosen.least_due) & (kept / due.where(due > 0) < chosen.least_kept)


def _found(
    book: Book, account: str, found: "pd.Series[Any]", late: Sequence[tuple[str, "pd.Timestamp | None"]]
) -> Found:
    evidence = []
    for layer, last in late:
        told: dict[str, Value] = {"kept": int(found[f"kept_{layer}"]), "due": int(found[f"due_{layer}"])}
        if last is not None:
            told["last_met"] = day(last)
        evidence.append(Evidence("interactions", Choice("layer", layer), tuple(told.items())))
    first = late[0][0]
    severity = Severity.MEDIUM if first == "executive" else Severity.LOW
    told = {"layer": Choice("layer", first), "n": len(late)}
    return Found(
        account,
        book.as_of,
        Severity.HIGH if len(late) > 1 else severity,
        values(kept=int(found[f"kept_{first}"]), due=int(found[f"due_{first}"]), **told),
        tuple(evidence),
    )
