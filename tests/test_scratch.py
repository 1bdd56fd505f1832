"""Temporary folders: gone with their block, or with the next one where a process was killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from commands import environment

from kamreport.scratch import scratch

WAITING = """
import sys, time
from kamreport import cli
from kamreport.scratch import scratch
cli._end_as_by_ctrl_c()
with scratch() as folder:
    print(folder, flush=True)
    time.sleep(600)
"""


@pytest.fixture
def waiting(tmp_path):
    """A process within its block, and the folder that it has."""
    process = subprocess.Popen(
        [sys.executable, "-c", WAITING],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(TMPDIR=str(tmp_path)),
    )
    yield process, process.stdout.readline().strip()
    process.kill()
    process.communicate()


def test_what_a_killed_process_left_goes_with_the_next_and_nothing_else(waiting, tmp_path, monkeypatch):
    """A folder in use stays, one whose process was killed goes; what has no such lock stays."""
    process, folder = waiting
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "kamreport-house").mkdir()
    with scratch() as mine:
        assert Path(folder).is_dir()
    assert not Path(mine).exists()
    process.kill()
    process.wait()
    assert Path(folder).is_dir()
    with scratch() as mine:
        assert {path.name for path in tmp_path.iterdir()} == {Path(mine).name, "kamreport-house"}


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_process_that_is_told_to_end_leaves_nothing(waiting, tmp_path, told):
    """Ctrl-C, `kill`, and a terminal that is closed."""
    process, _ = waiting
    process.send_signal(told)
    process.wait(timeout=30)
    assert not list(tmp_path.iterdir())
