"""The command: options only. The clock, the environment and the terminal are read here and nowhere else."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from kamreport import __version__
from kamreport.errors import KamReportError
from kamreport.terminal import JsonLines, Terminal

FOLDER = click.Path(path_type=Path, file_okay=False)
Options = Callable[[Callable[..., Any]], Callable[..., Any]]


def verbosity(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command has."""
    command = click.option(
        "--log-format", type=click.Choice(["text", "json"]), default="text", help="How progress is written."
    )(command)
    command = click.option("-q", "--quiet", is_flag=True, help="Only errors.")(command)
    return click.option("-v", "--verbose", count=True, help="More words; twice for still more.")(command)


def scope(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what a portfolio is read as."""
    command = click.option("--period", help="2026Q3, 2026H1, 2026, 2026-09 or 2026-07-01..2026-08-15.")(
        command
    )
    return click.option(
        "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Look at the data as they stood on this day."
    )(command)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with:  kamreport init demo && kamreport build demo",
)
@click.version_option(__version__, prog_name="kamreport")
def main() -> None:
    """Key-account reports from customer data, in one command."""


@main.command(epilog="Example:  kamreport init demo")
@click.argument("folder", type=FOLDER)
@verbosity
def init(folder: Path, **options: Any) -> None:
    """Lay out a new portfolio FOLDER: settings with comments, and sample data to replace with your own."""
    from kamreport.start import lay_out

    watch = _watch(options)
    with _plainly(watch):
        files = lay_out(folder)
        watch.line(f"{len(files)} files are in {folder}. Now: kamreport build {folder}")


@main.command(epilog="Example:  kamreport check inputs")
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@click.option("--all", "everything", is_flag=True, help="List every case, not only the first of each kind.")
@click.option("--save", type=FOLDER, help="Write all faults and the rows set aside into this folder, as CSV.")
@verbosity
def check(inputs: Path, everything: bool, save: Path | None, **options: Any) -> None:
    """Read the data in INPUTS and list every fault. Ends with 1 when rows or files could not be used."""
    from kamreport.inspection import inspection

    watch = _watch(options)
    with _plainly(watch):
        found = inspection(_request(inputs, Path(), {}), watch, most=10**9 if everything else 5, save=save)
        click.echo("\n".join(found.lines))
        sys.exit(1 if found.failed else 0)


@main.command(
    epilog="Example:  kamreport build inputs -o output --period 2026Q3 --report review --lang zh-CN"
)
@click.argument("inputs", type=FOLDER, default=Path("inputs"))
@click.option(
    "-o", "--output", type=FOLDER, default=Path("output"), show_default=True, help="Where the documents go."
)
@scope
@click.option(
    "--report", "reports", multiple=True, help="portfolio or review; repeat for several. All when not given."
)
@click.option(
    "--account", "accounts", multiple=True, help="An account's identifier or name; repeat for several."
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    type=click.Choice(["en", "zh-CN", "zh-TW", "account"]),
    help="Language of the documents; account means each account's own. Repeat for several.",
)
@click.option(
    "--format", "forms", default="pdf,html", show_default=True, help="pdf, html, or both with a comma."
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Worker processes; as many as there are cores when not given."
)
@click.option("--force", is_flag=True, help="Make every document again, changed or not.")
@click.option("--strict", is_flag=True, help="Stop at any fault in the data.")
@click.option("--dry-run", is_flag=True, help="Say what would be made and why, and make nothing.")
@verbosity
def build(inputs: Path, **options: Any) -> None:
    """Build the reports of the portfolio in INPUTS."""
    from kamreport.outcome import failed, lines
    from kamreport.pipeline import build as run

    watch = _watch(options)
    with _plainly(watch):
        request = _request(inputs, options.pop("output"), options)
        summary = run(request, watch)
        if not options["quiet"]:
            click.echo("\n".join(lines(summary, dry_run=request.dry_run)))
        sys.exit(1 if failed(summary) else 0)


@main.command(epilog="Example:  kamreport doctor")
@verbosity
def doctor(**options: Any) -> None:
    """Say what is missing on this machine, and the command that mends it. Ends with 3 when something is."""
    from kamreport.doctor import examine

    watch = _watch(options)
    with _plainly(watch):
        findings = examine()
        for finding in findings:
            click.echo(f"{'ok     ' if finding.ok else 'MISSING'}  {finding.name}: {finding.detail}")
        for remedy in dict.fromkeys(finding.remedy for finding in findings if not finding.ok):
            click.echo(f"To mend it:  {remedy}")
        sys.exit(0 if all(finding.ok for finding in findings) else 3)


def _request(inputs: Path, output: Path, options: dict[str, Any]) -> Any:
    from kamreport.config import load
    from kamreport.errors import UsageError
    from kamreport.pipeline import Request

    if not inputs.is_dir():
        raise UsageError(
            f"There is no folder {inputs}: name the folder with your data, or make one with kamreport init."
        )
    as_of = options.get("as_of")
    given = {"as_of": as_of.date() if as_of else None, "period": options.get("period")}
    return Request(
        inputs=inputs,
        output=output,
        config=load(inputs, given),
        today=_today(),
        reports=options.get("reports") or (),
        accounts=options.get("accounts") or (),
        languages=options.get("languages") or (),
        forms=tuple(form.strip() for form in options.get("forms", "pdf,html").split(",") if form.strip()),
        jobs=options.get("jobs") or _cores(),
        force=options.get("force", False),
        strict=options.get("strict", False),
        dry_run=options.get("dry_run", False),
    )


def _today() -> date:
    """The day, or the one SOURCE_DATE_EPOCH names for a build that can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (
        datetime.fromtimestamp(int(epoch), UTC).date()
        if epoch.isdigit()
        else datetime.now(UTC).astimezone().date()
    )


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _watch(options: dict[str, Any]) -> Any:
    if options["log_format"] == "json":
        return JsonLines()
    return Terminal(-1 if options["quiet"] else options["verbose"])


class _plainly:  # noqa: N801
    """Errors as one clear line and their exit code; Ctrl-C without a traceback."""

    def __init__(self, watch: Any) -> None:
        self._watch = watch

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, KamReportError):
            self._watch.line(str(error))
            sys.exit(error.exit_code)
        if isinstance(error, KeyboardInterrupt):
            self._watch.line("Stopped. Documents that are finished stay; the next build goes on from there.")
            sys.exit(130)
