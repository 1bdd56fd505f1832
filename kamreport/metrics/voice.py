"""Voice of the customer: what the comments of surveys are about, how often, and with what scores."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

from kamreport.arithmetic.measuring import t_interval, unknown, wilson
from kamreport.arithmetic.tallies import (
    Columns,
    count,
    estimates,
    everyone,
    figure,
    pooled,
    share,
    too_few,
    within,
)
from kamreport.arithmetic.themes import Finder
from kamreport.figures import Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows, filled, last_months
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.period import add_months, window

FIGURES = ("comments", "critical", "themes", "matched")
SCORED = ("score", "score_low", "score_high", "score_n")
TABLES = {
    "themes": (
        "theme", "comments", "accounts", "share", "share_low", "share_high", *SCORED, "critical",
        "before", "share_before", "share_before_low", "share_before_high",
    ),
    "by_account": ("account_id", "theme", "comments", "score", "critical", "latest"),
    "mentions": ("theme", "account_id", "survey_id", "kind", "answered_on", "score", "comment", "consent"),
}  # fmt: skip
SCALES = {"nps": (0, 10), "csat": (1, 5), "ces": (1, 5)}
OTHER = "other"
CRITICAL = 6


@dataclass(frozen=True)
class Settings:
    """What [metrics.voice] may change.

    `months` of comments that count; the least comments for shares of themes; `themes` of one's own: a name,
    and words under en, zh-CN, zh-TW (and `not`), as in the themes that the product brings.
    """

    months: int = 12
    least_comments: int = 5
    themes: Mapping[str, Mapping[Literal["en", "zh-CN", "zh-TW", "not"], tuple[str, ...]]] = field(
        default_factory=dict
    )


LINEAGE = Lineage(
    rows=(
        Rows(
            "surveys", last_months("voice", Settings), ("answered_on", "invited_on"), keep=filled("comment")
        ),
    ),
    shares=("matched", "themes.share", "themes.share_before"),
)


@metric(settings=Settings, lineage=LINEAGE)
def voice(book: Book, _known: Known) -> Result:
    """The voice of the customer sorts the comments of the last twelve months' surveys into themes by a list
    of words in English and Chinese, and tells for each theme how many comments speak of it and the mean score
    given with them. A comment may speak of several themes, or of none on the list.

    Words are looked for, not meanings: the score says whether a comment praises or blames. Scores of all
    kinds of surveys count on one scale from 0 to 10, higher is better; one of 6 or less is critical. Comments
    are the respondents' own words and internal; `consent` says who may be quoted to their own company.

    accounts and portfolio: `comments`, `critical` and `themes` (distinct, without "other") as counts;
    `matched` the share 0-1 of comments with a theme, with Wilson interval and n, withheld under 5 comments
    (withheld-comments). accounts only: `top_theme` the word theme-<name> spoken of most (a tie: the one with
    the lower mean score), missing without one.

    tables:
    themes      theme ("other" for none), comments, accounts, share of all comments 0-1 with Wilson interval
                (shares add up to more than 1), score 0-10 with t interval and n, critical, `before` and
                share_before with interval in the twelve months before; most comments first, other last
    by_account  account_id, theme, comments, score, critical, latest day
    mentions    theme, account_id, survey_id, kind, answered_on, score, comment, consent: newest first; a
                comment stands once for each of its themes

    Withheld: withheld-no-surveys; withheld-no-comments (none in the twelve months).
    """
    if not book.has("surveys"):
        return _nothing(book, "no-surveys")
    chosen = settings(book, "voice", Settings)
    rows = _commented(book)
    now = within(rows, "day", window(book.as_of, chosen.months))
    before = within(rows, "day", window(add_months(book.as_of, -chosen.months), chosen.months))
    if now.empty:
        return _nothing(book, "no-comments")
    find = Finder({name: dict(words) for name, words in chosen.themes.items()})  # type: ignore[arg-type]
    told = _mentions(now, find)
    columns = _columns(now, told, book.accounts, chosen.least_comments)
    by = _by_account(told)
    named = by[by["theme"] != OTHER].drop_duplicates("account_id").set_index("account_id")
    top = {"top_theme": named["theme"].reindex(book.accounts).astype("str")}
    return Result(
        pd.DataFrame({**columns, **top}),
        estimates(_columns(pooled(now), pooled(told), everyone(), chosen.least_comments)),
        {
            "themes": _themes(told, len(now), _mentions(before, find), len(before)),
            "by_account": by,
            "mentions": told.assign(answered_on=told["day"])[list(TABLES["mentions"])],
        },
    )


def _nothing(book: Book, why: str) -> Result:
    empty = unknown(book, FIGURES, reason(why), TABLES)
    top = pd.Series(None, index=book.accounts, dtype="str")
    return Result(empty.accounts.assign(top_theme=top), empty.portfolio, empty.tables)


def _commented(book: Book) -> pd.DataFrame:
    """The surveys with a comment: `day` of the answer and `score` from 0 to 10 where there is one."""
    rows = book["surveys"]
    said = rows[rows["comment"].notna() & (rows["comment"].str.strip() != "")]
    low = said["scale_low"].fillna(said["kind"].map({kind: ends[0] for kind, ends in SCALES.items()}))
    high = said["scale_high"].fillna(said["kind"].map({kind: ends[1] for kind, ends in SCALES.items()}))
    points = (said["score"] - low) * 10 / (high - low).where(high > low)
    day = said["answered_on"].fillna(said["invited_on"])
    return said.assign(day=day, score=points.where(points.between(0, 10))).sort_values(
        ["day", "account_id", "survey_id"], ascending=[False, True, True], ignore_index=True
    )


def _mentions(rows: pd.DataFrame, find: Finder) -> pd.DataFrame:
    """One row for each comment and theme."""
    found = {text: list(find(text)) or [OTHER] for text in rows["comment"].unique()}
    told = rows.assign(theme=rows["comment"].map(found)).explode("theme", ignore_index=True)
    return told.assign(theme=told["theme"].astype("str"), critical=told["score"] <= CRITICAL)


def _columns(now: pd.DataFrame, told: pd.DataFrame, index: "pd.Index[str]", least: int) -> Columns:
    n = count(now, index)
    named = told[told["theme"] != OTHER]
    kinds = count(named.drop_duplicates(["account_id", "theme"]), index)
    matched = count(named.drop_duplicates(["account_id", "survey_id"]), index)
    return {
        "comments": n,
        "critical": count(now[now["score"] <= CRITICAL], index),
        **figure("themes", kinds.where(n > 0), reason("no-comments")),
        **share("matched", matched, n, least, too_few(n, least, "comments")),
    }


def _themes(told: pd.DataFrame, n: int, earlier: pd.DataFrame, n_before: int) -> pd.DataFrame:
    by = told.sort_values("score").groupby("theme")
    counts, scores = by.size(), by["score"]
    before = earlier.groupby("theme").size().reindex(counts.index, fill_value=0)
    score_low, score_high = t_interval(scores.mean(), scores.std(), scores.count())
    low, high = wilson(counts, n)
    low_before, high_before = wilson(before, n_before)
    table = pd.DataFrame(
        {
            "comments": counts,
            "accounts": by["account_id"].nunique(),
            "share": counts / n,
            "share_low": low,
            "share_high": high,
            "score": scores.mean(),
            "score_low": score_low.clip(lower=0),
            "score_high": score_high.clip(upper=10),
            "score_n": scores.count(),
            "critical": by["critical"].sum(),
            "before": before,
            "share_before": before / n_before if n_before else float("nan"),
            "share_before_low": low_before,
            "share_before_high": high_before,
        }
    ).reset_index()
    last = table["theme"] == OTHER
    ordered = table.assign(last=last).sort_values(
        ["last", "comments", "theme"], ascending=[True, False, True]
    )
    return ordered[list(TABLES["themes"])].reset_index(drop=True)


def _by_account(told: pd.DataFrame) -> pd.DataFrame:
    by: Any = told.sort_values("score").groupby(["account_id", "theme"])
    table = by.agg(
        comments=("score", "size"),
        score=("score", "mean"),
        critical=("critical", "sum"),
        latest=("day", "max"),
    ).reset_index()
    ordered: pd.DataFrame = table.sort_values(
        ["account_id", "comments", "score", "theme"], ascending=[True, False, True, True], ignore_index=True
    )
    return ordered[list(TABLES["by_account"])]
