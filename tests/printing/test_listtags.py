"""Lists: only items directly in them, and in an item only its label and body."""

import io

import pikepdf
import pytest
from pages import page

from kamreport.exports.pdf import pdf


@pytest.mark.parametrize("style", ["dl { columns: 2 }", "dt, dd { display: inline }"])
def test_groups_of_a_definition_list_are_its_items(style):
    """Terms in groups, in columns or in one line with their meanings: each group is an item."""
    groups = "".join(f"<div><dt>Term {n}</dt> <dd>Meaning {n}</dd></div>" for n in range(6))
    data = pdf(page(f"<h1>A</h1><dl>{groups}</dl>", styles=(style,)))
    with pikepdf.open(io.BytesIO(data)) as found:
        tagged = [one for one in found.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        inside = [(str(one.P.get("/S")), str(one.S)) for one in tagged if "/P" in one]
    assert inside.count(("/L", "/LI")) == inside.count(("/LI", "/Lbl")) == 6
    assert {kind for above, kind in inside if above == "/L"} <= {"/L", "/LI"}
    assert {kind for above, kind in inside if above == "/LI"} == {"/Lbl", "/LBody"}
