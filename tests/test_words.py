"""Number and date forms in three languages, and sentences that never print a key."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.figures import Estimate, reason
from kamreport.period import parse
from kamreport.schema import LANGUAGES
from kamreport.words import words

EN, CN, TW = (words(language) for language in ("en", "zh-CN", "zh-TW"))


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.5, 0, "1"),
        (2.5, 0, "3"),
        (-0.4, 0, "0"),
        (-2.5, 0, "−3"),
        (1234.5678, 2, "1,234.57"),
        (0.005, 2, "0.01"),
    ],
)
def test_halves_are_rounded_away_from_zero(value, digits, text):
    """As people round, with a true minus sign, and never minus nothing."""
    assert EN.number(value, digits) == text


@pytest.mark.parametrize(
    ("amount", "english", "chinese"),
    [(999_499, "€999k", "99.9"), (999_999, "€1.00m", "100"), (1_234_567, "€1.23m", "123"), (12, "€12", "12")],
)
def test_large_amounts_have_the_units_of_the_language(amount, english, chinese):
    """Three significant figures; rounded before the unit is chosen; 万 where English has k and m."""
    assert EN.short_money(amount, "EUR") == english
    assert chinese in CN.short_money(amount, "EUR")
    assert ("万" in CN.short_money(amount, "EUR"), "萬" in TW.short_money(amount, "EUR")) == (
        amount > 9999,
        amount > 9999,
    )


@given(st.floats(-1e12, 1e12), st.sampled_from(LANGUAGES), st.sampled_from(["EUR", "CNY", "TWD", "JPY"]))
def test_any_amount_is_printed(amount, language, currency):
    """No amount gives a word of the program, and the sign is the true one."""
    text = words(language).money(amount, currency) + words(language).short_money(amount, currency)
    assert "nan" not in text.lower()
    assert "-" not in text
    assert ("−" in text) == (round(amount) < 0 or (abs(amount) >= 0.5 and amount < 0))


@pytest.mark.parametrize(
    ("share", "digits", "text"),
    [
        (0.996, 0, "99.6%"), (0.9951, 0, "99.5%"), (0.9949, 0, "99%"), (0.9996, 0, "99.96%"),
        (0.9996, 1, "99.96%"), (1.0, 0, "100%"), (0.9999999999, 0, "100%"),
        (-0.997, 0, "−99.7%"), (1.004, 0, "100%"),
    ],
)  # fmt: skip
def test_what_falls_short_never_reads_as_all(share, digits, text):
    """Where something was lost no form of the figure says 100 %; a sum's last binary digit is no loss."""
    assert EN.percent(share, digits) == text


def test_changes_show_their_sign():
    """Plus or minus, and neither for what rounds to nothing."""
    assert (EN.change(0.123), EN.change(-0.123), EN.change(0.001)) == ("+12%", "−12%", "0%")
    assert EN.points(2.5, 1) == "+2.5"


def test_days_and_periods_are_written_by_the_habits_of_the_language():
    """Day before month in English; year, month, day in Chinese."""
    day = date(2026, 9, 30)
    assert (EN.day(day), CN.day(day), TW.day(day)) == ("30 September 2026", "2026年9月30日", "2026年9月30日")
    assert EN.period(parse("2026Q3")) == "Q3 2026"
    assert "第三季" in CN.period(parse("2026Q3"))
    for language in LANGUAGES:
        for text in ("2026", "2026H1", "2026-09", "2026-07-01..2026-08-15"):
            assert "2026" in words(language).period(parse(text))
            assert words(language).short_period(parse(text))


def test_enumerations_end_as_the_language_ends_them():
    """None, one, two and three things."""
    assert [EN.listed("abc"[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert CN.listed("甲乙丙") == "甲、乙和丙"


def test_an_interval_needs_both_ends():
    """With an end missing there is no interval to print."""
    assert EN.interval(Estimate(1, 0.5, 2)) == "1 to 2"
    assert EN.interval(Estimate(1, None, 2)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_message_or_value_is_an_error(language):
    """A report never prints a key or a placeholder."""
    with pytest.raises(KeyError, match="no-such-message"):
        words(language)("no-such-message")
    with pytest.raises(KeyError):
        words(language)("interval", low="1")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["客户" * 1000, "x" * 5000, "{ $low }", "{{ x }} \\u0041"])
def test_any_name_fits_into_a_sentence(language, name):
    """Long names and names with braces come out whole and are never read as a pattern."""
    assert name.replace(" ", "") in words(language)("interval", low=name, high="2").replace(" ", "")


def test_a_reason_is_a_sentence():
    """Why a figure is withheld, with its numbers."""
    assert "3" in EN.reason(reason("answers", n=3, least=5))


def test_names_of_the_data_are_told_as_they_read():
    """Alone, in enumerations and in sentences; others, the choice of a form, and other words stay."""
    named = CN.naming({"Motors": "电机", "critical": "紧急件"})
    assert named.named("Motors") == "电机"
    assert named.named("Sensors") == "Sensors"
    assert named.listed(["Motors", "Sensors"]) == named("list-last", first="Motors", last="Sensors")
    assert "电机" in named.listed(["Motors", "Sensors"])
    assert CN.named("Motors") == "Motors"
    assert CN.naming({"renews": "X"})("client-plan-renewal", state="renews") == CN(
        "client-plan-renewal", state="renews"
    )
