"""Account review: the warnings and where their rows stand, the plans they open, and the next best actions."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative import warning_words as say
from kamreport.narrative.answers import answers, due
from kamreport.narrative.composing import cells, inside, passage
from kamreport.sections import section
from kamreport.steps import Step, standing, steps
from kamreport.warning import EarlyWarning
from kamreport.words import Words

SHOWN = 8
STEPS = 5
NEXT = 3


@dataclass(frozen=True)
class Content:
    """The warnings with the rows behind them, both plans, and the next best actions."""

    warnings: Grid | None
    repair: Grid | None
    reinforcement: Grid | None
    next: Grid | None


@section(Content, review=25)
def account_warnings(case: Case, account: str | None, words: Words) -> Section | None:
    """Warnings and next steps of one account; left out where there are neither."""
    if account is None:
        return None
    where = standing(case.now, case.warnings, account, case.changes)
    repair, reinforcement, following = (
        steps(case.playbook, where, case.book.as_of, plan) for plan in ("repair", "reinforcement", "next")
    )
    following = following[:NEXT]
    if not (where.warnings or repair or reinforcement or following):
        return None
    owner = str(case.profile(account)["owner"] or "")
    content = Content(
        _warnings(case, account, where.warnings, words),
        _plan("repair", repair, owner, words),
        _plan("reinforcement", reinforcement, owner, words),
        _plan("next", following, owner, words),
    )
    lead = _lead(where.warnings, repair, reinforcement, following, words)
    return Section("account_warnings", words("account-warnings"), lead, content)


def _lead(
    found: Sequence[EarlyWarning],
    repair: Sequence[Step],
    reinforcement: Sequence[Step],
    following: Sequence[Step],
    words: Words,
) -> str:
    told = [words("account-warnings-none")]
    if found:
        worst = found[0].severity
        count = sum(one.severity == worst for one in found)
        whole = str(count == len(found))
        told = [words("account-warnings-lead", n=len(found), worst=worst.value, count=count, whole=whole)]
    if repair:
        told.append(words("account-warnings-repair-due", day=words.day(repair[0].due)))
    if reinforcement:
        told.append(words("account-warnings-reinforcement-due", day=words.day(reinforcement[0].due)))
    if following and not (repair or reinforcement):
        title = inside(say.title(following[0], words), words)
        told.append(words("account-warnings-next-best", title=title))
    return passage(words, *told)


def _warnings(case: Case, account: str, found: Sequence[EarlyWarning], words: Words) -> Grid | None:
    if not found:
        return None
    heads = (
        Head(words("column-severity"), width=1.0),
        Head(words("column-warning"), width=4.6),
        Head(words("column-rows"), width=2.5),
        Head(words("column-since"), width=1.6),
        Head(words("column-who"), width=1.8),
        Head(words("column-due"), width=1.5),
    )
    answered = answers(case, account)
    rows = tuple(
        (
            Cell(say.severity(one, words), say.TONES.get(one.severity, "")),
            *cells(
                say.what(one, case, words),
                say.rows(one, words),
                words.short_day(one.date),
                words.named(one.owner) or words("role-account-manager"),
                words.short_day(due(one, answered)),
            ),
        )
        for one in found[:SHOWN]
    )
    more = len(found) - len(rows)
    note = words("account-more", n=more) if more else ""
    return Grid(words("account-warnings-list", n=len(found)), heads, rows, note=note)


def _plan(plan: str, found: Sequence[Step], owner: str, words: Words) -> Grid | None:
    if not found:
        return None
    heads = (
        Head(words("column-action"), width=4.4),
        Head(words("column-why"), width=3.2),
        Head(words("column-who"), width=1.8),
        Head(words("column-due"), width=1.7),
    )
    shown = found[:STEPS]
    why = [say.reason(one, words) for one in shown]
    rows = tuple(
        cells(
            say.title(one, words),
            "" if reason == earlier else reason,
            say.who(one, owner, words),
            words.short_day(one.due),
        )
        for one, reason, earlier in zip(shown, why, ["", *why], strict=False)
    )
    headline = words(f"account-warnings-{plan}", n=len(found), day=words.day(min(one.due for one in found)))
    more = len(found) - len(shown)
    return Grid(headline, heads, rows, note=words("account-more", n=more) if more else "")
