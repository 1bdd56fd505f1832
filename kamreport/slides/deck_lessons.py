"""Deck: what went wrong, and what is done about it."""

from kamreport.blocks import Section
from kamreport.client_sections.client_lessons import Content, steps
from kamreport.narrative.composing import passage
from kamreport.narrative.fitting import sentence, title
from kamreport.slides import Known, Slide, slide


@slide(60)
def deck_lessons(known: Known) -> Section | None:
    """What fell short in the title and below it, our steps in a table; left out where nothing fell short."""
    found = known.section("client_lessons", Content)
    if found is None:
        return None
    section, content = found
    words, ours = known.words, steps(known.told)
    done = sum(one.done_on is not None for one in ours)
    late = words("deck-late", n=sum(one.late for one in known.told.shared.cases))
    said = content.wrong[0].text if content.wrong else late
    second = (*content.holding, *(one.text for one in content.wrong[1:]), "")[0]
    if content.fixes is not None:
        state = words("deck-steps", n=len(ours), done=done, open=len(ours) - done)
        lead = passage(words, state, second)
        return Section(
            "deck_lessons",
            title(said),
            sentence(lead),
            Slide(section.title, grid=content.fixes, total=len(ours)),
        )
    if content.cases is not None:
        late_cases = sum(one.late for one in known.told.shared.cases)
        shown = Slide(section.title, grid=content.cases, total=late_cases)
    elif len(content.wrong) > 1:
        shown = Slide(section.title, points=content.wrong[1:4])
    else:
        return None
    return Section("deck_lessons", title(said), sentence(passage(words, content.note)), shown)
