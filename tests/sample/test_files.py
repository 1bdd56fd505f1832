"""The files of the sample: which they are, and that their bytes never change."""

import json
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest

from kamreport import config, playbook
from kamreport.config import Config
from kamreport.metrics import METRICS
from kamreport.sample import write
from kamreport.sample.__main__ import main
from kamreport.sample.files import text, written
from kamreport.schema import TABLES
from kamreport.selection import names
from kamreport.settings import settings
from kamreport.signals import SIGNALS
from kamreport.views import places

SETTINGS = {
    "kamreport.toml", "brand.toml", "playbook.toml", "logo.svg", "logo-light.svg",
    "templates/README.md", "styles/README.md", "locales/README.md",
}  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]


def contents(folder: Path) -> dict[str, bytes]:
    """Bytes by place below the folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def uncommented(text: str) -> str:
    """The text of a settings file as it is when a user takes the first # from every line."""
    return "".join(f"{re.sub('^# ?', '', line)}\n" for line in text.splitlines())


def test_writes_settings_and_every_table(folder: Path, tmp_path: Path) -> None:
    """The paths returned are the files written: settings, brand, notes, and one CSV for each table."""
    paths = write(tmp_path / "new" / "place")
    tables = {f"{name}.csv" for name in TABLES}
    assert {path.relative_to(tmp_path / "new" / "place").as_posix() for path in paths} == tables | SETTINGS
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


@pytest.mark.parametrize("name", ["kamreport.toml", "brand.toml", "playbook.toml"])
def test_a_commented_file_is_valid_when_uncommented(folder: Path, tmp_path: Path, name: str) -> None:
    """A user who takes the first # from every line gets settings that the product accepts."""
    for logo in ("logo.svg", "logo-light.svg"):
        (tmp_path / logo).write_bytes((folder / logo).read_bytes())
    (tmp_path / name).write_text(uncommented((folder / name).read_text(encoding="utf-8")), encoding="utf-8")
    known = settings(tmp_path, {})
    assert name != "kamreport.toml" or known.tables["orders"].columns["order_id"] == "Order no."
    assert name != "brand.toml" or known.brand.colours["accent"] == "#7a3e9d"


def test_what_is_commented_is_the_default(folder: Path, tmp_path: Path) -> None:
    """Every setting of every metric and warning stands there at its default; and every section."""
    text = (folder / "kamreport.toml").read_text(encoding="utf-8")
    (tmp_path / "kamreport.toml").write_text(uncommented(text), encoding="utf-8")
    known = config.load(tmp_path)
    for members, given in ((METRICS, known.metrics), (SIGNALS, known.signals)):
        for name, member in members.items():
            if member.settings is not None:
                default = json.loads(json.dumps(asdict(member.settings())))
                assert given[name] == default, name
    for document, there in places().items():
        usual, asked = names(document, there)
        assert (known.reports[document].sections, known.reports[document].also) == (usual, asked)
    assert not set(Config.model_fields) - set(re.findall(r"\w+", text)) - {"database_password"}


def test_commented_playbook_is_the_products(folder: Path, tmp_path: Path) -> None:
    """As it is laid out it changes nothing; uncommented it is the product's own, play by play."""
    assert playbook.load(folder) == playbook.load(tmp_path)
    text = uncommented((folder / "playbook.toml").read_text(encoding="utf-8"))
    assert tomllib.loads(text) == tomllib.loads(playbook.DEFAULT.read_text(encoding="utf-8"))


def examples(text: str) -> dict[str, str]:
    """The worked examples of a note: the indented lines after each sentence that names a file."""
    found: dict[str, str] = {}
    place = ""
    for line in text.partition("## Try it")[2].partition("\n## ")[0].splitlines():
        named = re.search(r"file `([\w./-]+)`", line)
        place = named[1] if named else place
        if line.startswith("    ") or (not line and place in found and found[place]):
            found[place] = found.get(place, "") + line.removeprefix("    ") + "\n"
    return found


@pytest.mark.parametrize("name", ["templates", "styles", "locales"])
def test_the_examples_of_the_notes_work(folder: Path, tmp_path: Path, name: str) -> None:
    """What a user copies out of a note is accepted."""
    found = examples((folder / name / "README.md").read_text(encoding="utf-8"))
    assert found
    for place, example in found.items():
        path = tmp_path / name / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example, encoding="utf-8")
    settings(tmp_path, {})


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
    assert f"{len(TABLES) + len(SETTINGS)} files" in capsys.readouterr().out
    assert main(["--help"]) == 0
    assert "usage:" in capsys.readouterr().out
    assert main(["a", "b"]) == 2
    (tmp_path / "file").write_text("")
    assert main([str(tmp_path / "file")]) == 1
    assert "cannot be written" in capsys.readouterr().err
