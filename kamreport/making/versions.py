"""The versions a document depends on: the product, Python, and the libraries that draw and print."""

import platform
from importlib.metadata import version

from kamreport import __version__

DRAWING = (
    "altair",
    "babel",
    "css-inline",
    "fluent-runtime",
    "jinja2",
    "pydyf",
    "vl-convert-python",
    "weasyprint",
    "xlsxwriter",
)
MEASURING = ("duckdb", "numpy", "pandas", "pyarrow", "python-calamine", "scipy", "statsmodels")


def measuring() -> dict[str, str]:
    """Versions by name: those that can change a figure."""
    return {name: version(name) for name in MEASURING}


def versions() -> dict[str, str]:
    """Versions by name: those that can change the bytes of a document."""
    python = ".".join(platform.python_version_tuple()[:2])
    return {"kamreport": __version__, "python": python, **{name: version(name) for name in DRAWING}}
