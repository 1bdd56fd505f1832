"""Outlook of an account: the day its next order is due, its next quarter, and a rank that says what it is."""

from collections import ChainMap
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from portfolios import trading
from reviews import LANGUAGES, reviewed, selling, small, troubled

from kamreport.figures import Result, reason
from kamreport.words import Words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_order_has_a_day_and_an_interval(language):
    """The first tile names the expected day, its note the interval, in the form of the language."""
    section = reviewed("account_outlook", troubled(), language=language)
    result, words = troubled().now["rhythm"], Words(language)
    first = section.content.tiles[0]
    assert first.value == words.short_day(result.accounts.at["T", "expected_on"].date())
    assert words.short_day(result.accounts.at["T", "latest_on"].date()) in first.note
    assert words.day(result.accounts.at["T", "expected_on"].date()) in section.lead


def test_an_order_still_expected_comes_no_sooner_than_tomorrow():
    """The interval of uneven gaps reaches back before today; what is printed begins on the day after."""
    assert trading().now["rhythm"].accounts.at["A06", "earliest_on"] < pd.Timestamp("2026-09-30")
    section = reviewed("account_outlook", trading(), "A06")
    assert "1 Oct 2026 to 13 Nov 2026" in section.content.tiles[0].note


def test_an_order_overdue_is_counted_in_days():
    """An account silent since March is overdue beyond its rhythm, and no quarter is foretold."""
    section = reviewed("account_outlook", trading(), "A02")
    days = int(trading().now["rhythm"].accounts.at["A02", "days_overdue"])
    assert f"it is {days} days overdue, longer than the account’s own rhythm allows." in section.lead
    assert section.content.tiles[0].tone == "bad"
    assert all(one.tone != "unknown" for one in section.content.tiles)
    assert "There is no revenue outlook: " in section.content.untold
    assert "revenue of" not in section.lead


def test_the_quarter_comes_with_its_interval():
    """A quarter is named by its name, with the 95 % interval in the lead and the 80 % one in the tile."""
    section = reviewed("account_outlook", trading(), "A10")
    assert section.lead.startswith("For Q4 2026 we expect revenue of €45.0k (95% interval")
    assert section.content.tiles[1].change.startswith("80%: ")


def test_the_rank_says_what_it_rests_on():
    """An account whose revenue fell stands by its trend; only the inputs of the model are told."""
    of = trading()
    risk = of.now["churn_risk"]
    known = of.now["revenue"].accounts["trailing"] > 0
    accounts = risk.accounts.assign(
        rank=known[known].cumsum().astype("float64"),
        silence=np.log(2),
        trend=pd.Series(0.1, known.index).mask(known.index == "A05", -0.6),
        risk_withheld=reason("calibration"),
    )
    weights = [("constant", np.nan, np.nan, 0.5), ("silence", 0.0, 0.5, 0.8), ("trend", 0.0, 0.5, -0.6)]
    model = pd.DataFrame(weights, columns=["input", "mean", "deviation", "weight"])
    risk = Result(accounts, risk.portfolio, {**risk.tables, "model": model})
    now = ChainMap({"churn_risk": risk}, of.now)
    section = reviewed("account_outlook", replace(of, now=now), "A05")
    drivers = section.content.drivers
    assert drivers.note.startswith("The rank (1 is the highest risk) is no probability: ")
    assert [row[0].text for row in drivers.rows] == [
        "Silence, in its own usual gaps",
        "Revenue, six months on the six before",
    ]
    assert drivers.rows[1][3].text == "more risk"
    assert drivers.headline.endswith("; its revenue trend counts most")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ranking_that_was_not_tried_is_left_out(language):
    """Too few past losses to try it on: no rank, and the reason in one sentence."""
    content = reviewed("account_outlook", trading(), "A05", language=language).content
    why = trading().now["churn_risk"].estimate("A05", "rank").withheld
    assert content.drivers is None
    assert content.untold.count(Words(language).reason(why)) == 1


@pytest.mark.parametrize(("of", "account"), [(small, "A"), (selling, "A"), (trading, "A23")])
def test_nothing_known_no_section(of, account):
    """An account that hardly or never ordered has no outlook."""
    assert reviewed("account_outlook", of(), account) is None
