"""What the user sees while the command runs."""

import json

import pytest

from kamreport.terminal import JsonLines, Terminal, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Alpha 客户 🚚 é", "Alpha 客户 🚚 é"),
        ("two\nlines", "two\nlines"),
        ("\x1b[31mred", "\\u001b[31mred"),
        ("gnp.\u202eexe", "gnp.\\u202eexe"),
        ("\x9b1m \udcff \x00", "\\u009b1m \\udcff \\u0000"),
    ],
)
def test_a_text_cannot_steer_the_terminal(text, shown):
    """Control characters, turned directions and half characters are written out; all else stands."""
    assert printable(text) == shown


def test_json_lines_are_one_object_each(capsys):
    """Line breaks inside a text stay inside its line; nothing goes to standard output."""
    watch = JsonLines()
    watch.step("read", folder="a\nb")
    watch.document("one", 1, 2, None)
    watch.document("two", 2, 2, "why\nnot")
    watch.line("done")
    out, err = capsys.readouterr()
    assert out == ""
    assert [json.loads(line)["event"] for line in err.splitlines()] == [
        "step",
        "document",
        "document",
        "message",
    ]


@pytest.mark.parametrize("watch", [JsonLines(quiet=True), Terminal(-1)])
def test_quiet_tells_failures_only(watch, capsys):
    """Steps and finished documents are silent; a failure is told."""
    watch.step("read", folder="x")
    watch.document("fine", 1, 2, None)
    assert capsys.readouterr().err == ""
    watch.document("broken", 2, 2, "reason")
    assert "reason" in capsys.readouterr().err


def test_without_a_terminal_nothing_moves(capsys):
    """No bar and no escape sequence in a pipe."""
    watch = Terminal()
    for done in (1, 2, 3):
        watch.document("a", done, 3, None)
    assert capsys.readouterr().err == ""


def test_numbers_of_things_are_told_in_the_right_number(capsys):
    """One document is one document."""
    watch = Terminal(1)
    watch.step("measure", accounts=1200)
    watch.step("make", documents=1, workers="2 worker processes")
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["Measuring 1,200 accounts", "Making 1 document with 2 worker processes"]


def test_more_words_say_why_a_document_is_made(capsys):
    """Forms of one document with different reasons are told together; one that is current as such."""
    watch = Terminal(1)
    watch.due("one", ("pdf",), "new", ("new",))
    watch.due("one", ("html", "json"), "figures changed: Revenue", ("figures",))
    watch.document("one", 1, 2, None)
    watch.document("two", 2, 2, None)
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["one (pdf: new; html, json: figures changed: Revenue)", "two (current)"]


def test_programs_read_the_reasons_by_kind(capsys):
    """One event for the forms with the same reasons: their kinds, and the words for people."""
    JsonLines().due("one", ("pdf", "html"), "a style changed; fonts changed", ("style", "fonts"))
    JsonLines(quiet=True).due("two", ("pdf",), "new", ("new",))
    assert json.loads(capsys.readouterr().err) == {
        "event": "due",
        "document": "one",
        "forms": ["pdf", "html"],
        "reasons": ["style", "fonts"],
        "why": "a style changed; fonts changed",
    }
