"""Which documents are asked for: their order, languages, safe places."""

from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

import pandas as pd
from books import book

from kamreport.case import Case
from kamreport.config import Config
from kamreport.making.plan import AHEAD, at_most, languages_of, plan
from kamreport.request import Request

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


def test_the_portfolio_follows_the_first_accounts_and_a_language_may_be_each_accounts_own():
    """A few accounts' documents come before the portfolio's, which take longest to put together; `account`
    means each account's own language, and the portfolio's where there is none.
    """
    names = tuple(f"A{number:02}" for number in range(AHEAD + 2))
    planned = plan(case("zh-CN"), ("review", "portfolio"), ("A1", "A2"), ("account",), ("internal",))
    assert [(one.view, one.account, one.language) for one in planned] == [
        ("review", "A1", "zh-TW"),
        ("review", "A2", "zh-CN"),
        ("portfolio", None, "zh-CN"),
    ]
    many = replace(case(), book=book([{"account_id": name, "name": name} for name in names]))
    planned = plan(many, ("review", "portfolio"), (), (), ("internal",))
    assert [one.account for one in planned] == [*names[:AHEAD], None, *names[AHEAD:]]


def test_how_many_documents_a_request_comes_to_at_the_most(tmp_path):
    """Known where accounts are named, before anything is read; else there is work for all processes."""
    asked = Request(tmp_path, tmp_path, Config(), date(2026, 9, 30), reports=("review",), jobs=8)
    assert at_most(asked) == 8
    assert at_most(replace(asked, accounts=("A1",))) == 2
    assert at_most(replace(asked, accounts=("A1",), editions=("internal",))) == 1
    assert at_most(replace(asked, accounts=("A1", "A2"), languages=("en", "zh-CN"))) == 8
    assert languages_of(asked) == ("en",)
    assert languages_of(replace(asked, languages=("zh-CN", "account"))) == ("zh-CN",)


def test_documents_of_an_account_follow_one_another():
    """All reports, editions and languages of one account, then those of the next."""
    accounts = [one.account for one in plan(case(), (), (), ("en", "zh-CN"))]
    turns = [one for one, before in zip(accounts, [object(), *accounts], strict=False) if one != before]
    names = [one["account_id"] for one in ACCOUNTS]
    assert turns == [*names[:AHEAD], None, *names[AHEAD:]]


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
