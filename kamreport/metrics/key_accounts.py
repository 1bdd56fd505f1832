"""Who should be a key account and who should no longer be, with the reasons in points."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import pandas as pd

from kamreport.arithmetic import standing
from kamreport.arithmetic.measuring import cents, groups, total, trailing, withhold
from kamreport.arithmetic.pointing import Rule, changed, judge
from kamreport.arithmetic.scoring import enough, ranked, too_thin
from kamreport.figures import Estimate, Known, Result, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book

RULES = (
    Rule("revenue-a", "revenue", "revenue_class", "from", 2, 30),
    Rule("revenue-b", "revenue", "revenue_class", "from", 1, 12),
    Rule("group", "group", "group_share", "from", 0.05, 5),
    Rule("growth", "growth", "growth", "from", 0.10, 10),
    Rule("shrinking", "growth", "growth", "to", -0.20, -10),
    Rule("margin-none", "margin", "margin_rate", "to", 0, -15),
    Rule("margin", "margin", "margin_above", "from", 0, 10),
    Rule("fit", "fit", "fit", "from", 60, 20),
    Rule("fit-low", "fit", "fit", "to", 40, -10),
    Rule("potential", "potential", "potential_rank", "from", 75, 10),
    Rule("reference", "reference", "reference", "from", 1, 10),
    Rule("reference-withdrawn", "reference", "reference", "to", -1, -10),
    Rule("contract", "contract", "contract", "from", 1, 5),
    Rule("churned", "silence", "silence", "from", 2, -30),
    Rule("dormant", "silence", "silence", "from", 1, -15),
    Rule("disputed", "silence", "disputed", "from", 1, -15),
)
Name = Literal[
    "revenue-a", "revenue-b", "group", "growth", "shrinking", "margin-none", "margin", "fit", "fit-low",
    "potential", "reference", "reference-withdrawn", "contract", "churned", "dormant", "disputed",
]  # fmt: skip
VERDICTS = ("keep", "appoint", "release", "none")
TABLES = {
    "ranking": ("rank", "account_id", "score", "verdict", "today", "tier", "owner", "worth", "coverage"),
    "reasons": ("account_id", "rule", "points"),
    "lacking": ("account_id", "rule", "points"),
    "parents": (
        "parent_id", "accounts", "rank", "score", "verdict", "today", "worth", "share", "best", "coverage",
    ),
    "parent_reasons": ("parent_id", "rule", "points"),
    "tiers": ("tier", "verdict", "accounts"),
    "owners": ("owner", "accounts", "key_today", "key"),
    "basis": ("basis", "key", "release", "unknown"),
    "unjudged": ("why", "accounts"),
}  # fmt: skip
OWNED = 0.5  # where more accounts have an owner, having one says nothing of being a key account
SIZE = ("revenue", "group", "contract")  # themes of size and of being a customer, which appoint nobody alone
LARGEST = 5  # class A counts in full for one in so many buying accounts: in an even book nearly all are A
SILENCE = {"active": 0, "new": 0, "won_back": 0, "dormant": 1, "churned": 2}


@dataclass(frozen=True)
class Settings:
    """What [metrics.key_accounts] may change.

    `key` is the score from which an account should be a key account, `release` the one under which it should
    no longer be. `current` lists today's key accounts by identifier; without it, accounts with an owner are,
    where fewer than half have one; else those in `key_tiers`. `bounds` and `points` of the rules by name
    (rules not named keep theirs); the least share of the points that must be judged.
    """

    key: float = 50
    release: float = 35
    current: tuple[str, ...] = ()
    key_tiers: tuple[Literal["strategic", "growth", "potential", "core", "standard"], ...] = (
        "strategic",
        "growth",
        "core",
    )
    bounds: Mapping[Name, float] = field(default_factory=dict)
    points: Mapping[Name, float] = field(default_factory=dict)
    least_coverage: float = 0.4


LINEAGE = Lineage(
    rows=(Rows("accounts"), Rows("events"), Rows("contracts", adds=("annual_value",))),
    uses={
        "revenue": ("trailing", "trailing_before"),
        "recurring": ("annual", "annual_year_ago"),
        "conversion": ("won_value", "won_value_before"),
        "margin": ("trailing_margin_rate",),
        "lifecycle": ("stage",),
        "departures": ("state",),
    },
    money=("worth",),
    shares=("coverage", "key_share", "share"),
    totals=("ranking.worth", "tiers.accounts", "owners.accounts"),
)


@metric(
    needs=(*standing.NEEDS, "margin", "fit", "tier", "lifecycle", "departures"),
    settings=Settings,
    lineage=LINEAGE,
)
def key_accounts(book: Book, known: Known) -> Result:
    """Key-account identification says from 0 to 100 how much speaks for treating an account as a key account:
    class A revenue among the largest fifth of buying accounts (30 points; else class A or B 12), strategic
    fit from 60 (20), growth from 10 %, a margin rate of at least the portfolio's, room to grow in the upper
    quarter, being a reference (10 each), a group that brings 5 % of revenue and a running contract (5 each).
    Shrinking by 20 %, selling at a loss, a fit to 40, a withdrawn reference, silence and a report that it has
    left though a contract runs take points away.
    From 50 an account should be a key account, under 35 it should no longer be; between the two it stays
    what it is. Size alone appoints nobody: besides revenue, its group and a running contract, growth, margin,
    fit, room to grow or being a reference must speak for the account.

    A rule on something not known gives nothing, and the points are scaled to what could be judged, so that
    the reasons always add up to the score. A score of which less than 40 % of the points could be judged is
    withheld (withheld-coverage). Points taken away can bring a score below 0. Revenue and growth are those of
    the value score (orders, contracts or won opportunities); growth needs a year before.

    Today's key accounts: those listed in the settings, else those with an owner where fewer than half have
    one, else those in tier strategic, growth or core; where nothing has a tier they are not known, and nobody
    can be released. Groups are judged by the same rules over the sums of their accounts (fit: mean weighted
    by revenue; a reference or contract of one is the group's; silent only when all are).

    accounts: `score`, `coverage` 0-1, `rank` from 1 (ties share the best), `verdict` the word
    key-verdict-<key>: keep, appoint, release, none; `today` 1, 0 or NaN; `points_<rule>` what each adds.
    portfolio: number of accounts by verdict, n those judged; `key_share` the share 0-1 of all revenue that
    those who should be key accounts bring; `size_alone` the accounts that reach the points by size alone and
    are therefore not appointed.

    tables:
    ranking         rank, account_id, score, verdict, today, tier, owner, worth (units), coverage: best first
    reasons         account_id, rule (key-rule-<name>), points; not 0; largest first in each account
    lacking         likewise, the points that known figures could still bring, by the best rule of each theme
    parents         groups of two accounts or more: parent_id, accounts, rank, score, verdict, today (one of
                    them is), worth, share of all revenue, best (its best account's score), coverage
    parent_reasons  parent_id, rule, points
    tiers           tier ("" for none), verdict, accounts
    owners          owner, accounts, key_today, key (how many should be)
    basis           one row: basis of today (key-basis-<list, owner, tier or none>), the two bounds, and
                    how many identifiers of the list are no accounts
    unjudged        accounts without a score by the first reason that holds: why (key-unjudged-<key>: worth,
                    nothing is known of what it is worth; worthless, it brought nothing in twelve months;
                    young, there is no year before to grow from; few, too little else), accounts
    """
    chosen = settings(book, "key_accounts", Settings)
    raw = _raw(book, known)
    parent = groups(book)
    rolled = _rolled(raw, parent)
    group_share = parent.map(_share(rolled["now"]))
    alone = _judged(raw.assign(group_share=group_share), chosen)
    basis, today = _today(book, known, chosen)
    accounts = _accounts(alone, today, chosen)
    members = parent.groupby(parent).size()
    together = _judged(rolled.assign(group_share=_share(rolled["now"])), chosen)
    upper = _accounts(together, today.groupby(parent).max(), chosen)[members.reindex(rolled.index) > 1]
    tables = {
        "ranking": _ranking(book, known, accounts, raw["now"]),
        "reasons": _reasons(accounts, "account_id", "points_"),
        "lacking": _reasons(alone.join(accounts["score"].rename("told")).dropna(), "account_id", "lacks_"),
        "parents": _parents(upper, rolled["now"], members, accounts["score"].groupby(parent).max()),
        "parent_reasons": _reasons(upper, "parent_id", "points_"),
        **_compared(book, known, accounts),
        "basis": pd.DataFrame(
            [[basis, chosen.key, chosen.release, len({*chosen.current} - {*book.accounts})]],
            columns=list(TABLES["basis"]),
        ),
        "unjudged": _unjudged(accounts, raw),
    }
    return Result(accounts, _portfolio(accounts, raw["now"], chosen), tables)


def _raw(book: Book, known: Known) -> pd.DataFrame:
    """What the rules look at, in a form that adds up over the accounts of a group."""
    worth = standing.worths(known)
    worth["worth"] = known["value"].accounts["worth"]
    year = trailing(book)
    rate = known["margin"].accounts["trailing_margin_rate"]
    wallet = book["accounts"].set_index("account_id")["wallet"].reindex(book.accounts)
    room = (wallet - worth["worth"].clip(lower=0)).clip(lower=0)
    stage = known["lifecycle"].accounts["stage"]
    running = known["recurring"].accounts["contracts"]
    return pd.DataFrame(
        {
            "now": worth["worth"],
            "later": worth["now"],
            "then": worth["then"],
            "costed": total(book, year.start, year.end, "costed_cents").where(rate.notna()),
            "cost": total(book, year.start, year.end, "cost_cents").where(rate.notna()),
            "fit": known["fit"].accounts["fit"],
            "room": room if wallet.notna().any() else known["conversion"].accounts["open_value"],
            "reference": _reference(book),
            "contract": (running > 0).astype("float64").where(running.notna()),
            "silence": stage.map(SILENCE),
            "disputed": (known["departures"].accounts["state"] == "disputed").astype("float64"),
        },
        index=book.accounts,
        dtype="float64",
    )


def _reference(book: Book) -> "pd.Series[Any]":
    """1 for accounts that are a reference, -1 for those that withdrew it last, else 0; NaN without events."""
    if not book.has("events"):
        return pd.Series(np.nan, index=book.accounts)
    rows = book["events"]
    told = rows[rows["kind"].isin(("reference", "reference_withdrawn"))]
    value = told["kind"].map({"reference": 1.0, "reference_withdrawn": -1.0}).astype("float64")
    last = told.assign(value=value).sort_values(["date", "value"], ascending=[True, False])
    return last.groupby("account_id")["value"].last().reindex(book.accounts, fill_value=0.0)


def _rolled(raw: pd.DataFrame, parent: "pd.Series[str]") -> pd.DataFrame:
    """The same for each topmost parent."""
    by = raw.groupby(parent)
    rolled = by[["now", "later", "then", "costed", "cost", "room"]].sum(min_count=1)
    weight = raw["now"].clip(lower=0).fillna(0)
    weight = weight.where(weight.groupby(parent).transform("sum") > 0, 1.0).where(raw["fit"].notna())
    sums = weight.groupby(parent).sum()
    best = by["reference"].max()
    return rolled.assign(
        fit=(raw["fit"] * weight).groupby(parent).sum() / sums.where(sums > 0),
        reference=best.where(best > 0, by["reference"].min()),
        contract=by["contract"].max(),
        silence=by["silence"].min(),
        disputed=by["disputed"].min(),
    )


def _share(worth: "pd.Series[Any]") -> "pd.Series[Any]":
    bought = worth.clip(lower=0)
    return bought / bought.sum() if bought.sum() > 0 else bought * np.nan


def _class(worth: "pd.Series[Any]") -> "pd.Series[Any]":
    """2 for class A among the largest fifth of those that buy, 1 for the rest of A and for B, else 0.

    The classes are those of the ABC analysis; NaN where worth is not known.
    """
    money = cents(worth.fillna(0).clip(lower=0))
    tied = money.groupby(money).sum().sort_index(ascending=False)
    above = money.map(tied.cumsum()) - money.map(tied)
    whole = int(money.sum())
    first = money.rank(method="min", ascending=False) <= np.ceil((money > 0).sum() / LARGEST)
    found = np.select([(above * 100 < 80 * whole) & first, above * 100 < 95 * whole], [2.0, 1.0], 0.0)
    return pd.Series(np.where(money > 0, found, 0.0), index=worth.index).where(worth.notna())


def _judged(raw: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    """Points of each rule scaled to the score, what each theme lacks, the score, and the coverage."""
    costed, cost = raw["costed"].where(raw["costed"] > 0), raw["cost"]
    whole, paid = raw["costed"].sum(), raw["cost"].sum()
    rate = 1 - cost / costed
    inputs = raw.assign(
        revenue_class=_class(raw["now"]),
        growth=standing.growth(raw[["later", "then"]].set_axis(["now", "then"], axis=1)),
        margin_rate=rate,
        margin_above=(rate - (1 - paid / whole if whole > 0 else np.nan)).round(9),
        potential_rank=ranked(raw["room"]),
    )
    rules = changed(
        RULES,
        {str(name): bound for name, bound in chosen.bounds.items()},
        {str(name): one for name, one in chosen.points.items()},
    )
    points, most = judge(inputs, rules)
    possible = most.sum(axis=1)
    scaled = points.mul(100 / possible.where(possible > 0), axis=0)
    best = {
        theme: max((one for one in rules if one.theme == theme), key=lambda one: one.points) for theme in most
    }
    gained = points.clip(lower=0)
    lacks = {
        f"lacks_{rule.name}": most[theme]
        - gained[[one.name for one in rules if one.theme == theme]].sum(axis=1)
        for theme, rule in best.items()
    }
    highest = sum(max(rule.points, 0.0) for rule in best.values())
    return (
        scaled.add_prefix("points_")
        .join(pd.DataFrame(lacks).mul(100 / possible.where(possible > 0), axis=0))
        .assign(score=scaled.sum(axis=1, min_count=1), coverage=possible / highest if highest else 0.0)
    )


def _today(book: Book, known: Known, chosen: Settings) -> "tuple[str, pd.Series[Any]]":
    """What tells today's key accounts, and 1 for each of them."""
    owner = book["accounts"].set_index("account_id")["owner"].reindex(book.accounts)
    if chosen.current:
        found = book.accounts.isin(chosen.current)
        return "list", pd.Series(found, index=book.accounts).astype("float64")
    if owner.notna().any() and owner.notna().mean() < OWNED:
        return "owner", owner.notna().astype("float64")
    tiers = known["tier"].accounts["tier"]
    if tiers.isna().all():
        return "none", pd.Series(np.nan, index=book.accounts)
    return "tier", tiers.isin(chosen.key_tiers).astype("float64")


def _accounts(judged: pd.DataFrame, today: "pd.Series[Any]", chosen: Settings) -> pd.DataFrame:
    thick = enough(judged["coverage"], chosen.least_coverage)
    score = judged["score"].round(9)
    is_key = today.reindex(judged.index) == 1
    word = np.select(
        [is_key & (score >= chosen.release), is_key, (score >= chosen.key) & _more_than_size(judged)],
        ("keep", "release", "appoint"),
        "none",
    )
    frame = pd.DataFrame(
        {
            "score": judged["score"],
            "coverage": judged["coverage"],
            "rank": score.where(thick).rank(method="min", ascending=False),
            "verdict": pd.Series(word, index=judged.index, dtype="str"),
            "today": today.reindex(judged.index),
        }
    ).join(judged.filter(like="points_").where(thick, axis=0))
    thin = too_thin(judged["coverage"], chosen.least_coverage)
    for name in ("score", "rank", "verdict"):
        frame = withhold(frame, name, thin, ~thick)
    return frame


def _more_than_size(judged: pd.DataFrame) -> "pd.Series[bool]":
    """Whether a rule on anything but size gives an account points."""
    names = [f"points_{one.name}" for one in RULES if one.theme not in SIZE]
    return (judged[names].round(9) > 0).any(axis=1)


def _unjudged(accounts: pd.DataFrame, raw: pd.DataFrame) -> pd.DataFrame:
    raw = raw[accounts["score"].isna()]
    why = np.select(
        [raw["now"].isna(), raw["now"] <= 0, ~(raw["then"] > 0)], ("worth", "worthless", "young"), "few"
    )
    counts = pd.Series(why, dtype="str").value_counts(sort=False).rename_axis("why").rename("accounts")
    found = counts.reset_index().sort_values(["accounts", "why"], ascending=[False, True], ignore_index=True)
    return found[list(TABLES["unjudged"])]


def _ranking(book: Book, known: Known, accounts: pd.DataFrame, worth: "pd.Series[Any]") -> pd.DataFrame:
    owner = book["accounts"].set_index("account_id")["owner"].reindex(book.accounts)
    table = accounts.assign(tier=known["tier"].accounts["tier"], owner=owner, worth=worth)
    table = table[table["score"].notna()].rename_axis("account_id").reset_index()
    return table.sort_values(
        ["rank", "worth", "account_id"], ascending=[True, False, True], ignore_index=True
    )[list(TABLES["ranking"])]


def _reasons(accounts: pd.DataFrame, name: str, prefix: str) -> pd.DataFrame:
    columns = [column for column in accounts if str(column).startswith(prefix)]
    long = accounts[columns].rename_axis(name).reset_index().melt(name, columns, "rule", "points")
    long = long[long["points"].notna() & (long["points"] != 0)]
    long = long.assign(rule=long["rule"].str.removeprefix(prefix), size=long["points"].abs().round(9))
    ordered = long.sort_values([name, "size", "rule"], ascending=[True, False, True], ignore_index=True)
    return ordered[[name, "rule", "points"]]


def _parents(
    upper: pd.DataFrame, worth: "pd.Series[Any]", members: "pd.Series[int]", best: "pd.Series[Any]"
) -> pd.DataFrame:
    table = upper.assign(accounts=members, worth=worth, share=_share(worth), best=best)
    table["rank"] = table["score"].round(9).rank(method="min", ascending=False)
    table = table[table["score"].notna()].rename_axis("parent_id").reset_index()
    ordered = table.sort_values(["rank", "worth", "parent_id"], ascending=[True, False, True])
    return ordered[list(TABLES["parents"])].reset_index(drop=True)


def _compared(book: Book, known: Known, accounts: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The verdicts beside today's tiers and owners."""
    owner = book["accounts"].set_index("account_id")["owner"].reindex(book.accounts)
    told = accounts.assign(
        tier=known["tier"].accounts["tier"].astype("str").fillna(""),
        owner=owner,
        key=accounts["verdict"].isin(("keep", "appoint")).astype("float64"),
    )
    judged = told[told["verdict"].notna()]
    tiers = judged.groupby(["tier", "verdict"]).size().rename("accounts").reset_index()
    by = judged[judged["owner"].notna()].groupby("owner")
    owners = pd.DataFrame({"accounts": by.size(), "key_today": by["today"].sum(), "key": by["key"].sum()})
    return {"tiers": tiers, "owners": owners.rename_axis("owner").reset_index()}


def _portfolio(accounts: pd.DataFrame, worth: "pd.Series[Any]", chosen: Settings) -> dict[str, Estimate]:
    words = accounts["verdict"].dropna()
    n = len(words)
    if not n:
        why = next((one for one in accounts["score_withheld"] if one is not None), None)
        return {name: Estimate(withheld=why) for name in (*VERDICTS, "key_share", "size_alone")}
    found = {name: Estimate(float((words == name).sum()), n=n) for name in VERDICTS}
    large = (accounts["verdict"] == "none") & (accounts["score"].round(9) >= chosen.key)
    found["size_alone"] = Estimate(float(large.sum()), n=n)
    share = _share(worth)
    key = share[accounts["verdict"].isin(("keep", "appoint"))]
    return found | ({"key_share": Estimate(float(key.sum()), n=n)} if share.notna().any() else {})
