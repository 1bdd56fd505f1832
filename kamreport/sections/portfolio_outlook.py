"""Portfolio: the revenue to expect, orders overdue against the accounts' own rhythm, and the risk of loss."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.ahead import chance, count_interval, money_interval, silence, trend
from kamreport.narrative.certainty import ratio, short_change
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.money import bridge_money, exact_money
from kamreport.narrative.whole import Whole, ended, known, missing, row
from kamreport.period import parse
from kamreport.sections import section
from kamreport.words import Words

OVERDUE = 10
RISKS = 10
LEAST_RANKED = 5
YEAR = 4


@dataclass(frozen=True)
class Content:
    """Tiles, the quarters to come, overdue orders, accounts by risk of loss, what is not told."""

    tiles: tuple[Tile, ...]
    course: Picture | None
    quarters: Grid | None
    overdue: Grid | None
    risks: Grid | None
    untold: tuple[str, ...]


@section(Content, portfolio=125)
def portfolio_outlook(case: Case, _account: str | None, words: Words) -> Section | None:
    """The outlook; left out where neither revenue, nor a rhythm, nor a rank is known."""
    whole = Whole(case, words)
    rhythms = (whole.figure("rhythm", "overdue").n or 0) > 0
    ranked = int(whole.column("churn_risk", "rank").notna().sum()) >= LEAST_RANKED
    if whole.value("outlook", "next_quarter") is None and not rhythms and not ranked:
        return None
    content = Content(
        _tiles(whole), _course(whole), _quarters(whole), _overdue(whole), _risks(whole), _untold(whole)
    )
    return Section("portfolio_outlook", words("portfolio-outlook"), _lead(whole), content)


def _lead(whole: Whole) -> str:
    return passage(whole.words, _next(whole), _year(whole), _late(whole))


def _next(whole: Whole) -> str:
    words, found = whole.words, whole.figure("outlook", "next_quarter")
    if found.value is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("portfolio-outlook-unknown", reason=why) if why else ""
    before = _year_ago(whole)
    return words(
        "portfolio-outlook-next",
        period=_named(whole, whole.table("outlook", "quarters")["label"].iloc[0]),
        money=whole.money(found.value),
        interval=_interval(whole, found),
        moved=_moved(found, before[0] if before else None),
        before=whole.money(before[0]) if before else "",
    )


def _named(whole: Whole, label: object) -> str:
    """A quarter's name in full, for sentences."""
    return whole.words.period(parse(str(label), whole.case.config.fiscal_year_start))


def _year(whole: Whole) -> str:
    words, found = whole.words, whole.figure("outlook", "next_year")
    before = _year_ago(whole)
    if found.value is None or not before:
        return ""
    return words(
        "portfolio-outlook-year",
        money=whole.money(found.value),
        interval=_interval(whole, found),
        moved=_moved(found, sum(before)),
        before=whole.money(sum(before)),
    )


def _year_ago(whole: Whole) -> list[float]:
    """The revenue a year before each quarter to come; empty where it is not on file."""
    history = whole.table("outlook", "history")
    return [float(one) for one in history["revenue"].tail(YEAR)] if len(history) >= YEAR else []


def _moved(found: Estimate, before: float | None) -> str:
    """What the interval carries against a year ago: up, down, or nothing."""
    if before is None or found.low is None or found.high is None:
        return "alone"
    return "up" if found.low > before else "down" if found.high < before else "unclear"


def _interval(whole: Whole, found: Estimate) -> str:
    return money_interval(found.low, found.high, whole.currency, whole.words)


def _late(whole: Whole) -> str:
    found = whole.figure("rhythm", "overdue")
    if found.value is None:
        return ""
    late = whole.count("rhythm", "late")
    return whole.words("portfolio-outlook-late", n=int(found.value), of=found.n or 0, late=late)


def _tiles(whole: Whole) -> tuple[Tile, ...]:
    return known(
        _money_tile(whole, "next_quarter"),
        _money_tile(whole, "next_year"),
        _purchases_tile(whole),
        _loss_tile(whole) or _value_tile(whole),
    )


def _money_tile(whole: Whole, figure: str) -> Tile | None:
    words, found = whole.words, whole.figure("outlook", figure)
    if found.value is None:
        return None
    before = _year_ago(whole)
    base = None if not before else sum(before) if figure == "next_year" else before[0]
    change = ratio(found.value, base)
    said = "" if change is None else words("ahead-on-year-ago", change=short_change(change, words))
    first = whole.period(whole.table("outlook", "quarters")["label"].iloc[0])
    label = words(f"ahead-{figure.replace('_', '-')}", period=first)
    return Tile(
        label, whole.money(found.value), said, note=words("ahead-interval", interval=_interval(whole, found))
    )


def _purchases_tile(whole: Whole) -> Tile | None:
    words, found = whole.words, whole.figure("buying", "purchases_13")
    if found.value is None:
        return None
    n = words("ahead-accounts", n=found.n or 0)
    return Tile(
        words("ahead-purchases"), words.number(found.value), n, "muted", note=count_interval(found, words)
    )


def _loss_tile(whole: Whole) -> Tile | None:
    """The losses to expect, where the chances are probabilities."""
    words, found = whole.words, whole.figure("churn_risk", "expected_losses")
    money = whole.value("churn_risk", "revenue_at_risk")
    if found.value is None:
        return None
    note = "" if money is None else words("portfolio-outlook-at-risk", money=whole.money(money))
    return Tile(words("portfolio-outlook-losses"), words.number(found.value, 1), note=note)


def _value_tile(whole: Whole) -> Tile | None:
    words, found = whole.words, whole.figure("lifetime_value", "value_12")
    if found.value is None:
        return None
    n = words("ahead-accounts", n=found.n or 0)
    return Tile(words("ahead-value"), whole.money(found.value), n, "muted")


def _course(whole: Whole) -> Picture | None:
    """The last four quarters and the four to come, each with its revenue of a year before as a tick."""
    words, ahead = whole.words, whole.table("outlook", "quarters")
    history = whole.table("outlook", "history")
    if ahead.empty or len(history) < 2 * YEAR:
        return None
    past = [
        _bar(whole, label, value, before, "context")
        for label, value, before in zip(
            history["label"][-YEAR:],
            history["revenue"][-YEAR:],
            history["revenue"][-2 * YEAR : -YEAR],
            strict=True,
        )
    ]
    come = [
        _bar(whole, label, value, before, "soft")
        for label, value, before in zip(
            ahead["label"], ahead["revenue"], history["revenue"][-YEAR:], strict=True
        )
    ]
    best = max(range(YEAR), key=lambda place: float(ahead["revenue"].iloc[place]))
    apart = bool(ahead["low_95"].iloc[best] > ahead["high_95"].drop(ahead.index[best]).max())
    headline = words(
        "portfolio-outlook-course",
        apart="yes" if apart else "no",
        best=_named(whole, ahead["label"].iloc[best]),
        low=whole.money(float(ahead["revenue"].min())),
        high=whole.money(float(ahead["revenue"].max())),
    )
    return picture("columns", headline, [*past, *come], words, note=words("portfolio-outlook-course-note"))


def _bar(whole: Whole, label: object, value: float, before: float, tone: str) -> Row:
    return {
        "label": whole.period(label),
        "value": float(value),
        "text": whole.money(float(value)),
        "before": float(before),
        "tone": tone,
    }


def _quarters(whole: Whole) -> Grid | None:
    """The quarters to come with both intervals; expected revenues add up to the total as printed."""
    words, ahead = whole.words, whole.table("outlook", "quarters")
    if ahead.empty:
        return None
    _, amounts, total = bridge_money(0.0, [float(one) for one in ahead["revenue"]])
    heads = (
        Head(words("ahead-quarter"), width=1.4),
        Head(words("ahead-expected"), number=True, width=1.4),
        Head(words("ahead-80"), number=True, width=2.2),
        Head(words("ahead-95"), number=True, width=2.2),
        Head(words("ahead-year-before"), number=True, width=1.6),
    )
    before: list[float | None] = [*_year_ago(whole)] or [None] * len(ahead)
    body = tuple(
        row(
            words("ahead-begun", period=whole.period(one["label"]))
            if one["begun"]
            else whole.period(one["label"]),
            exact_money(amount, whole.currency, words),
            money_interval(one["low_80"], one["high_80"], whole.currency, words),
            money_interval(one["low_95"], one["high_95"], whole.currency, words),
            "" if base is None else whole.money(base),
        )
        for one, amount, base in zip(ahead.to_dict("records"), amounts, before, strict=True)
    )
    last = row(words("ahead-together"), exact_money(total, whole.currency, words), "", *_whole_year(whole))
    return Grid(
        _method(whole),
        heads,
        body,
        last,
        words("portfolio-outlook-quarters-note", forecasts=_forecasts(whole)),
    )


def _whole_year(whole: Whole) -> tuple[str, str]:
    found, before = whole.figure("outlook", "next_year"), _year_ago(whole)
    return _interval(whole, found), whole.money(sum(before)) if before else ""


def _method(whole: Whole) -> str:
    """Which method is told, and how it did on the quarters held out."""
    words, trial = whole.words, whole.table("outlook", "trial")
    rows = {str(one["method"]): one for one in trial.to_dict("records") if one["scope"] == "portfolio"}
    if not {"naive", "smoothing"} <= set(rows):
        return words("portfolio-outlook-untried")
    naive, smooth = rows["naive"], rows["smoothing"]
    if missing(naive["error"]) or missing(smooth["error"]):
        return words("portfolio-outlook-untried")
    return words(
        "portfolio-outlook-method",
        chosen="smoothing" if smooth["chosen"] else "naive",
        smooth=words.percent(float(smooth["share"]), 1),
        naive=words.percent(float(naive["share"]), 1),
    )


def _forecasts(whole: Whole) -> int:
    """How many forecasts of held-out quarters the portfolio's method was tried on."""
    trial = whole.table("outlook", "trial")
    return int(trial.loc[trial["scope"] == "portfolio", "forecasts"].max()) if len(trial) else 0


def _overdue(whole: Whole) -> Grid | None:
    """The accounts past the day their next order was expected, the least likely silence first."""
    words, table = whole.words, whole.table("rhythm", "overdue")
    if table.empty:
        return None
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("ahead-standing"), width=1.1),
        Head(words("ahead-due"), width=1.3),
        Head(words("ahead-until"), width=1.5),
        Head(words("ahead-days"), number=True, width=1.0),
        Head(words("ahead-chance"), number=True, width=1.1),
        Head(words("column-owner"), width=1.8),
    )
    shown = table.head(OVERDUE)
    body = tuple(_overdue_row(whole, one) for one in shown.to_dict("records"))
    late = int((table["standing"] == "late").sum())
    first = whole.names[str(table["account_id"].iloc[0])]
    headline = words("portfolio-outlook-overdue", n=len(table), late=late, name=first)
    left = len(table) - len(shown)
    more = words("portfolio-outlook-overdue-left", n=left) if left else ""
    return Grid(
        ended(headline), heads, body, note=passage(words, words("portfolio-outlook-overdue-note"), more)
    )


def _overdue_row(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words, account, late = whole.words, str(one["account_id"]), one["standing"] == "late"
    return row(
        whole.names[account],
        Cell(words(f"rhythm-{one['standing']}"), "bad" if late else "watch"),
        whole.day(one["expected_on"]),
        whole.day(one["latest_on"]),
        words.number(float(one["days_overdue"])),
        chance(float(one["silence_chance"]), words),
        whole.owners.get(account, ""),
    )


def _risks(whole: Whole) -> Grid | None:
    """The accounts by their risk of loss, the highest first; a probability only where it held."""
    words = whole.words
    table = _ranked(whole)
    if len(table) < LEAST_RANKED:
        return None
    told = bool(table["risk"].notna().any())
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("ahead-rank"), number=True, width=0.8),
        *((Head(words("ahead-risk"), number=True, width=1.1),) if told else ()),
        *((Head(words("column-interval"), number=True, width=1.5),) if told else ()),
        Head(words("ahead-silence"), number=True, width=1.4),
        Head(words("ahead-trend"), number=True, width=1.4),
        Head(words("column-trailing", currency=whole.currency), number=True, width=1.7),
        Head(words("column-owner"), width=1.8),
    )
    body = tuple(_risk_row(whole, one, told) for one in table.head(RISKS).to_dict("records"))
    left = len(table) - len(body)
    more = words("portfolio-outlook-risk-left", n=left) if left > 0 else ""
    note = passage(words, words("portfolio-outlook-risk-note"), _base_rate(whole), more)
    return Grid(_risk_headline(whole, table, told), heads, body, note=note)


def _ranked(whole: Whole) -> pd.DataFrame:
    columns = {
        name: whole.column("churn_risk", name)
        for name in ("rank", "risk", "risk_low", "risk_high", "silence", "trend")
    }
    table = pd.DataFrame({**columns, "trailing": whole.column("revenue", "trailing")})
    table = table[table["rank"].notna()].rename_axis("account_id").reset_index()
    return table.sort_values(["rank", "account_id"], ignore_index=True)


def _risk_row(whole: Whole, one: dict[Any, Any], told: bool) -> tuple[Cell, ...]:
    words, account = whole.words, str(one["account_id"])
    ends = (one["risk_low"], one["risk_high"])
    interval = (
        "" if missing(ends[0]) else words("interval", low=words.percent(ends[0]), high=words.percent(ends[1]))
    )
    risk = () if not told else (chance(one["risk"], words) if not missing(one["risk"]) else "", interval)
    return row(
        whole.names[account],
        words.number(one["rank"]),
        *risk,
        "" if missing(one["silence"]) else silence(float(one["silence"]), words),
        "" if missing(one["trend"]) else trend(float(one["trend"]), words),
        "" if missing(one["trailing"]) else words.number(float(one["trailing"])),
        whole.owners.get(account, ""),
    )


def _risk_headline(whole: Whole, table: pd.DataFrame, told: bool) -> str:
    words, first = whole.words, table.iloc[0]
    name = whole.names[str(first["account_id"])]
    if told and not missing(first["risk"]):
        return words("portfolio-outlook-risk-told", name=name, share=chance(float(first["risk"]), words))
    result = whole.case.now["churn_risk"]
    why = result.estimate(str(first["account_id"]), "risk").withheld
    return words(
        "portfolio-outlook-risk-ranked", name=name, reason=words.reason(why) if why else words("not-known")
    )


def _base_rate(whole: Whole) -> str:
    words, found = whole.words, whole.figure("churn_risk", "event_rate")
    if found.value is None:
        return ""
    return words(
        "portfolio-outlook-base",
        share=words.percent(found.value),
        interval=words.interval(found, share=True),
        n=found.n or 0,
    )


def _untold(whole: Whole) -> tuple[str, ...]:
    """One line for each figure that looks ahead and is not told, with the reason."""
    words = whole.words
    found = (
        ("purchases", whole.figure("buying", "purchases_13")),
        ("value", whole.figure("lifetime_value", "value_12")),
    )
    return tuple(_untold_line(words, name, one) for name, one in found if one.value is None and one.withheld)


def _untold_line(words: Words, name: str, found: Estimate) -> str:
    why = words.reason(found.withheld) if found.withheld else ""
    return words(f"ahead-untold-{name}", reason=why)
