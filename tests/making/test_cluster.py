"""Documents made on a cluster: a real scheduler and real workers, as processes on loopback."""

import sys
from dataclasses import replace
from datetime import date

import chores
import clusters
import pytest
from commands import files, small
from processes import alive, wait_for

from kamreport.errors import InstallationError, KamReportError, UsageError
from kamreport.making.cluster import Cluster
from kamreport.making.task import Task
from kamreport.pipeline import build
from kamreport.request import Request
from kamreport.settings import settings
from kamreport.watch import Silence

pytest.importorskip("distributed", reason="the extra kamreport[cluster] is not installed")

TOKENS = '[colour]\naccent = "#7a1f5c"\n'
TEMPLATE = '{% extends "kamreport/document.html" %}\n'


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler and two workers, each looked after by a nanny."""
    with clusters.cluster(tmp_path_factory.mktemp("cluster"), "one", "two") as made:
        yield made


def executor(cluster, told):
    """The cluster as it is used, with the short limits of a test."""
    return Cluster(cluster.address, 30, 1500, told.append)


def test_a_cluster_gives_the_same_bytes_as_this_machine(cluster, tmp_path):
    """PDF and HTML with the portfolio's own template, colours and fonts, and the same ledger."""
    data = small(tmp_path / "data")
    for name, text in (("styles/tokens.toml", TOKENS), ("templates/document.html", TEMPLATE)):
        (data / name).parent.mkdir()
        (data / name).write_text(text, encoding="utf-8")
    asked = {"reports": ("summary",), "forms": ("pdf", "html"), "languages": ("en", "zh-TW")}
    here = Request(data, tmp_path / "here", settings(data, {}), date(2026, 9, 30), **asked)
    there = replace(here, output=tmp_path / "there", cluster=cluster.address)
    assert not build(here, Silence()).made.failed
    assert len(build(there, Silence()).made.made) == 4
    assert files(there.output) == files(here.output)


def test_a_lost_worker_loses_nothing(cluster, tmp_path):
    """Half of the workers ends in the middle: every number is doubled all the same, and once."""
    told: list[str] = []
    tasks = [Task(str(number), number) for number in range(30)]
    tasks.insert(5, Task("ends", str(tmp_path / "mark")))
    found = list(executor(cluster, told).run(tasks, chores.end_the_worker_or_double))
    assert {one.name: one.value for one in found} == {str(n): 2 * n for n in range(30)} | {
        "ends": str(tmp_path / "mark")
    }
    assert len(found) == 31
    assert [one.failure for one in found if one.failure] == []
    assert told == []


def test_a_worker_with_other_versions_is_left_out_by_name(cluster, tmp_path):
    """One with another WeasyPrint gets nothing; the user reads which, what, and what mends it. The others do
    all, and what goes wrong there fails alone.
    """
    other = tmp_path / "weasyprint-69.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Name: weasyprint\nVersion: 69.0\n", encoding="utf-8")
    told: list[str] = []
    process = cluster.worker("three", "--no-nanny", path=tmp_path)
    wait_for(lambda: "Registered to" in (cluster.folder / "three.log").read_text(encoding="utf-8"))
    tasks = [Task(what, what) for what in ("good", "raise", "exit", "fine")]
    results = executor(cluster, told).run(tasks, chores.act)
    assert {one.name: one.value or one.failure for one in results} == {
        "good": "good",
        "fine": "fine",
        "raise": "ValueError: a fault in two lines",
        "exit": "its worker process ended by itself (exit code 3)",
    }
    process.kill()
    (line,) = told
    assert line.startswith("tcp://127.0.0.1:")
    assert "is left out: weasyprint is 69.0 there and 70.0 here." in line
    assert "python -m pip install weasyprint==70.0" in line


def test_ctrl_c_ends_what_is_under_way(cluster, tmp_path):
    """When the driver stops listening, no process of its documents goes on, and no folder stays."""
    tasks = [Task("first", "quick"), *(Task(str(number), str(tmp_path)) for number in range(4))]
    results = executor(cluster, []).run(tasks, chores.note_and_wait)
    next(results)
    wait_for(lambda: list(tmp_path.iterdir()))
    results.close()
    noted = [int(mark.name) for mark in tmp_path.iterdir()]
    wait_for(lambda: not any(alive(one) for one in noted))
    left = [path for name in ("one", "two") for path in (cluster.folder / name).rglob("kamreport-*")]
    assert left == []


def test_dask_that_is_missing_is_named_with_its_command(monkeypatch):
    """The extra's own command, and no traceback of an import."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InstallationError, match=r"pip install 'kamreport\[cluster\]'"):
        list(Cluster("tcp://127.0.0.1:1", 9, 99, print).run([Task("one", 1)], chores.double))


@pytest.mark.parametrize(
    ("address", "kind", "words"),
    [
        ("tcp://127.0.0.1:1", KamReportError, "No Dask scheduler answers at tcp://127.0.0.1:1"),
        ("smoke://signals", UsageError, "looks like tcp://host:8786"),
    ],
)
def test_an_address_where_nobody_is(address, kind, words, monkeypatch):
    """One line that names the address and what to do."""
    monkeypatch.setattr("kamreport.making.cluster.CONNECTING", 0.2)
    with pytest.raises(kind, match=words):
        list(Cluster(address, 9, 99, print).run([Task("one", 1)], chores.double))
