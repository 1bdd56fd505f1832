"""Yes or no, and words of which there are only a few."""

import difflib
import re

from kamreport.checks.reading import Reading, fault, folded

YES = frozenset({"yes", "y", "true", "t", "1", "x", "是", "有", "真", "✓", "✔", "1.0"})
NO = frozenset({"no", "n", "false", "f", "0", "否", "无", "無", "没有", "沒有", "假", "0.0"})


def read_flag(text: str) -> Reading:
    """Yes or no as "true" or "false", or the rule it breaks."""
    word = folded(text).casefold()
    if word in YES:
        return Reading(value="true")
    return Reading(value="false") if word in NO else fault("flag-word")


def read_choice(text: str, choices: tuple[str, ...], *, suggest: bool = True) -> Reading:
    """The contract's own spelling of a word; case, spaces, hyphens and underscores do not matter.

    An unknown word breaks the rule choice-near when one of the known words is close, else choice-word.
    """
    known = {_key(choice): choice for choice in choices}
    key = _key(text)
    if key in known:
        return Reading(value=known[key])
    near = difflib.get_close_matches(key[:40], known, n=1) if suggest else []
    if near:
        return fault("choice-near", near=known[near[0]], choices=", ".join(choices))
    return fault("choice-word", choices=", ".join(choices))


def _key(text: str) -> str:
    return re.sub(r"[\s_-]+", "_", folded(text).casefold())
