"""The straight line: a folder of customer data in, finished reports out.

read -> check -> roll up -> measure -> warn -> view -> draw, page, export -> record
"""

from dataclasses import dataclass, replace

from kamreport import changes, metrics, overriding, playbook, signals
from kamreport.case import Case
from kamreport.checks import Checked, check
from kamreport.config import Config
from kamreport.database import Connection, database
from kamreport.errors import DataError
from kamreport.faults import Done
from kamreport.making import seal
from kamreport.making.choosing import choose
from kamreport.making.make import Made, check_forms, make, staff
from kamreport.making.plan import check_reports, plan
from kamreport.model import Book, Facts
from kamreport.origins import Origins
from kamreport.registry import loading
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import Scope, decide
from kamreport.sections import SECTIONS
from kamreport.sharing.benchmarks import strangers
from kamreport.sources import Read, read
from kamreport.watch import Watch


@dataclass(frozen=True)
class Summary:
    """What a build came to: its documents, and how many rows were read, set aside, and files refused.

    `unchanged` is True when nothing has changed since the last build, so that nothing was read again.
    """

    made: Made
    read: int
    aside: int
    refused: int = 0
    unchanged: bool = False


def build(request: Request, watch: Watch) -> Summary:
    """Every document asked for, from data to file. Nothing is written before all data are checked."""
    check_reports(request.reports)
    check_forms(request.forms, request.reports)
    sealed = seal.seal(request)
    if sealed and not request.force:
        last = seal.kept(request.output, sealed)
        if last is not None:
            return Summary(Made(last.folder, current=list(last.files)), last.read, last.aside, unchanged=True)
    for text in overriding.notices(request.inputs, request.config.brand):
        watch.notice(text)
    plays = playbook.load(request.inputs)
    with staff(request, watch.notice) as executor, database() as connection:
        with loading(metrics.METRICS, SECTIONS):
            found, checked = inspect(request, connection, watch)
        stop_if_unusable(checked, strict=request.strict)
        for text in strangers(request.config.sharing.benchmarks, checked.tables["accounts"]["account_id"]):
            watch.notice(text)
        scope = decide(request.config, checked.last_day, request.today)
        watch.step("roll-up", as_of=str(scope.as_of), period=scope.period.label, source=scope.source)
        facts = rollup(connection, scope.as_of, checked.away)
        case = warned(measured(request.config, checked, scope, facts, watch), plays)
        case = replace(case, origins=Origins(connection, checked, case.book))
        accounts = choose(case, request.accounts, request.tiers, request.owners)
        asked = request.reports, accounts, request.languages, request.editions
        planned = plan(case, *asked, request.shard)
        made = make(case, planned, request, found, checked, watch, executor)
    summary = _summary(checked, made)
    whole = not (request.dry_run or summary.refused or made.failed)
    if sealed and whole and sealed == seal.seal(request):  # unless something changed meanwhile
        documents = (*made.made, *made.current)
        seal.put(made.folder, sealed, documents, request.shard, read=summary.read, aside=summary.aside)
    return summary


def _summary(checked: Checked, made: Made) -> Summary:
    return Summary(
        made,
        read=sum(count.read for count in checked.counts.values()),
        aside=sum(count.quarantined for count in checked.counts.values()),
        refused=int((checked.faults["done"] == Done.REFUSED).sum()),
    )


def inspect(request: Request, connection: Connection, watch: Watch) -> tuple[Read, Checked]:
    """The data read and checked; the usable order lines stay in the database."""
    watch.step("read", folder=str(request.inputs))
    found = read(request.inputs, request.config, connection)
    watch.step("check", tables=len(found.tables))
    return found, check(found, request.config, connection)


def stop_if_unusable(checked: Checked, *, strict: bool) -> None:
    """Raise DataError where no document can be made, or at any fault under --strict."""
    if "accounts" not in checked.given:
        raise DataError(
            "No account can be read, so there is nothing to report on: `kamreport check` says why."
        )
    if strict and not checked.faults.empty:
        raise DataError(
            f"{len(checked.faults):,} faults in the data (--strict): `kamreport check` lists them."
        )


def measured(config: Config, checked: Checked, scope: Scope, facts: Facts, watch: Watch) -> Case:
    """The book as of the day, its measures now and at the end of the period before: each is taken when the
    first document asks for it.
    """
    watch.step("measure", accounts=len(checked.tables["accounts"]))
    book = opened(config, checked, scope, facts)
    previous = scope.period.previous()
    now, before = metrics.Measures(book), metrics.Measures(book.at(previous.end, previous))
    return Case(config, book, now, before, changes.compare(now, before), checked.counts, checked.faults)


def opened(config: Config, checked: Checked, scope: Scope, facts: Facts) -> Book:
    """The book as of the day, with the metrics' settings; ConfigError lists the faults of these."""
    return Book(
        as_of=scope.as_of,
        period=scope.period,
        currency=config.currency,
        tables=checked.tables,
        facts=facts,
        given=checked.given,
        settings=metrics.check_settings(config.metrics),
    ).opened()


def warned(case: Case, plays: playbook.Playbook) -> Case:
    """The case with its early warnings, and the playbook that answers them."""
    found = signals.watch(case.book, case.now, case.before, signals.check_settings(case.config.signals))
    return replace(case, warnings=found, playbook=plays)
