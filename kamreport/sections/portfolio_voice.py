"""Portfolio: what the comments of surveys are about, what hurts, and what is praised."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, missing, row, spoken
from kamreport.sections import section
from kamreport.words import Words

METRIC = "voice"
OTHER = "other"
LEAST = 5  # comments on a theme before its score is set against the rest
CRITICAL, PRAISE = 6, 9
SHOWN = 8
SAID = 3  # comments that hurt, and as many that praise


@dataclass(frozen=True)
class Content:
    """The themes as bars, and examples in the customers' words."""

    themes: Picture | None
    said: Grid | None


@section(Content, portfolio=105)
def portfolio_voice(case: Case, _account: str | None, words: Words) -> Section | None:
    """The voice of the customer; left out where no comment speaks of a theme."""
    whole = Whole(case, words)
    table = whole.table(METRIC, "themes")
    named = table[table["theme"] != OTHER] if not table.empty else table
    if named.empty:
        return None
    content = Content(_themes(whole, named), _said(whole))
    return Section("portfolio_voice", words("portfolio-voice"), _lead(whole, named), content)


def _theme(whole: Whole, name: Any) -> str:
    return whole.choice("theme", name)


def _mean(whole: Whole) -> float | None:
    """The mean score of all comments, each counted once."""
    told = whole.table(METRIC, "mentions").drop_duplicates(["account_id", "survey_id"])
    scores = told["score"].dropna().sort_values()
    return float(scores.mean()) if len(scores) else None


def _low(whole: Whole, named: pd.DataFrame) -> pd.DataFrame:
    """The themes whose mean score is clearly below that of all comments, the lowest first."""
    mean = _mean(whole)
    if mean is None:
        return named.iloc[:0]
    clear = named[(named["score_n"] >= LEAST) & (named["score_high"] < mean)]
    return clear.sort_values(["score", "theme"])


def _lead(whole: Whole, named: pd.DataFrame) -> str:
    words = whole.words
    matched = whole.figure(METRIC, "matched")
    first, low, mean = named.iloc[0], _low(whole, named), _mean(whole)
    up = named[named["share_low"] > named["share_before_high"]]
    down = named[named["share_high"] < named["share_before_low"]]
    return passage(
        words,
        words(
            "portfolio-voice-lead",
            n=whole.count(METRIC, "comments"),
            matched="none" if matched.value is None else words.percent(matched.value),
        ),
        words(
            "portfolio-voice-first",
            theme=_theme(whole, first["theme"]),
            n=int(first["comments"]),
            share=words.percent(float(first["share"])),
        ),
        words(
            "portfolio-voice-low",
            count=len(low),
            themes=words.listed(_theme(whole, one) for one in low["theme"]),
            mean=words.number(mean, 1),
        )
        if mean is not None and (named["score_n"] >= LEAST).any()
        else "",
        words("portfolio-voice-moved", up=_several(whole, up), down=_several(whole, down))
        if named["share_before"].notna().any()
        else "",
    )


def _several(whole: Whole, rows: pd.DataFrame) -> str:
    return whole.words.listed(_theme(whole, one) for one in rows["theme"]) if len(rows) else "none"


def _themes(whole: Whole, named: pd.DataFrame) -> Picture | None:
    if len(named) < 3:
        return None
    words, low = whole.words, _low(whole, named)
    bad = set(low["theme"])
    rows: tuple[Row, ...] = tuple(
        {
            "name": _theme(whole, one["theme"]),
            "value": float(one["comments"]),
            "text": _bar(words, one),
            "tone": "bad" if one["theme"] in bad else "context",
        }
        for one in named.head(SHOWN).to_dict("records")
    )
    first = named.iloc[0]
    headline = words(
        "portfolio-voice-themes",
        low=_theme(whole, low["theme"].iloc[0]) if len(low) else "none",
        score=words.number(float(low["score"].iloc[0]), 1) if len(low) else "",
        mean=words.number(_mean(whole) or 0, 1),
        first=_theme(whole, first["theme"]),
        accounts=int(first["accounts"]),
    )
    values = words.listed(f"{one['name']} {one['text']}" for one in rows)
    alt = words("chart-of", headline=headline, values=values)
    return Picture("ranked", headline, alt, rows, words("portfolio-voice-note"))


def _bar(words: Words, one: dict[Any, Any]) -> str:
    n = words.number(int(one["comments"]))
    if missing(one["score"]):
        return n
    return words("portfolio-voice-bar", n=n, score=words.number(float(one["score"]), 1))


def _said(whole: Whole) -> Grid | None:
    """The newest comment of each of the first themes that hurt, and of those that are praised."""
    words, mentions = whole.words, whole.table(METRIC, "mentions")
    named = mentions[(mentions["theme"] != OTHER) & mentions["score"].notna()]
    worst = _newest(named[named["score"] <= CRITICAL])
    rest = named[~named["account_id"].isin(worst["account_id"]) & ~named["theme"].isin(worst["theme"])]
    best = _newest(rest[rest["score"] >= PRAISE])
    shown = pd.concat([worst, best])
    if shown.empty:
        return None
    heads = (
        Head(words("portfolio-voice-theme"), width=1.5),
        Head(words("column-account"), width=2.1),
        Head(words("portfolio-voice-day"), width=1.4),
        Head(words("portfolio-voice-answer"), number=True, width=0.8),
        Head(words("portfolio-voice-comment"), width=5),
    )
    return Grid(
        words("portfolio-voice-said", critical=len(worst), praise=len(best)),
        heads,
        tuple(
            row(
                _theme(whole, one["theme"]),
                whole.names[str(one["account_id"])],
                whole.day(one["answered_on"]),
                Cell(words.number(float(one["score"])), "bad" if one["score"] <= CRITICAL else "good"),
                spoken(one["comment"]),
            )
            for one in shown.to_dict("records")
        ),
        note=words("portfolio-voice-said-note"),
    )


def _newest(rows: pd.DataFrame) -> pd.DataFrame:
    """The newest comment of each theme most spoken of in these rows; no account and no wording twice."""
    order = rows["theme"].value_counts().sort_index().sort_values(ascending=False, kind="stable").index
    shown: list[int] = []
    for theme in order:
        left = rows[(rows["theme"] == theme) & ~rows["account_id"].isin(rows.loc[shown, "account_id"])]
        left = left[~left["comment"].isin(rows.loc[shown, "comment"])]
        if len(left) and len(shown) < SAID:
            shown.append(int(left.index[0]))
    return rows.loc[shown]
