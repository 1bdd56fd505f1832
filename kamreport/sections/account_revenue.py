"""Account review: revenue of the period against a year ago and the target, and the months behind it."""

from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, tiles
from kamreport.narrative.account_quarters import quarters
from kamreport.narrative.certainty import direction, percent_or_factor, ratio
from kamreport.narrative.spans import span
from kamreport.sections import section
from kamreport.words import Words

TILES = 4
NAMED = (2, 5, 8, 11)  # places of the months that are named below the line
MONTHS = 12


@dataclass(frozen=True)
class Content:
    """Up to four tiles, the months as lines or else the periods as bars, and the rule of the comparison."""

    tiles: tuple[Tile, ...]
    quarters: Picture | None
    months: Picture | None
    note: str


@section(Content, review=30)
def account_revenue(case: Case, account: str | None, words: Words) -> Section | None:
    """Revenue of one account; left out where it never bought anything."""
    if account is None or not case.count(case.book.facts.days, account):
        return None
    about = About(case, account, words)
    months = _months(about)
    content = Content(
        tiles=tiles(_target(about), key_figures.margin(about), _wallet(about), _share(about), _orders(about))[
            :TILES
        ],
        quarters=quarters(about) if months is None else None,
        months=months,
        note="" if case.book.period.finished(case.book.as_of) else words("unfinished-period"),
    )
    return Section("account_revenue", words("account-revenue"), _lead(about), content)


def _lead(about: About) -> str:
    words = about.words
    now, then = about.value("revenue", "revenue") or 0, about.value("revenue", "year_ago")
    money, period = about.money(now), span(about.case, words)
    change = ratio(now, then)
    if now == 0:
        before = about.money(then) if then else "none"
        return words("account-revenue-none", period=period, before=before)
    if change is None:
        said = _alone(about, money, period)
    else:
        said = words(
            "account-revenue-lead",
            money=money,
            period=period,
            direction=direction(change, still=0.005),
            change=percent_or_factor(abs(change), words).removeprefix("+"),
            noise=about.word("growth", "growth_noise") or "unknown",
        )
    share, planned = about.value("targets", "attainment"), about.value("targets", "target_to_date")
    if share is None or not planned:
        return said
    state = "above" if share >= 1.02 else "on" if share >= 0.98 else "below"
    told = words(
        "account-revenue-target", state=state, share=words.percent(share), money=about.money(planned)
    )
    return said + words("sentence-gap") + told


def _alone(about: About, money: str, period: str) -> str:
    """Where nothing was bought a year ago, or nobody knows: against the previous period, if that is known."""
    words = about.words
    change = ratio(about.value("revenue", "revenue"), about.value("revenue", "previous"))
    if change is None:
        return words("account-revenue-alone", money=money, period=period)
    said = percent_or_factor(abs(change), words).removeprefix("+")
    turn = direction(change, still=0.005)
    return words("account-revenue-previous", money=money, period=period, direction=turn, change=said)


def _target(about: About) -> Tile | None:
    words, share = about.words, about.value("targets", "attainment")
    if share is None:
        return None
    planned = about.money(about.value("targets", "target_to_date") or 0)
    label, note = words("account-revenue-attainment"), words("account-revenue-planned", money=planned)
    return Tile(label, words.percent(share), note=note)


def _wallet(about: About) -> Tile | None:
    """The share of what the account states to spend on what we sell; nothing where it states nothing."""
    words, share, stated = about.words, about.value("wallet", "share"), about.value("wallet", "wallet")
    if share is None or not stated or share < 0:
        return None
    note = words("account-revenue-wallet-note", money=about.money(stated), over=str(share > 1))
    return Tile(words("metric-wallet"), words.percent(share), note=note)


def _orders(about: About) -> Tile | None:
    words, value = about.words, about.value("revenue", "orders")
    return None if value is None else Tile(words("figure-orders"), words.number(value))


def _share(about: About) -> Tile | None:
    """The account's share of all revenue of twelve months; none where there is only one account."""
    words, own = about.words, about.value("revenue", "trailing")
    whole = about.average("revenue", "trailing").value
    if not own or not whole or own < 0 or own >= whole:
        return None
    share = words.percent(own / whole, 1)
    return Tile(words("account-revenue-share"), share, note=words("account-trailing-note"))


def _months(about: About) -> Picture | None:
    """The last twelve months beside the twelve before, month by month, when both are whole."""
    table, words = about.table("revenue", "months"), about.words
    whole = (pd.Timestamp(about.as_of) + pd.Timedelta(days=1)).day == 1
    own = table.sort_values("month") if not table.empty else table
    own = own if whole else own.iloc[:-1]
    if len(own) < 2 * MONTHS:
        return None
    now, then = own.tail(MONTHS), own.tail(2 * MONTHS).head(MONTHS)
    totals = float(now["revenue"].sum()), float(then["revenue"].sum())
    change = ratio(*totals)
    if change is None or totals[0] <= 0:
        return None
    ends = float(now["revenue"].iloc[-1]), float(then["revenue"].iloc[-1])
    apart = abs(ends[0] - ends[1]) > 0.1 * max(now["revenue"].max(), then["revenue"].max())
    said = percent_or_factor(abs(change), words).removeprefix("+")
    headline = words(
        "account-revenue-year-line",
        direction=direction(change, still=0.005),
        change=said,
        month=words.month(now["month"].iloc[-1].date()),
    )
    named = [
        words(
            "account-revenue-year-total", name=words(f"account-revenue-{key}-year"), money=about.money(total)
        )
        for key, total in zip(("this", "last"), totals, strict=True)
    ]
    last = [
        words(
            "account-revenue-year-total",
            name=words.month(part["month"].iloc[-1].date()),
            money=about.money(end),
        )
        for part, end in zip((now, then), ends, strict=True)
    ]
    rows = [*_line(about, now, "now", last[0]), *_line(about, then, "then", last[1] if apart else "")]
    alt = words("chart-of", headline=headline, values=words.listed(named))
    return Picture("trend", headline, alt, tuple(rows), "" if apart else words("account-revenue-grey"))


def _line(about: About, part: pd.DataFrame, series: str, name: str) -> list[Row]:
    """The months of a line; what the last brought stands at its end."""
    words, main = about.words, series == "now"
    return [
        {
            "place": float(place),
            "label": words.month(row["month"].date()) if main and place in NAMED else "",
            "series": series,
            "value": float(row["revenue"]),
            "text": name if place == MONTHS - 1 else "",
            "main": main,
        }
        for place, (_, row) in enumerate(part.iterrows())
    ]
