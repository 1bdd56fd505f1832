"""The straight line as a whole: a second build, what a killed one leaves, the same bytes anywhere."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from commands import ACCOUNTS, USUAL, command, environment, files, invoke, order_lines, portfolio, run, small


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Two accounts and their order lines."""
    return small(tmp_path_factory.mktemp("data"), accounts=ACCOUNTS[:2], orders=order_lines(("A1", "A2")))


@pytest.fixture(scope="module")
def built(data, tmp_path_factory):
    """The whole build of it, made as a user makes it; tests work on copies."""
    output = tmp_path_factory.mktemp("built")
    result = run("build", data, "-o", output, *USUAL, "--jobs", "2", TZ="UTC", PYTHONHASHSEED="1")
    assert result.returncode == 0, result.stderr
    return output


@pytest.fixture
def again(built, tmp_path):
    """A copy of the build that a test may go on from."""
    return Path(shutil.copytree(built, tmp_path / "again"))


def moments(folder):
    """When each file was last written, to the nanosecond."""
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def documents(folder, suffix=".html"):
    """The bytes of the documents of one form."""
    return {name: data for name, data in files(folder).items() if name.endswith(suffix)}


def test_a_build_makes_every_document_and_its_record(built):
    """A portfolio report and one review an account, in both forms; the ledger names them all, none failed."""
    made = {name.removeprefix("2026Q2/") for name in files(built)}
    ledger = json.loads((built / "2026Q2" / "ledger.json").read_text(encoding="utf-8"))
    assert {entry["path"] for entry in ledger["outputs"]} == made - {"ledger.json"}
    assert len(documents(built)) == len(documents(built, ".pdf")) == 3
    assert ledger["failures"] == []
    assert {entry["path"] for entry in ledger["inputs"]} == {"accounts.csv", "orders.csv"}


def test_a_second_build_writes_nothing_and_says_so(data, built):
    """Nothing changed: no file is touched, and the last words count what is current."""
    before = moments(built)
    result = invoke("build", data, "-o", built, *USUAL)
    assert result.exit_code == 0
    assert "0 files made, 6 current." in result.stdout
    assert moments(built) == before


def test_force_makes_the_same_bytes_again(data, again):
    """--force writes the documents asked for again, and they are the same."""
    before, written = files(again), moments(again)
    result = invoke("build", data, "-o", again, "--force", "--report", "portfolio")
    assert "2 files made, 0 current." in result.stdout
    assert files(again) == before
    assert {name for name, moment in moments(again).items() if moment != written[name]} >= {
        "portfolio.en.pdf",
        "portfolio.en.html",
    }


def test_one_changed_order_remakes_only_what_shows_it(again, tmp_path):
    """One account's order line changes: the others' reviews stay as they are, byte and moment."""
    lines = order_lines(("A1", "A2"))
    lines[3] = {**lines[3], "amount": "999.00"}
    changed = small(tmp_path / "changed", accounts=ACCOUNTS[:2], orders=lines)
    before = moments(again / "2026Q2" / "internal" / "accounts")
    first = documents(again)
    result = invoke("build", changed, "-o", again, *USUAL, "--format", "html", "-v")
    assert result.exit_code == 0
    told = [line for line in result.stderr.splitlines() if line.endswith(")") and "review.en" in line]
    assert [("figures changed: " in line, "(current)" in line) for line in told] == [
        (True, False),
        (False, True),
    ]
    second = documents(again)
    differing = {Path(name).parent.name for name in first if first[name] != second[name]}
    assert any(name.startswith("alpha-gmbh") for name in differing)
    assert not any(name.startswith("works") for name in differing)
    assert moments(again / "2026Q2" / "internal" / "accounts").keys() == before.keys()


def test_a_file_that_was_damaged_is_made_again(data, again):
    """A document that no longer holds what was written counts as not there."""
    victim = next(again.rglob("portfolio.en.html"))
    whole = victim.read_bytes()
    victim.write_bytes(whole[:100])
    result = invoke("build", data, "-o", again, *USUAL, "--format", "html")
    assert "1 file made, 2 current." in result.stdout
    assert victim.read_bytes() == whole


def test_a_build_of_one_form_keeps_the_record_of_the_other(data, again):
    """HTML alone, then everything: the PDFs are still known to be current."""
    invoke("build", data, "-o", again, "--format", "html")
    assert (
        "0 files would be made, 6 current." in invoke("build", data, "-o", again, *USUAL, "--dry-run").stdout
    )


def test_accounts_that_are_gone_are_named_and_left_alone(again, tmp_path):
    """Documents of an account no longer in the data stay on disk, out of the record, and are told once."""
    fewer = small(tmp_path / "fewer", accounts="account_id,name,owner,language\nA1,Alpha GmbH,Ann,en\n")
    result = invoke("build", fewer, "-o", again, "--format", "html")
    assert "2 files of earlier builds" in result.stdout
    assert len(list(again.rglob("review.en.pdf"))) == 2
    recorded = (again / "2026Q2" / "ledger.json").read_text(encoding="utf-8")
    assert ("alpha-gmbh" in recorded, "works" in recorded) == (True, False)


def test_faults_that_are_mended_leave_no_list_behind(data, tmp_path):
    """The list of faults and the rows set aside go when the data are right again."""
    bad = small(
        tmp_path / "data", orders="order_id,account_id,date,amount\nO1,A9,2026-05-01,5\nO2,A1,2026-05-01,5\n"
    )
    out = tmp_path / "out"
    first = invoke("build", bad, "-o", out, *USUAL, "--format", "html")
    assert first.exit_code == 0
    assert {path.name for path in out.rglob("*.csv")} == {"faults.csv", "quarantine-orders.csv"}
    shutil.copy(data / "orders.csv", bad / "orders.csv")
    assert invoke("build", bad, "-o", out, *USUAL, "--format", "html", "--period", "2026Q2").exit_code == 0
    assert not list(out.rglob("*.csv"))


def test_the_same_bytes_anywhere(data, built, tmp_path):
    """Another zone, language, hash seed, number of workers, and place on disk: nothing differs."""
    moved = Path(shutil.copytree(data, tmp_path / "在 another place" / "data"))
    result = run(
        "build",
        "data",
        "-o",
        "out put",
        *USUAL,
        "--jobs",
        "1",
        cwd=moved.parent,
        TZ="Pacific/Kiritimati",
        LANG="zh_TW.UTF-8",
        LC_ALL="tr_TR.UTF-8",
        PYTHONHASHSEED="77",
    )
    assert result.returncode == 0, result.stderr
    assert files(moved.parent / "out put") == files(built)


def test_kill_9_leaves_whole_files_and_the_next_build_goes_on(tmp_path):
    """Killed at several moments: each file that has its name is whole, and in the end all are there."""
    data = portfolio(tmp_path / "data", accounts=ACCOUNTS)
    asked = ("build", data, *USUAL, "--format", "html", "-o")
    invoke(*asked, tmp_path / "whole")
    whole, out = files(tmp_path / "whole"), tmp_path / "out"
    for count in (0, 2):
        kill_at(out, count, *asked, out)
        left = {name: content for name, content in files(out).items() if name.endswith(".html")}
        assert len(left) >= count
        assert left == {name: whole[name] for name in left}
    result = invoke(*asked, out)
    current = int(result.stdout.split(" current")[0].split()[-1])
    assert len(left) - 1 <= current <= len(left)  # the last file may not have been noted yet
    assert files(out) == whole


def kill_at(folder, count, *arguments):
    """Start the command and kill it once the folder is there and has that many documents."""
    process = subprocess.Popen(
        command(*arguments, "--jobs", "1", "-q"),
        env=environment(TMPDIR=str(folder.parent)),
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 60
    while not folder.exists() or len(list(folder.rglob("*.html"))) < count:
        assert time.monotonic() < end
        assert process.poll() is None
        time.sleep(0.005)
    process.kill()
    process.wait()


def test_two_builds_do_not_write_into_one_folder(data, built):
    """While one build holds a folder, another says so and leaves it alone."""
    import fcntl

    with (built / "2026Q2" / ".journal.jsonl").open("ab") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)
        result = invoke("build", data, "-o", built, *USUAL, "--force")
    (built / "2026Q2" / ".journal.jsonl").unlink()
    assert result.exit_code == 1
    assert "another build" in result.stderr


def test_nothing_of_this_machine_is_in_a_document(data, built):
    """No path of inputs or outputs, no user and no host name, in any file."""
    for name, content in files(built).items():
        for secret in (str(data), str(built), str(Path.home()), os.uname().nodename):
            assert secret.encode() not in content or len(secret) < 5, (name, secret)
