"""Boxes of figures: in points, where the picture is drawn."""

import io

import pdfplumber
import pikepdf
import pytest
from pages import page

from kamreport.exports.pdf import pdf
from kamreport.printing.figureboxes import placed


def test_pixels_from_the_head_become_points_from_the_foot():
    """A box of 96 pixels, an inch from the left and two from the top, on a page of ten inches by eleven."""
    assert placed((96, 192, 192, 288), (0, 0, 720, 792)) == (72, 576, 144, 648)


def test_the_box_of_a_figure_is_where_its_picture_is_drawn():
    """The rectangle that the picture draws at its upper left corner touches the box there."""
    data = pdf(page('<h1>A</h1><p>Text above.</p><img src="chart:1" alt="Orders fell">'))
    with pikepdf.open(io.BytesIO(data)) as found:
        (figure,) = [one for one in found.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Alt")]
        left, foot, right, head = (float(edge) for edge in figure.A.BBox)
    with pdfplumber.open(io.BytesIO(data)) as found:
        (drawn,) = found.pages[0].rects
        height = found.pages[0].height
    assert (left, head) == pytest.approx((drawn["x0"], height - drawn["top"]), abs=0.01)
    assert (right - left, head - foot) == pytest.approx((150, 60))
