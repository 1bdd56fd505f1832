"""PDF: tagged, self-sufficient, the same bytes everywhere, and silent failures made loud."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pages
import pdfplumber
import pikepdf
import pytest

from kamreport.errors import DocumentError, InstallationError
from kamreport.exports import EXPORTS
from kamreport.exports import pdf as form

PRINT_DIGESTS = """
import hashlib, pages
from kamreport.exports.pdf import pdf
from kamreport.making.inline import Inline
from kamreport.making.task import Task
two = pages.page("<h1>Other</h1><p>text</p>")
tasks = [Task("one", pages.page()), Task("two", two), Task("one", pages.page())]
for outcome in Inline().run(tasks, pdf):
    print(hashlib.sha256(outcome.value).hexdigest())
"""


def printed(script: str, folder: Path, **surroundings: str) -> list[str]:
    """What a script prints in a fresh process with other surroundings."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env={
            **os.environ,
            **surroundings,
            "TMPDIR": str(folder),
            "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry),
        },
    )
    assert done.stderr == ""
    return done.stdout.split()


def test_the_form_is_found_by_name():
    """The register knows the form, its suffix and media type."""
    member = EXPORTS["pdf"]
    assert (member.suffix, member.media) == (".pdf", "application/pdf")


def test_the_pdf_is_tagged_and_holds_its_text_and_fonts():
    """PDF/UA-1: language, title, tags, alternative text; text can be read back; every font is embedded."""
    data = form.pdf(pages.page())
    with pikepdf.open(io.BytesIO(data)) as document:
        assert str(document.Root.Lang) == "en"
        assert document.Root.MarkInfo.Marked
        assert str(document.docinfo["/Title"]) == "A review"
        assert b"pdfuaid" in document.Root.Metadata.read_bytes()
        assert "/CreationDate" not in document.docinfo
        figures = [thing for thing in document.objects if _is_figure(thing)]
        assert [str(figure.Alt) for figure in figures] == ["Orders fell by 18 %"]
    with pdfplumber.open(io.BytesIO(data)) as document:
        text = document.pages[0].extract_text()
        fonts = {char["fontname"] for char in document.pages[0].chars}
    assert "重点客户" in text
    assert "Ships" in text
    assert fonts
    assert all("+" in font for font in fonts)


def _is_figure(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == pikepdf.Name.Figure


def test_the_bytes_are_the_same_everywhere_and_whatever_was_printed_before(tmp_path):
    """Time zone, locale, hash seed, language and earlier documents of the process change no byte."""
    plain = printed(PRINT_DIGESTS, tmp_path, TZ="UTC", LC_ALL="C", PYTHONHASHSEED="0")
    other = printed(
        PRINT_DIGESTS,
        tmp_path,
        TZ="Pacific/Kiritimati",
        LC_ALL="",
        LANG="zh_TW.UTF-8",
        LANGUAGE="zh_TW:ja",
        PYTHONHASHSEED="4711",
        SOURCE_DATE_EPOCH="0",
    )
    assert plain == other
    assert plain[0] == plain[2] != plain[1]


def test_nothing_is_left_in_the_temporary_folder(tmp_path):
    """The folder in which fonts are unpacked is gone when the process ends."""
    printed(PRINT_DIGESTS, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://localhost:9/x.svg",
        "https://example.org/x.svg",
        "data:image/svg+xml,<svg/>",
        "ftp://localhost/x",
        "asset:../pyproject.toml",
        "asset:/etc/passwd",
        "asset:%2e%2e/pyproject.toml",
        "asset:fonts/%00",
        "chart:2",
        "CHART:1",
    ],
)
def test_nothing_but_its_own_files_can_be_fetched(address):
    """Any other address is refused, by name, even where the printer would go on without it."""
    with pytest.raises(DocumentError, match="not one of its own files"):
        form.pdf(pages.page(f'<h1>A</h1><img src="{address}" alt="x">'))


@pytest.mark.parametrize(
    ("body", "head", "style"),
    [
        ("<h1>A</h1>", '<link rel="attachment" href="file:///etc/passwd">', ""),
        ("<h1>A</h1>", '<link rel="stylesheet" href="file:///etc/passwd">', ""),
        ('<h1>A</h1><object data="file:///etc/passwd">x</object>', "", ""),
        ('<h1>A</h1><p style="background: url(file:///etc/passwd)">x</p>', "", ""),
        ("<h1>A</h1>", "", "h1 { background: url(file:///etc/passwd) }"),
        ("<h1>A</h1>", "", "@import url(https://example.org/x.css);"),
        ("<h1>A</h1>", "", "@font-face { font-family: X; src: url(file:///etc/passwd) }"),
    ],
)
def test_refusals_reach_attachments_styles_and_fonts(body, head, style):
    """Attachments, sheets, backgrounds, imports and fonts go through the same gate as pictures."""
    with pytest.raises(DocumentError, match="not one of its own files"):
        form.pdf(pages.page(body, head=head, styles=(pages.PRINT, style)))


def test_a_picture_cannot_fetch_either():
    """A reference inside an SVG is refused like one in the page."""
    page = pages.page()
    svg = pages.SVG.replace("</svg>", '<image href="file:///etc/passwd" width="9" height="9"/></svg>')
    with pytest.raises(DocumentError, match="passwd"):
        form.pdf(type(page)(page.html, "en", "A", {"1": svg}, page.styles, ()))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('<h1>A</h1><img src="chart:1">', "alt"),
        ('<h1>A</h1><a href="#nowhere">x</a>', "nowhere"),
    ],
)
def test_what_the_printer_calls_an_error_is_an_error(body, told):
    """A picture without alternative text or a link to nowhere makes no document."""
    with pytest.raises(DocumentError, match=told):
        form.pdf(pages.page(body))


def test_a_broken_picture_is_an_error():
    """A chart that is not SVG is not silently left out."""
    page = pages.page()
    with pytest.raises(DocumentError, match="Failed to load image"):
        form.pdf(type(page)(page.html, "en", "A", {"1": "<svg"}, page.styles, ()))


def test_a_font_that_cannot_be_read_is_an_error():
    """A missing font file would change every page: no document is made with another font."""
    style = "@font-face { font-family: Own; src: url(asset:fonts/Inter-LICENSE.txt) }"
    with pytest.raises(DocumentError, match="Own"):
        form.pdf(pages.page(styles=(style,)))


def test_pages_that_cannot_be_laid_out_are_told_as_such():
    """Nesting beyond all measure and characters that are none are errors of the document."""
    with pytest.raises(DocumentError, match="nested too deeply"):
        form.pdf(pages.page("<h1>A</h1>" + "<div>" * 3000 + "x" + "</div>" * 3000))
    with pytest.raises(DocumentError, match="cannot be printed"):
        form.pdf(pages.page("<h1>A \ud800</h1>"))


def test_warnings_of_the_printer_reach_no_one(caplog):
    """An unknown property is no fault of the reader's: it is logged for debugging only."""
    with caplog.at_level("INFO"):
        form.pdf(pages.page(styles=("h1 { unknown-property: 1 }",)))
    assert caplog.records == []


def test_a_missing_library_is_told_with_its_remedy(monkeypatch):
    """Where WeasyPrint cannot be imported, the error names the command that says what to do."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(InstallationError, match="kamreport doctor"):
        form.pdf(pages.page())
