"""Stages of sale: where the open opportunities stand, and whether they are enough for the targets ahead."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import cents, net, uncovered, unknown, wilson, withhold
from kamreport.arithmetic.tallies import ALL, count, days, everyone, pooled, total, within
from kamreport.figures import Estimate, Known, Result, reason, settings, units
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span, add_months, containing, window

FIGURES = ("target_ahead", "open_ahead", "weighted_ahead", "coverage", "weighted_coverage")
WHOLE = (*FIGURES, "months_ahead", "overdue_value", "stated_probability", "win_rate", "stage_conversion")
TABLES = {
    "stages": (
        "stage", "place", "open_count", "open_value", "weighted_value", "probability", "age_days", "overdue",
        "lost", "won", "conversion", "conversion_low", "conversion_high", "conversion_n",
    ),
    "coverage": (
        "period", "start", "end", "months", "target", "year_ago", "open_count", "open_value",
        "weighted_value", "coverage", "weighted_coverage", "gap", "gap_coverage",
    ),
}  # fmt: skip
AHEAD = 4
CLOSING = r"(?i)\b(?:won|lost|closed)\b|赢单|输单|丢单|贏單|輸單|丟單|成交"


@dataclass(frozen=True)
class Settings:
    """What [metrics.stages] may change.

    The months of closed opportunities that count; the least of them for a stage's conversion; `order` the
    stages from first to last (else they are put in order by the mean probability of their opportunities).
    """

    months: int = 12
    least_closed: int = 5
    order: tuple[str, ...] = ()


LINEAGE = Lineage(
    rows=(
        Rows(
            "opportunities",
            figures=("open_ahead", "weighted_ahead", "coverage", "weighted_coverage"),
            keep=lambda _, rows: ~rows["outcome"].isin(("won", "lost")),
            adds=("value",),
        ),
        Rows("targets", figures=("target_ahead", "coverage", "weighted_coverage"), adds=("revenue",)),
    ),
    main="coverage",
    money=(
        "*_ahead", "overdue_value", "open_value", "weighted_value", "coverage.target", "coverage.year_ago",
        "coverage.gap",
    ),
    shares=(
        "coverage", "*_coverage", "stages.probability", "stages.conversion", "stated_probability", "win_rate",
    ),
    totals=("stages.open_value", "stages.weighted_value", "coverage.target", "coverage.open_value"),
)  # fmt: skip


@metric(needs=("conversion",), settings=Settings, lineage=LINEAGE)
def stages(book: Book, known: Known) -> Result:
    """Stages tell where the open opportunities stand, and pipeline coverage whether they are enough: the open
    value expected to close in the months ahead that have targets, twelve at most, divided by those targets,
    as it is and weighted by probability.

    The data hold the present stage of each opportunity, not its way there. How many pass from one stage to
    the next can therefore not be known, unless the closed opportunities kept the stage they were closed in:
    then the conversion of a stage is the share of won among those won or lost in it or later (a won one has
    passed them all), in the last twelve months, with a 95 % Wilson interval, withheld under 5 (withheld-
    closed). A stage that only closed opportunities stand in ("Won", "Lost") is none.

    Targets are of all revenue, running business included; the gap is what the target asks for beyond the
    revenue of the same months a year ago, and its coverage what matters where customers reorder by
    themselves. Opportunities past their expected day, or without one, cover nothing; they are counted.

    accounts and portfolio (money in units): `target_ahead`, `open_ahead`, `weighted_ahead`, `coverage`,
    `weighted_coverage` (1 is enough). portfolio: also `months_ahead` the number of months, `overdue_value`
    open past its day, `stated_probability` the mean probability of the open opportunities with n, beside
    `win_rate` of the last twelve months with interval and n, and `stage_conversion`: withheld-stage-history
    where it cannot be known, else the number of stages that have one.

    tables:
    stages    stage, place (0 is first; NaN where the order is not known), open_count, open_value,
              weighted_value (NaN where none has one), probability (mean), age_days (median since opening),
              overdue (count); lost, won (in the twelve months, that stood there), conversion 0-1 with
              interval and n
    coverage  the rest of this period and the next four, as far as targets reach: period, start, end, months
              with a target, target, year_ago (NaN where not known), open_count, open_value, weighted_value,
              coverage, weighted_coverage, gap (target less year_ago), gap_coverage (NaN where no gap)

    Withheld: withheld-no-opportunities; withheld-no-targets-ahead; withheld-no-expected where no open
    opportunity has an expected day; withheld-no-values, withheld-no-probabilities.
    """
    if not book.has("opportunities"):
        return unknown(book, WHOLE, reason("no-opportunities"), TABLES)
    chosen = settings(book, "stages", Settings)
    rows = _rows(book)
    table = _stages(book, rows, chosen)
    waiting = rows[rows["open"]]
    ahead = _ahead(book)
    planned = None if ahead is None else _planned(book, ahead)
    accounts = _figures(waiting, waiting, ahead, planned, book.accounts)
    summed = None if planned is None else pd.Series([planned.sum()], index=everyone())
    whole = Result(_figures(waiting, pooled(waiting), ahead, summed, everyone()))
    portfolio = {name: whole.estimate(ALL, name) for name in FIGURES}
    return Result(
        accounts,
        portfolio | _whole(known, waiting, table, ahead),
        {"stages": table, "coverage": _coverage(book, waiting)},
    )


def _rows(book: Book) -> pd.DataFrame:
    """The opportunities with `open`, `weighted`, `overdue`; closing stages are no stage."""
    rows = book["opportunities"].sort_values("opportunity_id", ignore_index=True)
    return rows.assign(
        open=~rows["outcome"].isin(("won", "lost")),
        weighted=rows["value"] * rows["probability"],
        stage=rows["stage"].where(~_closing(rows)),
        overdue=~rows["outcome"].isin(("won", "lost")) & (rows["expected_on"] < pd.Timestamp(book.as_of)),
    )


def _closing(rows: pd.DataFrame) -> "pd.Series[bool]":
    """Rows of a stage that says no more than the outcome: named so, or the home of all won or of all lost."""
    named = rows["stage"].str.contains(CLOSING, na=False).astype(bool)
    ended = rows["outcome"].where(rows["outcome"].isin(("won", "lost")), "open")
    for outcome in ("won", "lost"):
        homes = rows.loc[ended == outcome, "stage"].dropna().unique()
        if len(homes) == 1:
            own = rows["stage"] == homes[0]
            named = named | (own & bool((ended[own] == outcome).all()))
    return named


def _placed(rows: pd.DataFrame, chosen: Settings) -> list[str]:
    """The stages from first to last; [] where their order is not known."""
    names = sorted(rows["stage"].dropna().unique())
    if chosen.order:
        return [
            *(one for one in chosen.order if one in names),
            *(one for one in names if one not in chosen.order),
        ]
    chances = rows[rows["open"]].sort_values("probability").groupby("stage")["probability"].mean()
    if not names or chances.reindex(names).isna().any():
        return []
    return sorted(names, key=lambda one: (float(chances[one]), one))


def _stages(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    named = rows[rows["stage"].notna()]
    order = _placed(rows, chosen)
    index = pd.Index(order or sorted(named["stage"].unique()), name="stage", dtype="str")
    moved = named.assign(account_id=named["stage"])
    waiting = moved[moved["open"]]
    closed = within(moved[~moved["open"]], "closed_on", window(book.as_of, chosen.months))
    waiting = waiting.assign(age=days(pd.Timestamp(book.as_of) - waiting["opened_on"]))
    by = waiting.sort_values("probability").groupby("account_id")
    table = pd.DataFrame(
        {
            "place": pd.Series(range(len(index)), index=index, dtype="float64") if order else np.nan,
            "open_count": count(waiting, index),
            "open_value": _told(waiting, "value", index),
            "weighted_value": _told(waiting, "weighted", index),
            "probability": by["probability"].mean().reindex(index),
            "age_days": waiting.groupby("account_id")["age"].median().reindex(index),
            "overdue": count(waiting[waiting["overdue"]], index),
            "lost": count(closed[closed["outcome"] == "lost"], index),
            "won": count(closed[closed["outcome"] == "won"], index),
        },
        index=index,
    )
    return _converted(book, rows, table, chosen).reset_index()[list(TABLES["stages"])]


def _told(rows: pd.DataFrame, column: str, index: "pd.Index[str]") -> "pd.Series[float]":
    """The sum of a column: 0 where there are no rows, NaN where none of them says."""
    said, n = count(rows[rows[column].notna()], index), count(rows, index)
    return total(rows, column, index).where((said > 0) | (n == 0))


def _converted(book: Book, rows: pd.DataFrame, table: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    """The stages with their conversion, where every lost opportunity of the months kept its stage."""
    closed = within(rows[~rows["open"]], "closed_on", window(book.as_of, chosen.months))
    lost = closed[closed["outcome"] == "lost"]
    known = len(lost) > 0 and bool(lost["stage"].notna().all()) and bool(table["place"].notna().all())
    won = float((closed["outcome"] == "won").sum())
    n = won + table["lost"][::-1].cumsum()[::-1]
    n = n if known else n * np.nan
    low, high = wilson(np.where(n > 0, won, 0), n)
    enough = n >= max(chosen.least_closed, 1)
    return table.assign(
        conversion=(won / n).where(enough),
        conversion_low=pd.Series(low, index=n.index).where(enough),
        conversion_high=pd.Series(high, index=n.index).where(enough),
        conversion_n=n,
    )


def _ahead(book: Book) -> Period | None:
    """From the day after the as-of day to the end of the last month with a target, twelve months at most."""
    last = book["targets"]["month"].max()
    start = book.as_of + timedelta(days=1)
    if pd.isna(last):
        return None
    end = min(_month_end(last.date()), add_months(start, 12) - timedelta(days=1))
    return Period(Span.DAYS, start, end) if end > start else None


def _month_end(day: date) -> date:
    return add_months(day.replace(day=1), 1) - timedelta(days=1)


def _planned(book: Book, period: Period) -> "pd.Series[float]":
    """The targets of a period in cents by account, cut months by their days; NaN without any."""
    plans = book["targets"]
    month = plans["month"].dt.to_period("M")
    first, last = month.dt.start_time, month.dt.end_time.dt.normalize()
    left = first.clip(lower=pd.Timestamp(period.start))
    passed = ((last.clip(upper=pd.Timestamp(period.end)) - left).dt.days + 1).clip(lower=0)
    money = cents(plans["revenue"] * passed / month.dt.days_in_month)[passed > 0]
    sums: pd.Series[float] = money.groupby(plans["account_id"]).sum().reindex(book.accounts).astype("float64")
    return sums


def _figures(
    everything: pd.DataFrame,
    waiting: pd.DataFrame,
    ahead: Period | None,
    planned: "pd.Series[float] | None",
    index: "pd.Index[str]",
) -> pd.DataFrame:
    """Targets, pipeline and coverage ahead by account; `everything` says what the book knows at all."""
    none = pd.Series(np.nan, index=index)
    due = waiting.iloc[:0] if ahead is None else within(waiting, "expected_on", ahead)
    frame = pd.DataFrame({"target_ahead": none if planned is None else units(planned.reindex(index))})
    for name, column in (("open_ahead", "value"), ("weighted_ahead", "weighted")):
        frame[name] = none if ahead is None else total(due, column, index)
    frame["coverage"] = frame["open_ahead"] / frame["target_ahead"].where(frame["target_ahead"] > 0)
    frame["weighted_coverage"] = frame["weighted_ahead"] / frame["target_ahead"].where(
        frame["target_ahead"] > 0
    )
    unexpected = len(everything) > 0 and everything["expected_on"].isna().all()
    for name in FIGURES[1:]:
        frame = withhold(frame, name, reason("no-expected"), unexpected)
        column, key = ("weighted", "no-probabilities") if "weighted" in name else ("value", "no-values")
        frame = withhold(frame, name, reason(key), len(everything) > 0 and everything[column].isna().all())
    no_targets = pd.Series(ahead is None, index=index) | frame["target_ahead"].isna()
    frame = withhold(frame, "target_ahead", reason("no-targets-ahead"), no_targets)
    for name in ("open_ahead", "weighted_ahead"):
        frame = withhold(frame, name, reason("no-targets-ahead"), ahead is None)
    for name in ("coverage", "weighted_coverage"):
        frame = withhold(frame, name, reason("no-targets-ahead"), no_targets)
        frame = withhold(frame, name, reason("base"), frame["target_ahead"] <= 0)
    return frame


def _whole(
    known: Known, waiting: pd.DataFrame, table: pd.DataFrame, ahead: Period | None
) -> dict[str, Estimate]:
    stated = waiting["probability"].dropna().sort_values()
    chances = (
        Estimate(float(stated.mean()), n=len(stated))
        if len(stated)
        else Estimate(withheld=reason("no-probabilities"))
    )
    found = int(table["conversion"].notna().sum())
    why = reason("no-stages") if table.empty else reason("stage-history")
    return {
        "months_ahead": Estimate(float(_months(ahead)))
        if ahead
        else Estimate(withheld=reason("no-targets-ahead")),
        "overdue_value": _late(waiting),
        "stated_probability": chances,
        "win_rate": known["conversion"].portfolio["win_rate"],
        "stage_conversion": Estimate(float(found), n=len(table)) if found else Estimate(withheld=why),
    }


def _late(waiting: pd.DataFrame) -> Estimate:
    """The value of the open opportunities past their day."""
    late = waiting[waiting["overdue"]]
    for column, key in (("expected_on", "no-expected"), ("value", "no-values")):
        if len(waiting) and waiting[column].isna().all():
            return Estimate(n=len(late), withheld=reason(key))
    return Estimate(float(total(pooled(late), "value", everyone()).iloc[0]), n=len(late))


def _months(period: Period) -> int:
    return (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1


def _next(period: Period) -> Period:
    """The period just after, of the same kind."""
    start = period.end + timedelta(days=1)
    if period.span is Span.DAYS:
        return Period(Span.DAYS, start, start + timedelta(days=period.days - 1))
    return containing(start, period.span, period.fiscal_year_start)


def _coverage(book: Book, waiting: pd.DataFrame) -> pd.DataFrame:
    """One row for the rest of this period and each of the next four that targets cover whole."""
    given = set(book["targets"]["month"].dt.to_period("M"))
    periods = [book.period]
    while len(periods) <= AHEAD:
        periods.append(_next(periods[-1]))
    rows = []
    for one in periods:
        rest = Period(Span.DAYS, max(one.start, book.as_of + timedelta(days=1)), one.end)
        months = pd.period_range(rest.start, rest.end, freq="M") if rest.end >= rest.start else ()
        if len(months) and given.issuperset(months):
            rows.append(_row(book, waiting, one.label, rest, len(months)))
    return pd.DataFrame(rows, columns=list(TABLES["coverage"]))


def _row(book: Book, waiting: pd.DataFrame, label: str, rest: Period, months: int) -> dict[str, object]:
    due = pooled(within(waiting, "expected_on", rest))
    target = float(units(_planned(book, rest).sum()))
    before = Period(Span.DAYS, add_months(rest.start, -12), add_months(rest.end + timedelta(days=1), -12))
    last = before.end - timedelta(days=1)
    ago = np.nan
    if book.has("orders") and last <= book.as_of and uncovered(book, before.start) is None:
        ago = float(units(net(book, before.start, last).sum()))
    money = float(total(due, "value", everyone()).iloc[0])
    weighted = float(total(due, "weighted", everyone()).iloc[0])
    gap = target - ago
    return {
        "period": label,
        "start": pd.Timestamp(rest.start),
        "end": pd.Timestamp(rest.end),
        "months": months,
        "target": target,
        "year_ago": ago,
        "open_count": float(len(due)),
        "open_value": money,
        "weighted_value": weighted,
        "coverage": money / target if target > 0 else np.nan,
        "weighted_coverage": weighted / target if target > 0 else np.nan,
        "gap": gap,
        "gap_coverage": money / gap if gap > 0 else np.nan,
    }
