"""A build in parts: on one machine or several, into one folder or several, it comes to the same files."""

import fcntl
import json
import shutil
from dataclasses import replace
from datetime import date

import pytest
from commands import ACCOUNTS, files, invoke, order_lines, small

from kamreport import playbook
from kamreport.database import database
from kamreport.errors import KamReportError
from kamreport.making.inline import Inline
from kamreport.making.make import make
from kamreport.making.plan import plan
from kamreport.pipeline import inspect, measured, warned
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.settings import settings
from kamreport.shard import WHOLE, Shard
from kamreport.watch import Silence

PARTS = tuple(Shard(number, 3) for number in (1, 2, 3))
NAMES = ("B1", "B2")
OWN = ("ledger.", "timings.", ".journal.")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Five accounts, one of whose order lines cannot be read."""
    accounts = [*ACCOUNTS, *({"account_id": name, "name": f"Company {name}"} for name in NAMES)]
    lines = [*order_lines(["A1", "A2", "A3", *NAMES], 6), {**order_lines(["A1"], 1)[0], "amount": "x"}]
    return small(tmp_path_factory.mktemp("data"), accounts=accounts, orders=lines)


@pytest.fixture(scope="module")
def built(data):
    """A function that makes the documents of a part in a folder, from figures measured once."""
    config, watch = settings(data, {}), Silence()
    wanted = Request(data, data, config, date(2026, 9, 30), forms=("json",))
    with database() as connection:
        found, checked = inspect(wanted, connection, watch)
        scope = decide(config, checked.last_day, wanted.today)
        case = measured(config, checked, scope, rollup(connection, scope.as_of), watch)
        case = warned(case, playbook.load(data))

        def build(folder, shard=WHOLE):
            request = replace(wanted, output=folder, shard=shard)
            planned = plan(case, ("review", "portfolio"), (), (), ("internal",), shard)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("kamreport.making.make.chosen", lambda *_: Inline())
                return make(case, planned, request, found, checked, watch)

        yield build


@pytest.fixture(scope="module")
def whole(built, tmp_path_factory):
    """All of it at once."""
    folder = tmp_path_factory.mktemp("whole")
    built(folder)
    return folder


def documents(folder):
    """All files but what each build keeps for itself."""
    return {name: data for name, data in files(folder).items() if not name.split("/")[1].startswith(OWN)}


def test_parts_made_in_several_folders_are_the_whole(built, whole, tmp_path):
    """Byte for byte, no file twice; copied together, a build of all makes nothing and records the same."""
    made = []
    for shard in PARTS:
        folder = tmp_path / str(shard.number)
        built(folder, shard)
        made.append(documents(folder))
        shutil.copytree(folder, tmp_path / "all", dirs_exist_ok=True)
    assert all(len(one) > 0 for one in made)
    assert sum(map(len, made)) == len(documents(whole))
    assert {name: data for one in made for name, data in one.items()} == documents(whole)
    assert built(tmp_path / "all").made == []
    assert files(tmp_path / "all") == files(whole)


def test_parts_made_in_one_folder_leave_each_other_alone(built, whole, tmp_path):
    """One after the other, and again: none makes again, counts as left or takes away what is of another."""
    for shard in (*PARTS, PARTS[0]):
        made = built(tmp_path, shard)
        assert made.left == []
    assert made.made == []
    assert documents(tmp_path) == documents(whole)
    assert {one.name for one in tmp_path.glob("*/ledger*.json")} == {
        f"ledger.{n}-of-3.json" for n in (1, 2, 3)
    }
    assert built(tmp_path).made == []
    assert files(tmp_path) == files(whole)


def test_a_part_after_the_whole_makes_only_what_is_gone(built, whole, tmp_path):
    """The record of the whole counts for a part, and that of the part for the next whole."""
    folder = tmp_path / "out"
    shutil.copytree(whole, folder)
    gone = sorted(folder.rglob("review*.json"))
    for one in gone:
        one.unlink()
    assert sorted(path for shard in PARTS for path in built(folder, shard).made) == gone
    (period,) = folder.iterdir()
    kept = [json.loads((period / f"ledger.{n}-of-3.json").read_bytes())["outputs"] for n in (1, 2, 3)]
    all_kept = json.loads((period / "ledger.json").read_bytes())["outputs"]
    assert sorted(one["path"] for part in kept for one in part) == sorted(one["path"] for one in all_kept)


def test_a_document_no_longer_made_is_told_by_its_own_part(built, whole, tmp_path):
    """By that one alone, and it stays where it is."""
    folder = tmp_path / "out"
    shutil.copytree(whole, folder)
    (period,) = folder.iterdir()
    old = "internal/accounts/old-0000000a/review.en.json"  # 10: in the second of three parts
    (period / old).parent.mkdir()
    (period / old).write_bytes(b"{}")
    ledger = json.loads((period / "ledger.json").read_bytes())
    ledger["outputs"].append({"path": old, "sha256": "0" * 64, "bytes": 2})
    (period / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    assert [built(folder, shard).left for shard in PARTS] == [[], [period / old], []]
    assert (period / old).is_file()


def test_the_whole_and_its_parts_are_not_made_at_once(built, whole, tmp_path):
    """Neither writes while the other does; two parts may."""
    folder = tmp_path / "out"
    shutil.copytree(whole, folder)
    (period,) = folder.iterdir()
    with (period / ".journal.2-of-3.jsonl").open("ab") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)
        built(folder, Shard(3, 3))
        with pytest.raises(KamReportError, match="another build is writing there"):
            built(folder)
    with (period / ".journal.jsonl").open("ab") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)
        with pytest.raises(KamReportError, match="another build is writing there"):
            built(folder, Shard(3, 3))


def test_a_part_by_the_command(data, tmp_path):
    """Some of the accounts; when nothing has changed, it is not even read again."""
    asked = ("build", data, "-o", tmp_path, "--report", "review", "--edition", "internal", "--format", "json")
    assert invoke(*asked, "--shard", "2/2").exit_code == 0
    made = {path.parent for path in tmp_path.rglob("review*.json")}
    assert 0 < len(made) < 5
    assert "Nothing has changed" in invoke(*asked, "--shard", "2/2").stdout


@pytest.mark.parametrize(
    ("part", "words"), [("0/3", "1/3 to 3/3"), ("4/3", "1/3 to 3/3"), ("x", "such as 2/3")]
)
def test_a_part_that_is_none_is_wrong_usage(data, tmp_path, part, words):
    """Exit 2, one line, nothing written."""
    result = invoke("build", data, "-o", tmp_path / "out", "--shard", part)
    assert result.exit_code == 2
    assert words in result.stderr
    assert not (tmp_path / "out").exists()
