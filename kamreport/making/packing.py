"""A house style packed: its values and the bytes of its files, for a machine that does not see its folder."""

import io
import pickle
import re
import shutil
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from kamreport.house import FOLDERS, House, own_files
from kamreport.making.fingerprint import sha256
from kamreport.paths import LOCALES, STYLES, TEMPLATES

PRODUCTS = {"templates": TEMPLATES, "styles": STYLES, "locales": LOCALES}
NAME = "kamreport-house-"
_PLACE = re.compile(rf"\S*/{NAME}[0-9a-f]+")


def dumped(value: Any) -> bytes:
    """A value pickled, every house style in it packed: where it is loaded, the style is unpacked."""
    file = io.BytesIO()
    _Pickler(file).dump(value)
    return file.getvalue()


def packed(house: House) -> bytes:
    """All files of a house style that are not the product's, as an archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind, folder in _own(house).items():
            archive.mkdir(kind)
            for path in own_files(folder):
                archive.write(path, f"{kind}/{path.relative_to(folder).as_posix()}")
    return file.getvalue()


def unpacked(house: House, archive: bytes) -> House:
    """A house style with its files in the temporary folder of this process, and the product's where they are
    on this machine. `house` holds its other values.
    """
    folder = Path(tempfile.gettempdir()) / f"{NAME}{sha256(archive)[:16]}"
    if not folder.is_dir():
        part = Path(tempfile.mkdtemp(dir=folder.parent))
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            opened.extractall(part)
        try:
            part.rename(folder)
        except OSError:  # another process was first
            shutil.rmtree(part)
    places: dict[str, Any] = {
        kind: (folder / kind, products) if (folder / kind).is_dir() else (products,)
        for kind, products in PRODUCTS.items()
    }
    return replace(house, **places)


def placed(text: str, house: House) -> str:
    """A message from where a house style was unpacked, with its files named where the user has them."""
    own = next(iter(_own(house).values()), None)
    return text if own is None else _PLACE.sub(lambda _: str(own.parent), text)


def _own(house: House) -> dict[str, Path]:
    """The folders of a house style that are not the product's, by kind."""
    return {kind: folders[0] for kind in FOLDERS if len(folders := getattr(house, kind)) > 1}


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        """House styles go as values and an archive; everything else as usual."""
        if not isinstance(value, House):
            return NotImplemented
        plain = {field: getattr(value, field) for field in ("colours", "families", "fonts", "logo", "digest")}
        return _loaded, (plain, packed(value))


def _loaded(values: dict[str, Any], archive: bytes) -> House:
    return unpacked(House(**values), archive)
