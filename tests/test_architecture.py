"""The rules of the house: imports run one way, plug-ins stand alone, libraries stay in their rooms."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "kamreport"

FLOORS = (
    (
        "__init__",
        "blocks",
        "catalogue",
        "colours",
        "columnwidths",
        "contract",
        "database",
        "engines",
        "errors",
        "faults",
        "fontfiles",
        "logo",
        "models",
        "options",
        "page",
        "paths",
        "postbox",
        "printing",
        "registry",
        "scratch",
        "shard",
        "sheets",
        "telephone",
        "terminal",
        "textwidths",
        "validation",
        "values",
        "watch",
    ),
    (
        "brand",
        "doctor",
        "exports",
        "house",
        "period",
        "schema",
        "stylesheets",
        "theme",
        "labelfonts",
    ),
    (
        "charts",
        "config",
        "model",
        "warning",
    ),
    ("narrow",),
    (
        "checks",
        "figures",
        "letter",
        "render",
        "rollup",
        "origins",
        "request",
        "scope",
        "selection",
        "sources",
        "warehouse",
    ),
    (
        "arithmetic",
        "words",
    ),
    (
        "changes",
        "lineage",
        "signals",
    ),
    ("metric",),
    ("hindsight",),
    ("metrics",),
    ("playbook",),
    (
        "case",
        "steps",
    ),
    (
        "narrative",
        "sharing",
    ),
    (
        "client_sections",
        "gate",
        "sections",
    ),
    ("slides",),
    (
        "views",
        "workbook",
    ),
    (
        "making",
        "overriding",
        "sample",
        "settings",
        "start",
    ),
    ("pipeline",),
    (
        "explain",
        "inspection",
        "mailing",
        "outcome",
    ),
    ("preview",),
    ("cli",),
    ("__main__",),
)
"""The map of CONTRIBUTING: a room imports only from its own floor and those above it here."""

PLUG_INS = ("metrics", "changes", "signals", "sections", "client_sections", "slides", "views", "charts")
CLOSED_TO_CLIENTS = {
    "arithmetic.scoring", "case", "changes", "explain", "hindsight", "metric", "metrics", "model", "playbook",
    "rollup", "sections", "sharing.reading", "signals", "steps", "warning", "workbook",
}  # fmt: skip
"""Rooms from which a client section could reach what is internal."""
HOMES = {
    "altair": {"charts"},
    "vl_convert": {"charts", "doctor"},
    "jinja2": {"render", "overriding"},
    "weasyprint": {"exports", "printing", "doctor"},
    "click": {"cli", "options", "terminal"},
    "watchfiles": {"preview"},
    "pebble": {"making"},
    "dask": {"making"},
    "distributed": {"making"},
    "xlsxwriter": {"exports"},
    "duckdb": {"database", "engines", "sources", "checks", "rollup"},
}
WITHOUT_PANDAS = {
    "charts",
    "render",
    "exports",
    "blocks",
    "page",
    "sheets",
    "making.workers",
    "making.cluster",
    "making.crew",
    "making.inline",
    "making.machine",
    "making.packing",
    "making.remote",
    "making.pool",
    "making.task",
    "making.produce",
    "making.ledger",
}


def rooms():
    """Every module of the package with the room it belongs to and what it imports at any depth."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield parts, sorted(set(imported(tree)))


def imported(tree):
    """Dotted names of all modules imported, outside blocks for type checkers."""
    skipped = {id(node) for block in ast.walk(tree) if is_typing(block) for node in ast.walk(block)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from (
                [f"{node.module}.{alias.name}" for alias in node.names]
                if node.module == "kamreport"
                else [node.module]
            )


def is_typing(node):
    """True for `if TYPE_CHECKING:`."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def test_every_room_is_on_the_map():
    """The map names each room, and no room that is not there."""
    there = {parts[0] for parts, _ in rooms()}
    mapped = {room for floor in FLOORS for room in floor}
    assert there == mapped


def test_imports_run_one_way():
    """No room imports from a later floor of the map."""
    level = {room: number for number, floor in enumerate(FLOORS) for room in floor}
    wrong = [
        f"{'.'.join(parts)} imports {name}"
        for parts, names in rooms()
        for name in names
        if name.startswith("kamreport.")
        and name != "kamreport.__version__"
        and level[name.split(".")[1]] > level[parts[0]]
    ]
    assert wrong == []


def test_plug_ins_stand_alone():
    """Files of a plug-in room never import a sibling."""
    wrong = [
        f"{'.'.join(parts)} imports {name}"
        for parts, names in rooms()
        if parts[0] in PLUG_INS and parts[-1] != "__init__"
        for name in names
        if name.startswith(f"kamreport.{parts[0]}.")
    ]
    assert wrong == []


def test_libraries_stay_in_their_rooms():
    """Altair lives in charts only, jinja2 in render, weasyprint in exports, click with the command."""
    wrong = [
        f"{'.'.join(parts)} imports {name}"
        for parts, names in rooms()
        for name in names
        if (home := HOMES.get(name.split(".")[0])) is not None and parts[0] not in home
    ]
    assert wrong == []


def test_no_frames_where_pages_are_made():
    """Pandas stays out of charts, render, exports and the workers."""
    wrong = [
        ".".join(parts)
        for parts, names in rooms()
        if WITHOUT_PANDAS & {parts[0], ".".join(parts)}
        and any(name.split(".")[0] == "pandas" for name in names)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "heavy", ["pandas", "altair", "weasyprint", "vl_convert", "duckdb", "jinja2", "scipy"]
)
def test_the_command_starts_light(heavy):
    """Importing the command loads none of the heavy libraries."""
    code = f"import sys, kamreport.cli; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_client_sections_meet_nothing_but_what_is_shared():
    """No client section or slide imports a room of internal values, nor does any narrative that it uses."""
    imports = {".".join(parts).removesuffix(".__init__"): names for parts, names in rooms()}
    waiting = [name for name in imports if name.startswith(("client_sections", "slides"))]
    wrong, met = [], set(waiting)
    while waiting:
        one = waiting.pop()
        used = [name.removeprefix("kamreport.") for name in imports[one] if name.startswith("kamreport.")]
        wrong += [
            f"{one} imports {name}"
            for name in used
            if any(f"{name}.".startswith(f"{room}.") for room in CLOSED_TO_CLIENTS)
        ]
        following = {name for name in used if name.startswith("narrative.") and name in imports} - met
        waiting += following
        met |= following
    assert wrong == []


def test_only_share_meets_the_case():
    """In the room of what is shared, the case is known where it is read and where all is put together."""
    meeting = {
        ".".join(parts)
        for parts, names in rooms()
        if parts[0] == "sharing" and any(name.startswith("kamreport.case") for name in names)
    }
    assert meeting == {"sharing.__init__", "sharing.reading"}
