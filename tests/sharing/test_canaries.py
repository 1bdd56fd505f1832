"""Nothing internal, nothing of others in any client document: all that may not be seen is marked."""

import pytest
from canaries import NUMBERS, OTHER, OWN, planted

from kamreport.contract import Kind
from kamreport.exports import EXPORTS
from kamreport.exports.files import slug
from kamreport.gate.checking import Gate, words_of
from kamreport.gate.reading import read_back
from kamreport.making.make import forms_of
from kamreport.making.produce import Job, produce
from kamreport.schema import LANGUAGES, TABLES
from kamreport.sharing import share
from kamreport.views import VIEWS
from kamreport.words import words

pytestmark = pytest.mark.filterwarnings("ignore:unclosed file .*sRGB:ResourceWarning")  # WeasyPrint's own
CLIENT = [name for name, view in VIEWS.items() if view.edition == "client"]


def found(text: str, language: str) -> list[str]:
    """Where the marks stand in the data that a text holds."""
    return planted().found(text, words(language))


@pytest.fixture(
    scope="module", params=[(name, language) for name in CLIENT for language in LANGUAGES], ids=str
)
def made(request):
    """A client document of the marked portfolio: its language, its view, and its files."""
    name, language = request.param
    document = VIEWS[name].build(planted().case, OWN, words(language))
    forms = [form for form in forms_of(name, tuple(EXPORTS)) if language == "en" or form != "pdfa"]
    return language, document, produce(Job(document, tuple(forms)))


def test_every_internal_field_is_marked():
    """Each text and number that may not be seen has its mark, in every table with an account."""
    marked = {where.split()[1] for where in (*planted().texts, *planted().numbers)}
    for table in TABLES.values():
        if table.name == "orders" or "account_id" not in table.names:
            continue
        for column in table.columns:
            plain = column.kind is Kind.TEXT or column.kind in NUMBERS
            if plain and (column.internal or table.internal):
                assert f"{table.name}.{column.name}" in marked


def test_the_marks_are_where_documents_are_made_from():
    """The internal review of the same portfolio shows marks of most tables: the test looks at live data."""
    document = VIEWS["review"].build(planted().case, OWN, words("en"))
    seen = found(" ".join(one.text for one in words_of(document, "")), "en")
    tables = {where.split()[1].partition(".")[0] for where in seen}
    assert {"accounts", "surveys", "opportunities", "events", "actions", "objectives"} <= tables


def test_what_is_shared_holds_no_mark():
    """The value that client documents are made of: neither its texts nor its numbers."""
    shared = share(planted().case, OWN)
    assert found(" ".join(one.text for one in words_of(shared, "")), "en") == []
    assert found(repr(shared), "en") == []


def test_the_view_holds_no_mark(made):
    """The words of the document, before any form."""
    language, document, _ = made
    assert len(document.sections) >= 5
    assert found(" ".join(one.text for one in words_of(document, "")), language) == []


def test_no_finished_file_holds_a_mark(made):
    """Text, metadata, bookmarks, alternative texts, attachments, links, data of charts, in every form."""
    language, _, files = made
    for form, file in files.items():
        said = read_back(EXPORTS[form].media, file.data)
        assert len(said) > 10
        assert found(" ".join(one.text for one in said), language) == [], form
        assert found(file.data.decode("latin-1"), language) == [], form


def test_file_names_hold_no_mark():
    """The folder and the file are called after the customer alone."""
    assert found(slug(planted().case.name(OWN), OWN), "en") == []


def test_the_gate_finds_nothing(made):
    """The gate lets the marked customer's own documents pass."""
    language, _, files = made
    said = [one for file in files.values() for one in file.said]
    assert said
    assert Gate(planted().case).faults(OWN, language, said) == []


def test_the_gate_finds_marked_texts():
    """Held against the gate, texts that may not be seen are found, wherever in the data they come from."""
    gate, missed = Gate(planted().case), []
    for where, text in planted().texts.items():
        kind, column, _ = where.split(maxsplit=2)
        table, _, name = column.partition(".")
        contract = TABLES.get(table)
        internal = (
            contract and name in contract.names and (contract.internal or contract.column(name).internal)
        )
        named = (table, name) in {("accounts", "name"), ("contacts", "name")} and kind == "other"
        if (internal or named) and not gate.faults(OWN, "en", list(words_of(f"So {text}.", "page 1"))):
            missed.append(where)
    assert missed == []


def test_the_other_customer_may_see_its_own_name():
    """What is another's name here is its own there."""
    name = planted().case.name(OTHER)
    said = list(words_of(f"About {name}", "page 1"))
    assert Gate(planted().case).faults(OTHER, "en", said) == []
    assert "accounts.name" in Gate(planted().case).faults(OWN, "en", said)[0]
