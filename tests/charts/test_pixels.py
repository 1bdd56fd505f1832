"""Charts as pixels: as sharp as asked for, on paper of their own, Chinese in its own family."""

import io

import pytest
from PIL import Image, ImageColor

from kamreport.charts import draw, pixels
from kamreport.theme import theme

ROWS = [
    {"label": f"Q{n}", "value": 10.0 + n, "text": f"{10 + n}", "before": 9.0, "tone": "accent"}
    for n in (1, 2)
]
HAN = [{**row, "label": f"{row['label']}季", "text": "1,760 万欧元"} for row in ROWS]


def picture(rows, language="en", width=880):
    """The chart of some rows, as an image."""
    look = theme(language)
    return Image.open(io.BytesIO(pixels(draw("lying", rows, look, half=True), width, look)))


def test_the_width_is_the_one_asked_for():
    """To a pixel, in the proportions of the drawing."""
    small, large = picture(ROWS, width=440), picture(ROWS)
    assert abs(large.width - 880) <= 1
    assert abs(large.height - 2 * small.height) <= 2


def test_a_picture_is_small_and_true():
    """A few kilobytes, and the colours of the look to within what no eye tells apart."""
    look = theme("en")
    data = pixels(draw("lying", ROWS, look, half=True), 880, look)
    assert len(data) < 8_000
    image = Image.open(io.BytesIO(data)).convert("RGB")
    wanted = ImageColor.getrgb(look.colour["accent"])
    most = max(image.getcolors(), key=lambda one: one[0] * (one[1] != (255, 255, 255)))[1]
    assert max(abs(one - other) for one, other in zip(most, wanted, strict=True)) <= 2


def test_the_paper_is_opaque():
    """A dark screen behind the picture never shows through."""
    found = picture(ROWS).convert("RGBA")
    assert found.getchannel("A").getextrema() == (255, 255)
    assert found.getpixel((2, 2))[:3] == (255, 255, 255)


@pytest.mark.parametrize(
    ("language", "family"), [("zh-CN", "Noto Sans CJK SC"), ("zh-TW", "Noto Sans CJK TC")]
)
def test_chinese_is_set_in_its_own_family(language, family):
    """The picture is the one whose Chinese texts name that family alone."""
    look = theme(language)
    drawn = draw("lying", HAN, look, half=True)
    assert "Inter," in drawn
    assert pixels(drawn, 880, look) == pixels(drawn.replace(f"Inter,{family}", family), 880, look)


def test_what_is_no_chart_is_refused():
    """A text without a width is not drawn."""
    with pytest.raises(ValueError, match="width"):
        pixels("<p>none</p>", 880, theme("en"))
