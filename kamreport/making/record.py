"""The record of files as text: entries of the ledger, in which what they share stands once; journal lines."""

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from kamreport.making.fingerprint import short
from kamreport.making.key import NOTHING, Basis, Key, View


@dataclass(frozen=True)
class Made:
    """One file that was made: its path, the SHA-256 of its bytes in hex, how many they are, and its key.

    The key is None where the record does not tell it, such as that of an earlier version of the product.
    """

    path: str
    sha256: str
    bytes: int
    key: Key | None


def entries(files: Iterable[Made]) -> Mapping[str, Any]:
    """The files by path, as JSON can write them: `outputs`, and the `views` and `bases` that they name.

    A view is told by the fingerprints of its sections, behind the name of the `layouts` that lists these.
    """
    outputs, views, layouts, bases = [], {}, {}, {}
    for made in sorted(files, key=lambda made: made.path):
        outputs.append(_output(made))
        if made.key is not None and made.key.view.sections:
            names, digests = (" ".join(parts) for parts in zip(*made.key.view.sections, strict=True))
            layout = short(names)[:8]
            layouts[layout] = names
            views[made.key.view.digest] = f"{layout} {digests}"
        if made.key is not None and made.key.basis != NOTHING:
            bases[reference(made.key.basis)] = _basis_parts(made.key.basis)
    return {"outputs": outputs, "views": views, "layouts": layouts, "bases": bases}


def lines(made: Made, *, with_basis: bool) -> Iterator[str]:
    """The lines of the journal that tell of one file; its basis where it has not been told before."""
    if made.key is not None and with_basis:
        yield _line({"basis": reference(made.key.basis), "is": _basis_parts(made.key.basis)})
    sections = _sections_text(made.key.view) if made.key is not None else ""
    yield _line({**_output(made), "sections": sections})


@cache
def reference(basis: Basis) -> str:
    """The name by which files refer to their basis."""
    return short(asdict(basis))[:8]


def read_ledger(path: Path) -> list[Made]:
    """The files that a ledger.json tells of; none where it cannot be read."""
    try:
        told = json.loads(path.read_bytes())
        layouts, bases = told.get("layouts", {}), _bases(told.get("bases", {}))
        views = {view: _laid_out(text, layouts) for view, text in told.get("views", {}).items()}
        found = (_made(one, views, bases) for one in told["outputs"])
        return [made for made in found if made is not None]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return []


def read_journal(path: Path) -> list[Made]:
    """The files that a journal tells of; a line that cannot be read is left out."""
    try:
        texts = path.read_bytes().split(b"\n")
    except OSError:
        return []
    bases: dict[str, Basis] = {}
    found = []
    for text in texts:
        with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
            told = json.loads(text)
            if "is" in told:
                bases |= _bases({told["basis"]: told["is"]})
            else:
                found.append(_made(told, {told.get("view"): told.get("sections")}, bases))
    return [made for made in found if made is not None]


def _output(made: Made) -> dict[str, Any]:
    plain: dict[str, Any] = {"path": made.path, "sha256": made.sha256, "bytes": made.bytes}
    if made.key is None:
        return plain
    basis = "" if made.key.basis == NOTHING else reference(made.key.basis)
    return {**plain, "view": made.key.view.digest, "templates": made.key.templates, "basis": basis}


def _made(told: Any, views: Mapping[Any, Any], bases: Mapping[str, Basis]) -> Made | None:
    """One entry; None where it names no file, and without a key where it does not tell a whole one."""
    kinds = {"path": str, "sha256": str, "bytes": int}
    if not isinstance(told, dict) or any(
        not isinstance(told.get(name), kind) for name, kind in kinds.items()
    ):
        return None
    view, templates, named = (told.get(name) for name in ("view", "templates", "basis"))
    basis = bases.get(str(named)) if named else NOTHING
    key = None
    if isinstance(view, str) and isinstance(templates, str) and isinstance(named, str) and basis is not None:
        key = Key(View(view, _sections(views.get(view))), templates, basis)
    return Made(told["path"], told["sha256"], told["bytes"], key)


def _sections_text(view: View) -> str:
    return " ".join(f"{name}:{digest}" for name, digest in view.sections)


def _laid_out(text: str, layouts: Mapping[str, str]) -> str:
    """The sections of a view, each with its fingerprint; "" where its layout is not known."""
    layout, *digests = text.split()
    names = layouts.get(layout, "").split()
    return " ".join(f"{name}:{digest}" for name, digest in zip(names, digests, strict=False))


def _sections(text: Any) -> tuple[tuple[str, str], ...]:
    pairs = (one.rpartition(":") for one in text.split()) if isinstance(text, str) else ()
    return tuple((name, digest) for name, _, digest in pairs)


def _basis_parts(basis: Basis) -> dict[str, Any]:
    return {**asdict(basis), "versions": dict(basis.versions)}


def _bases(told: Mapping[str, Any]) -> dict[str, Basis]:
    """Bases by reference; one of which not every part is told is left out."""
    return {name: basis for name, parts in told.items() if (basis := _basis(parts)) is not None}


def _basis(parts: Any) -> Basis | None:
    names = {field.name for field in fields(Basis)}
    if not isinstance(parts, dict) or parts.keys() != names or not isinstance(parts["versions"], dict):
        return None
    texts = [*(parts[name] for name in names - {"versions"}), *parts["versions"].values()]
    if not all(isinstance(text, str) for text in texts):
        return None
    return Basis(**{**parts, "versions": tuple(sorted(parts["versions"].items()))})


def _line(values: Mapping[str, Any]) -> str:
    return json.dumps(values, sort_keys=True, ensure_ascii=False)
