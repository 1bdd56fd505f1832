"""A portfolio's own templates: which stand for one of ours, and what is wrong in them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kamreport.blocks import Cell, Document, Grid, Head, Picture, Section, Tile
from kamreport.client_sections import CLIENT_SECTIONS
from kamreport.house import House, own_files
from kamreport.logo import Logo
from kamreport.overriding.reading import UNKNOWN, given_names, template_faults
from kamreport.paths import TEMPLATES
from kamreport.sections import SECTIONS
from kamreport.validation import nearest
from kamreport.views import VIEWS

GIVEN = {"document": Document, "chart": UNKNOWN, "logo": Logo | None, "draw": UNKNOWN}
ROOMS: Mapping[str, Mapping[str, Any]] = {"sections": SECTIONS, "client": CLIENT_SECTIONS}
PARAMETERS = {
    "tile": Tile,
    "tiles": tuple[Tile, ...],
    "picture": Picture,
    "grid": Grid,
    "cell": Cell,
    "head": Head,
}


def in_templates(folder: Path, house: House) -> Iterator[str]:
    """The faults of a templates folder. Files that begin with _ are parts that its own templates include."""
    if not folder.is_dir():
        return
    from kamreport.render import environment

    known = {path.relative_to(TEMPLATES).as_posix() for path in own_files(TEMPLATES)}
    known |= {f"{name}.html" for view in VIEWS.values() for name in (view.name, view.report)}
    for path in own_files(folder):
        name = path.relative_to(folder).as_posix()
        part = path.name.startswith("_")
        if name not in known and not part:
            yield f"{path}: no document uses a template of this name{nearest(name, known)}"
            continue
        for fault in template_faults(path, environment(house), None if part else _scope(name)):
            yield f"{path}, {fault}"


def _scope(name: str) -> dict[str, Any]:
    """The names that a template is given, with their types; those of macros' parameters with a star.

    What else the product's own template of that name reads is given too.
    """
    ours = given_names(TEMPLATES / name) if (TEMPLATES / name).is_file() else frozenset()
    scope = {
        **dict.fromkeys(ours, UNKNOWN),
        **GIVEN,
        **{f"*{one}": shape for one, shape in PARAMETERS.items()},
    }
    folder, _, file = name.rpartition("/")
    member = ROOMS.get(folder, {}).get(file.partition(".")[0])
    if member is not None:
        return scope | {"section": Section, "content": member.content, "loop": UNKNOWN}
    return scope
