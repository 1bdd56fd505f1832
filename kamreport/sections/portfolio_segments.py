"""Portfolio: who buys how lately and how often, and what to do with each of these segments."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.figures import settings
from kamreport.metrics.rfm import SEGMENTS, Settings
from kamreport.narrative import profiles
from kamreport.narrative.composing import passage
from kamreport.narrative.money import percents, whole_money
from kamreport.narrative.whole import Whole
from kamreport.sections import section
from kamreport.words import Words

WEAK = ("need-attention", "about-to-sleep", "at-risk", "cannot-lose", "hibernating")


@dataclass(frozen=True)
class Segment:
    """One segment: its accounts, the largest first, and their revenue in the window, in units."""

    name: str
    accounts: tuple[str, ...]
    revenue: float


@dataclass(frozen=True)
class Content:
    """The map of recency and frequency, and the segments with what to do."""

    map: Picture | None
    segments: Grid | None


@section(Content, portfolio=60)
def portfolio_segments(case: Case, _account: str | None, words: Words) -> Section | None:
    """The segments; only the reason, in one line, where too few accounts buy; left out without orders."""
    buyers = case.now["rfm"].portfolio.get("buyers")
    if not case.book.has("orders") or buyers is None or not buyers.value:
        return None
    segments = _found(case)
    title = words("portfolio-segments")
    if not segments:
        why = case.now["rfm"].portfolio["cut_r_1"].withheld
        lead = words("portfolio-segments-withheld", reason=words.reason(why)) if why else ""
        return Section("portfolio_segments", title, lead, Content(None, None)) if lead else None
    content = Content(_map(case, words), _table(case, segments, words))
    return Section("portfolio_segments", title, _lead(case, segments, words), content)


def _found(case: Case) -> list[Segment]:
    """The segments that have accounts, in the order of SEGMENTS, a book's own ones after them."""
    frame = case.now["rfm"].accounts.dropna(subset=["segment"])
    frame = frame.sort_values("monetary", ascending=False, kind="stable")
    present = sorted({str(one) for one in frame["segment"]})
    order = [one for one in SEGMENTS if one in present] + [one for one in present if one not in SEGMENTS]
    found = []
    for one in order:
        own = frame[frame["segment"] == one]
        found.append(Segment(one, tuple(map(str, own.index)), float(own["monetary"].sum())))
    return found


def _name(segment: str, words: Words) -> str:
    """A segment's name; one of the book's own is printed as it is written in the settings."""
    return words(f"segment-{segment}") if words.has(f"segment-{segment}") else segment


def _lead(case: Case, segments: list[Segment], words: Words) -> str:
    total = sum(one.revenue for one in segments)
    top = max(segments, key=lambda one: one.revenue)
    weak = [one for one in segments if one.name in WEAK]
    share = sum(one.revenue for one in weak) / total if total > 0 else 0.0
    return passage(
        words,
        words(
            "portfolio-segments-lead",
            segment=_name(top.name, words),
            n=len(top.accounts),
            share=words.percent(top.revenue / total, 1) if total > 0 else "",
            months=settings(case.book, "rfm", Settings).months,
        )
        if total > 0
        else "",
        words(
            "portfolio-segments-weak",
            n=sum(len(one.accounts) for one in weak),
            share=words.percent(share, 1),
        ),
    )


def _map(case: Case, words: Words) -> Picture | None:
    table = case.now["rfm"].tables["map"].astype({"r": int, "f": int, "accounts": int})
    cells = table.sort_values(["r", "f"], ascending=[False, True]).to_dict("records")
    if not cells or case.now["rfm"].accounts["segment"].isna().all():
        return None
    rows: list[Row] = [
        {
            "column": words("score-f", n=int(cell["f"])),
            "row": words("score-r", n=int(cell["r"])),
            "value": float(cell["accounts"]),
            "text": words.number(float(cell["accounts"])) if cell["accounts"] else "",
        }
        for cell in cells
    ]
    both = sum(int(cell["accounts"]) for cell in cells if cell["r"] >= 4 and cell["f"] >= 4)
    neither = sum(int(cell["accounts"]) for cell in cells if cell["r"] <= 2 and cell["f"] >= 4)
    headline = words("portfolio-segments-map", recent=both, silent=neither)
    values = words.listed(
        words("map-cell", row=str(row["row"]), column=str(row["column"]), n=str(row["text"]))
        for row in rows
        if row["text"]
    )
    alt = words("chart-of", headline=headline, values=values)
    return Picture("heat", headline, alt, tuple(rows), words("portfolio-segments-note"))


def _table(case: Case, segments: list[Segment], words: Words) -> Grid:
    amounts, total = whole_money([one.revenue for one in segments], words)
    known = sum(one.revenue for one in segments) > 0 and min(one.revenue for one in segments) >= 0
    shares = percents([one.revenue for one in segments], 1) if known else []
    whole = Whole(case, words)
    traits, cells = profiles.columns(whole, [one.name for one in segments])
    rows = []
    for place, one in enumerate(segments):
        do = f"segment-do-{one.name}"
        rows.append(
            (
                Cell(_name(one.name, words)),
                Cell(words.number(len(one.accounts))),
                Cell(amounts[place]),
                Cell(words.percent(shares[place], 1) if known else ""),
                *map(Cell, cells[one.name]),
                Cell(words(do) if words.has(do) else ""),
            )
        )
    months = settings(case.book, "rfm", Settings).months
    return Grid(
        headline=words("portfolio-segments-table"),
        heads=(
            Head(words("column-segment"), width=1.9),
            Head(words("column-accounts"), number=True, width=1.1),
            Head(
                words("column-revenue-months", months=months, currency=words.currency(case.book.currency)),
                number=True,
                width=1.7,
            ),
            Head(words("column-share"), number=True, width=1.15),
            *traits,
            Head(words("column-do"), width=3.6),
        ),
        rows=tuple(rows),
        total=(
            Cell(words("total")),
            Cell(words.number(sum(len(one.accounts) for one in segments))),
            Cell(total),
            Cell(words.percent(1, 1) if known else ""),
            *[Cell("")] * (len(traits) + 1),
        ),
        note=profiles.note(whole) if traits else "",
    )
