"""Small portfolios for tests of sections: cases measured once, and what every section must keep to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

import pandas as pd
from books import book

from kamreport import changes, metrics
from kamreport.blocks import Grid, Picture, Section
from kamreport.case import Case
from kamreport.charts import draw
from kamreport.config import Config
from kamreport.model import Book
from kamreport.render import environment
from kamreport.sections import SECTIONS
from kamreport.theme import theme
from kamreport.words import Words

LANGUAGES = ("en", "zh-CN", "zh-TW")
AS_OF = date(2026, 9, 30)


def case(measured: Book) -> Case:
    """The case of a book, with the period before; measures are taken when asked for, as in a build."""
    previous = measured.period.previous()
    now, before = metrics.Measures(measured), metrics.Measures(measured.at(previous.end, previous))
    return Case(
        Config(), measured, now, before, changes.compare(now, before), counts={}, faults=pd.DataFrame()
    )


def lazy(given: Book) -> Case:
    """The same, each measure taken when a section first asks for it: for tests that read few."""
    previous = given.period.previous()
    now, before = metrics.Measures(given), metrics.Measures(given.at(previous.end, previous))
    return Case(Config(), given, now, before, changes.compare(now, before), counts={}, faults=pd.DataFrame())


@cache
def trading() -> Case:
    """24 accounts that order once a month, A01 for 24,000 down to A22 for 3,000, from October 2023 on.

    In the third quarter of 2026, A01 bought four times as much, A02 nothing since March, A05 half as much
    in each order, A06 one order instead of three; A24 began in August with 1,000 a month; A23 never bought.
    A04 belongs to A03. Against the 891,000 of a year ago that makes 972,000.
    """
    accounts = [
        {
            "account_id": f"A{n:02d}",
            "name": f"Company {n:02d}",
            "owner": "Ann" if n % 2 else "Bo",
            "industry": "Food",
            "parent_id": "A03" if n == 4 else None,
            "strategic_match": 30 + 3 * n if n < 23 else None,
            "growth_potential": 90 - 2 * n if n < 23 else None,
            "switching_cost": 50 if n < 23 else None,
            "influence": 40 if n < 23 else None,
        }
        for n in range(1, 25)
    ]
    months = [date(2023 + (9 + n) // 12, (9 + n) % 12 + 1, 15) for n in range(36)]
    orders = [row for n in (*range(1, 23), 24) for day in months for row in _order(n, day)]
    products = [{"product_id": "P1", "name": "One", "category": "Ships"}]
    return case(book(accounts, orders, as_of=AS_OF, products=products))


def _order(n: int, day: date) -> list[dict[str, Any]]:
    lately = day >= date(2026, 7, 1)
    amount = 1000.0 * (25 - n)
    if (n == 2 and day > date(2026, 3, 31)) or (n == 24 and day < date(2026, 8, 1)):
        return []
    if n == 6 and lately and day.month != 9:
        return []
    factor = {1: 4.0, 5: 0.5}.get(n, 1.0) if lately else 1.0
    account = f"A{n:02d}"
    row = {"account_id": account, "order_id": f"{day}", "date": day, "amount": amount * factor}
    return [{**row, "cost": amount * factor * 0.6, "product_id": "P1"}]


@cache
def small() -> Case:
    """Two accounts with a few orders each, and nothing else."""
    orders = [
        {"account_id": name, "order_id": f"{day}", "date": day, "amount": 100.0}
        for name, day in (("A", date(2026, 8, 1)), ("A", date(2026, 9, 1)), ("B", date(2026, 9, 2)))
    ]
    return case(book(("A", "B"), orders))


@cache
def selling() -> Case:
    """Three accounts with opportunities alone."""
    rows = [
        {
            "opportunity_id": f"{n}",
            "account_id": name,
            "value": 1000.0 * n,
            "opened_on": date(2026, 1, n),
            "closed_on": date(2026, 5, n),
            "outcome": "won",
        }
        for n, name in enumerate(("A", "B", "C"), 1)
    ]
    return case(book(("A", "B", "C"), opportunities=rows))


@cache
def subscribed() -> Case:
    """Four accounts with yearly contracts alone: of 100,000 a year ago 20,000 ended, 10,000 came on top."""
    since, end = date(2025, 1, 1), date(2027, 12, 31)
    rows = [
        {"contract_id": "1", "account_id": "A", "start": since, "end": end, "annual_value": 50000.0},
        {"contract_id": "2", "account_id": "B", "start": since, "end": end, "annual_value": 30000.0},
        {
            "contract_id": "3",
            "account_id": "C",
            "start": since,
            "end": date(2026, 6, 30),
            "annual_value": 20000.0,
        },
        {
            "contract_id": "4",
            "account_id": "B",
            "start": date(2026, 7, 1),
            "end": end,
            "annual_value": 10000.0,
        },
        {
            "contract_id": "5",
            "account_id": "D",
            "start": date(2026, 7, 1),
            "end": end,
            "annual_value": 5000.0,
        },
    ]
    return case(book(("A", "B", "C", "D"), contracts=rows))


@cache
def supported() -> Case:
    """Two accounts with service cases alone."""
    rows = [
        {"ticket_id": f"{n}", "account_id": name, "opened_at": pd.Timestamp(2026, 8, n)}
        for n, name in enumerate(("A", "B", "A"), 1)
    ]
    return case(book(("A", "B"), tickets=rows))


def built(name: str, of: Case, language: str = "en") -> Section | None:
    """A section in a language, having checked what every section must keep to."""
    section = SECTIONS[name].build(of, None, Words(language))
    if section is not None:
        sound(section, language)
    return section


def sound(section: Section, language: str) -> None:
    """No leaked value in any text, every chart drawn, every table whole, the template filled."""
    for text in texts(section):
        for leak in ("nan", "None", "{", "}", "NaT", "inf "):
            assert leak not in text, f"{section.name}: {text}"
    for one in parts(section.content, Picture):
        assert draw(one.kind, one.rows, theme(language)).startswith("<svg")
        assert one.headline
        assert one.headline in one.alt
    for grid in parts(section.content, Grid):
        assert grid.rows
        assert {len(row) for row in grid.rows} == {len(grid.heads)}
        assert len(grid.total) in (0, len(grid.heads))
        assert sum(grid.widths) == 100
    template = environment().get_template(f"sections/{section.name}.html")
    assert template.render(content=section.content, chart=lambda *_, **__: "1").strip() or section.lead


def texts(value: Any) -> Iterator[str]:
    """Every text of a block, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, Sequence):
        for one in value:
            yield from texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def parts(value: Any, shape: type) -> Iterator[Any]:
    """Every block of a shape in a content."""
    for field in fields(value):
        one = getattr(value, field.name)
        for part in one if isinstance(one, tuple) else (one,):
            if isinstance(part, shape):
                yield part


def column(grid: Grid, place: int) -> list[str]:
    """The texts of one column, without the total."""
    return [row[place].text for row in grid.rows]


def whole(text: str) -> int:
    """A printed whole number."""
    return int(text.replace(",", "").replace("−", "-"))
