"""What went wrong and what was done, period by period, and whether it holds: as a client reads it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kamreport.arithmetic.measuring import wilson
from kamreport.blocks import Cell, Grid, Head
from kamreport.figures import Estimate
from kamreport.narrative.certainty import overlap
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.period import Period
from kamreport.sharing.goals import Action

LEAST, PERIODS, YEAR = 5, 3, 4
MANY = 3  # late in a period: fewer are no weak period
STEPS = 2


@dataclass(frozen=True)
class Stage:
    """One period: orders and cases with how many of them were late, complaints, and our steps done in it.

    A number is None where it is not known.
    """

    period: Period
    due: int
    late: int | None
    cases: int
    slow: int | None
    complaints: int | None
    steps: tuple[Action, ...]


def stages(told: Told) -> tuple[Stage, ...]:
    """The periods known, oldest first."""
    shared = told.shared
    orders = {one.period: one for one in shared.deliveries}
    cases = {one.period: one for one in shared.served}
    found = []
    for period in sorted({*orders, *cases}, key=lambda one: one.start):
        delivered, served = orders.get(period), cases.get(period)
        found.append(
            Stage(
                period=period,
                due=delivered.due if delivered else 0,
                late=delivered.due - delivered.kept if delivered else None,
                cases=served.decided if served else 0,
                slow=served.decided - served.kept if served else None,
                complaints=served.complaints if served else None,
                steps=tuple(one for one in shared.steps if one.done_on and period.contains(one.done_on)),
            )
        )
    return tuple(found)


def table(told: Told) -> Grid | None:
    """The chain period by period; None with fewer than three periods, or where nothing was late in any."""
    words, found = told.words, stages(told)
    if len(found) < PERIODS or not any((one.late or 0) + (one.slow or 0) for one in found):
        return None
    heads = (
        Head(words("client-period"), width=1.1),
        Head(words("client-late-orders"), width=1.8),
        Head(words("client-late-cases"), width=1.8),
        Head(words("client-complaints"), width=1.3),
        Head(words("client-done-then"), width=5),
    )
    done = sum(len(one.steps) for one in found)
    headline = words("client-course", n=len(found), steps=done)
    return Grid(headline, heads, tuple(_row(told, one, found) for one in found))


def _row(told: Told, one: Stage, found: Sequence[Stage]) -> tuple[Cell, ...]:
    words = told.words
    return cells(
        words.short_period(one.period, told.shared.as_of),
        _part(told, one.late, one.due, marked=one is _worst(found, "late", "due")),
        _part(told, one.slow, one.cases, marked=one is _worst(found, "slow", "cases")),
        "" if one.complaints is None else words.number(one.complaints),
        _steps(told, one.steps),
    )


def _part(told: Told, part: int | None, whole: int, *, marked: bool) -> Cell:
    """So many of so many, with the share; the worst period is marked by words and colour."""
    words = told.words
    if part is None or not whole:
        return Cell("")
    text = words("client-late-part", part=part, whole=whole, worst=str(marked))
    return Cell(text, "bad" if marked else "")


def _steps(told: Told, steps: Sequence[Action]) -> str:
    words = told.words
    said = [
        words("client-step-done", title=one.title, day=words.short_day(one.done_on))
        for one in steps[:STEPS]
        if one.done_on
    ]
    more = len(steps) - len(said)
    return words("client-steps-done", steps=words("plan-names-gap").join(said), more=more) if said else ""


def _share(one: Stage, part: str, whole: str) -> float:
    return float(getattr(one, part) / getattr(one, whole))


def _worst(found: Sequence[Stage], part: str, whole: str) -> Stage | None:
    """The period with the greatest share late, of those with five or more; None where three were in none."""
    known = [one for one in found if getattr(one, whole) >= LEAST and (getattr(one, part) or 0) >= MANY]
    return max(known, key=lambda one: _share(one, part, whole), default=None)


def holding(told: Told) -> tuple[str, ...]:
    """Whether what was mended holds: the worst period beside the last, and whether that may be chance."""
    return tuple(_holding(told, stages(told)))


def _holding(told: Told, found: Sequence[Stage]) -> Iterator[str]:
    for kind, part, whole in (("orders", "late", "due"), ("cases", "slow", "cases")):
        worst = _worst(found, part, whole)
        if worst is None or sum(getattr(one, whole) >= LEAST for one in found) < PERIODS:
            continue
        since = [one for one in found[found.index(worst) + 1 :] if getattr(one, part) is not None][-YEAR:]
        yield from _since(told, kind, _sum([worst], part, whole), _sum(since, part, whole), worst, since)
    yield from _complaints(told, found)


def _since(
    told: Told, kind: str, high: "Sum", low: "Sum", worst: Stage, since: Sequence[Stage]
) -> Iterator[str]:
    """The worst period beside those since, four at most, taken together."""
    words = told.words
    if not since or low.whole < LEAST:
        state = "last" if not since else "few"
    else:
        state = "chance" if overlap(high.estimate, low.estimate) else "clear"
    yield words(
        f"client-holding-{kind}",
        state=state,
        worst=words.period(worst.period),
        high=words.percent(high.share),
        of=high.whole,
        periods=len(since),
        now=words.period(since[-1].period) if since else "",
        low=words.percent(low.share),
        n=low.whole,
    )


@dataclass(frozen=True)
class Sum:
    """So many late of so many."""

    part: int
    whole: int

    @property
    def share(self) -> float:
        """The share late, 0 where there is nothing."""
        return self.part / self.whole if self.whole else 0.0

    @property
    def estimate(self) -> Estimate:
        """The share with its interval."""
        low, high = wilson(self.part, self.whole)
        return Estimate(self.share, float(low), float(high), self.whole)


def _sum(found: Sequence[Stage], part: str, whole: str) -> Sum:
    return Sum(sum(getattr(one, part) for one in found), sum(getattr(one, whole) for one in found))


def _complaints(told: Told, found: Sequence[Stage]) -> Iterator[str]:
    words = told.words
    known = [one for one in found if one.complaints is not None]
    most = max(known, key=lambda one: one.complaints or 0, default=None)
    if most is None or (most.complaints or 0) < MANY or most is known[-1] or len(known) < PERIODS:
        return
    yield words(
        "client-holding-complaints",
        most=most.complaints,
        worst=words.period(most.period),
        n=known[-1].complaints or 0,
        now=words.period(known[-1].period),
    )
