"""A chart inside an HTML page: the same drawing, whose marks say what they stand for when pointed at."""

import re
from xml.etree import ElementTree

from kamreport.errors import DocumentError

SVG = "http://www.w3.org/2000/svg"
TAGS = frozenset({"svg", "g", "path", "rect", "line", "circle", "text", "tspan", "defs", "clipPath"})
DROPPED = frozenset({"class", "role", "style"})
_OWN = re.compile(r"url\(#([^)]+)\)")


def drawing(svg: str, name: str, alternative: str) -> str:
    """The SVG of a chart as an element of a page, named by its alternative text.

    Marks that have a tip carry it as their <title>, which browsers show without any script. Identifiers begin
    with `name`, since those of all charts share one page. DocumentError for an element or address that no
    chart of ours has.
    """
    root = ElementTree.fromstring(svg)
    for element in list(root.iter()):
        _plain(element, name)
    root.attrib |= {"role": "img", "aria-label": alternative, "class": "chart"}
    return ElementTree.tostring(root, encoding="unicode")


def _plain(element: ElementTree.Element, name: str) -> None:
    tag = element.tag.removeprefix(f"{{{SVG}}}")
    if tag not in TAGS:
        raise DocumentError(f"a chart may not hold <{tag}>")
    element.tag = tag
    tip = _tip(element)
    for key, value in list(element.attrib.items()):
        if key.startswith("aria-") or key in DROPPED:
            del element.attrib[key]
        elif "href" in key or key.startswith("on"):
            raise DocumentError(f"a chart may not hold {key}={value[:60]!r}")
        elif key == "id":
            element.attrib[key] = f"{name}-{value}"
        else:
            element.attrib[key] = _OWN.sub(rf"url(#{name}-\1)", value)
    if tip:
        element.attrib["class"] = "mark"
        title = ElementTree.Element("title")
        title.text = tip
        element.insert(0, title)


def _tip(element: ElementTree.Element) -> str:
    """What a mark says of itself: axes and frames, told apart by their role, say nothing."""
    if element.get("role") != "graphics-symbol" or element.get("aria-roledescription") in (None, "axis"):
        return ""
    return element.get("aria-label", "")
