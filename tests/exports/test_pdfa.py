"""PDF for the archive: it says that it keeps to both standards, and is the same document otherwise."""

import io
from types import SimpleNamespace

import pages
import pdfplumber
import pikepdf
import pytest

from kamreport.errors import DocumentError
from kamreport.exports import EXPORTS
from kamreport.exports.pdf import pdf
from kamreport.exports.pdfa import claim, pdfa

pytestmark = pytest.mark.filterwarnings("ignore:unclosed file .*sRGB:ResourceWarning")  # WeasyPrint's own


@pytest.fixture(scope="module")
def data() -> bytes:
    """A small page as PDF for the archive."""
    return pdfa(pages.page())


def test_the_form_is_found_by_name():
    """The register knows the form, its media type, and a suffix of its own beside the plain PDF's."""
    member = EXPORTS["pdfa"]
    assert (member.suffix, member.media) == (".archive.pdf", "application/pdf")


def test_it_claims_both_standards(data):
    """The metadata name PDF/A-3a and PDF/UA-1, and describe the property that is not PDF/A's own."""
    with pikepdf.open(io.BytesIO(data)) as document:
        metadata = document.open_metadata()
        claims = {name: metadata[name] for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")}
        text = document.Root.Metadata.read_bytes()
    assert claims == {"pdfaid:part": "3", "pdfaid:conformance": "A", "pdfuaid:part": "1"}
    assert b"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" in text


def test_it_has_what_an_archive_asks_for(data):
    """Identifier, colour profile inside, language, tags; no date that would change its bytes."""
    with pikepdf.open(io.BytesIO(data)) as document:
        (intent,) = document.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert len(intent.DestOutputProfile.read_bytes()) > 1000
        assert len(document.trailer.ID) == 2
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "en"
        assert not {"/CreationDate", "/ModDate"} & set(document.docinfo)


def test_it_reads_as_the_plain_pdf_does(data):
    """Text and pages are those of the plain PDF."""
    assert read(data) == read(pdf(pages.page()))


def read(data: bytes) -> list[str]:
    """The text of each page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return [page.extract_text() for page in document.pages]


def test_the_bytes_are_the_same_on_every_run(data):
    """Made again, after another document, it is the same file."""
    pdfa(pages.page("<h1>Other</h1>"))
    assert pdfa(pages.page()) == data


def test_metadata_of_another_form_are_an_error():
    """Where the claim has no place to stand, no file is made that lacks it."""
    metadata = SimpleNamespace(stream=[b"<x:xmpmeta/>"])
    with pytest.raises(DocumentError, match="PDF/UA-1"):
        claim(SimpleNamespace(catalog={"Metadata": b"0 0 R"}, objects=[metadata]))
