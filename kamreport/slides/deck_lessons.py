"""Deck: what went wrong, and what is done about it."""

from dataclasses import replace

from kamreport.blocks import Section
from kamreport.client_sections.client_lessons import Content, fallen, remedy
from kamreport.narrative.composing import passage
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide

PERIODS = 5


@slide(60)
def deck_lessons(known: Known) -> Section | None:
    """What fell short most in the title, below it the latest periods with our steps, the last first; else the
    cases that took longer than promised, else our steps, else what else fell short. Left out where nothing
    did.
    """
    found = known.section("client_lessons", Content)
    if found is None:
        return None
    section, content = found
    words = known.words
    lead = remedy(known.told)
    if content.course is not None:
        rows = content.course.rows[: -PERIODS - 1 : -1]
        shown = Slide(section.title, grid=replace(content.course, rows=rows))
    elif content.cases is not None:
        late = sum(one.late for one in known.told.shared.cases)
        shown = Slide(section.title, grid=content.cases, total=late)
        lead = passage(words, lead, content.note)
    elif content.fixes is not None:
        shown = Slide(section.title, grid=content.fixes)
    elif content.wrong:
        shown = Slide(section.title, points=content.wrong[:3])
    else:
        return None
    return Section("deck_lessons", title(fallen(known.told)), sentence(lead), shown)
