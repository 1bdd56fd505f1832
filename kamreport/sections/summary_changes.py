"""Executive summary: what changed and why, in up to three sentences and one picture."""

from dataclasses import dataclass, replace

from kamreport.blocks import Picture, Section
from kamreport.case import Case
from kamreport.narrative.news import news
from kamreport.narrative.quarters import quarters
from kamreport.sections import section
from kamreport.words import Words

SENTENCES = 3
BARS = 5
TELLING = ("movers", "silent", "health", "satisfaction", "service", "retention", "won")


@dataclass(frozen=True)
class Content:
    """Up to three sentences, and revenue of the last periods."""

    sentences: tuple[str, ...]
    picture: Picture | None


@section(Content, summary=20)
def summary_changes(case: Case, _account: str | None, words: Words) -> Section | None:
    """What moved the portfolio; left out where nothing of it is known."""
    told = news(case, words)
    upright = quarters(case, words, BARS) if case.book.has("orders") else None
    picture = None if upright is None else replace(upright, kind="lying")
    if not told and picture is None:
        return None
    sentences = tuple(told[name] for name in TELLING if name in told)[:SENTENCES]
    return Section("summary_changes", words("executive-changes"), "", Content(sentences, picture))
