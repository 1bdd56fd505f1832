"""Fewer deliveries arrive on time and in full."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.models.intervals import difference
from kamreport.signals import signal
from kamreport.warning import Choice, Evidence, Found, Severity, Share, values


@dataclass(frozen=True)
class Settings:
    """The least fall, as a share of the orders; from which on it is high."""

    least_fall: float = 0.05
    high_fall: float = 0.2


@signal(Settings)
def delivery_falling(book: Book, now: Known, before: Known, chosen: Settings) -> Iterator[Found]:
    """The share of orders on time in full this period to date is below that of the twelve months before the
    period, by at least five in a hundred orders, and the interval of the difference (95 %, Newcombe 1998)
    lies wholly below zero. Medium; high from twenty in a hundred.
    """
    if "delivery" not in before:
        return
    frame = now["delivery"].accounts[_columns("otif_period", now["delivery"].accounts)]
    earlier = before["delivery"].accounts
    old = earlier[_columns("otif", earlier)].reindex(frame.index)
    if len(frame.columns) < 4 or len(old.columns) < 4:
        return
    both = frame.set_axis(_NOW, axis=1).join(old.set_axis(_THEN, axis=1)).dropna()
    _, high = difference(_ends(both, _NOW), _ends(both, _THEN))
    fall = both["then"] - both["now"]
    for account, found in both[(high < 0) & (fall.round(9) >= chosen.least_fall)].iterrows():
        share, then = float(found["now"]), float(found["then"])
        yield Found(
            str(account),
            book.as_of,
            Severity.HIGH if round(then - share, 9) >= chosen.high_fall else Severity.MEDIUM,
            values(now=Share(share), before=Share(then), n=int(found["now_n"])),
            (
                Evidence(
                    "orders", book.period.label, values(on_time=Share(share), orders_due=int(found["now_n"]))
                ),
                Evidence(
                    "orders",
                    Choice("span", "year-before"),
                    values(on_time=Share(then), orders_due=int(found["then_n"])),
                ),
            ),
        )


_NOW = ("now", "now_low", "now_high", "now_n")
_THEN = ("then", "then_low", "then_high", "then_n")


def _columns(figure: str, frame: Any) -> list[str]:
    """A figure's columns, as far as they are there."""
    return [name for name in (figure, *(f"{figure}_{end}" for end in ("low", "high", "n"))) if name in frame]


def _ends(frame: Any, names: tuple[str, ...]) -> tuple[Any, Any, Any]:
    return frame[names[0]].to_numpy(), frame[names[1]].to_numpy(), frame[names[2]].to_numpy()
