"""House styles packed: what a machine needs that does not see the portfolio's folder."""

import pickle
import shutil

import pytest
from commands import portfolio

from kamreport.brand import Brand
from kamreport.house import PLAIN, house
from kamreport.making.packing import dumped, packed, placed, unpacked
from kamreport.paths import FONTS, LOCALES, STYLES, TEMPLATES
from kamreport.stylesheets import faces, sheet
from kamreport.theme import theme
from kamreport.words import words


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A portfolio's house style, and a temporary folder of its own for what is unpacked."""
    folder = portfolio(tmp_path / "data", accounts=[])
    for name, text in {
        "styles/tokens.toml": '[colour]\naccent = "#7a1f5c"\n',
        "styles/print.css": '@import "kamreport/print.css";\nh1 { color: red }\n',
        "styles/README.md": "notes to people",
        "templates/cover.html": "<p>ours</p>",
        "locales/en/ours.ftl": "review-title = Our review\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "styles" / "fonts").mkdir()
    shutil.copy(FONTS / "Inter_700Bold.ttf", folder / "styles" / "fonts" / "House.ttf")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "elsewhere"))
    return house(folder, Brand())


def test_a_house_style_is_whole_where_its_folder_is_not(own):
    """Templates, styles, words, fonts and colours are the same after its folder is gone."""
    folder = own.templates[0].parent
    before = (sheet("print.css", own), faces(own), theme("en", own).colour, words("en", own)("review-title"))
    sent = dumped({"house": own})
    assert str(folder).encode() not in sent
    shutil.rmtree(folder)
    there = pickle.loads(sent)["house"]
    assert (there.templates[1], there.styles[1], there.locales[1]) == (TEMPLATES, STYLES, LOCALES)
    assert (there.templates[0] / "cover.html").read_text(encoding="utf-8") == "<p>ours</p>"
    assert (there.styles[0] / own.fonts[0].place).read_bytes() == (FONTS / "Inter_700Bold.ttf").read_bytes()
    assert not (there.styles[0] / "README.md").exists()
    after = (sheet("print.css", there), faces(there), theme("en", there).colour)
    assert (*after, words("en", there)("review-title")) == before


def test_the_same_style_is_unpacked_once(own):
    """Two processes of one machine share what the first has unpacked."""
    archive = packed(own)
    assert unpacked(own, archive) == unpacked(own, archive)


def test_the_products_own_style_has_nothing_to_carry():
    """It is found on every machine by itself, so little is sent."""
    sent = dumped(PLAIN)
    assert len(sent) < 1000
    assert pickle.loads(sent) == PLAIN


def test_messages_name_the_users_own_files(own):
    """A fault in a template is told with the path where the user has it, not where it was unpacked."""
    there = unpacked(own, packed(own))
    told = placed(f"{there.templates[0] / 'cover.html'}, line 3: no such name", own)
    assert told == f"{own.templates[0] / 'cover.html'}, line 3: no such name"
    assert placed("nothing of the kind", PLAIN) == "nothing of the kind"
