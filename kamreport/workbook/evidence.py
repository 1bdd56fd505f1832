"""The rows behind an account's figures: as the book has them, each with its file and row number."""

from collections.abc import Iterator

import pandas as pd

from kamreport.case import Case
from kamreport.contract import Kind, Table
from kamreport.schema import TABLES
from kamreport.sheets import Column, Sheet, Unit
from kamreport.words import Words
from kamreport.workbook.plain import sheet

UNITS: dict[Kind, Unit] = {
    Kind.NUMBER: "number",
    Kind.MONEY: "money",
    Kind.SHARE: "share",
    Kind.DATE: "date",
    Kind.MOMENT: "date",
}
ADDED = {"orders": ("amount", "cost"), "invoices": ("amount",)}


def evidence(case: Case, account: str, words: Words) -> Iterator[Sheet]:
    """One sheet a table that has rows of the account, as rows.table: those that the figures are made from.

    Columns of which no cell is filled are left out. Amounts are in the reporting currency. The sheet lineage
    says which of these rows each figure reads. Nothing where the case does not know where its rows came from.
    """
    if case.origins is None:
        return
    for table in TABLES.values():
        rows = case.origins.rows(table.name, account)
        if table.name == "accounts" or rows.empty:
            continue
        yield _sheet(table, rows.drop(columns="account_id"), words)


def _sheet(table: Table, rows: pd.DataFrame, words: Words) -> Sheet:
    kinds = {column.name: column.kind for column in table.columns}
    columns = [Column("_file", words("sheet-fault-file")), Column("_row", words("sheet-fault-row"), "number")]
    columns += [
        Column(name, name, UNITS.get(kinds[name], "text"))
        for name in map(str, rows)
        if name in kinds and rows[name].notna().any()
    ]
    key = f"rows.{table.name}"
    return sheet(key, key, columns, rows.to_dict("records"), words, ADDED.get(table.name, ()))
