"""The account plan, client edition: what both sides agreed, said to the client, and nothing internal."""

import re
from dataclasses import replace

import pytest
from partners import bare, few, rich, shared
from portfolios import column, parts, texts

from kamreport.blocks import Grid, Picture
from kamreport.charts import draw
from kamreport.client_sections import CLIENT_SECTIONS, build
from kamreport.render import environment
from kamreport.schema import LANGUAGES
from kamreport.sharing import share
from kamreport.theme import theme
from kamreport.views import VIEWS
from kamreport.words import words

INTERNAL = {
    "en": r"health|churn|margin|\btier|segment|wallet|white.space|upsell|lifetime value|pipeline|playbook"
    r"|warning|sponsor|critic|competitor|probability|repair|the client",
    "zh-CN": r"健康度|流失|毛利|等级|钱包|商机|概率|竞争|预警|支持者|手册|客户(?!经理)",
    "zh-TW": r"健康度|流失|毛利|等級|荷包|商機|機率|競爭|預警|支持者|手冊|客戶(?!經理)",
}


FEW = share(few(), "A").figures


def sections(language="en", **changes):
    """The sections of the rich customer's plan by name, with what is shared changed."""
    found = build("client_plan", replace(shared(), **changes), words(language))
    return {one.name: one for one in found}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_is_sound_in_every_language(language):
    """No leaked value, no internal word, every chart drawn, every table whole, every template filled."""
    found = sections(language)
    expected = {name for name, one in CLIENT_SECTIONS.items() if one.places[0].document == "client_plan"}
    assert found.keys() == expected
    for section in found.values():
        for text in texts((section.title, section.lead, section.content)):
            assert not re.search(r"\bnan\b|None|NaT|[{}]|\binf\b", text), text
            assert not re.search(INTERNAL[language], text, re.IGNORECASE), text
        for picture in parts(section.content, Picture):
            assert draw(picture.kind, picture.rows, theme(language)).startswith("<svg")
        for grid in parts(section.content, Grid):
            assert {len(row) for row in grid.rows} == {len(grid.heads)}
        template = environment().get_template(f"client/{section.name}.html")
        assert template.render(content=section.content, chart=lambda *_, **__: "1").strip()


def test_the_first_page_says_what_comes_next_and_each_thing_once():
    """Late actions first, of both sides, and not among what is watched again; the next meeting in the lead.

    The objectives stand in the section that follows.
    """
    page = sections()["client_plan_summary"]
    assert page.lead.endswith("We meet next on 14 October 2026.")
    assert not any("Report the cause" in one or "Name a contact" in one for one in page.content.watch)
    following = sections()["client_plan_objectives"].content.aims
    assert following[0].what == "Faster start: from 14 to 9 days by 31 December 2026."
    assert column(page.content.tasks, 0) == [
        "Report the cause", "Name a contact", "Send a forecast", "Keep spare parts",
    ]  # fmt: skip
    assert column(page.content.tasks, 1)[:2] == ["Our side", "Your side"]
    assert column(page.content.tasks, 3)[0] == "late since 1 Sep 2026"


def test_teams_are_those_still_there():
    """Who left is not named; the rhythm is told only where one is promised."""
    section = sections()["client_plan_team"]
    assert section.lead == (
        "One of your people works on this plan. Ann leads it on our side. "
        "One meeting is planned, on 14 October 2026."
    )
    assert column(section.content.levels, 1) == ["Zoe Client"]
    promised = sections(rhythm={"management": 12})["client_plan_team"].content.levels
    assert column(promised, 3) == ["monthly"]


def test_risks_are_said_to_the_client():
    """Whose side is late reads from where the client stands."""
    told = " ".join(texts(sections()["client_plan_risks"].content))
    assert "“Report the cause”, on our side, is 29 days late." in told
    assert "“Name a contact”, on your side, is 15 days late." in told
    assert "“Frame agreement” ends on 31 December 2026; notice by 1 December 2026." in told


def test_only_what_is_shared_is_there():
    """Goals and actions that the client does not know of are in no client plan."""
    hidden = sections(goals=(), actions=(), agreements=(), theirs=(), meetings=(), categories=(), figures=FEW)
    assert hidden.keys() == {"client_plan_summary", "client_plan_open"}
    assert len(hidden["client_plan_open"].content.points) == 4


def test_with_little_known_it_says_what_to_agree():
    """Two orders: what was bought, and what is to be agreed; a bare name: what is to be agreed."""
    little = {one.name: one for one in build("client_plan", share(few(), "A"), words("en"))}
    assert little.keys() == {"client_plan_summary", "client_plan_scope", "client_plan_open"}
    assert little["client_plan_summary"].content.tiles == ()  # one figure alone
    nothing = [one.name for one in build("client_plan", share(bare(), "A"), words("en"))]
    assert nothing == ["client_plan_summary", "client_plan_open"]


def test_the_document_is_of_the_client_edition():
    """It is the plan's second edition, about the months ahead."""
    document = VIEWS["client_plan"].build(rich(), "A", words("en"))
    assert (VIEWS["client_plan"].report, document.edition, document.kind) == ("plan", "client", "plan")
    assert document.cover.period == "Oct 2026 to Sep 2027"
    with pytest.raises(ValueError, match="one account"):
        VIEWS["client_plan"].build(rich(), None, words("en"))


def test_joint_value_tells_how_much_of_what_was_wanted():
    """The shares, the greatest first; without goals what is made together, never that there are none."""
    lead = sections()["client_plan_value"].lead
    assert lead.startswith("Two of three agreed objectives have gained: 110% and 50% of what was wanted.")
    bare_of_goals = sections(goals=())["client_plan_value"]
    assert "objective" not in bare_of_goals.lead
    assert bare_of_goals.lead not in bare_of_goals.content.together


def test_what_is_to_be_measured_is_named_in_quotation_marks():
    """A title within a sentence reads as one."""
    points = sections()["client_plan_open"].content.points
    assert "Where “Less stock” stands today, and who reports it." in points
