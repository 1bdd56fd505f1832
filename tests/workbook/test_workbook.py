"""A report as data: every figure is there, sums agree, an account has its own rows alone."""

import csv
import json
import math
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from commands import invoke, small
from exports.test_json import validate

from kamreport.case import Case
from kamreport.database import database
from kamreport.exports.json import json as as_json
from kamreport.exports.xlsx import summed, xlsx
from kamreport.metrics import METRICS
from kamreport.origins import Origins
from kamreport.pipeline import inspect, measured, warned
from kamreport.playbook import load
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.schema import LANGUAGES
from kamreport.scope import decide
from kamreport.settings import settings
from kamreport.watch import Silence
from kamreport.words import words
from kamreport.workbook import workbook
from kamreport.workbook.figures import own

SAMPLE = Path(__file__).parent.parent.parent / "inputs"
TODAY = date(2026, 10, 1)
PLAIN = (str, int, float, bool, date, datetime, type(None))


@contextmanager
def measured_case(folder: Path) -> Iterator[Case]:
    """A portfolio folder, measured, while its data are open."""
    request = Request(folder, folder / "out", settings(folder, {}), TODAY)
    with database() as connection:
        _, checked = inspect(request, connection, Silence())
        scope = decide(request.config, checked.last_day, TODAY)
        facts = rollup(connection, scope.as_of)
        case = warned(measured(request.config, checked, scope, facts, Silence()), load(folder))
        yield replace(case, origins=Origins(connection, checked, case.book))


@pytest.fixture(scope="module")
def sample():
    """The project's own portfolio."""
    with measured_case(SAMPLE) as case:
        yield case


@pytest.fixture(scope="module")
def whole(sample):
    """The portfolio's workbook."""
    return workbook("portfolio", sample, None, words("en"))


@pytest.fixture(scope="module")
def one(sample):
    """The workbook of one account."""
    return workbook("review", sample, "A1003", words("en"))


def sheet(book, key):
    """One sheet of a workbook."""
    return next(one for one in book.sheets if one.key == key)


def records(book, key):
    """The rows of a sheet by column."""
    found = sheet(book, key)
    return [dict(zip((column.key for column in found.columns), row, strict=True)) for row in found.rows]


def test_values_are_plain_and_finite(whole, one):
    """Nothing but texts, finite numbers, flags, days and nothing: a worker needs no frames to write them."""
    for book in (whole, one):
        for found in book.sheets:
            for row in found.rows:
                assert len(row) == len(found.columns)
                assert all(type(value) in PLAIN for value in row), (found.key, row)
                assert all(math.isfinite(value) for value in row if isinstance(value, float)), found.key
        assert pickle.loads(pickle.dumps(book)) == book


def test_every_figure_is_there(sample, whole, one):
    """Each metric's figures stand in the sheet, those of the portfolio there, those of the account here."""
    told = {(row["metric"], row["figure"]) for row in records(whole, "figures")}
    assert told == {(metric, name) for metric in METRICS for name in sample.now[metric].portfolio}
    told = {(row["metric"], row["figure"]) for row in records(one, "figures")}
    assert told == {(metric, name) for metric in METRICS for name in own(sample.now[metric])}


def test_figures_are_those_measured(sample, one):
    """Value, interval and n are the metric's own; a withheld one says why instead."""
    for row in records(one, "figures"):
        result = sample.now[row["metric"]]
        if result.accounts[row["figure"]].dtype == "float64":
            found = result.estimate("A1003", row["figure"])
            assert (row["value"], row["low"], row["high"], row["n"]) == (
                found.value,
                found.low,
                found.high,
                found.n,
            )
            assert (row["withheld"] is not None) == (found.withheld is not None)
            assert found.withheld is None or row["withheld"] == words("en").reason(found.withheld)


def test_a_figure_without_value_says_why(sample):
    """Of a portfolio with two tables most is withheld, and each withheld figure of it has its reason."""
    rows = records(workbook("review", sample, "A1003", words("en")), "figures")
    assert any(row["withheld"] for row in rows)
    assert all(row["value"] is None for row in rows if row["withheld"])


def test_every_account_is_there_with_sums_that_are_the_portfolios(sample, whole):
    """All accounts side by side, the most worth first; a total only where it is the portfolio's."""
    rows = records(whole, "accounts")
    assert {row["account_id"] for row in rows} == set(sample.book.accounts)
    worth = [row["value.worth"] or 0 for row in rows]
    assert worth == sorted(worth, reverse=True)
    totals = sheet(whole, "accounts").totals
    assert {"revenue.revenue", "margin.margin", "receivables.open", "recurring.annual"} <= set(totals)
    assert "nps.nps" not in totals
    for key in totals:
        metric, figure = key.split(".", 1)
        assert summed([row[key] for row in rows]) == pytest.approx(
            sample.now[metric].portfolio[figure].value, abs=0.006
        )


def test_an_accounts_workbook_is_about_that_account_alone(sample, one):
    """No other account's identifier or name stands in it, but that of its own group."""
    parent = sample.profile("A1003")["parent_id"]
    text = as_json(one).decode("utf-8")
    for account, name in sample.names.items():
        if account not in ("A1003", parent):
            assert f'"{account}"' not in text
            assert f'"{name}"' not in text
    assert {found.key for found in one.sheets}.isdisjoint({"accounts", "faults", "concentration.parents"})


def test_an_accounts_tables_are_its_rows(sample, one):
    """A table of its metrics holds the account's rows of it, all of them."""
    months = sample.now["revenue"].tables["months"]
    mine = months[months["account_id"] == "A1003"]
    assert [row["revenue"] for row in records(one, "revenue.months")] == mine["revenue"].tolist()
    assert "account_id" not in records(one, "revenue.months")[0]


def test_the_rows_behind_the_figures_stand_in_it(sample, one):
    """Each row with its file and row number, as that row of the file; sums are those of the figures."""
    lines = records(one, "rows.orders")
    assert {row["_file"] for row in lines} == {"orders.csv"}
    with (SAMPLE / "orders.csv").open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    for row in lines[:50]:
        assert written[row["_row"] - 2]["order_id"] == row["order_id"]
    period = sample.book.period
    now = [row["amount"] for row in lines if period.start <= row["date"] <= period.end]
    assert summed(now) == sample.now["revenue"].estimate("A1003", "revenue").value
    assert {row["_file"] for row in records(one, "rows.surveys")} == {"surveys.csv"}
    assert sheet(one, "rows.orders").totals == ("amount", "cost")


def test_without_open_data_there_are_no_rows(sample):
    """A case that does not know where its rows came from gives a workbook without them."""
    bare = workbook("review", replace(sample, origins=None), "A1003", words("en"))
    assert not [found.key for found in bare.sheets if found.key.startswith("rows.")]


def test_long_tables_are_cut_and_counted(sample, monkeypatch):
    """A sheet holds the first rows of a long table and says how many there are."""
    monkeypatch.setattr("kamreport.workbook.plain.MOST", 10)
    found = sheet(workbook("portfolio", sample, None, words("en")), "revenue.months")
    assert len(found.rows) == 10
    assert found.count == len(sample.now["revenue"].tables["months"])


def test_lineage_counts_the_rows_read(sample, one):
    """The lineage says how many rows of which days led to a figure: those of the account."""
    rows = [row for row in records(one, "lineage") if row["metric"] == "revenue"]
    (now,) = [row for row in rows if row["figures"] == "revenue, orders"]
    days = sample.book.facts.days
    mine = days[(days["account_id"] == "A1003") & (days["date"] >= "2026-07-01")]
    assert (now["reads"], now["start"], now["count"]) == ("orders", date(2026, 7, 1), mine["lines"].sum())
    needed = {row["reads"] for row in records(one, "lineage") if row["metric"] == "health"}
    assert needed == set(METRICS["health"].needs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_and_form(sample, language):
    """Both reports are made in each language, as JSON valid by the schema and as a workbook."""
    for kind, account in (("portfolio", None), ("review", "A1003")):
        book = workbook(kind, sample, account, words(language))
        validate(json.loads(as_json(book)))
        assert xlsx(book)[:2] == b"PK"


def test_definitions_are_complete(whole):
    """Every metric is defined, with the settings it was measured by."""
    rows = records(whole, "definitions")
    assert {row["metric"] for row in rows} == set(METRICS)
    assert all(row["definition"] for row in rows)
    assert next(row for row in rows if row["metric"] == "rfm")["settings"].startswith("months = 24")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A small portfolio, built as data twice."""
    data, output = small(tmp_path_factory.mktemp("data")), tmp_path_factory.mktemp("out")
    arguments = ("build", data, "--format", "xlsx,json", "--jobs", "1")
    first = invoke(*arguments, "-o", output / "one")
    second = invoke(*arguments, "-o", output / "two")
    again = invoke(*arguments, "-o", output / "one")
    return output, first, second, again


def found(folder):
    """The reports in a folder by relative path."""
    reports = [
        path for path in folder.rglob("*") if path.suffix in (".xlsx", ".json") and "internal" in path.parts
    ]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in reports}


def test_the_command_builds_both_forms_alike_each_time(built):
    """One workbook and one JSON file a report; the same bytes twice; JSON keeps to the schema."""
    output, first, second, _ = built
    assert (first.exit_code, second.exit_code) == (0, 0)
    one, two = found(output / "one"), found(output / "two")
    assert len(one) == 8
    assert one == two
    for path, data in one.items():
        if path.endswith(".json"):
            validate(json.loads(data))


def test_a_second_build_makes_no_data_again(built):
    """What has not changed is left as it is."""
    assert "current" in built[3].output or "up to date" in built[3].output
    assert built[3].exit_code == 0
