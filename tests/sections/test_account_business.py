"""Opportunities, contracts, receivables, commitments and profile in a review."""

from datetime import date

import pytest
from books import book
from reviews import (
    AS_OF,
    LANGUAGES,
    case,
    column,
    reviewed,
    selling,
    small,
    subscribed,
    supported,
    troubled,
    whole,
)


def test_pipeline_says_what_is_open_and_late():
    """One opportunity past its day with P1; none open, two of five won with T."""
    late = reviewed("account_pipeline", troubled(), "P1")
    assert late.lead.startswith(
        "One opportunity is open, worth €5.00k; its expected closing date has passed."
    )
    assert late.content.open.rows[0][4].tone == "watch"
    closed = reviewed("account_pipeline", troubled())
    assert closed.lead == "No opportunity is open. In twelve months two of five were won, worth €2.00k."
    assert closed.content.open is None


def test_a_contract_that_ends_without_renewal_is_called_so():
    """The lead gives the day; the notice day is 60 days earlier; printed values add up to the total."""
    section = reviewed("account_contracts", troubled())
    assert "ends on 31 December 2026, in 92 days, and no opportunity is open to renew it." in section.lead
    grid = section.content.running
    assert column(grid, 3)[0] == "1 Nov 2026"
    assert sum(map(whole, column(grid, 4))) == whole(grid.total[4].text) == 61201


def test_receivables_add_up():
    """700.50 of 1,000 overdue since June, in one invoice; where every one is listed, there is no ageing."""
    section = reviewed("account_receivables", troubled())
    assert section.lead == "70% of the open €1.00k is overdue: €701, the oldest for 121 days."
    assert column(section.content.overdue, 4) == ["701"]
    assert section.content.ageing is None


def test_commitments_kept_late_and_open():
    """One done in time, one late, one open, the late one first; a goal that went backwards says so."""
    section = reviewed("account_plan", troubled())
    assert section.lead.startswith(
        "Of two commitments due in twelve months, one was done in time, and one is not"
    )
    assert column(section.content.actions, 0) == ["Name one contact", "Train staff", "Send forecast"]
    assert section.content.actions.rows[0][4].text == "60 days late"
    assert column(section.content.objectives, 3) == ["80, worse than at the start"]


@pytest.mark.parametrize(
    ("due", "said"), [((30, 30), "two have missed their date"), ((30, 1), "one has missed its date")]
)
def test_an_objective_whose_day_has_come_is_no_longer_awaited(due, said):
    """Due on the as-of day or before and not reached: missed; told before the next date, if there is one."""
    rows = [
        {"objective_id": f"Z{n}", "account_id": "A", "title": f"Goal {n}", "baseline": 9.0, "target": 4.0,
         "actual": 6.0, "due_on": date(2026, 9 if day == 30 else 12, day)}
        for n, day in enumerate(due)
    ]  # fmt: skip
    of = case(book(["A"], [], as_of=AS_OF, objectives=rows))
    headline = reviewed("account_plan", of, "A").content.objectives.headline
    assert said in headline
    assert ("the next date is 1 December 2026" in headline) == (due[1] == 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_profile_gathers_the_days_that_matter(language):
    """Plans and deadlines from every table, in order of time, the past ones at most 90 days old."""
    section = reviewed("account_profile", troubled(), language=language)
    assert "Ann Berg" in {fact.text for fact in section.content.facts}
    assert len(section.content.dates.rows) >= 5


def test_key_dates_lie_ahead():
    """The next date opens the list, and what is past stands apart; a renewal is not called an end."""
    content = reviewed("account_profile", troubled()).content
    assert content.dates.rows[0][0].text == "9 Oct 2026"
    assert content.dates.headline.endswith("key dates in the coming year")
    assert "Rival seen" in " ".join(column(content.happened, 1))
    assert not set(column(content.happened, 0)) & set(column(content.dates, 0))


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ({"V1": True, "V2": None}, "One of two running contracts renews itself within a year, none ends"),
        ({"V1": False, "V2": None}, "One of two running contracts ends within a year"),
        ({"V1": True, "V2": False}, "Of two running contracts one ends within a year and one renews itself"),
        ({"V1": None, "V2": None}, "No running contract ends within a year"),
    ],
)
def test_a_contract_that_renews_itself_is_not_said_to_end(ends, said):
    """The headline tells those that end within a year from those that go on by themselves."""
    rows = [
        {"contract_id": key, "account_id": "A", "start": date(2025, 1, 1),
         "end": date(2028 if renews is None else 2027, 1, 1), "auto_renews": bool(renews)}
        for key, renews in ends.items()
    ]  # fmt: skip
    measured = book(["A"], as_of=date(2026, 9, 30), contracts=rows)
    assert reviewed("account_contracts", case(measured), "A").content.running.headline == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name", ["account_pipeline", "account_contracts", "account_receivables", "account_plan"]
)
def test_every_language_has_the_words(name, language):
    """The sections stand in all languages."""
    assert reviewed(name, troubled(), language=language) is not None


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("account_pipeline", small),
        ("account_contracts", selling),
        ("account_receivables", subscribed),
        ("account_plan", supported),
    ],
)
def test_left_out_where_there_is_nothing(name, of):
    """A table that was not given leaves no empty frame."""
    assert reviewed(name, of(), "A") is None


def test_a_portfolio_document_has_none_of_them():
    """Without an account there is no review section."""
    assert reviewed("account_profile", small(), None) is None


def test_what_contracts_bring_without_a_renewal():
    """One of 1,000 a year ends after 73 days, one of 500 goes on: 200 and 500 in the coming year."""
    ends = {"V1": date(2026, 12, 12), "V2": None}
    rows = [
        {"contract_id": key, "account_id": "A", "start": date(2025, 1, 1), "end": end, "annual_value": worth}
        for (key, end), worth in zip(ends.items(), (1000.0, 500.0), strict=True)
    ]
    section = reviewed("account_contracts", case(book(["A"], as_of=date(2026, 9, 30), contracts=rows)), "A")
    assert section.lead.endswith("If none is renewed, they bring €700 in the coming twelve months.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_opportunity_without_a_name_is_called_by_its_product(language):
    """The product stands before the identifier, in review and plan; a name of its own comes first."""
    row = {"account_id": "A", "opened_on": date(2026, 9, 1), "product_id": "P"}
    rows = [row | {"opportunity_id": "X1"}, row | {"opportunity_id": "X2", "name": "Line 2"}]
    products = [{"product_id": "P", "name": "Ships"}]
    of = case(book(["A"], opportunities=rows, products=products))
    for name in ("account_pipeline", "plan_growth"):
        grid = reviewed(name, of, "A", language).content.open
        assert {line[0].text.replace("（", " (").replace("）", ")") for line in grid.rows} == {
            "Ships (X1)",
            "Line 2",
        }
