"""Account review: whom we know, how often we met each level, and what is arranged."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd

from kamreport.arithmetic.meetings import MEETINGS
from kamreport.arithmetic.tallies import within
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile, Tone
from kamreport.case import Case
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, tiles
from kamreport.narrative.composing import cells
from kamreport.period import window
from kamreport.schema import LAYERS
from kamreport.sections import section
from kamreport.values import text
from kamreport.words import Words

PEOPLE = 8
SILENT = 90
STANCES: dict[str, Tone] = {"sponsor": "good", "supporter": "good", "neutral": "", "critic": "bad"}
DAY = pd.Timedelta(days=1)


@dataclass(frozen=True)
class Content:
    """Tiles, the meetings due and kept by layer, and the people with their last contact."""

    tiles: tuple[Tile, ...]
    cadence: Picture | None
    people: Grid | None


@section(Content, review=60)
def account_engagement(case: Case, account: str | None, words: Words) -> Section | None:
    """People and meetings of one account; left out where neither is recorded."""
    if account is None:
        return None
    about = About(case, account, words)
    if about.rows("interactions").empty and about.rows("contacts").empty:
        return None
    content = Content(
        tiles=tiles(key_figures.cadence(about), _reached(about), _strategy(about), _next(about)),
        cadence=_cadence(about),
        people=_people(about),
    )
    return Section("account_engagement", words("account-engagement"), _lead(about), content)


def _lead(about: About) -> str:
    words, parts = about.words, []
    cadence = about.value("engagement", "cadence")
    if cadence is not None:
        shares = {layer: about.value("engagement", f"cadence_{layer}") for layer in LAYERS}
        known = {layer: share for layer, share in shares.items() if share is not None}
        weakest = min(known, key=lambda layer: known[layer]) if known else ""
        level = "all" if cadence >= 0.9 else "most" if cadence >= 0.6 else "few" if cadence else "none"
        parts.append(
            words(
                "account-engagement-lead",
                level=level,
                share=words.percent(cadence),
                layer=about.inline("layer", weakest),
                weakest=words.percent(known[weakest]) if weakest else "",
            )
        )
    parts += _people_lead(about)
    return words("sentence-gap").join(parts) or words("account-engagement-quiet")


def _people_lead(about: About) -> list[str]:
    words = about.words
    left = int(about.value("engagement", "sponsors_left") or 0)
    if left:
        remaining = int(about.value("engagement", "sponsors") or 0)
        return [words("account-engagement-left", n=left, remaining=remaining)]
    if about.value("engagement", "single_threaded") == 1:
        return [words("account-engagement-single")]
    reached, known = about.value("engagement", "reached"), about.value("engagement", "contacts")
    if reached is None or not known:
        return []
    everyone = str(reached == known)
    return [words("account-engagement-reached", reached=int(reached), contacts=int(known), all=everyone)]


def _reached(about: About) -> Tile | None:
    reached, known = about.value("engagement", "reached"), about.value("engagement", "contacts")
    if reached is None or not known:
        return None
    words = about.words
    single = about.value("engagement", "single_threaded") == 1
    return Tile(
        words("account-engagement-people"),
        words("account-of", score=words.number(reached), top=words.number(known)),
        words("account-engagement-single-tile") if single else "",
        "bad" if single else "",
        words("account-engagement-people-note"),
    )


def _strategy(about: About) -> Tile | None:
    state, words = about.word("engagement", "strategy"), about.words
    if state is None:
        return None
    day = about.date("engagement", "strategy_on")
    bad = state in ("cancelled", "none")
    return Tile(
        words("account-engagement-strategy"),
        words(f"strategy-{state}"),
        words.short_day(day) if day else "",
        "bad" if bad and day else "",
    )


def _next(about: About) -> Tile | None:
    words = about.words
    if about.value("engagement", "meetings") is None:
        return None
    day, since = about.date("engagement", "next_meeting"), about.value("engagement", "days_since_meeting")
    last = None if since is None else about.as_of - timedelta(days=int(since))
    note = "" if last is None else words("account-engagement-since", day=words.short_day(last))
    value = words.short_day(day) if day else words("account-engagement-nothing")
    return Tile(words("account-engagement-next"), value, note=note)


def _cadence(about: About) -> Picture | None:
    """One dot for each period due in twelve months, layer by layer; cut as the metric cuts them."""
    words = about.words
    rows: list[Row] = []
    counts = []
    for layer in LAYERS:
        due, kept = about.value("engagement", f"due_{layer}"), about.value("engagement", f"kept_{layer}")
        if not due or kept is None:
            continue
        name = words("account-cadence-row", layer=about.choice("layer", layer), kept=int(kept), due=int(due))
        counts.append(name)
        rows += _dots(about, layer, int(due), name)
    if len(rows) < 2:
        return None
    kept, due = (
        sum(int(about.value("engagement", f"{one}_{layer}") or 0) for layer in LAYERS)
        for one in ("kept", "due")
    )
    weakest = _weakest(about)
    headline = words(
        "account-engagement-headline",
        kept=kept,
        due=due,
        layer=about.inline("layer", weakest),
        full="none" if not kept else str(kept == due),
    )
    alt = words("chart-of", headline=headline, values=words.listed(counts))
    note = words("account-cadence-note") + words("sentence-gap") + words("account-engagement-rule")
    return Picture("cadence", headline, alt, tuple(rows), note)


def _weakest(about: About) -> str:
    """The layer that was missed most, by share."""
    shares = {layer: about.value("engagement", f"cadence_{layer}") for layer in LAYERS}
    known = {layer: share for layer, share in shares.items() if share is not None}
    return min(known, key=lambda layer: known[layer])


def _dots(about: About, layer: str, due: int, name: str) -> list[Row]:
    span = window(about.as_of, 12)
    periods = _periods(about, layer, due)
    held = _held(about)
    met = within(held[held["layer"] == layer], "date", span)
    slots = set(((met["date"] - pd.Timestamp(span.start)) / DAY * periods / span.days).astype(int))
    first = periods - due
    return [
        {"row": name, "place": 12 * (slot + 0.5) / periods, "kept": slot in slots}
        for slot in range(first, periods)
    ]


def _periods(about: About, layer: str, due: int) -> int:
    """How many meetings a year the account's tier is promised in a layer; without a tier, as standard."""
    promises = about.case.now["tier"].tables["promises"].set_index("tier")
    promised: Any = promises.at[about.word("tier", "tier") or "standard", layer]
    return max(int(promised), due)


def _held(about: About) -> pd.DataFrame:
    return about.case.once("held", about.account, lambda: _took_place(about))


def _took_place(about: About) -> pd.DataFrame:
    rows, people = about.rows("interactions"), about.rows("contacts").drop_duplicates("contact_id")
    layer = people.set_index("contact_id")["layer"]
    rows = rows.assign(
        layer=rows["layer"].fillna(rows["contact_id"].map(layer).astype("str")),
        kind=rows["kind"].fillna("meeting"),
    )
    return rows[(rows["status"].fillna("held") == "held") & rows["kind"].isin(MEETINGS)]


def _people(about: About) -> Grid | None:
    people, words = about.rows("contacts").drop_duplicates("contact_id"), about.words
    if people.empty:
        return None
    held = about.rows("interactions")
    held = held[held["status"].fillna("held") == "held"]
    last = held.groupby("contact_id")["date"].max().to_dict()
    place = {layer: number for number, layer in enumerate(LAYERS)}
    people = people.assign(
        gone=people["left_on"].notna(),
        place=people["layer"].map(place).fillna(len(LAYERS)),
        last=pd.to_datetime(people["contact_id"].map(last)),
    ).sort_values(["gone", "place", "name"])
    shown = people[_telling(about, people)]
    heads = (
        Head(words("account-engagement-name"), width=2),
        Head(words("account-engagement-role"), width=2.5),
        Head(words("account-engagement-layer"), width=1.4),
        Head(words("account-engagement-stance"), width=1.2),
        Head(words("account-engagement-last"), width=2.6),
    )
    silent = int((~people["gone"] & ~(people["last"] >= pd.Timestamp(about.as_of) - SILENT * DAY)).sum())
    there = int((~people["gone"]).sum())
    met = about.case.book.has("interactions")
    headline = words(
        "account-engagement-map" if met else "account-engagement-known",
        people=there,
        silent=silent,
        nobody=str(silent == there),
    )
    body = tuple(_person(about, row) for _, row in shown.iterrows())
    more = there - int((~shown["gone"]).sum())
    return Grid(headline, heads, body, note=words("account-engagement-others", n=more) if more else "")


def _telling(about: About, people: pd.DataFrame) -> "pd.Series[bool]":
    """The people a team must know first: sponsors and critics, those who left lately, the highest levels."""
    lately = people["left_on"] >= pd.Timestamp(about.as_of) - 2 * SILENT * DAY
    order = people.assign(
        first=~(people["stance"].isin(("sponsor", "critic")) & ~people["gone"] | lately),
        old=people["gone"] & ~lately,
    ).sort_values(["first", "old", "place", "name"])
    return people.index.to_series().isin(order.index[:PEOPLE])


def _person(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words = about.words
    stance = text(row["stance"])
    if row["gone"]:
        left = words.short_day(pd.Timestamp(row["left_on"]).date())
        return cells(
            words.named(text(row["name"])), words.named(text(row["role"])),
            about.choice("layer", row["layer"]), about.choice("stance", stance),
            Cell(words("account-engagement-gone", day=left), "bad"),
        )  # fmt: skip
    return cells(
        words.named(text(row["name"])),
        words.named(text(row["role"])),
        about.choice("layer", row["layer"]),
        Cell(about.choice("stance", stance), STANCES.get(stance, "")),
        _last(about, row["last"]),
    )


def _last(about: About, moment: Any) -> Cell:
    words = about.words
    if not about.case.book.has("interactions"):
        return Cell("")
    if pd.isna(moment):
        return Cell(words("account-engagement-never"), "bad")
    day = pd.Timestamp(moment)
    ago = (pd.Timestamp(about.as_of) - day).days
    tone: Tone = "watch" if ago >= SILENT else ""
    return Cell(
        words("account-engagement-ago", day=words.short_day(day.date()), days=ago, silent=str(bool(tone))),
        tone,
    )
