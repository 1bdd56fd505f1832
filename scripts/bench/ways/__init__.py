"""The ways from the same page to a PDF that are measured side by side: one file, one way.

Each has `opened()`, a context manager that makes everything warm and gives a function from a document to what
it took to print it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kamreport.blocks import Document

Make = Callable[[Document], "Turn"]


@dataclass(frozen=True)
class Turn:
    """What one document took: CPU seconds in all, those of them for drawing its charts, and the PDF."""

    cpu: float
    charts: float
    data: bytes


class MissingError(Exception):
    """Why this way cannot be gone on this machine, in one line."""
