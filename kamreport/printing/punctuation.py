"""Chinese lines: brackets beside other marks in half a character, and no headline with one alone on a line.

Full-width marks carry their own blank half, and two in a row leave a hole in the line. The rules are those of
"Requirements for Chinese Text Layout" (W3C, 3.1.6.3, adjustment of adjacent punctuation); the narrow form is
the font's own (`halt`). Browsers do it by themselves. A headline that runs over ends with a few characters on
its last line, never with a single one.
"""

import re

CLOSING, OPENING, STOPS = "）」』】》〉", "（「『【《〈", "，。、；：！？"
TIGHT = re.compile(f"[{CLOSING}](?=[{CLOSING}{STOPS}])|(?<=[{CLOSING}{STOPS}])[{OPENING}]")
END = re.compile(r'(<(?:p class="finding"|h3)>[^<]+)([\u3001-\u9fff\uff00-\uffef]{3})(?=</)')
TEXT = re.compile(r"(?<=>)[^<]+")
BODY = "<body"


def pinched(html: str) -> str:
    """An HTML document with the brackets of its text that stand beside other marks in spans of their own, and
    with the last characters of its headlines in one.
    """
    head, body, rest = html.partition(BODY)
    whole = END.sub(r'\g<1><span class="unbroken">\g<2></span>', rest)
    return head + body + TEXT.sub(_narrow, whole)


def _narrow(text: re.Match[str]) -> str:
    return TIGHT.sub(r'<span class="narrow">\g<0></span>', text.group())
