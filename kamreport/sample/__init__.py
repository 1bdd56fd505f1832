"""The sample portfolio: a seeded generator of every table of the book, the same bytes each time."""

from pathlib import Path

from kamreport import brand, playbook
from kamreport.config import FILE
from kamreport.sample.book import tables
from kamreport.sample.branding import BRAND, LOGOS
from kamreport.sample.files import text
from kamreport.sample.folders import NOTES, commented_playbook
from kamreport.sample.settings import toml


def write(folder: Path) -> list[Path]:
    """Write the sample into the folder and return the paths: settings, brand, playbook, a note in each of the
    folders for templates, styles and words, and one CSV for each table.

    Folders are made when missing; files of the same names are replaced. The bytes depend on nothing but
    this code.
    """
    folder.mkdir(parents=True, exist_ok=True)
    contents = {FILE: toml(), brand.FILE: BRAND, playbook.FILE: commented_playbook(), **LOGOS, **NOTES}
    contents |= {f"{name}.csv": text(name, rows) for name, rows in tables().items()}
    paths = []
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode("utf-8"))
        paths.append(path)
    return paths
