"""Account plan: where growth may come from: open opportunities, white space, and who else competes for it."""

from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.narrative import key_figures, opportunities
from kamreport.narrative.about import tiles
from kamreport.narrative.ahead import magnitude
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.money import whole_money
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

OPEN = 8
GAPS = 6
RIVALS = 4
YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Content:
    """Tiles, the open opportunities, the categories left out, and the competitors met."""

    tiles: tuple[Tile, ...]
    open: Grid | None
    gaps: Grid | None
    rivals_headline: str
    rivals: tuple[str, ...]


@section(Content, plan=80)
def plan_growth(case: Case, account: str | None, words: Words) -> Section | None:
    """Growth of one account; left out where there is neither opportunity nor gap nor competitor."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    rivals = _rivals(plan)
    content = Content(
        tiles(_worth(plan), _weighted(plan), _wallet(plan)),
        _open(plan),
        _gaps(plan),
        words("plan-rivals", n=len(rivals)),
        rivals,
    )
    lead = passage(words, _selling(plan), _space(plan))
    if not (content.open or content.gaps or rivals):
        return None
    return Section("plan_growth", words("plan-growth"), lead, content)


def _selling(plan: Planning) -> str:
    words, rows = plan.words, plan.about.table("conversion", "open")
    if rows.empty:
        return words("plan-growth-none") if plan.case.book.has("opportunities") else ""
    value = plan.about.value("conversion", "open_value")
    coming = rows[rows["expected_on"] >= pd.Timestamp(plan.about.as_of)].sort_values("expected_on")
    day = as_day(coming.iloc[0]["expected_on"]) if len(coming) else None
    return words(
        "plan-growth-open",
        n=len(rows),
        money=plan.about.money(value) if value else "none",
        next=words.day(day) if day else "none",
    )


def _space(plan: Planning) -> str:
    words, gaps = plan.words, plan.about.table("white_space", "gaps")
    if gaps.empty:
        return ""
    size = magnitude(float(gaps["expected"].sum()), plan.case.book.currency, words)
    return words("plan-growth-gaps", n=len(gaps), category=str(gaps.iloc[0]["category"]), size=size or "none")


def _worth(plan: Planning) -> Tile | None:
    """What the open opportunities are worth; their bare number stands in the lead."""
    valued = plan.about.value("conversion", "open_value") is not None
    return key_figures.pipeline(plan.about) if valued else None


def _weighted(plan: Planning) -> Tile | None:
    value, words = plan.about.value("conversion", "weighted_value"), plan.words
    if not value:
        return None
    note = words("account-pipeline-weighted-note")
    return Tile(words("account-pipeline-weighted"), plan.about.money(value), note=note)


def _wallet(plan: Planning) -> Tile | None:
    share, room = plan.about.value("wallet", "share"), plan.about.value("wallet", "room")
    if share is None or room is None:
        return None
    words = plan.words
    note = words("plan-wallet-room", money=plan.about.money(room)) if room > 0 else ""
    return Tile(words("plan-wallet"), words.percent(share), note=note)


def _open(plan: Planning) -> Grid | None:
    """The open opportunities, the first expected first; a column that would stay empty is left out."""
    words, rows = plan.words, plan.about.table("conversion", "open")
    if rows.empty:
        return None
    shown = _shown(rows)
    rivals = plan.about.rows("opportunities").set_index("opportunity_id")["competitor"].to_dict()
    against = [words.named(text(rivals.get(key))) for key in shown["opportunity_id"]]
    amounts, _ = whole_money(shown["value"].fillna(0).tolist(), words)
    worth = [amount if known else "" for amount, known in zip(amounts, shown["value"].notna(), strict=True)]
    chances = ["" if pd.isna(one) else words.percent(float(one)) for one in shown["probability"]]
    names = opportunities.names(plan.about, shown)
    owners = [words.named(text(one)) for one in shown["owner"]]
    days = [_expected(plan, one) for one in shown["expected_on"]]
    columns: list[tuple[Head, list[Cell]]] = [
        (Head(words("account-pipeline-name"), width=3.2), list(cells(*names))),
        (
            Head(words("account-pipeline-stage"), width=1.6),
            list(cells(*(words.named(text(one)) for one in shown["stage"]))),
        ),
        (Head(words("plan-competitor"), width=1.6), list(cells(*against))),
        (
            Head(
                words("account-pipeline-worth", currency=words.currency(plan.case.book.currency)),
                number=True,
                width=1.4,
            ),
            list(cells(*worth)),
        ),
        (Head(words("account-pipeline-chance"), number=True, width=1), list(cells(*chances))),
        (Head(words("account-pipeline-expected"), width=2), days),
        (Head(words("plan-action-who"), width=1.6), list(cells(*owners))),
    ]
    kept = [(head, own) for head, own in columns if any(one.text for one in own)]
    more = len(rows) - len(shown)
    return Grid(
        words("plan-open-list", n=len(rows), dated=str(bool(rows["expected_on"].notna().any()))),
        tuple(head for head, _ in kept),
        tuple(zip(*(own for _, own in kept), strict=True)),
        note=words("account-more", n=more) if more else "",
    )


def _shown(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values(["expected_on", "opportunity_id"]).head(OPEN)


def _expected(plan: Planning, moment: object) -> Cell:
    day = as_day(moment)
    if day is None:
        return Cell(plan.words("plan-undated"), "watch")
    late = day < plan.about.as_of
    said = plan.words("account-passed" if late else "account-day", day=plan.words.short_day(day))
    return Cell(said, "watch" if late else "")


def _gaps(plan: Planning) -> Grid | None:
    words, gaps = plan.words, plan.about.table("white_space", "gaps")
    if gaps.empty:
        return None
    shown = gaps.head(GAPS)
    heads = (
        Head(words("ahead-category"), width=2.6),
        Head(words("ahead-peers"), number=True, width=1.4),
        Head(words("ahead-peers-share"), width=2),
        Head(words("ahead-size"), width=2.2),
    )
    rows = tuple(
        cells(
            words.named(str(one["category"])),
            words("ahead-of", n=words.number(one["buying"]), all=words.number(one["peers"])),
            Cell(words.percent(float(one["share"])), bar=float(one["share"])),
            _size(plan, one["expected"]),
        )
        for one in shown.to_dict("records")
    )
    more = len(gaps) - len(shown)
    note = passage(words, words("plan-gaps-note"), words("account-more", n=more) if more else "")
    return Grid(words("plan-white-list", n=len(gaps)), heads, rows, note=note)


def _size(plan: Planning, expected: object) -> str:
    words = plan.words
    amount = None if pd.isna(expected) else float(str(expected))  # type: ignore[call-overload]
    if amount is None:
        return words("ahead-size-unknown")
    return magnitude(amount, plan.case.book.currency, words) or words("ahead-size-nothing")


def _rivals(plan: Planning) -> tuple[str, ...]:
    """Where competitors were met in twelve months: in opportunities, and in events around the account; those
    of the opportunities that stand in the table are named there.
    """
    words, about = plan.words, plan.about
    start = pd.Timestamp(about.as_of - YEAR)
    sales = about.rows("opportunities").dropna(subset=["competitor"])
    open_ones = about.table("conversion", "open")
    tabled = [] if open_ones.empty else list(_shown(open_ones)["opportunity_id"])
    recent = sales["closed_on"].isna() | (sales["closed_on"] >= start)
    sales = sales[recent & ~sales["opportunity_id"].isin(tabled)]
    found = [
        words(
            "plan-rival-sale",
            rival=str(row["competitor"]),
            name=text(row["name"]) or text(row["opportunity_id"]),
            outcome=text(row["outcome"]) if text(row["outcome"]) in ("won", "lost") else "open",
        )
        for _, row in sales.iterrows()
    ]
    events = about.rows("events")
    told = events[(events["kind"] == "competitor") & (events["date"] >= start)].sort_values("date")
    found += [
        words("plan-rival-event", day=words.day(day), text=text(row["text"]) or "none")
        for _, row in told.iterrows()
        if (day := as_day(row["date"])) is not None
    ]
    return tuple(found[:RIVALS])
