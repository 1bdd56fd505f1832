"""Engagement: meetings kept by layer, people reached, sponsors, the yearly strategy meeting."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.later import Each, Later
from kamreport.arithmetic.measuring import ratio, unknown
from kamreport.arithmetic.meetings import ahead, meetings
from kamreport.arithmetic.meetings import held as took_place
from kamreport.arithmetic.tallies import (
    ALL,
    Columns,
    count,
    days,
    estimates,
    everyone,
    figure,
    pooled,
    within,
)
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows, equal, last_year
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import Period, Span, window
from kamreport.schema import LAYERS

FIGURES = (
    *(f"cadence_{layer}" for layer in LAYERS), "cadence", *(f"due_{layer}" for layer in LAYERS),
    *(f"kept_{layer}" for layer in LAYERS), "contacts", "reached", "reach", "single_threaded", "meetings",
    "days_since_meeting", "next_meeting", "strategy", "strategy_on", "sponsors", "sponsors_left",
)  # fmt: skip
TABLES = {
    "cadence": ("tier", "layer", "kept", "due", "share"),
    "planned": ("account_id", "date", "layer", "kind", "owner"),
}
READ = ("account_id", "interaction_id", "contact_id", "date", "layer", "kind", "status", "owner")
DAY = pd.Timedelta(days=1)


@dataclass(frozen=True)
class Settings:
    """What [metrics.engagement] may change.

    The days in which a contact counts as reached, and those for which a sponsor's leaving is news. How
    many meetings each tier is due is in its promise, under [metrics.tier].
    """

    reach_days: int = 90
    sponsor_days: int = 180


LINEAGE = Lineage(
    rows=(
        Rows(
            "interactions",
            last_year,
            figures=(
                "cadence*",
                "kept_*",
                "meetings",
                "days_since_meeting",
                "reach*",
                "single_threaded",
                "strategy*",
            ),
            keep=equal("status", "held"),
        ),
        Rows(
            "interactions",
            figures=("next_meeting", "strategy*"),
            keep=lambda book, rows: (rows["status"] != "held") & (rows["date"] > pd.Timestamp(book.as_of)),
        ),
        Rows("contacts", figures=("contacts", "reach*", "single_threaded", "sponsors*")),
        Rows("events", figures=("sponsors_left",), keep=equal("kind", "sponsor_left")),
    ),
    main="cadence",
    shares=("cadence*", "reach", "cadence.share"),
)


@metric(needs=("tier",), settings=Settings, lineage=LINEAGE)
def engagement(book: Book, known: Known) -> Result:
    """Engagement is the share of the meetings due that were held: over the last twelve months, the periods
    with at least one held meeting of a layer, of all periods due for it (executive quarterly, management
    monthly, operational weekly; half as many for the tiers potential and standard; accounts without a
    tier are due what standard is). The cadence is the mean of the three layers.

    The twelve months are cut into equal periods. Those that begin before the account's first day as a
    customer, or before the first meeting in the book, are not due. Mails are no meetings, but they reach
    people. A meeting without a layer counts for that of its contact.

    accounts and portfolio: `cadence_executive`, `cadence_management`, `cadence_operational`, `cadence`
    0-1 (withheld-too-new); `due_...`, `kept_...` periods; `contacts` known and still there, `reached`
    those of them we spoke with in 90 days, `reach` their share (withheld-no-contacts); `meetings` held in
    twelve months; `sponsors` still there, `sponsors_left` in 180 days (contacts, or events where those
    say more). accounts only: `single_threaded` 1 when just one person was reached in 90 days, 0 when
    several (withheld-nobody-reached); `days_since_meeting` (withheld-no-meeting); `next_meeting` day of
    the next meeting planned; `strategy` of the yearly strategy meeting in twelve months: held, planned,
    cancelled or none, `strategy_on` its day. The portfolio's `single_threaded` is the number of accounts.

    tables:
    cadence  tier ("*" for all, "" for none), layer, kept, due, share
    planned  the meetings planned ahead, mails left out, soonest first: account_id, date, layer, kind, owner

    Without interactions the meetings, without contacts the people are withheld (withheld-no-interactions).
    """
    if not book.has("interactions") and not book.has("contacts"):
        return unknown(book, FIGURES, reason("no-interactions"), TABLES)
    chosen = settings(book, "engagement", Settings)
    rows = meetings(book)[list(READ)]
    held = took_place(rows)
    tiers = known["tier"].accounts["tier"]
    promises = known["tier"].tables["promises"].set_index("tier")
    promised = promises.reindex(tiers.where(tiers.notna(), "standard")).set_index(tiers.index)
    layers = {layer: _layer(book, held, layer, promised[layer].astype("float64")) for layer in LAYERS}
    found = _cadence(layers, book.accounts, met=book.has("interactions"))
    found |= _people(book, rows[rows["status"] == "held"], book.accounts, chosen)
    found |= _dates(book, rows, held)
    return Result(
        pd.DataFrame({name: found[name] for name in sorted(found, key=_place)}),
        Later(lambda: _portfolio(book, rows, layers, found, chosen)),
        Each({"cadence": lambda: _by_tier(layers, tiers), "planned": lambda: _planned(book, rows)}),
    )


def _place(column: str) -> tuple[int, str]:
    """Columns in the order of FIGURES, partners after their figure."""
    name = column.removesuffix("_withheld")
    return FIGURES.index(name), column


def _layer(book: Book, held: pd.DataFrame, layer: str, periods: "pd.Series[Any]") -> pd.DataFrame:
    """Periods kept and due of one layer, by account, with so many periods a year."""
    span = window(book.as_of, 12)
    start = pd.Timestamp(span.start)
    since = book["accounts"].set_index("account_id")["since"].reindex(book.accounts)
    young = np.ceil(days(since - start) * periods / span.days).clip(0, periods).fillna(0)
    begun = max(start, held["date"].min()) if not held.empty else start
    unseen = np.floor(days(begun - start) * periods / span.days)
    early = young.where(young > unseen, unseen)
    met = within(held[held["layer"] == layer], "date", span)
    number = met["account_id"].map(periods).astype("float64")
    slot = np.floor(days(met["date"] - start) * number / span.days)
    fresh = met.assign(slot=slot)[slot >= met["account_id"].map(early).astype("float64")]
    kept = count(fresh.drop_duplicates(["account_id", "slot"]), book.accounts)
    return pd.DataFrame({"kept": kept, "due": periods - early}, index=book.accounts)


def _cadence(layers: Mapping[str, pd.DataFrame], index: "pd.Index[str]", *, met: bool) -> Columns:
    found: Columns = {}
    missing = pd.Series(np.nan, index=index)
    why = reason("too-new") if met else reason("no-interactions")
    shares = pd.DataFrame({layer: ratio(one["kept"], one["due"]) for layer, one in layers.items()})
    for layer, one in layers.items():
        found |= figure(f"cadence_{layer}", shares[layer] if met else missing, why)
        for name in ("kept", "due"):
            found |= figure(f"{name}_{layer}", one[name] if met else missing, _NO_MEETINGS)
    return found | figure("cadence", shares.mean(axis=1) if met else missing, why)


def _people(book: Book, held: pd.DataFrame, index: "pd.Index[str]", chosen: Settings) -> Columns:
    """Contacts, those reached and sponsors: for the accounts, or pooled when the index is ALL."""
    shape = pooled if list(index) == [ALL] else pd.DataFrame.copy
    contacts = book["contacts"].drop_duplicates("contact_id")
    there = contacts[contacts["left_on"].isna()]
    recently = within(held, "date", _last_days(book, chosen.reach_days))
    reached = there[there["contact_id"].isin(recently["contact_id"])]
    n, hits = count(shape(there), index), count(shape(reached), index)
    missing, listed, met = hits * np.nan, book.has("contacts"), book.has("interactions")
    share = ratio(hits, n) if met else missing
    one = (hits == 1).astype("float64").where(hits > 0)
    left = within(contacts, "left_on", _last_days(book, chosen.sponsor_days))
    told = within(book["events"], "date", _last_days(book, chosen.sponsor_days))
    gone = count(shape(left[left["stance"] == "sponsor"]), index)
    news = count(shape(told[told["kind"] == "sponsor_left"]), index)
    gone = gone.where(gone >= news, news)
    sponsors = count(shape(there[there["stance"] == "sponsor"]), index)
    stances = contacts["stance"].notna().any()
    nobody = reason("no-contacts")
    return {
        **figure("contacts", n if listed else missing, nobody),
        **figure("reached", hits if listed and met else missing, nobody if met else _NO_MEETINGS),
        **figure("reach", share, nobody if met else _NO_MEETINGS),
        **figure("single_threaded", one if listed else missing, reason("nobody-reached")),
        **figure("sponsors", sponsors if stances else missing, reason("no-stances")),
        **figure("sponsors_left", gone if stances else missing, reason("no-stances")),
    }


_NO_MEETINGS = reason("no-interactions")


def _dates(book: Book, rows: pd.DataFrame, held: pd.DataFrame) -> Columns:
    today = pd.Timestamp(book.as_of)
    coming = ahead(book, rows)
    last = held.groupby("account_id")["date"].max().reindex(book.accounts)
    meetings = count(within(held, "date", window(book.as_of, 12)), book.accounts)
    met = book.has("interactions")
    word, day = _strategy(book, rows, coming)
    return {
        **figure("meetings", meetings if met else meetings * np.nan, _NO_MEETINGS),
        **figure("days_since_meeting", days(today - last), reason("no-meeting") if met else _NO_MEETINGS),
        "next_meeting": coming.groupby("account_id")["date"].min().reindex(book.accounts),
        "strategy": word if met else word.mask(word.notna()),
        "strategy_on": day,
    }


def _strategy(
    book: Book, rows: pd.DataFrame, coming: pd.DataFrame
) -> "tuple[pd.Series[Any], pd.Series[Any]]":
    """State and day of the yearly strategy meeting: held before planned before cancelled."""
    yearly = within(rows[rows["kind"] == "strategy"], "date", window(book.as_of, 12))
    dates = {
        "held": yearly[yearly["status"] == "held"].groupby("account_id")["date"].max(),
        "planned": coming[coming["kind"] == "strategy"].groupby("account_id")["date"].min(),
        "cancelled": yearly[yearly["status"] == "cancelled"].groupby("account_id")["date"].max(),
    }
    word = pd.Series("none", index=book.accounts, dtype="object")
    day = pd.Series(pd.NaT, index=book.accounts, dtype="datetime64[us]")
    for state, found in reversed(dates.items()):
        here = found.reindex(book.accounts)
        word, day = word.mask(here.notna(), state), here.fillna(day)
    return word, day


def _last_days(book: Book, days: int) -> Period:
    return Period(Span.DAYS, (pd.Timestamp(book.as_of) - (days - 1) * DAY).date(), book.as_of)


def _portfolio(
    book: Book, rows: pd.DataFrame, layers: Mapping[str, pd.DataFrame], found: Columns, chosen: Settings
) -> dict[str, Any]:
    whole = {layer: one.sum().to_frame(ALL).T for layer, one in layers.items()}
    held = rows[rows["status"] == "held"]
    columns = _cadence(whole, everyone(), met=book.has("interactions"))
    columns |= _people(book, held, everyone(), chosen)
    alone = pd.Series([found["single_threaded"].sum(min_count=1)], index=everyone())
    columns |= figure("single_threaded", alone, reason("nobody-reached"))
    met = pd.Series([found["meetings"].sum(min_count=1)], index=everyone())
    return estimates(columns | figure("meetings", met, _NO_MEETINGS))


def _by_tier(layers: Mapping[str, pd.DataFrame], tiers: "pd.Series[Any]") -> pd.DataFrame:
    parts = []
    for layer, one in layers.items():
        words = tiers.where(tiers.notna(), "").astype("str")
        sums = pd.concat([one.groupby(words).sum(), one.sum().to_frame(ALL).T])
        parts.append(sums.rename_axis("tier").reset_index().assign(layer=layer))
    table = pd.concat(parts, ignore_index=True)
    return table.assign(share=ratio(table["kept"], table["due"]))[list(TABLES["cadence"])]


def _planned(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    ordered = ahead(book, rows).sort_values(["date", "account_id", "interaction_id"])
    return ordered[list(TABLES["planned"])].reset_index(drop=True)
