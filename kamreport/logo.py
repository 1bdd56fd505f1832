"""A supplier's logo: SVG or PNG, looked through before it stands on any page."""

import base64
import binascii
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

MOST_BYTES = 150_000
MOST_PIXELS = 4_000  # of one side of a PNG
MOST_ELEMENTS, DEEPEST = 4_000, 60
MEDIA = {".svg": "image/svg+xml", ".png": "image/png"}
PNG = b"\x89PNG\r\n\x1a\n"
SVG = "http://www.w3.org/2000/svg"
ACTIVE = {"script", "foreignObject", "iframe", "audio", "video", "handler", "set", "animate"}
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*>")
_LENGTH = re.compile(r"\s*([0-9.]+)")
_OUTSIDE = re.compile(r"@import|url\(\s*[\"']?(?!#)", re.IGNORECASE)


@dataclass(frozen=True)
class Logo:
    """The logo as pages show it: data: addresses for the cover and the running head, and what it says."""

    cover: str
    head: str
    alt: str


class LogoError(ValueError):
    """Why a file cannot be used as a logo."""


def address(path: Path) -> str:
    """A logo file as a data: address. LogoError when it is no plain SVG or PNG of a fair size."""
    media = MEDIA.get(path.suffix.lower())
    if media is None:
        raise LogoError("a logo is an .svg or a .png file")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LogoError(f"cannot be opened ({error.strerror})") from error
    if len(data) > MOST_BYTES:
        raise LogoError(f"is {len(data):,} bytes; a logo may have {MOST_BYTES:,}, so save it smaller")
    _check_png(data) if media == "image/png" else _check_svg(data)
    return f"data:{media};base64,{base64.b64encode(data).decode('ascii')}"


def proportion(address: str) -> float:
    """The width of a logo's data: address as a multiple of its height; 1.0 where its size says nothing."""
    head, _, coded = address.partition(",")
    data = base64.b64decode(coded)
    if "png" in head:
        width, height = map(float, struct.unpack(">II", data[16:24]))
    else:
        width, height = _svg_size(ET.fromstring(_DOCTYPE.sub("", data.decode("utf-8-sig"), count=1)))
    return width / height if width > 0 and height > 0 else 1.0


def _svg_size(root: "ET.Element") -> tuple[float, float]:
    """The size of an SVG in its own units; zeros where it gives none that can be read."""
    box = re.findall(r"[-+0-9.e]+", root.get("viewBox", ""))
    given = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    width, height = (_LENGTH.match(one) for one in given)
    return (float(width[1]), float(height[1])) if width and height else (0.0, 0.0)


def _check_svg(data: bytes) -> None:
    try:
        text = _DOCTYPE.sub("", data.decode("utf-8-sig"), count=1)
    except UnicodeDecodeError as error:
        raise LogoError("is not UTF-8, as an SVG must be") from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise LogoError("defines entities of its own: save it as plain SVG")
    try:
        root = ET.fromstring(text)
    except (ET.ParseError, RecursionError) as error:
        raise LogoError(f"is not readable as SVG ({error})") from error
    if root.tag != f"{{{SVG}}}svg":
        raise LogoError("is not an SVG: its first element is not <svg> of the SVG namespace")
    if "viewBox" not in root.attrib and not {"width", "height"} <= root.attrib.keys():
        raise LogoError("says nothing about its size: its <svg> needs a viewBox")
    elements = list(_walked(root))
    if len(elements) > MOST_ELEMENTS:
        raise LogoError(f"has {len(elements):,} elements; a logo may have {MOST_ELEMENTS:,}")
    for element in elements:
        _check_element(element)


def _walked(element: "ET.Element", depth: int = 0) -> Iterator["ET.Element"]:
    if depth > DEEPEST:
        raise LogoError(f"nests its elements deeper than {DEEPEST}")
    yield element
    for child in element:
        yield from _walked(child, depth + 1)


def _check_element(element: "ET.Element") -> None:
    tag = str(element.tag).rpartition("}")[2]
    if tag in ACTIVE:
        raise LogoError(f"holds <{tag}>, and nothing in a logo may act: save it as plain SVG")
    if tag == "style" and _OUTSIDE.search(element.text or ""):
        raise LogoError("has a <style> that refers to something outside the file")
    for name, value in element.attrib.items():
        plain = name.rpartition("}")[2]
        if plain.lower().startswith("on"):
            raise LogoError(f"holds <{tag} {plain}=...>, and nothing in a logo may act: save it as plain SVG")
        inside = value.startswith(("#", "data:image/png;", "data:image/jpeg;"))
        if (plain in ("href", "src") and not inside) or _OUTSIDE.search(value):
            raise LogoError(
                f"refers to something outside the file (<{tag} {plain}={value[:60]!r}>): embed it"
            )


def _check_png(data: bytes) -> None:
    if not data.startswith(PNG):
        raise LogoError("is not a PNG, whatever its name says")
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND" or len(chunks[0][1]) != 13:
        raise LogoError("is a damaged PNG: save it again")
    width, height = struct.unpack(">II", chunks[0][1][:8])
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):
        raise LogoError(f"is {width:,} by {height:,} pixels; a side may have 1 to {MOST_PIXELS:,}")


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG by name, as far as they are whole."""
    at = len(PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        end = data[at + 8 + length : at + 12 + length]
        if len(end) < 4 or struct.unpack(">I", end)[0] != binascii.crc32(name + content):
            raise LogoError("is a damaged PNG: save it again")
        yield name, content
        at += 12 + length
