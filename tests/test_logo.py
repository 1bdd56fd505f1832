"""Logos: plain pictures pass; whatever acts, reaches out or is damaged is refused with its reason."""

import base64
import binascii
import struct
import zlib

import pytest

from kamreport.logo import LogoError, address, proportion

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">{}</svg>'
REFUSED = {
    "<script>alert(1)</script>": "<script>",
    "<rect onclick='x()'/>": "onclick",
    "<foreignObject/>": "foreignObject",
    "<image href='https://a.example/x.png'/>": "outside the file",
    "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd'/>": "outside the file",
    "<image href='data:image/svg+xml;base64,AA=='/>": "outside the file",
    "<rect fill='url(https://a.example/x)'/>": "outside the file",
    "<style>@import 'x.css';</style>": "<style>",
    "<set attributeName='href' to='x'/>": "<set>",
    "<g>" * 80 + "</g>" * 80: "deeper",
    "<rect/>" * 4100: "elements",
    "<rect>": "not readable",
}


def png(width=20, height=10):
    """The bytes of a grey PNG."""

    def chunk(name, content):
        return (
            struct.pack(">I", len(content))
            + name
            + content
            + struct.pack(">I", binascii.crc32(name + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_plain_pictures_become_data(tmp_path):
    """The address holds the file's own bytes; gradients and embedded pictures of pixels are fine."""
    inside = "<linearGradient id='a'/><rect fill='url(#a)'/><image href='data:image/png;base64,AA=='/>"
    doctype = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd">'
    for name, data in (("a.svg", (doctype + SVG.format(inside)).encode()), ("b.png", png())):
        (tmp_path / name).write_bytes(data)
        head, _, held = address(tmp_path / name).partition(",")
        assert head.startswith("data:image/")
        assert base64.b64decode(held) == data


def test_its_proportion_is_known(tmp_path):
    """From the pixels of a PNG, the box of an SVG, or the size that it gives; 1 where that says nothing."""
    sized = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="20mm"/>'
    files = {"a.svg": SVG, "b.svg": sized.format("30mm"), "c.svg": sized.format("auto")}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "d.png").write_bytes(png())
    found = [proportion(address(tmp_path / name)) for name in (*files, "d.png")]
    assert found == [4.0, 1.5, 1.0, 2.0]


@pytest.mark.parametrize("inside", REFUSED)
def test_what_acts_or_reaches_out_is_refused(tmp_path, inside):
    """Each with the reason."""
    (tmp_path / "logo.svg").write_text(SVG.format(inside), encoding="utf-8")
    with pytest.raises(LogoError, match=REFUSED[inside]):
        address(tmp_path / "logo.svg")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("logo.jpg", b"x", "an .svg or a .png"),
        ("logo.svg", b"\xff\xfe", "not UTF-8"),
        ("logo.svg", b"<html/>", "not an SVG"),
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "viewBox"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "entities"),
        ("logo.svg", SVG.format(" " * 200_000).encode(), "150,000"),
        ("logo.png", b"GIF89a", "not a PNG"),
        ("logo.png", png()[:-9], "damaged"),
        ("logo.png", png().replace(b"IDATx", b"IDATy"), "damaged"),
        ("logo.png", png(5000, 1), "pixels"),
    ],
)
def test_what_is_no_fair_picture_is_refused(tmp_path, name, data, why):
    """Wrong kinds, sizes and broken files."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(LogoError, match=why):
        address(tmp_path / name)


def test_a_file_that_is_not_there_is_told(tmp_path):
    """One reason, no traceback."""
    with pytest.raises(LogoError, match="cannot be opened"):
        address(tmp_path / "logo.svg")
