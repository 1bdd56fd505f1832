"""What the client's own people said: in sums of at least five answers, and in words where they agreed."""

from dataclasses import dataclass
from datetime import date

from kamreport.arithmetic.tallies import within
from kamreport.arithmetic.themes import Finder
from kamreport.figures import settings
from kamreport.metrics.voice import Settings
from kamreport.schema import DRIVERS
from kamreport.sharing.reading import Own
from kamreport.values import as_number, text

QUOTES = 12
HIDDEN = "competitor"  # a theme that is told of to nobody outside


@dataclass(frozen=True, slots=True)
class Rating:
    """The mean of one part of our work, 0 to 10, over `n` answers, at least five; and the mean of the year
    before, None where fewer than five answered then.
    """

    driver: str
    mean: float
    n: int
    before: float | None


@dataclass(frozen=True, slots=True)
class Quote:
    """One answer that its author agreed to be quoted with to their own company, without a name.

    `score` stands on a scale that ends at `top`; None where no score was given. `themes` are those it speaks
    of, by name.
    """

    day: date
    kind: str
    score: float | None
    top: float
    comment: str
    themes: tuple[str, ...]


def ratings(own: Own) -> tuple[Rating, ...]:
    """The means of the last twelve months, in the order of the contract."""
    means = own.averages("surveys", DRIVERS, "answered_on", own.year)
    earlier = own.averages("surveys", DRIVERS, "answered_on", own.year_before)
    return tuple(
        Rating(name, mean, n, earlier[name][0] if name in earlier else None)
        for name, (mean, n) in means.items()
    )


def quotes(own: Own) -> tuple[Quote, ...]:
    """The latest comments of the last twelve months with consent, newest first, twelve at most."""
    chosen = settings(own.case.book, "voice", Settings).themes
    themes = Finder({name: dict(words) for name, words in chosen.items()})  # type: ignore[arg-type]
    rows = own.rows("surveys")
    rows = rows.assign(day=rows["answered_on"].fillna(rows["invited_on"]))
    said = within(rows[rows["comment"].notna()], "day", own.year)
    newest = said.sort_values(["day", "survey_id"], ascending=[False, True]).head(QUOTES)
    return tuple(
        Quote(
            day=row["day"].date(),
            kind=text(row["kind"]),
            score=as_number(row["score"]),
            top=as_number(row["scale_high"]) or (10.0 if row["kind"] == "nps" else 5.0),
            comment=text(row["comment"]).strip(),
            themes=tuple(one for one in themes(text(row["comment"])) if one != HIDDEN),
        )
        for _, row in newest.iterrows()
        if text(row["comment"]).strip()
    )
