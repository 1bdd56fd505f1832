"""HTML: one self-contained file that asks nothing of any network, its charts alive under the pointer."""

import base64
import hashlib
import html as entities
import re
from html.parser import HTMLParser
from urllib.parse import unquote

from kamreport.errors import DocumentError
from kamreport.exports import export
from kamreport.exports.drawings import drawing
from kamreport.page import Page

_HEAD = re.compile(r"<head(\s[^>]*)?>", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)
_CHARSET = re.compile(r'<meta\s+charset="[^"]*"\s*/?>\s*', re.IGNORECASE)
_VIEWPORT = re.compile(r'<meta\s+name="viewport"', re.IGNORECASE)
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)
_PICTURE = re.compile(r'<img\b[^>]*?\ssrc="chart:([^"]*)"[^>]*>')
_ALTERNATIVE = re.compile(r'\salt="([^"]*)"')
_CSS_OUTSIDE = re.compile(r"@import|url\(\s*[\"']?(?!data:|#)", re.IGNORECASE)
_ACTIVE = frozenset({"script", "style", "link", "base", "iframe", "frame", "object", "embed", "form"})
_ADDRESSES = frozenset({"src", "srcset", "href", "xlink:href", "action", "poster", "background"})


@export(suffix=".html", media="text/html")
def html(page: Page) -> bytes:
    """The page as UTF-8 HTML with its styles, its charts and its one script inside.

    A Content-Security-Policy lets the browser load nothing but what the file holds, and run nothing but that
    script; without it the charts stand there all the same. Raises DocumentError
    for a picture that is not there, and for a script, an inline style or an outside reference.
    """
    check(page.html)
    style = _style(page.screen_styles)
    script = _closed(page.script)
    text = _PICTURE.sub(lambda found: _drawn(found, page), page.html)
    head = _HEAD.search(text)
    if head is None or _HEAD_END.search(text) is None:
        raise DocumentError("the page has no <head>, so it cannot be made into one HTML file")
    rest = _CHARSET.sub("", text[head.end() :], count=1)
    rest = _HEAD_END.sub(lambda end: f"<style>{style}</style>\n{end.group()}", rest, count=1)
    if script:
        rest = _BODY_END.sub(lambda end: f"<script>{script}</script>\n{end.group()}", rest, count=1)
    return (text[: head.end()] + _metas(style, script, text) + rest).encode("utf-8")


def _metas(style: str, script: str, text: str) -> str:
    run = f"script-src {_digest(script)}; " if script else ""
    policy = (
        f"default-src 'none'; img-src data:; style-src {_digest(style)}; {run}font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    lines = ['<meta charset="utf-8">', f'<meta http-equiv="Content-Security-Policy" content="{policy}">']
    if not _VIEWPORT.search(text):
        lines.append('<meta name="viewport" content="width=device-width, initial-scale=1">')
    return "\n" + "\n".join(lines) + "\n"


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _style(styles: tuple[str, ...]) -> str:
    """The style sheets as one text that cannot end its own element early."""
    text = "\n".join(styles).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    found = _CSS_OUTSIDE.search(text)
    if found:
        line = text[: found.start()].count("\n") + 1
        raise DocumentError(
            f"the screen style sheet refers to something outside the file (line {line}: "
            f"{text[found.start() : found.start() + 60]!r}): use a data: address or leave it out"
        )
    return _closed(text)


def _closed(text: str) -> str:
    """A style sheet or script that cannot end its own element early."""
    return text.replace("</", r"<\/").replace("<!--", r"<\!--")


def _drawn(found: re.Match[str], page: Page) -> str:
    """A picture as an element of the page; and beside a wide one the same for a narrow screen."""
    name = unquote(entities.unescape(found.group(1)))
    if name not in page.pictures:
        raise DocumentError(f"the page shows a picture {name!r} that was not drawn")
    said = _ALTERNATIVE.search(found.group())
    alternative = entities.unescape(said.group(1)) if said else ""
    drawn = drawing(page.pictures[name], f"chart-{name}", alternative)
    if name not in page.slim:
        return drawn
    slim = page.slim[name]()
    small = drawing(slim.svg, f"chart-{name}-slim", alternative)
    named = "".join(f"<li>{entities.escape(one)}</li>" for one in slim.key)
    key = f'<ol class="key">{named}</ol>' if named else ""
    return f'<div class="wide">{drawn}</div><div class="slim">{small}{key}</div>'


def check(text: str) -> None:
    """Raises DocumentError, with element, attribute and line, for what no page may hold: scripts, inline
    styles, outside references.
    """
    checker = _Checker()
    checker.feed(text)
    checker.close()


class _Checker(HTMLParser):
    """Refuses what a self-contained page must not hold."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ACTIVE:
            self._refuse(f"<{tag}>")
        for name, value in attrs:
            if name == "style" or name.startswith("on"):
                self._refuse(f"<{tag} {name}=...>")
            if name in _ADDRESSES and not self._inside(tag, value or ""):
                self._refuse(f"<{tag} {name}={(value or '')[:60]!r}>")

    @staticmethod
    def _inside(tag: str, address: str) -> bool:
        if tag == "a":
            return address.startswith("#")
        return address.startswith(("chart:", "data:image/", "#"))

    def _refuse(self, what: str) -> None:
        line, _ = self.getpos()
        raise DocumentError(f"the page may not hold {what} (line {line} of its HTML)")
