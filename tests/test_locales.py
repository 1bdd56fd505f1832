"""The catalogues: the same messages in every language, each said once, with the same values."""

import re
from datetime import date
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast

from kamreport.metrics import METRICS
from kamreport.paths import LOCALES
from kamreport.schema import LANGUAGES, TABLES
from kamreport.words import words

HAN = re.compile(r"[\u4e00-\u9fff]")
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!]")
COUNTED_OTHERWISE = {
    "times",
    "times-short",
}  # Chinese says by how many times more, English how many times as much
ONLY_ENGLISH = re.compile(r"unit-[36]|unit-9|numerals|whole")
ONLY_CHINESE = re.compile(r"unit-[48]|each|method-.*")


@cache
def messages(language):
    """Every message of a language as (file, key, message)."""
    return tuple(_messages(language))


def _messages(language):
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:80]}"
            if isinstance(entry, ast.Message):
                yield path.name, entry.id.name, entry


def values(node):
    """The names of all values a message takes, at any depth."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, list):
        return set().union(*map(values, node)) if node else set()
    if isinstance(node, ast.BaseNode):
        return set().union(*(values(child) for child in vars(node).values())) if vars(node) else set()
    return set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_said_twice(language):
    """A key stands in one file of a language only: the second would be ignored without a word."""
    seen, twice = {}, []
    for file, key, _ in messages(language):
        if key in seen:
            twice.append(f"{key}: {seen[key]} and {file}")
        seen[key] = file
    assert twice == []


def test_every_language_says_the_same():
    """All keys stand in all languages, in files of the same name; definitions in English are docstrings."""
    keys = {language: {(file, key) for file, key, _ in messages(language)} for language in LANGUAGES}
    for chinese in ("zh-CN", "zh-TW"):
        lacking = {one for one in keys["en"] - keys[chinese] if not ONLY_ENGLISH.fullmatch(one[1])}
        extra = {one for one in keys[chinese] - keys["en"] if not ONLY_CHINESE.fullmatch(one[1])}
        assert (lacking, extra) == (set(), set()), chinese
    assert keys["zh-CN"] == keys["zh-TW"]


def test_no_language_needs_a_value_that_another_does_not_know():
    """A message takes no value in one language that its English sister is not given."""
    english = {key: values(message) for _, key, message in messages("en")}
    for chinese in ("zh-CN", "zh-TW"):
        for _, key, message in messages(chinese):
            known = None if key in COUNTED_OTHERWISE else english.get(key)
            assert known is None or values(message) <= known, f"{chinese}: {key}"


@pytest.mark.parametrize("name", list(METRICS))
def test_every_metric_has_a_name_and_a_definition(name):
    """Methods pages can name and define each metric in each language."""
    for language in LANGUAGES:
        say = words(language)
        assert say(f"metric-{name}")
        if language != "en":
            assert HAN.search(say(f"method-{name.replace('_', '-')}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_a_name(language):
    """Data-quality pages can name each table."""
    assert all(words(language)(f"table-{name}") for name in TABLES)


@pytest.mark.parametrize("language", ["zh-CN", "zh-TW"])
def test_chinese_is_punctuated_as_chinese(language):
    """No half-width comma, colon, semicolon or question mark stands right after a Han character."""
    lines = (
        (path.name, line.strip())
        for path in sorted((LOCALES / language).glob("*.ftl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    wrong = [one for one in lines if not one[1].startswith("#") and HALF_WIDTH.search(one[1])]
    assert wrong == []


@pytest.mark.parametrize(
    ("plain", "set_well"),
    [
        ("其中以Brightwater Corp.为最大", "其中以_Brightwater Corp._为最大"),
        ("营收 461 万欧元，增长 9%。", "营收_461_万欧元，增长_9%。"),
        ("将于 2026年12月31日 到期", "将于_2026年12月31日到期"),
        ("截至2026年9月30日", "截至_2026年9月30日"),
        ("自 2021 年起", "自_2021_年起"),
        ("关注 14和高风险 1", "关注_14_和高风险_1"),
    ],
)
def test_han_and_latin_are_set_apart_by_a_thin_space(plain, set_well):
    """Names and figures stand clear of Han, dates and currencies stay closed; English is left alone.

    Before a figure the line may end; after it, before the Han that counts it, it may not.
    """
    thin = re.sub(r"(?<=[\u3400-\u9fff])_", "\u2009", set_well).replace("_", "\u202f")
    assert words("zh-CN").spaced(plain) == words("zh-TW").spaced(plain) == thin
    assert words("en").spaced(plain) == plain


def test_dates_stay_closed():
    """A day and a month have no space of their own."""
    day = date(2026, 9, 30)
    assert (words("zh-CN").day(day), words("zh-TW").month(day)) == ("2026年9月30日", "2026年9月")
    assert words("zh-CN")("as-of", day=words("zh-CN").day(day)) == "数据截至\u20092026年9月30日"


def test_chinese_names_the_currency_after_the_figure():
    """Chinese prints 461 万欧元 and, in the language's own currency, 461 万元; the sign comes first."""
    assert words("zh-CN").short_money(-4_610_000, "EUR") == "−461\u202f万欧元"
    assert words("zh-CN").short_money(4_610_000, "CNY") == "461\u202f万元"
    assert words("zh-TW").money(1_234_567, "TWD") == "1,234,567\u202f元"
    assert words("en").short_money(-4_610_000, "EUR") == "−€4.61m"


ONE_AS_MANY = {
    "en": re.compile(r"(?<!of )(?<!of all )\b(?:1|[Oo]ne) (?:have|are)\b"),
    "zh-CN": re.compile(r"\s1\s?[家个份项张位条次笔种人件][^，。；：]{0,18}(?:(?<!平)均(?!值|分|为)|都)"),
    "zh-TW": re.compile(r"\s1\s?[家個份項張位條次筆種人件][^，。；：]{0,18}(?:(?<!平)均(?!值|分|為)|皆|都)"),
}
OF_MANY = re.compile(r"\b(?:have|are|were)\b|[均都皆]")


def texts(node):
    """All that stands in a message beside its values."""
    if isinstance(node, ast.TextElement):
        return node.value
    if isinstance(node, list):
        return " ".join(map(texts, node))
    return " ".join(map(texts, vars(node).values())) if isinstance(node, ast.BaseNode) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_is_not_told_as_many(language):
    """With every count one, no message says "one have", nor 均 of a single one."""
    say, found = words(language), {}
    for _, key, message in messages(language):
        counts = values(message)
        if counts and OF_MANY.search(texts(message)):
            told = say(key, **dict.fromkeys(counts, 1))
            if ONE_AS_MANY[language].search(told):
                found[key] = told
    assert found == {}
