"""The page of the preview: its parts, the state, documents; nothing else, and nobody else."""

import http.client
import json
from pathlib import Path

import pytest

from kamreport.errors import UsageError
from kamreport.preview.board import Board
from kamreport.preview.building import Built
from kamreport.preview.documents import documents
from kamreport.preview.server import FRAME, listening

REVIEW = "2026Q3/internal/accounts/alpha-1/review.en.html"
SUMMARY = "2026Q3/internal/summary.zh-CN.pdf"


@pytest.fixture
def served(tmp_path):
    """A folder of two documents, beside a file that is none of the browser's business, and what asks it."""
    output = tmp_path / "output"
    for place in (REVIEW, SUMMARY):
        (output / place).parent.mkdir(parents=True, exist_ok=True)
        (output / place).write_text(place)
    (tmp_path / "secret.html").write_text("secret")
    (output / "away.html").symlink_to(tmp_path / "secret.html")
    board = Board()
    files = [output / REVIEW, output / SUMMARY]
    board.end(Built(tuple(files), ("2 files made.",), False), documents(files, output))
    with listening(0, output, board) as address:
        yield address.removeprefix("http://").strip("/")


def asked(place, path, **headers):
    """The answer to GET: status, headers, body."""
    connection = http.client.HTTPConnection(place, timeout=30)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.headers, answer.read().decode()


def test_the_page_brings_its_own_parts_and_loads_nothing_else(served):
    """Page, style and script are served, under a policy of this one origin."""
    for path, media in (("/", "text/html"), ("/frame.css", "text/css"), ("/frame.js", "javascript")):
        status, headers, text = asked(served, path)
        assert status == 200
        assert media in headers["Content-Type"]
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "http" not in text
    named = {path.name for path in FRAME.iterdir()}
    assert named == {"frame.html", "frame.css", "frame.js"}


def test_the_state_lists_the_documents(served):
    """The portfolio's first, with what a list needs; what the build told beside it."""
    state = json.loads(asked(served, "/state?after=-1")[2])
    assert [(one["about"], one["report"], one["language"], one["form"]) for one in state["documents"]] == [
        ("", "summary", "zh-CN", "pdf"),
        ("alpha-1", "review", "en", "html"),
    ]
    assert (state["build"], state["lines"]) == (1, ["2 files made."])


def test_documents_are_served_as_they_are(served):
    """Never from a cache, so that what is seen is what was made last."""
    status, headers, text = asked(served, f"/documents/{REVIEW}?7")
    assert (status, text, headers["Cache-Control"]) == (200, REVIEW, "no-store")
    assert asked(served, f"/documents/{SUMMARY}")[1]["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(
    "path",
    [
        "/documents/../secret.html",
        "/documents/%2e%2e/secret.html",
        "/documents/away.html",
        "/documents//etc/passwd",
        "/documents/a%00b",
        "/documents/none.html",
        "/documents/",
        "/secret.html",
        "/state/x",
    ],
)
def test_nothing_outside_the_documents_is_served(served, path):
    """No way up, no link out, no folder, no other file."""
    status, _, text = asked(served, path)
    assert (status, text == "secret") == (404, False)


def test_a_page_elsewhere_cannot_ask_by_a_name_of_its_own(served):
    """A name that is turned to this machine by its owner is refused; the machine's own names are not."""
    port = served.rpartition(":")[2]
    assert asked(served, "/state?after=-1", Host=f"reports.example:{port}")[0] == 403
    assert asked(served, "/state?after=-1", Host=f"localhost:{port}")[0] == 200


def test_a_port_that_is_taken_is_told(served):
    """With the option that names another."""
    port = int(served.rpartition(":")[2])
    with pytest.raises(UsageError, match=rf"Port {port}.*--port"), listening(port, Path(), Board()):
        pass
