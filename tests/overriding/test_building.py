"""Documents in a portfolio's own dress, built as a user builds them."""

import io
import json

import pdfplumber
import pikepdf
import pytest
from commands import invoke, small

from kamreport.paths import FONTS

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1">'
    '<rect width="4" height="1" fill="#e8731a"/></svg>'
)
BRAND = """
name = "Northgate"
logo = "logo.svg"
logo_text = "The sign of Northgate"
footer = { en = "Northgate AG, Basel", zh-CN = "北门公司" }
confidentiality = "Eyes only"
[colours]
accent = "#7a3e9d"
[fonts]
sans = "Source Serif 4"
serif = "Own"
"""
FORMS = ("--report", "review", "--edition", "internal", "--account", "A1")


def renamed_font():
    """A font of the product under a name that nothing else has."""
    from fontTools.ttLib import TTFont

    font = TTFont(io.BytesIO((FONTS / "Inter_400Regular.ttf").read_bytes()))
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = "Own"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def written(folder, **contents):
    """A folder with these files in it."""
    for name, text in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A small portfolio with a brand, a template, a sheet, a font and a word of its own."""
    own = {
        "brand.toml": BRAND,
        "logo.svg": LOGO,
        "templates/sections/account_summary.html": "<p>ASK</p>"
        '{% include "kamreport/sections/account_summary.html" %}',
        "styles/print.css": '@import "kamreport/print.css";\nh2 { text-transform: uppercase }',
        "styles/fonts/own.ttf": renamed_font(),
        "locales/en/own.ftl": "account-summary = What was read",
    }
    return written(small(tmp_path_factory.mktemp("own")), **own)


@pytest.fixture(scope="module")
def built(data, tmp_path_factory):
    """The review of one account in two languages."""
    out = tmp_path_factory.mktemp("out")
    languages = ("--lang", "en", "--lang", "zh-CN")
    result = invoke("build", data, "-o", out, *FORMS, *languages, "--format", "pdf,html")
    assert result.exit_code == 0, result.output
    return out


def the(folder, name):
    """The bytes of the one file of that name."""
    (path,) = folder.rglob(name)
    return path.read_bytes()


def test_a_page_shows_what_is_the_portfolios_own(built):
    """Logo with its words, footer and confidentiality by language, a line of a template, a word, a colour."""
    html, other = the(built, "review.en.html").decode(), the(built, "review.zh-CN.html").decode()
    assert 'alt="The sign of Northgate"' in html
    assert "data:image/svg+xml;base64," in html
    assert "Northgate AG, Basel · Eyes only" in html
    assert "北门公司 · Eyes only" in other
    assert "<p>ASK</p>" in html
    assert "What was read" in html
    assert "What was read" not in other
    assert "--accent: #7a3e9d" in html


def test_the_pdf_is_set_in_its_fonts(built):
    """The brand's families, one of them from its own file, are embedded; no other Latin one is."""
    with pikepdf.open(io.BytesIO(the(built, "review.en.pdf"))) as pdf:
        names = {
            str(font["/BaseFont"]).partition("+")[2]
            for font in pdf.objects
            if isinstance(font, pikepdf.Dictionary) and "/DescendantFonts" in font
        }
    assert any(name.startswith("Own") for name in names)
    assert not any(name.startswith(("Inter", "Liberation", "DejaVu")) for name in names), names
    with pdfplumber.open(io.BytesIO(the(built, "review.en.pdf"))) as pdf:
        assert "WHAT WAS READ" in "".join(one.extract_text() for one in pdf.pages)


def test_its_files_are_in_the_ledger(built):
    """Each with its sum, beside the data."""
    (ledger,) = built.rglob("ledger.json")
    inputs = {one["path"] for one in json.loads(ledger.read_text(encoding="utf-8"))["inputs"]}
    own = {"brand.toml", "logo.svg", "templates/sections/account_summary.html", "locales/en/own.ftl"}
    assert own <= inputs


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("templates/sections/account_summary.html", "<p>OTHER</p>"),
        ("styles/screen.css", '@import "kamreport/screen.css";\nbody { color: black }'),
        ("styles/tokens.toml", "[size]\nbody = 10"),
        ("logo.svg", LOGO.replace("#e8731a", "#000")),
        ("locales/en/own.ftl", "account-summary = In one page"),
    ],
)
def test_a_changed_file_makes_documents_again(tmp_path, name, text):
    """What is changed is made again, what is not stays."""
    data = written(
        small(tmp_path / "in"), **{"brand.toml": 'name = "A"\nlogo = "logo.svg"', "logo.svg": LOGO}
    )
    build = ("build", data, "-o", tmp_path / "out", *FORMS, "--lang", "en", "--format", "html")
    assert "1 file made, 0 current" in invoke(*build).output
    assert "0 files made, 1 current" in invoke(*build).output
    written(data, **{name: text})
    assert "1 file made, 0 current" in invoke(*build).output


def test_what_changes_no_document_makes_none_again(tmp_path):
    """A sheet that only takes in ours, and a word that the document does not use."""
    data = small(tmp_path / "in")
    build = ("build", data, "-o", tmp_path / "out", *FORMS, "--lang", "en", "--format", "html")
    invoke(*build)
    same = {"styles/screen.css": '@import "kamreport/screen.css";', "locales/en/own.ftl": "deck = Slides"}
    written(data, **same)
    assert "0 files made, 1 current" in invoke(*build).output


def test_a_fault_of_a_template_is_one_line(tmp_path):
    """With file and line, exit code 2, and nothing made."""
    data = written(small(tmp_path / "in"), **{"templates/cover.html": "\n{{ document.cover.health }}"})
    result = invoke("build", data, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "templates/cover.html, line 2: there is no .health" in result.output
    assert "Traceback" not in result.output
    assert not (tmp_path / "out").exists()


def test_what_only_a_page_shows_wrong_fails_that_document(tmp_path):
    """What cannot be seen beforehand is told with file and line when it is met."""
    text = '\n{% set a = document.title.split("x") %}{{ a.nothing.at_all }}'
    data = written(small(tmp_path / "in"), **{"templates/cover.html": text})
    result = invoke("build", data, "-o", tmp_path / "out", *FORMS, "--format", "html")
    assert result.exit_code == 1
    assert "templates/cover.html, line 2: " in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "text",
    [
        '{{ chart["__globals__"] }}',
        '{{ document.title.format.im_func }}{{ ("%s" | attr("__mod__")) }}',
        '{{ document["__class__"]["__mro__"] }}',
        "{% for i in range(10 ** 9) %}x{% endfor %}",
    ],
)
def test_a_template_reaches_nothing_else(tmp_path, text):
    """The sandbox ends it: the document fails, and holds nothing of the program."""
    data = written(small(tmp_path / "in"), **{"templates/cover.html": text})
    result = invoke("build", data, "-o", tmp_path / "out", *FORMS, "--format", "html")
    assert result.exit_code == 1
    assert not list((tmp_path / "out").rglob("*.html"))


def test_a_link_in_styles_leads_nowhere(tmp_path):
    """A sheet cannot fetch a file outside by a link that lies inside: told before anything is made."""
    (tmp_path / "secret.png").write_bytes(b"secret")
    data = written(small(tmp_path / "in"), **{"styles/print.css": 'p { background: url("asset:a.png") }'})
    (data / "styles" / "a.png").symlink_to(tmp_path / "secret.png")
    result = invoke("build", data, "-o", tmp_path / "out", *FORMS)
    assert result.exit_code == 2
    assert "there is no file 'a.png' in styles/" in result.output


def test_hard_to_read_colours_are_told_and_used(tmp_path):
    """A notice with the ratio and the nearest shade; `check` tells it as well."""
    data = written(small(tmp_path / "in"), **{"brand.toml": '[colours]\naccent = "#ffb000"\n'})
    for result in (invoke("build", data, "-o", tmp_path / "out", "--dry-run"), invoke("check", data)):
        assert result.exit_code == 0
        assert "accent #ffb000 on paper #ffffff has a contrast of 1.8:1" in result.output
        assert "#c68800" in result.output
