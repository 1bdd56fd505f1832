"""The playbook: read, checked, changed by the user's own; and the steps that follow from it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kamreport import playbook
from kamreport.errors import ConfigError
from kamreport.playbook import Playbook, load
from kamreport.schema import LANGUAGES
from kamreport.signals import SIGNALS
from kamreport.steps import Standing, steps
from kamreport.warning import EarlyWarning, Severity
from kamreport.words import words

DAY = date(2026, 9, 30)


def own(tmp_path, text):
    """A portfolio folder with its own playbook."""
    (tmp_path / playbook.FILE).write_text(text, encoding="utf-8")
    return load(tmp_path)


def warned(rule, severity):
    """A warning of account A."""
    return EarlyWarning(rule, "A", DAY, severity, (), (), "Ann", DAY + timedelta(days=severity.days))


def stands(*warnings, tier=None, stage=None, health=None, score=None):
    """Where an account stands."""
    return Standing(tier, stage, health, score, warnings)


def test_the_default_answers_every_rule_in_every_language(tmp_path):
    """Each warning has a next best action; titles and owners are known in all three languages."""
    plays = load(tmp_path).play
    answered = {rule for play in plays.values() if play.plan == "next" for rule in play.when.rules}
    assert answered == set(SIGNALS)
    for play in plays.values():
        for action in play.actions:
            assert set(action.title) == set(LANGUAGES)
            assert all(words(language)(f"role-{action.owner}") for language in LANGUAGES)


def test_a_severe_warning_opens_a_repair_plan_due_in_24_hours(tmp_path):
    """Critical anywhere, and high at a strategic account; high elsewhere and medium open none."""
    plays = load(tmp_path)
    critical = steps(plays, stands(warned("payment_overdue", Severity.CRITICAL)), DAY, "repair")
    assert critical[0].due == DAY + timedelta(days=1)
    assert critical[0].warnings[0].rule == "payment_overdue"
    strategic = stands(warned("renewal", Severity.HIGH), tier="strategic")
    assert steps(plays, strategic, DAY, "repair")[0].due == DAY + timedelta(days=1)
    assert steps(plays, stands(warned("renewal", Severity.HIGH), tier="core"), DAY, "repair") == ()
    assert steps(plays, stands(warned("renewal", Severity.MEDIUM), tier="strategic"), DAY, "repair") == ()


def test_poor_health_opens_a_reinforcement_plan(tmp_path):
    """At risk opens it, with the score as the reason; healthy and not known do not."""
    plays = load(tmp_path)
    found = steps(plays, stands(health="at_risk", score=42.0), DAY, "reinforcement")
    assert (found[0].health, found[0].score, found[0].warnings) == ("at_risk", 42.0, ())
    assert steps(plays, stands(health="healthy"), DAY, "reinforcement") == ()
    assert steps(plays, stands(), DAY, "reinforcement") == ()


def test_next_actions_answer_the_severest_warning_first(tmp_path):
    """High before medium before what tier and stage ask for; calm plays wait while a high warning stands."""
    medium, high = warned("mix_narrowing", Severity.MEDIUM), warned("detractor", Severity.HIGH)
    where = stands(medium, high, stage="dormant", tier="core", health="healthy")
    found = [step.play for step in steps(load(tmp_path), where, DAY, "next")]
    assert found == ["answer-detractor", "answer-mix", "wake"]


def test_a_healthy_account_is_asked_for_more(tmp_path):
    """Without severe warnings tier and health choose: a joint project, then a reference; not after a fall."""
    where = stands(tier="strategic", stage="active", health="healthy")
    found = steps(load(tmp_path), where, DAY, "next")
    assert [step.play for step in found] == ["joint-project", "ask-for-reference"]
    assert all(step.calm for step in found)
    assert steps(load(tmp_path), replace(where, fell=True), DAY, "next") == ()


def test_an_action_asked_for_twice_stands_once(tmp_path):
    """Critical and high at a strategic account open two plays that share their first action."""
    where = stands(warned("sponsor", Severity.CRITICAL), warned("renewal", Severity.HIGH), tier="strategic")
    titles = [step.action.title["en"] for step in steps(load(tmp_path), where, DAY, "repair")]
    assert len(titles) == len(set(titles)) == 4


def test_an_own_playbook_adds_replaces_and_leaves_out(tmp_path):
    """Plays of the same name are replaced, new ones added, those not used left out."""
    found = own(
        tmp_path,
        """
[play.wake]
use = false
[play.welcome]
plan = "next"
when = { stage = ["new"] }
actions = [{ title = "Ring", due_days = 2 }]
[play.mine]
plan = "next"
when = { tier = ["core"] }
actions = [{ title = "Go", due_hours = 30 }]
""",
    ).play
    assert "wake" not in found
    assert found["welcome"].actions[0].title == dict.fromkeys(LANGUAGES, "Ring")
    assert (found["mine"].actions[0].days, found["mine"].actions[0].owner) == (2, "account-manager")
    assert "repair" in found


def test_all_faults_are_told_at_once_with_their_places(tmp_path):
    """Names that do not exist, missing languages, two due times and no condition: every one in one go."""
    text = """
[play.gone]
use = false
[play.x]
plan = "repair"
when = { rules = ["detractr"], severity = ["hgh"], tier = ["gold"] }
actions = [{ title = { en = "a" }, owner = "boss", due_hours = 24, due_days = 2 }]
[play.y]
plan = "nxt"
when = {}
actions = []
"""
    with pytest.raises(ConfigError) as caught:
        own(tmp_path, text)
    faults = caught.value.faults
    assert all(str(tmp_path / playbook.FILE) in one for one in faults)
    for part in (
        "play.gone: there is no such play", "play.x.when.rules: there is no warning 'detractr' (did you mean",
        "play.x.when.severity", "play.x.when.tier", "play.x.actions.0.title", "play.x.actions.0.owner",
        "play.x.actions.0.due_days", "play.y.plan", "play.y.when: it names no condition", "play.y.actions",
    ):  # fmt: skip
        assert sum(part in one for one in faults) == 1, part
    assert len(faults) == 10


def test_a_repair_plan_cannot_begin_late(tmp_path):
    """A repair play whose first action is due after more than 24 hours is refused."""
    late = (
        '[play.x]\nplan = "repair"\nwhen = { severity = ["high"] }\nactions = [{ title = "a", due_days = 3 }]'
    )
    with pytest.raises(ConfigError, match="due_hours = 24"):
        own(tmp_path, late)


@pytest.mark.parametrize("text", ["play = 3", "[play", "plays = 1", "[play.x]\nuse = 1"])
def test_a_file_that_is_no_playbook_is_told_plainly(tmp_path, text):
    """Wrong shapes and broken TOML name the file, without a traceback."""
    with pytest.raises(ConfigError, match=playbook.FILE.replace(".", r"\.")):
        own(tmp_path, text)


def test_no_playbook_no_steps():
    """An empty playbook asks for nothing."""
    assert steps(Playbook(), stands(warned("renewal", Severity.CRITICAL)), DAY, "repair") == ()
