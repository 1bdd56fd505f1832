"""Portfolio: the early warnings by severity, with the rows behind them, and the repair plans they open."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.narrative import warning_words as say
from kamreport.narrative.answers import answers, due
from kamreport.narrative.composing import cells, inside, passage, shortened
from kamreport.sections import section
from kamreport.steps import Step, standing, steps
from kamreport.warning import EarlyWarning, Severity
from kamreport.words import Words

ROWS = 8
REPAIRS = 5
REASONS = 3
LONG = 40  # characters of a name


@dataclass(frozen=True)
class Content:
    """How many of each severity, the warnings, and the accounts that need a repair plan."""

    tiles: tuple[Tile, ...]
    warnings: Grid
    repairs: Grid | None


@section(Content, portfolio=95)
def portfolio_warnings(case: Case, _account: str | None, words: Words) -> Section | None:
    """Early warnings; left out when none stands."""
    if not case.warnings:
        return None
    ordered = _ordered(case)
    counts = Counter(one.severity for one in ordered)
    content = Content(_tiles(counts, words), _grid(case, ordered, words), _repairs(case, words))
    return Section(
        "portfolio_warnings", words("portfolio-warnings"), _lead(case, ordered, counts, words), content
    )


def _ordered(case: Case) -> list[EarlyWarning]:
    """The most severe first, then those at the account that is worth most, then the newest."""
    worth = case.now["value"].accounts["worth"].fillna(0)
    return sorted(
        case.warnings,
        key=lambda one: (one.severity.rank, -float(worth[one.account]), one.account, -one.date.toordinal()),
    )


def _lead(case: Case, ordered: Sequence[EarlyWarning], counts: Counter[Severity], words: Words) -> str:
    first = ordered[0]
    return passage(
        words,
        words(
            "portfolio-warnings-lead",
            n=len(ordered),
            accounts=len({one.account for one in ordered}),
            of=len(case.book.accounts),
            critical=counts[Severity.CRITICAL],
            high=counts[Severity.HIGH],
            grade="low"
            if counts[Severity.LOW] == len(ordered)
            else "medium"
            if not counts[Severity.LOW]
            else "both",
            whole=str(len(ordered) == counts[Severity.HIGH]),
        ),
        words(
            "portfolio-warnings-most",
            account=case.name(first.account),
            what=inside(say.what(first, case, words), words),
        ),
    )


def _tiles(counts: Counter[Severity], words: Words) -> tuple[Tile, ...]:
    return tuple(
        Tile(
            words(f"severity-{one}"),
            words.number(counts[one]),
            note=words("portfolio-warnings-within", days=one.days),
        )
        for one in Severity
        if counts[one]
    )


def _grid(case: Case, ordered: Sequence[EarlyWarning], words: Words) -> Grid:
    shown = ordered[:ROWS]
    rest = len(ordered) - len(shown)
    named = any(one.owner for one in shown)
    heads = (
        Head(words("column-severity"), width=1.1),
        Head(words("column-account"), width=2.3),
        Head(words("column-warning"), width=4.4),
        Head(words("column-rows"), width=2.2),
        Head(words("column-who"), width=1.5),
        Head(words("column-due"), width=1.6),
    )
    return Grid(
        words("portfolio-warnings-list", n=len(ordered), shown=len(shown), rest=rest),
        heads,
        tuple(_row(case, one, words, named=named) for one in shown),
        note=passage(
            words,
            words("portfolio-warnings-rest", n=rest) if rest else "",
            "" if named else words("portfolio-warnings-unowned"),
        ),
    )


def _row(case: Case, one: EarlyWarning, words: Words, *, named: bool) -> tuple[Cell, ...]:
    """A warning; where no account manager is named at any of those shown, a note says so once."""
    return (
        Cell(say.severity(one, words), say.TONES.get(one.severity, "")),
        *cells(
            shortened(words.named(case.name(one.account)), LONG),
            say.what(one, case, words),
            say.rows(one, words, 1),
            (words.named(one.owner) or words("role-account-manager")) if named else "",
            words.short_day(due(one, answers(case, one.account))),
        ),
    )


def _repairs(case: Case, words: Words) -> Grid | None:
    """The first step of each repair plan, at the accounts in the order of their warnings."""
    accounts = dict.fromkeys(one.account for one in _ordered(case))
    plans = {account: _repair(case, account) for account in accounts}
    opened = {account: plan for account, plan in plans.items() if plan}
    if not opened:
        return None
    rows = tuple(
        cells(
            shortened(words.named(case.name(account)), LONG),
            say.title(plan[0], words),
            say.reason(plan[0], words, REASONS),
            say.who(plan[0], str(case.profile(account)["owner"] or ""), words),
            words.short_day(plan[0].due),
        )
        for account, plan in list(opened.items())[:REPAIRS]
    )
    last = max(plan[0].due for plan in opened.values())
    heads = (
        Head(words("column-account"), width=2.4),
        Head(words("column-action"), width=2.8),
        Head(words("column-why"), width=4.6),
        Head(words("column-who"), width=1.5),
        Head(words("column-due"), width=1.6),
    )
    more = len(opened) - len(rows)
    return Grid(
        words("portfolio-warnings-repairs", n=len(opened), day=words.day(last)),
        heads,
        rows,
        note=words("account-more", n=more) if more else "",
    )


def _repair(case: Case, account: str) -> tuple[Step, ...]:
    return steps(case.playbook, standing(case.now, case.warnings, account), case.book.as_of, "repair")
