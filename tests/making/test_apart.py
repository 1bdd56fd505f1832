"""Work done apart: by one process for all who ask, and by none of those who ask."""

import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from kamreport.making.apart import Apart


@pytest.fixture(autouse=True)
def shared(tmp_path, monkeypatch):
    """A temporary folder of its own, as the workers of a pool share one."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_the_value_is_worked_out_once_and_elsewhere():
    """Whoever asks while it is under way, or later, gets what one other process made."""
    first, second = Apart("number", os.getpid), Apart("number", os.getpid)
    with ThreadPoolExecutor(1) as another:
        waiting = another.submit(second.value)
        made = first.value()
        assert waiting.result() == made
    assert Apart("number", os.getpid).value() == made
    assert made not in (None, os.getpid())


def test_work_that_fails_has_no_value():
    """A process that ends in a fault is told by None, at once and to whoever asks next, who tries again."""
    assert Apart("wrong", partial(int, "none")).value() is None
    assert Apart("wrong", partial(int, "7")).value() == 7


def test_work_that_takes_too_long_is_ended(monkeypatch):
    """After the time allowed there is no value, and nobody waits any more."""
    monkeypatch.setattr("kamreport.making.apart.PATIENCE", 0.01)
    assert Apart("slow", partial(time.sleep, 3600)).value() is None
