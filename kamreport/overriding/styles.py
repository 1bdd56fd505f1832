"""A portfolio's own styles: which stand for one of ours, what they may fetch, and their tokens."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kamreport.colours import parsed
from kamreport.house import own_files
from kamreport.paths import STYLES
from kamreport.stylesheets import ON_OURS
from kamreport.theme import FILE as TOKENS
from kamreport.theme import read_tokens
from kamreport.validation import nearest

SMALLEST, LARGEST = 7.5, 72  # points
FETCHED = re.compile(r"""(?:@import\s+|url\(\s*)["']?([^"')\s;]*)""", re.IGNORECASE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SCREEN = "screen.css"
ALLOWED = {SCREEN: ("data:", "#")}
ASSET = "asset:"


def in_styles(folder: Path) -> Iterator[str]:
    """The faults of a styles folder. Sheets that begin with _ are such as its own sheets import."""
    if not folder.is_dir():
        return
    known = {TOKENS, *(path.name for path in STYLES.glob("*.css"))}
    for path in own_files(folder):
        if path.parent != folder or path.suffix not in (".css", ".toml"):
            continue
        if path.name not in known and not path.name.startswith("_"):
            yield f"{path}: no document uses a style sheet of this name{nearest(path.name, known)}"
        elif path.name == TOKENS:
            yield from (f"{path}: {fault}" for fault in _token_faults(folder))
        else:
            yield from (f"{path}, {fault}" for fault in _sheet_faults(path))


def _sheet_faults(path: Path) -> Iterator[str]:
    """Addresses that a sheet may not fetch, and files that it builds on and that are not there."""
    text = COMMENT.sub(_blanked, path.read_text(encoding="utf-8-sig", errors="replace"))
    for found in ON_OURS.finditer(text):
        if not (STYLES / found[1]).is_file():
            yield f"line {_line(text, found)}: there is no sheet kamreport/{found[1]}"
    text = ON_OURS.sub("", text)
    allowed = ALLOWED.get(path.name, (ASSET, "data:image/", "#"))
    for found in FETCHED.finditer(text):
        address, name = found[1], found[1].removeprefix(ASSET)
        if not address.startswith(allowed):
            may = "pictures as data: addresses" if path.name == SCREEN else "files of styles/ as asset:NAME"
            yield f"line {_line(text, found)}: a document may not fetch {address[:80]!r}: it holds {may}"
        elif address.startswith(ASSET) and not _held(path.parent, name):
            yield f"line {_line(text, found)}: there is no file {name!r} in styles/"


def _blanked(comment: "re.Match[str]") -> str:
    return "\n" * comment[0].count("\n")


def _held(styles: Path, name: str) -> bool:
    places = [(root, (root / name).resolve()) for root in (styles, STYLES)]
    return any(place.is_file() and place.is_relative_to(root.resolve()) for root, place in places)


def _line(text: str, found: "re.Match[str]") -> int:
    return text.count("\n", 0, found.start()) + 1


def _token_faults(folder: Path) -> Iterator[str]:
    """Parts and values of a tokens.toml that there are not, or that are of another kind."""
    try:
        found = read_tokens(folder)
    except (ValueError, RecursionError) as error:
        yield f"not readable as TOML: {error}"
        return
    ours = read_tokens(STYLES)
    for part, values in found.items():
        if part not in ours or not isinstance(values, Mapping):
            yield f"there is no part [{part}]{nearest(part, ours)}; there are {', '.join(ours)}"
            continue
        for name, value in values.items():
            if name not in ours[part]:
                yield f"{part}.{name}: there is no such value{nearest(name, ours[part])}"
            elif fault := _token_fault(part, value):
                yield f"{part}.{name}: {fault}"


def _token_fault(part: str, value: object) -> str:
    if part == "size":
        number = isinstance(value, int | float) and SMALLEST <= value <= LARGEST
        return "" if number else f"it must be a size in points, {SMALLEST:g} to {LARGEST}"
    if part == "font":
        return "" if isinstance(value, str) else "it must be the name of a family, in quotes"
    if part == "han":
        whole = isinstance(value, Mapping) and value.keys() == {"sans", "serif"}
        return "" if whole else 'it must be { sans = "...", serif = "..." }'
    try:
        parsed(str(value))
    except ValueError as error:
        return str(error)
    return ""
