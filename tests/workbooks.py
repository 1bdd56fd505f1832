"""A workbook of plain values for tests of the forms that data take."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from kamreport.sheets import Column, Labels, Sheet, Workbook

COLUMNS = (
    Column("title", "Name"),
    Column("metric", "Metric"),
    Column("figure", "Figure"),
    Column("value", "Value", "any"),
    Column("low", "Low", "any"),
    Column("high", "High", "any"),
    Column("n", "n", "number"),
    Column("unit", "Unit"),
    Column("withheld", "Why"),
)
FIGURES = Sheet(
    "figures",
    "Figures",
    COLUMNS,
    (
        ("Revenue", "revenue", "revenue", 1234.5, None, None, None, "money", None),
        ("NPS", "nps", "nps", 33.0, 17.6, 46.5, 100, None, None),
        ("CSAT", "csat", "csat", None, None, None, 3, "share", "3 answers; 5 needed"),
    ),
    3,
)
MOVES = Sheet(
    "revenue.moves",
    "revenue.moves",
    (
        Column("name", "Name"),
        Column("on", "On", "date"),
        Column("revenue", "Revenue", "money"),
        Column("share", "Share", "share"),
        Column("seen", "Seen", "text"),
    ),
    (
        ("=1+1", date(2026, 9, 30), 0.1, 0.25, True),
        ("重庆机电", datetime(2026, 9, 30, 14, 30), 0.2, None, False),  # noqa: DTZ001
    ),
    7,
    ("revenue",),
)
DEFINITIONS = Sheet("definitions", "Definitions", (Column("metric", "Metric"),), (("nps",),), 1)


def workbook(*sheets: Sheet, **changed: Any) -> Workbook:
    """A workbook with these sheets, or with a few of every kind."""
    made = Workbook(
        kind="portfolio",
        edition="internal",
        language="en",
        title="Works · Portfolio report · Q3 2026",
        supplier="Works",
        account="",
        account_name="",
        currency="EUR",
        period="2026Q3",
        start=date(2026, 7, 1),
        end=date(2026, 9, 30),
        as_of=date(2026, 9, 30),
        about=(("Currency", "EUR"),),
        labels=Labels("About", "Sheet", "Rows", "Sum of the rows shown"),
        sheets=sheets or (FIGURES, MOVES, DEFINITIONS),
    )
    return replace(made, **changed)


def texts(*given: str) -> Sheet:
    """A sheet of one column of texts."""
    return Sheet("texts", "Texts", (Column("text", "Text"),), tuple((one,) for one in given), len(given))
