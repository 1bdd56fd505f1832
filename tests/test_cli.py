"""The command from outside: help, exit codes, errors in one line, progress, and what it leaves behind."""

import json
import os
import pty
import signal
import subprocess
import time
from pathlib import Path

import click
import pytest
from commands import ACCOUNTS, USUAL, command, environment, files, invoke, portfolio, run, small

from kamreport.cli import main
from kamreport.errors import InstallationError

README = Path(__file__).parent.parent / "README.md"
EVERYWHERE = {"help", "quiet", "verbose", "log_format"}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Three accounts and nothing else: the quickest portfolio that has documents."""
    return portfolio(tmp_path_factory.mktemp("portfolio"), accounts=ACCOUNTS)


def plain_failure(result, code, *words):
    """The command ended with that code and told it on standard error without a traceback."""
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    assert "fault of KamReport itself" not in result.output
    for word in words:
        assert word in result.stderr


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_with_an_example(name):
    """Each command says what it does, shows an example, and the README names it."""
    result = invoke(name, "--help")
    assert result.exit_code == 0
    assert f"kamreport {name}" in (main.commands[name].epilog or "")
    assert main.commands[name].help
    assert f"kamreport {name}" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "option"),
    [
        pytest.param(name, option, id=f"{name} {option.opts[0]}")
        for name, member in sorted(main.commands.items())
        for option in member.params
        if isinstance(option, click.Option)
    ],
)
def test_every_option_has_help(name, option):
    """Each option of each command says what it does; those of build stand in the README."""
    assert option.help
    if name == "build" and option.name not in EVERYWHERE | {"output"}:
        assert option.opts[0] in README.read_text(encoding="utf-8")


def test_no_folder_is_wrong_usage(tmp_path):
    """A folder that is not there is told in one line with the way out."""
    for name in ("build", "check"):
        plain_failure(invoke(name, tmp_path / "nowhere"), 2, "nowhere", "kamreport init")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--report", "portfolo"], ["portfolo", "portfolio"]),
        (["--format", "pfd"], ["pfd", "pdf"]),
        (["--format", ","], ["pdf"]),
        (["--lang", "fr"], ["fr", "zh-TW"]),
        (["--period", "2026Q7"], ["2026Q7", "2026Q3"]),
        (["--period", "0001"], ["1900"]),
        (["--period", "2026-01-01..9999-12-31"], ["2100"]),
        (["--period", "2026-02-01..2026-01-01"], ["ends before it starts"]),
        (["--as-of", "2100-01-01"], ["2100-01-01", "future"]),
        (["--as-of", "0001-01-01"], ["1900"]),
        (["--as-of", "tomorrow"], ["tomorrow"]),
        (["--as-of", "2026-01-01", "--period", "2026Q3"], ["2026Q3", "2026-01-01"]),
        (["--jobs", "0"], ["0"]),
        (["--bogus"], ["--bogus"]),
        (["--account", "A1", "--account", "xyz", "--account", "alfa"], ["'xyz'", "'Alpha GmbH'"]),
        (["--account", "gama ltd"], ["'Gamma Ltd'"]),
    ],
)
def test_wrong_usage_is_told_with_what_is_right(data, tmp_path, arguments, words):
    """A mistake on the command line ends with 2, names what was meant, and nothing is written."""
    plain_failure(invoke("build", data, "-o", tmp_path / "out", *arguments), 2, *words)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [["--report", "x"], ["--format", "x"]])
def test_what_cannot_be_made_is_told_before_anything_is_read(tmp_path, arguments):
    """A misspelt report is told at once, even where the data would fail."""
    plain_failure(invoke("build", portfolio(tmp_path / "empty"), *arguments), 2, "'x'")


def test_a_name_of_several_accounts_is_asked_about(tmp_path):
    """Two accounts of one name: nothing is chosen, both identifiers are named."""
    twins = [{"account_id": one, "name": "Twin"} for one in ("T1", "T2")]
    folder = portfolio(tmp_path / "twins", accounts=twins)
    plain_failure(invoke("build", folder, "--dry-run", "--account", "Twin"), 2, "T1", "T2")
    asked = ("--report", "review", "--edition", "internal", "--account", "T2")
    result = invoke("build", folder, "-o", tmp_path / "out", "--dry-run", *asked)
    assert (result.exit_code, result.output.count("review.en (")) == (0, 1)


def test_an_output_that_is_no_folder_is_told(data, tmp_path):
    """A file where the folder should be, or where one above it should be."""
    (tmp_path / "file").touch()
    plain_failure(invoke("build", data, "-o", tmp_path / "file"), 2, "file")
    plain_failure(invoke("build", data, "-o", tmp_path / "file" / "below"), 1, "file")


def test_an_output_that_cannot_be_written_is_told(data):
    """A place where nobody may write (even the superuser) is one clear line, for every command."""
    plain_failure(invoke("build", data, "-o", "/proc/reports"), 1, "/proc/reports")
    plain_failure(invoke("init", "/proc/demo"), 1, "/proc/demo")


def test_saved_faults_that_cannot_be_written_are_told(tmp_path):
    """`check --save` where nobody may write is one clear line."""
    folder = portfolio(tmp_path / "bad", accounts="account_id,name\nA1,a\nA1,b\n")
    plain_failure(invoke("check", folder, "--save", "/proc/faults"), 1, "/proc/faults")


def test_mathematics_has_one_thread(tmp_path, monkeypatch):
    """Whatever the number of cores, sums come out the same; libraries read this when they are loaded."""
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4")
    invoke("build", tmp_path / "nowhere")
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"


def test_init_never_overwrites(tmp_path):
    """A folder with anything in it is left alone."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    plain_failure(invoke("init", tmp_path), 2, "not empty")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_clock_that_is_no_number_is_told(data, monkeypatch):
    """SOURCE_DATE_EPOCH must be seconds; a number sets the day for what it is."""
    for wrong in ("yesterday", "9" * 30):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", wrong)
        plain_failure(invoke("build", data, "--dry-run"), 2, "SOURCE_DATE_EPOCH")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert "2026-01-01" in invoke("build", data, "--dry-run").stderr


def test_an_unforeseen_error_is_one_line_and_where_on_request(data, monkeypatch):
    """A fault of the program is one line with exit code 1; -v adds the place."""

    def fail(*_):
        raise ZeroDivisionError("of the test")

    monkeypatch.setattr("kamreport.pipeline.rollup", fail)
    short, long = invoke("build", data), invoke("build", data, "-v")
    assert short.exit_code == long.exit_code == 1
    assert "Traceback" not in short.stderr
    assert "ZeroDivisionError: of the test" in short.stderr
    assert "Traceback" in long.stderr


def test_strict_stops_before_anything_is_written(tmp_path):
    """Any fault is fatal under --strict, a mere notice too."""
    folder = small(tmp_path / "data", orders="order_id,account_id,date,amount\nO1,A9,2026-01-01,5\n")
    plain_failure(invoke("build", folder, "-o", tmp_path / "out", "--strict"), 1, "--strict")
    assert not (tmp_path / "out").exists()


def test_a_dry_run_lists_all_documents_and_writes_none(data, tmp_path):
    """Each document that would be made is named with its forms and the reason, and the output folder does not
    even come to be.
    """
    result = invoke("build", data, "-o", tmp_path / "out", *USUAL, "--dry-run")
    assert result.exit_code == 0
    listed = [line for line in result.stdout.splitlines() if line.endswith(" (pdf, html): new")]
    assert len(listed) == 4
    assert "8 files would be made, 0 current." in result.stdout
    assert not (tmp_path / "out").exists()


def test_json_is_one_object_a_line(data, tmp_path):
    """Standard error holds nothing but JSON objects, an error among them; documents are counted."""
    result = run(
        "build", data, "-o", tmp_path, *USUAL, "--format", "html", "--log-format", "json", "--jobs", "1"
    )
    events = [json.loads(line) for line in result.stderr.splitlines()]
    assert {"step", "document"} <= {event["event"] for event in events}
    assert [event["done"] for event in events if event["event"] == "document"] == [1, 2, 3, 4]
    failed = invoke("build", data, "--log-format", "json", "--account", "nobody\u202e")
    assert json.loads(failed.stderr.splitlines()[-1])["event"] == "message"


def test_quiet_says_nothing_when_all_is_well(data, tmp_path):
    """-q leaves both streams empty, for text and JSON, and still tells errors."""
    for extra in ([], ["--log-format", "json"]):
        result = invoke("build", data, "-o", tmp_path / "out", "--format", "html", "-q", *extra)
        assert (result.exit_code, result.output) == (0, "")
    assert invoke("check", data, "-q").output == ""
    assert invoke("init", tmp_path / "new", "-q").output == ""
    plain_failure(invoke("build", tmp_path / "nowhere", "-q"), 2, "nowhere")


def test_verbose_names_every_step_and_document(data, tmp_path):
    """-v names the steps and each document; without it and without a terminal they are not."""
    loud = invoke("build", data, "-o", tmp_path / "out", *USUAL, "--format", "html", "-v")
    assert loud.stderr.count("review.en") == 3
    assert len(loud.stderr.splitlines()) > 3 + 4
    still = invoke("build", data, "-o", tmp_path / "out", *USUAL, "--format", "html", "--force")
    assert len(still.stderr.splitlines()) == 1


def test_no_steering_characters_reach_a_pipe(data, tmp_path):
    """No escape sequence when not on a terminal, and none from the data at all."""
    (tmp_path / "bad").mkdir()
    name = "acc\x1b[31mounts.csv"
    (tmp_path / "bad" / name).write_text("account_id,name\nA1,a\n", encoding="utf-8")
    seen = invoke("build", data, "-o", tmp_path / "out", "--format", "html").output
    seen += invoke("check", tmp_path / "bad").output
    seen += invoke("build", data, "--account", "\x1b[31m\u202eA1").output
    assert "\x1b" not in seen
    assert "\u202e" not in seen


def test_names_that_the_terminal_cannot_show_are_written_out(tmp_path):
    """An output that knows no Chinese, or a file name that is no text, ends no build."""
    folder = portfolio(tmp_path / "data", accounts="account_id,name\nA1,重庆\nA1,成都\n")
    (folder / os.fsdecode(b"\xff.csv")).write_text("a,b\n", encoding="utf-8")
    result = run("check", folder, PYTHONIOENCODING="latin-1")
    assert (result.returncode, "Traceback" in result.stderr) == (1, False)
    assert "Rows set aside" in result.stdout


def test_a_terminal_shows_progress_with_the_time_left(data, tmp_path):
    """On a terminal one line moves on with the documents done, the whole, and the time left."""
    driver, follower = pty.openpty()
    process = subprocess.Popen(
        command("build", data, "-o", tmp_path, "--format", "html", *USUAL[2:], "--jobs", "1"),
        stdout=subprocess.DEVNULL,
        stderr=follower,
        env=environment(),
    )
    os.close(follower)
    seen = b""
    while chunk := _read(driver):
        seen += chunk
    assert process.wait(60) == 0
    os.close(driver)
    assert b"2/3" in seen
    assert b" left" in seen
    assert seen.rstrip().endswith(b"\x1b[2K")


def _read(handle):
    try:
        return os.read(handle, 4096)
    except OSError:  # the other end is closed
        return b""


def test_a_missing_library_is_a_broken_installation(data, tmp_path):
    """Without Pango: exit 3 and the remedy, told once."""
    fake = tmp_path / "fake" / "weasyprint"
    fake.mkdir(parents=True)
    (fake / "__init__.py").write_text("raise OSError(\"cannot load library 'libpango-1.0-0'\")", "utf-8")
    path = str(fake.parent)
    broken = run(
        "build", data, "-o", tmp_path / "out", "--account", "A1", "--report", "review", PYTHONPATH=path
    )
    assert (broken.returncode, "Traceback" in broken.stderr) == (3, False)
    assert "libpango" in broken.stderr
    assert "kamreport doctor" in broken.stderr
    assert len(broken.stderr.splitlines()) == 2


def test_html_needs_no_printer(data, tmp_path, monkeypatch):
    """Without Pango, HTML alone is made all the same."""

    def missing():
        raise InstallationError("no Pango")

    monkeypatch.setattr("kamreport.exports.pdf._printer", missing)
    asked = ("build", data, "-o", tmp_path, "--report", "portfolio", "--format")
    assert (invoke(*asked, "html").exit_code, invoke(*asked, "pdf").exit_code) == (0, 3)


def test_forms_may_be_repeated_or_stand_with_a_comma(data, tmp_path):
    """--format html --format json,html makes both, each once."""
    asked = (
        "build",
        data,
        "-o",
        tmp_path,
        "--report",
        "portfolio",
        "--format",
        "html",
        "--format",
        "json,html",
    )
    assert invoke(*asked).exit_code == 0
    assert {path.suffix for path in tmp_path.rglob("portfolio.*")} == {".html", ".json"}


def test_ctrl_c_ends_plainly_and_keeps_what_is_finished(tmp_path_factory, tmp_path):
    """Exit 130, one line, no traceback; whole files stay and the next build takes them as current."""
    data = small(tmp_path_factory.mktemp("small"))
    process = subprocess.Popen(
        command("build", data, "-o", tmp_path, "--jobs", "1", "--report", "review", "--log-format", "json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )
    end = time.monotonic() + 60
    while len(list(tmp_path.rglob("review.en.*"))) < 3:
        assert time.monotonic() < end
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, "Traceback" in errors) == (130, False)
    assert json.loads(errors.splitlines()[-1])["text"].startswith("Stopped")
    before = files(tmp_path)
    kept = [name for name in before if "review.en." in name]
    assert not any(name.endswith(".part") for name in before)
    again = invoke("build", data, "-o", tmp_path, "--report", "review", "--dry-run").stdout
    current = int(again.split(" current")[0].split()[-1])
    assert len(kept) - 1 <= current <= len(kept)  # the last file may not have been noted yet
