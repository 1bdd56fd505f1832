"""Executors: every task has its outcome, and a task that fails fails alone."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import chores
import pytest
from processes import alive, wait_for

from kamreport.errors import DocumentError, InstallationError
from kamreport.making.inline import Inline
from kamreport.making.pool import Pool
from kamreport.making.task import Outcome, Task

SCRIPT = """
import sys
import chores
from kamreport.making.pool import Pool
from kamreport.making.task import Task
if __name__ == "__main__":
    tasks = [Task(str(number), sys.argv[1]) for number in range(4)]
    for outcome in Pool(2, 300, 1000).run(tasks, chores.note_and_wait):
        print(outcome)
"""


ONE, TWO = Pool(1, 30, 1000), Pool(2, 30, 1500)
EITHER = pytest.mark.parametrize("executor", [Inline(), TWO], ids=["inline", "pool"])


def outcomes(whats, executor):
    """Outcomes by name of tasks that act as their names say."""
    found = executor.run((Task(what, what) for what in whats), chores.act)
    return {outcome.name: outcome for outcome in found}


@EITHER
def test_executors_give_the_same_outcomes(executor):
    """Values and failures are the same in this process and in a pool."""
    found = outcomes(["a", "raise", "b", "quit"], executor)
    assert {name: (one.value, one.failure) for name, one in found.items()} == {
        "a": ("a", None),
        "b": ("b", None),
        "raise": (None, "ValueError: a fault in two lines"),
        "quit": (None, "SystemExit: leaving"),
    }
    assert "Traceback" in found["raise"].trace


def test_a_task_that_dies_hangs_or_eats_memory_fails_alone():
    """Each bad task has its own plain reason; every good one is done; nothing is lost."""
    good = [f"good {number}" for number in range(12)]
    bad = ["exit", "segfault", "killed", "hang", "eat", "lambda"]
    found = outcomes([*good[:4], *bad, *good[4:]], Pool(2, 4, 1500))
    assert set(found) == {*good, *bad}
    assert [found[name].value for name in good] == good
    failures = {name: found[name].failure or "" for name in bad}
    assert "exit code 3" in failures["exit"]
    assert "SIGSEGV" in failures["segfault"]
    assert "want of memory" in failures["killed"]
    assert failures["hang"] == "it took longer than 4 s and was stopped"
    assert failures["eat"] == "it needs more than 1,500 MB of memory"
    assert "sent back" in failures["lambda"]


def test_a_value_that_cannot_be_sent_fails_alone():
    """A task that cannot be pickled is a failure with its name; the others are done."""
    tasks = [Task("bad", lambda: None), Task("good", 2)]
    found = {one.name: one for one in ONE.run(tasks, chores.double)}
    assert found["good"].value == 4
    assert "cannot be sent to a worker" in (found["bad"].failure or "")


def test_tasks_are_taken_only_as_they_are_needed():
    """Five thousand views are never pickled at once: at most five a process are under way; until the first is
    done one more than there are processes, which have the cores to themselves.
    """
    taken = 0

    def tasks():
        nonlocal taken
        for number in range(100):
            taken += 1
            yield Task(str(number), number)

    results = ONE.run(tasks(), chores.double)
    next(results)
    assert taken == 2
    for _ in range(2):  # both of them may be done at once
        next(results)
    assert 2 < taken <= 8
    results.close()


def test_workers_have_the_same_surroundings_everywhere(monkeypatch):
    """UTC, a plain locale, one thread, preparation done, and a temporary folder that is gone afterwards.

    They stand back behind the process that feeds them.
    """
    monkeypatch.setenv("TZ", "Asia/Taipei")
    monkeypatch.setenv("LANGUAGE", "zh_TW")
    (outcome,) = ONE.run([Task("one", 1)], chores.surroundings, chores.get_ready)
    seen = outcome.value or {}
    assert (seen["TZ"], seen["LC_ALL"], seen["zone"], seen["LANGUAGE"]) == ("UTC", "C.UTF-8", "+0000", "")
    assert (seen["OMP_NUM_THREADS"], seen["READY"]) == ("1", "yes")
    assert not Path(seen["folder"]).exists()
    assert int(seen["behind"]) == min(os.nice(0) + 5, 19)


def test_processes_get_ready_before_there_is_work(tmp_path):
    """They start and prepare themselves while they wait; other work than was told is done by others."""
    mark = partial(Path.touch, tmp_path / "ready")
    with ONE.waiting(chores.act, mark) as ready:
        wait_for((tmp_path / "ready").exists)
        assert ready.who == "1 worker process"
        done = [one.value for one in ready.run([Task("one", "done")], chores.act, mark)]
        other = [one.value for one in ready.run([Task("two", 2)], chores.double)]
    assert (done, other) == (["done"], [4])


def test_the_inline_executor_leaves_this_process_as_it_was(monkeypatch):
    """UTC holds while tasks run here, and not after."""
    monkeypatch.setenv("TZ", "Asia/Taipei")
    time.tzset()
    (outcome,) = Inline().run([Task("one", 1)], chores.surroundings)
    Path((outcome.value or {})["folder"]).rmdir()
    assert (outcome.value or {})["zone"] == "+0000"
    assert (os.environ["TZ"], time.strftime("%z", time.localtime(0))) == ("Asia/Taipei", "+0800")
    monkeypatch.undo()
    time.tzset()


def test_charts_and_pages_are_made_under_the_memory_limit():
    """The limit counts what is written to: V8's reserved addresses do not meet it."""
    (outcome,) = Pool(1, 60, 800).run([Task("one", 1)], chores.draw_and_print)
    assert outcome.failure is None
    assert min(outcome.value or (0,)) > 1000


@EITHER
def test_a_preparation_that_fails_is_a_broken_installation(executor):
    """A missing library is told once, with what to do, and not once for each document."""
    with pytest.raises(InstallationError, match=r"libmissing\.so.*kamreport doctor"):
        list(executor.run([Task("one", 1)], chores.double, chores.fail_to_start))


@EITHER
def test_a_library_found_missing_at_work_is_a_broken_installation(executor):
    """An InstallationError of the work ends the build: no document would fare better."""
    with pytest.raises(InstallationError, match="Pango is missing"):
        outcomes(["a", "broken", "b"], executor)


def test_processes_that_die_at_their_start_are_a_broken_installation():
    """A preparation that kills its process ends the build with an error, not in an endless loop."""
    with pytest.raises(InstallationError, match="cannot be kept running"):
        list(ONE.run([Task("one", 1)], chores.double, chores.die_at_start))


def test_a_document_error_is_told_in_its_own_words():
    """The failure of a KamReport error is its text, without the name of a class."""

    def fail(_: int) -> int:
        raise DocumentError("the page has no title")

    (outcome,) = Inline().run([Task("one", 1)], fail)
    assert outcome == Outcome("one", None, "the page has no title", outcome.seconds, outcome.trace)


def start(folder: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """A build whose two workers hang, in a process group of its own, and the workers' ids."""
    script = folder / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    marks = folder / "marks"
    marks.mkdir()
    process = subprocess.Popen(
        [sys.executable, str(script), str(marks)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={
            **os.environ,
            "TMPDIR": str(folder),
            "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry),
        },
    )
    wait_for(lambda: len(list(marks.iterdir())) == 2)
    return process, [int(mark.name) for mark in marks.iterdir()]


def test_ctrl_c_ends_all_processes_quickly_and_quietly(tmp_path):
    """One interrupt to the whole terminal: the driver's own KeyboardInterrupt, and no word from a worker."""
    process, workers = start(tmp_path)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=15)
    assert errors.count("Traceback") == errors.count("KeyboardInterrupt\n") == 1
    assert not any(alive(worker) for worker in workers)


def test_workers_end_with_their_driver(tmp_path):
    """After kill -9 of the driver no process is left behind."""
    process, workers = start(tmp_path)
    process.kill()
    process.communicate(timeout=15)
    wait_for(lambda: not any(alive(worker) for worker in workers))
