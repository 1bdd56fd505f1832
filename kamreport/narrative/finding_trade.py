"""Findings on trade: revenue, its categories and margin, targets, contracts, sales and usage."""

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.certainty import direction, percent_or_factor, ratio
from kamreport.narrative.finding import CLEAR, Finding, Values

LEADING = 0.25


def revenue(about: About) -> Finding | None:
    """Revenue of twelve months: the level, which one quarter cannot show."""
    words = about.words
    now, before = about.value("revenue", "trailing"), about.value("revenue", "trailing_before")
    change = ratio(now, before)
    if change is None or not now or abs(change) < CLEAR:
        return None
    values: Values = {
        "direction": direction(change),
        "change": percent_or_factor(abs(change), words).removeprefix("+"),
        "money": about.money(now),
        "day": words.day(about.as_of),
    }
    return Finding("trailing", min(40 + 120 * abs(change), 96), values)


def category(about: About) -> Finding | None:
    """The category that moved most, when it carries a good part of the net change."""
    rows = about.table("products", "categories")
    if rows.empty or rows["change"].isna().any() or rows["before"].sum() <= 0:
        return None
    net = float(rows["change"].sum())
    same = rows[rows["change"] * net > 0]
    if same.empty or abs(net) < CLEAR * float(rows["before"].sum()):
        return None
    top = same.sort_values("change", key=abs, ascending=False).iloc[0]
    part = float(top["change"]) / net
    if not top["category"] or part < LEADING:
        return None
    words = about.words
    values: Values = {
        "name": str(top["category"]),
        "direction": direction(net),
        "money": about.money(abs(float(top["change"]))),
        "whole": str(part >= 0.995),
        "share": words.percent(min(part, 1.0)),
    }
    return Finding("category", 55 + 20 * min(part, 1), values)


def target(about: About) -> Finding | None:
    """The target to date was missed or beaten by a tenth."""
    share = about.value("targets", "attainment")
    if not share or 0.9 <= share < 1.1:
        return None
    values: Values = {
        "direction": direction(share - 1),
        "share": about.words.percent(share),
        "money": about.money(about.value("targets", "target_to_date") or 0),
    }
    return Finding("target", 54 + 30 * min(abs(share - 1), 0.8), values)


def margin(about: About) -> Finding | None:
    """The margin rate moved by two points on a year ago."""
    now, before = about.value("margin", "margin_rate"), about.value("margin", "year_ago_margin_rate")
    if now is None or before is None or abs(now - before) < 0.02:
        return None
    words = about.words
    values: Values = {
        "direction": direction(now - before),
        "rate": words.percent(now, 1),
        "before": words.percent(before, 1),
    }
    return Finding("margin", 50 + 200 * abs(now - before), values)


def won(about: About) -> Finding | None:
    """Opportunities were won this period."""
    won = about.value("conversion", "won_value_period")
    if not won:
        return None
    rows = about.rows("opportunities")
    start, end = (pd.Timestamp(one) for one in (about.case.book.period.start, about.as_of))
    n = int(((rows["outcome"] == "won") & rows["closed_on"].between(start, end)).sum())
    return Finding("won", 49, {"money": about.money(won), "n": n})


def annual(about: About) -> Finding | None:
    """The yearly value of contracts moved clearly on a year ago, and is not what it was a period ago."""
    now, before = about.value("recurring", "annual"), about.value("recurring", "annual_year_ago")
    change = ratio(now, before)
    known = about.before("recurring", "annual").value
    told = known is not None and now is not None and about.money(known) == about.money(now)
    if change is None or now is None or abs(change) < CLEAR or told:
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    return Finding(
        "annual",
        min(45 + 60 * abs(change), 85),
        {"direction": direction(change), "change": said, "money": about.money(now)},
    )


def sales(about: About) -> Finding | None:
    """Sales won in twelve months, where orders do not tell the story."""
    change = ratio(about.value("conversion", "won_value"), about.value("conversion", "won_value_before"))
    if change is None or abs(change) < CLEAR or about.case.book.has("orders"):
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    money = about.money(about.value("conversion", "won_value") or 0)
    return Finding(
        "sales",
        min(45 + 60 * abs(change), 85),
        {"direction": direction(change), "change": said, "money": money},
    )


def usage(about: About) -> Finding | None:
    """Usage of 90 days moved by a fifth."""
    change = about.value("usage", "usage_change")
    if change is None or abs(change) < 0.2:
        return None
    said = percent_or_factor(abs(change), about.words).removeprefix("+")
    return Finding("usage", min(48 + 30 * abs(change), 80), {"direction": direction(change), "change": said})
