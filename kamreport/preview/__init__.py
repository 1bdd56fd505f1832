"""Preview: documents in a browser, made again when data, settings, templates, styles or words change.

Only this machine can look. Each build is a process of its own, so that nothing kept of a template is stale.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kamreport.preview.board import Board
from kamreport.preview.building import Make, apart
from kamreport.preview.documents import documents
from kamreport.preview.server import listening
from kamreport.preview.watching import occasions


@dataclass(frozen=True)
class Order:
    """What is previewed: the portfolio folder, where its documents go, the port of the page (0 for any)."""

    inputs: Path
    output: Path
    port: int


def preview(order: Order, make: Make, tell: Callable[[str], None]) -> None:
    """Serves the preview until it is interrupted. `make` builds the documents; `tell` is told the address.

    UsageError where the port is taken.
    """
    board = Board()
    with listening(order.port, order.output, board) as address:
        tell(address)
        for _ in occasions(order.inputs, order.output):
            board.begin()
            built = apart(make)
            board.end(built, documents(built.files, order.output))
