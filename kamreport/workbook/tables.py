"""The metrics' own tables: the rows that figures rest on."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from kamreport.case import Case
from kamreport.metrics import METRICS, order
from kamreport.sheets import Column, Sheet, Unit
from kamreport.words import Words
from kamreport.workbook.plain import sheet

ENDS = ("_low", "_high")


def tables(case: Case, account: str | None, words: Words) -> Iterator[Sheet]:
    """One sheet a table, as metric.table. Of one account only the rows about it, without any other's."""
    for metric in order():
        for name, table in case.now[metric].tables.items():
            if account is not None and "account_id" not in table:
                continue
            mine = table if account is None else case.own(table, account)
            if account is not None:
                mine = mine.drop(columns="account_id")
            if not mine.empty:
                yield _sheet(metric, name, mine, case, words)


def _sheet(metric: str, name: str, table: pd.DataFrame, case: Case, words: Words) -> Sheet:
    lineage = METRICS[metric].lineage
    if "account_id" in table:
        table = table.copy()
        place = table.columns.get_loc("account_id")
        table.insert(int(place) + 1, "account", table["account_id"].map(case.names))  # type: ignore[arg-type]
    columns = [Column(str(one), str(one), _unit(metric, name, str(one), table[one])) for one in table]
    totals = [one.partition(".")[2] for one in lineage.totals if one.startswith(f"{name}.")]
    return sheet(f"{metric}.{name}", f"{metric}.{name}", columns, table.to_dict("records"), words, totals)


def _unit(metric: str, table: str, column: str, values: "pd.Series[Any]") -> Unit:
    if pd.api.types.is_datetime64_any_dtype(values.dtype):
        return "date"
    if pd.api.types.is_bool_dtype(values.dtype) or not pd.api.types.is_numeric_dtype(values.dtype):
        return "text"
    found = METRICS[metric].lineage.unit(column, table)
    for end in ENDS:
        found = found or METRICS[metric].lineage.unit(column.removesuffix(end), table)
    return found or "number"
