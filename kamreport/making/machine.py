"""What a machine makes documents with, in words that can be held against those of another machine."""

import platform
import zlib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version

from kamreport.doctor import SYSTEM
from kamreport.making.typefaces import installed_fonts
from kamreport.making.versions import SYSTEM as LIBRARIES
from kamreport.making.versions import program_digest, versions

CARRIERS = ("distributed",)  # not in any document, but both sides must speak alike
FONTS, PROGRAM, PROCESSOR, PACKER = "fonts", "program", "processor", "zlib"
UNSAID = {FONTS: "its fonts are others", PROGRAM: "its copy of KamReport has been changed"}


def facts() -> dict[str, str]:
    """All on this machine that can change the bytes of a document, by name: versions of Python, the product,
    its libraries and those of the system, the kind of processor, and fingerprints of all fonts and of the
    product's own files.
    """
    return {
        **versions(),
        **{name: found for name in CARRIERS if (found := _version(name))},
        PACKER: zlib.ZLIB_RUNTIME_VERSION,
        PROCESSOR: platform.machine(),
        FONTS: installed_fonts(),
        PROGRAM: program_digest(),
    }


def differences(here: Mapping[str, str], there: Mapping[str, str]) -> str:
    """What another machine has otherwise than this one, and what to install there; "" when nothing."""
    names = [name for name in {**here, **there} if here.get(name, "") != there.get(name, "")]
    if PROGRAM in names and "kamreport" in names:
        names.remove(PROGRAM)  # another version is another program
    told = [UNSAID.get(name) or _difference(name, here, there) for name in names]
    return f"{', '.join(told)}. {' '.join(dict.fromkeys(_remedies(names, here)))}" if told else ""


def _difference(name: str, here: Mapping[str, str], there: Mapping[str, str]) -> str:
    return f"{name} is {there.get(name) or 'missing'} there and {here.get(name) or 'missing'} here"


def _remedies(names: list[str], here: Mapping[str, str]) -> Iterator[str]:
    """What to do on the other machine, the commands first."""
    packages = [
        f"{name}=={here[name]}"
        for name in names
        if name in here and name not in (FONTS, PROGRAM, PROCESSOR, PACKER, "python", *LIBRARIES)
    ]
    if packages:
        yield f"Install there: python -m pip install {' '.join(packages)}."
    if "python" in names:
        yield f"Run it with Python {here['python']}."
    if PROGRAM in names:
        yield "Install the same copy there."
    if FONTS in names or not LIBRARIES.keys().isdisjoint(names):
        yield f"Give both the same release of the system and the same fonts: {SYSTEM}."
    if PROCESSOR in names or PACKER in names:
        yield "Use machines of one kind, from one image."


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
