"""Rooms of plug-ins: their files are found by name, and may be imported beside other work."""

import sys

import pytest

from kamreport.registry import Registry, loading

FILE = "from room_of_tests import MEMBERS\nMEMBERS.add(__name__.rpartition('.')[2], __name__)\n"


@pytest.fixture
def room(tmp_path, monkeypatch):
    """A new room, its folder, and a register of it."""
    folder = tmp_path / "room_of_tests"
    folder.mkdir()
    (folder / "__init__.py").write_text(
        "from kamreport.registry import Registry\nMEMBERS = Registry(__name__)\n", encoding="utf-8"
    )
    (folder / "one.py").write_text(FILE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.startswith("room_of_tests")]:
        del sys.modules[name]


def _members() -> Registry[str]:
    from room_of_tests import MEMBERS  # type: ignore[import-not-found]

    return MEMBERS


def test_a_room_is_there_when_the_block_ends(room):
    """All its files are imported by then, and only once."""
    with loading(_members()):
        pass
    assert "room_of_tests.one" in sys.modules
    assert dict(_members()) == {"one": "room_of_tests.one"}


def test_what_is_wrong_with_a_room_is_told_when_the_block_ends(room):
    """Not in the middle of it, and not swallowed."""
    (room / "two.py").write_text("raise ValueError('broken')\n", encoding="utf-8")
    done = []
    with pytest.raises(ValueError, match="broken"), loading(_members()):
        done.append("block")
    assert done == ["block"]


def test_an_error_of_the_block_comes_first(room):
    """What the block raises is what the caller hears of."""
    (room / "two.py").write_text("raise ValueError('broken')\n", encoding="utf-8")
    with pytest.raises(KeyError), loading(_members()):
        raise KeyError
