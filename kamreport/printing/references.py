"""References to a PDF's pages, listed once: each of thousands of tags asks for the whole list."""

from typing import Any


def remembered_references(plain: Any) -> Any:
    """The `PDF.page_references` of pydyf, listed anew only when a page was added."""

    def page_references(file: Any) -> Any:
        count = len(file.pages["Kids"])
        known = file.__dict__.get("listed")
        if known is None or known[0] != count:
            known = file.listed = (count, plain.fget(file))
        return known[1]

    return property(page_references)
