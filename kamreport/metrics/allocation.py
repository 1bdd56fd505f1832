"""Allocation: each account manager's visits shared out by a rule of thumb for what they protect and gain."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import numpy as np
import pandas as pd
from pydantic import Field

from kamreport.arithmetic.measuring import trailing
from kamreport.arithmetic.meetings import held, meetings
from kamreport.arithmetic.tallies import Columns, count, figure, within
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows, equal, last_year
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models import sharing

Layer = Literal["executive", "management", "operational"]
FIGURES = ("visits", "promised", "stake", "proposed", "change")
REASONS = ("risk", "growth", "promise", "short", "elsewhere", "same")
PORTFOLIO = ("capacity", "promised", "moved", "value_now", "value_proposed", "value_gain")
TABLES: Mapping[str, tuple[str, ...]] = {
    "owners": (
        "owner", "accounts", "capacity", "promised", "short", "value_now", "value_proposed", "moved",
    ),
    "moves": (
        "account_id", "owner", "tier", "health", "fit", "stake", "stake_protected", "stake_gained", "visits",
        "promised", "proposed", "change", "value_change", "reason",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """What [metrics.allocation] may change.

    `layers` whose meetings are visits; `growth`: the share of the room to grow that visits could win in a
    year; `floor`: the share of the promise that every account keeps where the time is too short for all
    promises; `capacity`: visits a year of a manager by name, in place of those held.
    """

    layers: tuple[Layer, ...] = ("executive", "management")
    growth: Annotated[float, Field(ge=0, le=1)] = 0.2
    floor: Annotated[float, Field(ge=0, le=1)] = 0.5
    capacity: Mapping[str, Annotated[float, Field(ge=0, le=5000)]] = field(default_factory=dict)


LINEAGE = Lineage(
    rows=(
        Rows(
            "interactions", last_year, figures=("visits", "proposed", "change"), keep=equal("status", "held")
        ),
        Rows("accounts"),
    ),
    uses={
        "value": ("worth",),
        "fit": ("fit",),
        "tier": ("tier",),
        "health": ("health",),
        "lifecycle": ("stage",),
        "engagement": ("meetings",),
    },
    main="proposed",
    totals=("owners.capacity", "owners.value_now", "owners.value_proposed", "moves.visits", "moves.proposed"),
)


@metric(
    needs=("value", "fit", "tier", "health", "lifecycle", "engagement"), settings=Settings, lineage=LINEAGE
)
def allocation(book: Book, known: Known) -> Result:
    """The allocation shares out the visits of each account manager anew among the manager's own accounts, by
    a rule of thumb for how much each calls for: revenue x (1 - health/100), plus a fifth of the room to grow
    x fit/100, each visit counting less than the one before. These are weights for sharing out time, not
    money at risk or a forecast: nothing here was tried on the past. Capacity is the number of executive and
    management meetings that the manager held with these accounts in the last twelve months. Where it
    suffices, no account gets less than its tier promises.

    v visits bring the share 1 - exp(-v / p) of the stake, p being the visits a year that the tier promises
    in these layers. Revenue is the account's worth as in the value score (negative counts as none); room to
    grow is the stated wallet less revenue, else the revenue itself; unknown health or fit counts as the
    book's mean, a stake with neither as unknown. A churned account has no promise. Where the promises exceed
    the capacity, nobody gets more than the promise or today's visits, whichever is more, and everybody keeps
    half of the promise, or where even that is too much an equal share of it. No account gets more than two
    visits a week above its least. The optimum over whole visits is exact (kamreport.models.sharing).

    accounts: `visits` held in twelve months by the account's manager (or by nobody named), `promised` a year,
    `stake` (the weight, in units), `proposed` visits a year, `change`; `reason` the word
    allocation-reason-<key>: risk or growth (more, for the larger part of the stake), promise (more, to keep
    it), elsewhere (fewer, worth more at other accounts), short (fewer, and the promises exceed the time),
    same.
    portfolio: `capacity`, `promised`, `moved` (visits that go elsewhere), `value_now`, `value_proposed` and
    `value_gain`: the part of the weights reached by the curve, in their units.

    tables:
    owners  one row a manager, by name: owner, accounts, capacity, promised, short (promises exceed the
            capacity), value_now, value_proposed (units), moved
    moves   every account with a proposal, by the size of the change: account_id, owner, tier, health, fit,
            stake, stake_protected, stake_gained, visits, promised, proposed, change, value_change, reason

    Withheld: withheld-no-interactions, withheld-no-owners; withheld-no-own-meetings for accounts of a manager
    without capacity; withheld-no-stake.
    """
    accounts = book["accounts"].set_index("account_id").reindex(book.accounts)
    owner = accounts["owner"].where(accounts["owner"].fillna("").str.strip() != "")
    if not book.has("interactions") or owner.isna().all():
        return _nothing(book, reason("no-owners" if book.has("interactions") else "no-interactions"))
    chosen = settings(book, "allocation", Settings)
    frame = _stakes(book, known, owner, chosen)
    given = frame["owner"].map(frame.groupby("owner")["visits"].sum())
    capacity = frame["owner"].map({str(name): float(one) for name, one in chosen.capacity.items()})
    frame["capacity"] = np.floor(capacity.fillna(given).astype("float64"))
    able = frame["stake"].notna() & (frame["capacity"] > 0)
    frame = _proposed(frame, able, chosen)
    frame["reason"] = _reasons(frame, able)
    why = reason("no-stake" if (frame["capacity"] > 0).any() else "no-own-meetings")
    return Result(_accounts(frame, able), _portfolio(frame[able], why), _tables(frame[able]))


def _stakes(book: Book, known: Known, owner: "pd.Series[Any]", chosen: Settings) -> pd.DataFrame:
    """What each account has now: visits, promise, and the two parts of its stake in units."""
    rows = held(meetings(book))
    rows = within(rows[rows["layer"].isin(chosen.layers)], "date", trailing(book))
    mine = rows["owner"].fillna("").str.strip()
    own = rows[(mine == "") | (mine == rows["account_id"].map(owner).astype("object"))]
    tiers = known["tier"].accounts["tier"]
    promises = known["tier"].tables["promises"].set_index("tier")[list(chosen.layers)].sum(axis=1)
    promised = tiers.fillna("standard").map(promises).astype("float64")
    worth = known["value"].accounts["worth"].astype("float64").clip(lower=0)
    health, fit = known["health"].accounts["health"], known["fit"].accounts["fit"]
    wallet = book["accounts"].set_index("account_id")["wallet"].reindex(book.accounts)
    room = (wallet - worth).clip(lower=0).fillna(worth)
    protected = worth * (1 - health.fillna(health.mean()) / 100)
    gained = chosen.growth * room * fit.fillna(fit.mean()) / 100
    return pd.DataFrame(
        {
            "owner": owner,
            "tier": tiers.fillna("").astype("str"),
            "health": health,
            "fit": fit,
            "visits": count(own, book.accounts),
            "scale": promised.clip(lower=1),
            "promised": np.floor(promised.where(known["lifecycle"].accounts["stage"] != "churned", 0.0)),
            "stake_protected": protected,
            "stake_gained": gained,
            "stake": pd.concat([protected, gained], axis=1).sum(axis=1, min_count=1),
        },
        index=book.accounts,
    )


def _proposed(frame: pd.DataFrame, able: "pd.Series[bool]", chosen: Settings) -> pd.DataFrame:
    """The frame with what each manager should do, and what both plans bring by the curve."""
    parts = []
    for _, rows in frame[able].groupby("owner", sort=True):
        capacity, promised = int(rows["capacity"].iloc[0]), rows["promised"].to_numpy(dtype="float64")
        short = promised.sum() > capacity
        floor = sharing.least(promised, capacity, chosen.floor)
        most = np.maximum(promised, rows["visits"]) if short else np.full(len(rows), np.inf)
        found = sharing.best(rows["stake"], rows["scale"], floor, most, capacity)
        if not (rows["stake"] > 0).any():
            found = rows["visits"].to_numpy()
        parts.append(rows.assign(proposed=found.astype("float64"), short=short)[["proposed", "short"]])
    plans = pd.concat(parts) if parts else pd.DataFrame({"proposed": [], "short": []})
    frame = frame.join(plans.reindex(frame.index))
    for name, visits in (("value_now", frame["visits"]), ("value_proposed", frame["proposed"])):
        frame[name] = frame["stake"] * (1 - np.exp(-visits.astype("float64") / frame["scale"]))
    return frame.assign(change=(frame["proposed"] - frame["visits"]).astype("float64"))


def _reasons(frame: pd.DataFrame, able: "pd.Series[bool]") -> "pd.Series[Any]":
    more, fewer = frame["change"] > 0, frame["change"] < 0
    promise = more & (frame["proposed"] <= frame["promised"]) & frame["short"].eq(other=False)
    risk = frame["stake_protected"].fillna(0) >= frame["stake_gained"].fillna(0)
    below = frame["proposed"] < frame["promised"]
    word = np.select(
        [promise, more & risk, more, fewer & below, fewer],
        ["promise", "risk", "growth", "short", "elsewhere"],
        "same",
    )
    return pd.Series(word, index=frame.index, dtype="str").where(able)


def _accounts(frame: pd.DataFrame, able: "pd.Series[bool]") -> pd.DataFrame:
    unowned = frame["owner"].isna()
    why = pd.Series(
        [
            reason("no-owners" if none else "no-own-meetings" if idle else "no-stake")
            for none, idle in zip(unowned, ~(frame["capacity"] > 0), strict=True)
        ],
        index=frame.index,
        dtype="object",
    )
    columns: Columns = {}
    for name in FIGURES:
        known = frame[name].where(~unowned if name in ("visits", "promised") else able)
        columns |= figure(name, known, reason("no-stake") if name == "stake" and not able.any() else why)
    return pd.DataFrame({**columns, "reason": frame["reason"]})


def _portfolio(rows: pd.DataFrame, why: Reason) -> dict[str, Estimate]:
    if rows.empty:
        return {name: Estimate(withheld=why) for name in PORTFOLIO}
    now, proposed = float(rows["value_now"].sum()), float(rows["value_proposed"].sum())
    values = (
        float(rows.groupby("owner")["capacity"].first().sum()),
        float(rows["promised"].sum()),
        float(rows["change"].clip(lower=0).sum()),
        now,
        proposed,
        proposed - now,
    )
    return {name: Estimate(value, n=len(rows)) for name, value in zip(PORTFOLIO, values, strict=True)}


def _tables(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    grouped = rows.assign(moved=rows["change"].clip(lower=0)).groupby("owner", sort=True)
    totals = grouped[["promised", "value_now", "value_proposed", "moved"]].sum()
    totals["accounts"], totals["capacity"] = grouped.size(), grouped["capacity"].first()
    totals["short"] = (totals["promised"] > totals["capacity"]).astype(bool)
    moves = rows.assign(
        value_change=rows["value_proposed"] - rows["value_now"], size=rows["change"].abs()
    ).rename_axis("account_id")
    moves = moves.reset_index().sort_values(
        ["size", "stake", "account_id"], ascending=[False, False, True], ignore_index=True
    )
    return {
        "owners": totals.rename_axis("owner").reset_index()[list(TABLES["owners"])],
        "moves": moves[list(TABLES["moves"])],
    }


def _nothing(book: Book, why: Reason) -> Result:
    columns: Columns = {}
    for name in FIGURES:
        columns |= figure(name, pd.Series(np.nan, index=book.accounts), why)
    return Result(
        pd.DataFrame({**columns, "reason": pd.Series(None, index=book.accounts, dtype="str")}),
        {name: Estimate(withheld=why) for name in PORTFOLIO},
        {name: pd.DataFrame(columns=list(names)) for name, names in TABLES.items()},
    )
