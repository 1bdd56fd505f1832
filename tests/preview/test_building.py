"""One build of the preview: what it comes to, whatever it meets."""

from functools import partial
from pathlib import Path

import pytest

from kamreport.errors import ConfigError
from kamreport.making.make import Made
from kamreport.pipeline import Summary
from kamreport.preview.building import built


def failing(error):
    """A build that meets this error."""
    raise error


def test_files_and_words_of_a_build():
    """Made and current files in order; the lines of the command without its list of files."""
    made = Made(Path("o/2026Q3"), made=[Path("o/b.html")], current=[Path("o/a.html")])
    found = built(lambda: Summary(made, read=5, aside=0))
    assert (found.files, found.failed) == ((Path("o/a.html"), Path("o/b.html")), False)
    assert found.lines == ("5 rows read, 5 used, 0 set aside.", "1 file made, 1 current.")


@pytest.mark.parametrize(
    ("error", "words"),
    [(ConfigError(["brand.toml: one", "brand.toml: two"]), "brand.toml: two"), (ValueError("odd"), "odd")],
)
def test_an_error_is_told_and_ends_nothing(error, words):
    """A fault of the user's with all its lines; one of ours with its kind."""
    found = built(partial(failing, error))
    assert (found.files, found.failed) == ((), True)
    assert any(words in line for line in found.lines)
