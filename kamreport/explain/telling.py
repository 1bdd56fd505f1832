"""An explanation as lines of text, in the language asked for."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd

from kamreport.case import Case
from kamreport.explain.evidence import Evidence
from kamreport.explain.naming import Named, figures, main_figure
from kamreport.explain.steps import Step, steps
from kamreport.figures import Estimate, Result, settings
from kamreport.lineage import Unit
from kamreport.metrics import METRICS
from kamreport.narrative.definitions import definition
from kamreport.words import Words

TABLE_ROWS = 20


@dataclass(frozen=True)
class Told:
    """What is told: the account, the figure, the results it rests on, the rows behind it."""

    case: Case
    account: str
    named: Named
    results: dict[str, Result]
    evidence: tuple[Evidence, ...]


def lines(told: Told, words: Words, *, whole: bool) -> tuple[str, ...]:
    """The whole explanation. `whole` prints every row, else the first ones and how many there are."""
    parts = {
        "explain-definition": [definition(told.named.metric, words)],
        "explain-settings": list(_settings(told, words)),
        "explain-value": [_figure(told.named.metric, told.named.figure, told, words)],
        "explain-inputs": list(_inputs(told, words)),
        "explain-steps": list(_steps(told, words)),
        "explain-tables": list(_tables(told, words, whole=whole)),
        "explain-rows": list(_rows(told, words, whole=whole)),
    }
    found = [_title(told, words)]
    for key, part in parts.items():
        if part:
            found += ["", words(key), *(f"  {line}" for line in part)]
    return tuple(found)


def _title(told: Told, words: Words) -> str:
    book = told.case.book
    return words(
        "explain-title",
        metric=words(f"metric-{told.named.metric}"),
        figure=f"{told.named.metric}.{told.named.figure}",
        account=f"{told.case.name(told.account)} ({told.account})",
        period=words.period(book.period),
        day=words.day(book.as_of),
    )


def _settings(told: Told, words: Words) -> Iterator[str]:
    shape = METRICS[told.named.metric].settings
    if shape is None:
        return
    now: Any = settings(told.case.book, told.named.metric, shape)
    usual = shape()
    for field in fields(shape):
        value = getattr(now, field.name)
        changed = value != getattr(usual, field.name)
        key = "explain-setting-changed" if changed else "explain-setting"
        yield words(key, name=f"metrics.{told.named.metric}.{field.name}", value=str(value))


def _figure(metric: str, figure: str, told: Told, words: Words) -> str:
    """One figure with its interval and n, or why it is withheld."""
    result = told.results[metric]
    name = f"{metric}.{figure}" if metric != told.named.metric else figure
    if told.named.whole and metric == told.named.metric and figure == told.named.figure:
        said = _estimate(metric, figure, result.portfolio[figure], told, words)
        return words("explain-whole", figure=name, value=said)
    if figure not in result.accounts:
        return f"{name}: {words('explain-not-known')}"
    value: Any = result.accounts.at[told.account, figure]
    if isinstance(value, int | float) or pd.isna(value):
        return f"{name}: {_estimate(metric, figure, result.estimate(told.account, figure), told, words)}"
    return f"{name}: {plain(value, '', told.case.book.currency, words)}"


def _estimate(metric: str, figure: str, found: Estimate, told: Told, words: Words) -> str:
    if found.value is None:
        why = words.reason(found.withheld) if found.withheld else words("explain-not-known")
        return words("explain-withheld", reason=why)
    unit, currency = METRICS[metric].lineage.unit(figure), told.case.book.currency
    said = plain(found.value, unit, currency, words)
    if found.low is not None and found.high is not None:
        ends = (plain(end, unit, currency, words) for end in (found.low, found.high))
        said = f"{said} ({words('interval', **dict(zip(('low', 'high'), ends, strict=True)))})"
    return said if found.n is None else f"{said}, n = {words.number(found.n)}"


def plain(value: Any, unit: Unit, currency: str, words: Words) -> str:
    """One value in words: money to the cent, shares to a tenth of a percent, days as days; "" for nothing."""
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return ""
    if isinstance(value, pd.Timestamp):
        return words.short_day(value.date())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if unit == "money":
        return words.money(value, currency, 2)
    if unit == "share":
        return words.percent(value, 1)
    text = words.number(value, 4)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _inputs(told: Told, words: Words) -> Iterator[str]:
    own = [one for one in told.evidence if one.metric == told.named.metric]
    for one in [one for one in own if not one.rows.empty] or own:
        yield _group(one, told, words)
    member = METRICS[told.named.metric]
    for need in member.needs:
        result = told.results[need]
        for figure in member.lineage.uses.get(need, (main_figure(need, result),)):
            if figure in result.accounts:
                yield _figure(need, figure, told, words)


def _steps(told: Told, words: Words) -> Iterator[str]:
    parts = steps(told.named.metric, told.account, told.results[told.named.metric])
    if parts:
        yield from _parts(told.named.metric, parts, told, words)
        yield ""
    spoken = {name for part in parts for name in part.columns}
    for figure in figures(told.results[told.named.metric]):
        if figure not in spoken:
            yield _figure(told.named.metric, figure, told, words)


def _parts(metric: str, parts: tuple[Step, ...], told: Told, words: Words) -> Iterator[str]:
    lineage, currency = METRICS[metric].lineage, told.case.book.currency
    for part in parts:
        yield words(
            "explain-part",
            name=_part_name(part.name, words),
            raw=plain(part.raw, lineage.unit(f"raw_{part.name}"), currency, words) or "-",
            score=plain(part.score, "", currency, words) or "-",
            weight=plain(part.weight, "share", currency, words) or "-",
            points=plain(part.points, "", currency, words) or "-",
        )
    known = [part.points for part in parts if part.points is not None]
    if known:
        yield words("explain-sum", points=plain(sum(known), "", currency, words))


def _part_name(name: str, words: Words) -> str:
    for key in (f"component-{name}", f"key-rule-{name}"):
        if words.has(key):
            return f"{words(key)} ({name})"
    return name


def _tables(told: Told, words: Words, *, whole: bool) -> Iterator[str]:
    """The account's rows of the metric's own tables."""
    lineage, currency = METRICS[told.named.metric].lineage, told.case.book.currency
    for name, table in told.results[told.named.metric].tables.items():
        if "account_id" not in table:
            continue
        mine = table[table["account_id"] == told.account].drop(columns="account_id")
        columns = [str(one) for one in mine.columns if not str(one).endswith("_withheld")]
        if mine.empty:
            continue
        yield f"{name} ({words('explain-count', count=len(mine))}): {', '.join(columns)}"
        shown = mine if whole else mine.head(TABLE_ROWS)
        for row in shown[columns].to_dict("records"):
            yield "  " + " | ".join(
                plain(row[one], lineage.unit(str(one), name), currency, words) for one in columns
            )
        if len(shown) < len(mine):
            yield "  " + words("explain-more", count=len(mine) - len(shown))


def _rows(told: Told, words: Words, *, whole: bool) -> Iterator[str]:
    for one in told.evidence:
        if one.rows.empty:
            continue
        yield _group(one, told, words)
        shown = one.rows if whole else one.rows.head(one.shown)
        for row, text in zip(shown.to_dict("records"), one.texts(shown), strict=True):
            said = _counted(row, one, told, words) + text
            yield "  " + words("explain-row", file=row["_file"], row=str(row["_row"]), text=said)
        if len(shown) < len(one.rows):
            yield "  " + words("explain-more", count=len(one.rows) - len(shown))


def _counted(row: dict[Any, Any], one: Evidence, told: Told, words: Words) -> str:
    """What a row adds to the totals, in the reporting currency, before its own text."""
    amounts = [f"{name} {plain(row[name], 'money', told.case.book.currency, words)}" for name in one.totals]
    return f"[{words('list-comma').join(amounts)}] " if amounts else ""


def _group(one: Evidence, told: Told, words: Words) -> str:
    """One table's rows in a line: the window, how many, their totals, and which metric reads them."""
    said = [words("explain-count", count=len(one.rows))]
    currency = told.case.book.currency
    said += [
        words("explain-total", column=name, amount=words.money(amount, currency, 2))
        for name, amount in one.totals.items()
    ]
    window = words("explain-every-day") if one.period is None else _window(one, words)
    return words(
        "explain-group",
        table=words(f"table-{one.table}"),
        metric=one.metric,
        window=window,
        told=words("list-comma").join(said),
    )


def _window(one: Evidence, words: Words) -> str:
    assert one.period is not None
    return words("period-days", start=words.short_day(one.period.start), end=words.short_day(one.period.end))
