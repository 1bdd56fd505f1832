"""The files of the sample: which they are, and that their bytes never change."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kamreport import config
from kamreport.sample import write
from kamreport.sample.__main__ import main
from kamreport.sample.files import text, written
from kamreport.schema import TABLES

ROOT = Path(__file__).resolve().parents[2]


def contents(folder: Path) -> dict[str, bytes]:
    """Bytes by file name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_writes_settings_and_every_table(folder: Path, tmp_path: Path) -> None:
    """The paths returned are the files written: kamreport.toml and one CSV for each table of the book."""
    paths = write(tmp_path / "new" / "place")
    assert {path.name for path in paths} == {"kamreport.toml", "brand.toml", *(f"{name}.csv" for name in TABLES)}
    assert contents(tmp_path / "new" / "place") == contents(folder)


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Asia/Shanghai", "LC_ALL": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
    ],
)
def test_same_bytes_in_any_surroundings(folder: Path, tmp_path: Path, surroundings: dict[str, str]) -> None:
    """The time zone, the locale and the hash seed change nothing."""
    subprocess.run(
        [sys.executable, "-m", "kamreport.sample", str(tmp_path / "copy")],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **surroundings},
    )
    assert contents(tmp_path / "copy") == contents(folder)


@pytest.mark.skipif(not (ROOT / "inputs").is_dir(), reason="inputs/ is part of the checkout only")
def test_inputs_are_what_the_generator_writes(folder: Path) -> None:
    """The committed sample is the generated one; after a change run `python -m kamreport.sample`."""
    assert contents(ROOT / "inputs") == contents(folder)


def test_files_are_plain(folder: Path) -> None:
    """UTF-8 without a mark, LF line ends, columns as in the contract, and orders.csv small enough to keep."""
    for name, table in TABLES.items():
        data = (folder / f"{name}.csv").read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
        assert data.endswith(b"\n")
        assert data.decode("utf-8").splitlines()[0] == ",".join(table.names)
    assert (folder / "orders.csv").stat().st_size < 5_000_000


def test_settings_are_understood(folder: Path) -> None:
    """The settings file is one the product accepts, and says what it is about."""
    settings = config.load(folder)
    assert (settings.name, settings.currency, settings.period) == ("Meridian Motion", "EUR", "2026Q3")
    assert str(settings.as_of) == "2026-09-30"
    assert settings.brand.name == "Meridian Motion"


def test_commented_example_is_valid_when_uncommented(folder: Path, tmp_path: Path) -> None:
    """A user who removes the # from the mapping example gets settings that load."""
    lines = (folder / "kamreport.toml").read_text(encoding="utf-8").splitlines()
    start = lines.index("# [tables.orders]")
    example = [line.removeprefix("# ").removeprefix("#") for line in lines[start:]]
    (tmp_path / "kamreport.toml").write_text("\n".join(lines[:start] + example), encoding="utf-8")
    orders = config.load(tmp_path).tables["orders"]
    assert orders.separator == ";"
    assert orders.columns["order_id"] == "Order no."


def test_value_without_one_form_is_refused() -> None:
    """A float is never written: its digits would be a matter of taste."""
    with pytest.raises(TypeError, match="one written form"):
        written(0.1)


def test_strange_column_is_refused() -> None:
    """A generator that misspells a column is told so, instead of writing an empty one."""
    with pytest.raises(ValueError, match="acount_id"):
        text("events", [{"acount_id": "A1"}])


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says what it wrote, explains itself, and has one line for each misuse."""
    assert main([str(tmp_path / "here")]) == 0
    assert "18 files" in capsys.readouterr().out
    assert main(["--help"]) == 0
    assert "usage:" in capsys.readouterr().out
    assert main(["a", "b"]) == 2
    (tmp_path / "file").write_text("")
    assert main([str(tmp_path / "file")]) == 1
    assert "cannot be written" in capsys.readouterr().err
