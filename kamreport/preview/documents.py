"""The documents of a build, as the page of the preview lists them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Document:
    """One file. `place` is relative to the output folder; `about` is the folder of an account, "" for the
    portfolio; the others are the parts of its name: review, internal, en, pdf.
    """

    about: str
    report: str
    edition: str
    language: str
    form: str
    place: str


def documents(files: Iterable[Path], output: Path) -> tuple[Document, ...]:
    """Those files below the output folder, the portfolio's first, then account by account."""
    return tuple(sorted(_document(path.relative_to(output)) for path in files))


def _document(path: Path) -> Document:
    edition, *between = path.parts[1:-1]
    report, language, form = path.name.split(".", 2)
    return Document(between[-1] if between else "", report, edition, language, form, path.as_posix())
