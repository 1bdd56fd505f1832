"""Portfolio: how much of last year's revenue and how many of its accounts were kept."""

from dataclasses import dataclass
from typing import Any

from kamreport.blocks import Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.composing import numbers, passage
from kamreport.narrative.money import bridge_money, exact_change, exact_money
from kamreport.narrative.two_totals import Mark, two_totals
from kamreport.period import parse
from kamreport.sections import section
from kamreport.words import Words

STEPS = ("expansion", "contraction", "churn")
FIGURES = ("grr", "nrr", "logo_churn", "repeat_rate", "tenure")
LEAST = 3  # accounts of a cohort that is drawn
QUARTERS = 12


@dataclass(frozen=True)
class Content:
    """The rates with their intervals, the steps from a year ago to now, and the cohorts."""

    tiles: tuple[Tile, ...]
    steps: Picture | None
    cohorts: Picture | None
    note: str


@section(Content, portfolio=80)
def portfolio_retention(case: Case, _account: str | None, words: Words) -> Section | None:
    """Retention; left out where none of its figures is known."""
    found = case.now["retention"].portfolio
    if not any(found[name].known for name in FIGURES):
        return None
    content = Content(
        tiles=tuple(_tile(name, found[name], _basis(case), words) for name in FIGURES if found[name].known),
        steps=_steps(case, words),
        cohorts=_cohorts(case, words),
        note=words("portfolio-retention-note", basis=_basis(case)) if found["grr"].known else "",
    )
    return Section("portfolio_retention", words("portfolio-retention"), _lead(case, words), content)


def _basis(case: Case) -> str:
    """What retention is measured on: orders, or contracts in a book that has only these."""
    return "orders" if case.book.has("orders") else "contracts"


def _lead(case: Case, words: Words) -> str:
    found = case.now["retention"].portfolio
    grr, nrr = found["grr"], found["nrr"]
    if grr.value is None or nrr.value is None:
        why = words.reason(grr.withheld) if grr.withheld else ""
        return words("portfolio-retention-unknown", reason=why) if why else ""
    lost = found["logo_churn"]
    return passage(
        words,
        words("portfolio-retention-lead", grr=words.percent(grr.value), basis=_basis(case)),
        words("portfolio-retention-net", nrr=words.percent(nrr.value), side=_side(nrr)),
        words(
            "portfolio-retention-lost",
            n=round((lost.value or 0) * (lost.n or 0)),
            of=lost.n or 0,
            basis=_basis(case),
        )
        if lost.known
        else "",
        _disputed(case, words),
    )


def _disputed(case: Case, words: Words) -> str:
    """What would be kept if the accounts that are reported as having left though contracts run were gone."""
    found = case.now["departures"].portfolio
    kept = found.get("kept_without", Estimate()).value
    if kept is None:
        return ""
    return words("departures-kept", n=int(found["disputed"].value or 0), share=words.percent(kept))


def _side(nrr: Estimate) -> str:
    """Above or below 100 %, or unclear where the interval holds 100 % or is not known."""
    if nrr.low is None or nrr.high is None or nrr.low <= 1 <= nrr.high:
        return "unclear"
    return "above" if nrr.low > 1 else "below"


def _tile(name: str, found: Estimate, basis: str, words: Words) -> Tile:
    value, years = found.value or 0.0, name == "tenure"
    interval = words.interval(found, 1 if years else 0, share=not years)
    if interval:
        note = words("interval-note", interval=interval, n=found.n or 0)
    else:
        note = words("n-note", n=found.n) if found.n else ""
    shown = words("years", n=words.number(value, 1)) if years else words.percent(value)
    return Tile(words(f"retention-{name.replace('_', '-')}", basis=basis), shown, note=note)


def _steps(case: Case, words: Words) -> Picture | None:
    table = case.now["retention"].tables["steps"].set_index("step")
    counts, sums = numbers(table["accounts"]), numbers(table["revenue"])
    moved = [step for step in STEPS if counts.get(step)]
    if sum(counts.get(step, 0) for step in STEPS) < 3:
        return None
    currency = case.book.currency
    start, changes, end = bridge_money(sums["start"], [sums[step] for step in moved])
    by_step = dict(zip(moved, changes, strict=True))
    headline = words(
        "portfolio-retention-steps",
        gained=exact_money(by_step.get("expansion", 0), currency, words),
        lost=exact_money(-by_step.get("contraction", 0) - by_step.get("churn", 0), currency, words),
        covers=str(sum(changes) >= 0).lower(),
    )
    return two_totals(
        headline,
        Mark(words("retention-start"), start, exact_money(start, currency, words)),
        (
            Mark(
                words(f"retention-{step}", n=int(counts[step])), change, exact_change(change, currency, words)
            )
            for step, change in zip(moved, changes, strict=True)
        ),
        Mark(words("retention-end"), end, exact_money(end, currency, words)),
        words,
    )


def _cohorts(case: Case, words: Words) -> Picture | None:
    table = case.now["retention"].tables["cohorts"]
    if table.empty:
        return None
    quarter = table["quarter"].astype(int)
    shown = table[(table["accounts"] >= LEAST) & (quarter > 0) & (quarter <= QUARTERS)]
    cells = shown.sort_values(["quarter", "start"]).to_dict("records")
    starts = sorted({str(cell["cohort"]) for cell in cells})
    if len(starts) < 2:
        return None
    first = {str(row["cohort"]): row for row in reversed(cells)}
    labels = {one: _cohort(case, first[one], words) for one in starts}
    rows: list[Row] = [
        {
            "column": words("quarter-after", n=int(cell["quarter"])),
            "row": labels[str(cell["cohort"])],
            "value": float(cell["buying"]),
            "text": words.percent(float(cell["buying"])),
        }
        for cell in cells
    ]
    headline, left = _cohorts_headline(cells, words), int((table["accounts"] < LEAST).sum())
    values = words.listed(
        words("cohort-cell", cohort=str(row["row"]), quarter=str(row["column"]), share=str(row["text"]))
        for row in rows
    )
    alt = words("chart-of", headline=headline, values=values)
    opening = any(bool(cell["opening"]) for cell in cells)
    note = words("cohorts-note", opening=str(opening).lower(), left=left, least=LEAST)
    return Picture("heat", headline, alt, tuple(rows), note)


def _cohort(case: Case, cell: Any, words: Words) -> str:
    name = words.short_period(parse(str(cell["cohort"]), case.config.fiscal_year_start))
    return words(
        "cohort-name", cohort=name, n=int(cell["accounts"]), opening=str(bool(cell["opening"])).lower()
    )


def _cohorts_headline(cells: list[Any], words: Words) -> str:
    """The share still buying after a year, else after the last quarter that every cohort has completed."""
    last = {str(cell["cohort"]): 0 for cell in cells}
    for cell in cells:
        last[str(cell["cohort"])] = max(last[str(cell["cohort"])], int(cell["quarter"]))
    quarter = 4 if max(last.values()) >= 4 else min(last.values())
    at = [cell for cell in cells if int(cell["quarter"]) == quarter]
    accounts = sum(int(cell["accounts"]) for cell in at)
    buying = round(sum(int(cell["accounts"]) * float(cell["buying"]) for cell in at))
    return words("portfolio-retention-cohorts", buying=buying, accounts=accounts, quarter=quarter)
