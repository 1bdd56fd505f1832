"""Text cells as numbers and days at once, where every one of a column is written plainly."""

import numpy as np
import pyarrow as pa

from kamreport.sources.reading.forms import MisfitError

SIGNS = b"0123456789.-"
LONGEST = 60  # characters; no number of use is longer
MANTISSA = pa.decimal128(18, 4)


def ten_thousandths(texts: pa.Array, place: int) -> pa.Array:
    """Decimal numbers times 10,000, as int64; MisfitError when one is no plain number or has more digits."""
    if len(texts) and not _is_plain(texts):
        raise MisfitError(place)
    try:
        return whole(texts.cast(MANTISSA), place)
    except pa.ArrowInvalid as error:
        raise MisfitError(place) from error


def _is_plain(texts: pa.Array) -> bool:
    """Whether all texts are short and have only digits, dots and minus signs in them."""
    _, places, content = texts.buffers()
    offsets = np.frombuffer(places, np.int32)[texts.offset : texts.offset + len(texts) + 1]
    used = b"" if content is None else bytes(content)[offsets[0] : offsets[-1]]
    return not used.translate(None, SIGNS) and bool(np.diff(offsets).max() <= LONGEST)


def whole(decimals: pa.Array, place: int) -> pa.Array:
    """The mantissas of decimals of four places, as int64; MisfitError when one needs more than 18 digits."""
    content = decimals.buffers()[1]
    parts = np.frombuffer(content, np.int64)[2 * decimals.offset : 2 * (decimals.offset + len(decimals))]
    low, high = parts[::2], parts[1::2]
    known = np.asarray(decimals.is_valid()) if decimals.null_count else np.True_
    if np.any(((high != low >> 63) | (np.abs(low) >= 10**18)) & known):
        raise MisfitError(place)
    return pa.array(low, mask=None if decimals.null_count == 0 else ~known)
