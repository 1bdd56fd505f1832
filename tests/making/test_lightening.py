"""Memory given back around long documents."""

from itertools import count

import pytest

from kamreport.making import lightening
from kamreport.making.lightening import LONG, MANY, lighten, lightened
from kamreport.printing import lines


@pytest.fixture
def given_back(monkeypatch):
    """What happened, in its order: "back" for memory given back."""
    done = []
    monkeypatch.setattr(lightening, "lighten", lambda: done.append("back"))
    monkeypatch.setattr(lightening, "_printed", count(1))
    return done


def test_memory_is_given_back_before_and_after_a_long_page(given_back):
    """The page is printed in between."""
    with lightened("x" * (LONG + 1)):
        given_back.append("printed")
    assert given_back == ["back", "printed", "back"]


def test_memory_is_given_back_after_a_page_that_failed(given_back):
    """What it raises comes through."""
    with pytest.raises(ValueError, match="wrong"), lightened("x" * (LONG + 1)):
        raise ValueError("wrong")
    assert given_back == ["back", "back"]


def test_short_pages_keep_what_the_next_one_needs(given_back):
    """Reviews come one after the other: what was found for one serves the others."""
    with lightened("x" * LONG):
        given_back.append("printed")
    assert given_back == ["printed"]


def test_memory_is_given_back_after_many_short_pages(given_back):
    """A worker of hundreds of reviews needs no more than one of a hundred."""
    for _ in range(2 * MANY):
        with lightened("x"):
            given_back.append("printed")
    assert [place for place, what in enumerate(given_back) if what == "back"] == [MANY, 2 * MANY + 1]


def test_what_printing_keeps_is_forgotten(monkeypatch):
    """Nothing kept of earlier documents survives."""
    kept = {("words", 1): ("a line",)}
    monkeypatch.setattr(lines, "_lines", kept)
    lighten()
    assert not kept
