"""The house style: where the templates, styles and words of one portfolio's documents come from.

A search order, no engine: what a portfolio folder has in templates/, styles/ and locales/ stands before the
product's own file of the same name, and its brand file colours both.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kamreport.errors import ConfigError
from kamreport.fontfiles import FontFile, FontFileError, font_file
from kamreport.logo import Logo, LogoError, address
from kamreport.paths import BRAND, LOCALES, STYLES, TEMPLATES

if TYPE_CHECKING:  # workers load a house style, and not what its settings are checked with
    from kamreport.brand import Brand

FOLDERS = ("templates", "styles", "locales")
FONTS = "fonts"


@dataclass(frozen=True)
class House:
    """One house style: hashable and small enough to be sent to a worker with every document.

    `templates`, `styles` and `locales` are folders, the first to be searched first. `colours` are those of
    the brand by name, `families` those of type ("sans", "zh-CN.serif"). `fonts` are the portfolio's own.
    `digest` stands for the bytes of all files that are not the product's: it changes when they do.
    """

    templates: tuple[Path, ...] = (TEMPLATES,)
    styles: tuple[Path, ...] = (STYLES,)
    locales: tuple[Path, ...] = (LOCALES,)
    colours: tuple[tuple[str, str], ...] = ()
    families: tuple[tuple[str, str], ...] = ()
    fonts: tuple[FontFile, ...] = ()
    logo: Logo | None = None
    digest: str = ""


PLAIN = House()
"""The product's own."""


def house(folder: Path, brand: "Brand") -> House:
    """The house style of a portfolio folder. ConfigError lists every fault of its logos and fonts."""
    faults: list[str] = []
    fonts = _fonts(folder / "styles" / FONTS, faults)
    logo = _logo(folder, brand, faults)
    if faults:
        raise ConfigError(faults)
    return House(
        templates=_before(folder / "templates", TEMPLATES),
        styles=_before(folder / "styles", STYLES),
        locales=_before(folder / "locales", LOCALES),
        colours=tuple(brand.colours.items()),
        families=tuple(_families(brand)),
        fonts=fonts,
        logo=logo,
        digest=_digest(folder, files(folder, brand)),
    )


def files(folder: Path, brand: "Brand") -> tuple[Path, ...]:
    """The files of a portfolio folder by which its documents differ from the product's: brand, logos, and
    what is in its folders of templates, styles and words.
    """
    named = [BRAND, *(one for one in (brand.logo, brand.cover_logo) if one)]
    inside = [path for name in FOLDERS for path in own_files(folder / name)]
    return tuple(sorted({path for path in (*(folder / name for name in named), *inside) if path.is_file()}))


def hidden(path: Path) -> bool:
    """True for what editors and systems leave behind, and for notes to people."""
    name = path.name
    return (
        name.startswith((".", "~"))
        or name.endswith(("~", ".bak", ".md", ".txt"))
        or "__pycache__" in path.parts
    )


def own_files(folder: Path) -> tuple[Path, ...]:
    """All files below a folder that are not hidden, in order."""
    return tuple(sorted(path for path in folder.rglob("*") if path.is_file() and not hidden(path)))


def _before(own: Path, products: Path) -> tuple[Path, ...]:
    return (own.resolve(), products) if own.is_dir() else (products,)


def _families(brand: "Brand") -> Iterable[tuple[str, str]]:
    fonts = brand.fonts
    for place, given in (("", fonts), ("zh-CN.", fonts.simplified), ("zh-TW.", fonts.traditional)):
        yield from ((f"{place}{kind}", name) for kind in ("sans", "serif") if (name := getattr(given, kind)))


def _fonts(folder: Path, faults: list[str]) -> tuple[FontFile, ...]:
    found = []
    for path in own_files(folder):
        try:
            found.append(font_file(path, folder.parent))
        except FontFileError as error:
            faults.append(f"{path}: {error}")
    return tuple(found)


def _logo(folder: Path, brand: "Brand", faults: list[str]) -> Logo | None:
    found: dict[str, str] = {}
    for setting in ("logo", "cover_logo"):
        name = getattr(brand, setting)
        path = folder / name
        if name and not path.resolve().is_relative_to(folder.resolve()):
            faults.append(
                f"{folder / BRAND}: {setting}: {name} lies outside the portfolio folder: copy it there"
            )
        elif name:
            try:
                found[setting] = address(path)
            except LogoError as error:
                faults.append(f"{folder / BRAND}: {setting}: {name} {error}")
    if "cover_logo" in found and "logo" not in found and not brand.logo:
        faults.append(f"{folder / BRAND}: cover_logo needs a logo beside it, for the pages after the cover")
    alt = brand.logo_text or brand.name
    if found and not alt:
        faults.append(f"{folder / BRAND}: logo: give the name, or logo_text, that is read out in its place")
    if "logo" not in found:
        return None
    return Logo(cover=found.get("cover_logo", found["logo"]), head=found["logo"], alt=alt)


def _digest(folder: Path, listed: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in listed:
        name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
        digest.update(f"{name}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
