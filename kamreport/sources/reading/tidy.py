"""Whether texts are clean as they stand: told of a whole column at once, from its bytes."""

import unicodedata

import numpy as np
import pyarrow as pa

BLANKS = np.isin(np.arange(256), list(b" \t\n\r"))
WIDE_BLANKS = tuple(sign.encode() for sign in "\u00a0\u3000\u200b\ufeff")


def is_clean(texts: pa.Array) -> bool:
    """Whether no text would change by cleaning it, save that an empty one becomes NULL.

    False also where only the texts one after another could be changed: then cleaning does no harm.
    """
    if not len(texts):
        return True
    _, places, content = texts.buffers()
    if content is None or places is None:
        return True
    offsets = np.frombuffer(places, np.int32)[texts.offset : texts.offset + len(texts) + 1]
    signs = np.frombuffer(content, np.uint8)[offsets[0] : offsets[-1]]
    filled = np.diff(offsets) > 0
    first, last = offsets[:-1][filled] - offsets[0], offsets[1:][filled] - offsets[0] - 1
    if BLANKS[signs[first]].any() or BLANKS[signs[last]].any():
        return False
    return _is_composed(signs.tobytes())


def _is_composed(content: bytes) -> bool:
    """Whether the characters are composed (NFC), and none of them is a blank beyond ASCII."""
    if content.isascii():
        return True
    if any(blank in content for blank in WIDE_BLANKS):
        return False
    return unicodedata.is_normalized("NFC", content.decode("utf-8", "replace"))
