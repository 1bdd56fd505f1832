"""Mails: two texts that say the same, pictures that are there, a PDF of one page, headers that are right."""

import base64
import email
import io
import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

import pikepdf
import pytest
from letters import RECIPIENTS, SENDER, opened, sent, summary, written
from PIL import Image, ImageColor
from portfolios import LANGUAGES

from kamreport.errors import DocumentError
from kamreport.exports import EXPORTS
from kamreport.exports.eml import LARGEST, eml
from kamreport.house import PLAIN
from kamreport.letter import letter
from kamreport.logo import Logo
from kamreport.render import page

FIGURE = re.compile(r"[€$+\N{MINUS SIGN}]?\d[\d.,]*%?")


class Words(HTMLParser):
    """The words of an HTML text, alternative texts among them, and the addresses it shows pictures from."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words, self.pictures, self._silent = [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """Keep pictures; what stands in styles is not said."""
        given = dict(attrs)
        self._silent += tag in ("style", "title")
        if tag == "img":
            self.pictures.append(given)
            self.words.append(given["alt"])

    def handle_endtag(self, tag):
        """The end of what is not said."""
        self._silent -= tag in ("style", "title")

    def handle_data(self, data):
        """Words that are shown."""
        if not self._silent:
            self.words.append(data)


def html(language="en"):
    """The mail's HTML."""
    return opened(language).get_body(("html",)).get_content()


def plain(language="en"):
    """The mail's plain text."""
    return opened(language).get_body(("plain",)).get_content()


def part(kind, language="en"):
    """The mail's parts of a type."""
    return [one for one in opened(language).walk() if one.get_content_type() == kind]


def test_the_form_is_found_by_name():
    """The register knows the form, its suffix, its media type, and that it is made of a letter."""
    member = EXPORTS["eml"]
    assert (member.suffix, member.media, member.of) == (".eml", "message/rfc822", "mail")


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_texts_say_the_same_figures(language):
    """Every figure of the plain text stands in the HTML and the other way round."""
    shown = " ".join(Words(html(language)).words)
    assert set(FIGURE.findall(plain(language))) - {"1.", "2.", "3."} == set(FIGURE.findall(shown))
    assert "<" not in plain(language)
    assert "&amp;" not in plain(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_stands_in_both(language):
    """Status, reasons, decisions and dates are word for word the same."""
    shown = "\n".join(Words(html(language)).words)
    for section in summary(language).sections:
        assert section.title.upper() in plain(language)
        assert section.lead in plain(language)
        assert section.lead in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_pictures_are_inside_it(language):
    """Each picture shown is attached, is a PNG twice as sharp as it is shown, and has an alternative text."""
    attached = {one["Content-ID"].strip("<>"): one for one in part("image/png", language)}
    shown = Words(html(language)).pictures
    assert {one["src"].removeprefix("cid:") for one in shown} == set(attached)
    assert shown
    for one in shown:
        data = attached[one["src"].removeprefix("cid:")].get_content()
        assert Image.open(io.BytesIO(data)).width >= 2 * int(one["width"]) - 1
        assert len(one["alt"]) > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_asks_nothing_of_any_network(language):
    """No address in it leads out; nothing runs; no sheet is fetched; no font, no variable is left open."""
    text = html(language)
    assert not re.search(r"https?:|//[a-z]|<script|<link|@import|url\(|var\(|javascript:", text)
    assert "prefers-color-scheme: dark" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_small_enough_for_mail_programs(language):
    """The HTML is far from where Gmail cuts; the whole mail is smaller than half a megabyte."""
    assert len(html(language).encode()) < LARGEST / 2
    assert len(sent(language)) < 500_000


def test_styles_stand_in_the_elements():
    """16 pixels for text, a width that gives way, colours without variables: for programs without sheets."""
    body = re.search(r"<body[^>]*>", html())[0]
    assert "16px" in body
    table = re.search(r"<table[^>]*>", html())[0]
    assert 'role="presentation"' in table
    assert "max-width: 600px" in table
    assert "width: 100%" in table


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_one_page_with_a_name_to_keep(language):
    """The attachment is a PDF of one page; its name is that which both texts name."""
    (found,) = part("application/pdf", language)
    name = found.get_filename()
    assert name.endswith(".pdf")
    assert name in plain(language)
    assert name in " ".join(Words(html(language)).words)
    with pikepdf.open(io.BytesIO(found.get_content())) as document:
        assert len(document.pages) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headers_are_right(language):
    """From, To, Subject, Date and language; the message that it is, not a draft."""
    message = opened(language)
    assert str(message["From"]) == SENDER
    assert [str(one) for one in message["To"].addresses] == RECIPIENTS
    assert "2026" in message["Subject"]
    assert len(message["Subject"]) < 80
    assert parsedate_to_datetime(str(message["Date"])).date().isoformat() == "2026-09-30"
    assert str(message["Content-Language"]) == language
    assert str(message["Message-ID"]).endswith("@example.com>")
    assert "X-Unsent" not in message
    assert not [defect for one in message.walk() for defect in one.defects]


def test_every_line_is_one_that_any_server_takes():
    """Nothing but ASCII in lines of at most 998 characters, ended as RFC 5322 says."""
    data = sent("zh-TW")
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_the_same_letter_is_the_same_mail():
    """Byte for byte, boundaries and Message-ID among them; another one has another Message-ID."""
    assert eml(written()) == sent()
    assert opened()["Message-ID"] != opened("zh-CN")["Message-ID"]


def test_without_an_address_it_is_a_draft():
    """Mail programs open it for sending; no address is made up."""
    document = summary(recipients=["ann@example.com"])
    message = eml(letter(document, page(document))).split(b"\r\n\r\n")[0]
    assert b"X-Unsent: 1" in message
    assert b"From:" not in message
    assert b"To: ann@example.com" in message


def logo(colour, width):
    """A plain sign ten high and so wide, as a data: address."""
    circle = f'<circle r="9" fill="{colour}"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 10">{circle}</svg>'
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"


def test_the_logo_stands_at_its_head():
    """Attached and shown by its content identifier with its words, no wider than a telephone; the name of the
    supplier is not said twice.
    """
    sign = Logo(cover=logo("white", 80), head=logo("black", 80), alt="Meridian Motion")
    carried = letter(summary(), written().page, replace(PLAIN, logo=sign))
    message = email.message_from_bytes(eml(carried), _class=EmailMessage, policy=default)
    first = Words(message.get_body(("html",)).get_content()).pictures[0]
    assert (first["alt"], first["width"]) == ("Meridian Motion", "180")
    attached = {one["Content-ID"].strip("<>"): one for one in message.walk() if one["Content-ID"]}
    picture = attached[first["src"].removeprefix("cid:")]
    assert (picture.get_filename(), picture.get_content_disposition()) == ("logo.png", "inline")
    assert carried.html.index("chart:logo") < carried.html.index("<h1>")
    assert '<p class="supplier">Q3 2026</p>' in carried.html


@pytest.mark.parametrize(("cover", "ground"), [("white", "#0f3b46"), ("black", "#ffffff")])
def test_the_logo_brings_its_ground(cover, ground):
    """On the cover's colour where it is made for it, else on paper: whatever a dark screen does."""
    sign = Logo(cover=logo(cover, 40), head=logo("black", 40), alt="Us")
    made = letter(summary(), written().page, replace(PLAIN, logo=sign))
    image = Image.open(io.BytesIO(made.pictures["logo"])).convert("RGB")
    assert image.getpixel((image.width - 1, image.height - 1)) == ImageColor.getrgb(ground)


def test_a_mail_that_would_be_cut_is_refused():
    """More than 100 kB of HTML is no mail; the error says what to do."""
    long = replace(written(), html=written().html.replace("</body>", f"<p>{'x' * LARGEST}</p></body>"))
    with pytest.raises(DocumentError, match="choose fewer sections"):
        eml(long)


@pytest.mark.parametrize("wrong", ['<img src="https://example.com/x.png" alt="x">', "<script>1</script>"])
def test_what_would_reach_out_is_refused(wrong):
    """A template that fetches or runs something makes no mail."""
    with pytest.raises(DocumentError, match="may not hold"):
        eml(replace(written(), html=written().html.replace("</body>", f"{wrong}</body>")))


def test_only_a_document_that_is_a_mail_becomes_a_letter():
    """A document without an envelope is refused."""
    document = replace(summary(), mail=None)
    with pytest.raises(DocumentError, match="not a document that is sent"):
        letter(document, page(document))


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
def test_chinese_text_is_set_as_chinese(language):
    """No half-width colon, comma or semicolon stands before a Han character."""
    assert not re.findall(r"[:;,] ?(?=[\u4e00-\u9fff])", plain(language))
