"""Text cells as numbers and days at once, where every one of a column is written plainly."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from kamreport.sources.reading.forms import MisfitError

SIGNS = b"0123456789.-"
PRINTABLE = bytes(range(32, 127))
LONGEST = 60  # characters; no number of use is longer
EXACT, LARGEST = 15, 1e11  # characters and size up to which floats tell all decimals apart
PIECE = 1 << 18  # bytes that stay near the processor
MANTISSA = pa.decimal128(18, 4)


def ten_thousandths(texts: pa.Array, place: int) -> pa.Array:
    """Decimal numbers times 10,000, as int64; MisfitError when one is no plain number or has more digits."""
    if not _has_only(texts, SIGNS, LONGEST):
        raise MisfitError(place)
    try:
        short = _short(texts) if _longest(texts) <= EXACT else None
        return whole(texts.cast(MANTISSA), place) if short is None else short
    except pa.ArrowInvalid as error:
        raise MisfitError(place) from error


def _short(texts: pa.Array) -> pa.Array | None:
    """The same for numbers of at most 15 digits, by way of floats; None when one is too large or too fine.

    Decimals of at most 15 digits have different floats. So when the float of a whole number of
    ten-thousandths is that of the text, both are the same number.
    """
    try:
        return counted(texts.cast(pa.float64()), 0)
    except MisfitError:
        return None


def counted(numbers: pa.Array, place: int) -> pa.Array:
    """Floats or whole numbers times 10,000, as int64; MisfitError when one is too large or too fine.

    The number meant by a float is the shortest decimal that has this float.
    """
    values = np.asarray(numbers.cast(pa.float64(), safe=False).fill_null(0.0))
    with np.errstate(invalid="ignore", over="ignore"):
        times = np.rint(values * 10_000)
        if not ((np.abs(values) < LARGEST) & (times / 10_000 == values)).all():
            raise MisfitError(place)
    return pa.array(
        times.astype(np.int64), mask=np.asarray(numbers.is_null()) if numbers.null_count else None
    )


def is_tidy(texts: pa.Array, longest: int) -> bool:
    """Whether no text would change by cleaning it, all have something in them, and none is longer."""
    if not _has_only(texts, PRINTABLE, longest):
        return False
    return not any(
        pc.any(found).as_py()
        for found in (pc.equal(texts, ""), pc.starts_with(texts, " "), pc.ends_with(texts, " "))
    )


def _has_only(texts: pa.Array, signs: bytes, longest: int) -> bool:
    """Whether the texts have only these signs, all of ASCII, and at most so many of them."""
    if _longest(texts) > longest:
        return False
    content = texts.buffers()[2] if len(texts) else None
    if content is None:
        return True
    offsets = _offsets(texts)
    used = memoryview(content)[offsets[0] : offsets[-1]]
    pieces = (used[start : start + PIECE] for start in range(0, len(used), PIECE))
    return not any(bytes(piece).translate(None, signs) for piece in pieces)


def _longest(texts: pa.Array) -> int:
    """The bytes of the longest text."""
    return int(np.diff(_offsets(texts)).max()) if len(texts) else 0


def _offsets(texts: pa.Array) -> npt.NDArray[np.int32]:
    places = np.frombuffer(texts.buffers()[1], np.int32)
    return places[texts.offset : texts.offset + len(texts) + 1]


def whole(decimals: pa.Array, place: int) -> pa.Array:
    """The mantissas of decimals of four places, as int64; MisfitError when one needs more than 18 digits."""
    content = decimals.buffers()[1]
    parts = np.frombuffer(content, np.int64)[2 * decimals.offset : 2 * (decimals.offset + len(decimals))]
    low, high = parts[::2], parts[1::2]
    known = np.asarray(decimals.is_valid()) if decimals.null_count else np.True_
    if np.any(((high != low >> 63) | (np.abs(low) >= 10**18)) & known):
        raise MisfitError(place)
    return pa.array(low, mask=None if decimals.null_count == 0 else ~known)
