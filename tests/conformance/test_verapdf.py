"""Conformance by veraPDF, where it is at hand: sound pages pass, spoiled ones are noticed."""

import pages
import pytest
from conformance.faults import FAULTS, spoiled
from conformance.verapdf import check, missing

from kamreport.exports.pdf import pdf
from kamreport.exports.pdfa import pdfa

BODY = (
    f"{pages.BODY}<h2>Ships</h2><p>重點客戶</p><table><thead><tr><th>Year</th><th>Orders</th></tr></thead>"
    "<tbody><tr><th>2026</th><td>4</td></tr></tbody></table>"
    "<dl><div><dt>NPS</dt> <dd>Promoters less detractors</dd></div></dl>"
    '<h3>Next \U0001fbff \ue000</h3><p><a href="#end">To the end</a></p><p id="end">End</p>'
)

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.filterwarnings("ignore:unclosed file .*sRGB:ResourceWarning"),  # WeasyPrint's own
]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A page with a chart, a table, a link and Chinese text, in both forms."""
    folder = tmp_path_factory.mktemp("conformance")
    for name, form in (("page.pdf", pdf), ("page.archive.pdf", pdfa)):
        (folder / name).write_bytes(form(pages.page(BODY)))
    return folder


def test_both_forms_keep_to_their_standards_and_the_check_bites(files):
    """PDF/UA-1 for each, PDF/A-3a for the archive alone; every fault put in is noticed by its clause."""
    plain, archive = files / "page.pdf", files / "page.archive.pdf"
    faulty = spoiled(archive, files)
    asked = [(plain, "ua1"), (archive, "ua1"), (archive, "3a"), (plain, "3a")]
    found = check([*asked, *((copy, fault.profile) for fault, copy in faulty.items())])
    assert [one.failures for one in found[:3]] == [(), (), ()]
    assert all(one.passed and one.checks > 100 for one in found[:3])
    assert "6.6.4-1" in found[3].clauses
    noticed = zip(FAULTS, found[4:], strict=True)
    assert [fault.name for fault, one in noticed if fault.clause not in one.clauses] == []
