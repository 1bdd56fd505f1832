"""Deck: the quarter in four figures, what went well above them and what fell short below."""

from kamreport.blocks import Section
from kamreport.client_sections.client_summary import Content
from kamreport.narrative.client_points import misses
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(10)
def deck_summary(known: Known) -> Section | None:
    """The best of the quarter as title, its figures, the gravest miss; left out where little is known.

    One figure alone stands on the cover already.
    """
    found = known.section("client_summary", Content)
    if found is None:
        return None
    section, content = found
    words, good, short = known.words, content.outcomes, misses(known.told)
    tiles = content.tiles if len(content.tiles) > 1 else ()
    points = good[1:3] if tiles else good[1:]
    if not tiles and not points:
        return None
    said = good[0].text if good else section.lead
    lead = words("client-summary-short", short=short[0].text) if short else ""
    return Section(
        "deck_summary", title(said), sentence(lead), Slide(section.title, tiles=tiles, points=points)
    )
