"""Revenue down two periods running."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Evidence, Found, Money, Severity, Share, day, values

YEAR = 4  # quarters; periods of other lengths are compared with those before them alone
RUN = 2


@dataclass(frozen=True)
class Settings:
    """The finished periods needed before the falls; from which loss, as a share, the warning is critical."""

    least: int = 6
    critical: float = 0.5


@signal(Settings)
def revenue_falling(book: Book, now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """Revenue fell in each of the last two or more finished periods, in all by more than it usually moves,
    and where quarters have one a year ago, the last two were below that too. High; critical when half the
    revenue is gone.

    Usual over k periods are moves up to t x s x sqrt(k), with s the root mean square of the changes from each
    finished period to the next before the falls began, from the account's first order on, and t Student's
    two-sided 95 % point; at least six finished periods must lie before the falls.
    """
    table = now["revenue"].tables["quarters"]
    done = table[table["finished"].astype(bool)]
    if done["start"].nunique() < chosen.least + RUN:
        return
    wide = done.pivot(index="account_id", columns="start", values="revenue")
    dates = done.drop_duplicates("start").set_index("start").loc[wide.columns]
    falling = (wide.iloc[:, -1] < wide.iloc[:, -2]) & (wide.iloc[:, -2] < wide.iloc[:, -3])
    for account, row in wide[falling].iterrows():
        amounts = row.to_numpy(dtype="float64")
        top = _top(amounts)
        if not _clear(amounts, top, chosen, quarterly=book.period.span == "quarter"):
            continue
        first, last = float(amounts[top]), float(amounts[-1])
        yield Found(
            str(account),
            day(dates["end"].iloc[-1]),
            Severity.CRITICAL if last <= (1 - chosen.critical) * first else Severity.HIGH,
            values(
                n=len(amounts) - 1 - top, loss=Share(1 - last / first), first=Money(first), last=Money(last)
            ),
            tuple(
                Evidence("orders", str(dates["label"].iloc[at]), values(revenue=Money(float(amounts[at]))))
                for at in range(top, len(amounts))
            ),
        )


def _top(amounts: Any) -> int:
    """Where the falls that end in the last period began."""
    at = len(amounts) - 1
    while at > 0 and amounts[at] < amounts[at - 1]:
        at -= 1
    return at


def _clear(amounts: Any, top: int, chosen: Settings, *, quarterly: bool) -> bool:
    """True when the falls since `top` are more than usual."""
    begun = int(np.argmax(amounts != 0))
    earlier = np.diff(amounts[begun : top + 1])
    if amounts[top] <= 0 or len(earlier) + 1 < max(chosen.least, 2):
        return False
    if quarterly and any(amounts[at] >= amounts[at - YEAR] for at in (-1, -2) if len(amounts) >= YEAR - at):
        return False
    size = float(np.sqrt((earlier**2).mean() * (len(amounts) - 1 - top)))
    return bool(amounts[top] - amounts[-1] > scipy.special.stdtrit(len(earlier), 0.975) * size)
