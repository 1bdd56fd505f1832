"""A chart inside an HTML page: the same drawing, whose marks say what they stand for when pointed at."""

import re
from xml.etree import ElementTree

from kamreport.errors import DocumentError

SVG = "http://www.w3.org/2000/svg"
TAGS = frozenset({"svg", "g", "path", "rect", "line", "circle", "text", "tspan", "defs", "clipPath"})
DROPPED = frozenset({"class", "role", "style", "font-family"})  # the page sets its own font
PLAIN = {
    ("opacity", "1"),
    ("stroke-miterlimit", "10"),
}  # what is so, or makes no difference, without being said
EMPTY = {"", "M0,0h0v0h0Z"}  # paths that draw nothing
FINE = re.compile(r"\d+\.\d{3,}")  # numbers finer than any screen
_OWN = re.compile(r"url\(#([^)]+)\)")


def drawing(svg: str, name: str, alternative: str) -> str:
    """The SVG of a chart as an element of a page, named by its alternative text.

    Marks that have a tip carry it as their <title>, which browsers show without any script. Identifiers begin
    with `name`, since those of all charts share one page. DocumentError for an element or address that no
    chart of ours has.
    """
    root = ElementTree.fromstring(svg)
    for parent in list(root.iter()):
        for empty in [one for one in parent if one.get("d") in EMPTY]:
            parent.remove(empty)
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
        if key.startswith("aria-") or key in DROPPED or (key, value) in PLAIN:
            del element.attrib[key]
        elif "href" in key or key.startswith("on"):
            raise DocumentError(f"a chart may not hold {key}={value[:60]!r}")
        elif key == "id":
            element.attrib[key] = f"{name}-{value}"
        else:
            rounded = FINE.sub(lambda found: f"{float(found[0]):.2f}".rstrip("0").rstrip("."), value)
            element.attrib[key] = _OWN.sub(rf"url(#{name}-\1)", rounded)
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
