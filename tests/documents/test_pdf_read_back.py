"""Finished PDFs, read back: tagged, complete, in the right fonts, with nothing stranded, empty or leaked."""

import io
import re
from collections import Counter

import pikepdf

from kamreport.theme import theme

QUOTES = "Chinese-Quotes"
HAN = {"en": "Noto-Sans-CJK-SC", "zh-CN": "Noto-Sans-CJK-SC", "zh-TW": "Noto-Sans-CJK-TC"}
HEADINGS = (
    theme("en").size["headline"],
    theme("en").size["section"],
    16.5,
    11.4,
    9.6,
    8.8,
    8.4,
)  # points, in bold
FOOT, HEAD = 800, 60  # points from the top: running lines stand below and above


def opened(document):
    """The document for its structure."""
    return pikepdf.open(io.BytesIO(document.pdf))


def elements(pdf):
    """Every element of the structure tree by its type."""
    kinds = {}
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem":
            kinds.setdefault(str(thing.S), []).append(thing)
    return kinds


def outline(pdf):
    """The titles of the bookmarks, at all levels."""
    with pdf.open_outline() as found:
        waiting, titles = list(found.root), []
        while waiting:
            item = waiting.pop(0)
            titles.append(item.title)
            waiting += item.children
    return titles


def lines(page):
    """The lines of a page's body from top to bottom: where they stand, and their characters."""
    found = {}
    for char in page.chars:
        if HEAD < char["top"] < FOOT and char["text"].strip():
            found.setdefault(round(char["bottom"]), []).append(char)
    return sorted(found.items())


def test_it_says_what_it_is(document):
    """Title, language, tags, PDF/UA-1; the window shows the title; no date and no producer's secrets."""
    with opened(document) as pdf:
        assert str(pdf.Root.Lang) == document.language
        assert str(pdf.docinfo["/Title"]).strip()
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert re.search(rb"pdfuaid:part(>|=['\"])1", pdf.Root.Metadata.read_bytes())
        assert "/CreationDate" not in pdf.docinfo


def test_every_picture_speaks(document):
    """There are figures, and each has an alternative text that is more than a word."""
    with opened(document) as pdf:
        figures = elements(pdf).get("/Figure", [])
        assert figures
        for figure in figures:
            assert len(str(figure.get("/Alt", ""))) > 10


def test_tables_have_heads(document):
    """Tables are tagged as such, with header cells."""
    with opened(document) as pdf:
        kinds = elements(pdf)
        assert kinds["/Table"]
        assert len(kinds["/TH"]) > len(kinds["/Table"])


def test_bookmarks_name_the_sections(document):
    """Every section of the page's contents has its bookmark."""
    sections = re.findall(r'<li><a href="#[\w-]+">(.*?)</a>', document.html, re.DOTALL)
    assert sections
    with opened(document) as pdf:
        titles = {re.sub(r"\s+", "", title) for title in outline(pdf)}
    plain = {re.sub(r"\s+", "", re.sub(r"<[^>]+>", "\n", one).strip().split("\n")[0]) for one in sections}
    assert plain <= titles | {"&amp;".join(title.split("&")) for title in titles}


def test_links_lead_somewhere(document):
    """Every link goes to a place in the document that exists; none leaves it."""
    with opened(document) as pdf:
        names = set()
        if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names:
            names = set(map(str, pikepdf.NameTree(pdf.Root.Names.Dests)))
        links = [
            annotation
            for page in pdf.pages
            for annotation in page.get("/Annots", [])
            if annotation.Subtype == "/Link"
        ]
        assert links
        for link in links:
            target = link.get("/Dest", link.get("/A", {}).get("/D") if "/A" in link else None)
            assert target is not None
            assert "/URI" not in link.get("/A", {})
            assert isinstance(target, pikepdf.Array) or str(target) in names


def test_fonts_are_embedded_and_right(document):
    """Every font is inside the file; Latin and Han families are the right ones, that of quotation marks of
    Simplified Chinese holds nothing else; bold is there.
    """
    with opened(document) as pdf:
        fonts = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        for font in fonts:
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys())
    families = {char["fontname"].split("+")[-1].strip(",") for page in document.pages for char in page.chars}
    assert all("+" in char["fontname"] for page in document.pages for char in page.chars[:5])
    serif = HAN[document.language].replace("Sans", "Serif")
    own = (QUOTES,) if document.language == "zh-CN" else ()
    for family in families:
        assert family.startswith(("Inter", "Source-Serif-4", HAN[document.language], serif, *own)), families
    quoted = {char["text"] for page in document.pages for char in page.chars if QUOTES in char["fontname"]}
    assert quoted == (set("“”") if own else set())
    assert any("Bold" in family and "CJK" in family for family in families)


def test_every_character_has_its_glyph(document):
    """No box for a missing glyph, no replacement character, no character without a meaning."""
    for page in document.pages:
        assert not [
            char["text"] for char in page.chars if "\ufffd" in char["text"] or "(cid:" in char["text"]
        ]
    with opened(document) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page, "Tj TJ"):
                strings = operands[0] if str(operator) == "TJ" else operands
                for one in strings:
                    if isinstance(one, pikepdf.String):
                        data = bytes(one)
                        assert b"\0\0" not in [data[at : at + 2] for at in range(0, len(data), 2)]


def test_it_is_as_long_as_it_should_be(document):
    """Enough pages to say it all, few enough to be read, small enough to be sent."""
    assert 4 <= len(document.pages) <= 25
    assert len(document.pdf) < 1_500_000


def test_no_text_is_too_small(document):
    """Nothing under 7.5 points."""
    small = Counter(
        (round(char["size"], 1), char["text"])
        for page in document.pages
        for char in page.chars
        if char["size"] < 7.49 and char["text"].strip()
    )
    assert not small


def test_no_heading_is_stranded(document):
    """The last line of a page is never a heading."""
    for page in document.pages[1:]:
        body = lines(page)
        if not body or len(body) < 3:
            continue
        _, last = body[-1]
        heading = all("Bold" in char["fontname"] and round(char["size"], 1) in HEADINGS for char in last)
        below = [
            one for one in page.images + page.rects + page.curves if HEAD < one["top"] > last[0]["bottom"] - 2
        ]
        assert not heading or below, "".join(char["text"] for char in last)


def test_no_page_is_nearly_empty(document):
    """Each page but cover, contents and the last is filled to a third at least."""
    for number, page in enumerate(document.pages[3:-1], 4):
        ends = [char["bottom"] for _, line in lines(page) for char in line]
        ends += [one["bottom"] for one in page.images + page.rects + page.curves if one["bottom"] < FOOT]
        assert max(ends, default=0) > page.height / 3, f"page {number}"


def test_nothing_unready_is_printed(document):
    """No program's word for nothing, no open placeholder, no key of a message, no path of this machine."""
    found = re.findall(
        r"\b(?:nan|NaN|NaT|inf|null|KeyError|Undefined)\b|[{}]|\{\$|/tmp/|/home/|/root/", document.text
    )
    assert not found
    with opened(document) as pdf:
        told = b" ".join(
            [pdf.Root.Metadata.read_bytes(), *(str(one).encode() for one in pdf.docinfo.values())]
        )
    assert b"/tmp/" not in told


def test_every_page_tells_where_it_is(document):
    """Each page after the cover carries its number of how many."""
    total = len(document.pages)
    for number, page in enumerate(document.pages[1:], 2):
        foot = "".join(char["text"] for char in page.chars if char["top"] >= FOOT)
        digits = re.findall(r"\d+", foot)
        assert [str(number), str(total)] == digits[-2:], foot
