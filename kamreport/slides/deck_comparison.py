"""Deck: the client's figures beside those of others, where that was asked for."""

from kamreport.blocks import Section
from kamreport.client_sections.client_comparison import Content
from kamreport.narrative.fitting import title
from kamreport.slides import Known, Slide, slide


@slide(55)
def deck_comparison(known: Known) -> Section | None:
    """The comparison as a table; left out unless it is switched on, and where the others are too few."""
    found = known.section("client_comparison", Content)
    if found is None:
        return None
    section, content = found
    shown = Slide(section.title, grid=content.figures, note=content.note)
    return Section("deck_comparison", title(content.figures.headline), "", shown)
