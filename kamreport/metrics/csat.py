"""Customer satisfaction and effort: share of top-two answers and mean answer."""

from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import unknown
from kamreport.arithmetic.tallies import (
    Columns,
    average,
    by_period,
    count,
    estimates,
    everyone,
    pooled,
    recent,
    share,
    too_few,
    within,
)
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Keep, Lineage, Rows, filled, last_months, months_before
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import add_months, window

KINDS = ("csat", "ces")
SUFFIXES = ("", "_before", "_mean", "_refused")
FIGURES = tuple(f"{kind}{suffix}" for kind in KINDS for suffix in SUFFIXES)
TABLES = {
    "trend": (
        "period", "start", "end",
        "csat", "csat_low", "csat_high", "csat_n", "csat_withheld",
        "csat_mean", "csat_mean_low", "csat_mean_high", "csat_mean_n", "csat_mean_withheld",
    )
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What [metrics.csat] may change: the months of answers that count, the least answers, the trend."""

    months: int = 12
    least_answers: int = 5
    periods: int = 8


def _kind(kind: str) -> Keep:
    return lambda _, rows: (rows["kind"] == kind) & rows["score"].notna()


_DAY, _CLOSED = ("answered_on", "invited_on"), ("resolved_at", "opened_at")
_NOW = ("csat", "csat_mean", "csat_refused")
LINEAGE = Lineage(
    rows=(
        Rows("surveys", last_months("csat", Settings), _DAY, _NOW, _kind("csat")),
        Rows("tickets", last_months("csat", Settings), _CLOSED, _NOW, filled("csat")),
        Rows("surveys", months_before("csat", Settings), _DAY, ("csat_before",), _kind("csat")),
        Rows("tickets", months_before("csat", Settings), _CLOSED, ("csat_before",), filled("csat")),
        Rows(
            "surveys", last_months("csat", Settings), _DAY, ("ces", "ces_mean", "ces_refused"), _kind("ces")
        ),
        Rows("surveys", months_before("csat", Settings), _DAY, ("ces_before",), _kind("ces")),
    ),
    shares=("csat", "csat_before", "ces", "ces_before"),
)


@metric(settings=Settings, lineage=LINEAGE)
def csat(book: Book, _known: Known) -> Result:
    """Customer satisfaction (CSAT) is the share of answers in the top two steps of the scale ("satisfied"
    and "very satisfied"), over the last twelve months, from surveys and from the answers given when a
    service case is closed, with a 95 % Wilson interval. Customer effort (CES) is counted the same way:
    higher is easier.

    Scales of 4 to 11 steps count; answers on others, or off their scale, are refused and counted. Dixon,
    Freeman and Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review, for CES.

    accounts and portfolio, for csat and ces: `csat` 0-1 with low, high, n, withheld under 5 answers
    (withheld-answers), `csat_before` the twelve months before those, `csat_mean` on 1-5, whatever the
    scale was, with t interval and n from one answer on, `csat_refused` answers; likewise `ces` ...

    tables: trend, one row for each of the last 8 periods, oldest first: period, start, end, csat and
    csat_mean with partners.

    Without such answers everything is withheld (withheld-no-satisfaction).
    """
    answers = _answers(book)
    if answers.empty:
        return unknown(book, FIGURES, reason("no-satisfaction"), TABLES)
    chosen = settings(book, "csat", Settings)
    return Result(
        pd.DataFrame(_both(book, answers, book.accounts, chosen)),
        Later(lambda: estimates(_both(book, pooled(answers), everyone(), chosen))),
        Each({"trend": lambda: _trend(book, pooled(answers[answers["kind"] == "csat"]), chosen)}),
    )


def _trend(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    return by_period(
        recent(book, chosen.periods),
        lambda period: _shares("csat", within(rows, "day", period), everyone(), chosen.least_answers),
    )


def _answers(book: Book) -> pd.DataFrame:
    """Every answer: account_id, kind, day, top (1 in the top two steps), points on 1-5, refused."""
    asked = book["surveys"]
    surveys = asked[asked["kind"].isin(KINDS)].assign(day=asked["answered_on"].fillna(asked["invited_on"]))
    given = book["tickets"]
    closed = given["resolved_at"].fillna(given["opened_at"])
    tickets = given.assign(kind="csat", day=closed, score=given["csat"], scale_low=1.0, scale_high=5.0)
    columns = ["account_id", "kind", "day", "score", "scale_low", "scale_high"]
    parts = [part[part["score"].notna()][columns] for part in (surveys, tickets)]
    filled = [part for part in parts if not part.empty]
    rows = pd.concat(filled, ignore_index=True) if filled else parts[0]
    low, high = rows["scale_low"].fillna(1), rows["scale_high"].fillna(5)
    width = high - low
    usable = width.between(3, 10) & rows["score"].between(low, high)
    return rows.assign(
        top=(rows["score"] >= high - 1).where(usable).astype("float64"),
        points=(1 + 4 * (rows["score"] - low) / width.where(width > 0)).where(usable),
        refused=~usable,
    )


def _both(book: Book, answers: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    found: Columns = {}
    for kind in KINDS:
        found |= _columns(kind, book, answers[answers["kind"] == kind], index, chosen)
    return found


def _columns(kind: str, book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    now = within(rows, "day", window(book.as_of, chosen.months))
    before = within(rows, "day", window(add_months(book.as_of, -chosen.months), chosen.months))
    return {
        **_shares(kind, now, index, chosen.least_answers),
        **_top(f"{kind}_before", before, index, chosen.least_answers),
        f"{kind}_refused": count(now[now["refused"]], index),
    }


def _shares(kind: str, rows: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    mean = average(f"{kind}_mean", rows, "points", index, least=1, why=lambda n: too_few(n, 1), bounds=(1, 5))
    return _top(kind, rows, index, least) | mean


def _top(name: str, rows: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    n = count(rows[rows["top"].notna()], index)
    return share(name, count(rows[rows["top"] == 1], index), n, least, too_few(n, least))
