"""Files: whole or not there, safely named, and harmless in a spreadsheet."""

import csv
import io
import os
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.errors import DocumentError
from kamreport.exports.files import csv_bytes, slug, sweep, write_whole

ENDLESS = """
import sys
from pathlib import Path
from kamreport.exports.files import write_whole
folder = Path(sys.argv[1])
number = 0
write_whole(folder / "document.bin", bytes(3_000_000))
print("ready", flush=True)
while True:
    number += 1
    write_whole(folder / "document.bin", bytes([number % 251]) * 3_000_000)
"""


def test_a_file_is_written_with_the_folders_above_it(tmp_path):
    """The bytes are there, and nothing else is."""
    path = tmp_path / "a" / "b" / "c.bin"
    write_whole(path, b"whole")
    write_whole(path, b"again")
    assert path.read_bytes() == b"again"
    assert [found.name for found in tmp_path.rglob("*") if found.is_file()] == ["c.bin"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    """When the disk is full the file from before stays whole, and the error says which file."""
    path = tmp_path / "c.bin"
    write_whole(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DocumentError, match=r"c\.bin.*No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_killed_process_leaves_whole_files_and_parts_that_can_be_swept(tmp_path):
    """After kill -9 in the midst of writing the file is a whole one; the rest goes with the next run."""
    for delay in (0.05, 0.11, 0.17, 0.23):
        process = subprocess.Popen(
            [sys.executable, "-c", ENDLESS, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=delay)
        process.kill()
        process.communicate()
        data = (tmp_path / "document.bin").read_bytes()
        assert len(data) == 3_000_000
        assert len(set(data)) == 1
    sweep(tmp_path)
    assert [found.name for found in tmp_path.iterdir()] == ["document.bin"]


def test_sweeping_takes_nothing_but_parts(tmp_path):
    """Only names of half-written files go, at any depth; a missing folder is no fault."""
    (tmp_path / "deep").mkdir()
    for name in (".kamreport-0a.part", "deep/.kamreport-0b.part", "kamreport-0c.part", ".kamreport.toml"):
        (tmp_path / name).touch()
    assert sweep(tmp_path) == 2
    assert {found.name for found in tmp_path.rglob("*") if found.is_file()} == {
        "kamreport-0c.part",
        ".kamreport.toml",
    }
    assert sweep(tmp_path / "missing") == 0


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("Müller & Söhne GmbH", "muller-sohne-gmbh-"),
        ("Łódź Straße Œuvre", "lodz-strasse-oeuvre-"),
        ("台灣積體電路", "account-"),
        ("../../etc/passwd", "etc-passwd-"),
        ("ＡＣＭＥ　９", "acme-9-"),
        ("", "account-"),
        ("CON", "con-"),
    ],
)
def test_slugs_read_like_the_name(name, start):
    """Accents go, other scripts drop out, paths are defused, and something is always left."""
    assert re.fullmatch(re.escape(start) + "[0-9a-f]{8}", slug(name, "A-1"))


@given(st.text(max_size=200), st.text(min_size=1, max_size=20))
def test_slugs_are_safe_names(name, identifier):
    """At most 69 characters of a-z, 0-9 and dashes, neither beginning nor doubling with a dash."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}", slug(name, identifier))
    assert len(slug(name, identifier)) <= 69


def test_slugs_of_one_name_and_two_ids_differ():
    """Namesakes have files of their own, also when their ids differ by normal form alone."""
    assert len({slug("Acme", identifier) for identifier in ("1", "2", "é", "e\u0301", "")}) == 5


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(start):
    """A cell that a spreadsheet would run is quoted, in rows and headers; the rest is unchanged."""
    text = csv_bytes([start + "head"], [[start + "cmd|' /C calc'!A0"], ['a,b\n"c"'], ["plain"]])
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    assert rows == [["'" + start + "head"], ["'" + start + "cmd|' /C calc'!A0"], ['a,b\n"c"'], ["plain"]]


def test_numbers_stay_numbers_and_missing_cells_stay_empty():
    """A negative number is not quoted; None is empty; the file begins with the UTF-8 mark."""
    assert csv_bytes(["a", "b", "c"], [[-1, None, 2.5]]) == b"\xef\xbb\xbfa,b,c\r\n-1,,2.5\r\n"
