"""Lists: nothing but lists, items and captions directly in them."""

import io

import pikepdf
from pages import page

from kamreport.exports.pdf import pdf


def test_groups_of_a_definition_list_are_lists():
    """A list of terms in groups, set in two columns, has no other tag directly inside."""
    groups = "".join(f"<div><dt>Term {n}</dt><dd>Meaning {n}</dd></div>" for n in range(6))
    data = pdf(page(f"<h1>A</h1><dl>{groups}</dl>", styles=("dl { columns: 2 }",)))
    with pikepdf.open(io.BytesIO(data)) as found:
        tagged = [one for one in found.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        inside = {str(one.S) for one in tagged if "/P" in one and one.P.get("/S") == "/L"}
    assert inside == {"/L", "/LI"}
