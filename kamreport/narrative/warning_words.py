"""Warnings and steps in words: what was seen, the rows that show it, why a step is taken, and by whom."""

from datetime import date

from kamreport.blocks import Tone
from kamreport.case import Case
from kamreport.narrative.composing import inside, shortened
from kamreport.steps import Step
from kamreport.warning import Choice, EarlyWarning, Evidence, Money, Month, Severity, Share, Value
from kamreport.words import Words

LONG = 90  # characters of a text of the data
TONES: dict[Severity, Tone] = {Severity.CRITICAL: "bad", Severity.HIGH: "bad", Severity.MEDIUM: "watch"}


def name(warning: EarlyWarning, words: Words) -> str:
    """What the warning is about, in two or three words."""
    return words(f"warning-name-{warning.rule.replace('_', '-')}")


def what(warning: EarlyWarning, case: Case, words: Words) -> str:
    """What was seen, in one sentence."""
    return words(
        warning.key, **{name: _argument(value, case, words) for name, value in warning.values}
    ).strip()


def rows(warning: EarlyWarning, words: Words, most: int = 2) -> str:
    """Where the evidence stands, in short: the tables, and the first keys of the rows that have one."""
    parts = []
    for table in dict.fromkeys(one.table for one in warning.evidence):
        found = [one for one in warning.evidence if one.table == table]
        keys = [_unbroken(place(one, words)) for one in found if not isinstance(one.key, Choice)]
        shown, more = keys[:most], len(keys) - most
        parts.append(
            words(
                "evidence-rows",
                table=words(f"table-{table}"),
                keys=words("list-comma").join(shown),
                more=max(more, 0),
                n=len(keys),
            )
        )
    return words("evidence-gap").join(parts)


def _unbroken(key: str) -> str:
    """An identifier that no line ends in: a word joiner, which is not printed, after each hyphen."""
    return key.replace("-", "-\N{WORD JOINER}")


def place(evidence: Evidence, words: Words) -> str:
    """The key of a row as printed: an identifier as it is, a day, a layer or a span in words."""
    match evidence.key:
        case Choice(kind, word):
            return words(f"{kind}-{word}")
        case date():
            return words.short_day(evidence.key)
        case key:
            return shortened(words.named(key), LONG)


def told(evidence: Evidence, case: Case, words: Words) -> str:
    """What a row says: its values, each with its name."""
    parts = [
        words(f"evidence-{name.replace('_', '-')}", value=_printed(value, case, words))
        for name, value in evidence.values
    ]
    return words("evidence-gap").join(parts)


def reason(step: Step, words: Words, most: int = 99) -> str:
    """Why a step is taken: the warnings it answers, and the tier, stage and health that ask for it.

    Of more than `most` reasons only those, and the number of the others.
    """
    parts = [
        words("reason-warning", name=name(one, words), severity=words(f"severity-{one.severity}"))
        for one in step.warnings
    ]
    parts += [words(f"reason-{kind}", word=words(f"{kind}-{word}")) for kind, word in _words(step) if word]
    if step.health:
        score = "" if step.score is None else words.number(step.score)
        parts.append(
            words(
                "reason-health",
                band=words(f"health-band-{step.health}"),
                score=score,
                scored=str(bool(score)),
            )
        )
    if step.calm:
        parts.append(words("reason-calm"))
    if len(parts) > most:
        parts = [*parts[:most], words("reason-others", n=len(parts) - most)]
    said = words("evidence-gap").join(inside(one, words) for one in parts)
    return said[:1].upper() + said[1:]


def _words(step: Step) -> tuple[tuple[str, str | None], ...]:
    return ("tier", step.tier), ("stage", step.stage)


def who(step: Step, owner: str, words: Words) -> str:
    """Who takes a step: the account's owner by name, any other by role."""
    if step.action.owner == "account-manager" and owner:
        return words.named(owner)
    return words(f"role-{step.action.owner}")


def title(step: Step, words: Words) -> str:
    """What is to be done."""
    return step.action.title[words.language]


def severity(warning: EarlyWarning, words: Words) -> str:
    """The severity as printed."""
    return words(f"severity-{warning.severity}")


def _argument(value: Value, case: Case, words: Words) -> str | int:
    """A value inside a message: whole numbers and words that choose its form stay as they are."""
    return value if isinstance(value, int) else _printed(value, case, words)


def _printed(value: Value, case: Case, words: Words) -> str:
    match value:
        case Money(amount):
            return words.short_money(amount, case.book.currency)
        case Share(share):
            return words.percent(share)
        case Month(day):
            return words.month(day)
        case Choice(kind, word):
            key = f"{kind}-{word}"
            return words(key) if words.has(key) else word
        case date():
            return words.short_day(value)
        case int() | float():
            return words.number(value, 0 if float(value).is_integer() else 1)
        case _:
            return shortened(words.named(str(value)), LONG)
