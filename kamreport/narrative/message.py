"""The message of a portfolio: how large its business is against a year ago, and who needs attention."""

from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.measuring import Z95
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.certainty import direction, percent_or_factor, ratio
from kamreport.narrative.composing import passage
from kamreport.narrative.spans import span
from kamreport.words import Words

STILL = 0.005
SIZES = (
    ("revenue", "revenue", "year_ago", "revenue"),
    ("recurring", "annual", "annual_year_ago", "contracts"),
    ("conversion", "won_value_period", "won_value_previous", "won"),
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large the business is: `kind` is revenue, contracts (their yearly value) or won (deals).

    `money` and `change` are ready to print, the change without its sign; `direction` is up, down, flat, or
    alone where there is nothing to compare with; `noise` is clear, usual or unknown.
    """

    kind: str
    money: str
    direction: str
    change: str
    noise: str


def message(case: Case, words: Words) -> str:
    """What happened, who needs attention, and who is in dispute, in one to three sentences; always some."""
    return passage(words, _happened(case, words), _attention(case, words), _disputed(case, words))


def size(case: Case, words: Words) -> Size | None:
    """The size of the business by revenue, else contract value, else deals won; None where all are zero."""
    for metric, figure, base, kind in SIZES:
        now, then = portfolio_figure(case, metric, figure), portfolio_figure(case, metric, base)
        if not now.value:
            continue
        change = ratio(now.value, then.value)
        return Size(
            kind,
            words.short_money(now.value, case.book.currency),
            "alone" if change is None else direction(change, still=STILL),
            "" if change is None else percent_or_factor(abs(change), words).removeprefix("+"),
            noise(case) if kind == "revenue" else chance(case) if kind == "won" else "unknown",
        )
    return None


def attention(case: Case) -> tuple[int | None, int]:
    """How many accounts are at risk (None where health is not known), and how many have gone quiet."""
    found = portfolio_figure(case, "health", "at_risk").value
    silent = sum(portfolio_figure(case, "lifecycle", stage).value or 0 for stage in ("dormant", "churned"))
    return None if found is None else int(found), int(silent)


def portfolio_figure(case: Case, metric: str, figure: str) -> Estimate:
    """A figure of the whole portfolio; an empty one where the metric does not have it."""
    result = case.now.get(metric)
    return Estimate() if result is None else result.portfolio.get(figure, Estimate())


def chance(case: Case) -> str:
    """Whether the value won moved on the period before by more than chance would: clear or usual.

    Deals of these sizes falling in at random: such a sum (compound Poisson) has the sum of the squares of its
    values for its variance.
    """
    book = case.book
    deals, previous = book["opportunities"], book.period.like_for_like(book.period.previous(), book.as_of)
    won = deals[deals["outcome"] == "won"]
    sums, squares = [], []
    for period in (case.book.period, previous):
        inside = won["closed_on"].between(pd.Timestamp(period.start), pd.Timestamp(period.end))
        values = won.loc[inside & (won["closed_on"] <= pd.Timestamp(case.book.as_of)), "value"].dropna()
        sums.append(float(values.sum()))
        squares.append(float((values**2).sum()))
    return "clear" if abs(sums[0] - sums[1]) > Z95 * sum(squares) ** 0.5 else "usual"


def _happened(case: Case, words: Words) -> str:
    """The one sentence about the size of the business."""
    found = size(case, words)
    if found is None:
        return _nothing(case, words)
    return words(
        f"summary-{found.kind}",
        period=span(case, words),
        money=found.money,
        direction=found.direction,
        change=found.change,
        noise=found.noise,
    )


def _nothing(case: Case, words: Words) -> str:
    """That the period brought nothing, as far as there is something that could have."""
    period = span(case, words)
    for table, kind in (("orders", "revenue"), ("contracts", "recurring"), ("opportunities", "conversion")):
        if case.book.has(table):
            return words("summary-nothing", kind=kind, period=period)
    return words("summary-accounts", period=period, n=len(case.book.accounts))


def noise(case: Case) -> str:
    """Whether revenue moved on a year ago by more than it usually does: clear, usual or unknown."""
    value = portfolio_figure(case, "growth", "growth_noise").value
    return "unknown" if value is None else "clear" if value else "usual"


def _attention(case: Case, words: Words) -> str:
    """Who needs attention: accounts at risk, and large ones that have fallen silent."""
    risk, silent = attention(case)
    if risk is None:
        return words("summary-quiet", n=silent) if silent else ""
    return words("summary-attention", risk=risk, silent=silent, rated=_rated(case))


def _disputed(case: Case, words: Words) -> str:
    """Accounts that are reported as having left though a contract runs."""
    n = int(portfolio_figure(case, "departures", "disputed").value or 0)
    worth = portfolio_figure(case, "departures", "disputed_value").value or 0
    money = words.short_money(worth, case.book.currency)
    return words("summary-disputed", n=n, money=money, valued=str(worth > 0)) if n else ""


def _rated(case: Case) -> str:
    """How many accounts have a health score: "all" where that is at least nine in ten of those known."""
    scored = int(case.now["health"].accounts["health"].notna().sum())
    stages = case.now["lifecycle"].accounts["stage"]
    known = int((stages.notna() & (stages != "prospect")).sum())
    return "all" if scored >= 0.9 * known else str(scored)
