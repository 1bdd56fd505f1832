"""The finished documents that the tests of this folder read back: built once, by the command."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from commands import cut, run

from kamreport.sample import write

ACCOUNTS = ("A1001", "A1005", "A1007", "A1010")
CHOSEN = {
    "internal/portfolio.en": None,
    "internal/review.zh-CN": "A1005",
    "internal/review.zh-TW": "A1010",
    "client/review.zh-CN": "A1005",
    "internal/plan.zh-CN": "A1005",
    "client/plan.zh-TW": "A1010",
}
"""The documents by edition, report and language, with the account that each is about."""


@dataclass(frozen=True)
class Finished:
    """One document as it was handed out: its language, its PDF and its HTML."""

    name: str
    language: str
    pdf: bytes
    html: str
    pages: tuple[Any, ...]

    @property
    def text(self) -> str:
        """All words of the PDF."""
        return "\n".join(page.extract_text() for page in self.pages)


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four accounts of the sample, reviewed in the language of each, and the portfolio around them."""
    base = tmp_path_factory.mktemp("documents")
    write(base / "sample")
    cut(base / "sample", base / "data", ACCOUNTS)
    asked = [
        part for account in filter(None, dict.fromkeys(CHOSEN.values())) for part in ("--account", account)
    ]
    asked += [part for report in ("portfolio", "review", "plan") for part in ("--report", report)]
    result = run("build", base / "data", "-o", base / "out", "--lang", "account", "--jobs", "1", *asked)
    assert result.returncode == 0, result.stdout + result.stderr
    return base / "out"


@pytest.fixture(scope="session")
def documents(output: Path) -> dict[str, Finished]:
    """The finished documents by name."""
    return {name: finished(output, name) for name in CHOSEN}


def file(output: Path, name: str, form: str) -> Path:
    """Where a finished document lies."""
    edition, _, report = name.partition("/")
    (found,) = (output / "2026Q3" / edition).rglob(f"{report}.{form}")
    return found


def finished(output: Path, name: str) -> Finished:
    """One document, read back."""
    html, data = file(output, name, "html"), file(output, name, "pdf").read_bytes()
    pages = tuple(pdfplumber.open(io.BytesIO(data)).pages)
    return Finished(name, name.partition(".")[2], data, html.read_text(encoding="utf-8"), pages)


@pytest.fixture(params=CHOSEN)
def document(request: pytest.FixtureRequest, documents: dict[str, Finished]) -> Finished:
    """Each of them in turn."""
    return documents[request.param]
