"""How a metric is defined, in words: whole, or in one sentence."""

import re

from kamreport.metrics import METRICS
from kamreport.registry import first_paragraph
from kamreport.words import Words

FIRST_SENTENCE = re.compile(r".+?(?:[。]|[.](?=\s|$)|$)", re.DOTALL)
QUOTED = re.compile('"([^"]*)"')
SIGNS = {" x ": " \N{MULTIPLICATION SIGN} ", " - ": " \N{MINUS SIGN} "}


def definition(name: str, words: Words) -> str:
    """A metric's definition: the catalogue's in Chinese, the docstring's first paragraph in English."""
    key = f"method-{name.replace('_', '-')}"
    return words(key) if words.has(key) else _set(first_paragraph(METRICS[name].measure))


def _set(text: str) -> str:
    """A docstring as it is printed: without marks of code, with the signs and quotation marks of print."""
    plain = text.replace("`", "").replace(" %", "%").replace("'", "’")
    for typed, printed in SIGNS.items():
        plain = plain.replace(typed, printed)
    return QUOTED.sub(r"“\1”", plain)


def in_a_sentence(name: str, words: Words) -> str:
    """The first sentence of a metric's definition."""
    return FIRST_SENTENCE.match(definition(name, words))[0]  # type: ignore[index]
