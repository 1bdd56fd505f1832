"""What became of one written value: its meaning, or the rule it breaks."""

from dataclasses import dataclass

Values = tuple[tuple[str, str | int | float], ...]

_MINUS = dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63", "-")
_SPACES = dict.fromkeys("\u00a0\u2007\u2008\u2009\u202f\u3000\u200a", " ")
_QUOTES = dict.fromkeys("\u2019\u02bc\u00b4", "'")
_WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_SIGNS = {"\uffe5": "¥", "\uffe1": "£", "\uffe0": "¢", "\uffe6": "₩"}
_PLAIN = str.maketrans(_MINUS | _SPACES | _QUOTES | _WIDE | _SIGNS)


@dataclass(frozen=True, slots=True)
class Reading:
    """One written value, read.

    `value` is its canonical text (a plain decimal, an ISO day or moment, true or false, the contract's
    word), None when it breaks `rule`. `values` are what the rule's message needs. `currencies` are the
    ISO codes that a currency sign in the text can mean. `notice` names a rule that the value only
    touches: it is used, and the user should know.
    """

    value: str | None = None
    rule: str | None = None
    values: Values = ()
    currencies: tuple[str, ...] = ()
    notice: str | None = None


def fault(rule: str, **values: str | float) -> Reading:
    """A reading that breaks a rule."""
    return Reading(rule=rule, values=tuple(sorted(values.items())))


def folded(text: str) -> str:
    """The text with full-width characters, dashes, spaces and quotes as their plain ASCII forms.

    Deliberately less than Unicode's NFKC, which would turn "10²" into "102".
    """
    return text.translate(_PLAIN).strip()
