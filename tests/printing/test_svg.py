"""A chart's SVG read as shapes and labels, and refused where something in it is not known."""

from xml.etree.ElementTree import ParseError

import pytest

from kamreport.printing.svg import Label, Shape, UnknownDrawingError, read

FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" viewBox="0 0 90 40">'
    '<g fill="none" stroke-miterlimit="10" transform="translate(2,3)">{}</g></svg>'
)
TEXT = '<text transform="translate(4,5)" font-family="Inter,Noto Sans CJK SC" font-size="7.6px"{}</text>'


def drawn(inside):
    """The parts of a drawing that holds this inside its frame."""
    return read(FRAME.format(inside)).parts


def test_shapes_bring_their_paint():
    """Fill, line, dashes and opacity are kept; places are those of the whole drawing."""
    parts = drawn(
        '<path d="M0,0h5v6h-5Z" fill="#123456" aria-label="Ships" role="graphics-symbol"/>'
        '<g transform="translate(10,0)"><line x2="7" y2="0" stroke="#abc" stroke-width="0.6" '
        'stroke-dasharray="3,2" opacity="0.5"/></g>'
    )
    assert parts == (
        Shape("2 3 5 6 re", "#123456", None, 1.0, (), 1.0),
        Shape("12 3 m\n19 3 l", None, "#abc", 0.6, (3.0, 2.0), 0.5),
    )


def test_labels_bring_their_type():
    """Words, place, alignment, families, size and weight; white space is collapsed as in a page."""
    (part,) = drawn(TEXT.format(' fill="#27333d" text-anchor="end" font-weight="600">\n Orders   fell '))
    assert part == Label(
        "Orders fell", 6.0, 8.0, 1.0, ("Inter", "Noto Sans CJK SC"), 7.6, 600, "#27333d", 1.0
    )


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0,0h5v6h-5Z"/>',
        '<path d="" fill="#123456"/>',
        '<path d="M0,0h5" fill="#123456" display="none"/>',
        '<path d="M0,0h5" stroke="#123456" stroke-width="0"/>',
        TEXT.format(' fill="#123456">  '),
        TEXT.format(">Ships"),
    ],
)
def test_what_is_not_painted_is_left_out(inside):
    """Empty, hidden and colourless parts, of which Vega writes many, come to nothing."""
    assert drawn(inside) == ()


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<rect width="5" height="5" fill="#123456"/>',
        '<g clip-path="url(#clip0)"/>',
        '<g opacity="0.5"/>',
        '<path d="M0,0h5" fill="#123456" style="fill: red"/>',
        '<path d="M0,0h5" fill="#123456" transform="rotate(90)"/>',
        '<path d="M0,0q1,1,2,2" fill="#123456"/>',
        TEXT.format(' fill="#123456" text-anchor="left">Ships'),
        TEXT.format(' fill="#123456">Ships<tspan>Cars</tspan>'),
        TEXT.format(' fill="#123456" font-style="italic">Ships'),
    ],
)
def test_what_is_not_known_is_refused(inside):
    """Nothing is drawn in part: pictures, clips, styles, rotations and the like raise UnknownDrawingError."""
    with pytest.raises((UnknownDrawingError, KeyError)):
        drawn(inside)


def test_other_units_than_pixels_are_refused():
    """A drawing that is scaled by its view box is not one of ours."""
    with pytest.raises(UnknownDrawingError):
        read('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" viewBox="0 0 9 4"/>')


def test_what_is_no_xml_is_told_as_such():
    """A broken picture is broken for every reader."""
    with pytest.raises(ParseError):
        read("<svg")
