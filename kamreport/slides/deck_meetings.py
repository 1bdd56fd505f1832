"""Deck: how often both sides met, and at which level."""

from kamreport.blocks import Section
from kamreport.client_sections.client_meetings import Content
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(65)
def deck_meetings(known: Known) -> Section | None:
    """The year of meetings, a mark each; left out with fewer than three, and first where room is short."""
    found = known.section("client_meetings", Content)
    if found is None or found[1].year is None:
        return None
    section, year = found[0], found[1].year
    words = known.words
    held = [one for one in known.told.shared.meetings if not one.planned]
    said = words("client-outcome-met", n=len(held), workshops=sum(one.kind == "workshop" for one in held))
    lead = words("deck-ended", sentence=year.headline)
    return Section(
        "deck_meetings", title(said), sentence(lead), Slide(section.title, picture=year, note=year.note)
    )
