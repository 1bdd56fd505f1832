"""Every figure of every metric: of the portfolio or one account, and all accounts side by side."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from kamreport.case import Case
from kamreport.figures import Estimate, Result
from kamreport.metrics import METRICS, order
from kamreport.sheets import Column, Sheet
from kamreport.sheets import Unit as SheetUnit
from kamreport.words import Words
from kamreport.workbook.plain import sheet

PARTNERS = ("_low", "_high", "_n", "_withheld")
COLUMNS = {
    "title": "text", "metric": "text", "figure": "text", "value": "any", "low": "any", "high": "any",
    "n": "number", "unit": "text", "withheld": "text",
}  # fmt: skip


def figures(case: Case, account: str | None, words: Words) -> Sheet:
    """One row a figure: metric, figure, value with 95 % interval and n, its unit, or why it is withheld."""
    columns = [Column(key, words(f"sheet-{key}"), unit) for key, unit in COLUMNS.items()]  # type: ignore[arg-type]
    return sheet("figures", words("sheet-figures"), columns, _rows(case, account, words), words)


def _rows(case: Case, account: str | None, words: Words) -> Iterator[dict[str, Any]]:
    for metric in order():
        result = case.now[metric]
        for figure in result.portfolio if account is None else own(result):
            found = _of(result, account, figure)
            yield {
                "title": words(f"metric-{metric}"),
                "metric": metric,
                "figure": figure,
                "unit": METRICS[metric].lineage.unit(figure) or None,
                **found,
            }


def _of(result: Result, account: str | None, figure: str) -> dict[str, Any]:
    if account is None:
        return _told(result.portfolio[figure])
    value = result.accounts.at[account, figure]
    if pd.api.types.is_numeric_dtype(result.accounts[figure].dtype):
        return _told(result.estimate(account, figure))
    return {"value": value, "withheld": result.accounts.loc[account].get(f"{figure}_withheld")}


def _told(found: Estimate) -> dict[str, Any]:
    return {
        "value": found.value,
        "low": found.low,
        "high": found.high,
        "n": found.n,
        "withheld": found.withheld,
    }


def own(result: Result) -> list[str]:
    """The figures of accounts, without the columns that go with another."""
    known = {str(name) for name in result.accounts}
    return [
        name
        for name in map(str, result.accounts)
        if not any(name.endswith(end) and name.removesuffix(end) in known for end in PARTNERS)
    ]


def accounts(case: Case, words: Words) -> Sheet:
    """One row an account, the most worth first: who it is, and every figure as metric.figure.

    A total stands under the figures whose sum is the portfolio's own.
    """
    profile = ("account_id", "name", "owner", "industry", "region", "country")
    frame = (
        case.book["accounts"].set_index("account_id", drop=False)[list(profile)].reindex(case.book.accounts)
    )
    columns = [Column(key, words(f"sheet-{key.replace('_', '-')}")) for key in profile]
    parts: list[Any] = [frame]
    totals = []
    for metric in order():
        result = case.now[metric]
        for figure in own(result):
            key = f"{metric}.{figure}"
            parts.append(result.accounts[figure].rename(key))
            columns.append(Column(key, key, _unit(metric, figure, result)))
            if _adds_up(result, figure):
                totals.append(key)
    whole = pd.concat(parts, axis=1)
    if "value.worth" in whole:
        whole = whole.sort_values("value.worth", ascending=False, kind="stable")
    return sheet("accounts", words("sheet-accounts"), columns, whole.to_dict("records"), words, totals)


def _unit(metric: str, figure: str, result: Result) -> SheetUnit:
    kind = result.accounts[figure].dtype
    if pd.api.types.is_datetime64_any_dtype(kind):
        return "date"
    return METRICS[metric].lineage.unit(figure) or (
        "number" if pd.api.types.is_numeric_dtype(kind) else "text"
    )


def _adds_up(result: Result, figure: str) -> bool:
    whole = result.portfolio.get(figure)
    column = result.accounts[figure]
    if whole is None or whole.value is None or not pd.api.types.is_numeric_dtype(column.dtype):
        return False
    return abs(float(column.sum()) - whole.value) < 0.005
