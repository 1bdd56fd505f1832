"""Themes of comments: words in three languages, whole words, phrases, width and case."""

import pytest

from kamreport.arithmetic.themes import Finder, shipped
from kamreport.schema import LANGUAGES
from kamreport.words import words

FIND = Finder()


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("The shipment was LATE again.", {"delivery"}),
        ("Prices rose, and nobody ANSWERS.", {"price", "response"}),
        ("交货总是延误，价格也涨了", {"delivery", "price"}),
        ("品質很好，但交期太長", {"quality", "delivery"}),
        ("报价太慢", {"quotation"}),
        ("備品價格偏高", {"spare-parts", "price"}),
        ("Ｐｒｉｃｅ　ｉｓ　ｈｉｇｈ", {"price"}),
        ("Nothing to add.", set()),
    ],
)
def test_themes_of_a_text(text: str, themes: set[str]) -> None:
    """A comment speaks of the themes whose words stand in it, in any language and form."""
    assert set(FIND(text)) == themes


@pytest.mark.parametrize(
    "text",
    [
        "We translated the plate.",
        "Of course we are happy.",
        "评价很高",
        "A happy applicant",
        "We isolate it.",
    ],
)
def test_words_within_words_do_not_count(text: str) -> None:
    """English words stand alone; phrases struck out and chance pairs of characters give no theme."""
    assert FIND(text) == ()


def test_own_themes() -> None:
    """A theme of one's own is added, one of a shipped name replaces it, an empty one finds nothing."""
    find = Finder({"welding": {"en": ["weld*"], "zh-CN": ["焊接"]}, "price": {"en": ["penny"]}, "none": {}})
    assert find("Welding at a high price") == ("welding",)
    assert find("every penny; 焊接") == ("price", "welding")


def test_every_theme_has_words_and_a_name() -> None:
    """Each shipped theme has words in all three languages, and a name in each."""
    for name, lists in shipped().items():
        assert all(lists[language] for language in LANGUAGES), name
        assert all(words(language)(f"theme-{name}") for language in LANGUAGES)


def test_both_scripts_find_the_same() -> None:
    """A comment and its twin in the other script speak of the same themes."""
    for simplified, traditional in (
        ("质量好，价格公道", "品質好，價格公道"),
        ("没有人回复，对接的人太多", "沒有人回覆，窗口太多"),
        ("培训和资料都不错", "訓練和文件都不錯"),
    ):
        assert set(FIND(simplified)) == set(FIND(traditional))
