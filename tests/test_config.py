"""Settings: every fault of the file in one go, each with its place, what it must be, and the nearest name."""

from datetime import date

import pytest

from kamreport.config import Config, load
from kamreport.errors import ConfigError
from kamreport.settings import settings
from kamreport.validation import nearest

MANY = """
curency = "EURO"
currency = "XQX"
language = "fr"
fiscal_year_start = 13
rate_days = 0
as_of = "soon"
period = "2026Q9"
[brand]
name = "x"
[tables.order]
file = "a.csv"
[tables.orders]
seperator = ";"
dates = "xyz"
join = [{ file = "a.csv" }]
[tables.orders.columns]
amout = "x"
date = { colum = "x" }
quantity = 3
[metrics.helth]
x = 1
"""
PLACES = {
    "curency": "'currency'",
    "currency": "ISO",
    "language": "zh-TW",
    "fiscal_year_start": "12",
    "rate_days": "less than 1",
    "as_of": "2026-09-30",
    "period": "2026Q9",
    "brand: the brand has a file of its own": "brand.toml",
    "there is no table 'order'": "'orders'",
    "tables.orders.seperator": "'separator'",
    "tables.orders.dates": "'dmy'",
    "tables.orders.join.0.on": "needed",
    "no column 'amout'": "'amount'",
    "tables.orders.columns.date.colum": "'column'",
    "tables.orders.columns.quantity": "quotes",
    "metrics.helth": "",
}


def faults(folder, text):
    """The faults told of a file."""
    (folder / "kamreport.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as told:
        settings(folder, {})
    return told.value.faults


def test_all_faults_are_told_at_once(tmp_path):
    """Sixteen mistakes give sixteen lines, each with the file, its place, and what is right."""
    told = faults(tmp_path, MANY)
    assert len(told) == len(PLACES), "\n".join(told)
    for place, right in PLACES.items():
        assert any(place in line and right in line for line in told), place
    assert all(line.startswith(str(tmp_path / "kamreport.toml")) for line in told)


def test_no_line_speaks_of_the_program(tmp_path):
    """No class, no type, no address of a library."""
    for line in faults(tmp_path, MANY):
        for word in ("pydantic", "Value error", "Input should", "tuple[", "Mapped", "type="):
            assert word not in line


def test_settings_of_metrics_and_warnings_are_told_plainly(tmp_path):
    """Each with its place and what it must be; none in the words of the program."""
    text = """[metrics.health]
healthy = "x"
dimensions = 3
weights = { a = "b" }
[metrics.rfm]
rule = "other"
mnths = 3
[metrics.lifecycle]
cap = 1.5
[signals.detractor]
days = "soon"
"""
    told = faults(tmp_path, text)
    for place, right in {
        "metrics.health: healthy": "it must be a number",
        "metrics.health: dimensions": "it must be a part",
        "metrics.health: weights.a": "it must be one of 'nps'",
        "metrics.rfm: mnths": "did you mean 'months'?",
        "metrics.lifecycle: cap": "it must be a whole number",
        "signals.detractor: days": "it must be a whole number",
    }.items():
        assert any(place in line and right in line for line in told), place
    assert not any(word in line for line in told for word in ("Input should", "[key]", "valid "))


@pytest.mark.parametrize("text", ["a = = b", "[tables", "name = 'x", '"\\ud800" = 1'])
def test_what_is_not_toml_is_told_with_its_place(tmp_path, text):
    """One line with the file."""
    (told,) = faults(tmp_path, text)
    assert "not readable as TOML" in told


def test_bytes_and_folders_are_no_settings(tmp_path):
    """A file that is no text, and a folder of that name, are told."""
    (tmp_path / "kamreport.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="not readable as TOML"):
        load(tmp_path)
    (tmp_path / "kamreport.toml").unlink()
    (tmp_path / "kamreport.toml").mkdir()
    with pytest.raises(ConfigError, match="cannot be opened"):
        load(tmp_path)


def test_wrong_shapes_are_told_as_such(tmp_path):
    """A number where a part should be, a moment where a day should be."""
    told = faults(tmp_path, "tables = 3\nmetrics = []\nas_of = 2026-01-01T10:00:00\nname = 3\n")
    assert len(told) == 4
    assert any("tables: it must be a part" in line for line in told)


def test_the_command_line_wins_and_is_blamed_for_its_own(tmp_path):
    """A day given replaces day and period of the file; its own faults are not laid on the file."""
    (tmp_path / "kamreport.toml").write_text('period = "2026Q1"\nas_of = 2026-03-01\nname = "Us"\n', "utf-8")
    given = load(tmp_path, {"as_of": date(2026, 6, 30), "period": None})
    assert (given.as_of, given.period, given.name) == (date(2026, 6, 30), None, "Us")
    with pytest.raises(ConfigError) as told:
        load(tmp_path, {"period": "soon"})
    assert "kamreport.toml" not in str(told.value)


def test_no_file_means_the_defaults(tmp_path):
    """A folder without settings has the documented ones; a mark at the beginning of the file is no fault."""
    assert load(tmp_path) == Config()
    (tmp_path / "kamreport.toml").write_bytes(b'\xef\xbb\xbfcurrency = "cny"\n')
    assert load(tmp_path).currency == "CNY"


def test_the_nearest_name_is_a_question_or_nothing():
    """Near names are proposed, far ones are not."""
    assert nearest("seperator", ["separator", "file"]) == " (did you mean 'separator'?)"
    assert nearest("zzz", ["separator"]) == ""
