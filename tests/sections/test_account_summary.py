"""The first page of a review: a verdict, figures, what changed, and asks that follow from the figures."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from books import book
from portfolios import trading
from reviews import (
    LANGUAGES,
    case,
    reviewed,
    selling,
    small,
    subscribed,
    supported,
    tables,
    troubled,
    troubled_book,
)

from kamreport.narrative.about import About
from kamreport.narrative.asks import RULES, asks
from kamreport.narrative.findings import FINDERS, findings
from kamreport.playbook import load
from kamreport.words import Words


def test_the_verdict_says_what_and_why():
    """The lead names the fall with its size and the state of health; how sure that is, in two sentences."""
    section = reviewed("account_summary", troubled())
    assert section.lead.startswith(
        "Revenue fell 53% on a year ago, to €21.0k, more than it usually moves. Health"
    )
    assert section.lead.count(".") == 4  # two decimal points and two ends
    assert section.detail.startswith("Health fell by 16 points")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_full_in_every_language(language):
    """Six tiles, up to five sentences, and exactly three asks with owner and day."""
    content = reviewed("account_summary", troubled(), language=language).content
    assert len(content.tiles) == 6
    assert 3 <= len(content.changed) <= 5
    assert len(content.asks) == 3
    assert all("Ann Berg" in one.who and "2026" in one.who for one in content.asks)


def test_asks_come_by_urgency_and_carry_a_day():
    """Money overdue for months, an unanswered detractor, a sponsor gone: in this order, due after today."""
    about = About(troubled(), "T", Words("en"))
    given = asks(about)
    assert [one.key for one in given] == ["overdue", "detractor", "sponsor"]
    assert all(one.owner == "Ann Berg" and one.due > date(2026, 9, 30) for one in given)


@pytest.mark.parametrize(
    ("key", "holds"),
    [
        ("overdue", True), ("detractor", True), ("sponsor", True), ("silence", False), ("delivery", True),
        ("renewal", True), ("decline", True), ("single", True), ("executive", True), ("actions", True),
        ("reference", False), ("prospect", False), ("stale", False), ("review", True),
    ],
)  # fmt: skip
def test_each_rule_holds_where_its_figures_say_so(key, holds):
    """The troubled account meets the rules that its story was written for, and no others."""
    rule = next(one for one in RULES if one.key == key)
    assert (rule.find(About(troubled(), "T", Words("en"))) is not None) is holds


def test_a_manager_s_call_answers_a_detractor():
    """The ask is gone once someone of the management layer met them after the answer."""
    changed = tables()
    changed["interactions"].append(
        {"interaction_id": "IZ", "account_id": "T", "date": date(2026, 9, 20), "layer": "management"}
    )
    after = case(troubled_book(changed))
    keys = [one.key for one in asks(About(after, "T", Words("en")), most=len(RULES))]
    assert "detractor" not in keys
    assert "overdue" in keys


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_and_finding_has_its_sentence(language):
    """No rule or finding lacks a message in a language; all that apply can be said."""
    words = Words(language)
    about = About(troubled(), "T", words)
    assert all(words.has(f"ask-{rule.key}") for rule in RULES)
    for one in findings(about, most=len(FINDERS)):
        assert words(f"finding-{one.key}", **one.values)
    for one in asks(about, most=len(RULES)):
        assert words(f"ask-{one.key}", **one.values)


def test_a_finding_needs_more_than_noise():
    """A steady peer has nothing to report but meetings never held; deliveries that clearly fell are told."""
    keys = {one.key for one in findings(About(troubled(), "T", Words("en")), most=99)}
    assert "delivery" in keys
    assert {one.key for one in findings(About(troubled(), "P1", Words("en")), most=99)} == {"meetings"}


@pytest.mark.parametrize(
    ("of", "start"),
    [
        (small, "Revenue came to €200, with no year-ago period to compare"),
        (selling, "Sales won in twelve months came to €1.00k"),
        (subscribed, "Contracts are worth €50.0k a year, as a year ago"),
        (supported, "Two service cases were opened this period"),
    ],
)
def test_poor_portfolios_have_a_verdict_too(of, start):
    """Orders, opportunities, contracts or cases alone are enough to say what happened and what to do."""
    section = reviewed("account_summary", of(), "A")
    assert section.lead.startswith(start)
    assert section.content.asks


def test_what_the_rules_leave_free_comes_from_the_playbook():
    """An account that no rule asks anything of has the steps of its tier and stage, not "nothing to do"."""
    measured = replace(trading(), playbook=load(Path("there-is-no-such-folder")))
    given = asks(About(measured, "A01", Words("en")))
    assert "step" in {one.key for one in given}
    assert "review" not in {one.key for one in given}


def test_the_rhythm_of_others_is_not_called_its_own():
    """An account with a single order is never told that it usually orders every so many days."""
    days = [date(2024 + n // 12, n % 12 + 1, 10) for n in range(32)]
    orders = [
        {"account_id": one, "order_id": f"{day}", "date": day, "amount": 100.0}
        for one in "BCD"
        for day in days
    ]
    orders.append({"account_id": "A", "order_id": "1", "date": date(2026, 3, 2), "amount": 100.0})
    alone = About(case(book(("A", "B", "C", "D"), orders)), "A", Words("en"))
    found = {one.key: one.values for one in findings(alone, most=99)}
    assert found["silence"]["own"] == "False"
    assert "accounts like it" in Words("en")("finding-silence", **found["silence"])
    assert About(alone.case, "B", Words("en")).own_rhythm


def test_the_first_page_shows_only_what_is_known_and_says_it_once():
    """No tile of an unknown figure, and no sentence below the verdict that the verdict begins with."""
    for of, account in ((small(), "A"), (subscribed(), "B"), (selling(), "A")):
        section = reviewed("account_summary", of, account)
        assert all(one.tone != "unknown" for one in section.content.tiles)
        assert all(not section.lead.startswith(one.rstrip(".")) for one in section.content.changed)
