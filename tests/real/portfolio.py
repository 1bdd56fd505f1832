"""The real portfolios, as a user would have them: their own files and a kamreport.toml beside them."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "data"
FOLDERS = {
    "classicmodels": DATA / "classicmodels" / "derived_csv",
    "northwind": DATA / "northwind" / "derived_csv",
    "crm": DATA / "crm_sales_opportunities",
    "ravenstack": DATA / "ravenstack",
}


def data(name: str) -> Path:
    """The folder with a real portfolio's files; skips the test where it is absent."""
    folder = FOLDERS[name]
    if not folder.is_dir():
        pytest.skip(f"the real portfolio {name} is not on this machine")
    return folder


def portfolio(name: str, tmp_path: Path) -> Path:
    """A new folder under tmp_path with links to the portfolio's files and its mapping as kamreport.toml."""
    folder = tmp_path / name
    folder.mkdir()
    for path in sorted(data(name).glob("*.csv")):
        (folder / path.name).symlink_to(path)
    mapping = (HERE / "mappings" / f"{name}.toml").read_text(encoding="utf-8")
    (folder / "kamreport.toml").write_text(mapping, encoding="utf-8")
    return folder
