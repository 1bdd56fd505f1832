"""Answers given with less ado are those of WeasyPrint."""

from itertools import product
from types import SimpleNamespace

import pytest
from weasyprint.formatting_structure.boxes import BlockBox, Box, ParentBox
from weasyprint.layout.block import collapse_margin

from kamreport.printing.answers import quick_flow, quick_margins, quick_pages, remembered_struts


def box(children=(), **style):
    """A block with that style and these children."""
    return BlockBox("p", {"float": "none", "position": "static", "page": "auto", **style}, None, children)


def test_a_box_is_in_the_flow_as_ever():
    """Every float with every position."""
    floats = ("none", "left", "right", "inline-start", "inline-end", "footnote")
    positions = ("static", "relative", "absolute", "fixed", ("running()", "head"), ("note()", "a"))
    quick = quick_flow(Box.is_in_normal_flow)
    for one, other in product(floats, positions):
        made = box(float=one, position=other)
        assert quick(made) == made.is_in_normal_flow()


def test_page_values_are_those_of_the_first_and_last_child():
    """Through several levels, past what is not in the flow, and where there are no children."""
    deep = box([box([box(page="a"), box(page="b")], page="c"), box(page="d"), box([], page="e")], page="f")
    aside = box([box(position="absolute", page="a"), box(float="left", page="b"), box(page="c")], page="d")
    quick = quick_pages(ParentBox.page_values)
    for made in (deep, aside, box(), box([box(position="fixed", page="a")], page="b"), box([deep, aside])):
        plain = made.page_values()
        kept, ParentBox.page_values = ParentBox.page_values, quick
        try:
            assert quick(made) == plain
        finally:
            ParentBox.page_values = kept


@pytest.mark.parametrize("margins", [[], [3], [-2], [3, 5.5, -1, -4], [-1, -2.5], [0, 0.0], [7, 0, -7]])
def test_margins_collapse_to_the_largest_and_the_smallest(margins):
    """The largest margin above nothing and the smallest below it are added."""
    assert quick_margins(collapse_margin)(margins) == collapse_margin(margins)


def test_the_height_of_an_empty_line_is_asked_once_a_style():
    """A second question about the same style is answered from memory, about another one it is not."""
    asked = []
    strut = remembered_struts(lambda style: asked.append(style) or (len(asked), 0))
    one, other = SimpleNamespace(), SimpleNamespace()
    assert [strut(one), strut(one), strut(other)] == [(1, 0), (1, 0), (2, 0)]
