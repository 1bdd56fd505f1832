"""Typst, a typesetter in machine code: as many words, tables and charts on plain pages, for the floor.

Its charts are the finished SVG of ours: drawing them is not counted. The pages look much simpler.
"""

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

from kamreport.blocks import Document
from kamreport.paths import STYLES
from kamreport.render import page
from ways import Make, MissingError, Turn

HEAD = """#set page(paper: "a4", margin: (x: 18mm, y: 21mm), numbering: "1 / 1")
#set text(font: ({fonts}), size: 9.2pt, lang: "{language}")
#set document(title: {title})
#outline()
"""
HEADINGS = {"h1": 1, "h2": 1, "h3": 2, "h4": 3}
LINES = ("p", "li", "dt", "dd", "figcaption")


@contextmanager
def opened() -> Iterator[Make]:
    """The typesetter with the product's fonts and those of the system. MissingError without it."""
    try:
        import tinyhtml5
        import typst
    except ImportError as error:
        raise MissingError("typst is not installed (pip install --group bench)") from error
    with tempfile.TemporaryDirectory(prefix="kamreport-bench-") as folder:
        fonts = typst.Fonts(font_paths=[str(STYLES / "fonts")])

        def make(document: Document) -> Turn:
            made = page(document)
            for name, svg in made.pictures.items():
                (Path(folder) / f"{name}.svg").write_text(svg, encoding="utf-8")
            root = tinyhtml5.parse(made.html, namespace_html_elements=False)
            file = Path(folder) / "page.typ"
            file.write_text(_head(document, made.title) + "".join(_body(root)), encoding="utf-8")
            start = time.process_time()
            data = typst.compile(str(file), root=folder, font_paths=fonts)
            return Turn(time.process_time() - start, 0.0, data)

        yield make


def _head(document: Document, title: str) -> str:
    han = "Noto Sans CJK TC" if document.language == "zh-TW" else "Noto Sans CJK SC"
    return HEAD.format(
        fonts=f'"Inter", "{han}"', language=document.language[:2], title=json.dumps(title, ensure_ascii=False)
    )


def _body(element: ElementTree.Element) -> Iterator[str]:
    """The words of a page as headings, paragraphs, tables and pictures."""
    if element.tag in HEADINGS:
        yield f"#heading(level: {HEADINGS[element.tag]})[{_words(element)}]\n"
    elif element.tag == "table":
        rows = [list(row) for row in element.iter("tr")]
        cells = "".join(f"[{_words(cell)}]," for row in rows for cell in row)
        yield f"#table(columns: {max(map(len, rows))}, stroke: (bottom: 0.4pt), {cells})\n"
    elif element.tag == "img" and element.get("src", "").startswith("chart:"):
        told = json.dumps(element.get("alt", ""), ensure_ascii=False)
        yield f'#image("{element.get("src", "")[6:]}.svg", width: 100%, alt: {told})\n'
    elif (element.tag in LINES and not any(part.tag in ("p", "img", "table") for part in element.iter())) or (
        element.tag in LINES and element.tag == "p"
    ):
        yield f"{_words(element)}\n\n"
    else:
        for part in element:
            yield from _body(part)


def _words(element: ElementTree.Element) -> str:
    """All text of an element as one string of Typst's."""
    text = json.dumps(" ".join("".join(element.itertext()).split()), ensure_ascii=False)
    return f"#{text}"
