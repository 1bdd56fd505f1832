"""Which files of a document are to be made, each with the key it gets and the reasons."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kamreport.blocks import Document
from kamreport.exports import EXPORTS
from kamreport.making.drawing import Drawing
from kamreport.making.key import Key, titles, view_key
from kamreport.making.ledger import Ledger
from kamreport.making.reasons import Reason, said
from kamreport.sheets import Workbook


@dataclass(frozen=True)
class File:
    """One form of a document: its path below the period's folder, its key, and why it is to be made; ()
    where it is current.
    """

    form: str
    path: str
    key: Key
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Due:
    """Forms of one document that are made for the same reasons; `place` is without their suffixes."""

    place: PurePath
    forms: tuple[str, ...]
    reasons: tuple[Reason, ...]

    def __str__(self) -> str:
        """The document, its forms and the reasons in one line."""
        return f"{self.place} ({', '.join(self.forms)}): {said(self.reasons)}"


def path_of(name: str, form: str) -> str:
    """A document's file in one form, relative to the period's folder."""
    return f"{name}{EXPORTS[form].suffix}"


def files(
    name: str,
    forms: Sequence[str],
    values: Iterable[Document | Workbook | None],
    drawing: Drawing,
    ledger: Ledger,
) -> Iterator[File]:
    """Every form wanted of one document, whose view and data, where a form needs them, are `values`."""
    given = {isinstance(value, Workbook): value for value in values if value is not None}
    views = {data: view_key(value) for data, value in given.items()}
    for form in forms:
        data = EXPORTS[form].of == "data"
        value, path = given[data], path_of(name, form)
        written = drawing.templates(form, value) if isinstance(value, Document) else ""
        key = Key(views[data], written, drawing.basis(form, value.kind, value.language))
        yield File(form, path, key, ledger.why(path, key, titles(value)))


def grouped(place: PurePath, made: Sequence[File]) -> list[Due]:
    """The files of one document that are to be made, by their reasons."""
    by_reason: Mapping[tuple[Reason, ...], list[str]] = {one.reasons: [] for one in made}
    for one in made:
        by_reason[one.reasons].append(one.form)
    return [Due(place, tuple(forms), reasons) for reasons, forms in by_reason.items()]
