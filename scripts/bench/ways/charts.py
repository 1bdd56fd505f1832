"""What drawing the charts of a page takes, in whatever way they are drawn."""

import html
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kamreport import render
from kamreport.exports.drawings import drawing
from kamreport.page import Page

_PICTURE = re.compile(r'<img\b[^>]*?\ssrc="chart:([^"]*)"[^>]*>')
_ALTERNATIVE = re.compile(r'\salt="([^"]*)"')


@dataclass
class Charts:
    """The CPU seconds that charts took since this was set to zero."""

    seconds: float = 0.0


@contextmanager
def timed_charts(draw: Callable[..., str] | None = None) -> Iterator[Charts]:
    """Charts are drawn by `draw`, where one is given, and the time it takes is added up."""
    charts, plain = Charts(), render.draw
    chosen = draw or plain

    def timed(*given: object, **named: object) -> str:
        start = time.process_time()
        drawn = chosen(*given, **named)
        charts.seconds += time.process_time() - start
        return drawn

    render.draw = timed
    try:
        yield charts
    finally:
        render.draw = plain


def inline(page: Page) -> str:
    """The HTML of a page with its charts inside, as any script would hand it to a printer."""

    def drawn(found: re.Match[str]) -> str:
        told = _ALTERNATIVE.search(found[0])
        return drawing(page.pictures[found[1]], f"c{found[1]}", html.unescape(told[1]) if told else "")

    return _PICTURE.sub(drawn, page.html)
