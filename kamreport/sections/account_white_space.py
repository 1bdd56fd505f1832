"""Account review: what its peers buy and this account does not, and what to suggest next."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.ahead import magnitude, product_names
from kamreport.narrative.composing import cells, passage
from kamreport.sections import section
from kamreport.words import Words

GAPS = 5


@dataclass(frozen=True)
class Content:
    """The categories left out, and the products to suggest next."""

    gaps: Grid | None
    next: Grid | None


@section(Content, review=72)
def account_white_space(case: Case, account: str | None, words: Words) -> Section | None:
    """White space of one account; left out where there is neither a gap nor a suggestion."""
    if account is None:
        return None
    about = About(case, account, words)
    gaps, offers = about.table("white_space", "gaps"), about.table("white_space", "next")
    if gaps.empty and offers.empty:
        return None
    content = Content(_gaps(about, gaps), _next(about, offers))
    return Section("account_white_space", words("account-white-space"), _lead(about, gaps, offers), content)


def _lead(about: About, gaps: pd.DataFrame, offers: pd.DataFrame) -> str:
    return passage(about.words, _found(about, gaps), _sized(about, gaps), _offered(about, offers))


def _found(about: About, gaps: pd.DataFrame) -> str:
    words, found = about.words, about.estimate("white_space", "gaps")
    if found.value is None:
        why = words.reason(found.withheld) if found.withheld else ""
        return words("account-white-space-unknown", reason=why) if why else ""
    if gaps.empty:
        return words("account-white-space-none", peers=found.n or 0)
    first = gaps.iloc[0]
    return words(
        "account-white-space-found",
        n=len(gaps),
        category=str(first["category"]),
        buying=int(first["buying"]),
        peers=int(first["peers"]),
    )


def _sized(about: About, gaps: pd.DataFrame) -> str:
    total = float(gaps["expected"].sum()) if len(gaps) else 0.0
    size = magnitude(total, about.case.book.currency, about.words)
    return about.words("account-white-space-sized", n=len(gaps), size=size) if size else ""


def _offered(about: About, offers: pd.DataFrame) -> str:
    if offers.empty:
        return ""
    names, first = product_names(about.case.book["products"], about.words), offers.iloc[0]
    return about.words(
        "account-white-space-offered",
        n=len(offers),
        next=names.get(str(first["next_product_id"]), str(first["next_product_id"])),
    )


def _gaps(about: About, gaps: pd.DataFrame) -> Grid | None:
    words = about.words
    if gaps.empty:
        return None
    heads = (
        Head(words("ahead-category"), width=2.6),
        Head(words("ahead-peers"), number=True, width=1.4),
        Head(words("ahead-peers-share"), number=True, width=1.3),
        Head(words("ahead-size"), width=2.4),
    )
    shown = gaps.head(GAPS)
    rows = tuple(_gap(about, one) for one in shown.to_dict("records"))
    left = len(gaps) - len(shown)
    more = words("account-more", n=left) if left else ""
    most = gaps.sort_values(["share", "buying"], ascending=False, kind="stable").iloc[0]
    headline = words(
        "account-white-space-gaps",
        n=len(gaps),
        category=str(most["category"]),
        share=words.percent(float(most["share"])),
    )
    return Grid(headline, heads, rows, note=passage(words, words("ahead-size-note"), more))


def _gap(about: About, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words, expected = about.words, one["expected"]
    unknown = expected is None or pd.isna(expected)
    size = "" if unknown else magnitude(float(expected), about.case.book.currency, words)
    return cells(
        words.named(str(one["category"])),
        words("ahead-of", n=words.number(one["buying"]), all=words.number(one["peers"])),
        Cell(words.percent(float(one["share"])), bar=float(one["share"])),
        size or words("ahead-size-unknown" if unknown else "ahead-size-nothing"),
    )


def _next(about: About, offers: pd.DataFrame) -> Grid | None:
    """The products to suggest, each with the rule that speaks for it."""
    words = about.words
    if offers.empty:
        return None
    heads = (
        Head(words("account-white-space-next"), width=2.2),
        Head(words("account-white-space-reason"), width=4.6),
        Head(words("column-interval"), number=True, width=1.4),
    )
    names = product_names(about.case.book["products"], about.words)
    rows = tuple(_offer(words, one, names) for one in offers.to_dict("records"))
    headline = words("account-white-space-offers", n=len(rows))
    return Grid(headline, heads, rows, note=words("account-white-space-offers-note"))


def _offer(words: Words, one: dict[Any, Any], names: dict[str, str]) -> tuple[Cell, ...]:
    low, high = (words.percent(float(one[f"confidence_{end}"])) for end in ("low", "high"))
    because = words(
        "account-white-space-because",
        product=names.get(str(one["product_id"]), str(one["product_id"])),
        both=int(one["both"]),
        buyers=int(one["buyers"]),
        share=words.percent(float(one["confidence"])),
    )
    offered = names.get(str(one["next_product_id"]), str(one["next_product_id"]))
    return cells(offered, because, words("interval", low=low, high=high))
