"""What a client may see: one frozen value about one account, which has no internal field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kamreport.case import Case
from kamreport.config import Choice
from kamreport.figures import Estimate
from kamreport.period import Period
from kamreport.sharing import benchmarks, buying, delivering, goals, people, rhythm, serving, using, voice
from kamreport.sharing.benchmarks import Benchmark
from kamreport.sharing.buying import Bought, Category, Course
from kamreport.sharing.delivering import Delivered, Promised
from kamreport.sharing.goals import Action, Goal
from kamreport.sharing.people import Agreement, Meeting, Person
from kamreport.sharing.reading import FIGURES, Own
from kamreport.sharing.serving import Served, ServiceCase
from kamreport.sharing.using import Feature, Used
from kamreport.sharing.voice import Quote, Rating


@dataclass(frozen=True)
class Shared:
    """One account, as its own managers may see it.

    Every field is about this account alone, and of columns and figures that may reach a client. `figures`
    holds those listed in `sharing.reading.FIGURES` by "metric.figure"; `choices` the sections that
    kamreport.toml chooses, by document. The other fields are told where their types are.
    """

    supplier: str
    name: str
    currency: str
    as_of: date
    period: Period
    choices: Mapping[str, Choice]
    figures: Mapping[str, Estimate]
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    steps: tuple[Action, ...]
    ours: tuple[Person, ...]
    theirs: tuple[Person, ...]
    meetings: tuple[Meeting, ...]
    rhythm: Mapping[str, int]
    agreements: tuple[Agreement, ...]
    deliveries: tuple[Delivered, ...]
    months: tuple[Promised, ...]
    late_days: tuple[Promised, ...]
    cases: tuple[ServiceCase, ...]
    served: tuple[Served, ...]
    ratings: tuple[Rating, ...]
    quotes: tuple[Quote, ...]
    purchases: tuple[Bought, ...]
    categories: tuple[Category, ...]
    courses: tuple[Course, ...]
    used: tuple[Used, ...]
    features: tuple[Feature, ...]
    benchmarks: tuple[Benchmark, ...]

    def figure(self, metric: str, figure: str) -> Estimate:
        """A figure for clients, with interval and n. KeyError for one that is not on the list."""
        return self.figures[f"{metric}.{figure}"]

    def value(self, metric: str, figure: str) -> float | None:
        """A figure's value alone."""
        return self.figure(metric, figure).value


def share(case: Case, account: str) -> Shared:
    """What may be shared of one account with the client. The only way from the case to a client document.

    It is put together once for all documents of an account that follow one another.
    """
    return case.once("shared", account, lambda: _put_together(Own(case, account)))


def _put_together(own: Own) -> Shared:
    case = own.case
    return Shared(
        supplier=case.config.brand.name or case.config.name,
        name=case.name(own.account),
        currency=case.book.currency,
        as_of=own.as_of,
        period=own.period,
        choices=case.config.reports,
        figures={
            f"{metric}.{one}": own.estimate(metric, one) for metric in FIGURES for one in FIGURES[metric]
        },
        goals=goals.goals(own),
        actions=goals.actions(own),
        steps=goals.steps(own),
        ours=people.ours(own),
        theirs=people.theirs(own),
        meetings=people.meetings(own),
        rhythm=rhythm.rhythm(own),
        agreements=people.agreements(own),
        deliveries=delivering.deliveries(own),
        months=delivering.months(own),
        late_days=delivering.late_days(own),
        cases=serving.cases(own),
        served=serving.served(own),
        ratings=voice.ratings(own),
        quotes=voice.quotes(own),
        purchases=buying.purchases(own),
        categories=buying.categories(own),
        courses=buying.courses(own),
        used=using.months(own),
        features=using.features(own),
        benchmarks=benchmarks.benchmarks(own),
    )
