"""Groups inside lists, `<dl><div><dt>`: tagged as lists of their own, since a list may hold nothing else.

(PDF/UA-1, ISO 14289-1, 7.2: L holds only L, LI and Caption. WeasyPrint tags the groups as Div.)
"""

from typing import Any


def group_lists(_document: Any, pdf: Any) -> None:
    """Tag each Div directly in a list as a list; a finisher for `write_pdf`."""
    elements = {item.reference: item for item in pdf.objects if isinstance(item, dict) and "S" in item}
    for item in elements.values():
        above = elements.get(item.get("P"))
        if item["S"] == "/Div" and above is not None and above["S"] == "/L":
            item["S"] = "/L"
