"""Portfolio: scorecards of account managers, by name; only differences larger than the noise are told."""

from dataclasses import dataclass, replace
from typing import Any

from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.metrics.owners import WEIGHTS
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, estimate, missing, row, spoken
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 12
TONES: dict[str, Tone] = {"above": "good", "below": "bad"}


@dataclass(frozen=True)
class Content:
    """The scorecards, and how sure their parts are."""

    cards: Grid
    intervals: Grid | None


@section(Content, portfolio=165)
def portfolio_owners(case: Case, _account: str | None, words: Words) -> Section | None:
    """The scorecards; left out where no account has a manager, or nothing is known of any."""
    whole = Whole(case, words)
    records = whole.table("owners", "owners").to_dict("records")
    if not any(not missing(one[name]) for one in records for name in WEIGHTS):
        return None
    sure = _filled(_intervals(whole, records))
    content = Content(_filled(_cards(whole, records)), sure if len(sure.heads) > 1 else None)
    return Section("portfolio_owners", words("portfolio-owners"), _lead(whole, records), content)


def _lead(whole: Whole, records: "list[dict[Any, Any]]") -> str:
    words, score = whole.words, whole.value("owners", "score")
    accounts = sum(int(one["accounts"]) for one in records)
    if score is None:
        return words("owners-lead-unscored", n=len(records), accounts=accounts)
    first = words("owners-lead", n=len(records), accounts=accounts, score=words.number(score))
    return passage(words, first, _apart(whole, records), words("owners-unequal"))


def _apart(whole: Whole, records: "list[dict[Any, Any]]") -> str:
    """Who stands clearly apart from the whole; that nobody does; "" where nobody can be compared."""
    words = whole.words
    judged = [one for one in records if one["standing"]]
    named = {
        side: words.listed(spoken(one["owner"]) for one in judged if one["standing"] == side)
        for side in TONES
    }
    if not judged:
        return ""
    if not any(named.values()):
        return words("owners-apart-none", n=len(judged))
    return words(
        "owners-apart",
        above=named["above"] or "none",
        below=named["below"] or "none",
        both="yes" if all(named.values()) else "no",
    )


def _cards(whole: Whole, records: "list[dict[Any, Any]]") -> Grid:
    words = whole.words
    weights = whole.table("owners", "weights").to_dict("records")
    listed = words.listed(
        words(f"owner-component-{one['component']}") + " " + words.percent(float(one["weight"]))
        for one in weights
    )
    note = passage(
        words,
        words("owners-others", n=len(records) - SHOWN) if len(records) > SHOWN else "",
        words("owners-note", weights=listed),
    )
    apart = any(one["standing"] in TONES for one in records)
    total = {"owner": words("owners-whole"), "accounts": sum(int(one["accounts"]) for one in records)}
    return Grid(
        headline=words("owners-table"),
        heads=(
            Head(words("column-owner"), width=2.3),
            Head(words("column-accounts"), number=True, width=1.3),
            Head(words("owners-column-score"), number=True, width=0.9),
            Head(words("owners-column-interval"), number=True, width=1.4),
            Head(words("owners-column-nps"), number=True, width=2.0),
            Head(words("owner-component-retention"), number=True, width=1.3),
            Head(words("owner-component-growth"), number=True, width=1.1),
            Head(words("owner-component-cadence"), number=True, width=1.2),
            Head(words("owners-column-plan"), number=True, width=1.8),
            Head(words("owners-column-standing"), width=2.2),
        ),
        rows=tuple(_card(whole, one, apart=apart) for one in records[:SHOWN]),
        total=_card(whole, {**total, **_whole(whole), "standing": ""}, apart=apart),
        note=note,
    )


def _intervals(whole: Whole, records: "list[dict[Any, Any]]") -> Grid:
    """The intervals of the components, one row a manager."""
    words = whole.words
    return Grid(
        headline=words("owners-intervals"),
        heads=(
            Head(words("column-owner"), width=2.2),
            *(Head(words(f"owner-component-{name}"), number=True, width=1.9) for name in WEIGHTS),
        ),
        rows=tuple(_sure(whole, one) for one in records[:SHOWN]),
        total=_sure(whole, {"owner": words("owners-whole"), **_whole(whole)}),
    )


def _sure(whole: Whole, one: "dict[Any, Any]") -> tuple[Cell, ...]:
    parts = (whole.words.interval(estimate(one, name), share=name != "nps") for name in WEIGHTS)
    return row(whole.words.named(spoken(one["owner"])), *parts)


def _whole(whole: Whole) -> dict[str, Any]:
    """The portfolio's figures in the form of a manager's row."""
    found: dict[str, Any] = {}
    for name in ("score", *WEIGHTS):
        one = whole.figure("owners", name)
        found |= {name: one.value, f"{name}_low": one.low, f"{name}_high": one.high, f"{name}_n": one.n}
    return found


def _card(whole: Whole, one: "dict[Any, Any]", *, apart: bool) -> tuple[Cell, ...]:
    words = whole.words
    score = estimate(one, "score")
    standing = str(one["standing"])
    return row(
        words.named(spoken(one["owner"])),
        words.number(int(one["accounts"])),
        "" if score.value is None else words.number(score.value),
        words.interval(score),
        _counted(whole, estimate(one, "nps"), points=True),
        _percent(whole, one["retention"]),
        "" if missing(one["growth"]) else words.change(float(one["growth"])),
        _percent(whole, one["cadence"]),
        _counted(whole, estimate(one, "plan"), points=False),
        Cell(words(f"owner-standing-{standing}") if apart and standing else "", TONES.get(standing, "")),
    )


def _filled(grid: Grid) -> Grid:
    """The table without columns in which nothing stands."""
    lines = (*grid.rows, grid.total)
    kept = [place for place in range(len(grid.heads)) if any(line[place].text for line in lines)]
    return replace(
        grid,
        heads=tuple(grid.heads[place] for place in kept),
        rows=tuple(tuple(line[place] for place in kept) for line in grid.rows),
        total=tuple(grid.total[place] for place in kept),
    )


def _percent(whole: Whole, value: object) -> str:
    return "" if missing(value) else whole.words.percent(float(str(value)))


def _counted(whole: Whole, found: Estimate, *, points: bool) -> str:
    """A value with its number of observations; "" where it is not known."""
    words = whole.words
    if found.value is None:
        return ""
    value = words.points(found.value) if points else words.percent(found.value)
    return words("owners-value", value=value, n=words.number(found.n or 0))
