"""The ledger: what was made from what, true after any end, and the same bytes for the same build."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from kamreport.errors import KamReportError
from kamreport.making.fingerprint import Entry, sha256
from kamreport.making.key import Basis, Key, View, plain_key
from kamreport.making.ledger import JOURNAL, LEDGER, Facts, Failure, Ledger

FACTS = Facts(
    inputs=(Entry("orders.csv", "ab", 7), Entry("accounts.csv", "cd", 9)),
    settings={"currency": "EUR", "name": "客户"},
    versions={"kamreport": "0.1.0"},
    as_of="2026-09-30",
    period="2026Q3",
)
BUILD = """
import sys
from pathlib import Path
from kamreport.making.key import plain_key
from kamreport.making.ledger import Facts, Ledger
ledger = Ledger.load(Path(sys.argv[1]))
ledger.start()
print("ready", flush=True)
for number in range(200):
    path, key = f"accounts/{number:03}/review.pdf", plain_key(bytes([number]))
    if ledger.why(path, key):
        ledger.record(path, bytes([number]) * 100_000, key)
        print(path, flush=True)
    else:
        ledger.keep(path)
ledger.finish(Facts((), {}, {}, "2026-09-30", "2026Q3"), {})
"""


BASIS = Basis(styles="s", words="w", versions=(("kamreport", "0.1.0"),), as_of="2026-09-30")
K1, K2, K9 = (Key(View(one, (("cover", one), ("health", "h"))), "t", BASIS) for one in ("k1", "k2", "k9"))


def current(ledger, path, key):
    """True when a ledger has no reason to make a file again."""
    return ledger.why(path, key) == ()


def built(folder, documents, *, finish=True, **options):
    """A build of documents (path -> bytes, key), finished or left as it is."""
    ledger = Ledger.load(folder)
    ledger.start()
    for path, (data, key) in documents.items():
        if current(ledger, path, key):
            ledger.keep(path)
        else:
            ledger.record(path, data, key)
    if finish:
        ledger.finish(FACTS, {"a": 1.25}, **options)
    else:
        ledger.close()
    return ledger


DOCUMENTS = {"b/review.pdf": (b"B", K2), "a/review.pdf": (b"A", K1)}


def test_the_ledger_names_inputs_outputs_settings_and_versions(tmp_path):
    """Everything a reader needs to know what a document was made from, in order, and no clock."""
    built(tmp_path, DOCUMENTS)
    text = (tmp_path / LEDGER).read_text(encoding="utf-8")
    content = json.loads(text)
    assert content["inputs"] == [
        {"path": "accounts.csv", "sha256": "cd", "bytes": 9},
        {"path": "orders.csv", "sha256": "ab", "bytes": 7},
    ]
    (basis,) = content["bases"]
    parts = {"templates": "t", "basis": basis}
    assert content["outputs"] == [
        {**parts, "path": "a/review.pdf", "sha256": sha256(b"A"), "bytes": 1, "view": "k1"},
        {**parts, "path": "b/review.pdf", "sha256": sha256(b"B"), "bytes": 1, "view": "k2"},
    ]
    (layout,) = content["layouts"]
    assert content["layouts"][layout] == "cover health"
    assert content["views"] == {"k1": f"{layout} k1 h", "k2": f"{layout} k2 h"}
    assert content["bases"][basis]["versions"] == {"kamreport": "0.1.0"}
    assert (content["as_of"], content["period"], content["failures"]) == ("2026-09-30", "2026Q3", [])
    assert "客户" in text
    assert "1.25" not in text
    assert json.loads((tmp_path / "timings.json").read_bytes()) == {"seconds": {"a": 1.25}}


def test_each_part_that_changed_is_told(tmp_path):
    """A ledger read back knows the key part by part; a file that was touched is told before them."""
    built(tmp_path, DOCUMENTS)
    other = Key(View("k3", (("cover", "k1"), ("health", "i"))), "t", BASIS)
    reasons = Ledger.load(tmp_path).why("a/review.pdf", other, {"health": "Health"})
    assert [str(one) for one in reasons] == ["figures changed: Health"]
    (tmp_path / "a/review.pdf").write_bytes(b"X")
    (tmp_path / "b/review.pdf").unlink()
    ledger = Ledger.load(tmp_path)
    assert [one.kind for one in ledger.why("a/review.pdf", other)] == ["by hand", "figures"]
    assert [one.kind for one in ledger.why("b/review.pdf", K2)] == ["gone"]
    assert [one.kind for one in ledger.why("c/review.pdf", K2)] == ["new"]


def test_a_ledger_of_an_earlier_form_is_read(tmp_path):
    """Its files are known, and count as made by another version; then they are made and known in full."""
    built(tmp_path, DOCUMENTS)
    old = [
        {"path": path, "sha256": sha256(data), "bytes": 1, "key": 64 * "0"}
        for path, (data, _) in DOCUMENTS.items()
    ]
    (tmp_path / LEDGER).write_text(json.dumps({"outputs": old}), encoding="utf-8")
    ledger = Ledger.load(tmp_path)
    assert [str(one) for one in ledger.why("a/review.pdf", K1)] == ["made by another version of KamReport"]
    partial = built(tmp_path, {"a/review.pdf": (b"A", K1)}, whole=False)
    assert partial.leftovers == ("b/review.pdf",)
    again = Ledger.load(tmp_path)
    assert current(again, "a/review.pdf", K1)
    assert [one.kind for one in again.why("b/review.pdf", K2)] == ["unknown"]


def test_what_is_kept_is_known_by_its_newest_key(tmp_path):
    """Words that changed elsewhere do not explain a later change of this document's figures."""
    built(tmp_path, DOCUMENTS)
    worded = replace(K1, basis=replace(BASIS, words="w2"))
    ledger = Ledger.load(tmp_path)
    ledger.start()
    ledger.keep("a/review.pdf", worded)
    ledger.finish(FACTS, {})
    later = replace(worded, view=View("k4"))
    assert [one.kind for one in Ledger.load(tmp_path).why("a/review.pdf", later)] == ["figures"]


def test_two_builds_write_the_same_bytes(tmp_path):
    """In another order, in another folder, and when the second finds everything done."""
    built(tmp_path / "one", DOCUMENTS)
    first = (tmp_path / "one" / LEDGER).read_bytes()
    built(tmp_path / "one", DOCUMENTS)
    built(tmp_path / "two", dict(reversed(DOCUMENTS.items())))
    assert (tmp_path / "one" / LEDGER).read_bytes() == (tmp_path / "two" / LEDGER).read_bytes() == first


def test_a_file_is_current_only_with_its_key_and_its_bytes(tmp_path):
    """Another key, changed bytes, a missing file or an unknown path means: make it again."""
    built(tmp_path, DOCUMENTS)
    ledger = Ledger.load(tmp_path)
    assert current(ledger, "a/review.pdf", K1)
    assert not current(ledger, "a/review.pdf", K2)
    assert not current(ledger, "c/review.pdf", K1)
    (tmp_path / "a/review.pdf").write_bytes(b"X")
    (tmp_path / "b/review.pdf").unlink()
    assert not current(ledger, "a/review.pdf", K1)
    assert not current(ledger, "b/review.pdf", K2)


def test_an_unfinished_build_is_remembered(tmp_path):
    """The journal alone tells the next build which files are whole; finishing removes it."""
    built(tmp_path, DOCUMENTS, finish=False)
    assert not (tmp_path / LEDGER).exists()
    assert current(Ledger.load(tmp_path), "b/review.pdf", K2)
    built(tmp_path, DOCUMENTS)
    assert not (tmp_path / JOURNAL).exists()


def test_the_journal_is_newer_than_the_ledger(tmp_path):
    """A document made again before the build was ended counts with its new key."""
    built(tmp_path, DOCUMENTS)
    built(tmp_path, {"a/review.pdf": (b"A2", K9)}, finish=False)
    ledger = Ledger.load(tmp_path)
    assert current(ledger, "a/review.pdf", K9)
    assert not current(ledger, "a/review.pdf", K1)
    assert current(ledger, "b/review.pdf", K2)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"outputs": 3}',
        b'{"outputs": [3, {"path": 1}]}',
        b"\xff\xfe",
        b"[" * 9999,
        b'{"outputs": [], "bases": 7}',
        b'{"outputs": [], "views": [1]}',
        b'{"outputs": [{"path": "a/review.pdf", "sha256": "", "bytes": 1, "view": 1}], "bases": {"x": 2}}',
    ],
)
def test_a_corrupt_ledger_counts_as_absent(tmp_path, text):
    """Nothing is current, nothing crashes, and the next build writes it anew."""
    built(tmp_path, DOCUMENTS)
    (tmp_path / LEDGER).write_bytes(text)
    assert not current(Ledger.load(tmp_path), "a/review.pdf", K1)
    built(tmp_path, DOCUMENTS)
    assert current(Ledger.load(tmp_path), "a/review.pdf", K1)


def test_corrupt_lines_of_the_journal_are_skipped(tmp_path):
    """A line torn off in the middle loses itself only, not the lines before and after it."""
    built(tmp_path, {"a/review.pdf": DOCUMENTS["a/review.pdf"]}, finish=False)
    with (tmp_path / JOURNAL).open("ab") as journal:
        journal.write(b'\xff\n[1]\n{"path": "b/rev')
    built(tmp_path, {"b/review.pdf": DOCUMENTS["b/review.pdf"]}, finish=False)
    ledger = Ledger.load(tmp_path)
    assert current(ledger, "a/review.pdf", K1)
    assert current(ledger, "b/review.pdf", K2)


def test_failures_are_named_in_order(tmp_path):
    """Each failed document stands in the ledger with its reason."""
    ledger = Ledger.load(tmp_path)
    ledger.start()
    ledger.fail("b", "it crashed")
    ledger.fail("a", "it took longer than 300 s and was stopped")
    ledger.finish(FACTS, {})
    assert ledger.failures == (
        Failure("a", "it took longer than 300 s and was stopped"),
        Failure("b", "it crashed"),
    )
    assert json.loads((tmp_path / LEDGER).read_bytes())["failures"][1] == {
        "document": "b",
        "reason": "it crashed",
    }


def test_files_of_earlier_builds_are_left_over_or_kept_in_the_record(tmp_path):
    """A whole build drops what it did not make from the record and names it; a partial one keeps it."""
    built(tmp_path, DOCUMENTS)
    partial = built(tmp_path, {"a/review.pdf": (b"A", K1)}, whole=False)
    assert partial.leftovers == ("b/review.pdf",)
    assert current(Ledger.load(tmp_path), "b/review.pdf", K2)
    built(tmp_path, {"a/review.pdf": (b"A", K1)})
    assert not current(Ledger.load(tmp_path), "b/review.pdf", K2)
    assert (tmp_path / "b/review.pdf").read_bytes() == b"B"


def test_two_builds_do_not_write_into_one_folder_at_once(tmp_path):
    """The second is told; when the first has ended, however it ended, the folder is free."""
    first, second = Ledger.load(tmp_path), Ledger.load(tmp_path)
    first.start()
    with pytest.raises(KamReportError, match="another build is writing"):
        second.start()
    first.close()
    second.start()
    second.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    """A file in the way of the output folder is an error with its path, not a traceback."""
    (tmp_path / "output").touch()
    with pytest.raises(KamReportError, match=r"output.2026Q3: cannot be written to"):
        Ledger.load(tmp_path / "output" / "2026Q3").start()


def test_killed_at_any_moment_every_noted_file_is_whole_and_the_rest_is_made_later(tmp_path):
    """Kill -9, again and again: no file is ever half there, and the last run makes just what is missing."""
    command = [sys.executable, "-c", BUILD, str(tmp_path)]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    for lines in (1, 3, 2, 5, 4):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings)
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        process.kill()
        process.communicate()
        for path in tmp_path.rglob("review.pdf"):
            assert path.read_bytes() == bytes([int(path.parent.name)]) * 100_000
    known = Ledger.load(tmp_path)
    done = {
        f"accounts/{n:03}/review.pdf"
        for n in range(200)
        if current(known, f"accounts/{n:03}/review.pdf", plain_key(bytes([n])))
    }
    last = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    made = set(last.stdout.split()) - {"ready"}
    assert 0 < len(done) < 200
    assert not made & done
    assert len(made | done) == 200
    assert not list(tmp_path.rglob(".kamreport-*"))
    assert not (tmp_path / JOURNAL).exists()
