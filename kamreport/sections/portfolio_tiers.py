"""Portfolio: how accounts stand on value and strategic fit, what each tier is promised, who moved."""

from dataclasses import dataclass, replace
from math import ceil, floor

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.tier import TIERS, Settings
from kamreport.narrative import placing
from kamreport.narrative.composing import numbers, passage, shortened
from kamreport.narrative.money import percents, whole_money
from kamreport.sections import section
from kamreport.words import Words

BANDS = {"healthy": "good", "watch": "watch", "at_risk": "bad"}
NAMED = 8
NONE = "none"
LONG = 24  # characters of a name
EDGE = 6  # points of a score that the field reaches past the outermost of them
ZONES = {  # where in the field each tier stands
    "zone_left": "potential",
    "zone_middle": "growth",
    "zone_right": "strategic",
    "zone_low_left": "standard",
    "zone_low_right": "core",
}
MOVES = 6
LAYERS = ("executive", "management", "operational")


@dataclass(frozen=True)
class Sums:
    """How many accounts a tier has, and what they are worth in units."""

    accounts: int
    worth: float


@dataclass(frozen=True)
class Placed:
    """One account in the matrix: its scores, its worth and its health band ("" when not known)."""

    name: str
    value: float
    fit: float
    worth: float
    band: str


@dataclass(frozen=True)
class Content:
    """The matrix of value and fit, the tiers with their promises, and who changed tier."""

    matrix: Picture | None
    tiers: Grid
    moves: Grid | None


@section(Content, portfolio=50)
def portfolio_tiers(case: Case, _account: str | None, words: Words) -> Section | None:
    """The tiers; left out where no account has one, for want of value or of fit."""
    placed = case.now["tier"].accounts["tier"].dropna()
    if placed.empty:
        return None
    content = Content(_matrix(case, words), _tiers(case, words), _moves(case, words))
    return Section("portfolio_tiers", words("portfolio-tiers"), _lead(case, words), content)


def _lead(case: Case, words: Words) -> str:
    sums = _by_tier(case)
    first = next(one for one in TIERS if one in sums)
    total = sum(one.worth for one in sums.values())
    moved = case.changes["migration"].portfolio.get("tier_moved")
    return passage(
        words,
        words(
            "portfolio-tiers-lead",
            n=sums[first].accounts,
            all=sum(one.accounts for one in sums.values()),
            tier=words(f"tier-{first}"),
            share=words.percent(sums[first].worth / total) if total else "",
            source=_source(case) if total else "none",
        ),
        words("portfolio-tiers-moved", n=int(moved.value)) if moved and moved.value is not None else "",
        words("portfolio-tiers-without", n=sums[NONE].accounts) if NONE in sums else "",
    )


def _source(case: Case) -> str:
    """What the worth of an account is: orders, contracts or opportunities."""
    basis = case.now["value"].tables["basis"]
    return str(basis["source"].iloc[0]) or "none" if len(basis) else "none"


def _by_tier(case: Case) -> dict[str, Sums]:
    """Accounts and worth of each tier that has any, in the order of TIERS; NONE last."""
    tier = case.now["tier"].accounts["tier"].fillna(NONE)
    worth = case.now["value"].accounts["worth"].fillna(0)
    found = {one: Sums(int((tier == one).sum()), float(worth[tier == one].sum())) for one in (*TIERS, NONE)}
    return {one: sums for one, sums in found.items() if sums.accounts}


def _placed(case: Case) -> list[Placed]:
    """The accounts with value and fit, the most valuable first."""
    value, fit = case.now["value"].accounts, case.now["fit"].accounts
    both = value["value"].notna() & fit["fit"].notna()
    worth = value["worth"].fillna(0).clip(lower=0)[both].sort_values(ascending=False, kind="stable")
    x, y, names = numbers(value["value"][both]), numbers(fit["fit"][both]), case.names
    return [
        Placed(str(names[one]), x[one], y[one], size, case.now["health"].word(one, "band") or "")
        for one, size in numbers(worth).items()
    ]


def _matrix(case: Case, words: Words) -> Picture | None:
    placed = [replace(one, name=words.named(one.name)) for one in _placed(case)]
    if len(placed) < 3:
        return None
    cuts = settings(case.book, "tier", Settings)
    x_low, x_high = _reach([one.value for one in placed], cuts.value_middle, cuts.value_high)
    y_low, y_high = _reach([one.fit for one in placed], cuts.fit_high)
    sides = placing.placed(
        [
            placing.Bubble(
                shortened(one.name, LONG),
                100 * (one.value - x_low) / (x_high - x_low),
                100 * (one.fit - y_low) / (y_high - y_low),
                one.worth,
            )
            for one in placed
        ],
        100 * (cuts.fit_high - y_low) / (y_high - y_low),
    )
    field: Row = {
        "x_cut": float(cuts.value_high),
        "x_middle": float(cuts.value_middle),
        "y_cut": float(cuts.fit_high),
        "x_low": x_low,
        "x_high": x_high,
        "y_low": y_low,
        "y_high": y_high,
        "x_title": words("axis-value"),
        "y_title": words("axis-fit"),
        **{zone: words(f"tier-{tier}") for zone, tier in ZONES.items()},
    }
    rows: list[Row] = [
        {
            "x": one.value,
            "y": one.fit,
            "size": one.worth,
            "said": _said(one, words),
            "text": shortened(one.name, LONG) if place in sides else "",
            "side": sides.get(place, "above"),
            "tone": BANDS.get(one.band, "context"),
            **field,
        }
        for place, one in enumerate(placed)
    ]
    count = {one: sums.accounts for one, sums in _by_tier(case).items()}
    headline = words(
        "portfolio-tiers-matrix",
        strategic=count.get("strategic", 0),
        chance=count.get("growth", 0) + count.get("potential", 0),
    )
    values = words.listed(_said(one, words) for one in placed[:NAMED])
    alt = words("chart-of", headline=headline, values=values)
    return Picture("matrix", headline, alt, tuple(rows), _key(placed, case, words))


def _said(one: Placed, words: Words) -> str:
    return words("matrix-place", name=one.name, value=words.number(one.value), fit=words.number(one.fit))


def _reach(scores: list[float], *cuts: float) -> tuple[float, float]:
    """How far the field goes: whole tens around all scores and lines, with room for bubbles and names."""
    low, high = min(*scores, *cuts) - EDGE, max(*scores, *cuts) + EDGE
    return max(10.0 * floor(low / 10), 0.0), min(10.0 * ceil(high / 10), 100.0)


def _key(placed: list[Placed], case: Case, words: Words) -> str:
    counts = {band: sum(one.band == band for one in placed) for band in BANDS}
    listed = [words("band-count", band=words(f"health-band-{band}"), n=n) for band, n in counts.items() if n]
    return words("matrix-key", source=_source(case), bands=words.listed(listed), n=len(listed))


def _tiers(case: Case, words: Words) -> Grid:
    sums = _by_tier(case)
    worth = [one.worth for one in sums.values()]
    texts, total = whole_money(worth, words)
    known = sum(worth) > 0 and min(worth) >= 0
    shares = [words.percent(one, 1) for one in percents(worth, 1)] if known else [""] * len(worth)
    return Grid(
        headline=words("portfolio-tiers-table"),
        heads=(
            Head(words("column-tier"), width=1.4),
            Head(words("column-accounts"), number=True, width=1.2),
            Head(
                words(f"column-worth-{_source(case)}", currency=words.currency(case.book.currency)),
                number=True,
                width=1.9,
            ),
            Head(words("column-share"), number=True, width=1.1),
            Head(words("column-response"), number=True, width=1.2),
            *(Head(words(f"column-{layer}"), number=True, width=1.5) for layer in LAYERS),
            Head(words("column-lead"), width=2.8),
        ),
        rows=tuple(
            (
                Cell(words(f"tier-{one}") if one != NONE else words("no-tier")),
                Cell(words.number(sums[one].accounts)),
                Cell(text),
                Cell(share),
                *_promise(case, one, words),
            )
            for one, text, share in zip(sums, texts, shares, strict=True)
        ),
        total=(
            Cell(words("total")),
            Cell(words.number(sum(one.accounts for one in sums.values()))),
            Cell(total),
            Cell(words.percent(1, 1) if known else ""),
            *[Cell("")] * 5,
        ),
        note=words("portfolio-tiers-note"),
    )


def _promise(case: Case, tier: str, words: Words) -> tuple[Cell, ...]:
    """What a tier is promised: hours to the first answer, meetings a year by layer, who leads."""
    table = case.now["tier"].tables["promises"]
    own = table[table["tier"] == tier].to_dict("records")
    if not own:
        return (Cell(""),) * 5
    return (
        Cell(words("hours", n=float(own[0]["response_hours"]))),
        *(Cell(words.number(float(own[0][layer]))) for layer in LAYERS),
        Cell(words(f"lead-{own[0]['lead']}")),
    )


def _moves(case: Case, words: Words) -> Grid | None:
    frame = case.changes["migration"].accounts
    both = frame.dropna(subset=["tier_before", "tier_now"])
    moved = both[both["tier_before"] != both["tier_now"]]
    if moved.empty:
        return None
    worth = case.now["value"].accounts["worth"].reindex(moved.index).fillna(0)
    largest = [str(one) for one in worth.sort_values(ascending=False, kind="stable").index]
    rank = {one: place for place, one in enumerate(TIERS)}
    up = int((moved["tier_now"].map(rank) < moved["tier_before"].map(rank)).sum())
    return Grid(
        headline=words("portfolio-tiers-moves", n=len(moved), up=up, down=len(moved) - up),
        heads=(
            Head(words("column-account"), width=3),
            Head(words("column-tier-before"), width=1.6),
            Head(words("column-tier-now"), width=1.6),
            Head(words("column-value-score"), number=True),
            Head(words("column-fit-score"), number=True),
        ),
        rows=tuple(_move(case, account, words) for account in largest[:MOVES]),
        note=words("and-others", n=len(moved) - MOVES) if len(moved) > MOVES else "",
    )


def _move(case: Case, account: str, words: Words) -> tuple[Cell, ...]:
    row = case.changes["migration"].accounts.loc[account]
    scores = (case.now[name].estimate(account, name).value for name in ("value", "fit"))
    return (
        Cell(words.named(case.name(account))),
        Cell(words(f"tier-{row['tier_before']}")),
        Cell(words(f"tier-{row['tier_now']}")),
        *(Cell("" if score is None else words.number(score)) for score in scores),
    )
