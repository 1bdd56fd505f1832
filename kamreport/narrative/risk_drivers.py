"""What an account's rank by risk of loss is made of."""

import math

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Tone
from kamreport.narrative.about import About
from kamreport.narrative.ahead import silence, trend
from kamreport.narrative.composing import cells, passage
from kamreport.words import Words

INPUTS = ("silence", "trend", "frequency", "meetings")
LEAST_RANKED = 5
SLIGHT = 0.25
TONES: dict[str, Tone] = {"up": "watch", "down": "good"}


def rank(about: About) -> int | None:
    """The rank by risk of loss; None where too few accounts are ranked for it to say anything."""
    place = about.value("churn_risk", "rank")
    return None if place is None or len(ranked(about)) < LEAST_RANKED else int(place)


def ranked(about: About) -> pd.DataFrame:
    """The inputs of all accounts that have a rank."""
    return about.case.always("ranked", lambda: _ranked(about))


def _ranked(about: About) -> pd.DataFrame:
    result = about.case.now.get("churn_risk")
    if result is None or "rank" not in result.accounts or "silence" not in result.accounts:
        return pd.DataFrame()
    return result.accounts[result.accounts["rank"].notna()]


def drivers(about: About) -> Grid | None:
    """The account beside the middle of all, and which way each input pulls; None without a rank."""
    words, table = about.words, ranked(about)
    if rank(about) is None or about.account not in table.index:
        return None
    pulls = _strengths(about, table)
    if not pulls:
        return None
    heads = (
        Head(words("account-outlook-driver"), width=3.2),
        Head(words("account-outlook-here"), number=True, width=1.2),
        Head(words("account-outlook-middle"), number=True, width=1.4),
        Head(words("account-outlook-effect"), width=1.8),
    )
    rows = tuple(_row(about, table, name, strength) for name, strength in pulls.items())
    note = passage(words, _no_chance(about), words("account-outlook-drivers-note"))
    return Grid(_headline(about, pulls), heads, rows, note=note)


def _row(about: About, table: pd.DataFrame, name: str, strength: float) -> tuple[Cell, ...]:
    words = about.words
    value, middle = float(table[name][about.account]), _middles(about, table)[name]
    pull = "up" if strength > SLIGHT else "down" if strength < -SLIGHT else "level"
    said = Cell(words("account-outlook-pull", way=pull), TONES.get(pull, ""))
    return cells(
        words(f"account-outlook-{name}"), _told(name, value, words), _told(name, middle, words), said
    )


def _headline(about: About, pulls: dict[str, float]) -> str:
    """The rank, and the input that counts most towards it."""
    up, down = max(pulls, key=lambda name: pulls[name]), min(pulls, key=lambda name: pulls[name])
    return about.words(
        "account-outlook-drivers",
        rank=rank(about) or 0,
        of=len(ranked(about)),
        up=up if pulls[up] > SLIGHT else "none",
        down=down if pulls[down] < -SLIGHT else "none",
    )


def _no_chance(about: About) -> str:
    """Why the risk is told as a rank alone; nothing where its chance is told."""
    risk, words = about.estimate("churn_risk", "risk"), about.words
    if risk.value is not None or not risk.withheld:
        return ""
    return words("account-outlook-rank-only", reason=words.reason(risk.withheld))


def _strengths(about: About, table: pd.DataFrame) -> dict[str, float]:
    """How far each input stands from the middle towards risk, in log odds."""
    model = about.case.now["churn_risk"].tables["model"]
    middles = _middles(about, table)
    found: dict[str, float] = {}
    for name in INPUTS:
        values = table[name] if name in table else pd.Series(dtype="float64")
        own = values.get(about.account)
        if own is None or pd.isna(own):
            continue
        for line in model[(model["input"] == name) & (model["deviation"] > 0)].to_dict("records"):
            found[name] = float(line["weight"] * (own - middles[name]) / line["deviation"])
    return found


def _middles(about: About, table: pd.DataFrame) -> dict[str, float]:
    """The middle of each input over all accounts that have a rank."""
    there = [name for name in INPUTS if name in table]
    return about.case.always("ranked-middles", lambda: {name: float(table[name].median()) for name in there})


def _told(name: str, value: float, words: Words) -> str:
    """An input as a reader knows it: a multiple, a change, or a number of days or meetings."""
    if name == "silence":
        return silence(value, words)
    if name == "trend":
        return trend(value, words)
    return words.number(math.expm1(value))
