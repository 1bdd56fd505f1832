"""Net Promoter Score, its answers, response rate, drivers and comments."""

from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import t_interval, unknown
from kamreport.arithmetic.tallies import (
    Columns,
    average,
    by_period,
    count,
    estimates,
    everyone,
    figure,
    pooled,
    recent,
    share,
    too_few,
    within,
)
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows, last_months, months_before
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import intervals
from kamreport.period import add_months, window
from kamreport.schema import DRIVERS

FIGURES = (
    "nps", "nps_before", "promoters", "passives", "detractors", "mean_score", "response_rate",
    "latest_score", "latest_on", "refused",
)  # fmt: skip
TABLES = {
    "trend": ("period", "start", "end", "nps", "nps_low", "nps_high", "nps_n", "nps_withheld"),
    "scores": ("score", "answers"),
    "drivers": (
        "driver", "mean", "mean_low", "mean_high", "mean_n",
        "weight", "weight_low", "weight_high", "weight_n", "weight_withheld",
    ),
    "comments": ("account_id", "survey_id", "answered_on", "score", "comment", "consent"),
}  # fmt: skip
READ = ("account_id", "invited_on", "day", "score", "points", "refused")


@dataclass(frozen=True)
class Settings:
    """What [metrics.nps] may change.

    `months` of answers that count; the least answers for a score, and for a driver's weight; how many
    periods the trend shows.
    """

    months: int = 12
    least_answers: int = 5
    least_driver_answers: int = 30
    periods: int = 8


_DAY = ("answered_on", "invited_on")
LINEAGE = Lineage(
    rows=(
        Rows(
            "surveys",
            last_months("nps", Settings),
            _DAY,
            ("nps", "promoters", "passives", "detractors", "mean_score", "refused"),
            lambda _, rows: (rows["kind"] == "nps") & rows["score"].notna(),
        ),
        Rows(
            "surveys",
            months_before("nps", Settings),
            _DAY,
            ("nps_before",),
            lambda _, rows: (rows["kind"] == "nps") & rows["score"].notna(),
        ),
        Rows(
            "surveys",
            last_months("nps", Settings),
            ("invited_on",),
            ("response_rate",),
            lambda _, rows: rows["kind"] == "nps",
        ),
        Rows(
            "surveys",
            figures=("latest_*",),
            keep=lambda _, rows: (rows["kind"] == "nps") & rows["score"].notna(),
        ),
    ),
    shares=("response_rate",),
)


@metric(settings=Settings, lineage=LINEAGE)
def nps(book: Book, _known: Known) -> Result:
    """The Net Promoter Score is the percentage of promoters (9 or 10 on "how likely are you to recommend
    us?", 0 to 10) less the percentage of detractors (0 to 6), over the answers of the last twelve months,
    with a 95 % adjusted Wald interval.

    Reichheld (2003), The One Number You Need to Grow, Harvard Business Review; the interval: Rocks (2016),
    Interval estimation for the Net Promoter Score. Answers on another scale count when each of its steps
    is a whole number from 0 to 10 (a scale of 0-5, 1-6, 1-11); the others are refused and counted.

    accounts and portfolio: `nps` -100 to 100 with low, high, n, withheld under 5 answers
    (withheld-answers), `nps_before` the twelve months before those, `promoters`, `passives`, `detractors`
    counts, `mean_score` 0-10 with t interval and n from one answer on, `response_rate` 0-1 of the
    invitations in the window with Wilson interval and n (withheld-no-invitations), `refused` answers.
    accounts only: `latest_score` 0-10 (the lowest of the day) and `latest_on`, the day of the last answer
    ever given.

    tables:
    trend     one row for each of the last 8 periods, oldest first: period, start, end, nps with partners
    scores    score 0 to 10, answers
    drivers   driver, mean 0-10 with t interval and n; weight: Pearson's correlation with the score,
              -1 to 1, with Fisher interval and n, withheld under 30 answers or where nothing varies
    comments  account_id, survey_id, answered_on, score 0-10, comment, consent: newest first

    Without nps surveys everything is withheld (withheld-no-surveys).
    """
    asked = book["surveys"][book["surveys"]["kind"] == "nps"]
    if asked.empty:
        return unknown(book, FIGURES, reason("no-surveys"), TABLES)
    chosen = settings(book, "nps", Settings)
    rows = _scored(asked)
    own = rows[list(READ)]
    recently = within(rows, "day", window(book.as_of, chosen.months))
    answers = recently[recently["points"].notna()]
    return Result(
        pd.DataFrame({**_columns(book, own, book.accounts, chosen), **_latest(own, book.accounts)}),
        Later(lambda: estimates(_columns(book, pooled(own), everyone(), chosen))),
        Each(
            {
                "trend": lambda: _trend(book, pooled(own), chosen),
                "scores": lambda: _scores(answers),
                "drivers": lambda: _drivers(answers, chosen.least_driver_answers),
                "comments": lambda: _comments(recently),
            }
        ),
    )


def _trend(book: Book, rows: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    return by_period(
        recent(book, chosen.periods),
        lambda period: _score("nps", within(rows, "day", period), everyone(), chosen.least_answers),
    )


def _scored(asked: pd.DataFrame) -> pd.DataFrame:
    """The invitations with `points` (0-10; missing without an answer), `day` and `refused`."""
    low = asked["scale_low"].fillna(0)
    width = asked["scale_high"].fillna(10) - low
    points = (asked["score"] - low) * 10 / width.where(width > 0)
    exact = (10 % width.where(width > 0) == 0) & (points % 1 == 0) & points.between(0, 10)
    return asked.assign(
        points=points.where(exact),
        refused=asked["score"].notna() & ~exact,
        day=asked["answered_on"].fillna(asked["invited_on"]),
    ).sort_values("survey_id", ignore_index=True)


def _columns(book: Book, rows: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    now = window(book.as_of, chosen.months)
    before = window(add_months(book.as_of, -chosen.months), chosen.months)
    recently = within(rows, "day", now)
    invited = within(rows[rows["invited_on"].notna()], "invited_on", now)
    answered = count(invited[invited["score"].notna()], index)
    found = _score("nps", recently, index, chosen.least_answers)
    found |= _score("nps_before", within(rows, "day", before), index, chosen.least_answers)
    for name, low, high in (("promoters", 9, 10), ("passives", 7, 8), ("detractors", 0, 6)):
        found[name] = count(recently[recently["points"].between(low, high)], index)
    found |= average(
        "mean_score", recently, "points", index, least=1, why=lambda n: too_few(n, 1), bounds=(0, 10)
    )
    found |= share("response_rate", answered, count(invited, index), 1, reason("no-invitations"))
    return found | {"refused": count(recently[recently["refused"]], index)}


def _score(name: str, rows: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    n = count(rows[rows["points"].notna()], index)
    promoters = count(rows[rows["points"] >= 9], index)
    detractors = count(rows[rows["points"] <= 6], index)
    low, high = intervals.nps(promoters, detractors, n)
    value = (100 * (promoters - detractors) / n.where(n > 0)).where(n >= least)
    return figure(name, value, too_few(n, least), low=low, high=high, n=n)


def _latest(rows: pd.DataFrame, index: "pd.Index[str]") -> Columns:
    answers = rows[rows["points"].notna()].sort_values(
        ["account_id", "day", "points"], ascending=[True, False, True]
    )
    last = answers.drop_duplicates("account_id").set_index("account_id").reindex(index)
    return {
        **figure("latest_score", last["points"], reason("answers", n=0, least=1)),
        "latest_on": last["day"],
    }


def _scores(answers: pd.DataFrame) -> pd.DataFrame:
    counts = answers["points"].value_counts().reindex([float(score) for score in range(11)], fill_value=0)
    return pd.DataFrame({"score": range(11), "answers": counts.to_numpy(dtype="int64")})


def _drivers(answers: pd.DataFrame, least: int) -> pd.DataFrame:
    return pd.DataFrame([_driver(answers, name, least) for name in DRIVERS], columns=list(TABLES["drivers"]))


def _driver(answers: pd.DataFrame, driver: str, least: int) -> dict[str, object]:
    """One driver's row; its values are sorted first, so that no row order can show."""
    pairs = answers[answers[driver].notna()].sort_values([driver, "points"])
    n, scores, overall = len(pairs), pairs[driver], pairs["points"]
    mean, deviation = (scores.mean(), scores.std()) if n > 1 else (scores.max(), float("nan"))
    low, high = (min(max(float(end), 0), 10) for end in t_interval(mean, deviation, n))
    why = reason("answers", n=n, least=least) if n < least else None
    if why is None and (scores.nunique() < 2 or overall.nunique() < 2):
        why = reason("no-variation")
    weight = float("nan") if why else float(scores.corr(overall))
    ends = intervals.correlation(weight, n)
    values = (
        driver, mean, low, high, n, weight, float(ends[0]), float(ends[1]), n, why,
    )  # fmt: skip
    return dict(zip(TABLES["drivers"], values, strict=True))


def _comments(rows: pd.DataFrame) -> pd.DataFrame:
    said = rows[rows["comment"].notna() & (rows["comment"].str.strip() != "")]
    newest = said.sort_values(["day", "account_id", "survey_id"], ascending=[False, True, True])
    shown = newest.assign(answered_on=newest["day"], score=newest["points"])
    return shown[list(TABLES["comments"])].reset_index(drop=True)
