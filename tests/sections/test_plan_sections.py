"""The account plan, internal edition: of an account in trouble, of a calm one, and of a bare one."""

from types import SimpleNamespace

import pytest
from portfolios import trading
from reviews import (
    LANGUAGES,
    column,
    parts,
    reviewed,
    selling,
    small,
    subscribed,
    texts,
    troubled,
    warned,
    whole,
)

from kamreport.blocks import Section, Tile
from kamreport.narrative.planning import Planning
from kamreport.sections import SECTIONS
from kamreport.views import VIEWS, first_tiles
from kamreport.words import Words

PLAN = [name for name in SECTIONS if name.startswith("plan_")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PLAN)
def test_every_section_is_sound_in_every_language(name, language):
    """No leaked value, every chart drawn, every table whole, the template filled; a lead, and a full stop."""
    section = reviewed(name, warned(), language=language)
    if section is not None:
        assert section.lead.endswith((".", "。"))


@pytest.mark.parametrize("of", [small, selling, subscribed], ids=lambda one: one.__name__)
def test_with_little_known_the_plan_closes_up_and_says_what_is_missing(of):
    """No section on goals or risks; the summary says that no objective is agreed, and the gaps are named."""
    found = {name: section for name in PLAN if (section := reviewed(name, of(), "A")) is not None}
    assert not {"plan_objectives", "plan_value", "plan_risks", "plan_repair", "plan_team"} & found.keys()
    assert found["plan_summary"].lead.startswith("No objective is agreed yet")
    gaps = found["plan_gaps"]
    assert len(gaps.content.lacking) >= 6
    count = {6: "Six", 7: "Seven", 8: "Not one"}[len(gaps.content.lacking)]
    assert gaps.lead.startswith(f"{count} of the eight things that make a plan ")


def test_a_plan_needs_an_account():
    """It is about one."""
    with pytest.raises(ValueError, match="one account"):
        VIEWS["plan"].build(small(), None, Words("en"))


def test_the_plan_looks_a_year_ahead():
    """The cover names the months ahead, not the period behind; its message is that of the first section."""
    document = VIEWS["plan"].build(warned(), "T", Words("en"))
    assert document.cover.period == "Oct 2026 to Sep 2027"
    assert (document.kind, document.edition) == ("plan", "internal")
    assert document.cover.message == document.sections[0].lead
    names = [one.name for one in document.sections]
    assert names[0] == "plan_summary"
    assert names.index("plan_objectives") < names.index("plan_actions") < names.index("plan_dates")


def test_what_is_late_is_the_first_step():
    """Nothing that is due later comes before it; the table of tasks begins with it, too."""
    section = reviewed("plan_summary", troubled())
    assert "First step: finish “Name one contact”, late since" in section.lead
    assert section.content.tasks.rows[0][0].text == "Name one contact"


def test_a_cover_shows_known_figures_alone():
    """A figure that is not known says why in its section; it is none of the three of a cover."""
    tiles = tuple(Tile(name, "1", tone="unknown" if name == "B" else "") for name in "ABCDE")
    section = Section("plan_summary", "", "", SimpleNamespace(tiles=tiles))
    assert [one.label for one in first_tiles((section,))] == ["A", "C", "D"]


def test_goals_shared_and_own_stand_apart():
    """One agreed with the client and nearly there, one of our own that went the wrong way."""
    section = reviewed("plan_objectives", warned())
    assert section.lead == "One of two measured objectives keeps pace; “On time” does not."
    (joint,), (own,) = section.content.joint, section.content.own
    assert joint.what == "Faster start: from 14 to 9 days by 31 December 2026."
    assert joint.standing.startswith("On course: 10 days, 80% of the way after 75% of the time.")
    assert joint.standing.endswith("One open action of ours and one of the client serve it.")
    assert own.what == "On time: from 90% to 96% by 31 December 2026."
    assert own.standing == "Worse than at the start: 80%. No open action serves it."
    assert section.content.course.headline == ("“On time” is 0% of the way there; an even pace would be 75%")


def test_value_is_joint_where_both_sides_work():
    """What the agreed goal brought, what the account brings us, and who brings what."""
    section = reviewed("plan_value", warned())
    assert section.lead == (
        "The agreed objective has brought a measurable gain. One objective is worked on from both sides."
    )
    assert section.content.gains[0] == "For the client: “Faster start”, from 14 to 10 days so far."
    assert column(section.content.joint, 1) == ["Check drawings", "nothing yet"]
    assert column(section.content.joint, 2) == ["Release drawings", "nothing yet"]


def test_scope_says_what_ends_and_adds_up():
    """The contract that ends has nothing under way; values and purchases add up to their totals."""
    section = reviewed("plan_scope", warned())
    assert "“Frame” ends on 31 December 2026, and nothing is under way to renew it." in section.lead
    grid = section.content.contracts
    assert column(grid, 4) == ["nothing yet", "renews itself"]
    assert sum(map(whole, column(grid, 5))) == whole(grid.total[5].text)
    bought = section.content.supplied
    assert sum(map(whole, column(bought, 1))) == whole(bought.total[1].text)


def test_teams_meet_level_by_level():
    """Who is known at each level, and what each person calls for: the sponsor who left comes first."""
    section = reviewed("plan_team", warned())
    assert section.lead.startswith(
        "No sponsor on the client’s side speaks for us; one critic is to be won. "
        "One person on the client’s side is named; on ours Ann Berg leads the account."
    )
    assert column(section.content.people, 4) == [
        "left 1 Jul 2026: win a new sponsor",
        "hear the criticism, agree one remedy",
    ]
    assert column(section.content.meetings, 0) == ["9 Oct 2026"]


def test_actions_agreed_stand_apart_from_those_proposed():
    """The late one first, those done left out; proposals carry their reason and are called so."""
    section = reviewed("plan_actions", warned())
    assert section.lead.startswith("Four actions are open, three of ours and one of the client’s, one late.")
    assert column(section.content.agreed, 0) == [
        "Name one contact", "Check drawings", "Release drawings", "Train staff",
    ]  # fmt: skip
    assert column(section.content.agreed, 5)[0] == "60 days late"
    assert all(column(section.content.proposed, 1))
    assert "not agreed with anybody yet" in section.content.proposed.note


def test_every_warning_has_its_answer():
    """Each rule of the playbook's plays is answered by a step; severe ones are counted in the lead."""
    section = reviewed("plan_risks", warned())
    severe = sum(one.severity in ("critical", "high") for one in warned().warnings if one.account == "T")
    assert severe == 5
    assert "five of them severe" in section.lead
    assert all(column(section.content.warnings, 2))


def test_repair_begins_within_a_day_where_it_is_due():
    """A strategic account with severe warnings: by the next day; a calm account has no such section."""
    section = reviewed("plan_repair", warned())
    assert section.lead.startswith("Repair begins by 1 October 2026, for ")
    assert column(section.content.repair, 2)[0] == "1 Oct 2026"
    assert "of 100: " in section.content.weak
    assert reviewed("plan_repair", troubled(), "P1") is None


def test_growth_names_the_rival():
    """A competitor told in an event; open opportunities with P1, their day passed."""
    assert reviewed("plan_growth", warned()).content.rivals == ("5 August 2026: Rival seen.",)
    grid = reviewed("plan_growth", warned(), "P1").content.open
    assert (column(grid, 0), grid.rows[0][-1].tone) == (["Fleet"], "watch")


def test_resources_name_who_has_to_do_what():
    """Meetings against the promise, open actions by person, steps by role; each row says what is there."""
    section = reviewed("plan_worth", warned())
    grid = section.content.resources
    assert "Ann Berg" in column(grid, 0)
    assert all(cell.text for row in grid.rows for cell in row)
    assert next(parts(section.content, Tile)).value.startswith("€")


def test_success_is_measured_by_goals_and_by_our_own():
    """Start, today and aim in one form, the unit beside the measure; the revenue target to date."""
    section = reviewed("plan_measures", warned())
    grid = section.content.measures
    assert [row[-1].tone for row in grid.rows].count("good") == 1
    assert section.finding == "One of the five figures is on course"
    assert column(grid, 0)[:2] == ["Days to start", "On time"]
    assert [cell.text for cell in grid.rows[1]] == [
        "On time",
        "90%",
        "80%",
        "96%",
        "31 Dec 2026",
        "worse than at the start",
    ]


def test_dates_come_from_every_table():
    """Notice, meeting, actions, goals and ends in one list, the first told in the lead."""
    section = reviewed("plan_dates", warned())
    told = " ".join(texts(section.content.dates))
    for what in (
        "Last day of notice for “Frame”",
        "Meeting at the management level",
        "Train staff",
        "“Frame” ends",
    ):
        assert what in told
    assert "The next key date is 9 October 2026: meeting at the management level." in section.lead


def test_a_whole_plan_lacks_nothing():
    """Everything of the troubled account is there but people at two levels; they are named."""
    section = reviewed("plan_gaps", warned())
    assert section.lead == "With one open point settled, the plan is complete."
    assert section.content.lacking == ("Nobody is known at the executive and management levels.",)


def test_an_account_lost_is_due_no_meetings():
    """Meetings are promised to an account that buys, and no longer to one that has churned."""
    assert trading().now["lifecycle"].word("A02", "stage") == "churned"
    assert Planning(trading(), "A02", Words("en")).promised == {}
    assert Planning(trading(), "A01", Words("en")).promised["executive"] > 0
