"""Pages that are XML as well, which ours are, read by Expat in a twentieth of the time of an HTML parser.

HTML mends what is written: closes paragraphs, adds table bodies. A page in which it would find nothing to
mend has the same tree either way; that is checked, element by element, and any other page is read as HTML.
"""

import re
from collections.abc import Callable
from io import StringIO
from typing import Any
from xml.etree import ElementTree as ET

_VOID = re.compile(r"<(meta|img|col|br|hr)\b([^<>]*?)\s*/?>")
_START = re.compile(r"\s*<!doctype html>", re.IGNORECASE)
_ODD = re.compile(r'[\r\0]|="[^"<>]*[\n\t]')  # white space that XML reads in another way
_WORDS = frozenset(
    {"a", "abbr", "b", "br", "code", "em", "i", "img", "small", "span", "strong", "sub", "sup", "time"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset({"article", "blockquote", "footer", "header", "main", "nav", "section"})
_BLOCKS = _HEADINGS | _PARTS | {"div", "dl", "figcaption", "figure", "hr", "ol", "p", "table", "ul"}
_FLOW = _WORDS | _BLOCKS
_INSIDE = {
    **dict.fromkeys(_HEADINGS | (_WORDS - {"a", "br", "img"}) | {"p"}, _WORDS),
    **dict.fromkeys(_PARTS | {"body", "dd", "dt", "figcaption", "li", "td", "th"}, _FLOW),
    **dict.fromkeys(("meta", "title", "img", "col", "br", "hr"), frozenset()),
    **dict.fromkeys(("ol", "ul"), frozenset({"li"})),
    **dict.fromkeys(("thead", "tbody", "tfoot"), frozenset({"tr"})),
    "html": frozenset({"head", "body"}),
    "head": frozenset({"meta", "title"}),
    "a": _WORDS - {"a"},
    "div": _FLOW | {"dt", "dd"},
    "figure": _FLOW | {"figcaption"},
    "dl": frozenset({"div", "dt", "dd"}),
    "table": frozenset({"colgroup", "thead", "tbody", "tfoot"}),
    "colgroup": frozenset({"col"}),
    "tr": frozenset({"th", "td"}),
}  # which elements stand in which, so that nothing is closed or added for them
_TABLES = frozenset({"table", "colgroup", "thead", "tbody", "tfoot", "tr"})
_BARE = _TABLES | {"html", "head"}  # hold no words of their own


def quick_trees(plain: Callable[..., Any]) -> Callable[..., Any]:
    """The `parse` of tinyhtml5, quick for well-formed pages in which HTML has nothing to mend."""

    def parse(document: Any, **options: Any) -> Any:
        text = document.read()
        try:
            tree = tree_of(text) if isinstance(text, str) else None
        except RecursionError:
            tree = None
        if tree is not None:
            return tree
        return plain(StringIO(text) if isinstance(text, str) else text, **options)

    return parse


def tree_of(text: str) -> ET.Element | None:
    """The tree of an HTML page that is XML too and needs no mending; None for any other."""
    start = _START.match(text)
    if start is None or "<!" in text[start.end() :] or _ODD.search(text):
        return None
    try:
        root = ET.fromstring(_VOID.sub(r"<\1\2/>", text[start.end() :]))
    except (ET.ParseError, UnicodeEncodeError):
        return None
    if root.tag != "html" or [child.tag for child in root] != ["head", "body"] or not _is_sound(root):
        return None
    _as_html(root, text[len(text.rstrip()) :])
    return root


def _is_sound(element: ET.Element, linked: bool = False) -> bool:
    """True when HTML would leave the element and all within it where they stand."""
    allowed = _INSIDE.get(element.tag)
    if allowed is None or (element.tag in _BARE and not _is_blank(element)):
        return False
    if not all(name.islower() for name in element.attrib):
        return False
    linked = linked or element.tag == "a"
    return all(
        child.tag in allowed and not (linked and child.tag == "a") and _is_sound(child, linked)
        for child in element
    )


def _is_blank(element: ET.Element) -> bool:
    return not (element.text or "").strip() and not any((child.tail or "").strip() for child in element)


def _as_html(root: ET.Element, end: str) -> None:
    """White space where HTML keeps it: none before the head, what follows the body at the body's end."""
    _, body = root
    root.text = None
    after, body.tail = (body.tail or "") + end, None
    if len(body):
        body[-1].tail = (body[-1].tail or "") + after
    else:
        body.text = (body.text or "") + after
