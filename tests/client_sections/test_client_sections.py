"""Sections of client documents: the finding in the words of each language; nothing without shared data."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import get_args, get_type_hints

import pytest
from jinja2 import nodes
from partners import bare, few, rich, shared
from portfolios import parts, texts

from kamreport.blocks import Grid, Picture, Tile
from kamreport.charts import draw
from kamreport.client_sections import CLIENT_SECTIONS, build
from kamreport.config import Choice
from kamreport.figures import Estimate
from kamreport.narrative.client import Told
from kamreport.narrative.client_outcomes import outcomes
from kamreport.paths import LOCALES, TEMPLATES
from kamreport.period import parse
from kamreport.render import environment
from kamreport.schema import LANGUAGES
from kamreport.sharing import share
from kamreport.sharing.benchmarks import Benchmark
from kamreport.sharing.buying import Bought, Category
from kamreport.theme import theme
from kamreport.views import VIEWS
from kamreport.words import words

INTERNAL = {
    "en": r"health|churn|margin|\btier|segment|wallet|white.space|upsell|cross.sell|lifetime value|pipeline"
    r"|next best|at risk|sponsor|detractor|competitor|discount|probability|portfolio|escalat|key account",
    "zh-CN": r"健康度|流失|毛利|等级|分群|钱包|交叉销售|商机|概率|竞争|折扣|组合|重点客户|预警|贬损",
    "zh-TW": r"健康度|流失|毛利|客戶等級|分群|荷包|交叉銷售|商機|機率|競爭|折扣|組合|重點客戶|預警|貶損",
}


def sections(language: str = "en", **changes):
    """The sections of the rich customer's review by name, with what is shared changed."""
    found = build("client_review", replace(shared(), **changes), words(language))
    return {one.name: one for one in found}


def attributes(name: str) -> set[str]:
    """The fields of the content that a template reads."""
    tree = environment().parse((TEMPLATES / "client" / f"{name}.html").read_text(encoding="utf-8"))
    return {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == "content"
    }


def test_every_section_has_a_template_and_every_template_a_section():
    """They come in pairs; only the list of points is a shared piece."""
    assert {path.stem for path in (TEMPLATES / "client").glob("*.html")} == {*CLIENT_SECTIONS, "points"}


@pytest.mark.parametrize("name", list(CLIENT_SECTIONS))
def test_a_section_prints_all_it_has_and_nothing_else(name):
    """The template reads each field of the content, and none that is not there: no internal one above all."""
    content = CLIENT_SECTIONS[name].content
    assert attributes(name) == {field.name for field in fields(content)}
    allowed = {str, bool, type(None), Tile, Picture, Grid, ...}
    for hint in get_type_hints(content).values():
        for part in flat(hint):
            assert part in allowed or is_dataclass(part)


def flat(hint):
    """The plain types a hint is made of."""
    inside = get_args(hint)
    return [one for part in inside for one in flat(part)] if inside else [hint]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_sound_in_every_language(language):
    """No leaked value, every chart drawn with its headline, every table whole, every template filled."""
    median = Benchmark("delivery", shared().figure("delivery", "otif"), 0.8, 9)
    found = sections(language, benchmarks=(median,))
    assert found.keys() == {
        name for name, one in CLIENT_SECTIONS.items() if one.places[0].document == "client_review"
    }
    for section in found.values():
        for text in texts(section):
            assert not re.search(r"\bnan\b|None|NaT|[{}]|\binf\b", text), text
        for picture in parts(section.content, Picture):
            assert draw(picture.kind, picture.rows, theme(language)).startswith("<svg")
            assert picture.headline in picture.alt
        for grid in parts(section.content, Grid):
            assert grid.rows
            assert {len(row) for row in grid.rows} == {len(grid.heads)}
        template = environment().get_template(f"client/{section.name}.html")
        assert template.render(content=section.content, chart=lambda *_, **__: "1").strip()


def test_the_first_page_says_what_came_what_fell_short_and_what_is_asked():
    """Three outcomes at most, the gravest miss, three asks with who and until when."""
    page = sections()["client_summary"].content
    assert [len(page.outcomes) <= 3, len(page.miss), len(page.asks)] == [True, 1, 3]
    assert page.outcomes[0].text == (
        "Your goal “Faster start” is reached: 8.5\u00a0days, against a target of 9\u00a0days."
    )
    assert (
        page.miss[0].text == "One commitment of ours is overdue: “Report the cause”, due on 1 September 2026."
    )
    assert page.asks[0].text == "Name a contact: overdue."
    assert page.asks[0].note == "Zoe Client, by 15 September 2026"
    assert "Frame agreement" in page.asks[1].text
    assert (page.outcomes[0].figure, page.miss[0].figure) == ("8.5\u00a0days", "1 Sep 2026")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_beside_a_figure_does_not_repeat_it(language):
    """Each outcome and shortfall of the first page has its figure once, and a sentence beside it."""
    page = sections(language)["client_summary"].content
    marked = [one for one in (*page.outcomes, *page.miss) if one.figure]
    assert len(marked) >= 3
    assert all(one.said and one.figure not in one.said for one in marked)


def test_the_cover_carries_the_message_and_the_first_page_its_balance():
    """The first outcome and the gravest shortfall on the cover; the next page weighs both in a few words."""
    section = sections()["client_summary"]
    assert section.lead == (
        "One goal is reached and another has come 50% of the way; one commitment of ours is overdue."
    )
    cover = VIEWS["client_review"].build(rich(), "A", words("en")).cover
    assert cover.message.startswith("Your goal “Faster start” is reached")
    assert "One commitment of ours is overdue" in cover.message
    assert cover.manager == "Your account manager: Ann"


def test_goals_tell_how_far_they_are():
    """Reached, half way, without a value: in words; the headline says what comes next, the lead counts."""
    section = sections()["client_goals"]
    states = [row[-1].text for row in section.content.goals.rows]
    assert states == ["Reached", "50% of the way", "No value yet"]
    assert section.content.goals.headline == "Two goals fall due next, on 31 December 2026"
    assert (
        "Of three commitments of both sides due or done in twelve months, one was kept in time"
        in section.lead
    )


def test_goals_are_held_against_an_even_pace_where_their_days_are_known():
    """Half way after nine tenths of the time is behind; without a day of agreement the reached count."""

    def headline(**change):
        goals = tuple(replace(one, **change) for one in shared().goals)
        return sections(goals=goals)["client_results"].content.measures.headline

    assert headline(agreed_on=date(2024, 1, 1)) == "“Fewer stops” is behind an even pace"
    assert headline(agreed_on=date(2026, 9, 29)) == "Both goals keep an even pace"
    assert headline(agreed_on=None) == "One of the two goals with a value is reached"


@pytest.mark.parametrize(("low", "told"), [(-6.0, False), (25.0, True)])
def test_a_score_is_praised_only_where_its_interval_is_above_zero(low, told):
    """+33 of a dozen answers may be chance: then nobody is said to recommend us."""
    score = Estimate(33.0, low, 60.0, 12)
    figures = {**shared().figures, "nps.nps": score, "nps.nps_before": Estimate(33.0, low, 60.0, 12)}
    found = outcomes(Told(replace(shared(), figures=figures), words("en")), most=9)
    assert any("would recommend us" in one.text for one in found) == told


def test_service_stands_beside_its_promise():
    """18 of 24 orders on time; by priority the hours promised, the median taken, and how many kept both."""
    section = sections()["client_service"]
    assert section.lead.startswith("75% of your 24 orders arrived on time and in full over twelve months.")
    (row,) = section.content.hours.rows
    assert [cell.text for cell in row] == ["normal", "10", "24 h", "2 h", "7 days", "2 days", "7 of 10"]


def test_feedback_has_its_n_and_only_the_words_that_may_be_quoted():
    """Six answers give a score; one comment of six may be read."""
    section = sections()["client_voice"]
    assert section.lead == "6 of your people answered: NPS +50."
    assert [row[-1].text for row in section.content.quotes.rows] == ["Comment 0"]
    assert section.content.ratings.headline == "Highest marks for service (9.0), lowest for price (6.0)"


def test_what_went_wrong_stands_beside_its_remedy():
    """The late cases with hours taken and promised; the periods with our steps, else the steps by themselves.

    A commitment overdue is not told here again, unless nothing else fell short.
    """
    section = sections()["client_lessons"]
    content = section.content
    assert len(content.cases.rows) == 3
    assert content.cases.rows[0][-1].text == "9 days (7 days)"
    assert "Train the shift leaders" in " ".join(row[-1].text for row in content.course.rows)
    assert content.fixes is None
    assert "overdue" not in " ".join(texts(section))
    alone = sections(deliveries=(), served=(), cases=(), months=())["client_lessons"]
    assert [row[0].text for row in alone.content.fixes.rows] == [
        "Report the cause", "Keep spare parts", "Train the shift leaders",
    ]  # fmt: skip


def test_commitments_have_an_owner_and_a_day_on_both_sides():
    """Ours and theirs apart; the goal that a step serves; the next meeting with the people of both sides."""
    content = sections()["client_commitments"].content
    assert [[cell.text for cell in row] for row in content.ours.rows] == [
        ["Report the cause", "Ann", "1 Sep 2026, passed", ""],
        ["Keep spare parts", "Ann", "1 Nov 2026", "Fewer stops"],
    ]
    assert [row[1].text for row in content.theirs.rows] == ["Zoe Client", "Zoe Client"]
    assert [cell.text for cell in content.meetings.rows[0]][-2:] == ["Ann", "Zoe Client"]


def test_a_single_meeting_is_no_section():
    """It stands beside the people; with a contract, or without people, the section is there."""
    meeting = tuple(one for one in shared().meetings if one.planned)
    little = {"actions": (), "agreements": (), "meetings": meeting}
    assert "client_commitments" not in sections(**little)
    assert "client_commitments" in sections(**little, theirs=())
    assert "client_commitments" in sections(**{**little, "agreements": shared().agreements})


def test_a_day_of_notice_that_has_passed_says_so():
    """As in the plan: nobody looks for a chance that is gone."""
    gone = replace(shared().agreements[0], notice_by=date(2026, 9, 1))
    found = sections(agreements=(gone,))["client_commitments"].content.contracts
    assert found.rows[0][-1].text == "1 Sep 2026, passed"


def test_the_topic_is_the_next_agreement_else_the_hardest_goal():
    """A contract that ends within a year comes first; else the goal with the longest way; else none."""
    assert "ends on 31 December 2026, in 92 days" in sections()["client_topic"].lead
    assert "Fewer stops" in sections(agreements=())["client_topic"].lead
    assert "client_topic" not in sections(agreements=(), goals=())


def test_with_little_known_the_pages_close_up():
    """Two orders and three answers: no score, no quote of others, few sections; a bare name: the asks."""
    found = {one.name for one in build("client_review", share(few(), "A"), words("en"))}
    assert found == {"client_summary", "client_results", "client_voice", "client_definitions"}
    voice = next(
        one for one in build("client_review", share(few(), "A"), words("en")) if one.name == "client_voice"
    )
    assert voice.content.tiles == ()
    assert voice.content.ratings is None
    (bare_page,) = build("client_review", share(bare(), "A"), words("en"))
    assert bare_page.lead.startswith("There is nothing to report for")
    assert len(bare_page.content.asks) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_client_that_has_long_not_ordered_is_told_when_it_last_did(language):
    """No purchase of the year is no list of nought groups; the period of the last order stands instead."""
    last = Bought(parse("2025Q2"), 100.0, finished=True)
    empty = [Category(name, 0.0, 0.0) for name in ("Ships", "Trains")]
    of = replace(share(bare(), "A"), purchases=(last,), categories=tuple(empty))
    found = {one.name: one for one in build("client_review", of, words(language))}
    assert "client_products" not in found
    assert words(language).period(last.period) in found["client_summary"].lead


def test_nothing_fell_short_is_said_only_where_something_was_measured():
    """All orders on time: said so; nothing measured: not claimed."""
    page = {one.name: one for one in build("client_review", share(rich(), "B"), words("en"))}[
        "client_summary"
    ]
    assert page.content.miss[0].text == "Nothing that we measure fell short of what was promised."
    page = build("client_review", share(few(), "A"), words("en"))[0]
    assert page.content.miss == ()


def test_sections_are_chosen_in_kamreport_toml():
    """Exactly those wanted, in their order, by their short names."""
    chosen = {"client_review": Choice(sections=("voice", "summary"))}
    assert list(sections(choices=chosen)) == ["client_voice", "client_summary"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_internal_word_is_said_to_a_client(language):
    """The catalogues of client documents hold none of the words by which we speak of customers among us."""
    files = [*(LOCALES / language).glob("client*.ftl")]
    assert len(files) == 3
    text = "".join(path.read_text(encoding="utf-8") for path in files)
    values = " ".join(line.partition("=")[2] or line for line in text.splitlines())
    assert re.findall(INTERNAL[language], values, re.IGNORECASE) == []
