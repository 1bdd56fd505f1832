"""Page labels: there for every page, and those that are printed."""

import io

import pikepdf
from pages import page

from kamreport.exports.pdf import pdf


def test_pages_are_labelled_as_they_are_numbered():
    """Three pages are called 1, 2 and 3."""
    body = "<h1>A</h1>" + '<p class="next">B</p>' * 2
    data = pdf(page(body, styles=(".next { break-before: page }",)))
    with pikepdf.open(io.BytesIO(data)) as found:
        assert "/PageLabels" in found.Root
        assert [one.label for one in found.pages] == ["1", "2", "3"]
