"""Templates and views hold each other to their word: no name without a field, no field without a use."""

import re
from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

import pytest
from jinja2 import nodes

from kamreport.blocks import Cell, Cover, Document, Grid, Head, Labels, Picture, Section, Tile
from kamreport.paths import TEMPLATES
from kamreport.render import environment
from kamreport.sections import SECTIONS

MACROS = {"draw.tiles": Tile, "draw.picture": Picture, "draw.grid": Grid}
SHARED = {
    "document": Document,
    "cover": Cover,
    "tile": Tile,
    "picture": Picture,
    "grid": Grid,
    "cell": Cell,
    "head": Head,
    "section": Section,
}


def attributes(name, variable):
    """The attributes of a variable that a template reads."""
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    tree = environment().parse(source)
    return {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == variable
    }


def test_every_section_has_a_template_and_every_template_a_section():
    """A section and its template come in pairs."""
    assert {path.stem for path in (TEMPLATES / "sections").glob("*.html")} == set(SECTIONS)


@pytest.mark.parametrize("name", list(SECTIONS))
def test_a_section_prints_all_it_has_and_nothing_else(name):
    """The template of a section uses each field of its content, and none that is not there."""
    wanted = {field.name for field in fields(SECTIONS[name].content)}
    assert attributes(f"sections/{name}.html", "content") == wanted


@pytest.mark.parametrize(
    "template", ["document.html", "cover.html", "macros.html", "summary.html", "deck.html", "mail.html"]
)
def test_shared_templates_read_only_what_is_there(template):
    """Names in the frame, the cover and the macros are fields or properties of their blocks."""
    for variable, shape in SHARED.items():
        have = {field.name for field in fields(shape)} | {
            name for name in vars(shape) if not name.startswith("_")
        }
        assert attributes(template, variable) <= have, variable


@pytest.mark.parametrize("shape", [Document, Cover, Labels, Tile, Picture, Grid, Cell, Head])
def test_no_field_is_left_unprinted(shape):
    """Every field of a shared block is read by some template or by the renderer."""
    sources = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.html"))
    read_elsewhere = {"kind", "rows", "width", "bar", "edition", "language"}
    for field in fields(shape):
        assert field.name in read_elsewhere or re.search(rf"\.{field.name}\b", sources), field.name


def test_contents_are_plain():
    """Content holds words, blocks and tuples of them; no frames, no figures still to be formatted."""
    allowed = {str, bool, type(None), Tile, Picture, Grid, ...}
    for member in SECTIONS.values():
        for name, hint in get_type_hints(member.content).items():
            for part in flat(hint):
                assert part in allowed or is_dataclass(part), f"{member.name}.{name}: {part}"


def flat(hint):
    """The plain types a hint is made of."""
    parts = get_args(hint)
    return [one for part in parts for one in flat(part)] if parts else [hint]


def test_no_template_carries_style_or_script():
    """Looks belong to styles/; documents run nothing and fetch nothing."""
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=|https?:", text), path.name


def test_a_head_without_words_is_a_head_all_the_same():
    """Above bars stands no word; a plain cell there would have no header, which PDF/UA does not allow."""
    grid = Grid("", (Head("Name"), Head("")), ((Cell("A"), Cell("", bar=0.5)),))
    text = '{%- import "macros.html" as draw with context -%}{{ draw.grid(grid) }}'
    told = environment().from_string(text).render(grid=grid)
    head = told[told.index("<thead>") : told.index("</thead>")]
    assert head.count("<th ") == 2
    assert "<td" not in head
