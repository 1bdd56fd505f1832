"""How the client stands against others: on request only, without a name, in groups of eight or more."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from kamreport.arithmetic.measuring import groups
from kamreport.figures import Estimate
from kamreport.sharing.reading import Own

COMPARED = {"delivery": "otif", "service": "promise_kept", "nps": "nps", "csat": "csat"}


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One figure of the client, and the median of `n` other customers, none of its own group."""

    metric: str
    own: Estimate
    median: float
    n: int


def strangers(asked: Iterable[str], accounts: Iterable[str]) -> list[str]:
    """What `[sharing] benchmarks` of kamreport.toml asks for and is no account: a line each, with the
    identifiers that are most alike.
    """
    known, place = list(accounts), "kamreport.toml: [sharing] benchmarks"
    told = []
    for one in dict.fromkeys(asked):
        if one not in known:
            near = difflib.get_close_matches(one, known, n=3)
            like = f"; the nearest are {', '.join(near)}" if near else ""
            told.append(f"{place}: no account is called {one!r}, so nobody is compared{like}")
    return told


def benchmarks(own: Own) -> tuple[Benchmark, ...]:
    """The figures that can be compared; none unless kamreport.toml switches them on for this account."""
    sharing = own.case.config.sharing
    if own.account not in sharing.benchmarks:
        return ()
    found = (_benchmark(own, metric, figure, sharing.least) for metric, figure in COMPARED.items())
    return tuple(one for one in found if one is not None)


def _benchmark(own: Own, metric: str, figure: str, least: int) -> Benchmark | None:
    estimate, result = own.estimate(metric, figure), own.case.now.get(metric)
    if estimate.value is None or result is None:
        return None
    family = groups(own.case.book)
    values = result.accounts.loc[family[family != family[own.account]].index, figure].dropna()
    if len(values) < least:
        return None
    return Benchmark(metric, estimate, float(values.median()), len(values))
