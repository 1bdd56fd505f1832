"""Groups inside lists, `<dl><div><dt>`: each tagged as an item, its term as the label, the rest as the body.

A list holds only items, an item only label and body (ISO 14289-1, 7.2); WeasyPrint tags the group as Div.
"""

from typing import Any


def group_lists(_document: Any, pdf: Any) -> None:
    """Tag each Div directly in a list as an item of it; a finisher for `write_pdf`."""
    elements: dict[Any, Any] = {}
    for item in pdf.objects:
        if isinstance(item, dict) and "S" in item:
            elements[getattr(item, "reference", b"")] = item
    for item in elements.values():
        above = elements.get(item.get("P"))
        if item["S"] == "/Div" and above is not None and above["S"] == "/L":
            item["S"] = "/LI"
            _tag_parts([elements[one] for one in item["K"] if one in elements], elements)


def _tag_parts(parts: list[Any], elements: dict[Any, Any]) -> None:
    """The first of several parts is the label; what was the body of a part is a part of the body now."""
    for number, part in enumerate(parts):
        for inner in part["K"]:
            if inner in elements and elements[inner]["S"] == "/LBody":
                elements[inner]["S"] = "/NonStruct"
        part["S"] = "/Lbl" if number == 0 and len(parts) > 1 else "/LBody"
