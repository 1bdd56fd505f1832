"""What the client's people spoke of, theme by theme, beside what the figures say of it."""

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.client import Told
from kamreport.narrative.composing import cells
from kamreport.sharing.voice import Quote

SHOWN = 6
MEASURED = {
    "delivery": ("delivery", "otif"),
    "spare-parts": ("delivery", "otif"),
    "response": ("service", "promise_kept"),
    "contact": ("service", "promise_kept"),
}
"""The figure that answers a theme; for others there is none."""


def table(told: Told) -> Grid | None:
    """The themes of comments that may be quoted, the most frequent first; None with fewer than two."""
    words, said = told.words, _said(told)
    if not said:
        return None
    heads = (
        Head(words("client-theme"), width=1.8),
        Head(words("client-comments"), number=True, width=1.1),
        Head(words("client-said"), width=4),
        Head(words("client-theme-measured"), width=4),
    )
    rows = tuple(_row(told, *one) for one in said)
    first, _, n = said[0]
    headline = words("client-themes", theme=told.inline("theme", first), n=n, whole=len(told.shared.quotes))
    return Grid(headline, heads, rows)


def quoted(told: Told) -> tuple[Quote, ...]:
    """The comments that the table holds."""
    return tuple(quote for _, quote, _ in _said(told))


def _said(told: Told) -> list[tuple[str, Quote, int]]:
    """The themes with the newest comment that none before holds, and how many there are; none under two."""
    quotes = told.shared.quotes
    names = dict.fromkeys(theme for one in quotes for theme in one.themes)
    said = {name: [one for one in quotes if name in one.themes] for name in names}
    found: list[tuple[str, Quote, int]] = []
    for name in sorted(said, key=lambda one: -len(said[one])):
        left = [one for one in said[name] if all(one is not held for _, held, _ in found)]
        found += [(name, left[0], len(said[name]))] if left else []
    return found[:SHOWN] if len(found) > 1 else []


def _row(told: Told, theme: str, quote: Quote, n: int) -> tuple[Cell, ...]:
    words = told.words
    said = words("client-quoted", comment=quote.comment, day=words.short_day(quote.day))
    return cells(told.name("theme", theme), words.number(n), said, _measured(told, theme))


def _measured(told: Told, theme: str) -> str:
    """The figure of the theme against the year before; where there is none, when we talk about it."""
    words = told.words
    if theme in MEASURED:
        metric, figure = MEASURED[theme]
        now, before = told.shared.figure(metric, figure), told.shared.value(metric, f"{figure}_before")
        if now.value is not None:
            return words(
                f"client-theme-{metric}",
                share=words.percent(now.value),
                n=now.n or 0,
                moved=told.moved(metric, figure),
                before="" if before is None else words.percent(before),
            )
    if theme == "quality" and told.shared.served:
        return words("client-theme-quality", n=sum(one.kind == "complaint" for one in told.shared.cases))
    planned = [one for one in told.shared.meetings if one.planned and one.layer != "operational"]
    return words("client-theme-talk", day=words.day(planned[0].day) if planned else "none")
