"""The slides: one message each, as many as there is something to say, never more than fits."""

import re
from dataclasses import replace

import pytest
from partners import bare, few, rich, shared
from portfolios import parts, texts

from kamreport.blocks import Grid, Picture, Tile
from kamreport.charts import draw
from kamreport.config import Choice
from kamreport.figures import Estimate
from kamreport.narrative.client_points import Point
from kamreport.narrative.fitting import SENTENCE, TITLE, size
from kamreport.schema import LANGUAGES
from kamreport.sharing import share
from kamreport.sharing.benchmarks import Benchmark
from kamreport.sharing.goals import Action
from kamreport.slides import MOST, SLIDES, build
from kamreport.theme import theme
from kamreport.views import VIEWS, check_choices
from kamreport.words import words


def deck(language="en", **changes):
    """The slides of the rich customer by name, with what is shared changed."""
    return {one.name: one for one in build(replace(shared(), **changes), words(language))}


def compared():
    """What is shared with a comparison beside it: something for every slide."""
    return Benchmark("delivery", shared().figure("delivery", "otif"), 0.8, 9)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_is_sound_in_every_language(language):
    """No leaked value, a topic, a title that is a sentence of two lines at most, and something below it."""
    found = deck(language)
    assert len(found) >= 7
    for slide in found.values():
        for text in texts((slide.title, slide.lead, slide.content)):
            assert not re.search(r"\bnan\b|None|NaT|[{}]|\binf\b", text), text
        assert slide.content.topic
        assert slide.title != slide.content.topic
        assert 8 <= size(slide.title) <= TITLE
        assert size(slide.lead) <= SENTENCE
        assert not slide.title.endswith((".", "。"))
        assert len(re.split(r"\. |。", slide.title)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slide_shows_one_thing(language):
    """One chart, or one table without a heading of its own, or four tiles at most, or four points."""
    for slide in deck(language).values():
        content = slide.content
        tables, charts, tiles, points = (list(parts(content, one)) for one in (Grid, Picture, Tile, Point))
        assert len(tables) + len(charts) + bool(tiles) + (bool(points) and not tiles) == 1, slide.name
        assert len(tiles) <= 4
        assert len(points) <= 4
        for table in tables:
            assert table.headline == ""
            assert table.rows
            assert {len(row) for row in table.rows} == {len(table.heads)}
        for chart in charts:
            assert draw(chart.kind, chart.rows, theme(language), slide=True).startswith("<svg")


def test_titles_say_what_was_found():
    """The finding, not its topic: with its figures, in one sentence."""
    found = deck()
    summary = found["deck_summary"]
    assert summary.title == (
        "One goal is reached and another has come 50% of the way; one commitment of ours is overdue"
    )
    assert summary.content.tiles[0].value == "8.5\u00a0days"
    assert [point.figure for point in summary.content.points] == ["What fell short"]
    assert found["deck_goals"].title.startswith("We agreed on three goals: one is reached")
    assert found["deck_topic"].title == "“Frame agreement” ends on 31 December 2026, in 92 days"
    assert found["deck_asks"].title == "We ask three things of you"


def test_the_last_slide_names_who_does_what_until_when():
    """Commitments of both sides and the next meetings, in order of their days."""
    *_, last = build(shared(), words("en"))
    grid = last.content.grid
    assert last.name == "deck_commitments"
    assert last.lead == "We next meet on 14 October 2026."
    rows = [[cell.text for cell in row] for row in grid.rows]
    assert rows[0] == ["Report the cause", "Our side", "Ann", "1 Sep 2026, passed"]
    assert ["Meeting at the management level", "Both sides", "Ann · Zoe Client", "14 Oct 2026"] in rows[1:-1]
    assert "1 Nov 2026" in rows[-1][-1]
    assert {row[1] for row in rows} == {"Our side", "Your side", "Both sides"}


def test_one_ask_alone_stands_above_the_commitments():
    """No slide for a single sentence: it is the lead of the last one."""
    meeting = replace(shared().meetings[0], kind="strategy", planned=True)
    goals = tuple(replace(one, actual=one.actual or 1.0) for one in shared().goals)
    ours = tuple(one for one in shared().actions if one.side == "ours")
    found = deck(meetings=(meeting,), goals=goals, actions=ours)
    assert "deck_asks" not in found
    lead = found["deck_commitments"].lead
    assert lead.startswith("We ask one thing of you: Please decide with us how “Frame agreement” goes on")


def test_ten_slides_at_most():
    """With a comparison there is one too many: the topic gives way, but not where it is asked for."""
    found = deck(benchmarks=(compared(),))
    assert len(found) == MOST == 9
    assert "deck_comparison" in found
    assert "deck_topic" not in found
    asked = Choice(sections=("topic", "comparison"))
    assert list(deck(benchmarks=(compared(),), choices={"client_deck": asked})) == [
        "deck_topic", "deck_comparison",
    ]  # fmt: skip


def test_slides_are_chosen_and_follow_the_review():
    """kamreport.toml leaves out a slide; a section that the review lacks has no slide either."""
    assert check_choices({"client_deck": Choice(without=("topic", "asks"))}) == []
    assert "did you mean 'goals'" in check_choices({"client_deck": Choice(without=("goal",))})[0]
    assert "deck_voice" not in deck(choices={"client_deck": Choice(without=("voice",))})
    assert "deck_voice" not in deck(choices={"client_review": Choice(without=("voice",))})


def test_every_slide_is_there_for_someone():
    """All slides that are registered come to be, given a customer with something to tell."""
    fewer = {"client_deck": Choice(without=("topic",))}
    met = {*deck(), *deck(benchmarks=(compared(),)), *deck(choices=fewer)}
    assert met == set(SLIDES)


def test_a_client_of_whom_only_meetings_are_known_has_a_whole_deck():
    """When both sides met, what is asked with the day of the next meeting, and what is not in the review."""
    nothing = dict.fromkeys(
        ("goals", "actions", "steps", "agreements", "deliveries", "months", "late_days", "cases", "served",
         "ratings", "quotes", "purchases", "categories", "courses", "used", "features"), (),
    )  # fmt: skip
    changed = replace(shared(), figures=dict.fromkeys(shared().figures, Estimate(None)), **nothing)
    met, asked = build(changed, words("en"))
    assert (met.name, asked.name) == ("deck_meetings", "deck_asks")
    assert met.title.startswith("We met ")
    assert asked.lead == "We next meet on 14 October 2026."
    assert asked.content.note == "Not in this review yet: orders, service cases and feedback."
    assert len(asked.content.points) >= 2


def test_marks_of_one_level_stand_in_one_row_of_a_slide():
    """A year of many meetings is drawn as high as one of few: its rows are its levels."""
    fewer = {"client_deck": Choice(without=("topic",))}
    year = deck(choices=fewer)["deck_meetings"].content.picture
    marks = [row for row in year.rows if row["kind"] == "point"]
    crowded = (*year.rows, *({**marks[0], "start": 1.0 + n / 10, "end": 1.0 + n / 10} for n in range(40)))
    heights = [
        re.search(r'height="([\d.]+)"', draw(year.kind, rows, theme("en"), slide=True)).group(1)
        for rows in (year.rows, crowded)
    ]
    assert heights[0] == heights[1]


def test_goals_stand_beside_each_other_by_where_they_are_today():
    """Three at most, large, each with its way and how it stands; more of them in a table."""
    content = deck()["deck_goals"].content
    assert [(one.value, one.change) for one in content.tiles][:2] == [
        ("8.5\u00a0days", "Reached"), ("4\u00a0days", "50% of the way"),
    ]  # fmt: skip
    assert content.tiles[2].value == "No value yet"
    assert content.tiles[0].note == "from 14 to 9\u00a0days by 31 Dec 2026 · days to start"
    assert deck(goals=(*shared().goals, shared().goals[0]))["deck_goals"].content.grid is not None


def test_little_is_little_and_nothing_is_what_to_ask():
    """Few figures: few slides, none without content. None at all: the cover says so, and one slide asks."""
    little = build(share(few(), "A"), words("en"))
    assert 1 <= len(little) < 5
    document = VIEWS["client_deck"].build(bare(), "A", words("en"))
    assert [one.name for one in document.sections] == ["deck_asks"]
    assert document.cover.message.startswith("There is nothing to report for")


def test_what_is_too_much_is_cut_and_counted():
    """Forty commitments with long names: as many rows as fit, and a line that counts the others."""
    long = Action("Send the plan for every plant " * 9, "ours", "Ann", None, shared().as_of, None, "late", "")
    found = deck(actions=(long,) * 40)
    grid = found["deck_commitments"].content.grid
    assert 1 <= len(grid.rows) <= 4
    assert grid.note == f"{40 + 1 - len(grid.rows)} more are not shown here."
    assert all(cell.text.endswith("…") for row in grid.rows for cell in row[:1])


def test_it_is_the_clients_review_made_when_asked_for():
    """One report of its own, client edition, on request, printed alone."""
    view = VIEWS["client_deck"]
    assert (view.report, view.edition, view.about) == ("deck", "client", "account")
    assert (view.asked, view.printed) == (True, True)
    document = view.build(rich(), "A", words("en"))
    assert (document.kind, document.edition, document.title) == (
        "deck", "client", "Aldersey · Business review, slides · Q3 2026",
    )  # fmt: skip
    assert document.cover.message.startswith("Your goal “Faster start” is reached")
    with pytest.raises(ValueError, match="one account"):
        view.build(rich(), None, words("en"))
