"""What may be read of one account for a client: own rows, open columns, listed figures; nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import LEAST, trailing
from kamreport.arithmetic.tallies import within
from kamreport.case import Case
from kamreport.figures import Estimate, reason
from kamreport.period import Period
from kamreport.schema import TABLES

FIGURES = {
    "revenue": (
        "revenue", "previous", "year_ago", "trailing", "trailing_before", "orders", "trailing_orders",
    ),
    "delivery": ("otif", "otif_before", "otif_period", "otif_previous", "stock_out_rate", "stock_out_before"),
    "service": (
        "tickets", "tickets_previous", "response_median", "resolution_median", "promise_kept",
        "promise_kept_before", "backlog", "backlog_late",
    ),
    "nps": ("nps", "nps_before", "response_rate"),
    "csat": ("csat", "csat_before", "ces", "ces_before"),
    "usage": ("uses", "uses_before", "usage_change", "active_days", "features"),
}  # fmt: skip
"""The only figures that a client document may tell, by metric."""

ANSWERS = ("nps", "csat")
"""Metrics of answers: their figures need at least five, whatever kamreport.toml says."""

MEASURED = {
    ("revenue", "quarters"): ("label", "finished", "revenue"),
    ("products", "categories"): ("category", "revenue", "before", "share", "share_before"),
}
"""The tables of metrics, and their columns, of which a client document may tell the account's own rows."""

FACTS = {
    "deliveries": ("promised_on", "due", "kept"),
    "products": ("month", "product_id", "net_cents"),
}
"""The facts of which a client document may tell the account's own rows, and their columns."""

GONE = {"contacts": "left_on"}
"""Rows in which that column is filled are of people who left: they are not told."""


@dataclass(frozen=True)
class Own:
    """One account as a client document may read it. KeyError for a figure or table that is not listed."""

    case: Case
    account: str

    @property
    def as_of(self) -> date:
        """The day the book stands at."""
        return self.case.book.as_of

    @property
    def period(self) -> Period:
        """The period the documents are about."""
        return self.case.book.period

    @cached_property
    def year_before(self) -> Period:
        """The twelve months before those."""
        return trailing(self.case.book, back=1)

    @cached_property
    def year(self) -> Period:
        """The twelve months that end on the as-of day."""
        return trailing(self.case.book)

    def rows(self, table: str) -> pd.DataFrame:
        """The account's rows of a table that may be shared, with the columns that may reach a client.

        What needs the consent of a row that does not give it reads as missing.
        """
        contract = TABLES[table]
        rows = self.case.rows(table, self.account)
        if contract.shared_by:
            rows = rows[agreed(rows[contract.shared_by])]
        if table in GONE:
            rows = rows[rows[GONE[table]].isna()]
        for column in contract.columns:
            if column.consent:
                given = agreed(rows[column.consent])
                rows = rows.assign(**{column.name: rows[column.name].where(given)})
        return rows[list(contract.open_names)]

    def products(self) -> pd.DataFrame:
        """The products there are, with the columns that may reach a client."""
        return self.case.book["products"][list(TABLES["products"].open_names)]

    def facts(self, name: str) -> pd.DataFrame:
        """The account's rows of the facts of that name."""
        rows: pd.DataFrame = getattr(self.case.book.facts, name)
        return self.case.own(rows, self.account)[list(FACTS[name])]

    def estimate(self, metric: str, figure: str) -> Estimate:
        """A listed figure; withheld where it comes of fewer than five answers."""
        if figure not in FIGURES[metric]:
            raise KeyError(f"{metric}.{figure} is not a figure for clients")
        result = self.case.now.get(metric)
        if result is None or figure not in result.accounts:
            return Estimate()
        found = result.estimate(self.account, figure)
        few = metric in ANSWERS and figure != "response_rate" and (found.n or 0) < LEAST
        return Estimate(n=found.n, withheld=_few(found)) if few else found

    def table(self, metric: str, name: str) -> pd.DataFrame:
        """The account's rows of a listed table, listed columns only; empty where there is none."""
        columns = list(MEASURED[metric, name])
        result = self.case.now.get(metric)
        frame = None if result is None else result.tables.get(name)
        if frame is None or "account_id" not in frame:
            return pd.DataFrame(columns=columns)
        return self.case.own(frame, self.account)[columns]

    def averages(
        self, table: str, columns: Iterable[str], day: str, period: Period
    ) -> dict[str, tuple[float, int]]:
        """Mean and n of numbers of a period, by `day`: only those of at least five rows."""
        rows = within(self.case.rows(table, self.account), day, period)
        found = {name: rows[name].dropna().sort_values() for name in columns}
        return {name: (float(one.mean()), len(one)) for name, one in found.items() if len(one) >= LEAST}


def agreed(flags: "pd.Series[Any]") -> "pd.Series[Any]":
    """True where a flag says yes; an empty one does not."""
    return flags.astype("boolean").fillna(False).astype(bool)


def _few(found: Estimate) -> Any:
    return found.withheld or reason("answers", n=found.n or 0, least=LEAST)
