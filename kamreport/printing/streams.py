"""The streams of a PDF, deflated at the usual level: the highest takes three times as long for 1 % less."""

import zlib
from collections.abc import Callable
from typing import Any

LEVEL = 6
BEGIN, END = b"\nstream\n", b"\nendstream"


def deflate_streams(_document: Any, pdf: Any) -> None:
    """Deflate the streams that are to be, which pydyf would do at level 9; a finisher for `write_pdf`.

    What they hold is unchanged. To be called when nothing is added to a stream any more.
    """
    for item in pdf.objects:
        if getattr(item, "compress", False):
            item.compress = False
            plain = item.data.partition(BEGIN)[2].removesuffix(END)
            item.stream = [zlib.compress(plain, LEVEL)]
            item.extra = {**item.extra, "Filter": "/FlateDecode"}


def quick_bytes(plain: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    """The `_to_bytes` of pydyf, quick for bytes, words and whole numbers."""

    def _to_bytes(item: Any) -> bytes:
        kind = type(item)
        if kind is bytes:
            return item  # type: ignore[no-any-return]
        if kind is str:
            return item.encode("ascii")  # type: ignore[no-any-return]
        return b"%d" % item if kind is int else plain(item)

    return _to_bytes


def deflated_as_usual(plain: Any) -> Any:
    """The `Stream.data` of pydyf, deflated at the usual level: for what is added when a file is written."""

    def data(stream: Any) -> bytes:
        if not stream.compress:
            return bytes(plain.fget(stream))
        content, extra = stream.stream, stream.extra
        try:
            stream.compress = False
            told = plain.fget(stream).partition(BEGIN)[2].removesuffix(END)
            stream.stream = [zlib.compress(told, LEVEL)]
            stream.extra = {**extra, "Filter": "/FlateDecode"}
            return bytes(plain.fget(stream))
        finally:
            stream.stream, stream.extra, stream.compress = content, extra, True

    return property(data)
