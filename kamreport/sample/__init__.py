"""The sample portfolio: a seeded generator of every table of the book, the same bytes each time."""

from pathlib import Path

from kamreport import brand
from kamreport.config import FILE
from kamreport.sample.book import tables
from kamreport.sample.files import text
from kamreport.sample.settings import BRAND, TOML


def write(folder: Path) -> list[Path]:
    """Write kamreport.toml and one CSV for each table into the folder, and return their paths.

    The folder is made when missing; files of the same names are replaced. The bytes depend on nothing but
    this code.
    """
    folder.mkdir(parents=True, exist_ok=True)
    contents = {FILE: TOML, brand.FILE: BRAND} | {
        f"{name}.csv": text(name, rows) for name, rows in tables().items()
    }
    paths = []
    for name, content in contents.items():
        path = folder / name
        path.write_bytes(content.encode("utf-8"))
        paths.append(path)
    return paths
