"""The first page of a client document: what came of the work, in the client's own measures."""

from collections.abc import Iterator
from itertools import islice

from kamreport.narrative.client import Told
from kamreport.narrative.client_points import POOR, Point, point

GOOD = 0.95  # a share of what was promised that is an achievement by itself
LIKED = 30  # an NPS that is worth telling, where its interval is above zero


def outcomes(told: Told, most: int = 3) -> tuple[Point, ...]:
    """The best of what was achieved, at most so many, the firmest first; no two about the same thing.

    What was bought is no achievement: orders are told only of a client of whom nothing else is known.
    """
    return tuple(islice(_outcomes(told), most)) or tuple(_ordered(told))


def _outcomes(told: Told) -> Iterator[Point]:
    words, shared = told.words, told.shared
    reached = [one for one in shared.goals if one.progress == "reached"]
    for goal in reached[:1]:
        actual, target = told.amount(goal.actual or 0, goal.unit), told.amount(goal.target or 0, goal.unit)
        yield point(
            words, "client-outcome-goal", actual, goal.measure, goal=goal.title, actual=actual, target=target
        )
    yield from _served(told)
    nps = shared.figure("nps", "nps")
    sure = nps.value is not None and nps.value >= LIKED and (nps.low or 0) > 0
    if nps.value is not None and (told.moved("nps", "nps") == "up" or sure):
        before = shared.figure("nps", "nps_before").value
        said = "" if before is None else words.points(before)
        score, moved = words.points(nps.value), told.moved("nps", "nps")
        yield point(words, "client-outcome-nps", score, told.noted(nps), nps=score, moved=moved, before=said)
    yield from _kept(told)
    yield from _under_way(told)
    yield from _used(told)
    if not any(one.unit == "%" for one in shared.goals):  # a goal's own share may count the same, and differ
        yield from _served(told, plain=True)
    yield from _stocked(told)


def _served(told: Told, *, plain: bool = False) -> Iterator[Point]:
    """Deliveries and cases served as promised: nearly all of them, or clearly more than before; with `plain`
    those in between, which are no achievement and no shortfall.
    """
    words = told.words
    for metric, figure in (("delivery", "otif"), ("service", "promise_kept")):
        found = told.shared.figure(metric, figure)
        moved = told.moved(metric, figure)
        if found.value is None or moved == "down":
            continue
        if plain != (moved != "up" and POOR <= found.value < GOOD) or (found.value < POOR and moved != "up"):
            continue
        before = told.shared.figure(metric, f"{figure}_before").value
        yield point(
            words,
            f"client-outcome-{metric}",
            words.percent(found.value),
            told.noted(found, share=True),
            share=words.percent(found.value),
            n=found.n or 0,
            moved=moved,
            before="" if before is None else words.percent(before),
        )


def _kept(told: Told) -> Iterator[Point]:
    due = [one for one in told.shared.actions if one.side == "ours" and one.state != "open"]
    kept = [one for one in due if one.state == "done"]
    if len(due) >= 3 and len(kept) / len(due) >= 0.8:
        part = told.words("client-of", part=len(kept), whole=len(due))
        yield point(told.words, "client-outcome-kept", part, kept=len(kept), due=len(due))


def _under_way(told: Told) -> Iterator[Point]:
    under = [one for one in told.shared.goals if one.progress == "under-way" and (one.share or 0) >= 0.4]
    for goal in sorted(under, key=lambda one: -(one.share or 0))[:1]:
        actual, target = told.amount(goal.actual or 0, goal.unit), told.amount(goal.target or 0, goal.unit)
        yield point(
            told.words,
            "client-outcome-way",
            actual,
            goal.measure,
            second=str(any(one.progress == "reached" for one in told.shared.goals)),
            goal=goal.title,
            share=told.words.percent(goal.share or 0),
            actual=actual,
            target=target,
        )


def _used(told: Told) -> Iterator[Point]:
    words, change = told.words, told.shared.value("usage", "usage_change")
    uses = told.shared.value("usage", "uses")
    if uses and change is not None and change >= 0.1:
        figure, more = words.number(uses), words.percent(change)
        yield point(words, "client-outcome-usage", figure, uses=figure, change=more)


def _stocked(told: Told) -> Iterator[Point]:
    """The lines served from stock, where nearly all were."""
    missing = told.shared.figure("delivery", "stock_out_rate")
    if missing.value is not None and 1 - missing.value >= GOOD:
        share = told.words.percent(1 - missing.value)
        yield point(told.words, "client-outcome-stock", share, share=share, n=missing.n or 0)


def _ordered(told: Told) -> Iterator[Point]:
    words, shared = told.words, told.shared
    orders, bought = shared.value("revenue", "orders"), shared.value("revenue", "revenue")
    if orders and bought and bought > 0:
        money, period = told.money(bought), words.period(shared.period, shared.as_of)
        yield point(words, "client-outcome-orders", money, n=int(orders), money=money, period=period)
