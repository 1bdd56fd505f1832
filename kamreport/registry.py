"""The plug-in register: a room's files announce what they hold, and are found by name."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Registry(Mapping[str, T], Generic[T]):
    """The members of one room by name, in alphabetical order.

    Looking anything up first imports every module of the room, so a new file is found without
    being named anywhere.
    """

    def __init__(self, room: str) -> None:
        self._room = room
        self._members: dict[str, T] = {}
        self._loaded = False

    def add(self, name: str, member: T) -> None:
        """Announce a member. Two members of one name are a programming error."""
        if name in self._members:
            message = f"{self._room} has two members called {name!r}"
            raise ValueError(message)
        self._members[name] = member

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        package = importlib.import_module(self._room)
        for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
            importlib.import_module(f"{self._room}.{module.name}")

    def __getitem__(self, name: str) -> T:
        self._load()
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        self._load()
        return iter(sorted(self._members))

    def __len__(self) -> int:
        self._load()
        return len(self._members)


@contextmanager
def loading(*rooms: Registry[Any]) -> Iterator[None]:
    """Import the files of some rooms beside the block, which should have other things to wait for and leave
    the rooms alone. They are there when it ends; what their import raises is raised then.
    """
    with ThreadPoolExecutor(1) as beside:
        found = [beside.submit(len, room) for room in rooms]
        yield
    for one in found:
        one.result()


def first_paragraph(member: Callable[..., object]) -> str:
    """The opening paragraph of a docstring as one line: the short definition printed in reports."""
    text = (member.__doc__ or "").strip()
    return " ".join(text.split("\n\n")[0].split())
