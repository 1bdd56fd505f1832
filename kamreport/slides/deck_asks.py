"""Deck: what the client is asked to do or to decide."""

from kamreport.blocks import Section
from kamreport.client_sections.client_summary import Content
from kamreport.narrative.client import Told
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import LINE, SENTENCE, cut, title
from kamreport.slides import Known, Slide, slide

MEETINGS = 2  # so few have no slide of their own


@slide(80)
def deck_asks(known: Known) -> Section | None:
    """The asks of the first page, three at most; left out where there are none.

    One alone stands on the last slide, above the commitments, where there are any. Where one or two
    meetings are all that is agreed, the next stands here.
    """
    found = known.section("client_summary", Content)
    if found is None or not found[1].asks:
        return None
    _, content = found
    if len(content.asks) == 1 and "client_commitments" in known.sections:
        return None
    points = tuple(
        Point(cut(one.text, SENTENCE), cut(one.note, LINE), str(place))
        for place, one in enumerate(content.asks, 1)
    )
    said = known.words("deck-asks", n=len(points))
    shown = Slide(content.asks_headline, points=points, note=content.untold)
    return Section("deck_asks", title(said), _meet(known.told), shown)


def _meet(told: Told) -> str:
    """The next meeting, where there are but one or two and nothing else is agreed."""
    planned = [one for one in told.shared.meetings if one.planned]
    if not 0 < len(planned) <= MEETINGS or any(one.state in ("open", "late") for one in told.shared.actions):
        return ""
    return told.words("client-commitments-meet", n=len(planned), day=told.words.day(planned[0].day))
