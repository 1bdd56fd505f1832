"""When to build: at once, and after each change of a file that documents are made from."""

from collections.abc import Iterator
from pathlib import Path

from watchfiles import DefaultFilter, watch

from kamreport.paths import LOCALES, STYLES, TEMPLATES


def occasions(inputs: Path, output: Path) -> Iterator[None]:
    """One at once, and one after each change in the portfolio folder, or in the product's own templates,
    styles and words; several changes in a row are one. What is changed while a build runs gives one more.

    The output folder, hidden files and what editors leave behind do not count. Never ends of itself.
    """
    watched = (inputs, TEMPLATES, STYLES, LOCALES)
    first = True
    for changes in watch(
        *watched,
        watch_filter=DefaultFilter(ignore_paths=[output.resolve()]),
        debounce=400,
        rust_timeout=250,
        yield_on_timeout=True,  # so that the first build begins when watching does
    ):
        if first or changes:
            yield
        first = False
