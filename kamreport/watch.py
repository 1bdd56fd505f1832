"""How a build tells what it is doing, to whoever watches: a terminal, a log, a test."""

from typing import Protocol


class Watch(Protocol):
    """What the pipeline tells. Nothing here changes what is built."""

    def step(self, name: str, **facts: str | int) -> None:
        """A step of the straight line begins."""

    def due(self, name: str, forms: tuple[str, ...], why: str, kinds: tuple[str, ...]) -> None:
        """Forms of a document will be made: the reasons in plain words, and their kinds for programs."""

    def document(self, name: str, done: int, total: int, failure: str | None) -> None:
        """A document is finished, or has failed for a reason."""

    def notice(self, text: str) -> None:
        """Something works, but should be looked at."""


class Silence:
    """A watch that says nothing."""

    def step(self, name: str, **facts: str | int) -> None:
        """Say nothing."""

    def due(self, name: str, forms: tuple[str, ...], why: str, kinds: tuple[str, ...]) -> None:
        """Say nothing."""

    def document(self, name: str, done: int, total: int, failure: str | None) -> None:
        """Say nothing."""

    def notice(self, text: str) -> None:
        """Say nothing."""
