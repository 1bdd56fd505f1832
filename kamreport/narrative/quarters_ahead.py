"""The quarters to come: their revenue as bars and as a table, with intervals and the year before."""

from kamreport.blocks import Grid, Head, Picture, Row
from kamreport.figures import Estimate
from kamreport.narrative.ahead import money_interval
from kamreport.narrative.composing import picture
from kamreport.narrative.money import bridge_money, exact_money
from kamreport.narrative.whole import Whole, missing, row
from kamreport.period import parse

YEAR = 4


def named(whole: Whole, label: object) -> str:
    """A quarter's name in full, for sentences."""
    return whole.words.period(parse(str(label), whole.case.config.fiscal_year_start))


def year_ago(whole: Whole) -> list[float]:
    """The revenue a year before each quarter to come; empty where it is not on file."""
    history = whole.table("outlook", "history")
    return [float(one) for one in history["revenue"].tail(YEAR)] if len(history) >= YEAR else []


def interval(whole: Whole, found: Estimate) -> str:
    """The interval of an amount, as printed."""
    return money_interval(found.low, found.high, whole.currency, whole.words)


def course(whole: Whole) -> Picture | None:
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
        best=named(whole, ahead["label"].iloc[best]),
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


def quarters(whole: Whole) -> Grid | None:
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
    before: list[float | None] = [*year_ago(whole)] or [None] * len(ahead)
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
    found, before = whole.figure("outlook", "next_year"), year_ago(whole)
    return interval(whole, found), whole.money(sum(before)) if before else ""


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
