"""A customer would not recommend us."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pandas as pd

from kamreport.figures import Known
from kamreport.model import Book
from kamreport.signals import signal
from kamreport.warning import Found, Severity, by_account, day, row, values

HIGHEST = 6  # of a detractor: Reichheld (2003), The One Number You Need to Grow


@dataclass(frozen=True)
class Settings:
    """For how many days an answer counts; up to which score it is high."""

    days: int = 90
    high: float = 3


@signal(Settings)
def detractor(book: Book, _now: Known, _before: Known, chosen: Settings) -> Iterator[Found]:
    """Somebody's last answer to the recommendation question, within 90 days, was 0 to 6. Medium; high up to
    3; one step more when an executive gave it.

    A later answer of the same person replaces it; answers without a person each stand for themselves.
    Answers on another scale count when each of its steps is a whole number from 0 to 10, as for NPS.
    """
    answers = _answers(book)
    since = pd.Timestamp(book.as_of - timedelta(days=chosen.days))
    poor = answers[(answers["points"] <= HIGHEST) & (answers["day"] >= since)]
    for account, rows in by_account(poor.sort_values(["points", "day"], ascending=[True, False])).items():
        worst = rows[0]
        executive = any(one["points"] == worst["points"] and one["layer"] == "executive" for one in rows)
        yield Found(
            account,
            day(max(one["day"] for one in rows)),
            _severity(float(worst["points"]), chosen, executive=executive),
            values(
                n=len(rows),
                score=float(worst["points"]),
                day=day(worst["day"]),
                who="executive" if executive else "other",
            ),
            tuple(row("surveys", one, "answered_on", "comment", points=float(one["points"])) for one in rows),
        )


def _severity(points: float, chosen: Settings, *, executive: bool) -> Severity:
    if points <= chosen.high:
        return Severity.CRITICAL if executive else Severity.HIGH
    return Severity.HIGH if executive else Severity.MEDIUM


def _answers(book: Book) -> pd.DataFrame:
    """The last answer of each person with `points` 0-10, `day`, and the person's `layer`."""
    rows = book["surveys"]
    rows = rows[(rows["kind"] == "nps") & rows["score"].notna()]
    low = rows["scale_low"].fillna(0)
    width = rows["scale_high"].fillna(10) - low
    points = (rows["score"] - low) * 10 / width.where(width > 0)
    exact = (10 % width.where(width > 0) == 0) & (points % 1 == 0) & points.between(0, 10)
    layers = book["contacts"].drop_duplicates("contact_id").set_index("contact_id")["layer"]
    told = rows.assign(
        points=points,
        day=rows["answered_on"].fillna(rows["invited_on"]),
        layer=rows["contact_id"].map(layers),
        person=rows["contact_id"].fillna(rows["survey_id"]),
    )[exact]
    ordered = told.sort_values(["day", "points", "survey_id"], ascending=[True, False, True])
    return ordered.drop_duplicates(["account_id", "person"], keep="last")
