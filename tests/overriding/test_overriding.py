"""What a portfolio brings of its own: every fault told with file and line before anything is made."""

import shutil

import pytest

from kamreport.brand import Brand, load
from kamreport.errors import ConfigError
from kamreport.overriding import faults, notices
from kamreport.paths import LOCALES, STYLES, TEMPLATES
from kamreport.settings import settings


def told(folder, **files):
    """The faults of a folder with these files, their names without the folder's."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [line.removeprefix(f"{folder}/") for line in faults(folder, Brand())]


def one(folder, name, text):
    """The only fault of a folder with this one file."""
    (found,) = told(folder, **{name: text})
    assert found.startswith(name)
    return found


def test_nothing_of_its_own_is_no_fault(tmp_path):
    """A folder of data alone."""
    assert faults(tmp_path, Brand()) == []
    assert notices(tmp_path, Brand()) == []


def test_the_products_own_files_pass(tmp_path):
    """Every template, style sheet and catalogue of the product could be a portfolio's own."""
    for name, source in (("templates", TEMPLATES), ("styles", STYLES), ("locales", LOCALES)):
        shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("fonts"))
    assert faults(tmp_path, Brand()) == []


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("\n{{ document.titel }}", "line 2", "no document.titel (did you mean 'title'?); there are"),
        (
            "{% for t in document.cover.tiles %}{{ t.vlue }}{% endfor %}",
            "line 1",
            "t.vlue (did you mean 'value'?)",
        ),
        ("{% with c = document.cover %}\n{{ c.mesage }}{% endwith %}", "line 2", "did you mean 'message'?"),
        ("{{ documnt.title }}", "line 1", "there is no documnt (did you mean 'document'?)"),
        ("{{ document.cover.tiles[0].nam }}", "line 1", ".nam"),
        ("{% if x", "line 1", "unexpected"),
        ("{{ document.title | upperr }}", "line 1", "upperr"),
        ('{% include "covr.html" %}', "line 1", "no template 'covr.html' (did you mean 'cover.html'?)"),
        ("{{ document.__class__ }}", "line 1", "not open to templates"),
    ],
)
def test_a_name_that_is_not_there_is_told(tmp_path, text, where, what):
    """With the file, the line and the nearest name."""
    found = one(tmp_path, "templates/cover.html", text)
    assert where in found
    assert what in found


def test_a_client_template_cannot_name_an_internal_field(tmp_path):
    """Health is not in what a client's section holds: it is an error, not a leak."""
    found = one(tmp_path, "templates/client/client_summary.html", "{{ content.health }}")
    assert "line 1: there is no content.health" in found


def test_a_section_knows_its_content(tmp_path):
    """The fields of one section are not those of another; an optional one is looked into as well."""
    found = told(
        tmp_path,
        **{"templates/sections/data_quality.html": "{{ content.faults.headlin }}{{ content.tiles }}"},
    )
    assert len(found) == 2
    assert any("'headline'" in line for line in found)


def test_what_a_template_sets_itself_is_known(tmp_path):
    """Loops, assignments, macros and imports bring names of their own."""
    text = """{% import "macros.html" as ours with context %}{% set a = 1 %}
{% macro m(x) %}{{ x.anything }}{{ varargs }}{% endmacro %}{% from "macros.html" import tiles as t %}
{% for k, v in {"a": 1}.items() %}{{ loop.index }}{{ v }}{{ a }}{{ m(k) }}{{ ours.t }}{% endfor %}"""
    assert told(tmp_path, **{"templates/cover.html": text}) == []


def test_names_that_mean_nothing_are_told_with_the_nearest(tmp_path):
    """Templates, styles, languages and messages alike; parts of one's own begin with _."""
    files = {
        "templates/covr.html": "",
        "templates/_part.html": "{{ anything }}",
        "styles/prnt.css": "",
        "locales/en/own.ftl": "sumary = X",
        "locales/zh-cn/own.ftl": "",
        "locales/en/own.txtl": "",
    }
    found = "\n".join(told(tmp_path, **files))
    for name in ("cover.html", "print.css", "'summary'", "zh-CN", "end in .ftl"):
        assert name in found
    assert "_part" not in found


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        (
            "print.css",
            "a{}\nb { background: url(https://x.example/a.png) }",
            "line 2: a document may not fetch",
        ),
        ("print.css", '@import "other.css";', "may not fetch 'other.css'"),
        ("print.css", '@import "kamreport/prnt.css";', "no sheet kamreport/prnt.css"),
        ("print.css", "b { background: url('asset:../brand.toml') }", "no file '../brand.toml'"),
        ("print.css", "b { background: url(file:///etc/passwd) }", "file:///etc/passwd"),
        ("screen.css", "b { background: url(asset:a.png) }", "data: addresses"),
        ("tokens.toml", "[colour]\nacent = '#fff'", "'accent'"),
        ("tokens.toml", "[colour]\naccent = 'blue'", "no colour"),
        ("tokens.toml", "[size]\nbody = 6", "7.5"),
        ("tokens.toml", "[sizes]\nbody = 9", "'size'"),
        ("tokens.toml", "[font]\nsans = 3", "in quotes"),
        ("tokens.toml", "[han]\nen = 'x'", "serif"),
        ("tokens.toml", "[", "not readable as TOML"),
    ],
)
def test_faults_of_styles(tmp_path, name, text, what):
    """Sheets fetch nothing from outside, and tokens are those there are."""
    (tmp_path / "brand.toml").write_text("", encoding="utf-8")
    assert what in one(tmp_path, f"styles/{name}", text)


def test_comments_of_a_sheet_fetch_nothing(tmp_path):
    """Only what counts is looked at; what is held inside is fine."""
    text = """@import "kamreport/print.css";
/* url(http://x) */ a { fill: url(#b); background: url("asset:own.png") }"""
    assert told(tmp_path, **{"styles/print.css": text, "styles/own.png": "x"}) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("summary = A { $nothing }", "line 1: summary is not given a value $nothing; it is given none"),
        (
            "\n\nperiod-quarter = { $yer }",
            "line 3: period-quarter is not given a value $yer (did you mean 'year'?)",
        ),
        ("summary = { nothing }", "refers to 'nothing'"),
        ("summary", "line 1: not readable as a message"),
        ("summary =\n    .a = b", "has no text"),
    ],
)
def test_faults_of_words(tmp_path, text, what):
    """A message can use only what it is given."""
    assert what in one(tmp_path, "locales/en/own.ftl", text)


def test_a_font_that_is_nowhere_is_told(tmp_path):
    """With the nearest family that there is."""
    (tmp_path / "brand.toml").write_text('[fonts]\nsans = "Intr"\n', encoding="utf-8")
    (found,) = faults(tmp_path, load(tmp_path))
    assert "fonts.sans: there is no font 'Intr' (did you mean 'Inter'?)" in found


def test_settings_tell_them_with_all_others(tmp_path):
    """One error for the settings, the playbook and what is the portfolio's own."""
    (tmp_path / "kamreport.toml").write_text("[metrics.helth]\nx = 1\n", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "covr.html").write_text("", encoding="utf-8")
    with pytest.raises(ConfigError) as error:
        settings(tmp_path, {})
    assert len(error.value.faults) == 2


def test_near_names_and_faint_colours_are_noticed(tmp_path):
    """They work, and are told all the same."""
    (tmp_path / "template").mkdir()
    (tmp_path / "samples").mkdir()
    (tmp_path / "brand.tml").write_text("", encoding="utf-8")
    (tmp_path / "brand.toml").write_text('[colours]\naccent = "#ffb000"\n', encoding="utf-8")
    found = notices(tmp_path, load(tmp_path))
    assert ["'templates'" in line or "'brand.toml'" in line or "1.8:1" in line for line in found] == [
        True
    ] * 3
