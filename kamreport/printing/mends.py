"""Spared work inside WeasyPrint, while a document is printed and only in the version checked."""

import gc
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pkgutil import resolve_name
from typing import Any

from kamreport.printing.answers import quick_flow, quick_margins, quick_pages, remembered_struts
from kamreport.printing.backgrounds import remembered_backgrounds
from kamreport.printing.cascade import remembered_rules
from kamreport.printing.columns import sparing_trials
from kamreport.printing.drawntext import remembered_texts
from kamreport.printing.feet import filled_feet
from kamreport.printing.fitting import watched_pages
from kamreport.printing.floats import quick_places
from kamreport.printing.fontfiles import read_when_asked, sized_by_content, uncopied
from kamreport.printing.lengths import remembered_lengths
from kamreport.printing.lines import remembered_lines
from kamreport.printing.references import remembered_references
from kamreport.printing.streams import deflated_as_usual, quick_bytes
from kamreport.printing.styles import remembered_styles
from kamreport.printing.subsets import compact_subsets
from kamreport.printing.targets import known_targets
from kamreport.printing.trees import quick_trees
from kamreport.printing.typesetting import remembered_keys, remembered_types
from kamreport.printing.unused import without_notes
from kamreport.printing.values import quick_values

CHECKED = "70.0"  # the version of WeasyPrint whose private interfaces the mends were written for
Mend = tuple[str, str, Callable[[Any], Any]]
_LENGTHS = ("absolute", "block", "column", "float", "grid", "inline", "page", "table")
_BESIDE = ("block", "float", "inline")
ALIKE: tuple[Mend, ...] = (
    ("weasyprint.layout.block", "block_box_layout", sparing_trials),
    *((f"weasyprint.layout.{module}", "resolve_percentages", remembered_lengths) for module in _LENGTHS),
    ("weasyprint.layout.inline", "split_first_line", remembered_lines),
    ("weasyprint.layout.preferred", "split_first_line", remembered_lines),
    ("weasyprint.text.line_break:Layout", "setup", remembered_types),
    ("weasyprint.text.line_break", "_font_style_cache_key", remembered_keys),
    ("weasyprint.draw", "draw_text", remembered_texts),
    ("weasyprint", "UA_STYLESHEET", without_notes),
    ("weasyprint.css:ComputedStyle", "__missing__", quick_values),
    ("weasyprint.css:StyleFor", "__init__", remembered_rules),
    ("weasyprint.css:StyleFor", "set_computed_styles", remembered_styles),
    *((f"weasyprint.layout.{module}", "avoid_collisions", quick_places) for module in _BESIDE),
    ("weasyprint.formatting_structure.boxes:Box", "is_in_normal_flow", quick_flow),
    ("weasyprint.formatting_structure.boxes:ParentBox", "page_values", quick_pages),
    ("weasyprint.layout.inline", "strut", remembered_struts),
    ("weasyprint.layout.block", "collapse_margin", quick_margins),
    ("weasyprint.layout.background", "layout_box_backgrounds", remembered_backgrounds),
    ("weasyprint.layout", "make_all_pages", known_targets),
    ("weasyprint.layout", "make_all_pages", watched_pages),
    ("pydyf:PDF", "page_references", remembered_references),
    ("pydyf", "_to_bytes", quick_bytes),
    ("tinyhtml5", "parse", quick_trees),
    ("weasyprint.pdf.fonts", "get_hb_object_data", uncopied),
    ("weasyprint.pdf.fonts:Font", "file_content", read_when_asked),
    ("weasyprint.pdf.fonts", "ffi", sized_by_content),
)
"""Where something stands in WeasyPrint, its name there, and what gives the thing to be used in its place.

These leave each byte of a PDF as it is.
"""

MENDS = (
    *ALIKE,
    ("weasyprint.pdf.fonts:Font", "_harfbuzz_subset", compact_subsets),
    ("pydyf:Stream", "data", deflated_as_usual),
    ("weasyprint.layout.block", "block_box_layout", filled_feet),
)
"""All mends: these leave each page as it looks and reads, but for `filled_feet`, by which a page that would
end white takes in what comes later in its section.
"""

_UNUSUAL = re.compile(
    r"display\s*:\s*(?:inline-)?(?:flex|grid)|list-item|footnote|note\(|:first-(?:line|letter)|::marker",
    re.IGNORECASE,
)
_OWN_STYLE = re.compile(r"<style|\sstyle\s*=", re.IGNORECASE)


def is_checked() -> bool:
    """True when the WeasyPrint installed is the version that was checked."""
    import weasyprint

    return bool(weasyprint.__version__ == CHECKED)


def suits(html: str, styles: Sequence[str]) -> bool:
    """True for a page the mends were made for: without flex, grid, notes, first letters and inner styles."""
    return not _OWN_STYLE.search(html) and not any(_UNUSUAL.search(style) for style in styles)


@contextmanager
def mended(mends: Sequence[Mend] = MENDS) -> Iterator[None]:
    """WeasyPrint with its mends within the block, and no search for garbage; untouched after it.

    Any version but the one checked stays as it is.
    """
    kept: list[tuple[Any, str, Any]] = []
    collecting = gc.isenabled()
    try:
        if is_checked():
            gc.disable()
            for place, name, mend in mends:
                owner = resolve_name(place)
                kept.append((owner, name, getattr(owner, name, None)))
                setattr(owner, name, mend(kept[-1][2]))
        yield
    finally:
        for owner, name, plain in reversed(kept):
            if plain is None:
                delattr(owner, name)
            else:
                setattr(owner, name, plain)
        if collecting:
            gc.enable()
