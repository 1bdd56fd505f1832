"""What ships is what is tracked: nothing missing from wheel and sdist, nothing in them by accident."""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from commands import cut

ROOT = Path(__file__).parent.parent
SDIST = ("kamreport/", "templates/", "styles/", "tests/", "scripts/")
SDIST_FILES = {
    "README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
    "pyproject.toml",
}  # fmt: skip


@pytest.fixture(scope="module")
def tracked():
    """The files git tracks, as they stand."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("needs a git checkout to know what is tracked")
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z"], check=True, capture_output=True, text=True
    ).stdout
    return {name for name in listed.split("\0") if name and (ROOT / name).is_file()}


@pytest.fixture(scope="module")
def built(tmp_path_factory, tracked):
    """A wheel and an sdist, built from a copy of the tracked files: the checkout stays clean."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    for name in tracked:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, source / name)
    command = [
        sys.executable,
        "-m",
        "build",
        "--no-isolation",
        "--wheel",
        "--sdist",
        "--outdir",
        target,
        source,
    ]
    subprocess.run(command, check=True, capture_output=True)
    return next(target.glob("*.whl")), next(target.glob("*.tar.gz"))


def test_the_wheel_holds_package_templates_and_styles(built, tracked):
    """Every tracked file of the package, its templates and styles is in the wheel; nothing else is."""
    with zipfile.ZipFile(built[0]) as wheel:
        inside = {name for name in wheel.namelist() if ".dist-info/" not in name}
    moved = {
        name if name.startswith("kamreport/") else f"kamreport/{name}"
        for name in tracked
        if name.startswith(SDIST[:3])
    }
    assert inside == moved


def test_the_sdist_holds_what_builds_and_tests_it(built, tracked):
    """Sources, tests and the papers are in the sdist; inputs and output are not."""
    with tarfile.open(built[1]) as sdist:
        inside = {name.partition("/")[2] for name in sdist.getnames()}
    wanted = {name for name in tracked if name.startswith(SDIST)} | SDIST_FILES
    files = {name for name in inside if name and not any(other.startswith(f"{name}/") for other in inside)}
    assert files - {"PKG-INFO", ".gitignore"} == wanted


def test_an_installed_wheel_builds_the_same_documents(built, tmp_path):
    """Commands init and build from a wheel, outside the checkout, give the bytes that the checkout gives:
    two accounts of what init lays out tell as much as all.
    """
    home = tmp_path / "environment"
    venv.create(home, with_pip=False)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    with zipfile.ZipFile(built[0]) as wheel:
        wheel.extractall(packages)
    (packages / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    python = home / "bin" / "python"
    where = subprocess.run(
        [python, "-c", "import kamreport; print(kamreport.__file__)"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    ).stdout
    assert str(packages) in where
    command = ["-m", "kamreport", "build", "few", "--report", "portfolio", "--format", "html", "--jobs", "1"]
    subprocess.run([python, "-m", "kamreport", "init", "demo"], check=True, capture_output=True, cwd=tmp_path)
    cut(tmp_path / "demo", tmp_path / "few", ("A1001", "A1005"))
    subprocess.run([python, *command, "-o", "wheel"], check=True, capture_output=True, cwd=tmp_path)
    subprocess.run(
        [sys.executable, *command, "-o", "checkout"], check=True, capture_output=True, cwd=tmp_path
    )
    page = Path("2026Q3/internal/portfolio.en.html")
    assert (tmp_path / "wheel" / page).read_bytes() == (tmp_path / "checkout" / page).read_bytes()
