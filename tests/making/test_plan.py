"""Which documents are asked for: their order, languages, safe places."""

from pathlib import PurePosixPath

import pandas as pd
from books import book

from kamreport.case import Case
from kamreport.config import Config
from kamreport.making.plan import plan

ACCOUNTS = (
    {"account_id": "A1", "name": "Alpha GmbH", "language": "zh-TW"},
    {"account_id": "A2", "name": "../../etc/passwd"},
    {"account_id": "A3", "name": "Caf\u00e9"},
    {"account_id": "A4", "name": "Twin"},
    {"account_id": "A5", "name": "Twin"},
    {"account_id": "Twin 6", "name": "A1"},
)


def case(language="en"):
    """A case of those accounts, nothing measured."""
    return Case(Config(language=language), book(ACCOUNTS), {}, {}, {}, {}, pd.DataFrame())


def test_the_portfolio_comes_second_and_a_language_may_be_each_accounts_own():
    """One account's documents come before the portfolio's, which take longest to put together; `account`
    means each account's own language, and the portfolio's where there is none.
    """
    planned = plan(case("zh-CN"), ("review", "portfolio"), ("A1", "A2"), ("account",), ("internal",))
    assert [(one.view, one.account, one.language) for one in planned] == [
        ("review", "A1", "zh-TW"),
        ("portfolio", None, "zh-CN"),
        ("review", "A2", "zh-CN"),
    ]


def test_documents_of_an_account_follow_one_another():
    """All reports, editions and languages of one account, then those of the next."""
    accounts = [one.account for one in plan(case(), (), (), ("en", "zh-CN"))]
    turns = [one for one, before in zip(accounts, [object(), *accounts], strict=False) if one != before]
    first, *others = (one["account_id"] for one in ACCOUNTS)
    assert turns == [first, None, *others]


def test_the_same_document_is_planned_once():
    """A language or a report asked for twice is one document."""
    planned = plan(case(), ("review", "review"), ("A1",), ("zh-TW", "account", "zh-TW"), ("internal",) * 2)
    assert len(planned) == 1


def test_places_stay_below_their_folder():
    """No name leads out of the folder; two accounts never share one; what clients get stands apart."""
    planned = plan(case(), ("review",), (), ())
    places = [one.place for one in planned]
    assert len({place.parent for place in places}) == 2 * len(ACCOUNTS)
    for one in planned:
        place = one.place
        edition = "client" if one.view.startswith("client_") else "internal"
        assert place.is_relative_to(PurePosixPath(edition) / "accounts")
        assert ".." not in place.parts
        assert len(place.parts) == 4


def test_a_deck_is_made_only_when_named():
    """Slides would double a client's documents: asked for by name they are planned, else not."""
    everything = {one.view for one in plan(case(), (), ("A1",), ())}
    assert "client_review" in everything
    assert "client_deck" not in everything
    (deck,) = plan(case(), ("deck",), ("A1",), ())
    assert (deck.view, deck.place.parts[0], deck.place.name) == ("client_deck", "client", "deck.en")
    assert plan(case(), ("deck",), ("A1",), (), ("internal",)) == ()
