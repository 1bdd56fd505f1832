"""What calls for action: each part of the rule on figures made by hand, and what an account is then told."""

from collections import ChainMap
from dataclasses import replace
from datetime import timedelta

import pandas as pd
import pytest
from books import book
from portfolios import AS_OF, LANGUAGES, case, small

from kamreport.changes.health_bridge import health_bridge
from kamreport.figures import Result
from kamreport.narrative.about import About
from kamreport.narrative.asks import asks
from kamreport.narrative.asks_service import review
from kamreport.narrative.calling import calls
from kamreport.narrative.findings import findings
from kamreport.steps import standing
from kamreport.words import Words

ACCOUNT = "A"


def scored(score: float, band: str, component: float | None) -> Result:
    """Health of one account whose single component has this score."""
    return Result(
        pd.DataFrame(
            {
                "health": [score], "band": [band], "health_withheld": [None],
                "points_usage": [score], "component_usage": [component], "raw_usage": [component],
            },
            index=[ACCOUNT],
        )
    )  # fmt: skip


def about(before: float, now: float, band_before: str, band: str, language: str = "en", **figures) -> About:
    """A quiet account whose health went from one score to another, and which has the figures given."""
    measured = small() if not figures else case(book([ACCOUNT], **figures))
    then, today = scored(before, band_before, before), scored(now, band, now)
    bridge = health_bridge({"health": today}, {"health": then})
    found = replace(
        measured,
        now=ChainMap({"health": today}, measured.now),
        before=ChainMap({"health": then}, measured.before),
        changes={**measured.changes, "health_bridge": bridge},
    )
    return About(found, ACCOUNT, Words(language))


@pytest.mark.parametrize(
    ("before", "now", "band_before", "band", "expected"),
    [
        (97, 74, "healthy", "healthy", ("fall",)),
        (84, 74, "healthy", "healthy", ("fall",)),
        (83, 74, "healthy", "healthy", ()),
        (71, 69, "healthy", "watch", ("band",)),
        (69, 71, "watch", "healthy", ()),
        (80, 40, "healthy", "at_risk", ("band", "fall")),
        (40, 80, "at_risk", "healthy", ()),
    ],
)
def test_health_that_fell_calls_for_action(before, now, band_before, band, expected):
    """A fall of ten points or into a lower band calls; less, or a rise, does not."""
    assert calls(about(before, now, band_before, band)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fall_of_health_is_named_and_asked_about(language):
    """27 points down: the first ask names them, the verdict too, and no finding repeats it; none says that
    nothing is to be done.
    """
    told = about(97, 70, "healthy", "healthy", language)
    first = asks(told)[0]
    assert first.key == "health"
    assert "27" in told.words(f"ask-{first.key}", **first.values)
    assert "health" not in {one.key for one in findings(told, most=99)}
    assert "review" not in {one.key for one in asks(told)}
    where = standing(told.case.now, (), ACCOUNT, told.case.changes)
    assert where.fell
    assert not standing(told.case.now, (), ACCOUNT).fell


def test_a_fall_by_scope_is_named_too():
    """Where a component that is no longer known moved health by 27 points, that is said."""
    told = about(97, 70, "healthy", "healthy")
    moves = told.case.changes["health_bridge"].tables["moves"].assign(kind="missing")
    bridge = replace(told.case.changes["health_bridge"], tables={"moves": moves})
    scoped = replace(told, case=replace(told.case, changes={"health_bridge": bridge}))
    (one,) = (each for each in findings(scoped, most=99) if each.key.startswith("health"))
    assert scoped.words(f"finding-{one.key}", **one.values) == (
        "Health is down 27 points, to 70, mostly because usage trend is no longer known."
    )


def test_commitments_and_contracts_call_for_action():
    """An action due within 90 days and a contract that ends within 180 call; later ones do not."""

    def due(days):
        return {
            "action_id": "X",
            "account_id": ACCOUNT,
            "title": "Send it",
            "due_on": AS_OF + timedelta(days=days),
        }

    def ends(days):
        return {"contract_id": "K", "account_id": ACCOUNT, "start": AS_OF - timedelta(days=900),
                "end": AS_OF + timedelta(days=days), "annual_value": 9.0}  # fmt: skip

    assert calls(about(80, 80, "healthy", "healthy", actions=[due(90)])) == ("commitment",)
    assert calls(about(80, 80, "healthy", "healthy", actions=[due(91)])) == ()
    assert calls(about(80, 80, "healthy", "healthy", contracts=[ends(180)])) == ("ending",)
    assert calls(about(80, 80, "healthy", "healthy", contracts=[ends(181)])) == ()


def test_nothing_calls_is_said_only_where_nothing_does():
    """The fallback says that nothing calls for action where the rule is empty, else what does."""
    assert review(about(80, 80, "healthy", "healthy"))["state"] == "known"
    called = review(about(97, 70, "healthy", "healthy"))
    assert (called["state"], called["calls"]) == ("calls", "a figure fell clearly")


def test_nobody_who_has_left_is_asked_for_meetings():
    """An account that is reported as having left and bought nothing since: no cadence, no reference."""
    left = {"event_id": "E", "account_id": ACCOUNT, "kind": "churned", "date": AS_OF - timedelta(days=100)}
    met = {"interaction_id": "M", "account_id": ACCOUNT, "date": AS_OF - timedelta(days=300)}
    order = {"account_id": ACCOUNT, "order_id": "1", "date": AS_OF - timedelta(days=200), "amount": 9.0}
    measured = case(book([ACCOUNT], [order], events=[left], interactions=[met]))
    gone = About(measured, ACCOUNT, Words("en"))
    assert gone.word("lifecycle", "stage") == "churned"
    assert {one.key for one in asks(gone, most=99)}.isdisjoint({"single", "executive", "strategy", "meeting"})
    assert "departure" not in {one.key for one in findings(gone, most=99)}
