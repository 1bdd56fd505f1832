"""Documents on their way to workers."""

import pickle
import subprocess
import sys
from dataclasses import dataclass

from kamreport.blocks import Cover, Document, Labels, Section, Tile
from kamreport.making.plain import plain


@dataclass(frozen=True)
class _Part:
    name: str
    tiles: tuple[Tile, ...]

    @property
    def loud(self) -> str:
        """The name in capitals."""
        return self.name.upper()


@dataclass(frozen=True)
class _Content:
    parts: tuple[_Part, ...]
    by_name: dict[str, _Part]


PART = _Part("ships", (Tile("Orders", "12"),))
CONTENT = _Content((PART,), {"first": PART})
DOCUMENT = Document(
    "review", "internal", "en", "Title", "About", Cover("Us", "Review", "Title", "Q3", "today", "Fell"),
    Labels("Contents", "Running"), (Section("account_health", "Health", "It fell", CONTENT),),
)  # fmt: skip


def test_a_plain_document_says_what_it_said():
    """Every field, property, tuple and mapping of a content is there under its name; blocks stay blocks."""
    (section,) = plain(DOCUMENT).sections
    content = section.content
    assert (section.name, section.lead) == ("account_health", "It fell")
    assert content.parts[0].name == content.by_name["first"].name == "ships"
    assert content.parts[0].loud == "SHIPS"
    assert content.parts[0].tiles[0] is PART.tiles[0]


def test_a_worker_unpacks_a_plain_document_without_pandas():
    """What a worker unpacks brings neither pandas nor numpy nor any section with it."""
    from kamreport.sections.account_products import Content

    whole = plain(Document(**{**_values(DOCUMENT), "sections": (Section("s", "t", "l", _empty(Content)),)}))
    code = (
        "import pickle, sys; pickle.load(sys.stdin.buffer); "
        "print([name for name in sys.modules if name in ('pandas', 'numpy') or 'sections' in name])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], input=pickle.dumps(whole), capture_output=True, check=True
    )
    assert told.stdout.decode().strip() == "[]"


def _values(document: Document) -> dict[str, object]:
    return {name: getattr(document, name) for name in Document.__dataclass_fields__}


def _empty(kind: type) -> object:
    """A content whose fields are all empty: only its class matters here."""
    made = object.__new__(kind)
    for name in kind.__dataclass_fields__:
        object.__setattr__(made, name, None)
    return made


def test_what_workers_load_is_light():
    """Everything that draws and prints loads no tables, no checks of settings, and nothing that makes charts:
    each of them is 7 to 30 MB in every worker.
    """
    heavy = ("pandas", "numpy", "duckdb", "pydantic", "altair", "fontTools.ttLib")
    code = (
        "import sys, kamreport.making.produce, kamreport.making.charting, kamreport.letter; "
        "from kamreport.exports import EXPORTS; list(EXPORTS); "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert told.stdout.decode().strip() == "[]"
