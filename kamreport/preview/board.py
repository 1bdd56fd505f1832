"""What the page of the preview shows: the documents, whether a build runs, and what the last one told."""

import threading
from dataclasses import dataclass, replace

from kamreport.preview.building import Built
from kamreport.preview.documents import Document


@dataclass(frozen=True)
class State:
    """One state of the page. `number` grows with each change, `build` with each build that ended."""

    number: int = 0
    build: int = 0
    building: bool = True
    failed: bool = False
    lines: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()


class Board:
    """The state, for one who writes it and many who wait for the next."""

    def __init__(self) -> None:
        self._state = State()
        self._changed = threading.Condition()

    def begin(self) -> None:
        """A build begins."""
        self._show(replace(self._state, building=True))

    def end(self, built: Built, documents: tuple[Document, ...]) -> None:
        """A build has ended. One that made nothing leaves the documents of the last."""
        self._show(
            replace(
                self._state,
                build=self._state.build + 1,
                building=False,
                failed=built.failed,
                lines=built.lines,
                documents=documents or self._state.documents,
            )
        )

    def after(self, number: int, seconds: float) -> State:
        """The state as soon as it is another than that of the number, or as it is after so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._state.number != number, seconds)
            return self._state

    def _show(self, state: State) -> None:
        with self._changed:
            self._state = replace(state, number=self._state.number + 1)
            self._changed.notify_all()
