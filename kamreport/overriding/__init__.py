"""What a portfolio folder brings of its own, looked at before anything is made: all faults told at once.

Templates, styles, words and brand. A file that stands for nothing of ours is told with the nearest name.
"""

from collections.abc import Iterator
from pathlib import Path

from kamreport import brand as brands
from kamreport import config, playbook
from kamreport.brand import Brand
from kamreport.errors import ConfigError
from kamreport.house import FOLDERS, FONTS, House, house
from kamreport.overriding.styles import in_styles
from kamreport.overriding.templates import in_templates
from kamreport.overriding.typefaces import installed
from kamreport.overriding.words import in_locales
from kamreport.paths import STYLES, TEMPLATES
from kamreport.theme import FILE as TOKENS
from kamreport.theme import faint_colours, read_tokens, theme
from kamreport.validation import nearest

SETTINGS = (config.FILE, playbook.FILE, brands.FILE)
LIKE = 0.8  # how like a name must be for it to be told: other folders are none of our business
WRITTEN = (".toml", ".tml", ".yaml", ".yml")


def faults(folder: Path, brand: Brand) -> list[str]:
    """Everything wrong with a portfolio's own brand, templates, styles and words, with file and line."""
    found: list[str] = []
    try:
        own = house(folder, brand)
        found += _families(folder, own)
    except ConfigError as error:
        found += error.faults
        own = House(templates=((folder / "templates").resolve(), TEMPLATES))
    return [
        *found,
        *in_templates(folder / "templates", own),
        *in_styles(folder / "styles"),
        *in_locales(folder / "locales"),
    ]


def notices(folder: Path, brand: Brand) -> list[str]:
    """What works but should be looked at: colours hard to read, and names nearly those with a meaning.

    For a folder in which `faults` finds nothing.
    """
    own = house(folder, brand)
    place = folder / (brands.FILE if brand.colours else f"styles/{TOKENS}")
    faint = faint_colours(theme("en", own)) if own.digest else []
    return [*(f"{place}: {text}" for text in faint), *_near_names(folder)]


def _near_names(folder: Path) -> Iterator[str]:
    """Names at the top of the folder that are nearly those of its settings or folders."""
    for path in sorted(folder.iterdir()):
        known = FOLDERS if path.is_dir() else SETTINGS if path.suffix in WRITTEN else ()
        if path.name not in known and (near := nearest(path.name, known, LIKE)):
            yield f"{path}: nothing is read from it{near}"


def _families(folder: Path, own: House) -> Iterator[str]:
    """Families of the brand that are neither in the portfolio's fonts, nor the product's, nor installed."""
    wanted = {name: place for place, name in own.families}
    held = {font.family for font in own.fonts} | set(read_tokens(STYLES)["font"].values())
    missing = [name for name in wanted if name not in held]
    there = installed() if missing else frozenset()
    for name in missing:
        if there and name not in there:
            yield (
                f"{folder / brands.FILE}: fonts.{wanted[name]}: there is no font {name!r}"
                f"{nearest(name, held | there)}: put its .ttf or .otf files into styles/{FONTS} or install it"
            )
