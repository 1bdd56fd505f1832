"""The state of the preview: one writes it, many wait for the next."""

from pathlib import Path
from threading import Thread

from kamreport.preview.board import Board
from kamreport.preview.building import Built
from kamreport.preview.documents import documents

ONE = Path("2026Q3/internal/portfolio.en.html")


def test_who_waits_is_told_of_the_next_state():
    """A question for what comes after a state is answered when it comes."""
    board, told = Board(), []
    waiting = Thread(target=lambda: told.append(board.after(0, 30)))
    waiting.start()
    board.begin()
    waiting.join(30)
    assert [(one.number, one.building) for one in told] == [(1, True)]


def test_nothing_new_is_answered_with_what_there_is():
    """After the time given, the state as it stands."""
    assert Board().after(0, 0).number == 0


def test_a_build_that_made_nothing_leaves_the_documents_of_the_last():
    """With its fault beside them."""
    board = Board()
    board.end(Built((ONE,), (), False), documents([ONE], Path()))
    board.end(Built((), ("brand.toml: wrong",), True), ())
    state = board.after(-1, 0)
    assert (state.build, state.failed, state.lines) == (2, True, ("brand.toml: wrong",))
    assert [one.place for one in state.documents] == [str(ONE)]
