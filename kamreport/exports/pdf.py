"""PDF: tagged for accessibility (PDF/UA-1), and the same bytes for the same page on every run."""

import logging
import mimetypes
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from kamreport.errors import DocumentError
from kamreport.exports import export
from kamreport.page import Page
from kamreport.paths import STYLES

VARIANT = "pdf/ua-1"
_LOG = logging.getLogger(__name__)
_PRINTER = logging.getLogger("weasyprint")


@export(suffix=".pdf", media="application/pdf")
def pdf(page: Page) -> bytes:
    """The page as PDF/UA-1.

    Pictures come from `page.pictures` and fonts from the style folder; nothing else can be fetched.
    Raises DocumentError for anything refused, missing or unreadable, even where the printer would go on
    without it.
    """
    fetcher = Fetcher(page.pictures)
    with _complaints() as complaints:
        sheets = [_sheet(text) for text in page.styles]
        source = HTML(string=page.html, url_fetcher=fetcher)
        try:
            data: bytes = source.write_pdf(stylesheets=sheets, font_config=_fonts(), pdf_variant=VARIANT)
        except RecursionError as error:
            raise DocumentError("the page is nested too deeply to be printed") from error
        except UnicodeEncodeError as error:
            raise DocumentError(f"the page holds a character that cannot be printed: {error}") from error
    _raise_for([*fetcher.refused, *complaints])
    return data


class Fetcher(URLFetcher):  # type: ignore[misc]
    """Serves `chart:NAME` from the pictures given and `asset:PATH` from the asset folders; refuses the rest.

    Every refusal is kept in `refused`, since the printer goes on after most of them.
    """

    def __init__(self, pictures: Mapping[str, str], roots: tuple[Path, ...] = (STYLES,)) -> None:
        super().__init__(allowed_protocols=())
        self._pictures = pictures
        self._roots = roots
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """The picture or asset of that address. Raises ValueError, and notes it, for any other address."""
        scheme, _, rest = url.partition(":")
        name = unquote(rest)
        if scheme == "chart" and name in self._pictures:
            return _response(url, self._pictures[name].encode("utf-8"), "image/svg+xml")
        asset = self._asset(name) if scheme == "asset" else None
        if asset is None:
            self.refused.append(f"the document asked for {url[:200]!r}, which is not one of its own files")
            raise ValueError(self.refused[-1])
        media = mimetypes.guess_type(asset.name)[0] or "application/octet-stream"
        return _response(url, asset.read_bytes(), media)

    def _asset(self, name: str) -> Path | None:
        for root in self._roots:
            path = (root / name).resolve() if "\0" not in name else root
            if path.is_file() and path.is_relative_to(root.resolve()):
                return path
        return None


def _response(url: str, body: bytes, media: str) -> URLFetcherResponse:
    return URLFetcherResponse(url, body, {"Content-Type": media})


@cache
def _fonts() -> FontConfiguration:
    """The fonts of this process: read once, and never shared between threads."""
    return FontConfiguration()


@cache
def _sheet(text: str) -> CSS:
    """A style sheet, parsed once in this process."""
    fetcher = Fetcher({})
    with _complaints() as complaints:
        sheet = CSS(string=text, url_fetcher=fetcher, font_config=_fonts())
    _raise_for([*fetcher.refused, *complaints])
    return sheet


def _raise_for(complaints: list[str]) -> None:
    if complaints:
        raise DocumentError("; ".join(dict.fromkeys(complaints)))


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collects what the printer calls errors; passes its warnings on for debugging only."""
    found: list[str] = []
    handler = _Listener(found)
    propagate = _PRINTER.propagate
    _PRINTER.addHandler(handler)
    _PRINTER.propagate = False
    try:
        yield found
    finally:
        _PRINTER.removeHandler(handler)
        _PRINTER.propagate = propagate


class _Listener(logging.Handler):
    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.levelno >= logging.ERROR or message.startswith("Font-face"):
            self._found.append(message)
        else:
            _LOG.debug("%s", message)
