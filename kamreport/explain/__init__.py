"""Why a figure is what it is: its definition, its inputs, the steps to it, and the rows behind it."""

from dataclasses import dataclass

from kamreport.case import Case
from kamreport.database import database
from kamreport.explain.evidence import Evidence, evidence
from kamreport.explain.naming import Named, main_figure, named
from kamreport.explain.telling import Told, lines
from kamreport.figures import Result
from kamreport.house import house
from kamreport.making.choosing import identify
from kamreport.metrics import METRICS, Measures, order
from kamreport.model import Book
from kamreport.origins import Origins
from kamreport.pipeline import inspect, opened, stop_if_unusable
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.watch import Watch
from kamreport.words import words


@dataclass(frozen=True)
class Asked:
    """What is to be explained: an account by identifier or name, a metric or figure, and one of its figures.

    `language` is that of the text, the portfolio's when None; `everything` lists all rows.
    """

    account: str
    metric: str
    figure: str | None = None
    language: str | None = None
    everything: bool = False


@dataclass(frozen=True)
class Explanation:
    """One figure explained: which it is, all results it rests on, and the rows behind it."""

    account: str
    named: Named
    book: Book
    results: dict[str, Result]
    evidence: tuple[Evidence, ...]
    lines: tuple[str, ...]


def explain(request: Request, asked: Asked, watch: Watch) -> Explanation:
    """One account's figure with all that leads to it.

    Reads and checks the data itself, so that a build need not keep where each row came from. UsageError names
    the nearest account, metric or figure where there is none of that name.
    """
    with database() as connection:
        _, checked = inspect(request, connection, watch)
        stop_if_unusable(checked, strict=request.strict)
        scope = decide(request.config, checked.last_day, request.today)
        book = opened(request.config, checked, scope, rollup(connection, scope.as_of, checked.away))
        case = Case(request.config, book, {}, {}, {}, checked.counts, checked.faults)
        (account,) = identify(case, [asked.account])
        watch.step("measure", accounts=len(book.accounts))
        wanted = _metric(asked.metric)
        results = measure(book, [wanted] if wanted else list(METRICS))
        found = named(asked.metric, asked.figure, results)
        rows = evidence(found, account, book, Origins(connection, checked, book))
        own = house(request.inputs, request.config.brand)
        say = words(asked.language or request.config.language, own)
        told = Told(case, account, found, results, rows)
        return Explanation(account, found, book, results, rows, lines(told, say, whole=asked.everything))


def measure(book: Book, wanted: list[str]) -> dict[str, Result]:
    """The metrics wanted and those they need, in order."""
    due = set(wanted)
    for name in reversed(order()):
        if name in due:
            due.update(METRICS[name].needs)
    found = Measures(book)
    return {name: found[name] for name in order() if name in due}


def _metric(asked: str) -> str | None:
    """The metric of that name; None when it may be a figure's."""
    name = asked.strip().casefold().replace("-", "_").replace(" ", "_")
    return name if name in METRICS else None


__all__ = ["Asked", "Explanation", "explain", "main_figure", "measure"]
