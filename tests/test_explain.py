"""Why a figure is what it is: every metric can be explained, and the rows told add up to the figure."""

import re
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from commands import ACCOUNTS, invoke, order_lines, small
from real.portfolio import portfolio as real

from kamreport.database import database
from kamreport.explain import Asked, explain, measure
from kamreport.explain.evidence import evidence
from kamreport.explain.naming import Named, figures, named
from kamreport.explain.steps import steps
from kamreport.metrics import METRICS
from kamreport.origins import Origins
from kamreport.pipeline import inspect, opened
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.settings import settings

SAMPLE = Path(__file__).parent.parent / "inputs"
TODAY = date(2026, 10, 1)
SUMS = (
    ("revenue", "revenue", {"amount": 1}),
    ("revenue", "previous", {"amount": 1}),
    ("revenue", "year_ago", {"amount": 1}),
    ("revenue", "trailing", {"amount": 1}),
    ("margin", "margin", {"amount": 1, "cost": -1}),
    ("margin", "trailing_margin", {"amount": 1, "cost": -1}),
    ("receivables", "open", {"amount": 1}),
    ("receivables", "overdue", {"amount": 1}),
    ("receivables", "invoiced", {"amount": 1}),
    ("receivables", "received", {"amount": 1}),
    ("recurring", "annual", {"annual_value": 1}),
    ("conversion", "open_value", {"value": 1}),
    ("targets", "actual", {"amount": 1}),
)
COUNTS = (
    ("service", "tickets"),
    ("service", "complaints"),
    ("service", "backlog"),
    ("recurring", "contracts"),
    ("receivables", "overdue_count"),
    ("receivables", "received_count"),
    ("conversion", "open_count"),
    ("conversion", "created"),
    ("voice", "comments"),
)


class Quiet:
    """A watch that says nothing."""

    def step(self, *_args, **_values):
        """Nothing."""

    def line(self, _text):
        """Nothing."""


class Opened:
    """A portfolio read, checked and measured, whose rows can still be looked up."""

    def __init__(self, folder, connection, **given):
        request = Request(folder, folder / "out", settings(folder, given), TODAY)
        _, checked = inspect(request, connection, Quiet())
        scope = decide(request.config, checked.last_day, TODAY)
        self.book = opened(request.config, checked, scope, rollup(connection, scope.as_of))
        self.results = measure(self.book, list(METRICS))
        self.sources = Origins(connection, checked, self.book)

    def rows(self, metric, figure, account):
        """The rows the metric itself reads for a figure of an account."""
        found = evidence(Named(metric, figure), account, self.book, self.sources)
        return [one for one in found if one.metric == metric]


@contextmanager
def portfolio(folder, **given):
    """An opened portfolio."""
    with database() as connection:
        yield Opened(folder, connection, **given)


@pytest.fixture(scope="module")
def sample():
    """The project's own portfolio."""
    with portfolio(SAMPLE) as found:
        yield found


@pytest.fixture(scope="module")
def classicmodels(tmp_path_factory):
    """A real portfolio, where it is at hand."""
    with portfolio(real("classicmodels", tmp_path_factory.mktemp("real"))) as found:
        yield found


def totalled(found, metric, figure, account, signs):
    """The totals of the first rows behind a figure, put together."""
    first = found.rows(metric, figure, account)[0]
    return round(sum(sign * first.totals.get(name, 0.0) for name, sign in signs.items()), 2)


def known(found, metric, figure):
    """Every account of which a figure is known, with its value."""
    column = found.results[metric].accounts[figure].dropna()
    return {str(account): float(value) for account, value in column.items()}


@pytest.mark.parametrize(
    ("metric", "figure", "signs"), SUMS, ids=lambda one: one if isinstance(one, str) else ""
)
def test_rows_add_up_to_the_figure(sample, metric, figure, signs):
    """Where a figure is a sum, the rows told add up to it, for every account, to the cent."""
    values = known(sample, metric, figure)
    assert values
    wrong = {
        account: (value, total)
        for account, value in values.items()
        if (total := totalled(sample, metric, figure, account, signs)) != round(value, 2)
    }
    assert wrong == {}


@pytest.mark.parametrize(("metric", "figure"), COUNTS)
def test_as_many_rows_as_counted(sample, metric, figure):
    """Where a figure is a count, as many rows are told, for every account."""
    values = known(sample, metric, figure)
    assert any(values.values())
    wrong = {
        account: (value, len(sample.rows(metric, figure, account)[0].rows))
        for account, value in values.items()
        if len(sample.rows(metric, figure, account)[0].rows) != value
    }
    assert wrong == {}


def test_answers_told_are_those_counted(sample):
    """The survey rows behind an NPS are its n and the answers refused; CSAT has cases too."""
    frame = sample.results["nps"].accounts
    for account in sample.book.accounts[:20]:
        told = len(sample.rows("nps", "nps", account)[0].rows)
        assert told == frame.at[account, "nps_n"] + frame.at[account, "refused"]
        csat = sample.results["csat"].accounts
        told = sum(len(one.rows) for one in sample.rows("csat", "csat", account))
        assert told == csat.at[account, "csat_n"] + csat.at[account, "csat_refused"]


@pytest.mark.parametrize(
    ("metric", "figure", "signs"),
    [one for one in SUMS if one[1] in ("trailing", "trailing_margin", "received")],
)
def test_rows_of_a_real_portfolio_add_up(classicmodels, metric, figure, signs):
    """The same holds for files that were not made for the product."""
    values = known(classicmodels, metric, figure)
    assert any(values.values())
    for account, value in values.items():
        assert totalled(classicmodels, metric, figure, account, signs) == round(value, 2), account


@pytest.mark.parametrize("metric", list(METRICS))
def test_every_metric_says_what_it_reads(metric):
    """A metric reads rows of the book or other metrics, and names only figures and metrics that exist."""
    member = METRICS[metric]
    assert member.lineage.rows or member.needs, "declare @metric(lineage=Lineage(rows=(Rows(...),)))"
    assert set(member.lineage.uses) <= set(member.needs)


@pytest.mark.parametrize("metric", list(METRICS))
def test_declared_figures_exist(sample, metric):
    """Every figure named in a declaration is one of the metric's, and every total a column of its tables."""
    lineage, result = METRICS[metric].lineage, sample.results[metric]
    own = {*figures(result), *result.portfolio}
    for rows in lineage.rows:
        for name in rows.figures:
            assert any(re.fullmatch(name.replace("*", ".*"), figure) for figure in own), name
    for need, names in lineage.uses.items():
        assert set(names) <= set(figures(sample.results[need])), need
    for name in lineage.totals:
        table, _, column = name.partition(".")
        assert column in result.tables[table], name


@pytest.mark.parametrize("metric", list(METRICS))
def test_every_metric_has_rows_of_files(sample, metric):
    """Behind each metric's main figure stands at least one row of a file."""
    result = sample.results[metric]
    found = named(metric, None, {metric: result})
    values = result.accounts.get(found.figure)
    known_of = [] if values is None else [str(one) for one in values.dropna().index]
    found = evidence(found, (known_of or list(sample.book.accounts))[0], sample.book, sample.sources)
    rows = [one for one in found if len(one.rows)]
    assert rows
    assert all(one.rows["_file"].notna().all() and (one.rows["_row"] > 1).all() for one in rows)


def test_points_of_a_score_are_told_whole(sample):
    """The components of health, value and fit sum to the score, each score times weight being its points."""
    for metric in ("health", "value", "fit"):
        result = sample.results[metric]
        account = str(result.accounts[metric].dropna().index[0])
        parts = [one for one in steps(metric, account, result) if one.points is not None]
        assert sum(one.points for one in parts) == pytest.approx(result.accounts.at[account, metric])
        assert sum(one.weight for one in parts if one.weight) == pytest.approx(1)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """Order lines of which one cannot be read, one is cancelled, one in dollars; an invoice without a day."""
    lines = [{**line, "currency": "EUR", "status": ""} for line in order_lines()]
    lines[2] = {**lines[2], "amount": "many"}
    lines[3] = {**lines[3], "status": "cancelled"}
    lines[4] = {**lines[4], "currency": "USD"}
    rates = [
        {"currency": "USD", "date": day, "rate": "0.5"} for day in ("2024-10-01", "2025-01-01", "2025-02-01")
    ]
    invoices = [
        {"invoice_id": "1", "account_id": "A2", "issued_on": "2026-01-05", "amount": "7.00", "paid_on": ""},
        {"invoice_id": "2", "account_id": "A1", "issued_on": "never", "amount": "10.00", "paid_on": ""},
        {
            "invoice_id": "3",
            "account_id": "A1",
            "issued_on": "2025-01-05",
            "amount": "11.00",
            "paid_on": "2025-02-01",
        },
        {"invoice_id": "4", "account_id": "A1", "issued_on": "2026-01-05", "amount": "12.00", "paid_on": ""},
    ]
    return small(tmp_path_factory.mktemp("faulty"), orders=lines, rates=rates, invoices=invoices)


def asked(folder, metric, account="A1", **more):
    """The explanation of a figure in a folder."""
    given = {name: more.pop(name) for name in ("as_of", "period") if name in more}
    request = Request(folder, folder / "out", settings(folder, given), TODAY)
    return explain(request, Asked(account, metric, **more), Quiet())


def test_rows_have_the_place_they_stand_at(faulty):
    """File and row are those of the user's file, also behind a row that was set aside."""
    found = asked(faulty, "rhythm", everything=True)
    told = [line.strip() for line in found.lines if "orders.csv, row" in line]
    written = (faulty / "orders.csv").read_text(encoding="utf-8").splitlines()
    header = written[0].split(",")
    rows = [int(re.search(r"row (\d+)", line)[1]) for line in told]
    assert rows == [row for row in range(2, 22) if row not in (4, 5)]  # not read, cancelled
    for row, line in zip(rows, told, strict=True):
        filled = [
            f"{name}={cell}" for name, cell in zip(header, written[row - 1].split(","), strict=True) if cell
        ]
        assert line.endswith(": " + ", ".join(filled))


def test_a_table_with_a_row_set_aside_keeps_its_places(faulty):
    """A quarantined invoice does not shift the rows of those after it."""
    found = asked(faulty, "receivables", figure="open")
    (rows,) = (one.rows for one in found.evidence)
    assert rows[["_file", "_row", "invoice_id"]].to_numpy().tolist() == [["invoices.csv", 5, "4"]]


def test_amounts_count_in_the_reporting_currency(faulty):
    """A line in dollars counts converted, and is told as it was written."""
    found = asked(faulty, "lifetime_value", everything=True)
    line = next(one for one in found.lines if "orders.csv, row 6:" in one)
    assert "€25.00" in line
    assert "amount=50.00" in line


def test_nothing_later_than_the_day_is_told(faulty):
    """As of an earlier day, later rows are not there."""
    found = asked(faulty, "rhythm", as_of=date(2025, 6, 30))
    (rows,) = (one.rows for one in found.evidence)
    assert rows["date"].max().date() <= date(2025, 6, 30)
    assert found.book.as_of == date(2025, 6, 30)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Three accounts with order lines."""
    return small(tmp_path_factory.mktemp("plain"))


def told(folder, *arguments):
    """The command run on a folder."""
    return invoke("explain", *arguments[:2], str(folder), *arguments[2:])


def test_the_first_rows_are_told_and_how_many_more(plain):
    """Twenty rows are printed at most, then how many follow; --all prints them."""
    many = small(plain.parent / "many", orders=order_lines(count=30))
    some, whole = (told(many, "A1", "rhythm", *more).output for more in ((), ("--all",)))
    assert some.count("orders.csv, row") == 20
    assert "more (--all lists them)" in some
    assert whole.count("orders.csv, row") > 20
    assert "--all" not in whole


def test_an_account_may_be_named_and_a_metric_be_a_figure(plain):
    """A name stands for its account, a figure for its metric, however it is written."""
    by_name = told(plain, "Alpha GmbH", "NRR")
    assert by_name.exit_code == 0
    assert by_name.output.splitlines()[0].startswith("Retention (retention.nrr) of Alpha GmbH (A1)")
    by_figure = told(plain, "A1", "retention", "--figure", "nrr")
    assert by_figure.output == by_name.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Alpa", "revenue"), "There is no account 'Alpa': did you mean 'Alpha GmbH'?"),
        (("A1", "revnue"), "did you mean 'revenue'?"),
        (("A1", "revenue", "--figure", "traling"), "did you mean 'trailing'?"),
        (("A1", "share"), "concentration --figure share"),
        (("A1", "nrr", "--figure", "grr"), "There is no metric 'nrr'"),
    ],
)
def test_what_is_not_there_is_told_with_the_nearest(plain, arguments, words):
    """An unknown account, metric or figure ends with 2 and names the nearest, without a traceback."""
    result = told(plain, *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_language_explains(plain, language):
    """The explanation of a withheld figure too is told in the language asked for."""
    result = told(plain, "A1", "nps", "--lang", language)
    assert result.exit_code == 0
    withheld = {"en": "withheld: ", "zh-CN": "不予列示：", "zh-TW": "不予列示："}[language]
    assert withheld in result.output


def test_settings_that_were_changed_are_marked(plain, tmp_path):
    """A setting is told with its value, and whether it is the user's own."""
    folder = small(tmp_path / "changed")
    (folder / "kamreport.toml").write_text("[metrics.rfm]\nmonths = 6\n", encoding="utf-8")
    output = told(folder, ACCOUNTS[0]["account_id"], "rfm").output
    assert "metrics.rfm.months = 6 (changed in kamreport.toml)" in output
    assert "metrics.rfm.least = 20\n" in output


def test_a_figure_of_the_portfolio_alone_is_told_as_such(plain):
    """A figure that no account has is told of the whole portfolio."""
    assert "hhi, of the whole portfolio: " in told(plain, "A1", "hhi").output
