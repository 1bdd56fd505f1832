"""Chinese punctuation side by side: a bracket beside another mark takes half a character, not a whole one.

Full-width marks carry their own blank half, and two in a row leave a hole in the line. The rules are those of
"Requirements for Chinese Text Layout" (W3C, 3.1.6.3, adjustment of adjacent punctuation); the narrow form is
the font's own (`halt`). Browsers do it by themselves.
"""

import re

CLOSING, OPENING, STOPS = "）」』】》〉", "（「『【《〈", "，。、；：！？"
TIGHT = re.compile(f"[{CLOSING}](?=[{CLOSING}{STOPS}])|(?<=[{CLOSING}{STOPS}])[{OPENING}]")
TEXT = re.compile(r"(?<=>)[^<]+")
BODY = "<body"


def pinched(html: str) -> str:
    """An HTML document with the brackets of its text that stand beside other marks in spans of their own."""
    head, body, rest = html.partition(BODY)
    return head + body + TEXT.sub(_narrow, rest)


def _narrow(text: re.Match[str]) -> str:
    return TIGHT.sub(r'<span class="narrow">\g<0></span>', text.group())
