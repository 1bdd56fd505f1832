"""Which stage of its life each account is in, judged by its own purchase rhythm."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.later import Each
from kamreport.arithmetic.leaving import LEFT, departures
from kamreport.arithmetic.measuring import NO_ORDERS, cents, net, trailing, uncovered, unknown, withhold
from kamreport.arithmetic.tallies import too_few
from kamreport.figures import Estimate, Known, Result, reason, settings, units
from kamreport.lineage import Lineage, Rows, equal
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import renewal

STAGES = ("prospect", "new", "active", "dormant", "churned", "won_back")
FIGURES = ("stage", "days_since_order", "usual_gap", "gap_sd")
TABLES = {
    "stages": ("stage", "accounts", "share", "revenue"),
    "migration": ("before", "now", "accounts"),
}
LEAST_GAPS = 3
LEAST_PEERS = 3
DORMANT, CHURNED = 1, 2


@dataclass(frozen=True)
class Settings:
    """`cap` days of silence are churn for everybody; fewer than `floor` days never are.

    `recent` is how many months an account counts as new or won back.
    """

    cap: int = 548
    floor: int = 90
    recent: int = 12


LINEAGE = Lineage(
    rows=(
        Rows("orders"),
        Rows("contracts", figures=("stage",)),
        Rows("events", figures=("stage",), keep=equal("kind", "churned")),
        Rows("usage", figures=("stage",)),
        Rows("accounts", figures=("stage",)),
    ),
    money=("stages.revenue",),
    shares=("stages.share",),
    totals=("stages.revenue", "stages.accounts", "migration.accounts"),
)


@metric(settings=Settings, lineage=LINEAGE)
def lifecycle(book: Book, _known: Known) -> Result:
    """The lifecycle stage says how the silence since an account's last order compares with its own purchase
    rhythm: dormant when it is longer than its mean gap plus one standard deviation, churned when longer
    than the mean plus two (and than 90 days) or than 548 days; while a contract runs it is at most
    dormant. Before the first order an account is a prospect, in the first twelve months new; won back is
    one that bought again within twelve months, having counted as churned at the end of a period.

    Rhythm: the gaps in days between the distinct days on which the account ordered, at least three; else
    the mean gap of those accounts of its industry that have a rhythm of their own, each counting once,
    with the deviation within and between them; else that of all such accounts. Where nobody has one, only
    the cap holds. A "churned" event always means churned where no order, contract begun or use of a later
    day and no running contract speaks against it (departures). The earliest of `since` and the first
    order begins an account; where orders on file begin less than twelve months ago and `since` is empty,
    it is active rather than new. A past silence is judged by the gaps before it, unless a contract ran
    through it, and at the ends of periods alone: of the many gaps of a year one is soon longer than it
    should be, and who never stood as churned in any report was not lost. An account without orders but
    with contracts is new or active while one runs, else churned. Order of judgement: prospect, churned,
    dormant, new, won back, active.

    accounts: `stage`, the word stage-<key>: prospect, new, active, dormant, churned, won_back;
    `days_since_order`; `usual_gap` and `gap_sd` in days, `usual_gap_n` the account's own gaps (under 3: the
    rhythm is its peers'); `expected_on`, a timestamp: last order plus usual gap (NaT when not known);
    `pause`, the longest silence in days that an account won back has ended, NaN for all others.
    portfolio: each stage's number of accounts, n the accounts of the book.
    tables: stages: stage, accounts, share of accounts 0-1, revenue (twelve months, units): all six;
    migration: before (at the end of the previous period; "" for accounts that had no stage), now, accounts:
    the pairs that occur.

    Withheld: withheld-no-orders without orders and contracts; withheld-never-ordered; withheld-gaps where
    no rhythm is known (n, least).
    """
    if not book.has("orders") and not book.has("contracts"):
        empty = unknown(book, FIGURES, NO_ORDERS, TABLES)
        accounts = empty.accounts.assign(expected_on=pd.Series(pd.NaT, book.accounts, dtype="datetime64[us]"))
        accounts["pause"] = np.nan
        return Result(accounts, {one: Estimate(withheld=NO_ORDERS) for one in STAGES}, empty.tables)
    accounts = _accounts(book)
    stage = accounts["stage"]
    n = len(stage)
    counts = stage.value_counts().reindex(list(STAGES), fill_value=0)
    year = trailing(book)
    money = (
        cents(units(net(book, year.start, year.end))).groupby(stage).sum().reindex(list(STAGES), fill_value=0)
    )
    stages = pd.DataFrame(
        {"stage": STAGES, "accounts": counts.to_numpy(), "share": counts.to_numpy() / max(n, 1)}
    ).assign(revenue=units(money.to_numpy()))
    portfolio = {one: Estimate(value=float(counts[one]), n=n) for one in STAGES}
    tables = Each({"stages": lambda: stages, "migration": lambda: _migration(book, stage)})
    return Result(accounts, portfolio, tables)


def _accounts(book: Book) -> pd.DataFrame:
    chosen = settings(book, "lifecycle", Settings)
    gaps = _gaps(book)
    frame = _rhythm(book, gaps)
    silence = frame["days_since_order"]
    churn_after = frame["churn_after"].clip(lower=chosen.floor).fillna(np.inf)
    running, ever = _contracts(book)
    ordered = silence.notna()
    churned = (silence > churn_after.clip(upper=chosen.cap)) | (~ordered & ever)
    churned = (churned & ~running) | (departures(book)["state"] == LEFT)
    dormant = silence > frame["dormant_after"].fillna(np.inf).clip(upper=chosen.cap)
    pause = _ended(book, gaps, frame, chosen)
    stage = np.select(
        [~ordered & ~ever, churned, dormant, _new(book, frame, chosen), pause.notna()],
        ["prospect", "churned", "dormant", "new", "won_back"],
        "active",
    )
    frame["stage"] = pd.Series(stage, index=frame.index, dtype="str")
    frame["pause"] = pause.where(frame["stage"] == "won_back")
    frame["expected_on"] = frame["last"] + pd.to_timedelta(frame["usual_gap"].round(), unit="D")
    frame["expected_on"] = frame["expected_on"].astype("datetime64[us]")
    for figure in ("days_since_order", "usual_gap", "gap_sd"):
        frame = withhold(frame, figure, reason("never-ordered"), ~ordered)
    for figure in ("usual_gap", "gap_sd"):
        few = too_few(frame["usual_gap_n"], LEAST_GAPS, "gaps")
        frame = withhold(frame, figure, few, frame[figure].isna())
    order = [*FIGURES, "usual_gap_n", "expected_on", "pause", *(f"{one}_withheld" for one in FIGURES[1:])]
    return frame[order]


def _gaps(book: Book) -> pd.DataFrame:
    """One row for each distinct order day: account_id, date, gap to the one before in days (NaN at first)."""
    days = book.facts.days
    table = days.loc[days["orders"] > 0, ["account_id", "date"]]
    table = table.sort_values(["account_id", "date"], ignore_index=True)
    return table.assign(gap=table.groupby("account_id")["date"].diff().dt.days.astype("float64"))


def _rhythm(book: Book, gaps: pd.DataFrame) -> pd.DataFrame:
    owned = gaps.groupby("account_id")
    own = owned["gap"].agg(["count", "mean", "std"]).reindex(book.accounts)
    frame = pd.DataFrame(
        {
            "first": owned["date"].min().reindex(book.accounts),
            "last": owned["date"].max().reindex(book.accounts),
            "usual_gap_n": own["count"].fillna(0).astype("float64"),
        }
    )
    frame["days_since_order"] = (pd.Timestamp(book.as_of) - frame["last"]).dt.days.astype("float64")
    own = own.where(own["count"] >= LEAST_GAPS)
    peers = _peers_of(book, own)
    for figure, column in (("usual_gap", "mean"), ("gap_sd", "std")):
        frame[figure] = own[column].fillna(peers[column]).where(frame["last"].notna())
    for name, deviations in (("dormant_after", DORMANT), ("churn_after", CHURNED)):
        frame[f"peer_{name}"] = _bound(peers, deviations)
        longest = owned["gap"].max().reindex(book.accounts).fillna(0)
        frame[name] = _bound(own, deviations).fillna(frame[f"peer_{name}"].clip(lower=longest))
    return frame


def _peers_of(book: Book, own: pd.DataFrame) -> pd.DataFrame:
    """The rhythm that judges each account without one of its own: its industry's, else the book's."""
    industry = book["accounts"].set_index("account_id")["industry"].reindex(book.accounts).fillna("")
    near, far = _peers(own.groupby(industry)), _peers(own.groupby(lambda _: ""))
    near = near[(near["count"] >= LEAST_PEERS) & (near.index != "")].reindex(industry)
    return near.set_axis(book.accounts).fillna(far.iloc[0])


def _peers(groups: Any) -> pd.DataFrame:
    """The mean gap of each group, every account counting once, and its deviation within and between them."""
    means = groups["mean"].agg(["count", "mean", lambda one: one.var(ddof=0)])
    means = means.set_axis(["count", "mean", "between"], axis=1)
    within = groups["std"].agg(lambda one: (one**2).mean())
    found: pd.DataFrame = means.assign(std=np.sqrt(means["between"] + within))
    return found[["count", "mean", "std"]]


def _bound(rhythm: pd.DataFrame, deviations: float) -> "pd.Series[float]":
    told = renewal.bound(rhythm["mean"], rhythm["std"], rhythm["count"], deviations)
    return pd.Series(told, index=rhythm.index)


def _contracts(book: Book) -> tuple["pd.Series[bool]", "pd.Series[bool]"]:
    """Which accounts have a contract running, and which have ever had one."""
    contracts, today = book["contracts"], pd.Timestamp(book.as_of)
    begun = contracts[contracts["start"] <= today]
    runs = begun[~(begun["end"] < today)]
    accounts = book.accounts.to_series()
    return accounts.isin(runs["account_id"]), accounts.isin(begun["account_id"])


def _new(book: Book, frame: pd.DataFrame, chosen: Settings) -> "pd.Series[bool]":
    start = trailing(book, chosen.recent).start
    since = book["accounts"].set_index("account_id")["since"].reindex(book.accounts)
    signed = book["contracts"].groupby("account_id")["start"].min().reindex(book.accounts)
    begun = pd.concat([since, frame["first"], signed], axis=1).min(axis=1)
    told = since.notna() | (frame["first"].isna() & signed.notna())
    seen = not book.has("orders") or uncovered(book, start) is None
    return (begun >= pd.Timestamp(start)) & (told | seen)


def _ended(book: Book, gaps: pd.DataFrame, frame: pd.DataFrame, chosen: Settings) -> "pd.Series[float]":
    """The longest silence that an account ended within the recent months and that had counted as churned at
    the end of a period; NaN where there was none.
    """
    length, own_rows = gaps["gap"].fillna(0), gaps["account_id"].factorize()[0]
    n = gaps.groupby(own_rows).cumcount() - 1
    mean = (length.groupby(own_rows).cumsum() - length) / n.where(n > 0)
    squares = (length**2).groupby(own_rows).cumsum() - length**2
    deviation = np.sqrt(((squares - n * mean**2) / (n - 1).where(n > 1)).clip(lower=0))
    own = _bound(pd.DataFrame({"mean": mean, "std": deviation, "count": n}), CHURNED)
    longest = length.groupby(own_rows).cummax().groupby(own_rows).shift().fillna(0)
    peers = gaps["account_id"].map(frame["peer_churn_after"]).clip(lower=longest)
    allowed = own.where(n >= LEAST_GAPS, peers).clip(lower=chosen.floor).fillna(np.inf).clip(upper=chosen.cap)
    start = trailing(book, chosen.recent).start
    ended = gaps[(gaps["gap"] > allowed) & (gaps["date"] >= pd.Timestamp(start))]
    since = (ended["date"] - _period_end_before(book, ended["date"], start)).dt.days
    back = ended[ended["gap"] - since > allowed[ended.index]]
    return _uncontracted(book, back).groupby("account_id")["gap"].max().reindex(book.accounts)


def _period_end_before(book: Book, days: "pd.Series[Any]", start: date) -> "pd.Series[Any]":
    """The last end of a period before each of these days, none of which lies before `start`."""
    periods = [book.period.previous()]
    while periods[-1].end >= start:
        periods.append(periods[-1].previous())
    ends = np.array([one.end for one in reversed(periods)], dtype="datetime64[us]")
    places = np.searchsorted(ends, days.to_numpy(dtype="datetime64[us]")) - 1
    return pd.Series(ends[places], index=days.index)


def _uncontracted(book: Book, silences: pd.DataFrame) -> pd.DataFrame:
    """The silences through which no contract ran from beginning to end."""
    pairs = silences.reset_index().merge(book["contracts"], on="account_id", suffixes=("", "_contract"))
    began = pairs["date"] - pd.to_timedelta(pairs["gap"], unit="D")
    through = pairs[(pairs["start"] <= began) & ~(pairs["end"] < pairs["date"])]
    return silences[~silences.index.isin(through["index"])]


def _migration(book: Book, stage: "pd.Series[str]") -> pd.DataFrame:
    previous = book.period.previous()
    day = min(previous.end, book.as_of - timedelta(days=1))
    earlier = book.at(day, previous)
    if not earlier.has("orders") and not earlier.has("contracts"):
        return pd.DataFrame(columns=list(TABLES["migration"]))
    then = _accounts(earlier)["stage"].reindex(stage.index).fillna("")
    table = pd.DataFrame({"before": then, "now": stage}).value_counts().rename("accounts").reset_index()
    place = {one: index for index, one in enumerate(("", *STAGES))}
    return table.sort_values(["before", "now"], key=lambda column: column.map(place), ignore_index=True)
