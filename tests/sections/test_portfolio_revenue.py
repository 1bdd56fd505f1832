"""The portfolio's revenue: direction, figures and a bridge that adds up."""

import pytest
from portfolios import LANGUAGES, built, selling, small, supported, trading

from kamreport.narrative.quarters import quarters_headline
from kamreport.words import Words


@pytest.mark.parametrize(
    ("language", "finding"),
    [
        (
            "en",
            "The last twelve months brought €3.58m, as much as the twelve before. Revenue rose 9%",
        ),
        (
            "zh-CN",
            "近十二个月营收 358 万欧元，与此前十二个月持平。2026年第三季度营收 97.2 万欧元，同比增长 9%",
        ),
        ("zh-TW", "近十二個月營收 358 萬歐元，與前十二個月持平。2026年第三季營收 97.2 萬歐元，年增 9%"),
    ],
)
def test_the_lead_states_the_finding(language, finding):
    """First the year, then the period that the summary has told: how much, compared with what."""
    lead = built("portfolio_revenue", trading(), language).lead
    assert lead.replace("\u202f", " ").replace("\u2009", " ").startswith(finding)


def test_the_bridge_adds_up():
    """From 891,000 the four steps lead to 972,000, with the accounts behind each."""
    rows = built("portfolio_revenue", trading()).content.bridge.rows
    assert [row["text"] for row in rows] == ["€891k", "+€2.00k", "+€216k", "−€68.0k", "−€69.0k", "€972k"]
    assert [row["name"] for row in rows][1:-1] == [
        "New or back (1)",
        "Bought more (1)",
        "Bought less (2)",
        "Bought nothing (1)",
    ]
    assert rows[0]["end"] + sum(row["end"] - row["start"] for row in rows[1:-1]) == rows[-1]["end"]


def test_the_bridge_says_what_carried_the_change():
    """The largest gain and the largest loss, not a label."""
    headline = built("portfolio_revenue", trading()).content.bridge.headline
    assert "growth came mainly from accounts that bought more, +€216k" in headline
    assert "bought nothing took €69.0k back" in headline


def test_quarters_carry_the_year_before():
    """The last bar has 891,000 of a year ago as its tick."""
    last = built("portfolio_revenue", trading()).content.quarters.rows[-1]
    assert (last["value"], last["before"], last["tone"]) == (972000, 891000, "accent")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_young_book_has_nothing_to_compare_with(language):
    """Without a year-ago period there is neither a direction nor a bridge."""
    section = built("portfolio_revenue", small(), language)
    assert section.content.bridge is None
    assert "%" not in section.lead


@pytest.mark.parametrize("of", [selling, supported])
def test_no_orders_no_section(of):
    """A book without orders has no page on revenue."""
    assert built("portfolio_revenue", of()) is None


@pytest.mark.parametrize(
    ("quarters", "headline"),
    [
        ([90, 90, 99.7], "Q3 2026 is level with the year before, after two periods below it"),
        ([99.7, 90, 90], "Revenue has been below the year before for two periods running"),
        ([110, 99.7, 90], "Q3 2026 is below the period a year before"),
        ([90, 100.2, 99.7], "Revenue has been level with the year before for two periods running"),
    ],
)
def test_a_level_quarter_belongs_to_no_run(quarters, headline):
    """Half a percent either way counts neither as above nor as below the year before (100)."""
    rows = [{"label": "", "value": value, "text": "", "before": 100.0} for value in quarters]
    assert quarters_headline(trading(), rows, Words("en")) == headline
