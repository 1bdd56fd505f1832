"""A few lines left over on a last page are taken back onto the pages before."""

import io
from contextlib import nullcontext
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
from pages import PRINT, page
from weasyprint import layout

from kamreport.exports.pdf import pdf
from kamreport.printing.fitting import Unfinished, fitted

LINES = PRINT + "@page { size: A5; margin: 20mm } p { margin: 0; line-height: 5mm; height: 5mm }"
TIGHT = "p { line-height: 4.5mm; height: 4.5mm }"  # 34 lines on a page of 170 mm instead of 37


class Sheet:
    """A laid-out page whose text takes a share of its height."""

    def __init__(self, filled):
        text = type("Box", (), {"height": filled * 100, "position_y": 0})
        self._page_box = type(
            "Box", (), {"height": 100, "children": [text], "content_box_y": staticmethod(lambda: 0)}
        )


class Laid:
    """A laid-out document."""

    def __init__(self, *pages):
        self.pages = pages


def printed(lines, tight=TIGHT):
    """The number of pages of so many lines, and their text."""
    body = "".join(f"<p>Line {n}</p>" for n in range(lines))
    data = pdf(replace(page(body, styles=(LINES,)), tight_styles=(tight,) if tight else ()))
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    return len(document), "".join(one.get_textpage().get_text_range() for one in document)


@cache
def on_a_page() -> int:
    """How many lines a page holds."""
    return next(n for n in range(10, 60) if printed(n + 1, "")[0] == 2)


@pytest.mark.parametrize(
    ("last", "tighter", "pages"),
    [(0.1, 2, 2), (0.5, 2, 3)],
    ids=["saves a page", "enough on it"],
)
def test_the_tighter_layout_is_kept_where_it_saves_a_page(last, tighter, pages):
    """A well-filled last page stays."""
    plain, tight = Laid(Sheet(1), Sheet(1), Sheet(last)), Laid(*[Sheet(0.9)] * tighter)
    assert len(fitted(lambda step: tight if step else plain, 1).pages) == pages


@pytest.mark.parametrize(("last", "kept"), [(0.6, True), (0.1, False)], ids=["fuller", "as empty"])
def test_the_tighter_layout_is_kept_where_its_last_page_holds_more(last, kept):
    """As many pages, the last of them in company: better than a page with signatures alone."""
    plain, tight = Laid(Sheet(1), Sheet(0.1)), Laid(Sheet(1), Sheet(last))
    assert (fitted(lambda step: tight if step else plain, 1) is tight) == kept


def test_of_long_documents_one_layout_is_held():
    """A long layout is given up before the next is made; the best is made again where it was not the last."""
    tried, forgotten = [], []
    whites = [Laid(*[Sheet(0.7)] * 20), Laid(*[Sheet(0.72)] * 20), Laid(*[Sheet(0.5)] * 18)]

    def lay_out(step):
        tried.append(step)
        return whites[step]

    assert fitted(lay_out, 2, lambda: forgotten.append(len(tried))) is whites[1]
    assert (tried, forgotten) == ([0, 1, 2, 1], [1, 2])


def test_steps_are_tried_only_as_long_as_little_is_left():
    """A page saved that leaves another few lines is tried once more; a good last page ends it."""
    layouts = [
        Laid(*[Sheet(1)] * 3, Sheet(0.1)),
        Laid(Sheet(1), Sheet(1), Sheet(0.02)),
        Laid(Sheet(1), Sheet(1)),
    ]
    assert fitted(lambda step: layouts[step], 2) is layouts[2]
    layouts[1] = Laid(Sheet(1), Sheet(1), Sheet(0.9))
    assert fitted(lambda step: layouts[step], 2) is layouts[1]


@pytest.mark.parametrize(
    ("length", "feet", "tighter", "kept"),
    [
        (16, 0.3, 0.05, True),
        (16, 0.3, 0.3, False),
        (16, 0.15, 0.05, False),
        (10, 0.3, 0.05, False),
    ],
    ids=["fuller", "as white", "white enough to stay", "a short document"],
)
def test_a_long_document_of_white_feet_is_laid_out_tighter(length, feet, tighter, kept):
    """The fuller pages are kept; few and small feet, and those of a short document, are left alone."""
    plain, tight = (
        Laid(Sheet(1), Sheet(1 - foot), Sheet(1 - foot), *[Sheet(1)] * (length - 4), Sheet(0.6))
        for foot in (feet, tighter)
    )
    assert (fitted(lambda step: tight if step else plain, 1) is tight) == kept


def test_a_long_document_may_end_in_a_quarter_of_a_page():
    """Behind so many pages it is no few lines left over."""
    plain, tight = Laid(*[Sheet(1)] * 15, Sheet(0.25)), Laid(*[Sheet(1)] * 15)
    assert fitted(lambda step: tight if step else plain, 1) is plain


def test_a_printer_that_does_not_tell_prints_as_ever():
    """Where the height of the text cannot be asked, the document is laid out once."""
    asked = []

    def lay_out(step):
        asked.append(step)
        return Laid(object(), object())

    assert len(fitted(lay_out, 2).pages) == 2
    assert asked == [0]


@pytest.mark.parametrize(("tighter", "kept"), [(0.6, "tighter"), (0.1, "finished")])
def test_a_layout_broken_off_is_gone_through_with_where_it_is_kept(tighter, kept):
    """What would hardly be kept is made whole only when nothing better came of the steps."""
    made = {"finished": Laid(Sheet(1), Sheet(0.1)), "tighter": Laid(Sheet(1), Sheet(tighter))}
    broken = Unfinished(made["finished"].pages, lambda: made["finished"])
    assert fitted(lambda step: made["tighter"] if step else broken, 1) is made[kept]


def test_margins_are_made_for_the_layout_that_is_kept_alone(monkeypatch):
    """Of the layout that is not kept, no running foot is set; the others are those of pages in print."""
    made = []
    plain = layout.make_margin_boxes

    def counting(context, sheet, state):
        made.append(context.current_page)
        return plain(context, sheet, state)

    per_page = on_a_page()
    monkeypatch.setattr(layout, "make_margin_boxes", counting)
    assert printed(2 * per_page + 3)[0] == 2
    assert made == [1, 2]


def test_lines_left_over_go_back():
    """Three lines too many for two pages: with the tighter sheet they fit, and none is lost."""
    per_page = on_a_page()
    lines = 2 * per_page + 3
    assert printed(lines, "")[0] == 3
    pages, text = printed(lines)
    assert pages == 2
    assert f"Line {lines - 1}" in text


def test_half_a_page_stays_where_it_is():
    """A last page that holds half a page of lines is not squeezed away."""
    per_page = on_a_page()
    lines = per_page + per_page // 2
    assert printed(lines, "p { line-height: 1mm; height: 1mm }")[0] == 2


def test_a_tight_sheet_that_the_mends_do_not_suit_is_printed_plainly(monkeypatch):
    """Spared work is for pages without flex and grid, in whichever of their sheets these may stand."""
    used = []
    monkeypatch.setattr("kamreport.exports.pdf.mended", lambda mends: used.append(mends) or nullcontext())
    for tight in ("p { margin: 0 }", "p { display: flex }"):
        pdf(replace(page(styles=(LINES,)), tight_styles=(tight,)))
    assert [bool(mends) for mends in used] == [True, False]
