"""Client review: what was bought, group by group, over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.client_sections import client_section
from kamreport.narrative.certainty import ratio, short_change
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.narrative.groups import printed_groups
from kamreport.sharing import Shared
from kamreport.sharing.buying import Category, Course
from kamreport.words import Words

SHOWN, LEAST = 8, 3


@dataclass(frozen=True)
class Content:
    """Each group over the periods, and what its twelve months came to against the twelve before."""

    courses: Picture | None
    groups: Grid | None


@client_section(Content, client_review=32)
def client_products(shared: Shared, words: Words) -> Section | None:
    """Purchases by product group; left out where fewer than two groups were bought in two years, or none in
    the last.
    """
    told = Told(shared, words)
    if len(shared.categories) < 2 or all(one.amount <= 0 for one in shared.categories):
        return None
    content = Content(_courses(told), _groups(told))
    return Section("client_products", words("client-products"), _lead(told), content)


def _name(told: Told, name: str) -> str:
    return told.words.named(name) or told.words("client-unstated")


def _lead(told: Told) -> str:
    """The groups that moved most, up and down, against the twelve months before."""
    words, found = told.words, told.shared.categories
    moved = [(one.amount - one.before, one.name) for one in found if one.before is not None]
    compared = any(one.before for one in found)
    (gain, up), (loss, down) = (max(moved), min(moved)) if compared else ((0.0, ""), (0.0, ""))
    return words(
        "client-products-lead",
        n=sum(one.amount > 0 for one in found),
        up=_name(told, up) if gain > 0 else "none",
        gain=told.money(gain),
        down=_name(told, down) if loss < 0 else "none",
        loss=told.money(-loss),
    )


def _courses(told: Told) -> Picture | None:
    """Groups by period, darker where more was bought; None with fewer than two groups, or where anything was
    bought in fewer than three periods.
    """
    words, found = told.words, [one for one in told.shared.courses if sum(one.amounts) > 0][:SHOWN]
    bought = zip(*(one.amounts for one in found), strict=True)
    if len(found) < 2 or sum(any(amounts) for amounts in bought) < LEAST:
        return None
    rows = tuple(row for one in found for row in _row(told, one))
    every = [one for one in found if all(amount > 0 for amount in one.amounts)]
    headline = words(
        "client-products-courses",
        all=str(len(every) == len(found)),
        every=len(every),
        n=len(found),
        periods=len(found[0].periods),
        names=words.listed(_name(told, one.name) for one in every),
    )
    said = (f"{row['row']} {row['column']} {row['text']}" for row in rows if row["text"])
    alt = words("chart-of", headline=headline, values=words.listed(said))
    return Picture("heat", headline, alt, rows, words("client-products-courses-note"))


def _row(told: Told, one: Course) -> tuple[Row, ...]:
    return tuple(
        {
            "column": told.words.short_period(period, told.shared.as_of),
            "row": _name(told, one.name),
            "value": max(amount, 0.0),
            "text": told.money(amount) if amount else "",
        }
        for period, amount in zip(one.periods, one.amounts, strict=True)
    )


def _groups(told: Told) -> Grid | None:
    """Twelve months against the twelve before; the printed amounts add up to the printed totals."""
    words, found = told.words, told.shared.categories
    shown, whole = _shown(told, found), sum(one.amount for one in found)
    if whole <= 0:
        return None
    compared = all(one.before is not None for one in shown)
    now = _printed({one.name: one.amount for one in found})
    then = _printed({one.name: one.before or 0.0 for one in found})
    currency = words.currency(told.shared.currency)
    heads = (
        Head(words("client-plan-category"), width=2.6),
        Head(words("client-bought-now", currency=currency), number=True, width=1.7),
        Head(words("client-bought-then"), number=True, width=1.7),
        Head(words("column-change"), number=True, width=1.1),
        Head(words("column-share"), width=2.2),
    )
    rows = tuple(
        cells(
            _name(told, one.name),
            words.number(new),
            words.number(old) if compared else "",
            _change(told, one),
            _bar(told, one.amount / whole),
        )
        for one, new, old in zip(shown, now, then, strict=True)
    )
    change = ratio(whole, sum(one.before or 0.0 for one in shown)) if compared else None
    moved = "" if change is None else short_change(change, words)
    kinds = sum(one.amount > 0 for one in found)
    headline = words(
        "client-results-categories" if kinds > 1 else "client-results-category",
        n=kinds,
        top=_name(told, shown[0].name),
        share=words.percent(shown[0].amount / whole),
    )
    before = words.number(sum(then)) if compared else ""
    return Grid(headline, heads, rows, total=cells(words("total"), words.number(sum(now)), before, moved, ""))


def _printed(amounts: Mapping[str, float]) -> list[int]:
    """The printed amounts of the groups shown, the last of them that of all others."""
    printed = printed_groups(amounts)
    parts = [printed[name] for name in amounts]
    return parts if len(parts) <= SHOWN else [*parts[:SHOWN], sum(parts[SHOWN:])]


def _shown(told: Told, found: Sequence[Category]) -> list[Category]:
    """The largest groups, and all others as one."""
    shown, rest = list(found[:SHOWN]), found[SHOWN:]
    if rest:
        known = [one.before for one in rest if one.before is not None]
        others = told.words("plan-scope-others", n=len(rest))
        shown.append(Category(others, sum(one.amount for one in rest), sum(known) if known else None))
    return shown


def _change(told: Told, one: Category) -> str:
    if not one.before or one.before < 0:
        return told.words("client-new") if one.amount > 0 and one.before == 0 else ""
    return short_change(one.amount / one.before - 1, told.words)


def _bar(told: Told, share: float) -> Cell:
    return Cell(told.words.percent(share), bar=max(share, 0.0))
