"""Deck: the quarter on one slide, what was achieved in large figures and what fell short below."""

from kamreport.blocks import Section, Tile
from kamreport.client_sections.client_summary import Content
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import LINE, cut, title
from kamreport.slides import Known, Slide, slide

SAID, NOTE, MISS = 93, 43, 150  # half widths: below a figure three lines and one, beside a mark two


@slide(10)
def deck_summary(known: Known) -> Section | None:
    """The outcomes beside each other, each by its figure, then what fell short.

    With fewer than two outcomes it is the figures of the first page; left out with fewer than two of these.
    """
    found = known.section("client_summary", Content)
    if found is None:
        return None
    section, content = found
    good = tuple(_large(one) for one in content.outcomes)
    tiles = good if len(good) > 1 else content.tiles
    short = _short(content) if content.short else ()
    if len(tiles) < 2:
        return None
    shown = Slide(section.title, tiles=tiles, points=short)
    return Section("deck_summary", title(section.lead), "", shown)


def _large(point: Point) -> Tile:
    """An outcome by its figure, with the sentence that stands below it."""
    return Tile("", point.figure, cut(point.said, SAID), note=cut(point.note, NOTE))


def _short(content: Content) -> tuple[Point, ...]:
    """What fell short, marked so."""
    return tuple(
        Point(cut(one.text, MISS), cut(one.note, LINE), content.miss_headline) for one in content.miss
    )
