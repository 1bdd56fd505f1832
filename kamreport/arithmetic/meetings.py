"""Meetings as warnings read them: held and planned ones, with empty fields filled as the contract says."""

from datetime import timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book

MEETINGS = ("meeting", "call", "visit", "workshop", "strategy")
TRUSTED = 31


def meetings(book: Book) -> pd.DataFrame:
    """All interactions in the table's order; a meeting without a layer has that of its contact."""
    layers = book["contacts"].drop_duplicates("contact_id").set_index("contact_id")["layer"]
    rows = book["interactions"]
    return rows.assign(
        layer=rows["layer"].fillna(rows["contact_id"].map(layers).astype("str")),
        kind=rows["kind"].fillna("meeting"),
        status=rows["status"].fillna("held"),
    )


def oldest_first(rows: pd.DataFrame) -> pd.DataFrame:
    """Interactions by day, those of one day by identifier."""
    return rows.sort_values(["date", "interaction_id"], ignore_index=True)


def held(rows: pd.DataFrame) -> pd.DataFrame:
    """The meetings that took place; mails are none."""
    return rows[(rows["status"] == "held") & rows["kind"].isin(MEETINGS)]


def ahead(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """The meetings planned for a later day; mails are none."""
    later = (rows["status"] == "planned") & (rows["date"] > pd.Timestamp(book.as_of))
    return rows[later & rows["kind"].isin(MEETINGS)]


def trusted(book: Book, rows: pd.DataFrame) -> pd.Timestamp:
    """The day up to which silence is told from missing data: a month after the last entry of any account."""
    past = rows.loc[rows["date"] <= pd.Timestamp(book.as_of), "date"]
    last = past.max() if len(past) else pd.Timestamp(book.as_of)
    return min(pd.Timestamp(book.as_of), last + timedelta(days=TRUSTED))


def lost(now: Known) -> set[str]:
    """The accounts that have churned: nobody meets them any more, and nobody is warned of it."""
    stage = now["lifecycle"].accounts["stage"]
    return set(map(str, stage.index[stage == "churned"]))
