"""Proof that the check bites: a sound document, spoiled in one way at a time, must fail for just that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf


@dataclass(frozen=True)
class Fault:
    """A way to spoil a PDF, and the test of the profile that must notice: clause and number."""

    name: str
    profile: str
    clause: str
    spoil: Callable[[pikepdf.Pdf], None]


def _elements(document: pikepdf.Pdf, kind: str) -> list[Any]:
    """The elements of a kind in the tree of tags; ValueError when there is none to spoil."""
    found = [
        one
        for one in document.objects
        if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name(kind)
    ]
    if not found:
        raise ValueError(f"the document has no {kind} to spoil")
    return found


def _no_alternative_text(document: pikepdf.Pdf) -> None:
    del _elements(document, "/Figure")[0]["/Alt"]


def _no_title(document: pikepdf.Pdf) -> None:
    with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
        del metadata["dc:title"]


def _no_language(document: pikepdf.Pdf) -> None:
    del document.Root["/Lang"]


def _no_tags(document: pikepdf.Pdf) -> None:
    del document.Root["/MarkInfo"]


def _heading_skipped(document: pikepdf.Pdf) -> None:
    _elements(document, "/H2")[0]["/S"] = pikepdf.Name("/H4")


def _no_claim(document: pikepdf.Pdf) -> None:
    with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
        del metadata["pdfuaid:part"]


def _no_font(document: pikepdf.Pdf) -> None:
    for one in document.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == pikepdf.Name("/FontDescriptor"):
            for key in ("/FontFile", "/FontFile2", "/FontFile3"):
                if key in one:
                    del one[key]


def _no_colours(document: pikepdf.Pdf) -> None:
    del document.Root["/OutputIntents"]


FAULTS = (
    Fault("a picture without alternative text", "ua1", "7.3-1", _no_alternative_text),
    Fault("no title", "ua1", "7.1-9", _no_title),
    Fault("no language", "ua1", "7.2-34", _no_language),
    Fault("content not marked", "ua1", "6.2-1", _no_tags),
    Fault("a heading level skipped", "ua1", "7.4.2-1", _heading_skipped),
    Fault("fonts not embedded", "ua1", "7.21.4.1-1", _no_font),
    Fault("no claim of PDF/UA", "ua1", "5-1", _no_claim),
    Fault("no colour space named", "3a", "6.2.4.3-2", _no_colours),
)


def spoiled(sound: Path, folder: Path) -> Mapping[Fault, Path]:
    """The document in as many copies as there are faults, each with one of them."""
    made = {}
    for number, fault in enumerate(FAULTS, 1):
        copy = folder / f"fault-{number}.pdf"
        with pikepdf.open(sound) as document:
            fault.spoil(document)
            document.save(copy)
        made[fault] = copy
    return made
