"""Why a document is made: every part of its key told by name, and nothing told that is not so."""

from dataclasses import replace

import pytest

from kamreport.making.key import Basis, Key, View
from kamreport.making.reasons import Reason, changed, said

TITLES = {"health": "Health", "revenue": "Revenue", "plan": "Plan"}
BASIS = Basis(
    styles="s",
    fonts="f",
    brand="b",
    program="p",
    versions=(("kamreport", "0.1.0"), ("weasyprint", "69.0")),
    words="w",
    settings="c",
    as_of="2026-09-30",
)
VIEW = View("v", (("cover", "c"), ("health", "h"), ("revenue", "r")))
KEY = Key(VIEW, "t", BASIS)
OTHER = View("v2", (("cover", "c"), ("health", "h2"), ("revenue", "r")))


def told(now, before=KEY):
    """The reasons in one line."""
    return said(changed(before, now, TITLES))


@pytest.mark.parametrize(
    ("now", "line"),
    [
        (KEY, ""),
        (replace(KEY, view=OTHER), "figures changed: Health"),
        (replace(KEY, templates="t2"), "a template changed"),
        (replace(KEY, basis=replace(BASIS, styles="s2")), "a style changed"),
        (replace(KEY, basis=replace(BASIS, fonts="f2")), "fonts changed"),
        (replace(KEY, basis=replace(BASIS, program="p2")), "the program itself changed"),
        (replace(KEY, basis=replace(BASIS, brand="b2", styles="s2")), "the brand changed"),
        (
            replace(KEY, basis=replace(BASIS, versions=(("kamreport", "0.1.0"), ("weasyprint", "70.0")))),
            "made by another version (weasyprint 69.0 -> 70.0)",
        ),
        (
            replace(KEY, basis=replace(BASIS, versions=(("kamreport", "0.2.0"),))),
            "made by another version (kamreport 0.1.0 -> 0.2.0, weasyprint 69.0 -> none)",
        ),
        (replace(KEY, view=OTHER, basis=replace(BASIS, words="w2")), "words changed: Health"),
        (replace(KEY, view=OTHER, basis=replace(BASIS, settings="c2")), "settings changed: Health"),
        (
            replace(KEY, view=OTHER, basis=replace(BASIS, as_of="2026-10-01")),
            "as of another day (2026-09-30 -> 2026-10-01)",
        ),
        (replace(KEY, view=OTHER, templates="t2"), "figures changed: Health; a template changed"),
    ],
)
def test_each_part_has_its_reason(now, line):
    """One part changed is told as that part; what always changes with it is not told beside it."""
    assert told(now) == line


@pytest.mark.parametrize("part", ["words", "settings", "as_of"])
def test_what_changed_nothing_that_is_printed_is_no_reason(part):
    """Other words, settings or another day leave a document as it is when its view is the same."""
    assert told(replace(KEY, basis=replace(BASIS, **{part: "other"}))) == ""


def test_sections_are_named_by_their_titles():
    """Changed, new and removed ones; the cover last; more than a line holds are counted."""
    view = View("v3", (("cover", "c2"), ("health", "h2"), ("plan", "n")))
    expected = "figures changed: Health, Plan, a section no longer there and cover"
    assert told(replace(KEY, view=view)) == expected
    assert told(replace(KEY, view=View("v4", (("cover", "c"),)))) == (
        "figures changed: 2 sections no longer there"
    )
    assert str(Reason("figures", tuple("ABCDE"))) == "figures changed: A, B, C, D and E"
    assert str(Reason("figures", tuple("ABCDEF"))) == "figures changed: A, B, C, D and 2 more"


def test_a_file_of_which_no_key_is_known_is_made():
    """That of an earlier form of the ledger, and it is said so."""
    assert told(KEY, None) == "made by another version of KamReport"


def test_enumerations_read_as_such():
    """One, two and three parts."""
    told = [str(Reason("figures", tuple(parts))) for parts in ("a", "ab", "abc")]
    assert told == [f"figures changed: {parts}" for parts in ("a", "a and b", "a, b and c")]
