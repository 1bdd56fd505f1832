"""KamReport as a worker has it: warm, charts drawn on the way, tags and bookmarks on."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from kamreport.blocks import Document
from kamreport.exports.pdf import pdf
from kamreport.making.produce import prepare
from kamreport.render import page
from ways import Make, Turn
from ways.charts import timed_charts


@contextmanager
def opened() -> Iterator[Make]:
    """A worker made ready as builds make it."""
    prepare(("pdf",))
    with timed_charts() as charts:

        def make(document: Document) -> Turn:
            charts.seconds, start = 0.0, time.process_time()
            data = pdf(page(document))
            return Turn(time.process_time() - start, charts.seconds, data)

        yield make
