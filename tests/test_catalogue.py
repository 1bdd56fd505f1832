"""Messages read one by one are those that reading whole files gives."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from kamreport.catalogue import Catalogue

PRODUCT = """\
### About these words

-firm = Acme { $case ->
   *[plain] plain
    [other] other
}
greeting = Dear { $name },
    from { -firm(case: "other") }
    .title = Greeting
# A remark

farewell={ greeting } and { $count ->
    [one] one more
   *[other] { NUMBER($count) } more
} = the end
broken = { $name
only = Once
only = Twice
"""
OWN = """\
greeting = Hello { $name }
broken line
farewell = { $name
only = Ours
only = Ours, once more
"""
NAMES = ("-firm", "greeting", "farewell", "broken", "only", "case", "nowhere")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A portfolio's own words before the product's."""
    for name, text in (("own", OWN), ("product", PRODUCT)):
        (tmp_path / name / "en").mkdir(parents=True)
        (tmp_path / name / "en" / "words.ftl").write_text(text, encoding="utf-8")
    return tmp_path / "own", tmp_path / "product"


def _whole(folders: tuple[Path, ...]) -> FluentBundle:
    bundle = FluentBundle(["en"], use_isolating=False)
    for folder in reversed(folders):
        resource = FluentResource((folder / "en" / "words.ftl").read_text(encoding="utf-8"))
        bundle.add_resource(resource, allow_overrides=folder != folders[-1])
    return bundle


@pytest.mark.parametrize("only", [slice(None), slice(1, None)])
@pytest.mark.parametrize("name", NAMES)
def test_a_message_is_the_same_as_when_all_are_read(folders, only, name):
    """Alone, with what it refers to, doubled, broken, or standing for the product's, in any order."""
    chosen, values = folders[only], {"name": "Ann", "count": 2}
    catalogue, whole = Catalogue("en", chosen), _whole(chosen)
    assert catalogue.has(name) == whole.has_message(name)
    if whole.has_message(name):
        told = whole.format_pattern(whole.get_message(name).value, values)
        assert catalogue.told(name, values) == told
        assert told[1] == []


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "zero, Zero, All zero"),
        (2, "two, Two, Both"),
        (9, "nine, Nine, All nine"),
        (10, "10, 10, All 10"),
        (1234, "1,234, 1,234, All 1,234"),
        ("€2", "€2, €2, All €2"),
        (2.5, "2.5, 2.5, All 2.5"),
    ],
)
def test_counts_are_spelt_as_the_language_spells_them(tmp_path, count, told):
    """Whole numbers up to nine in words, with a capital where they open a sentence; else as figures."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text(
        "numerals = zero one two three four five six seven eight nine\n"
        "whole = { $n ->\n    [2] Both\n   *[other] All { COUNT($n) }\n}\n"
        "said = { COUNT($n) }, { START($n) }, { ALL($n) }\n"
    )
    catalogue = Catalogue("en", [tmp_path])
    assert catalogue.has("said")
    assert catalogue.told("said", {"n": count}) == (told, [])


def test_a_language_without_numerals_counts_in_figures(tmp_path):
    """Chinese says 3 家: no word stands for the figure."""
    (tmp_path / "zh-CN").mkdir()
    (tmp_path / "zh-CN" / "a.ftl").write_text("said = { COUNT($n) } { START($n) } { ALL($n) }\n")
    catalogue = Catalogue("zh-CN", [tmp_path])
    assert catalogue.has("said")
    assert catalogue.told("said", {"n": 3}) == ("3 3 3", [])


def test_what_is_true_of_one_is_not_said_of_each(tmp_path):
    """Chinese says 均 of several and of one nothing; a language without the message says nothing."""
    for language, each in (("zh-CN", 'each = { $n ->\n    [1] {""}\n   *[other] 均\n}\n'), ("en", "")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(f"{each}said = {{ $n }} 个目标{{ EACH($n) }}达成\n")
    told = {}
    for language in ("zh-CN", "en"):
        catalogue = Catalogue(language, [tmp_path])
        assert catalogue.has("said")
        told[language] = [catalogue.told("said", {"n": n})[0] for n in (1, 2)]
    assert told == {"zh-CN": ["1 个目标达成", "2 个目标均达成"], "en": ["1 个目标达成", "2 个目标达成"]}
