"""Chinese fonts in a PDF, packed tightly: their glyph tables are long rows of offsets that grow by one.

A subset keeps the font's 65,000 glyph numbers, so its table of three-byte offsets does not deflate well.
PDF's own predictors for flate streams (ISO 32000-1, 7.4.4.4, the filters of PNG) turn equal steps into
equal bytes, row by row where that pays: 140 kB become 9 kB, and every reader unpacks it.
"""

import zlib
from typing import Any

import numpy as np

COLUMNS = 96  # bytes of a row: 32 offsets
NONE, UP = 0, 2  # PNG filter types
LEAST = 50_000  # bytes: smaller fonts gain nothing


def pack_fonts(_document: Any, pdf: Any) -> None:
    """Repack the OpenType font streams of a WeasyPrint PDF; a finisher for `write_pdf`.

    Streams that do not get smaller stay as they are. The font's bytes are unchanged but for a few zeros at
    the end.
    """
    for item in pdf.objects:
        extra = getattr(item, "extra", {})
        if extra.get("Subtype") != "/OpenType" or not getattr(item, "compress", False):
            continue
        font = b"".join(item.stream)
        if len(font) < LEAST:
            continue
        packed = zlib.compress(predicted(font), 9)
        if len(packed) < len(zlib.compress(font, 9)):
            item.stream, item.compress = [packed], False
            parameters = f"<< /Predictor 12 /Colors 1 /BitsPerComponent 8 /Columns {COLUMNS} >>"
            item.extra = {**extra, "Filter": "/FlateDecode", "DecodeParms": parameters}


def predicted(data: bytes) -> bytes:
    """Bytes in rows of COLUMNS, each as it is or less the one above it, its PNG filter type in front.

    A row is filtered when that leaves it with clearly fewer different bytes.
    """
    rows = np.frombuffer(data + bytes(-len(data) % COLUMNS), dtype=np.uint8).reshape(-1, COLUMNS)
    less = rows - np.vstack([np.zeros((1, COLUMNS), dtype=np.uint8), rows[:-1]])
    filtered = 2 * _different(less) < _different(rows)
    types = np.where(filtered, UP, NONE).astype(np.uint8)
    return np.hstack([types[:, None], np.where(filtered[:, None], less, rows)]).tobytes()


def _different(rows: Any) -> Any:
    """How many different bytes each row holds, less one."""
    return (np.diff(np.sort(rows, axis=1), axis=1) != 0).sum(axis=1)
