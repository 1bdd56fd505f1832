"""Planned documents to finished files: views are built here, workers draw and print, the ledger records."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from kamreport import config, playbook
from kamreport.blocks import Document
from kamreport.case import Case
from kamreport.checks import Checked
from kamreport.errors import DocumentError, UsageError
from kamreport.exports import EXPORTS
from kamreport.gate.checking import Gate, refusal, words_of
from kamreport.gate.reading import Said
from kamreport.house import House, house
from kamreport.house import files as house_files
from kamreport.making.drawing import Drawing
from kamreport.making.due import Due, grouped, path_of
from kamreport.making.due import files as due_files
from kamreport.making.key import Key, plain_key
from kamreport.making.ledger import Facts, Ledger, entry
from kamreport.making.packing import placed
from kamreport.making.plain import plain
from kamreport.making.plan import Planned, at_most, languages_of
from kamreport.making.produce import PAGES, File, Job, prepare, produce
from kamreport.making.quality import FOLDER, quality_files
from kamreport.making.reasons import Reason, said
from kamreport.making.task import Outcome, Prepare, Task, reason
from kamreport.making.versions import versions
from kamreport.making.workers import Ready, chosen
from kamreport.request import Request
from kamreport.sheets import Workbook
from kamreport.sources import Read
from kamreport.views import VIEWS
from kamreport.watch import Watch
from kamreport.words import words
from kamreport.workbook import workbook

PDF = "application/pdf"
Work = Callable[[Any], Any]


@dataclass
class Made:
    """What became of the planned documents: files made, files left as they were, failures with reasons.

    `due` says why each document was to be made. `left` are files of earlier builds that a build of everything
    no longer makes; they are not touched.
    """

    folder: Path
    made: list[Path] = field(default_factory=list)
    current: list[Path] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    due: list[Due] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)


@contextmanager
def staff(wanted: Request, tell: Callable[[str], None]) -> Iterator[Ready]:
    """Who will make the documents of a request, getting ready while the block runs: starting and loading take
    processes as long as reading and measuring take the driver.
    """
    executor = chosen(wanted, at_most(wanted), tell)
    if wanted.dry_run:
        yield executor
        return
    with executor.waiting(*_work(wanted, house(wanted.inputs, wanted.config.brand))) as ready:
        yield ready


def _work(wanted: Request, style: House) -> tuple[Work, Prepare]:
    """What workers do with each document, and what before the first one."""
    languages = languages_of(wanted)
    return partial(produce, house=style), partial(prepare, wanted.forms, languages, style)


def make(
    case: Case,
    planned: Sequence[Planned],
    wanted: Request,
    found: Read,
    checked: Checked,
    watch: Watch,
    executor: Ready | None = None,
) -> Made:
    """Every planned document that is not current, made and recorded, file by file as it is finished.

    By an `executor` that has got ready for it, from `staff`, or by one that starts now.
    """
    check_forms(wanted.forms)
    ledger = Ledger.load(wanted.output / case.book.period.label, wanted.shard)
    made = Made(ledger.folder)
    bench = _Bench(case, planned, wanted, ledger, made, watch)
    if wanted.dry_run:
        for task in bench.tasks():
            made.made += [ledger.folder / path_of(task.name, form) for form in task.value.forms]
        return made
    ledger.start()
    try:
        if wanted.shard.holds(FOLDER):
            _record_quality(ledger, quality_files(checked, wanted.config.language, bench.house))
        executor = executor or chosen(wanted, len(planned), watch.notice)
        watch.step("make", documents=len(planned), workers=executor.who)
        for outcome in executor.run(bench.tasks(), *_work(wanted, bench.house)):
            bench.finish(outcome)
        bench.settle()
        ledger.finish(_facts(case, wanted, found), bench.seconds, whole=bench.everything)
    finally:
        ledger.close()
    return made


def _record_quality(ledger: Ledger, files: Mapping[str, bytes]) -> None:
    """Write the files about the data that have changed; remove those of faults that are mended."""
    for path, data in files.items():
        key = plain_key(data)
        if ledger.why(path, key):
            ledger.record(path, data, key)
        else:
            ledger.keep(path)
    for path in ledger.leftovers:
        if path.startswith(f"{FOLDER}/"):
            (ledger.folder / path).unlink(missing_ok=True)


def check_forms(forms: Sequence[str], reports: Sequence[str] = ()) -> None:
    """UsageError for a form that does not exist, and for a report named that has none of those wanted."""
    unknown = [form for form in forms if form not in EXPORTS]
    if unknown or not forms:
        wrong = f"There is no format {', '.join(map(repr, unknown))}" if unknown else "No format is named"
        raise UsageError(f"{wrong}: the formats are {', '.join(EXPORTS)}.")
    for report in reports:
        views = [name for name, view in VIEWS.items() if view.report == report]
        if views and not any(forms_of(name, forms) for name in views):
            given = ", ".join(form for form in EXPORTS if any(forms_of(name, (form,)) for name in views))
            raise UsageError(f"There is no {report} as {' or '.join(forms)}: its formats are {given}.")


class _Bench:
    """The work under way: hands out tasks as they are asked for, takes outcomes as they come."""

    def __init__(
        self,
        case: Case,
        planned: Sequence[Planned],
        wanted: Request,
        ledger: Ledger,
        made: Made,
        watch: Watch,
    ) -> None:
        self._case, self._planned, self._wanted = case, planned, wanted
        self._ledger, self._made, self._watch = ledger, made, watch
        self.house = house(wanted.inputs, wanted.config.brand)
        self._drawing = Drawing(wanted, self.house, str(case.book.as_of), case.book.readings)
        self._keys: dict[str, Key] = {}  # by path
        self._gate = Gate(case)
        self._clients = {str(one.place): one for one in planned if VIEWS[one.view].edition == "client"}
        self._done = 0
        self.seconds: dict[str, float] = {}

    @property
    def everything(self) -> bool:
        """True when the build is of all documents, not of chosen ones."""
        return not (self._wanted.reports or self._wanted.accounts or self._wanted.editions)

    def tasks(self) -> Iterator[Task[Job]]:
        """One task for each document with a form that is not current. Views are built one at a time."""
        for one in self._planned:
            name, forms = str(one.place), forms_of(one.view, self._wanted.forms)
            try:
                document, data = values = self._values(one, forms)
                self._check(name, document)
            except Exception as error:
                self._failed(name, reason(error))
                continue
            due = tuple(self._due(name, forms, values))
            if not due:
                self._tell(name, None)
                continue
            kinds = {EXPORTS[form].of for form in due}
            printed = None if document is None or kinds.isdisjoint(PAGES) else plain(document)
            yield Task(name, Job(printed, due, data if "data" in kinds else None))

    def _values(self, one: Planned, forms: Sequence[str]) -> tuple[Document | None, Workbook | None]:
        """What the forms of a document are made from: its view, its data, or both.

        Names of the data are told in the language of the document here alone; data keep them as they are.
        """
        kinds, say = {EXPORTS[form].of for form in forms}, words(one.language, self.house)
        view = VIEWS[one.view]
        names = self._case.always(f"names in {one.language}", partial(self._case.book.readings, one.language))
        document = None if kinds.isdisjoint(PAGES) else view.build(self._case, one.account, say.naming(names))
        data = workbook(one.view, self._case, one.account, say) if "data" in kinds else None
        return document, data

    def _due(
        self, name: str, forms: Sequence[str], values: tuple[Document | None, Workbook | None]
    ) -> Iterator[str]:
        """The forms that are to be made, told with their reasons; the others are kept."""
        made = []
        for file in due_files(name, forms, values, self._drawing, self._ledger):
            if file.reasons or self._wanted.force:
                self._keys[file.path] = file.key
                made.append(file if file.reasons else replace(file, reasons=(Reason("force"),)))
            else:
                self._made.current.append(self._ledger.folder / file.path)
                self._ledger.keep(file.path, file.key)
        for due in grouped(self._ledger.folder / name, made):
            self._made.due.append(due)
            self._watch.due(name, due.forms, said(due.reasons), tuple(one.kind for one in due.reasons))
        yield from (file.form for file in made)

    def finish(self, outcome: Outcome[Mapping[str, File]]) -> None:
        """Record the files of a finished document, or why there are none: a refused one is not written."""
        self.seconds[outcome.name] = outcome.seconds
        files = outcome.value or {}
        said = [one for file in files.values() for one in file.said]
        why = self._refused(outcome.name, said) if files else placed(outcome.failure or "", self.house)
        if why or not files:
            self._failed(outcome.name, why)
            return
        for form, file in files.items():
            path = path_of(outcome.name, form)
            self._ledger.record(path, file.data, self._keys[path])
            self._made.made.append(self._ledger.folder / path)
        self._tell(outcome.name, None)

    def _check(self, name: str, document: Document | None) -> None:
        """Raises DocumentError for a client document whose view holds already what it may not."""
        why = self._refused(name, list(words_of(document, "view"))) if document is not None else ""
        if why:
            raise DocumentError(why)

    def _refused(self, name: str, said: Sequence[Said]) -> str:
        """Why a client document may not be handed out; "" for a clean one, and for internal ones."""
        one = self._clients.get(name)
        if one is None or one.account is None:
            return ""
        return refusal(self._gate.faults(one.account, one.language, [Said("file name", name), *said]))

    def settle(self) -> None:
        """Keep the record of planned documents in other languages and forms, and of those made on request;
        name what is no longer made.
        """
        if not self.everything:
            return
        planned = {_report(str(one.place)) for one in self._planned}
        asked = {view.report for view in VIEWS.values() if view.asked}
        planned |= {f"{place.rpartition('/')[0]}/{report}" for place in planned for report in asked}
        failed = {path_of(name, form) for name in self._made.failed for form in EXPORTS}
        for path in self._ledger.leftovers:
            if _report(path) in planned and path not in failed:
                self._ledger.keep(path)
            elif path not in failed:
                self._made.left.append(self._ledger.folder / path)

    def _failed(self, name: str, why: str) -> None:
        self._ledger.fail(name, why)
        self._made.failed[name] = why
        self._tell(name, why)

    def _tell(self, name: str, failure: str | None) -> None:
        self._done += 1
        self._watch.document(name, self._done, len(self._planned), failure)


def _report(path: str) -> str:
    """A document's place without its language and form."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/{name.partition('.')[0]}"


def forms_of(view: str, forms: Sequence[str]) -> tuple[str, ...]:
    """The forms that a document is made in, of those wanted: data and mails only where its report is such.

    What is printed alone has no form but those of a PDF.
    """
    given = {"page": True, "data": VIEWS[view].data, "mail": VIEWS[view].mail}
    return tuple(
        form
        for form in forms
        if given[EXPORTS[form].of] and (EXPORTS[form].media == PDF or not VIEWS[view].printed)
    )


def _settings_files(wanted: Request) -> list[Path]:
    """The files beside the data that a build depends on: settings, playbook, brand, styles, words."""
    named = [path for name in (config.FILE, playbook.FILE) if (path := wanted.inputs / name).is_file()]
    return [*named, *house_files(wanted.inputs, wanted.config.brand)]


def _facts(case: Case, wanted: Request, found: Read) -> Facts:
    return Facts(
        inputs=tuple(entry(path, wanted.inputs) for path in {*found.files, *_settings_files(wanted)}),
        settings=wanted.config.model_dump(mode="json"),
        versions=versions(),
        as_of=str(case.book.as_of),
        period=case.book.period.label,
    )
