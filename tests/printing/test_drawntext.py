"""Lines written from memory are those that would be drawn anew; what can't be kept is drawn as ever."""

import pytest
from pages import PRINT, page

from kamreport.exports import pdf as form
from kamreport.printing import drawntext, mends
from kamreport.printing.shaping import shaped

STYLE = """
h1 { letter-spacing: 0.02em } .wide { word-spacing: 3mm } .justified { text-align: justify; width: 60mm }
.small { font-size: 7.6pt } .clipped { width: 20mm; overflow: hidden; text-overflow: ellipsis }
.line { text-decoration: underline } .hidden { visibility: hidden } .rtl { direction: rtl }
.clipped { white-space: nowrap }
"""
WORDS = "Orders fell 18 %, all of it in Ships: AVATAR, fifty-two, “To Ly”, 12:30 × 4"


def lines(*more: str):
    """A page with a line of each sort, and more of them."""
    kinds = ("wide", "justified", "small", "clipped", "line", "hidden", "rtl")
    body = "".join(f'<p class="{kind}">{WORDS}</p>' for kind in kinds)
    return page(f"<h1>Ships</h1>{body}{''.join(more)}", styles=(PRINT, STYLE))


def printed(given, chosen=mends.ALIKE) -> bytes:
    """The page as PDF with the mends given, without more all that leave its bytes as they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(form, "MENDS", chosen)
        return form.pdf(given)


@pytest.mark.parametrize(
    "more",
    [
        "",
        "<p>营收 12.5 万元，NPS 43</p>",
        "<p>fi\u00a0ﬁ \u2003x&#173;y e\u0301 ø</p>",
        "<p>\u0378 missing</p>",
    ],
)
def test_lines_from_memory_are_drawn_the_same(more):
    """Spaced, justified, cut, decorated and mixed lines, at first and again, in whatever order they come."""
    first, second = lines(more), lines(f'<p class="small">{WORDS}</p>', more)
    wanted = [printed(one, ()) for one in (first, second)]
    drawntext.forget()
    assert [printed(one) for one in (first, second)] == wanted
    assert [printed(one) for one in (second, first)] == wanted[::-1]


def test_a_line_drawn_before_is_not_shaped_again(monkeypatch):
    """Of a page like one before, only what is new goes to Pango to be drawn."""
    drawn = []

    def counting(stream, layout):
        drawn.append(layout.text)
        return shaped(stream, layout)

    monkeypatch.setattr(drawntext, "shaped", counting)
    form.forget()
    printed(page("<h1>Ships</h1><p>One line</p>"))
    assert {"Ships", "One line"} <= set(drawn)
    drawn.clear()
    printed(page("<h1>Ships</h1><p>One line</p><p>Another</p>"))
    assert drawn == ["Another"]


def test_lines_used_of_late_are_kept(monkeypatch):
    """When there are too many, those go that were not used since as many others were drawn."""
    drawntext.forget()
    monkeypatch.setattr(drawntext, "MOST", 2)
    for key in "abcd":
        drawntext._keep(key, ())
        assert drawntext._found("a") == ()
    assert drawntext._found("b") is None
    drawntext.forget()
