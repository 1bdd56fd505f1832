"""Fonts to measure labels by: as wide as those that are printed, whatever the labels say."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kamreport import charts
from kamreport.charts import draw
from kamreport.labelfonts import label_font, widths_alone
from kamreport.paths import STYLES
from kamreport.theme import theme

REGULAR = STYLES / "fonts" / "Inter_400Regular.ttf"


def measured_by_the_printed_fonts(monkeypatch, *given) -> str:
    """A chart drawn with the theme's own fonts at hand alone."""
    with monkeypatch.context() as patch:
        patch.setattr(charts, "label_font", lambda _: None)
        charts._compiled.cache_clear()
        drawn = draw(*given)
    charts._compiled.cache_clear()
    return drawn


def score(*labels: str):
    """Rows of a chart whose left edge is as wide as its widest label."""
    types = charts.CHARTS["score"].columns
    empty = {float: 40.0, str: "", bool: False}
    rows = [{name: empty[kind] for name, kind in types.items()} for _ in labels]
    for row, label in zip(rows, labels, strict=True):
        row["name"] = label
    return tuple(rows)


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("en", ("Ships & planes (12:30)", "AVATAR: 3 × To → Ly", "Größe, Élan, Łódź")),
        ("zh-CN", ("服务满意度", "准时足量交付（季度）", "重点客户")),
        ("zh-TW", ("服務滿意度", "準時足量交貨，本季", "重點客戶")),
    ],
)
def test_labels_of_one_script_are_as_wide_as_ever(monkeypatch, language, labels):
    """Charts with Latin labels, and with Han, are the same bytes as when measured by the printed fonts."""
    given = ("score", score(*labels), theme(language))
    assert draw(*given) == measured_by_the_printed_fonts(monkeypatch, *given)


def test_every_letter_is_as_wide_as_it_is_printed():
    """Every character of the font keeps its width; Han is as wide as it is high; there is nothing to see."""
    with TTFont(REGULAR) as printed, TTFont(BytesIO(widths_alone(REGULAR))) as measured:
        drawn, codes = printed.getBestCmap(), measured["cmap"].tables[0].cmap
        for code, name in drawn.items():
            assert measured["hmtx"].metrics[codes[code]][0] == printed["hmtx"].metrics[name][0]
        for one in "客營〇，（）Ａ":
            assert measured["hmtx"].metrics[codes[ord(one)]][0] == printed["head"].unitsPerEm
        assert measured.reader["GPOS"] == printed.reader["GPOS"]
        assert measured.reader["GSUB"] == printed.reader["GSUB"]


def test_charts_name_the_families_that_they_are_printed_in():
    """The font that measures is named nowhere in a drawing."""
    look = theme("zh-CN")
    drawn = draw("score", score("A 级客户", "NPS 12"), look)
    assert "KamReport" not in drawn
    assert f'font-family="{charts.families(look)}"' in drawn


@pytest.mark.parametrize("folders", [(), (Path(__file__).parent,)])
def test_a_family_without_files_measures_by_itself(folders):
    """A theme whose family lies in none of its folders has no font to measure by, and draws all the same."""
    look = replace(theme("en"), sans=("DejaVu Sans", "Noto Sans CJK SC"), folders=folders)
    assert label_font(look) is None
    assert 'font-family="DejaVu Sans,Noto Sans CJK SC"' in draw("score", score("Ships"), look)
