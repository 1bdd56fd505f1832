"""Account review: warnings, their rows, the plans and the next best actions."""

import re
from dataclasses import replace

import pytest
from alarming import alarming, quiet
from portfolios import LANGUAGES, column, texts

from kamreport.playbook import Playbook
from kamreport.render import environment
from kamreport.sections import SECTIONS
from kamreport.words import Words

LEAK = re.compile(r"\b(nan|None|NaT)\b|[{}]")


def reviewed(case, account, language="en"):
    """The section of an account, with its template filled and no leaked value in any text."""
    section = SECTIONS["account_warnings"].build(case, account, Words(language))
    if section is not None:
        assert not [one for one in texts(section) if LEAK.search(one)]
        page = environment().get_template("sections/account_warnings.html")
        assert page.render(content=section.content, chart=lambda *_, **__: "1").strip()
    return section


@pytest.mark.parametrize("language", LANGUAGES)
def test_warnings_with_their_rows_and_plans(language):
    """The severest warnings stand with their rows and owners, what is left out is counted; then the plans."""
    content = reviewed(alarming(), "A", language).content
    count = sum(one.account == "A" for one in alarming().warnings)
    assert len(content.warnings.rows) == 8
    assert content.warnings.note == Words(language)("account-more", n=count - 8)
    assert all(column(content.warnings, 2))
    assert set(column(content.warnings, 4)) == {"Ann"}
    assert len(content.next.rows) == 3
    assert column(content.repair, 2)[0] == "Ann"


def test_the_lead_says_how_severe_and_by_when():
    """Count, severity, and the day of the repair plan."""
    lead = reviewed(alarming(), "A").lead
    assert "13 warnings are open, four of them critical." in lead
    assert "A repair plan is due by 1 October 2026." in lead


def test_the_reason_stands_beside_the_action():
    """The first action answers the severest warning, and says so."""
    grid = reviewed(alarming(), "A").content.next
    assert "(Critical)" in column(grid, 1)[0]


def test_an_account_without_warnings_has_its_next_action():
    """C has no warning; what follows comes from its stage and tier."""
    section = reviewed(alarming(), "C")
    if section is not None:
        assert section.lead.startswith("No warning is open.")
        assert section.content.warnings is None


def test_nothing_to_say_no_section():
    """Without warnings and without a matching play the section is left out; so it is in the portfolio."""
    bare = replace(quiet(), playbook=Playbook())
    assert reviewed(bare, "A") is None
    assert SECTIONS["account_warnings"].build(alarming(), None, Words("en")) is None


def test_an_owner_that_is_not_on_file_is_called_by_the_role():
    """B has no owner: the account manager answers."""
    assert set(column(reviewed(alarming(), "B").content.warnings, 4)) == {"Account manager"}
