"""What the accounts of a segment are like, for a table: how often they buy, what, and what they speak of."""

from typing import Any

import pandas as pd

from kamreport.blocks import Head
from kamreport.narrative.whole import Whole

SHARED = 0.4  # of a group: a word that fewer share does not stand for it
TRAITS = (("orders_year", "orders", 1.0), ("top_category", "category", 1.9), ("need", "need", 1.9))


def columns(whole: Whole, groups: list[str]) -> tuple[tuple[Head, ...], dict[str, tuple[str, ...]]]:
    """The heads, and for each segment its cells; without those columns in which nothing is known."""
    words, table = whole.words, whole.table("personas", "profiles")
    own = table[table["level"] == "segment"] if len(table) else table
    known = [one for one in TRAITS if len(own) and (own["trait"] == one[0]).any()]
    heads = tuple(
        Head(words(f"segment-profile-{key}"), number=key == "orders", width=width) for _, key, width in known
    )
    cells = {
        group: tuple(
            _cell(whole, own[(own["group"] == group) & (own["trait"] == trait)]) for trait, _, _ in known
        )
        for group in groups
    }
    return heads, cells


def note(whole: Whole) -> str:
    """What the columns mean, and whether the accounts fall into groups of their own."""
    words, groups = whole.words, whole.value("personas", "personas")
    told = words("segment-profile-note")
    return (
        told
        if not groups
        else words("sentence-gap").join((told, words("segment-profile-personas", n=int(groups))))
    )


def _cell(whole: Whole, rows: pd.DataFrame) -> str:
    words = whole.words
    if rows.empty:
        return ""
    one: dict[Any, Any] = rows.to_dict("records")[0]
    if not pd.isna(one["median"]):
        return words.number(float(one["median"]))
    if float(one["share"]) < SHARED:
        return words("segment-profile-mixed")
    return whole.choice("theme", one["word"])
