"""The brand file: every fault told at once, and what it changes of the theme."""

import pytest

from kamreport import brand
from kamreport.colours import contrast
from kamreport.errors import ConfigError
from kamreport.house import PLAIN, House, house
from kamreport.paths import FONTS
from kamreport.theme import faint_colours, theme

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><rect width="4" height="1"/></svg>'


def loaded(folder, text):
    """The brand of a folder with this brand.toml."""
    (folder / "brand.toml").write_text(text, encoding="utf-8")
    return brand.load(folder)


def test_no_file_is_a_plain_brand(tmp_path):
    """Nothing given, nothing changed: the theme is the product's."""
    plain = brand.load(tmp_path)
    assert plain == brand.Brand()
    assert house(tmp_path, plain).colours == ()


def test_all_faults_are_told_at_once(tmp_path):
    """Each with its place and what is right."""
    text = """
nam = "x"
footer = { fr = "x" }
confidentiality = 3
[colours]
acent = "#fff"
ink = "blue"
[fonts]
sanz = "x"
"""
    with pytest.raises(ConfigError) as told:
        loaded(tmp_path, text)
    for part in (
        "nam: ",
        "'name'",
        "footer: ",
        "'acent'",
        "'accent'",
        "ink: 'blue'",
        "fonts.sanz",
        "confidentiality",
    ):
        assert any(part in line for line in told.value.faults), part
    assert all(line.startswith(str(tmp_path / "brand.toml")) for line in told.value.faults)
    assert "pydantic" not in str(told.value)


def test_lines_are_one_text_or_one_by_language(tmp_path):
    """A language that is not given has none."""
    found = loaded(tmp_path, 'footer = "Us"\nconfidentiality = { en = "Secret", zh-CN = "机密" }')
    assert found.said("footer", "zh-TW") == "Us"
    assert [found.said("confidentiality", one) for one in ("en", "zh-CN", "zh-TW")] == ["Secret", "机密", ""]


def test_two_colours_restyle_everything(tmp_path):
    """Soft shades and what stands on the cover follow from them, and can be read."""
    own = house(tmp_path, loaded(tmp_path, '[colours]\naccent = "#7a3e9d"\ncover = "#f3e9d2"'))
    colour, plain = theme("en", own).colour, theme("en").colour
    assert (colour["accent"], colour["cover"]) == ("#7a3e9d", "#f3e9d2")
    assert colour["accent_soft"] != plain["accent_soft"]
    assert contrast(colour["cover_text"], colour["cover"]) >= 4.5
    assert contrast(colour["cover_muted"], colour["cover"]) >= 4.5
    assert colour["ink"] == plain["ink"]


def test_a_cover_follows_from_the_accent_alone(tmp_path):
    """A dark shade of it, on which white can be read well."""
    colour = theme("en", house(tmp_path, loaded(tmp_path, '[colours]\naccent = "#ffb000"'))).colour
    assert contrast("#ffffff", colour["cover"]) >= 9
    assert contrast(colour["accent_text"], colour["paper"]) >= 4.5


def test_the_product_has_enough_contrast_everywhere():
    """Its own colours give no warning."""
    assert faint_colours(theme("en")) == []


def test_faint_colours_are_told_with_ratio_and_remedy():
    """The colour, its ground, the ratio, and the nearest shade that has enough."""
    look = theme("en", House(colours=(("accent", "#ffb000"), ("text", "#999999"))))
    text, accent = sorted(faint_colours(look), key=lambda line: "accent" in line)
    assert "#ffb000 on paper #ffffff has a contrast of 1.8:1, and 3:1" in accent
    assert "2.8:1, and 4.5:1 is the least for text" in text
    for line, ratio in ((text, 4.5), (accent, 3.0)):
        assert contrast(line.rsplit(" ", 1)[1], "#ffffff") >= ratio


def test_families_stand_where_they_are_given(tmp_path):
    """Latin ones everywhere, Chinese ones in their own writing, in CSS variables and charts alike."""
    text = '[fonts]\nsans = "Liberation Sans"\n[fonts.zh-TW]\nserif = "My Ming"'
    own = house(tmp_path, loaded(tmp_path, text))
    assert theme("zh-TW", own).sans == ("Liberation Sans", "Noto Sans CJK TC")
    assert theme("zh-TW", own).serif == ("Source Serif 4", "My Ming")
    assert theme("zh-CN", own).serif == theme("zh-CN").serif
    assert "--sans: 'Liberation Sans'" in theme("en", own).variables()


def test_a_logo_needs_words(tmp_path):
    """Its alternative text is logo_text, else the name; with neither it is refused."""
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    with pytest.raises(ConfigError, match="logo_text"):
        house(tmp_path, loaded(tmp_path, 'logo = "logo.svg"'))
    assert house(tmp_path, loaded(tmp_path, 'name = "Us"\nlogo = "logo.svg"')).logo.alt == "Us"
    found = house(tmp_path, loaded(tmp_path, 'logo_text = "Our sign"\nlogo = "logo.svg"')).logo
    assert (found.alt, found.cover) == ("Our sign", found.head)


def test_a_logo_lies_in_the_folder(tmp_path):
    """A way out of it is refused, as is a logo that is not there."""
    inside = tmp_path / "in"
    inside.mkdir()
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    with pytest.raises(ConfigError, match="outside the portfolio folder"):
        house(inside, loaded(inside, 'name = "Us"\nlogo = "../logo.svg"'))
    with pytest.raises(ConfigError, match="cannot be opened"):
        house(inside, loaded(inside, 'name = "Us"\nlogo = "logo.png"'))


def test_fonts_of_the_folder_are_found_by_what_they_say(tmp_path):
    """Family and weight come from the file; what is no font is refused."""
    fonts = tmp_path / "styles" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "any.ttf").write_bytes((FONTS / "Inter_700Bold.ttf").read_bytes())
    own = house(tmp_path, brand.Brand())
    assert [(font.place, font.family, font.weight) for font in own.fonts] == [("fonts/any.ttf", "Inter", 700)]
    (fonts / "bad.ttf").write_bytes(b"no font")
    (fonts / "web.woff2").write_bytes(b"x")
    with pytest.raises(ConfigError) as told:
        house(tmp_path, brand.Brand())
    assert len(told.value.faults) == 2


def test_every_file_counts_for_the_digest(tmp_path):
    """A changed byte in any of them is another house style; notes to people are none."""
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "README.md").write_text("x", encoding="utf-8")
    first = house(tmp_path, brand.Brand())
    assert first.digest == house(tmp_path, brand.Brand()).digest
    (tmp_path / "templates" / "README.md").write_text("y", encoding="utf-8")
    assert house(tmp_path, brand.Brand()).digest == first.digest
    (tmp_path / "templates" / "cover.html").write_text("x", encoding="utf-8")
    second = house(tmp_path, brand.Brand())
    (tmp_path / "templates" / "cover.html").write_text("y", encoding="utf-8")
    assert len({first.digest, second.digest, house(tmp_path, brand.Brand()).digest}) == 3
    assert hash(PLAIN) != hash(second)
