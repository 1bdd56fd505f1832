"""Portfolio: categories that accounts leave out though their peers buy them, and what is bought together."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.narrative import wallets
from kamreport.narrative.ahead import magnitude, product_names
from kamreport.narrative.composing import passage, picture
from kamreport.narrative.whole import Whole, missing, row
from kamreport.sections import section
from kamreport.words import Words

GAPS = 6
CATEGORIES = 6
RULES = 5


@dataclass(frozen=True)
class Content:
    """Categories left out most often, the share of wallet, the largest gaps, the strongest rules."""

    categories: Picture | None
    wallet_headline: str
    wallet: tuple[str, ...]
    gaps: Grid | None
    rules: Grid | None


@section(Content, portfolio=155)
def portfolio_white_space(case: Case, _account: str | None, words: Words) -> Section | None:
    """White space; left out where there is neither a gap nor a rule, nor products that come as sets."""
    whole = Whole(case, words)
    gaps, rules = whole.table("white_space", "gaps"), _once(whole.table("white_space", "rules"))
    if gaps.empty and rules.empty and not whole.count("white_space", "sets"):
        return None
    content = Content(
        _categories(whole, gaps),
        wallets.headline(whole),
        wallets.sentences(whole),
        _gaps(whole, gaps),
        _rules(whole, rules),
    )
    return Section(
        "portfolio_white_space", words("portfolio-white-space"), _lead(whole, gaps, rules), content
    )


def _once(rules: pd.DataFrame) -> pd.DataFrame:
    """Of two rules over the same products the surer one."""
    if rules.empty:
        return rules
    ends = rules[["product_id", "next_product_id"]].astype("str")
    kept = rules.assign(one=ends.min(axis=1), other=ends.max(axis=1))
    kept = kept.sort_values("confidence", ascending=False, kind="stable").drop_duplicates(["one", "other"])
    return kept.sort_index()


def _lead(whole: Whole, gaps: pd.DataFrame, rules: pd.DataFrame) -> str:
    return passage(whole.words, _found(whole, gaps), _sized(whole, gaps), _together(whole, rules))


def _found(whole: Whole, gaps: pd.DataFrame) -> str:
    words, found = whole.words, whole.figure("white_space", "gaps")
    if found.value is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("portfolio-white-space-unknown", reason=why) if why else ""
    return words(
        "portfolio-white-space-found", n=len(gaps), accounts=gaps["account_id"].nunique(), of=found.n or 0
    )


def _sized(whole: Whole, gaps: pd.DataFrame) -> str:
    total = float(gaps["expected"].sum()) if len(gaps) else 0.0
    size = magnitude(total, whole.currency, whole.words)
    return whole.words("portfolio-white-space-sized", size=size) if size else ""


def _together(whole: Whole, rules: pd.DataFrame) -> str:
    sets = whole.count("white_space", "sets")
    if rules.empty:
        why = whole.figure("white_space", "pairs").withheld
        if why:
            return whole.words("portfolio-white-space-no-pairs", reason=whole.words.reason(why))
        return whole.words("portfolio-white-space-sets-alone", n=sets) if sets else ""
    first, names = rules.iloc[0], product_names(whole.case.book["products"], whole.words)
    return whole.words(
        "portfolio-white-space-together",
        n=len(rules),
        product=names.get(str(first["product_id"]), str(first["product_id"])),
        next=names.get(str(first["next_product_id"]), str(first["next_product_id"])),
        both=int(first["both"]),
        buyers=int(first["buyers"]),
    )


def _categories(whole: Whole, gaps: pd.DataFrame) -> Picture | None:
    """The categories by the number of accounts that leave them out; None with fewer than three."""
    words = whole.words
    counts = gaps.groupby("category").size() if len(gaps) else pd.Series(dtype="int64")
    if len(counts) < 3:
        return None
    counts = counts.sort_index().sort_values(ascending=False, kind="stable")
    rows: list[Row] = [
        {
            "name": words.named(str(name)),
            "value": int(n),
            "text": words.number(n),
            "tone": "accent" if n == counts.iloc[0] else "context",
        }
        for name, n in counts.head(CATEGORIES).items()
    ]
    tied = int((counts == counts.iloc[0]).sum())
    headline = words(
        "portfolio-white-space-categories",
        tied=tied,
        category=words.listed(str(name) for name in counts.index[: min(tied, 2)]),
        n=int(counts.iloc[0]),
    )
    left = len(counts) - len(rows)
    note = words("portfolio-white-space-categories-left", n=left) if left else ""
    return picture("ranked", headline, rows, words, name="name", note=note)


def _gaps(whole: Whole, gaps: pd.DataFrame) -> Grid | None:
    """The gaps, the largest expected revenue first; those of no known size stand last."""
    words = whole.words
    if gaps.empty:
        return None
    order = gaps.sort_values(["expected", "share"], ascending=False, kind="stable", na_position="last")
    shown = order.head(GAPS)
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("ahead-category"), width=1.8),
        Head(words("ahead-peers"), number=True, width=1.2),
        Head(words("ahead-peers-share"), number=True, width=1.5),
        Head(words("ahead-size"), width=2.4),
        Head(words("column-owner"), width=1.8),
    )
    rows = tuple(_gap(whole, one) for one in shown.to_dict("records"))
    first = shown.iloc[0]
    headline = words(
        "portfolio-white-space-gaps",
        name=whole.names[str(first["account_id"])],
        category=str(first["category"]),
        sized="no" if missing(first["expected"]) else "yes",
        n=len(gaps),
    )
    left = len(gaps) - len(rows)
    more = words("portfolio-white-space-left", n=left) if left else ""
    return Grid(headline, heads, rows, note=passage(words, words("ahead-size-note"), more))


def _gap(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words, account = whole.words, str(one["account_id"])
    return row(
        whole.names[account],
        words.named(str(one["category"])),
        words("ahead-of", n=words.number(one["buying"]), all=words.number(one["peers"])),
        Cell(words.percent(float(one["share"])), bar=float(one["share"])),
        _size(whole, one["expected"]),
        whole.owners.get(account, ""),
    )


def _size(whole: Whole, expected: Any) -> str:
    """The order of magnitude; in words where it is not known or nothing is left to win."""
    if missing(expected):
        return whole.words("ahead-size-unknown")
    return magnitude(float(expected), whole.currency, whole.words) or whole.words("ahead-size-nothing")


def _rules(whole: Whole, rules: pd.DataFrame) -> Grid | None:
    """The strongest rules with all their counts."""
    words = whole.words
    if rules.empty:
        return None
    heads = (
        Head(words("portfolio-white-space-bought"), width=2.2),
        Head(words("portfolio-white-space-also"), width=2.2),
        Head(words("portfolio-white-space-both"), number=True, width=1.1),
        Head(words("portfolio-white-space-confidence"), number=True, width=1.1),
        Head(words("column-interval"), number=True, width=1.5),
        Head(words("portfolio-white-space-support"), number=True, width=1.0),
        Head(words("portfolio-white-space-lift"), number=True, width=0.9),
    )
    shown, names = rules.head(RULES), product_names(whole.case.book["products"], whole.words)
    body = tuple(_rule(words, one, names) for one in shown.to_dict("records"))
    first = shown.iloc[0]
    headline = words(
        "portfolio-white-space-rules",
        product=body[0][0].text,
        next=body[0][1].text,
        lift=words.number(float(first["lift"]), 1),
    )
    left = len(rules) - len(shown)
    more = words("portfolio-white-space-rules-left", n=left) if left else ""
    sets = whole.count("white_space", "sets")
    aside = words("portfolio-white-space-sets", n=sets) if sets else ""
    note = passage(words, words("portfolio-white-space-rules-note", n=int(first["accounts"])), aside, more)
    return Grid(headline, heads, body, note=note)


def _rule(words: Words, one: dict[Any, Any], names: dict[str, str]) -> tuple[Cell, ...]:
    low, high = (words.percent(float(one[f"confidence_{end}"])) for end in ("low", "high"))
    return row(
        names.get(str(one["product_id"]), str(one["product_id"])),
        names.get(str(one["next_product_id"]), str(one["next_product_id"])),
        words("ahead-of", n=words.number(one["both"]), all=words.number(one["buyers"])),
        words.percent(float(one["confidence"])),
        words("interval", low=low, high=high),
        words.percent(float(one["support"])),
        f"×{words.number(float(one['lift']), 1)}",
    )
