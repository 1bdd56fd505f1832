"""The fonts of a machine, by their bytes wherever they lie."""

import pytest

from kamreport.making import typefaces


@pytest.fixture
def fontconfig(tmp_path, monkeypatch):
    """A machine whose fontconfig names one font in a folder of ours, and one file of settings."""

    def machine(font, rules, place="fonts", lines=1):
        folder = tmp_path / place
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        for name, data, line in (("fc-list", font, "{}"), ("fc-conflist", rules, "+ {}: as one likes")):
            (folder / f"{name}.data").write_bytes(data)
            command = folder / "bin" / name
            told = f"echo '{line.format(folder / f'{name}.data')}'\n" * lines
            command.write_text(f"#!/bin/sh\n{told}", encoding="utf-8")
            command.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder / "bin"))
        typefaces.installed_fonts.cache_clear()
        return typefaces.installed_fonts()

    yield machine
    typefaces.installed_fonts.cache_clear()


def test_fonts_are_known_by_their_bytes(fontconfig):
    """Another font or setting is another machine; the same ones in another place are not."""
    usual = fontconfig(b"font", b"rules")
    assert fontconfig(b"font", b"rules", place="elsewhere") == usual
    assert len({usual, fontconfig(b"tnof", b"rules"), fontconfig(b"font", b"selur")}) == 3


def test_a_collection_is_read_once(fontconfig, monkeypatch):
    """Fontconfig names its file for each of its faces; it may be 20 MB."""
    read = []
    monkeypatch.setattr(typefaces, "sha256_of", lambda path: read.append(path.name))
    fontconfig(b"font", b"rules", lines=10)
    assert read.count("fc-list.data") == 1


def test_a_machine_without_fontconfig_has_a_fingerprint(monkeypatch, tmp_path):
    """Nothing can be asked, and nothing fails."""
    monkeypatch.setenv("PATH", str(tmp_path))
    typefaces.installed_fonts.cache_clear()
    assert typefaces.installed_fonts()
    typefaces.installed_fonts.cache_clear()
