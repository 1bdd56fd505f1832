"""Style rules that no page of ours needs: WeasyPrint works out five notes and footnotes for every element."""

import re
from functools import cache
from typing import Any

_NOTES = re.compile(r"^\s*::(?:footnote|note)-\w+ \{[^}]*\}$", re.MULTILINE)


@cache
def without_notes(plain: Any) -> Any:
    """WeasyPrint's own style sheet less its rules about calls and markers of notes.

    For pages whose style sheets have no notes.
    """
    from weasyprint import CSS
    from weasyprint.html import UA, UA_COUNTER_STYLE

    text, rules = _NOTES.subn("", UA)
    return CSS(string=text, counter_style=UA_COUNTER_STYLE.copy()) if rules == 5 else plain
