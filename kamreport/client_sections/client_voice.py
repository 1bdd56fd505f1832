"""Client review: what the client's own people said, with the number of answers."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative import client_themes
from kamreport.narrative.client import Told, some
from kamreport.narrative.composing import cells, picture
from kamreport.sharing import Shared
from kamreport.sharing.voice import Quote
from kamreport.words import Words

QUOTES = 6


@dataclass(frozen=True)
class Content:
    """Tiles, the parts of our work as they were rated, themes of comments, and those that may be quoted."""

    tiles: tuple[Tile, ...]
    ratings: Picture | None
    themes: Grid | None
    quotes: Grid | None
    note: str


@client_section(Content, client_review=50)
def client_voice(shared: Shared, words: Words) -> Section | None:
    """Feedback of the client's people; left out where no sum of five answers is known and none quoted."""
    told = Told(shared, words)
    tiles = some(told.nps_tile(), told.share_tile("csat", "csat", "client-csat"), _rate(told))
    scored = any(shared.value(*one) is not None for one in (("nps", "nps"), ("csat", "csat")))
    if not scored and not shared.quotes and not shared.ratings:
        return None
    content = Content(
        tiles if scored else (),
        _ratings(told),
        client_themes.table(told),
        _quotes(told),
        words("client-voice-note"),
    )
    return Section("client_voice", words("client-voice"), _lead(told), content)


def _lead(told: Told) -> str:
    words, nps, csat = told.words, told.shared.figure("nps", "nps"), told.shared.figure("csat", "csat")
    if nps.value is not None:
        before = told.shared.figure("nps", "nps_before").value
        return words(
            "client-voice-nps",
            nps=words.points(nps.value),
            n=nps.n or 0,
            moved=told.moved("nps", "nps"),
            before="" if before is None else words.points(before),
        )
    if csat.value is not None:
        return words("client-voice-csat", share=words.percent(csat.value), n=csat.n or 0)
    return words("client-voice-words", n=len(told.shared.quotes))


def _rate(told: Told) -> Tile | None:
    words, rate = told.words, told.shared.figure("nps", "response_rate")
    if rate.value is None or not rate.n:
        return None
    return Tile(words("client-rate"), words.percent(rate.value), note=words("client-invited", n=rate.n))


def _ratings(told: Told) -> Picture | None:
    found = sorted(told.shared.ratings, key=lambda one: (-one.mean, one.driver))
    if len(found) < 2:
        return None
    words = told.words
    rows: tuple[Row, ...] = tuple(
        {
            "name": told.name("driver", one.driver),
            "value": 10 * one.mean,
            "before": None if one.before is None else 10 * one.before,
            "text": words.number(one.mean, 1),
            "tone": "accent",
        }
        for one in found
    )
    headline = words(
        "client-voice-ratings",
        best=told.inline("driver", found[0].driver),
        high=words.number(found[0].mean, 1),
        worst=told.inline("driver", found[-1].driver),
        low=words.number(found[-1].mean, 1),
    )
    most, least = max(one.n for one in found), min(one.n for one in found)
    ticks = str(any(one.before is not None for one in found))
    note = words("client-voice-ratings-note", least=least, most=most, same=str(least == most), ticks=ticks)
    return picture("score", headline, rows, words, name="name", note=note)


def _quotes(told: Told) -> Grid | None:
    if not told.shared.quotes:
        return None
    words = told.words
    heads = (
        Head(words("client-day"), width=1.3),
        Head(words("client-score"), width=1.5),
        Head(words("client-comment"), width=6),
    )
    quoted = client_themes.quoted(told)
    left = [one for one in told.shared.quotes if one not in quoted]
    if not left:
        return None
    shown = left[:QUOTES]
    more = len(left) - len(shown)
    note = words("client-more", n=more) if more else ""
    headline = words("client-voice-others") if quoted else words("client-voice-quotes")
    return Grid(headline, heads, tuple(_quote(told, one) for one in shown), note=note)


def _quote(told: Told, quote: Quote) -> tuple[Cell, ...]:
    words = told.words
    score = (
        ""
        if quote.score is None
        else words("client-of", part=words.number(quote.score), whole=words.number(quote.top))
    )
    return cells(words.short_day(quote.day), score, quote.comment)
