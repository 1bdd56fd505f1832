"""Which sections a document holds: the usual ones, others on request, any order; wrong names asked back."""

import pytest

from kamreport.config import Choice, Config
from kamreport.selection import Place, faults, selected, short
from kamreport.views import check_choices

PLACES = {
    "portfolio_revenue": (Place("portfolio", 20),),
    "portfolio_summary": (Place("portfolio", 10),),
    "portfolio_accounts": (Place("portfolio", 30, asked=True),),
    "methods": (Place("portfolio", 90), Place("review", 90)),
    "account_revenue": (Place("review", 20),),
}


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (Choice(), ["portfolio_summary", "portfolio_revenue", "methods"]),
        (
            Choice(also=("accounts",)),
            ["portfolio_summary", "portfolio_revenue", "portfolio_accounts", "methods"],
        ),
        (Choice(without=("methods", "revenue")), ["portfolio_summary"]),
        (Choice(sections=("methods", "accounts", "methods")), ["methods", "portfolio_accounts"]),
    ],
)
def test_sections_are_chosen_by_their_short_names(choice, names):
    """Usual ones by rank; `also` and `without` change them; `sections` gives exactly these, in order."""
    assert list(selected("portfolio", PLACES, choice)) == names


def test_the_same_word_means_each_reports_own_section():
    """`revenue` is the portfolio's in the portfolio report and the account's in the review."""
    assert list(selected("review", PLACES, Choice(sections=("revenue",)))) == ["account_revenue"]
    assert short("account_revenue") == short("portfolio_revenue") == "revenue"


def test_names_that_do_not_exist_are_asked_back_all_at_once():
    """A report and sections misspelt: each with its place, the nearest, and what there is."""
    found = faults(
        {"portfolio": PLACES, "review": PLACES},
        {"portfolo": Choice(), "portfolio": Choice(also=("acounts",), without=("tiers",))},
    )
    assert len(found) == 3
    assert "reports.portfolo" in found[0]
    assert "did you mean 'portfolio'" in found[0]
    assert "did you mean 'accounts'" in found[1]
    assert "reports.portfolio.without" in found[2]


def test_the_real_sections_can_be_chosen():
    """A choice of sections that exist has no fault; the configuration keeps their order."""
    config = Config.model_validate({"reports": {"review": {"sections": ["health", "summary"]}}})
    assert check_choices(config.reports) == []
    assert config.reports["review"].sections == ("health", "summary")
