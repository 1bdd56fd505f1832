"""Altair and WeasyPrint in one process, the plain way: charts built anew, SVG in the page, nothing kept."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kamreport import charts as ours
from kamreport.blocks import Document
from kamreport.exports.pdf import Assets
from kamreport.render import page
from ways import Make, Turn
from ways.charts import inline, timed_charts


@contextmanager
def opened() -> Iterator[Make]:
    """WeasyPrint and Altair imported; nothing else is kept from one document to the next."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Fetcher(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002
            body, media = Assets({}).find(url)
            return URLFetcherResponse(url, body, {"Content-Type": media})

    ours.label_font = lambda _: None
    fetcher = Fetcher(allowed_protocols=())
    with timed_charts(_anew) as charts:

        def make(document: Document) -> Turn:
            charts.seconds, start = 0.0, time.process_time()
            made, fonts = page(document), FontConfiguration()
            sheets = [CSS(string=text, url_fetcher=fetcher, font_config=fonts) for text in made.styles]
            source = HTML(string=inline(made), url_fetcher=fetcher)
            data = source.write_pdf(stylesheets=sheets, font_config=fonts, pdf_variant="pdf/ua-1")
            return Turn(time.process_time() - start, charts.seconds, data)

        yield make


def _anew(*given: Any, **named: Any) -> str:
    """A chart built, checked and compiled for this one document."""
    ours._compiled.cache_clear()
    return ours.draw(*given, **named)
