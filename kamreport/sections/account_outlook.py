"""Account review: when the next order is due, what the next quarter may bring, and the risk of loss."""

import math
from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section, Tile
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative.about import About, noted, tiles
from kamreport.narrative.ahead import chance, count_interval, money_interval, silence, trend
from kamreport.narrative.certainty import unknown_tile
from kamreport.narrative.composing import cells, passage
from kamreport.period import parse
from kamreport.sections import section
from kamreport.words import Words

INPUTS = ("silence", "trend", "frequency", "meetings")
PLAIN = {"silence": 1.0, "trend": -1.0}
LEAST_RANKED = 5
SLIGHT = 0.25


@dataclass(frozen=True)
class Content:
    """Tiles, what drives the rank by risk of loss, and what is not told."""

    tiles: tuple[Tile, ...]
    drivers: Grid | None
    untold: tuple[str, ...]


@section(Content, review=68)
def account_outlook(case: Case, account: str | None, words: Words) -> Section | None:
    """The outlook of one account; left out where neither a day, nor a quarter, nor a rank is known."""
    if account is None:
        return None
    about = About(case, account, words)
    known = (about.value("rhythm", "days_to_order"), about.value("outlook", "next_quarter"), _rank(about))
    lead = passage(words, _order(about), _quarter(about), _risk(about))
    if all(one is None for one in known) or not lead:
        return None
    content = Content(
        tiles(_order_tile(about), _quarter_tile(about), _purchases_tile(about), _last_tile(about)),
        _drivers(about),
        _untold(about),
    )
    return Section("account_outlook", words("account-outlook"), lead, content)


def _rank(about: About) -> int | None:
    """The rank by risk of loss; None where too few accounts are ranked for it to say anything."""
    rank = about.value("churn_risk", "rank")
    return None if rank is None or len(_ranked(about)) < LEAST_RANKED else int(rank)


def _ranked(about: About) -> pd.DataFrame:
    """The inputs of all accounts that have a rank."""
    result = about.case.now.get("churn_risk")
    if result is None or "rank" not in result.accounts or "silence" not in result.accounts:
        return pd.DataFrame()
    return result.accounts[result.accounts["rank"].notna()]


def _order(about: About) -> str:
    words, found = about.words, about.estimate("rhythm", "days_to_order")
    standing, day = about.word("rhythm", "standing"), about.date("rhythm", "expected_on")
    if found.value is None or standing is None or day is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("account-outlook-no-day", reason=why) if why else ""
    return words(
        "account-outlook-order",
        standing=standing,
        day=words.day(day),
        days=int(about.value("rhythm", "days_overdue") or 0),
        interval=_days(about),
        chance=_silence_chance(about),
    )


def _days(about: About) -> str:
    ends = [about.date("rhythm", name) for name in ("earliest_on", "latest_on")]
    said = ["" if day is None else about.words.short_day(day) for day in ends]
    return about.words("interval", low=said[0], high=said[1]) if all(said) else ""


def _silence_chance(about: About) -> str:
    share = about.value("rhythm", "silence_chance")
    return "" if share is None else chance(share, about.words)


def _quarter(about: About) -> str:
    words, found = about.words, about.estimate("outlook", "next_quarter")
    if found.value is None:
        return ""
    return words(
        "account-outlook-quarter",
        period=_period(about),
        money=about.money(found.value),
        interval=_interval(about, found),
        method=_method(about),
    )


def _period(about: About, *, short: bool = False) -> str:
    """The name of the quarter that the outlook begins with; none where there is no outlook."""
    result = about.case.now.get("outlook")
    if result is None or result.tables["quarters"].empty:
        return "none"
    period = parse(str(result.tables["quarters"]["label"].iloc[0]), about.case.config.fiscal_year_start)
    return about.words.short_period(period) if short else about.words.period(period)


def _interval(about: About, found: Estimate) -> str:
    return money_interval(found.low, found.high, about.case.book.currency, about.words)


def _method(about: About) -> str:
    """The method told for the accounts: smoothing or naive."""
    trial = about.case.now["outlook"].tables["trial"]
    chosen = trial[(trial["scope"] == "accounts") & trial["chosen"].astype(bool)]
    return str(chosen["method"].iloc[0]) if len(chosen) else "naive"


def _risk(about: About) -> str:
    words, rank = about.words, _rank(about)
    if rank is None:
        return ""
    risk = about.estimate("churn_risk", "risk")
    if risk.value is not None:
        return words(
            "account-outlook-risk-told",
            share=chance(risk.value, words),
            interval=words.interval(risk, share=True),
            rank=rank,
            of=len(_ranked(about)),
        )
    why = words.reason(risk.withheld) if risk.withheld else words("not-known")
    return words("account-outlook-risk-ranked", rank=rank, of=len(_ranked(about)), reason=why)


def _order_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("rhythm", "days_to_order")
    label, day = words("account-outlook-due"), about.date("rhythm", "expected_on")
    if found.value is None or day is None:
        return unknown_tile(label, found, words) if found.withheld else None
    standing, days = about.word("rhythm", "standing"), int(about.value("rhythm", "days_overdue") or 0)
    said = words("account-outlook-days", n=days) if days else ""
    tone = "bad" if standing == "late" else "watch" if days else ""
    return Tile(
        label,
        words.short_day(day),
        said,
        tone,  # type: ignore[arg-type]
        words("account-outlook-between", interval=_days(about)),
    )


def _quarter_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("outlook", "next_quarter")
    label = words("ahead-next-quarter", period=_period(about, short=True))
    if found.value is None:
        return unknown_tile(label, found, words) if found.withheld else None
    low, high = (about.value("outlook", f"next_quarter_{end}_80") for end in ("low", "high"))
    inner = money_interval(low, high, about.case.book.currency, words)
    said = words("account-outlook-80", interval=inner) if inner else ""
    return Tile(
        label,
        about.money(found.value),
        said,
        "muted",
        words("ahead-interval", interval=_interval(about, found)),
    )


def _purchases_tile(about: About) -> Tile | None:
    words, found = about.words, about.estimate("buying", "purchases_13")
    if found.value is None:
        return None
    return Tile(
        words("ahead-purchases"), words.number(found.value), "", "muted", note=count_interval(found, words)
    )


def _last_tile(about: About) -> Tile | None:
    """Lifetime value where it is known, else the rank by risk of loss."""
    words, found, rank = about.words, about.estimate("lifetime_value", "value_12"), _rank(about)
    if found.value is not None:
        interval = _interval(about, found)
        note = words("account-outlook-interval", interval=interval) if interval else ""
        return Tile(words("ahead-value"), about.money(found.value), note=note)
    if rank is None:
        return None
    risk = about.estimate("churn_risk", "risk")
    if risk.value is not None:
        return Tile(words("ahead-risk"), chance(risk.value, words), note=noted(risk, words, share=True))
    value = words("ahead-of", n=words.number(rank), all=words.number(len(_ranked(about))))
    return Tile(words("account-outlook-rank"), value, words("churn-rank"), "muted")


def _drivers(about: About) -> Grid | None:
    """What the rank is made of: the account beside the middle of all, and which way it pulls."""
    words, table = about.words, _ranked(about)
    if _rank(about) is None or about.account not in table.index:
        return None
    rows, pulls = [], []
    for name, strength in _strengths(about, table).items():
        value, middle = float(table[name][about.account]), float(table[name].median())
        pull = "up" if strength > SLIGHT else "down" if strength < -SLIGHT else "level"
        pulls.append((strength, name))
        said = Cell(words("account-outlook-pull", way=pull), {"up": "watch", "down": "good"}.get(pull, ""))  # type: ignore[arg-type]
        texts = (words(f"account-outlook-{name}"), _told(name, value, words), _told(name, middle, words))
        rows.append(cells(*texts, said))
    if not rows:
        return None
    strongest = max(pulls)
    lowest = min(pulls)
    headline = words(
        "account-outlook-drivers",
        up=strongest[1] if strongest[0] > SLIGHT else "none",
        down=lowest[1] if lowest[0] < -SLIGHT else "none",
    )
    heads = (
        Head(words("account-outlook-driver"), width=3.2),
        Head(words("account-outlook-here"), number=True, width=1.2),
        Head(words("account-outlook-middle"), number=True, width=1.4),
        Head(words("account-outlook-effect"), width=1.8),
    )
    return Grid(headline, heads, tuple(rows), note=words("account-outlook-drivers-note"))


def _strengths(about: About, table: pd.DataFrame) -> dict[str, float]:
    """How far each input stands from the middle towards risk: in deviations, with a model in log odds."""
    model = about.case.now["churn_risk"].tables.get("model", pd.DataFrame())
    found: dict[str, float] = {}
    for name in INPUTS:
        values = table[name] if name in table else pd.Series(dtype="float64")
        own = values.get(about.account)
        if own is None or pd.isna(own):
            continue
        if len(model):
            for line in model[(model["input"] == name) & (model["deviation"] > 0)].to_dict("records"):
                found[name] = float(line["weight"] * (own - values.median()) / line["deviation"])
        elif name in PLAIN:
            spread = float(values.std(ddof=0))
            found[name] = PLAIN[name] * float(own - values.median()) / spread if spread > 0 else 0.0
    return found


def _told(name: str, value: float, words: Words) -> str:
    """An input as a reader knows it: a multiple, a change, or a number of days or meetings."""
    if name == "silence":
        return silence(value, words)
    if name == "trend":
        return trend(value, words)
    return words.number(math.expm1(value))


def _untold(about: About) -> tuple[str, ...]:
    """One line for each figure that looks ahead and is not told, with the reason."""
    words = about.words
    found = (
        ("purchases", about.estimate("buying", "purchases_13")),
        ("value", about.estimate("lifetime_value", "value_12")),
    )
    return tuple(
        words(f"ahead-untold-{name}", reason=words.reason(one.withheld))
        for name, one in found
        if one.value is None and one.withheld
    )
