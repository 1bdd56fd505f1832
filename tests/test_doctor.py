"""The doctor: says what is missing, and exactly what to type."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from kamreport import doctor
from kamreport.doctor import FLOORS, LIBRARIES, OWN_FONTS, SYSTEM, examine
from kamreport.paths import FONTS

ROOT = Path(__file__).parent.parent


def test_this_machine_is_well_and_every_finding_says_what_was_seen():
    """Where the tests run, documents can be made; nothing asks for a remedy."""
    findings = examine()
    assert [(one.name, one.detail) for one in findings if not one.ok] == []
    assert all(one.detail and not one.remedy for one in findings)
    assert len({one.name for one in findings}) == len(findings)
    assert {"Python", "WeasyPrint", "Pango", "HarfBuzz subsetting", "Noto Sans CJK TC Bold"} <= {
        one.name for one in findings
    }


def test_a_missing_system_library_names_the_apt_line():
    """A library that cannot be loaded is named by its file, with the packages that bring all of them."""

    def load(file: str) -> object:
        if "harfbuzz" in file:
            raise OSError(file)
        return object()

    findings = {one.name: one for one in doctor._libraries(load)}
    broken = findings["HarfBuzz subsetting"]
    assert (broken.ok, broken.detail) == (False, f"{LIBRARIES['HarfBuzz subsetting']} is not there")
    assert broken.remedy == SYSTEM
    assert findings["Pango"].ok


@pytest.mark.parametrize(
    ("version", "ok"),
    [("69.9", False), ("70.0", True), ("70", True), ("70.1.post1", True), ("100.0", True), ("9", False)],
)
def test_versions_are_compared_as_numbers(version, ok):
    """70.0 meets the floor 70, 100 is above it, 9 is not."""
    (finding,) = [one for one in doctor._packages(lambda _: version) if one.name == "weasyprint"]
    assert finding.ok is ok
    assert version in finding.detail


def test_a_missing_package_names_the_pip_line():
    """A package that is not installed is told as such; the command upgrades it for this very Python."""

    def installed(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    finding = doctor._packages(installed)[0]
    assert (finding.ok, finding.detail.split(" (")[0]) == (False, "not installed")
    assert finding.remedy == f"{sys.executable} -m pip install --upgrade 'altair>=6.2'"


def test_an_old_python_is_told():
    """3.10 is too old, 3.11.0 is not."""
    assert not doctor._python((3, 10, 14)).ok
    assert "apt-get install" in doctor._python((3, 10, 14)).remedy
    assert doctor._python((3, 11, 0)).ok


def test_missing_fonts_are_told(monkeypatch, tmp_path):
    """Without fc-list, without the Chinese fonts, or without the product's own, the finding says which."""
    monkeypatch.setattr(doctor, "FONTS", tmp_path)
    assert "Inter_700Bold.ttf" in doctor._own_fonts().detail
    assert "pip install" in doctor._own_fonts().remedy
    monkeypatch.setattr(doctor, "HAN_FAMILIES", ("No Such Family",))
    assert [one.ok for one in doctor._han_fonts()] == [False, False]
    monkeypatch.setenv("PATH", str(tmp_path))
    (finding,) = doctor._han_fonts()
    assert (finding.ok, finding.remedy) == (False, SYSTEM)


def test_a_printer_that_does_not_start_is_told(monkeypatch):
    """The last line of the failed import is the detail."""

    def run(command: list[str]) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess(
            command, 1, "", "Traceback\nOSError: cannot load library 'libpango'\n"
        )

    monkeypatch.setattr(doctor, "_run", run)
    finding = doctor._printer()
    assert (finding.ok, finding.detail) == (False, "OSError: cannot load library 'libpango'")


def test_a_temporary_folder_that_cannot_be_written_is_told(monkeypatch):
    """The remedy is a folder of the user's own."""

    def full() -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", full)
    finding = doctor._temporary_folder()
    assert not finding.ok
    assert "No space left" in finding.detail
    assert "TMPDIR" in finding.remedy


def test_the_doctor_needs_none_of_what_it_looks_for():
    """Its import loads no library that might be missing."""
    script = "import sys, kamreport.doctor; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert not {"weasyprint", "pandas", "altair", "vl_convert", "duckdb"} & set(done.stdout.split())


def test_what_few_need_is_no_fault_where_it_is_not():
    """The extra's command is told with what needs it; its version where it is there."""

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    (finding,) = doctor._extras(missing)
    assert (finding.ok, finding.remedy) == (True, "")
    assert finding.detail.startswith("not installed; only build --cluster needs it: ")
    assert finding.detail.endswith("-m pip install 'kamreport[cluster]'")
    (finding,) = doctor._extras(lambda _: "2026.8.0")
    assert finding.detail == "2026.8.0 (only for build --cluster)"
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "optional-dependencies"
    ]
    for name, (extra, _) in doctor.EXTRAS.items():
        assert any(one.startswith(name) for one in extras[extra])


def test_the_floors_are_those_of_the_package():
    """What pyproject.toml asks for at least, the doctor checks, for all but the smallest packages."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        wanted = tomllib.load(file)["project"]["dependencies"]
    floors = dict(re.match(r"([a-z0-9-]+)>=([0-9.]+)", line).groups() for line in wanted)
    assert {name: floors[name] for name in FLOORS} == FLOORS


def test_the_fonts_looked_for_are_those_that_ship():
    """Every font file of the style folder is on the list, and no other."""
    assert sorted(OWN_FONTS) == sorted(path.name for path in FONTS.glob("*.ttf"))
