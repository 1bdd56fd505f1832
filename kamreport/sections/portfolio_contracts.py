"""Portfolio: what running contracts are worth, how that came about, and which end soon."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.recurring import Settings
from kamreport.narrative.certainty import direction, percent_or_factor, ratio, short_change, tone
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.money import whole_money
from kamreport.narrative.whole import Whole, known, missing, row, spoken
from kamreport.period import parse
from kamreport.sections import section
from kamreport.words import Words

SHOWN = 6
PERIODS = 5  # so many bars stand side by side in half a page
STILL = 0.005


@dataclass(frozen=True)
class Content:
    """Tiles, the yearly value by period, and the contracts that end soon."""

    tiles: tuple[Tile, ...]
    course: Picture | None
    ends: Grid | None


@section(Content, portfolio=140)
def portfolio_contracts(case: Case, _account: str | None, words: Words) -> Section | None:
    """Contracts; left out where there are none."""
    whole = Whole(case, words)
    if not whole.case.book.has("contracts") or whole.value("recurring", "contracts") is None:
        return None
    content = Content(_tiles(whole), _course(whole), _ends(whole))
    return Section("portfolio_contracts", words("portfolio-contracts"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    words, n = whole.words, whole.count("recurring", "contracts")
    annual = whole.value("recurring", "annual")
    if not n:
        return words("portfolio-contracts-none")
    change = ratio(annual, whole.value("recurring", "annual_year_ago"))
    first = words(
        "portfolio-contracts-lead",
        n=n,
        money="none" if annual is None else whole.money(annual),
        moved="alone" if change is None else direction(change, still=STILL),
        change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
    )
    return passage(words, first, _ending(whole))


def _ending(whole: Whole) -> str:
    """What ends soon without renewing itself, and for how much of it no opportunity is open."""
    words, n = whole.words, whole.count("recurring", "ending_count")
    bare = whole.value("recurring", "unrenewed_value")
    ending = whole.value("recurring", "ending") or 0
    return words(
        "portfolio-contracts-ending",
        days=_ahead(whole),
        n=n,
        money=whole.money(ending) if ending else "none",
        bare="unknown"
        if bare is None
        else "none"
        if not whole.count("recurring", "unrenewed")
        else whole.money(bare),
    )


def _ahead(whole: Whole) -> int:
    """Within how many days an ending counts as soon."""
    return settings(whole.case.book, "recurring", Settings).ending_days


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words, annual = whole.words, whole.value("recurring", "annual")
    n = words("portfolio-contracts-n", n=whole.count("recurring", "contracts"))
    value = None
    if annual:
        change = ratio(annual, whole.value("recurring", "annual_year_ago"))
        said = "" if change is None else words("against-year-ago", change=short_change(change, words))
        value = Tile(words("figure-contracts"), whole.money(annual), said, tone(change, still=STILL), n)
    return known(value, _ending_tile(whole), _bare_tile(whole))


def _ending_tile(whole: Whole) -> Tile | None:
    words, n = whole.words, whole.count("recurring", "ending_count")
    ending = whole.value("recurring", "ending")
    if ending is None:
        return None
    label = words("portfolio-contracts-soon", days=_ahead(whole))
    if not n:
        return Tile(label, words("none"))
    return Tile(
        label, whole.money(ending) if ending else words.number(n), note=words("portfolio-contracts-n", n=n)
    )


def _bare_tile(whole: Whole) -> Tile | None:
    words, bare = whole.words, whole.value("recurring", "unrenewed_value")
    if bare is None or not whole.count("recurring", "ending_count"):
        return None
    accounts = whole.count("recurring", "unrenewed")
    label = words("portfolio-contracts-bare")
    if not accounts:
        return Tile(label, words("none"), words("portfolio-contracts-all-open"), "good")
    return Tile(label, whole.money(bare), words("portfolio-contracts-at", n=accounts), "bad")


def _course(whole: Whole) -> Picture | None:
    """The yearly value of running contracts at the end of each period."""
    words, table = whole.words, whole.table("recurring", "trend")
    begun = (table[(table["annual"] > 0).cummax()] if len(table) else table).tail(PERIODS)
    if len(begun) < 3:
        return None
    rows: list[Row] = []
    for place, one in enumerate(begun.to_dict("records")):
        period = parse(str(one["period"]), whole.case.config.fiscal_year_start)
        current = period.start == whole.case.book.period.start
        rows.append(
            {
                "label": whole.bar(one["period"]),
                "value": float(one["annual"]),
                "text": whole.money(float(one["annual"])) if place in (0, len(begun) - 1) else "",
                "before": None,
                "tone": "accent" if current else "context",
            }
        )
    values = [float(one["value"] or 0) for one in rows]
    change = ratio(values[-1], values[0])
    headline = words(
        "portfolio-contracts-course",
        moved="alone" if change is None else direction(change, still=STILL),
        change="" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
        since=str(rows[0]["label"]),
        money=str(rows[-1]["text"]),
    )
    return picture("columns", headline, rows, words, note=words("portfolio-contracts-course-note"))


def _ends(whole: Whole) -> Grid | None:
    """The contracts that end soon, soonest first; the total adds up."""
    words, table = whole.words, whole.table("recurring", "ends")
    limit = pd.Timestamp(whole.as_of) + pd.Timedelta(days=_ahead(whole))
    soon = table[table["end"] <= limit] if len(table) else table
    if soon.empty:
        return None
    records = soon.head(SHOWN).to_dict("records")
    rest = soon.iloc[SHOWN:]
    amounts = [_amount(one["annual_value"]) for one in records]
    if len(rest):
        amounts.append(float(rest["annual_value"].fillna(0).sum()))
    texts, total = whole_money(amounts, words)
    informed = whole.case.book.has("opportunities")
    heads = (
        Head(words("column-account"), width=2.4),
        Head(words("portfolio-contracts-name"), width=2.0),
        Head(words("portfolio-contracts-end"), width=1.5),
        Head(words("portfolio-contracts-notice"), width=2.0),
        Head(
            words("portfolio-contracts-value", currency=words.currency(whole.currency)),
            number=True,
            width=1.4,
        ),
        Head(words("portfolio-contracts-renewal"), width=1.8),
    )
    rows = [_contract(whole, one, text, informed=informed) for one, text in zip(records, texts, strict=False)]
    if len(rest):
        rows.append(row(words("portfolio-contracts-others", n=len(rest)), "", "", "", texts[-1], ""))
    bare = [one for one in soon.to_dict("records") if _state(one, informed=informed) == "bare"]
    headline = words(
        "portfolio-contracts-table",
        days=_ahead(whole),
        n=len(soon),
        bare=len(bare),
        informed="true" if informed else "false",
    )
    last = row(words("total"), "", "", "", total, "") if len(rows) > 1 else ()
    return Grid(headline, heads, tuple(rows), last)


def _amount(value: Any) -> float:
    return 0.0 if missing(value) else float(value)


def _state(one: dict[Any, Any], *, informed: bool) -> str:
    """What becomes of a contract: renews, open (an opportunity is), bare (none is), or unknown."""
    if not missing(one["auto_renews"]) and bool(one["auto_renews"]):
        return "renews"
    return "unknown" if not informed else "open" if bool(one["renewal"]) else "bare"


def _contract(whole: Whole, one: dict[Any, Any], amount: str, *, informed: bool) -> tuple[Cell, ...]:
    words, state = whole.words, _state(one, informed=informed)
    notice = whole.day(one["notice_by"])
    passed = notice and one["notice_by"] < pd.Timestamp(whole.as_of)
    return row(
        whole.names[str(one["account_id"])],
        words.named(spoken(one["name"])) or str(one["contract_id"]),
        whole.day(one["end"]),
        words("portfolio-contracts-passed", day=notice) if passed else notice,
        "" if missing(one["annual_value"]) else amount,
        Cell(
            words("portfolio-contracts-bare-state" if state == "bare" else f"portfolio-contracts-{state}"),
            "bad" if state == "bare" else "",
        ),
    )
