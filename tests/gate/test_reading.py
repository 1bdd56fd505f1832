"""Finished files read back: whatever a reader could come upon is found, in whatever corner it stands."""

import base64
import io
from email.message import EmailMessage

import pikepdf
import pytest

from kamreport.errors import DocumentError
from kamreport.exports.pdf import pdf
from kamreport.gate.reading import read_back
from kamreport.gate.texts import plain
from kamreport.page import Page

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="9">InChart</text></svg>'


@pytest.fixture(scope="module")
def printed() -> bytes:
    """A small page with a chart and Chinese of both regions, as PDF."""
    html = (
        '<!DOCTYPE html><html lang="zh-CN"><head><title>InTitle</title></head>'
        "<body><h1>InHeading 重庆机电</h1>"
        '<p>準時足量交貨 and plain words</p><img src="chart:1" alt="InAlternative"></body></html>'
    )
    return pdf(Page(html, "zh-CN", "InTitle", {"1": SVG}, ("body { font-family: 'Noto Sans CJK SC' }",), ()))


def told(media: str, data: bytes) -> dict[str, str]:
    """All texts of a file by their place, plain."""
    found: dict[str, str] = {}
    for one in read_back(media, data):
        found[one.place] = f"{found.get(one.place, '')} {plain(one.text)}"
    return found


def test_the_words_of_a_pdf_are_read(printed):
    """Latin, Simplified and Traditional; the labels of a chart; the alternative text; title and bookmark."""
    found = told("application/pdf", printed)
    for word in ("InHeading", "重庆机电", "準時足量交貨", "InChart"):
        assert word in found["page 1"]
    assert "InAlternative" in found["alternative text"]
    assert "InTitle" in found["title or bookmark"]


def changed(data: bytes, change) -> bytes:
    """A PDF with something added to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def attach(document):
    """An attached text."""
    document.attachments["InName.txt"] = pikepdf.AttachedFileSpec(
        document, b"InAttachment", filename="InName.txt", mime_type="text/plain"
    )


def link(document):
    """A link to elsewhere."""
    document.pages[0].Annots = document.make_indirect(
        pikepdf.Array(
            [
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot,
                    Subtype=pikepdf.Name.Link,
                    Rect=[0, 0, 9, 9],
                    A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://in.link/")),
                )
            ]
        )
    )


def information(document):
    """Metadata of both kinds."""
    with document.open_metadata() as metadata:
        metadata["dc:subject"] = ["InMetadata"]
    document.docinfo["/Unusual"] = "InKeywords"


def remark(document):
    """A value under a key that nobody thought of."""
    document.Root["/Unheard"] = pikepdf.Dictionary(Of=pikepdf.Array([pikepdf.String("InUnheard")]))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (attach, ["InAttachment", "InName.txt"]),
        (link, ["https://in.link/"]),
        (information, ["InKeywords", "InMetadata"]),
        (remark, ["InUnheard"]),
    ],
)
def test_the_corners_of_a_pdf_are_read(printed, change, words):
    """Attachments with their names, links, both kinds of metadata, and strings under any key."""
    text = " ".join(told("application/pdf", changed(printed, change)).values())
    assert all(word in text for word in words)


def test_an_attachment_of_an_unknown_kind_is_refused(printed):
    """What cannot be looked into is not handed out."""

    def attach_archive(document):
        document.attachments["a.zip"] = pikepdf.AttachedFileSpec(
            document, b"PK", filename="a.zip", mime_type="application/zip"
        )

    with pytest.raises(DocumentError, match="cannot be read back"):
        read_back("application/pdf", changed(printed, attach_archive))


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\n%%EOF"])
def test_a_broken_pdf_is_refused(data):
    """A PDF that cannot be read cannot be judged."""
    with pytest.raises(DocumentError, match="cannot be read back"):
        read_back("application/pdf", data)


def test_all_of_a_html_file_is_read():
    """Words, attributes, comments, styles, scripts with their escapes, embedded drawings and their labels."""
    drawing = base64.b64encode(SVG.replace("InChart", "InDrawing").encode()).decode()
    page = (
        f'<html><head><meta name="description" content="InMeta"><style>/* InStyle */</style></head><body>'
        f'<p>In<b>Words</b> &amp; more</p><!-- InComment --><a href="file:///InLink">x</a>'
        f'<img alt="InAlternative" src="data:image/svg+xml;base64,{drawing}">'
        '<script>var rows = "\\u91cd\\u5e86";</script></body></html>'
    )
    text = " ".join(told("text/html", page.encode()).values())
    for word in (
        "InMeta", "InStyle", "InWords & more", "InComment", "file:///InLink", "InAlternative", "InDrawing",
        "重庆",
    ):  # fmt: skip
        assert word in text


def test_all_of_a_mail_is_read(printed):
    """Headers, both texts, and the files attached with their names."""
    mail = EmailMessage()
    mail["Subject"] = "InSubject 客户"
    mail["To"] = "in.header@client.example"
    mail.set_content("InPlain")
    mail.add_alternative("<p>InHtml</p>", subtype="html")
    mail.add_attachment(printed, maintype="application", subtype="pdf", filename="InFile.pdf")
    text = " ".join(f"{place} {words}" for place, words in told("message/rfc822", bytes(mail)).items())
    for word in (
        "InSubject", "客户", "in.header@client.example", "InPlain", "InHtml", "InFile.pdf", "InHeading",
        "InChart",
    ):  # fmt: skip
        assert word in text


def test_the_texts_of_a_picture_are_read():
    """A PNG tells its text chunks."""
    chunk = b"\x00\x00\x00\x14tEXtComment\x00InPicture\x00\x00\x00\x00"
    assert "InPicture" in " ".join(told("image/png", b"\x89PNG\r\n\x1a\n" + chunk).values())


def test_a_form_without_a_reader_is_refused():
    """A new form for clients needs its reader first."""
    with pytest.raises(DocumentError, match="cannot be read back"):
        read_back("application/vnd.ms-excel", b"x")
