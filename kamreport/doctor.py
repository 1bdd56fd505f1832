"""What a machine needs to make reports, and the command that brings what is missing."""

import ctypes
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from kamreport.paths import FONTS, LOCALES, STYLES, TEMPLATES

PYTHON = (3, 11)
SYSTEM = "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-noto-cjk fontconfig"
LIBRARIES = {
    "Pango": "libpango-1.0.so.0",
    "Pango for FreeType": "libpangoft2-1.0.so.0",
    "HarfBuzz subsetting": "libharfbuzz-subset.so.0",
}
FLOORS = {
    "altair": "6.2",
    "babel": "2.17",
    "click": "8.2",
    "css-inline": "0.21.1",
    "duckdb": "1.4",
    "fluent-runtime": "0.4",
    "jinja2": "3.1.6",
    "numpy": "2.1",
    "pandas": "2.3",
    "pebble": "5.1",
    "pikepdf": "9.5",
    "pillow": "11.3",
    "pyarrow": "19",
    "pydantic": "2.10",
    "pypdfium2": "5",
    "python-calamine": "0.4",
    "scipy": "1.15",
    "vl-convert-python": "1.9",
    "weasyprint": "70",
}
EXTRAS = {"distributed": ("cluster", "build --cluster")}
"""Packages that few need: the extra that brings each, and what needs it."""
HAN_FAMILIES = ("Noto Sans CJK SC", "Noto Sans CJK TC")
HAN_STYLES = ("Regular", "Bold")
OWN_FONTS = (
    "ChineseQuotesSans_400Regular.ttf",
    "ChineseQuotesSans_700Bold.ttf",
    "ChineseQuotesSerif_400Regular.ttf",
    "ChineseQuotesSerif_700Bold.ttf",
    "Inter_400Regular.ttf",
    "Inter_600SemiBold.ttf",
    "Inter_700Bold.ttf",
    "SourceSerif4_400Regular.ttf",
    "SourceSerif4_600SemiBold.ttf",
)
REINSTALL = f"{sys.executable} -m pip install --force-reinstall --no-deps kamreport"


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is as it must be, what was seen, and the exact command that mends it.

    `remedy` is "" when all is well.
    """

    name: str
    ok: bool
    detail: str
    remedy: str = ""


def examine() -> list[Finding]:
    """Everything a build needs, looked at in turn. Works on a machine where nothing of it is there."""
    return [
        _python(),
        *_packages(),
        *_extras(),
        *_libraries(),
        _printer(),
        *_han_fonts(),
        _own_fonts(),
        _own_files(),
        _temporary_folder(),
    ]


def _finding(name: str, ok: bool, detail: str, remedy: str) -> Finding:
    return Finding(name, ok, detail, "" if ok else remedy)


def _python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Finding:
    wanted = ".".join(map(str, PYTHON))
    detail = f"{'.'.join(map(str, version))} ({wanted} or later is needed)"
    return _finding("Python", version >= PYTHON, detail, "apt-get install -y python3 python3-venv")


def _packages(installed: Callable[[str], str] = metadata.version) -> list[Finding]:
    return [_package(name, floor, installed) for name, floor in FLOORS.items()]


def _package(name: str, floor: str, installed: Callable[[str], str]) -> Finding:
    remedy = f"{sys.executable} -m pip install --upgrade '{name}>={floor}'"
    try:
        version = installed(name)
    except metadata.PackageNotFoundError:
        return Finding(name, False, f"not installed ({floor} or later is needed)", remedy)
    detail = f"{version} ({floor} or later is needed)"
    return _finding(name, _numbers(version) >= _numbers(floor), detail, remedy)


def _extras(installed: Callable[[str], str] = metadata.version) -> list[Finding]:
    """What is there of the packages that few need: nothing is missing where one is not."""
    return [_extra(name, *use, installed) for name, use in EXTRAS.items()]


def _extra(name: str, extra: str, use: str, installed: Callable[[str], str]) -> Finding:
    try:
        return Finding(name, True, f"{installed(name)} (only for {use})")
    except metadata.PackageNotFoundError:
        command = f"{sys.executable} -m pip install 'kamreport[{extra}]'"
        return Finding(name, True, f"not installed; only {use} needs it: {command}")


def _numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version, trailing zeros dropped: 70.0 is 70."""
    found = re.match(r"\d+(\.\d+)*", version)
    parts = [int(part) for part in found.group().split(".")] if found else []
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def _libraries(load: Callable[[str], object] = ctypes.CDLL) -> list[Finding]:
    return [_library(name, file, load) for name, file in LIBRARIES.items()]


def _library(name: str, file: str, load: Callable[[str], object]) -> Finding:
    if sys.platform != "linux":
        return Finding(name, True, "looked for on Linux only; see the line of WeasyPrint")
    try:
        load(file)
    except OSError:
        return Finding(name, False, f"{file} is not there", SYSTEM)
    return Finding(name, True, file)


def _printer() -> Finding:
    """WeasyPrint as a whole: its import loads every library it needs."""
    command = [sys.executable, "-c", "import weasyprint; print(weasyprint.__version__)"]
    done = _run(command)
    if done is None or done.returncode:
        lines = (done.stderr if done else "").strip().splitlines() or ["it does not start"]
        return Finding("WeasyPrint", False, lines[-1], SYSTEM)
    return Finding("WeasyPrint", True, f"{done.stdout.strip()} starts")


def _han_fonts() -> list[Finding]:
    if shutil.which("fc-list") is None:
        return [Finding("Chinese fonts", False, "fc-list is not there, so fonts cannot be looked up", SYSTEM)]
    return [_han_font(family, style) for family in HAN_FAMILIES for style in HAN_STYLES]


def _han_font(family: str, style: str) -> Finding:
    done = _run(["fc-list", f"{family}:style={style}", "file"])
    files = done.stdout.split("\n")[0].rstrip(": ") if done and not done.returncode else ""
    return _finding(f"{family} {style}", bool(files), files or "not installed", SYSTEM)


def _own_fonts() -> Finding:
    missing = [name for name in OWN_FONTS if not (FONTS / name).is_file()]
    detail = f"missing in {FONTS}: {', '.join(missing)}" if missing else str(FONTS)
    return _finding("KamReport's own fonts", not missing, detail, REINSTALL)


def _own_files() -> Finding:
    """Where the templates, styles and words are that a portfolio may put its own before."""
    missing = [str(folder) for folder in (TEMPLATES, STYLES, LOCALES) if not folder.is_dir()]
    detail = f"missing: {', '.join(missing)}" if missing else f"{TEMPLATES}, {STYLES}, {LOCALES}"
    return _finding("Templates, styles and words", not missing, detail, REINSTALL)


def _temporary_folder() -> Finding:
    try:
        folder = tempfile.gettempdir()
        with tempfile.TemporaryFile() as file:
            file.write(bytes(1 << 20))
    except OSError as error:
        detail = f"nothing can be written there ({error.strerror})"
        return Finding("temporary folder", False, detail, 'export TMPDIR="$HOME/tmp" && mkdir -p "$TMPDIR"')
    return Finding("temporary folder", True, folder)


def _run(command: list[str]) -> "subprocess.CompletedProcess[str] | None":
    try:
        return subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=60, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
