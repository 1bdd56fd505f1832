"""The page on how good the health score is: its verdict in words, claims only where they are borne out."""

from collections import ChainMap
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from caring import cared
from portfolios import LANGUAGES, built, selling, small, subscribed, supported, trading

from kamreport.figures import Result
from kamreport.metrics.backtest import judged


def tried(signal: float = 0.0, rule: float = 0.0, losses: float = 0.25, least: int = 10):
    """The portfolio cared for with made-up trials: what health and silence say of the losses."""
    dice = np.random.default_rng(5)
    event = dice.random(200) < losses
    health = 62 + 8 * dice.normal(size=200) - signal * event
    trials = pd.DataFrame(
        {
            "look": np.repeat(pd.to_datetime(["2025-03-31", "2025-09-30"]), 100),
            "account_id": np.tile(np.arange(50), 4).astype(str),
            "health": health,
            "band": np.select([health >= 70, health >= 50], ["healthy", "watch"], "at_risk"),
            "recency": dice.gamma(2, size=200) + rule * event,
            "trend": dice.normal(size=200),
            "outcome": np.where(event, "silent", "kept"),
            "event": event,
        }
    )
    case = cared()
    portfolio, tables = judged(trials, least)
    found = Result(pd.DataFrame(index=case.book.accounts), portfolio, tables)
    return replace(case, now=ChainMap({"backtest": found}, case.now))


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (tried(signal=15), "has proved itself on this book’s past"),
        (tried(signal=15, rule=2.5), "watching the silence against the usual rhythm may do as well"),
        (tried(), "is not shown to foretell losses better than chance"),
        (tried(rule=6), "Watching the silence against the usual rhythm foretold losses clearly better"),
        (tried(losses=0.02), "too few to judge the health score"),
    ],
)
def test_the_verdict_in_words(case, said):
    """Each verdict has its own sentence."""
    assert said in built("portfolio_backtest", case).lead


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("signal", [0.0, 15.0])
def test_in_every_language(language, signal):
    """Tiles, areas and bands are there in each language."""
    content = built("portfolio_backtest", tried(signal=signal), language).content
    assert len(content.tiles) == 4
    assert len(content.areas.rows) == 3
    assert len(content.bands.rows) == 3


def test_bands_are_called_different_only_where_they_are():
    """A planted signal sets the bands apart, chance does not; too few losses are counted, not compared."""
    assert "were lost" in built("portfolio_backtest", tried(signal=15)).content.bands.headline
    assert "do not differ clearly" in built("portfolio_backtest", tried()).content.bands.headline
    few = built("portfolio_backtest", tried(losses=0.02)).content
    assert few.bands.headline.startswith("Lost so far: ")
    assert few.areas is None
    assert [one.label for one in few.tiles][:1] == ["Cases lost"]  # what is not known has no tile


def test_on_the_books_own_past():
    """Eight accounts that all went on buying: there is nothing to judge the score by."""
    lead = built("portfolio_backtest", cared()).lead
    assert "none ended in a loss" in lead
    assert "too few to judge the health score (no account was lost; 10 needed)" in lead


@pytest.mark.parametrize("of", [small, selling, subscribed, supported, trading])
def test_thin_books_say_so_or_nothing(of):
    """Without health there is no page; with it and without a past, one line."""
    section = built("portfolio_backtest", of())
    assert section is None or section.content.tiles == ()
