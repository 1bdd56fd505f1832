"""Portfolio: what was won and how often, what is open at which stage and with whom, what is overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.narrative import deals
from kamreport.narrative.certainty import compared
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.headline_tiles import first_page
from kamreport.narrative.pipeline_tiles import cycle_tile, open_tile, won_tile
from kamreport.narrative.whole import Whole, known, missing, row, share_tile, spoken
from kamreport.period import parse
from kamreport.sections import held, section
from kamreport.words import Words

STAGES, PERIODS = 6, 5
LARGEST = 6


@dataclass(frozen=True)
class Content:
    """Tiles that the first page does not show, the value won by period, the open value by stage, the accounts
    where orders and contracts tell of none, the owners, the largest open opportunities.
    """

    tiles: tuple[Tile, ...]
    won: Picture | None
    stages: Picture | None
    accounts: Grid | None
    owners: Grid | None
    largest: Grid | None


@section(Content, portfolio=130)
def portfolio_pipeline(case: Case, _account: str | None, words: Words) -> Section | None:
    """Opportunities; left out where none was ever opened."""
    whole = Whole(case, words)
    if whole.value("conversion", "open_count") is None or not case.book.has("opportunities"):
        return None
    tiles = _tiles(whole)
    tiles = () if _told(whole, tiles) else tiles
    content = Content(tiles, _won(whole), _stages(whole), _accounts(whole), _owners(whole), _largest(whole))
    return Section("portfolio_pipeline", words("portfolio-pipeline"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    words = whole.words
    return passage(words, _rate(whole), _open(whole), _aside(whole), _overdue(whole))


def _rate(whole: Whole) -> str:
    now, words = whole.figure("conversion", "win_rate"), whole.words
    if now.value is None:
        return words("portfolio-pipeline-few", n=now.n) if now.n else ""
    moved, before = compared(now, whole.figure("conversion", "win_rate_before"), words.percent)
    return words("portfolio-pipeline-rate", rate=words.percent(now.value), moved=moved, before=before)


def _open(whole: Whole) -> str:
    value, weighted = whole.value("conversion", "open_value"), whole.value("conversion", "weighted_value")
    return whole.words(
        "portfolio-pipeline-open",
        n=whole.count("conversion", "open_count"),
        money="none" if value is None else whole.money(value),
        weighted="none" if weighted is None or value is None else whole.money(weighted),
    )


def _aside(whole: Whole) -> str:
    """How many rows of opportunities could not be used, so that nobody misses them in the figures."""
    count = whole.case.counts.get("opportunities")
    n = 0 if count is None else count.quarantined
    return whole.words("pipeline-aside", n=n) if n else ""


def _overdue(whole: Whole) -> str:
    late = whole.count("conversion", "overdue_count")
    return whole.words("portfolio-pipeline-overdue", n=late) if late else ""


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    words = whole.words
    rate = share_tile(
        words,
        words("figure-win-rate"),
        whole.figure("conversion", "win_rate"),
        whole.figure("conversion", "win_rate_before"),
    )
    return known(rate, won_tile(whole), open_tile(whole), cycle_tile(whole))


def _told(whole: Whole, tiles: Sequence[Tile]) -> bool:
    """Whether the first page of the report shows all that is known of these tiles."""
    if "portfolio_summary" not in held("portfolio", whole.case):
        return False
    shown = [(one.label, one.value) for one in first_page(whole.case, whole.words)]
    return all((one.label, one.value) in shown for one in tiles if one.tone != "unknown")


def _won(whole: Whole) -> Picture | None:
    """The value won by period, from the first in which anything was won."""
    words, table = whole.words, whole.table("conversion", "trend")
    table = table[(table["won_value"] > 0).cummax()] if len(table) else table
    if len(table) < 3 or (table["won_value"] > 0).sum() < 3:
        return None
    rows: list[Row] = []
    for one in table.tail(PERIODS).to_dict("records"):
        own = whole.case.book.period
        current = parse(str(one["period"]), whole.case.config.fiscal_year_start).start == own.start
        shade = "accent" if current and own.finished(whole.as_of) else "soft" if current else "context"
        rows.append(
            {
                "label": whole.bar(one["period"]),
                "value": float(one["won_value"]),
                "text": whole.money(float(one["won_value"])),
                "before": None,
                "tone": shade,
            }
        )
    values = [float(one["value"] or 0) for one in rows]
    place = max(range(len(values)), key=lambda one: values[one])
    headline = words(
        "portfolio-pipeline-headline",
        best="last" if place == len(values) - 1 else "earlier",
        period=str(rows[place]["label"]),
        most=str(rows[place]["text"]),
        last=str(rows[-1]["text"]),
    )
    return picture("columns", headline, rows, words)


def _stages(whole: Whole) -> Picture | None:
    """The open value by stage, or the number where no value is known."""
    words, table = whole.words, whole.table("conversion", "stages")
    if len(table) < 2:
        return None
    valued = bool((table["open_value"].fillna(0) > 0).any())
    column = "open_value" if valued else "open_count"
    shown = table.sort_values(column, ascending=False, kind="stable").head(STAGES)
    rows: list[Row] = []
    for place, one in enumerate(shown.to_dict("records")):
        amount, n = float(one[column] or 0), int(one["open_count"])
        text = (
            words("portfolio-pipeline-stage", money=whole.money(amount), n=n) if valued else words.number(n)
        )
        rows.append(
            {
                "name": words.named(str(one["stage"])),
                "value": amount,
                "text": text,
                "tone": "context" if place else "accent",
            }
        )
    first = rows[0]
    together = float(table[column].fillna(0).sum())
    headline = words(
        "portfolio-pipeline-stages",
        stage=str(first["name"]),
        share=words.percent(float(first["value"] or 0) / together),
        valued="true" if valued else "false",
    )
    left = len(table) - len(shown)
    note = words("portfolio-pipeline-stages-left", n=left) if left else ""
    return picture("ranked", headline, rows, words, name="name", note=note)


def _accounts(whole: Whole) -> Grid | None:
    """The accounts at which most was won in twelve months; None where orders or contracts tell that."""
    words, book = whole.words, whole.case.book
    table = deals.accounts(whole.case)
    if book.has("orders") or book.has("contracts") or len(table) < 2:
        return None
    return deals.grid(
        whole, table, words("column-account"), deals.leading(whole.case, words, ended=False), ""
    )


def _owners(whole: Whole) -> Grid | None:
    """Each owner's deals of twelve months and open ones."""
    words, table = whole.words, whole.table("conversion", "owners")
    if len(table) < 2:
        return None
    table = table.assign(name=table["owner"])
    first = deals.most_first(table).iloc[0]
    headline = words(
        "portfolio-pipeline-owners",
        name=words.named(str(first["owner"])),
        money=whole.money(float(first["won_value"] or 0)),
        rates=deals.rates(table),
    )
    return deals.grid(whole, table, words("column-owner"), headline, words("portfolio-pipeline-owners-note"))


def _largest(whole: Whole) -> Grid | None:
    """The open opportunities: those past their expected day first, then the largest.

    None where neither a value nor an expected day is known of any: no row would say more than another.
    """
    words, table = whole.words, whole.table("conversion", "open")
    if not table[["value", "expected_on"]].notna().any(axis=None):
        return None
    late = table["expected_on"] < pd.Timestamp(whole.as_of)
    ordered = pd.concat([table[late], table[~late]])
    heads = (
        Head(words("column-account"), width=2.2),
        Head(words("portfolio-pipeline-name"), width=2.5),
        Head(words("portfolio-pipeline-stage-column"), width=1.4),
        Head(
            words("portfolio-pipeline-value", currency=words.currency(whole.currency)), number=True, width=1.3
        ),
        Head(words("portfolio-pipeline-chance"), number=True, width=0.9),
        Head(words("portfolio-pipeline-expected"), width=1.9),
        Head(words("column-owner"), width=1.5),
    )
    shown = ordered.head(LARGEST)
    rows = tuple(_opportunity(whole, one) for one in shown.to_dict("records"))
    more = len(ordered) - len(rows)
    valued = "true" if bool(shown["value"].notna().any()) else "false"
    return Grid(
        words(
            "portfolio-pipeline-largest", late=int(late.sum()), n=len(rows), all=len(ordered), valued=valued
        ),
        heads,
        rows,
        note=words("portfolio-pipeline-more", n=more) if more else "",
    )


def _opportunity(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words = whole.words
    late = not missing(one["expected_on"]) and one["expected_on"] < pd.Timestamp(whole.as_of)
    day = whole.day(one["expected_on"])
    return row(
        whole.names[str(one["account_id"])],
        words.named(spoken(one["name"])) or str(one["opportunity_id"]),
        words.named(spoken(one["stage"])),
        "" if missing(one["value"]) else words.number(float(one["value"])),
        "" if missing(one["probability"]) else words.percent(float(one["probability"])),
        Cell(words("portfolio-pipeline-passed", day=day), "bad") if late else day,
        words.named(spoken(one["owner"])),
    )
