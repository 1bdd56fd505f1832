"""The versions a document depends on: the product, Python, and the libraries that draw and print."""

import contextlib
import ctypes
import platform
from importlib.metadata import version
from pathlib import Path

from kamreport import __version__
from kamreport.making.fingerprint import folders_digest
from kamreport.paths import PACKAGE, STYLES, TEMPLATES

DRAWING = (
    "altair",
    "babel",
    "css-inline",
    "fluent-runtime",
    "fonttools",
    "jinja2",
    "pillow",
    "pydyf",
    "tinycss2",
    "tinyhtml5",
    "vl-convert-python",
    "weasyprint",
    "xlsxwriter",
)
MEASURING = (
    "charset-normalizer",
    "duckdb",
    "numpy",
    "pandas",
    "pyarrow",
    "python-calamine",
    "scipy",
    "statsmodels",
)
SYSTEM = {
    "pango": ("libpango-1.0.so.0", "pango_version_string"),
    "harfbuzz": ("libharfbuzz.so.0", "hb_version_string"),
    "harfbuzz-subset": ("libharfbuzz-subset.so.0", "hb_version_string"),
}
"""Libraries of the system that set and pack text: their file on Linux and the function that tells."""


def measuring() -> dict[str, str]:
    """Versions by name: those that can change a figure."""
    return {name: version(name) for name in MEASURING}


def versions() -> dict[str, str]:
    """Versions by name: those that can change the bytes of a document. What is not there has none."""
    python = ".".join(platform.python_version_tuple()[:2])
    found = {"kamreport": __version__, "python": python, **{name: version(name) for name in DRAWING}}
    return found | {name: told for name, place in SYSTEM.items() if (told := _told(*place))}


def program_digest(*without: Path) -> str:
    """SHA-256 over the program itself, its templates, styles and words; what lies in the folders `without`
    does not count.
    """
    return folders_digest([PACKAGE, TEMPLATES, STYLES], *(one.resolve() for one in without))


def _told(file: str, function: str) -> str:
    """The version that a library of the system tells; "" where it is not there."""
    with contextlib.suppress(OSError, AttributeError):
        ask = getattr(ctypes.CDLL(file), function)
        ask.restype = ctypes.c_char_p
        return bytes(ask()).decode("ascii", "replace")
    return ""
