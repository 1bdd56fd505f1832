"""Deck: what was bought, or how far the goals have come."""

from kamreport.blocks import Picture, Section
from kamreport.client_sections.client_products import Content as Groups
from kamreport.client_sections.client_results import Content, best, bought
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(30)
def deck_results(known: Known) -> Section | None:
    """Purchases by quarter or, where they are not known, the way gone to each goal; else left out."""
    found = known.section("client_results", Content)
    if found is None:
        return None
    section, content = found
    said = bought(known.told)
    if content.purchases is not None and said:
        groups = known.section("client_products", Groups)
        largest = known.words("deck-ended", sentence=content.purchases.headline)
        lead = groups[0].lead if groups else largest
        picture: Picture | None = content.purchases
    else:
        picture, said = content.measures, ""
        lead = best(known.told)
    if picture is None:
        return None
    shown = Slide(section.title, picture=picture, note=picture.note)
    return Section("deck_results", title(said or picture.headline), sentence(lead), shown)
