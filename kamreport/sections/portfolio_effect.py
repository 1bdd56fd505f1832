"""Portfolio: what the last plan promised against what happened, without a claim of cause."""

from dataclasses import dataclass
from typing import Any

from kamreport.blocks import Cell, Grid, Head, Section, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.metrics.tier import TIERS
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, estimate, known, missing, noted, row, spoken
from kamreport.sections import section
from kamreport.words import Words

ACTIONS, OBJECTIVES = 5, 5
TONES: dict[str, Tone] = {"open": "bad", "late": "watch", "met": "good", "missed": "bad", "unknown": "muted"}


@dataclass(frozen=True)
class Content:
    """Tiles, actions not in time, objectives due, and the revenue of both groups."""

    tiles: tuple[Tile, ...]
    actions: Grid | None
    objectives: Grid | None
    groups: Grid | None


@section(Content, portfolio=175)
def portfolio_effect(case: Case, _account: str | None, words: Words) -> Section | None:
    """The effect of the plan; left out where nothing fell due and no account had one."""
    whole = Whole(case, words)
    told = ("actions_due", "objectives_due", "planned")
    if not any(whole.value("effect", name) for name in told):
        return None
    content = Content(_tiles(whole), _actions(whole), _objectives(whole), _groups(whole))
    lead = passage(words, _kept(whole), _goals(whole), _grown(whole), _tiers(whole))
    return Section("portfolio_effect", words("portfolio-effect"), lead, content)


def _kept(whole: Whole) -> str:
    words, share = whole.words, whole.value("effect", "actions_kept")
    return words(
        "effect-lead-actions",
        period=words.period(whole.case.book.period, whole.as_of),
        n=whole.count("effect", "actions_due"),
        kept=whole.count("effect", "in_time"),
        late=whole.count("effect", "late"),
        open=whole.count("effect", "open"),
        share="" if share is None else words.percent(share),
    )


def _goals(whole: Whole) -> str:
    n, met, missed = (whole.count("effect", name) for name in ("objectives_due", "met", "missed"))
    return whole.words("effect-lead-objectives", n=n, met=met, unknown=n - met - missed) if n else ""


def _both(whole: Whole) -> bool:
    """True when the revenue of both groups developed in a known way."""
    return all(whole.value("effect", f"growth_{group}") is not None for group in ("plan", "no_plan"))


def _grown(whole: Whole) -> str:
    words, apart = whole.words, whole.figure("effect", "difference")
    if not _both(whole):
        return ""
    groups = {group: whole.figure("effect", f"growth_{group}") for group in ("plan", "no_plan")}
    low, high = apart.low, apart.high
    clear = "unknown" if low is None or high is None else "yes" if low > 0 or high < 0 else "no"
    counted = whole.table("effect", "groups").set_index("group")["accounts"]
    return words(
        "effect-lead-groups",
        clear=clear,
        **{"with": int(counted["plan"]), "without": int(counted["no_plan"])},
        one=words.change(groups["plan"].value or 0),
        other=words.change(groups["no_plan"].value or 0),
    )


def _tiers(whole: Whole) -> str:
    """How many accounts changed tier, of those with a plan and those without; "" where none did."""
    change = whole.case.changes.get("migration")
    planned = whole.column("effect", "planned")
    if change is None or "tier_before" not in change.accounts:
        return ""
    both = change.accounts.dropna(subset=["tier_before", "tier_now"])
    rank = {tier: place for place, tier in enumerate(TIERS)}
    now, before = (both[name].map(rank).astype("float64") for name in ("tier_now", "tier_before"))
    step = now - before
    had = planned.reindex(both.index) == 1
    counts = {
        "up": int(((step < 0) & had).sum()),
        "down": int(((step > 0) & had).sum()),
        "up_without": int(((step < 0) & ~had).sum()),
        "down_without": int(((step > 0) & ~had).sum()),
    }
    numbers = {name: whole.words.number(n) for name, n in counts.items()}
    return whole.words("effect-lead-tiers", **numbers) if any(counts.values()) else ""


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    undone = None
    if whole.count("effect", "actions_due"):
        n, late = whole.count("effect", "open"), whole.count("effect", "late")
        undone = Tile(words("effect-open-tile"), words.number(n), note=words("effect-open-note", late=late))
    accounts = words("effect-planned-note", n=len(whole.case.book.accounts))
    planned = words.number(whole.count("effect", "planned"))
    return known(
        _share(whole, "actions_kept", "effect-actions-tile"),
        undone,
        _share(whole, "objectives_met", "effect-objectives-tile"),
        Tile(words("effect-planned-tile"), planned, note=accounts),
    )


def _share(whole: Whole, name: str, key: str) -> Tile | None:
    words, found = whole.words, whole.figure("effect", name)
    if found.value is None:
        return None
    return Tile(words(key), words.percent(found.value), note=noted(words, found, share=True))


def _actions(whole: Whole) -> Grid | None:
    """The actions not done in time, those still open first."""
    words = whole.words
    late = [one for one in whole.table("effect", "actions").to_dict("records") if one["outcome"] != "in_time"]
    if not late:
        return None
    others = len(late) - ACTIONS
    return Grid(
        headline=words("effect-late", n=len(late), open=sum(one["outcome"] == "open" for one in late)),
        heads=(
            Head(words("column-account"), width=2.6),
            Head(words("effect-column-title"), width=3.8),
            Head(words("effect-column-who"), width=1.9),
            Head(words("effect-column-due"), number=True, width=1.75),
            Head(words("effect-column-days"), number=True, width=1.2),
            Head(words("effect-column-outcome"), width=1.3),
        ),
        rows=tuple(
            row(
                whole.names[str(one["account_id"])],
                words.named(spoken(one["title"])),
                words.named(spoken(one["owner"])),
                whole.day(one["due_on"]),
                words.number(float(one["days_late"])),
                Cell(words(f"effect-outcome-{one['outcome']}"), TONES[str(one["outcome"])]),
            )
            for one in late[:ACTIONS]
        ),
        note=words("effect-others", n=others) if others > 0 else "",
    )


def _objectives(whole: Whole) -> Grid | None:
    words = whole.words
    table = sorted(whole.table("effect", "objectives").to_dict("records"), key=_urgency)
    if not table:
        return None
    others = len(table) - OBJECTIVES
    numbers = ("baseline", "target", "actual", "progress")
    return Grid(
        headline=words("effect-goals", n=len(table), met=words.number(whole.count("effect", "met"))),
        heads=(
            Head(words("column-account"), width=2.6),
            Head(words("effect-column-goal"), width=3.6),
            *(Head(words(f"effect-column-{name}"), number=True, width=1.1) for name in numbers),
            Head(words("effect-column-outcome"), width=1.2),
        ),
        rows=tuple(_goal(whole, one) for one in table[:OBJECTIVES]),
        note=words("effect-others", n=others) if others > 0 else "",
    )


def _urgency(one: "dict[Any, Any]") -> tuple[int, float]:
    """Missed objectives first, those furthest from their target at the head; then unknown ones, then met."""
    way = one["progress"]
    return ("missed", "unknown", "met").index(one["outcome"]), 0.0 if missing(way) else float(way)


def _goal(whole: Whole, one: "dict[Any, Any]") -> tuple[Cell, ...]:
    words = whole.words
    way = one["progress"]
    values = (_number(one[name], words) for name in ("baseline", "target", "actual"))
    return row(
        whole.names[str(one["account_id"])],
        words.named(spoken(one["title"])),
        *values,
        "" if missing(way) else words.percent(float(way)),
        Cell(words(f"effect-outcome-{one['outcome']}"), TONES[str(one["outcome"])]),
    )


def _number(value: object, words: Words) -> str:
    """A number as it was given, with at most two decimals."""
    if missing(value):
        return ""
    exact = round(float(str(value)), 2)
    return words.number(exact, next(digits for digits in range(3) if exact == round(exact, digits)))


def _groups(whole: Whole) -> Grid | None:
    words = whole.words
    if not _both(whole):
        return None
    return Grid(
        headline=words("effect-groups"),
        heads=(
            Head(words("effect-column-group"), width=2.4),
            *(
                Head(words(f"effect-column-{name}"), number=True, width=1.3)
                for name in ("count", "then", "now", "growth", "interval")
            ),
        ),
        rows=tuple(
            row(
                words(f"effect-group-{one['group']}"),
                words.number(int(one["accounts"])),
                whole.money(float(one["then"])),
                whole.money(float(one["now"])),
                words.change(float(one["growth"])),
                words.interval(_growth(one), share=True),
            )
            for one in whole.table("effect", "groups").to_dict("records")
        ),
    )


def _growth(one: "dict[Any, Any]") -> Estimate:
    return estimate(one, "growth")
