"""JSON: valid by the published schema, the same content as the sheets, the same bytes each time."""

import copy
import json as standard

import jsonschema
import pytest
from workbooks import MOVES, workbook

from kamreport.exports import EXPORTS
from kamreport.exports.json import SCHEMA, json
from kamreport.paths import SCHEMAS

PUBLISHED = standard.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))


def made(**changed):
    """The file's content."""
    return standard.loads(json(workbook(**changed)))


def validate(content):
    """Raise where the content does not keep to the published schema."""
    jsonschema.Draft202012Validator(PUBLISHED, format_checker=jsonschema.FormatChecker()).validate(content)


def test_the_form_is_found_by_name():
    """The register knows the form, its suffix, and that it is made from data."""
    assert (EXPORTS["json"].suffix, EXPORTS["json"].of) == (".json", "data")


def test_the_schema_is_one():
    """The published schema is a schema, and the files name it."""
    jsonschema.Draft202012Validator.check_schema(PUBLISHED)
    assert PUBLISHED["$id"] == SCHEMA == made()["schema"]


def test_content_keeps_to_the_schema():
    """Reports of the portfolio and of an account are valid."""
    validate(made())
    content = made(account="A1", account_name="Alpha")
    validate(content)
    assert content["account"] == {"id": "A1", "name": "Alpha"}
    assert made()["account"] is None


def test_rows_are_those_of_the_sheets():
    """Every sheet stands under its key with its columns, its rows and how many there are in all."""
    sheet = made()["sheets"]["revenue.moves"]
    assert sheet["count"] == 7
    assert sheet["totals"] == ["revenue"]
    assert [one["key"] for one in sheet["columns"]] == [one.key for one in MOVES.columns]
    assert sheet["rows"] == [
        ["=1+1", "2026-09-30", 0.1, 0.25, True],
        ["重庆机电", "2026-09-30T14:30:00", 0.2, None, False],
    ]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content.pop("as_of"),
        lambda content: content.update(strange=1),
        lambda content: content.update(as_of="30 September"),
        lambda content: content["sheets"]["figures"]["rows"][0].__setitem__(6, "many"),
        lambda content: content["sheets"]["figures"]["rows"][0].pop(),
        lambda content: content["sheets"]["revenue.moves"]["columns"][0].update(unit="stones"),
        lambda content: content["sheets"]["revenue.moves"].update(count="7"),
        lambda content: content["sheets"].pop("definitions"),
    ],
)
def test_the_schema_refuses_what_is_not_a_report(spoil):
    """The schema is no formality: a report spoilt in one place is not valid."""
    content = copy.deepcopy(made())
    spoil(content)
    with pytest.raises(jsonschema.ValidationError):
        validate(content)


def test_two_runs_give_the_same_bytes():
    """The same data, the same file."""
    assert json(workbook()) == json(workbook())
