"""The command: options only. The clock, the environment and the terminal are read here and nowhere else."""

import atexit
import gc
import io
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from kamreport import __version__
from kamreport.errors import KamReportError, UsageError
from kamreport.making.task import ONE_THREAD
from kamreport.options import choice, scope, verbosity
from kamreport.scratch import scratch
from kamreport.terminal import JsonLines, Terminal, printable

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with:  kamreport init demo && kamreport build demo",
)
@click.version_option(__version__, prog_name="kamreport")
def main() -> None:
    """Key-account reports from customer data, in one command."""
    os.environ.update(ONE_THREAD)
    _end_as_by_ctrl_c()


def _end_as_by_ctrl_c() -> None:
    """A process that is told to end, or whose terminal goes, clears up first."""
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            told = getattr(signal, name, None)
            if told is not None and signal.getsignal(told) is signal.SIG_DFL:  # nohup stays what it is
                signal.signal(told, signal.default_int_handler)


@main.command(epilog="Example:  kamreport init demo")
@click.argument("folder", type=FOLDER)
@verbosity
def init(folder: Path, **options: Any) -> None:
    """Lay out a new portfolio FOLDER: settings with comments, and sample data to replace with your own."""
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        from kamreport.start import lay_out

        files = lay_out(folder)
        if not options["quiet"]:
            watch.line(f"{len(files)} files are in {folder}. Now: kamreport build {folder}")


@main.command(epilog="Example:  kamreport check inputs")
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@click.option("--all", "everything", is_flag=True, help="List every case, not only the first of each kind.")
@click.option("--save", type=FOLDER, help="Write all faults and the rows set aside into this folder, as CSV.")
@verbosity
def check(inputs: Path, everything: bool, save: Path | None, **options: Any) -> None:
    """Read the data in INPUTS and list every fault. Ends with 1 when rows or files could not be used."""
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        from kamreport.inspection import inspection

        found = inspection(_request(inputs, Path(), {}), watch, most=10**9 if everything else 5, save=save)
        if found.failed or not options["quiet"]:
            _print(found.lines)
        sys.exit(1 if found.failed else 0)


@main.command(
    epilog="Example:  kamreport build inputs -o output --period 2026Q3 --report review --lang zh-CN"
)
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@click.option(
    "-o", "--output", type=FOLDER, default=Path("output"), show_default=True, help="Where the documents go."
)
@scope
@choice
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["pdf,html"],
    show_default=True,
    help="pdf, html, xlsx, json, eml (a mail), pdfa (for the archive). Repeat for several, or use a comma.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Worker processes of this machine; as many as there are cores when not given. A cluster's workers "
    "have as many as they have threads, whatever is said here.",
)
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Make the documents on a Dask cluster, by the address of its scheduler: tcp://host:8786.",
)
@click.option(
    "--shard",
    metavar="I/N",
    help="Make the I-th of N parts of the documents only, such as 2/3; the other parts elsewhere.",
)
@click.option("--force", is_flag=True, help="Make every document again, changed or not.")
@click.option("--strict", is_flag=True, help="Stop at any fault in the data.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="List each document that would be made, with the reason, and make nothing.",
)
@verbosity
def build(inputs: Path, **options: Any) -> None:
    """Build the reports of the portfolio in INPUTS.

    Only documents that have changed are made: their figures, templates, styles, words or fonts, the brand, or
    the version. -v tells for each document why, and so does --log-format json; --dry-run tells it beforehand.
    """
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        with _loading():
            from kamreport.outcome import failed, lines
            from kamreport.pipeline import build as run

        request = _request(inputs, options.pop("output"), options)
        summary = run(request, watch)
        if not options["quiet"]:
            _print(lines(summary, dry_run=request.dry_run))
        sys.exit(1 if failed(summary) else 0)


@main.command(epilog="Example:  kamreport serve inputs --account A1001 --report review")
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@click.option(
    "-o", "--output", type=FOLDER, help="Keep the documents here; else they go when the preview ends."
)
@scope
@choice
@click.option(
    "--format",
    "forms",
    multiple=True,
    default=["html"],
    show_default=True,
    help="html, pdf; both with a comma, as for build.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Worker processes; as many as there are cores when not given."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8010,
    show_default=True,
    help="The port of the page; 0 takes any that is free.",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in your browser.")
@verbosity
def serve(inputs: Path, output: Path | None, port: int, opened: bool, **options: Any) -> None:
    """Show the reports of INPUTS in a browser of this machine, made again at each change.

    Of the data, kamreport.toml, your templates, styles, words or the product's. Without --account, --owner,
    --tier or --report: the portfolio report and the executive summary. Ctrl-C ends it.
    """
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0), _folder(output) as folder:
        from kamreport.preview import Order, preview

        if not any(options[one] for one in ("reports", "accounts", "tiers", "owners")):
            options["reports"] = ("portfolio", "summary")
        _request(inputs, folder, options)  # what is wrong with the command is told at once

        def tell(address: str) -> None:
            _print([f"Preview at {address}  (Ctrl-C ends it)"])
            if opened:
                click.launch(address)

        with suppress(KeyboardInterrupt):
            preview(Order(inputs, folder, port), partial(_summary, inputs, folder, options), tell)
        _print(["The preview has ended."])


@main.command(
    epilog="Example:  kamreport explain A1001 health inputs, or a figure: kamreport explain A1001 nrr"
)
@click.argument("account")
@click.argument("metric")
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@scope
@click.option("--figure", help="One figure of the metric, such as trailing of revenue; else its main one.")
@click.option("--lang", "language", type=click.Choice(["en", "zh-CN", "zh-TW"]), help="Language of the text.")
@click.option("--all", "everything", is_flag=True, help="List every row, not only the first ones.")
@verbosity
def explain(account: str, metric: str, inputs: Path, **options: Any) -> None:
    """Say why a figure is what it is: definition, inputs, steps, and the rows of the files behind it.

    ACCOUNT is an identifier or a name, METRIC a metric such as revenue or health, or one of their figures.
    """
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        from kamreport.explain import Asked
        from kamreport.explain import explain as run

        asked = Asked(account, metric, *(options.pop(one) for one in ("figure", "language", "everything")))
        _print(run(_request(inputs, Path(), options), asked, watch).lines)


@main.command(epilog="Example:  kamreport mail output --send")
@click.argument("output", type=FOLDER, default=Path("output"))
@click.option(
    "--inputs",
    type=FOLDER,
    default=Path("inputs"),
    show_default=True,
    help="The portfolio folder whose kamreport.toml names the server.",
)
@click.option("--period", help="The period whose mails are sent, such as 2026Q3; the latest when not given.")
@click.option(
    "--lang",
    "languages",
    multiple=True,
    type=click.Choice(["en", "zh-CN", "zh-TW"]),
    help="Only mails in this language; repeat for several.",
)
@click.option("--dry-run/--send", default=True, help="List what would be sent to whom (usual), or send it.")
@click.option("--again", is_flag=True, help="Also what was sent before.")
@click.option("--yes", is_flag=True, help="Send without asking first.")
@verbosity
def mail(output: Path, inputs: Path, **options: Any) -> None:
    """Hand the finished summaries in OUTPUT to a mail server: each to whom it is addressed, and only once.

    A password is read from KAMREPORT_SMTP_PASSWORD, or asked for.
    """
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        from kamreport.mailing.outbox import period_folder
        from kamreport.mailing.posting import Asked, User, due, lines, post

        folder = period_folder(output, options["period"])
        asked = Asked(options["languages"], options["again"])
        if options["dry_run"]:
            _print(lines(folder, due(folder, asked)))
            return
        user = User(
            now=datetime.now(UTC).astimezone(),
            tell=lambda line: _print([line]),
            agrees=lambda question: options["yes"] or click.confirm(question),
            password=_password,
        )
        sys.exit(1 if post(folder, asked, _request(inputs, output, {}).config.mail, user) else 0)


@main.command(epilog="Example:  kamreport doctor")
@verbosity
def doctor(**options: Any) -> None:
    """Say what is missing on this machine, and the command that mends it. Ends with 3 when something is."""
    watch = _watch(options)
    with _plainly(watch, traced=options["verbose"] > 0):
        from kamreport.doctor import examine

        findings = examine()
        _print(
            f"{'ok     ' if finding.ok else 'MISSING'}  {finding.name}: {finding.detail}"
            for finding in findings
            if not (finding.ok and options["quiet"])
        )
        remedies = dict.fromkeys(finding.remedy for finding in findings if not finding.ok)
        _print(f"To mend it:  {remedy}" for remedy in remedies)
        sys.exit(0 if all(finding.ok for finding in findings) else 3)


@contextmanager
def _loading() -> Iterator[None]:
    """What is imported in the block stays to the end: nobody looks for garbage in it before."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        atexit.register(gc.unfreeze)


def _summary(inputs: Path, output: Path, options: dict[str, Any]) -> Any:
    """One build, told to nobody; everything is read anew, the settings as well."""
    from kamreport.pipeline import build as run
    from kamreport.watch import Silence

    return run(_request(inputs, output, options), Silence())


@contextmanager
def _folder(named: Path | None) -> Iterator[Path]:
    """The folder named, or one that goes when it is done with."""
    if named is not None:
        yield named
        return
    with scratch() as folder:
        yield Path(folder)


def _request(inputs: Path, output: Path, options: dict[str, Any]) -> Any:
    from kamreport.request import Request
    from kamreport.settings import settings
    from kamreport.shard import parse

    if not inputs.is_dir():
        raise UsageError(
            f"There is no folder {inputs}: name the folder with your data, or make one with kamreport init."
        )
    as_of = options.get("as_of")
    given = {
        "as_of": as_of.date() if as_of else None,
        "period": options.get("period"),
        "database_password": os.environ.get("KAMREPORT_DATABASE_PASSWORD"),
    }
    return Request(
        inputs=inputs,
        output=output,
        config=settings(inputs, given),
        today=_today(),
        reports=options.get("reports") or (),
        accounts=options.get("accounts") or (),
        tiers=options.get("tiers") or (),
        owners=options.get("owners") or (),
        languages=options.get("languages") or (),
        editions=() if options.get("edition", "both") == "both" else (options["edition"],),
        forms=_listed(options.get("forms") or ["pdf,html"]),
        jobs=options.get("jobs") or _cores(),
        cluster=options.get("cluster") or "",
        shard=parse(options.get("shard") or "1/1"),
        force=options.get("force", False),
        strict=options.get("strict", False),
        dry_run=options.get("dry_run", False),
    )


def _listed(given: Sequence[str]) -> tuple[str, ...]:
    """What an option names, repeated or with commas between, each once."""
    return tuple(dict.fromkeys(name.strip() for one in given for name in one.split(",") if name.strip()))


def _password() -> str:
    """The password of the mail server, never from a file of settings."""
    from kamreport.postbox import PASSWORD

    return os.environ.get(PASSWORD) or str(click.prompt("Password", hide_input=True, err=True))


def _today() -> date:
    """The day, or the one SOURCE_DATE_EPOCH names for a build that can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {epoch!r}: it must be a number of seconds since 1970, or not be set."
        ) from error


def _print(lines: Iterable[str]) -> None:
    """The result of a command, on standard output."""
    for line in lines:
        click.echo(printable(line))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _watch(options: dict[str, Any]) -> Any:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if options["log_format"] == "json":
        return JsonLines(quiet=options["quiet"])
    return Terminal(-1 if options["quiet"] else options["verbose"])


class _plainly:  # noqa: N801
    """Errors as one clear line and their exit code; Ctrl-C without a traceback.

    What nobody foresaw is one line as well; -v shows where it happened.
    """

    def __init__(self, watch: Any, *, traced: bool = False) -> None:
        self._watch, self._traced = watch, traced

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, KamReportError):
            self._watch.line(str(error))
            sys.exit(error.exit_code)
        if isinstance(error, KeyboardInterrupt):
            self._watch.line("Stopped. Documents that are finished stay; the next build goes on from there.")
            sys.exit(130)
        if isinstance(error, BrokenPipeError) or not isinstance(error, Exception):
            return
        if isinstance(error, click.ClickException | click.exceptions.Exit | click.Abort):
            return
        if self._traced:
            self._watch.line("".join(traceback.format_exception(error)))
        self._watch.line(_unforeseen(error))
        sys.exit(1)


def _unforeseen(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'A file'}: {error.strerror}."
    text = " ".join(str(error).split())[:300]
    return f"A fault of KamReport itself ({type(error).__name__}: {text}); -v shows where. Please report it."
