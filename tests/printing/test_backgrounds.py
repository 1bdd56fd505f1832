"""Backgrounds settled by style: whatever is behind a box or around it is drawn as ever."""

import pytest
from pages import PRINT, page

from kamreport.exports import pdf as form
from kamreport.printing import mends

BODY = """<h1>Ships</h1><div class="a">One<p>Two</p></div><p class="top">Over it</p>
<table><tr class="a"><th>Three</th><td class="a">Four</td></tr></table><img src="chart:1" alt="A chart">"""


@pytest.mark.parametrize(
    "style",
    [
        ".a { background: #eee; border-radius: 2mm 1mm }",
        ".a { border-radius: 20%; border: 1pt solid #123 } body { background: #fed }",
        ".a { background: linear-gradient(#fff, #aaa) no-repeat; box-shadow: 1mm 1mm 1mm #555 }",
        ".a { visibility: hidden; background: #123 } .a p { visibility: visible; background: currentcolor }",
        ".a { border: 3mm solid; border-image: linear-gradient(red, blue) 1 } html { background: #eef }",
        ".top { position: absolute; top: 30mm; background: rgb(0 0 0 / 0%) } @page { background: #fea }",
    ],
)
def test_backgrounds_come_out_the_plain_way(style):
    """Colours, gradients, shadows, round corners, hidden boxes and placed ones: the same bytes."""
    given = page(BODY, styles=(PRINT, style))
    found = []
    for chosen in (mends.ALIKE, mends.ALIKE, ()):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(form, "MENDS", chosen)
            found.append(form.pdf(given))
    assert found[0] == found[1] == found[2]
