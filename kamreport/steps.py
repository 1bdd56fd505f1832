"""The next steps of an account: the plays that match its tier, stage, warnings and health, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kamreport.figures import Known
from kamreport.playbook import Action, Play, Playbook, When
from kamreport.warning import EarlyWarning, Severity

SEVERE = (Severity.CRITICAL, Severity.HIGH)
CALM = len(Severity)
FALL = 10  # points of health: who fell so far is not calm


@dataclass(frozen=True)
class Standing:
    """Where an account stands; a word that is not known is None and matches no play that asks for it.

    `fell`: health fell by ten points or more since the period before, so that nothing is calm.
    """

    tier: str | None
    stage: str | None
    health: str | None
    score: float | None
    warnings: tuple[EarlyWarning, ...]
    fell: bool = False


@dataclass(frozen=True)
class Step:
    """One action to take: of which plan and play, by which day, and what it answers.

    The reason is `warnings` (those matched), and `tier`, `stage`, `health` as far as the play asked for
    them; `calm` when it asked for no severe warning.
    """

    plan: str
    play: str
    action: Action
    due: date
    warnings: tuple[EarlyWarning, ...]
    tier: str | None
    stage: str | None
    health: str | None
    score: float | None
    calm: bool


def standing(
    now: Known, warnings: Sequence[EarlyWarning], account: str, changes: Known | None = None
) -> Standing:
    """An account's standing from the measures and warnings of the book, and their changes where given."""
    bridge = None if changes is None else changes.get("health_bridge")
    change = None if bridge is None else bridge.estimate(account, "change").value
    return Standing(
        tier=now["tier"].word(account, "tier"),
        stage=now["lifecycle"].word(account, "stage"),
        health=now["health"].word(account, "band"),
        score=now["health"].estimate(account, "health").value,
        warnings=tuple(one for one in warnings if one.account == account),
        fell=change is not None and change <= -FALL,
    )


def steps(playbook: Playbook, where: Standing, as_of: date, plan: str) -> tuple[Step, ...]:
    """The steps of one plan, the most urgent first: those that answer the severest warning, then the plays
    that ask for most, then the order of the playbook. An action that two plays ask for stands once.
    """
    matched = [
        (name, play, found)
        for name, play in playbook.play.items()
        if play.plan == plan and (found := _matching(play.when, where)) is not None
    ]
    ordered = sorted(matched, key=lambda one: (_urgency(one[2]), -_asked(one[1].when)))
    taken: dict[tuple[str, ...], Step] = {}
    for step in (one for name, play, found in ordered for one in _steps(name, play, found, where, as_of)):
        taken.setdefault(tuple(step.action.title.values()), step)
    return tuple(taken.values())


def _matching(when: When, where: Standing) -> tuple[EarlyWarning, ...] | None:
    """The warnings that a play answers, () when it asks for none; None when the play does not apply."""
    words: tuple[tuple[tuple[str, ...], str | None], ...] = (
        (when.tier, where.tier),
        (when.stage, where.stage),
        (when.health, where.health),
    )
    if any(asked and word not in asked for asked, word in words):
        return None
    if when.calm and (where.fell or any(one.severity in SEVERE for one in where.warnings)):
        return None
    if not (when.rules or when.severity):
        return ()
    found = tuple(
        one
        for one in where.warnings
        if (not when.rules or one.rule in when.rules) and (not when.severity or one.severity in when.severity)
    )
    return found or None


def _urgency(found: tuple[EarlyWarning, ...]) -> int:
    return min((one.severity.rank for one in found), default=CALM)


def _asked(when: When) -> int:
    """How many conditions a play names."""
    named: tuple[Any, ...] = (when.rules, when.severity, when.tier, when.stage, when.health, when.calm)
    return sum(bool(one) for one in named)


def _steps(
    name: str, play: Play, found: tuple[EarlyWarning, ...], where: Standing, as_of: date
) -> Iterator[Step]:
    when = play.when
    for action in play.actions:
        yield Step(
            plan=play.plan,
            play=name,
            action=action,
            due=as_of + timedelta(days=action.days),
            warnings=found,
            tier=where.tier if when.tier else None,
            stage=where.stage if when.stage else None,
            health=where.health if when.health else None,
            score=where.score if when.health else None,
            calm=when.calm,
        )
