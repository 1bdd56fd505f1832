"""Chinese fonts in a PDF, packed tightly: their glyph tables are long rows of offsets that grow by one.

A subset keeps the font's 65,000 glyph numbers, so its table of three-byte offsets does not deflate well.
PDF's own predictors for flate streams (ISO 32000-1, 7.4.4.4, the filters of PNG) turn equal steps into
equal bytes, row by row where that pays: 140 kB become 9 kB, and every reader unpacks it. Of the font only its
outlines are kept, the table `CFF ` (table 126 there: CIDFontType0C), which name their own characters and
widths: the tables of widths and of code points, repeated by the PDF, are a tenth of it.
"""

import zlib
from typing import Any

from kamreport.printing.cff import is_keyed, outlines

COLUMNS = 96  # bytes of a row: 32 offsets of three bytes, 48 of two
STEPS = 6  # bytes after which offsets of two and of three bytes repeat their steps
NONE, UP = 0, 2  # PNG filter types
LEAST = 50_000  # bytes: smaller fonts gain nothing
LEVEL = 6  # of deflate: 9 takes three times as long for two percent less


def pack_fonts(_document: Any, pdf: Any) -> None:
    """Repack the OpenType font streams of a WeasyPrint PDF; a finisher for `write_pdf`.

    Streams with nothing to predict stay as they are. The outlines are unchanged but for a few zeros at the
    end.
    """
    for item in pdf.objects:
        extra = getattr(item, "extra", {})
        if extra.get("Subtype") != "/OpenType" or not getattr(item, "compress", False):
            continue
        font = b"".join(item.stream)
        bare = outlines(font)
        rows = predicted(bare) if bare and len(font) >= LEAST else b""
        if UP in rows[:: COLUMNS + 1]:
            item.stream, item.compress = [zlib.compress(rows, LEVEL)], False
            parameters = f"<< /Predictor 12 /Colors 1 /BitsPerComponent 8 /Columns {COLUMNS} >>"
            packed = {"Filter": "/FlateDecode", "DecodeParms": parameters}
            item.extra = {**extra, "Subtype": "/CIDFontType0C", **packed}
        elif is_keyed(bare):
            item.stream, item.extra = [bare], {**extra, "Subtype": "/CIDFontType0C"}


def predicted(data: bytes) -> bytes:
    """Bytes in rows of COLUMNS, each as it is or less the one above it, its PNG filter type in front.

    A row is filtered when its bytes then repeat clearly more often.
    """
    import numpy as np  # 10 MB, for Chinese fonts alone

    rows = np.frombuffer(data + bytes(-len(data) % COLUMNS), dtype=np.uint8).reshape(-1, COLUMNS)
    less = rows.copy()
    less[1:] -= rows[:-1]
    filtered = 2 * _restless(less) < _restless(rows)
    packed = np.empty((len(rows), COLUMNS + 1), dtype=np.uint8)
    packed[:, 0] = np.where(filtered, UP, NONE)
    packed[:, 1:] = np.where(filtered[:, None], less, rows)
    return packed.tobytes()


def _restless(rows: Any) -> Any:
    """How many bytes of each row differ from the one a few steps before."""
    return (rows[:, STEPS:] != rows[:, :-STEPS]).sum(axis=1)
