"""Fingerprints: by names and bytes, through links, and never by times."""

import os

from kamreport.making.fingerprint import Entry, entry, files_digest, folders_digest, sha256, short


def test_files_and_inputs_are_known_by_their_names_and_bytes(tmp_path):
    """A file renamed or changed changes the digest; an input's path is relative to its folder."""
    (tmp_path / "a.css").write_bytes(b"x")
    before = folders_digest([tmp_path])
    assert entry(tmp_path / "a.css", tmp_path) == Entry("a.css", sha256(b"x"), 1)
    (tmp_path / "a.css").rename(tmp_path / "b.css")
    renamed = folders_digest([tmp_path])
    (tmp_path / "b.css").write_bytes(b"y")
    assert len({before, renamed, folders_digest([tmp_path])}) == 3


def test_a_file_is_not_known_by_its_time(tmp_path):
    """The same bytes at another time are the same; other bytes of the same length and time are not."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"x")
    before = folders_digest([tmp_path]), files_digest([path])
    os.utime(path, (1, 1))
    assert (folders_digest([tmp_path]), files_digest([path])) == before
    path.write_bytes(b"y")
    os.utime(path, (1, 1))
    assert folders_digest([tmp_path]) != before[0]
    assert files_digest([path]) != before[1]


def test_folders_behind_links_count(tmp_path):
    """What lies behind a link is looked at, and a link that leads back is no trap."""
    inputs, shared = tmp_path / "inputs", tmp_path / "shared"
    shared.mkdir()
    (shared / "head.html").write_bytes(b"x")
    inputs.mkdir()
    (inputs / "templates").symlink_to(shared)
    (inputs / "again").symlink_to(inputs)
    before = folders_digest([inputs])
    (shared / "head.html").write_bytes(b"y")
    assert folders_digest([inputs]) != before


def test_the_output_does_not_count_and_folders_are_told_apart(tmp_path):
    """Files below the folder left out change nothing; the same file in the next folder is another."""
    one, two = tmp_path / "one", tmp_path / "two"
    (one / "output").mkdir(parents=True)
    two.mkdir()
    before = folders_digest([one, two], one / "output")
    (one / "output" / "a").write_bytes(b"x")
    assert folders_digest([one, two], one / "output") == before
    (one / "a").write_bytes(b"x")
    here = folders_digest([one, two], one / "output")
    (one / "a").rename(two / "a")
    assert len({before, here, folders_digest([one, two], one / "output")}) == 3


def test_short_fingerprints_tell_values_apart():
    """The order of a mapping is nothing, that of a list is; neighbours do not run together."""
    assert short({"a": 1, "b": 2}) == short({"b": 2, "a": 1})
    assert len({short(["a", "b"]), short(["b", "a"]), short(["ab"]), short("a", "b")}) == 4
