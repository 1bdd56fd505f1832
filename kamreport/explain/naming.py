"""Which figure is meant: by the name of its metric, or by its own."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kamreport.errors import UsageError
from kamreport.figures import Result
from kamreport.metrics import METRICS

PARTNERS = ("_low", "_high", "_n", "_withheld")


@dataclass(frozen=True, slots=True)
class Named:
    """One figure of one metric. `whole` is True where it exists for the portfolio alone."""

    metric: str
    figure: str
    whole: bool = False


def figures(result: Result) -> tuple[str, ...]:
    """The figures a metric has for each account, without the columns that go with another."""
    columns = [str(name) for name in result.accounts.columns]
    known = set(columns)
    return tuple(
        name
        for name in columns
        if not any(name.endswith(end) and name.removesuffix(end) in known for end in PARTNERS)
    )


def main_figure(metric: str, result: Result) -> str:
    """The figure a metric stands for: the one it declares, else its namesake, else its first."""
    own = figures(result)
    if METRICS[metric].lineage.main in own:
        return METRICS[metric].lineage.main
    return metric if metric in own or not own else own[0]


def named(asked: str, figure: str | None, results: Mapping[str, Result]) -> Named:
    """The figure asked for. UsageError with the nearest name, or with the choices, where it is not one."""
    name = plain(asked)
    if name in METRICS:
        result = results[name]
        if figure is None:
            return _main(name, result)
        return _of_metric(name, plain(figure), result)
    if figure is not None:
        raise UsageError(f"There is no metric {asked!r}{_nearest(name, METRICS)}.")
    found = [Named(metric, name) for metric, one in results.items() if name in figures(one)]
    found = found or [
        Named(metric, name, whole=True) for metric, one in results.items() if name in one.portfolio
    ]
    if len(found) == 1:
        return found[0]
    if found:
        choices = ", ".join(f"{one.metric} --figure {one.figure}" for one in found)
        raise UsageError(f"Several metrics have a figure {asked!r}: ask for one of {choices}.")
    every = [*METRICS, *(figure for one in results.values() for figure in (*figures(one), *one.portfolio))]
    raise UsageError(f"There is no metric or figure {asked!r}{_nearest(name, every)}.")


def _main(metric: str, result: Result) -> Named:
    """A metric's main figure; of a metric about no single account, the first of the portfolio."""
    if figures(result) or not result.portfolio:
        return Named(metric, main_figure(metric, result))
    own = METRICS[metric].lineage.main
    return Named(metric, own if own in result.portfolio else next(iter(result.portfolio)), whole=True)


def plain(name: str) -> str:
    """A name as the program writes it."""
    return name.strip().casefold().replace("-", "_").replace(" ", "_")


def _of_metric(metric: str, figure: str, result: Result) -> Named:
    own = {plain(name): name for name in figures(result)}
    if figure in own:
        return Named(metric, own[figure])
    if figure in result.portfolio:
        return Named(metric, figure, whole=True)
    every = [*own, *(name for name in result.portfolio if name not in own)]
    near = _nearest(figure, every) or f": its figures are {', '.join(every)}"
    raise UsageError(f"The metric {metric} has no figure {figure!r}{near}.")


def _nearest(name: str, known: Iterable[str]) -> str:
    listed = list(dict.fromkeys(known))
    near = difflib.get_close_matches(name, listed, n=1) or [one for one in listed if name and name in one]
    return f" (did you mean {near[0]!r}?)" if near else ""
