"""Deck: deliveries and service against what was promised."""

from kamreport.blocks import Section
from kamreport.client_sections.client_service import Content, shares
from kamreport.narrative.composing import passage
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(40)
def deck_service(known: Known) -> Section | None:
    """Orders on time by quarter, else the hours by priority beside those promised; else left out."""
    found = known.section("client_service", Content)
    if found is None:
        return None
    section, content = found
    if content.on_time is not None:
        shown = Slide(section.title, picture=content.on_time, note=content.on_time.note)
        said = passage(known.words, *shares(known.told)[1:])  # the title and the chart tell the deliveries
        return Section("deck_service", title(content.on_time.headline), sentence(said), shown)
    if content.hours is not None:
        grid = content.hours
        shown = Slide(section.title, grid=grid, note=content.note)
        return Section("deck_service", title(content.hours.headline), sentence(section.lead), shown)
    return None
