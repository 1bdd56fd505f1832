"""Streams of a PDF are deflated once, and hold what they held."""

import io

import pikepdf
import pytest
from pages import page

from kamreport.exports import pdf as form
from kamreport.printing.streams import deflate_streams, deflated_as_usual, quick_bytes


def test_streams_hold_the_same_as_by_pydyf(monkeypatch):
    """All objects of a PDF are those of one that pydyf deflates; each under the same names."""
    given = page()
    made = pikepdf.open(io.BytesIO(form.pdf(given)))
    monkeypatch.setattr(form, "deflate_streams", lambda *_: None)
    plain = pikepdf.open(io.BytesIO(form.pdf(given)))
    assert len(made.objects) == len(plain.objects)
    held = 0
    for one, other in zip(made.objects, plain.objects, strict=True):
        if isinstance(one, pikepdf.Stream) and one.get("/Type") != "/XRef":
            assert one.read_bytes() == other.read_bytes()
            assert set(one.keys()) == set(other.keys())
            held += 1
    assert held > 3


def test_a_stream_is_deflated_at_the_usual_level():
    """Zlib says in its second byte how it was asked to deflate: 9C is its default."""
    import pydyf

    file = pydyf.PDF()
    file.add_object(pydyf.Stream([b"0 0 m", "1 1 l", b"S"], {"Type": "/XObject"}, compress=True))
    deflate_streams(None, file)
    data = file.objects[-1].data
    assert b"/Type /XObject" in data
    assert b"/Filter /FlateDecode" in data
    assert b"stream\nx\x9c" in data


def test_what_is_added_while_a_file_is_written_is_deflated_at_the_usual_level(monkeypatch):
    """The stream of all small objects too, and a stream's data may be asked for again."""
    import pydyf

    monkeypatch.setattr(pydyf.Stream, "data", deflated_as_usual(pydyf.Stream.data))
    stream = pydyf.Stream([b"0 0 m", 1.5, "S"], {"Type": "/XObject"}, compress=True)
    data = stream.data
    assert b"stream\nx\x9c" in data
    assert b"/Filter /FlateDecode" in data
    assert stream.data == data
    stream.compress = False
    assert b"stream\n0 0 m\n1.5\nS\nendstream" in stream.data


def test_items_come_to_the_bytes_they_come_to_by_pydyf():
    """Numbers, words, what is made of them, and what cannot be written."""
    import pydyf

    quick = quick_bytes(pydyf._to_bytes)
    for item in (b"q", "/Name", 7, -7, True, 0.0, 1.25, -3.0, pydyf.Array([1, "a"]), None):
        assert quick(item) == pydyf._to_bytes(item)
    with pytest.raises(UnicodeEncodeError):
        quick("營收")
