"""Recency, frequency and monetary value: scores from 1 to 5 and the segment they make."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import NO_ORDERS, net, orders, trailing, unknown, withhold
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings, units
from kamreport.lineage import Lineage, Rows, last_months
from kamreport.metrics import metric
from kamreport.model import Book

FIGURES = ("recency", "frequency", "monetary", "r", "f", "m", "segment")
DECIMALS = 6
MAP = ("r", "f", "segment", "accounts", "revenue")
GRID = {
    5: ("new", "potential", "potential", "champions", "champions"),
    4: ("promising", "potential", "potential", "loyal", "loyal"),
    3: ("about-to-sleep", "about-to-sleep", "need-attention", "loyal", "loyal"),
    2: ("hibernating", "hibernating", "at-risk", "at-risk", "cannot-lose"),
    1: ("hibernating", "hibernating", "at-risk", "at-risk", "cannot-lose"),
}
SEGMENTS = (
    "champions", "loyal", "potential", "new", "promising",
    "need-attention", "about-to-sleep", "at-risk", "cannot-lose", "hibernating",
)  # fmt: skip


@dataclass(frozen=True)
class Range:
    """A segment of one's own: its name, and the scores from..to of R, F and M that belong to it."""

    segment: str
    r: tuple[int, int] = (1, 5)
    f: tuple[int, int] = (1, 5)
    m: tuple[int, int] = (1, 5)


@dataclass(frozen=True)
class Settings:
    """How scores are cut and segments named.

    `months` is the window; `rule` "quintile" or "rfm"; `least` the buying accounts needed. `ranges`, when
    given, replace the 25-cell map: the first that matches wins, and an account that none matches is "other".
    """

    months: int = 24
    rule: Literal["quintile", "rfm"] = "quintile"
    least: int = 20
    ranges: tuple[Range, ...] = ()


LINEAGE = Lineage(
    rows=(Rows("orders", last_months("rfm", Settings), adds=("amount",)),),
    main="segment",
    money=("monetary", "cut_m_*", "map.revenue"),
    totals=("map.revenue", "map.accounts"),
)


@metric(settings=Settings, lineage=LINEAGE)
def rfm(book: Book, _known: Known) -> Result:
    """RFM scores each account from 1 to 5 on recency (days since its last order), frequency (orders) and
    monetary value (net revenue) over the last 24 months, 5 being the best fifth of the accounts that
    bought; the R and F scores together name its segment.

    Cuts are type-7 quintiles (Hyndman and Fan 1996) of the accounts with an order in the window. Rule
    "quintile": score 1 up to and with the first quintile, 2 up to and with the second, and so on. Rule
    "rfm", of the R package rfm: one is added to each quintile, and a score holds from its lower cut (with
    it) to the upper (without it). Recency is scored the other way round. Ties score alike. An account whose
    last order is older than the window has frequency 0 and scores 1, 1, 1.

    The 25 cells of R x F hold the ten segments champions, loyal, potential, new, promising, need-attention,
    about-to-sleep, at-risk, cannot-lose and hibernating, after the widely used R x F grid.

    accounts: `recency` days since the last order ever, `frequency` and `monetary` (units) in the window,
    `r`, `f`, `m` 1-5, `segment` the word segment-<key> of the catalogues (or a range's own name).
    portfolio: `buyers` accounts with an order in the window; `cut_r_1` ... `cut_m_4` the cuts as used.
    tables: map: r, f, segment (of the grid; "" with own ranges), accounts, revenue (units in the window):
    all 25 cells, r and f falling.

    Withheld: withheld-no-orders; withheld-never-ordered for accounts without any order; scores and
    segments under 20 buying accounts (withheld-buyers: n, least).
    """
    if not book.has("orders"):
        return unknown(book, FIGURES, NO_ORDERS, {"map": MAP})
    chosen = settings(book, "rfm", Settings)
    window = trailing(book, chosen.months)
    frame = pd.DataFrame(
        {
            "recency": _recency(book),
            "frequency": orders(book, window.start, window.end).astype("float64"),
            "monetary": units(net(book, window.start, window.end)),
        }
    )
    ever, buying = frame["recency"].notna(), frame["frequency"] > 0
    n = int(buying.sum())
    few = reason("buyers", n=n, least=chosen.least) if n < max(chosen.least, 1) else None
    scored, cuts = _scored(frame, buying, ever, chosen.rule) if few is None else (_blank(frame), {})
    scored["segment"] = _segments(scored, chosen.ranges)
    frame = frame.join(scored)
    for figure in FIGURES:
        frame = withhold(frame, figure, reason("never-ordered"), ~ever)
        frame = withhold(frame, figure, few, few is not None and figure in ("r", "f", "m", "segment"))
    return Result(frame, _portfolio(n, cuts, few), {"map": _map(frame, bool(chosen.ranges))})


def _recency(book: Book) -> "pd.Series[Any]":
    days = book.facts.days
    last = days[days["orders"] > 0].groupby("account_id")["date"].max().reindex(book.accounts)
    silence: pd.Series[Any] = (pd.Timestamp(book.as_of) - last).dt.days
    return silence.astype("float64")


def cut(values: Any, rule: str) -> list[float]:
    """The four cuts between the five scores: type-7 quintiles, by "rfm" with one added.

    The place of a quintile is found in whole numbers, so that one that falls on a value is that value.
    """
    rising = np.sort(np.asarray(values, dtype=float))
    found = []
    for fifth in (1, 2, 3, 4):
        place, rest = divmod((len(rising) - 1) * fifth, 5)
        step = (rising[place + 1] - rising[place]) * rest / 5 if rest else 0.0
        found.append(round(float(rising[place] + step) + (rule == "rfm"), DECIMALS))
    return found


def score(values: "pd.Series[Any]", cuts: Sequence[float], rule: str) -> "pd.Series[Any]":
    """Scores 1 to 5 of values by four cuts: a value on a cut is above it by "rfm", else below it."""
    side: Literal["left", "right"] = "right" if rule == "rfm" else "left"
    return pd.Series(np.searchsorted(cuts, values.round(DECIMALS), side=side) + 1.0, index=values.index)


def _scored(
    frame: pd.DataFrame, buying: "pd.Series[bool]", ever: "pd.Series[bool]", rule: str
) -> tuple[pd.DataFrame, dict[str, list[float]]]:
    figures = {"r": "recency", "f": "frequency", "m": "monetary"}
    cuts = {key: cut(frame.loc[buying, figure], rule) for key, figure in figures.items()}
    found = {key: score(frame[figure], cuts[key], rule) for key, figure in figures.items()}
    found["r"] = 6 - found["r"]
    scores = pd.DataFrame(found).where(buying, 1.0).where(ever)
    return scores, cuts


def _blank(frame: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(np.nan, index=frame.index, columns=["r", "f", "m"])


def _segments(scores: pd.DataFrame, ranges: Sequence[Any]) -> "pd.Series[str]":
    own = [one if isinstance(one, Range) else Range(**one) for one in ranges]
    rows = zip(scores["r"], scores["f"], scores["m"], strict=True)
    names = [None if pd.isna(r) else _segment(int(r), int(f), int(m), own) for r, f, m in rows]
    return pd.Series(names, index=scores.index, dtype="str")


def _segment(r: int, f: int, m: int, own: Sequence[Range]) -> str:
    for one in own:
        if one.r[0] <= r <= one.r[1] and one.f[0] <= f <= one.f[1] and one.m[0] <= m <= one.m[1]:
            return one.segment
    return "other" if own else GRID[r][f - 1]


def _portfolio(n: int, cuts: dict[str, list[float]], few: Reason | None) -> dict[str, Estimate]:
    found = {"buyers": Estimate(value=float(n))}
    for key in ("r", "f", "m"):
        for place in range(4):
            known = Estimate(withheld=few) if few else Estimate(value=cuts[key][place], n=n)
            found[f"cut_{key}_{place + 1}"] = known
    return found


def _map(frame: pd.DataFrame, own: bool) -> pd.DataFrame:
    scored = frame.assign(cents=(frame["monetary"] * 100).round()).dropna(subset=["r", "f"])
    cells = scored.groupby(["r", "f"])["cents"].agg(["size", "sum"])
    table = pd.DataFrame([(r, f) for r in GRID for f in range(5, 0, -1)], columns=["r", "f"])
    found = cells.reindex(pd.MultiIndex.from_frame(table.astype("float64")), fill_value=0)
    segments = ["" if own else GRID[r][f - 1] for r, f in zip(table["r"], table["f"], strict=True)]
    return table.assign(
        segment=segments,
        accounts=found["size"].to_numpy(dtype="int64"),
        revenue=units(found["sum"].to_numpy(dtype="float64")),
    )
