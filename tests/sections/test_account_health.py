"""Health in a review: parts that add up to what is printed."""

from itertools import pairwise

import pytest
from reviews import LANGUAGES, column, reviewed, selling, small, subscribed, troubled

from kamreport.narrative.money import rounded


@pytest.mark.parametrize("language", LANGUAGES)
def test_points_and_weights_add_up_as_printed(language):
    """The points in tenths sum to the printed score, the weights to 100 %."""
    grid = reviewed("account_health", troubled(), language=language).content.breakdown
    points = sum(round(10 * float(text.replace("−", "-"))) for text in column(grid, 6))
    assert points == round(10 * float(grid.total[6].text))
    assert sum(int(text.rstrip("%")) for text in column(grid, 5)) == 100


def test_the_bridge_adds_up_as_drawn():
    """From last period's mark each step starts where the one before ended, and ends at this period's."""
    rows = reviewed("account_health", troubled()).content.bridge.rows
    assert rows[0]["start"] == rows[0]["end"]
    for one, following in pairwise(rows[:-1]):
        assert one["end"] == pytest.approx(following["start"])
    assert rows[-2]["end"] == pytest.approx(rows[-1]["end"])


def test_lead_and_bridge_tell_the_same_fall():
    """The fall in the lead is the difference of the bridge's two scores, each rounded to whole points."""
    section = reviewed("account_health", troubled())
    points = section.lead.partition(" down ")[2].split()[0]
    told = section.content.bridge.headline.partition(";")[0].removeprefix("Health fell from ")
    before, after = (rounded(float(one)) for one in told.split(" to "))
    assert str(before - after) == points


def test_the_lead_names_the_weakest_and_the_band():
    """The finding is said with its score; a fall says how many points."""
    lead = reviewed("account_health", troubled()).lead
    assert "of 100 (at risk), down" in lead or "of 100 (watch), down" in lead
    assert "Weakest are " in lead


def test_a_thin_score_is_withheld_with_its_parts_shown():
    """Too little weight known: no score, the reason instead, and the known components without points."""
    section = reviewed("account_health", subscribed(), "A")
    assert section.lead.startswith("There is no overall score: ")
    assert len(section.content.breakdown.heads) == 5
    assert section.content.breakdown.total == ()


@pytest.mark.parametrize("of", [small, selling])
def test_nothing_known_is_nothing_said(of):
    """Where not one component is known, the section is left out."""
    assert reviewed("account_health", of(), "A") is None
