"""Font files of a portfolio: what they say of themselves, and which of them cannot be printed."""

import shutil
import subprocess
from pathlib import Path

import pytest
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from kamreport.fontfiles import FontFileError, font_file
from kamreport.paths import STYLES


def test_a_static_font_says_its_family_and_weight():
    """Read from the file, whatever it is called."""
    found = font_file(STYLES / "fonts" / "Inter_600SemiBold.ttf", STYLES)
    assert (found.family, found.weight, found.italic) == ("Inter", 600, False)
    assert found.place == "fonts/Inter_600SemiBold.ttf"


def test_characters_numbered_otherwise_than_they_stand_are_told(tmp_path):
    """A part of a Chinese OpenType font keeps the numbers of the whole, which printed pages do not follow."""
    if shutil.which("fc-match") is None:
        pytest.skip("fc-match is not there, so no Chinese font can be found")
    asked = ["fc-match", "-f", "%{file}\n%{index}\n%{fontformat}", "Noto Sans CJK SC"]
    file, place, form = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")
    if form != "CFF":
        pytest.skip(f"{file} is no OpenType font with CFF outlines")
    own = Path(tmp_path) / "Part.otf"
    with TTFont(file, fontNumber=int(place), lazy=True) as font:
        part = Subsetter(Options(layout_features=[], name_IDs=["*"]))
        part.populate(text="客户")
        part.subset(font)
        font.save(own)
    with pytest.raises(FontFileError, match=r"\.ttf"):
        font_file(own, tmp_path)


@pytest.mark.parametrize(("name", "content"), [("a.woff2", b""), ("a.ttf", b"no font"), ("b.otf", b"")])
def test_what_is_no_font_is_told(tmp_path, name, content):
    """Another kind of file, and one that cannot be read."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FontFileError, match="font"):
        font_file(tmp_path / name, tmp_path)
