"""Deck: what the client's own people said."""

from kamreport.blocks import Section
from kamreport.client_sections.client_voice import Content
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(50)
def deck_voice(known: Known) -> Section | None:
    """The parts of our work as they were rated, else comments, else the scores; left out without feedback."""
    found = known.section("client_voice", Content)
    if found is None:
        return None
    section, content = found
    if content.ratings is not None:
        shown = Slide(section.title, picture=content.ratings, note=content.ratings.note)
        return Section("deck_voice", title(content.ratings.headline), sentence(section.lead), shown)
    if content.quotes is not None:
        shown = Slide(section.title, grid=content.quotes, note=content.note)
        return Section("deck_voice", title(section.lead), "", shown)
    if len(content.tiles) > 1:
        shown = Slide(section.title, tiles=content.tiles, note=content.note)
        return Section("deck_voice", title(section.lead), "", shown)
    return None
