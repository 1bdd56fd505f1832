"""Where the product's own files are: inside the installed package, or one level up in a checkout."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _find(name: str) -> Path:
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent / name


PACKAGE = _HERE
TEMPLATES = _find("templates")
STYLES = _find("styles")
FONTS = STYLES / "fonts"
LOCALES = _HERE / "locales"
SCHEMAS = _HERE / "schemas"
BRAND = "brand.toml"  # in a portfolio folder
