"""The brand: one file, brand.toml, that gives all documents a supplier's name, logo, colours and fonts."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from kamreport.colours import parsed
from kamreport.errors import ConfigError
from kamreport.paths import BRAND, STYLES
from kamreport.schema import LANGUAGES
from kamreport.validation import nearest, plain_faults

FILE = BRAND
LINE = 120  # characters that a running line has room for


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Families(_Frozen):
    """Families of type: of running text, and of titles. "" leaves that of the product."""

    sans: str = ""
    serif: str = ""


class Fonts(Families):
    """The Latin families, and beside them those of each Chinese writing."""

    simplified: Families = Field(default=Families(), alias="zh-CN")
    traditional: Families = Field(default=Families(), alias="zh-TW")


class Brand(_Frozen):
    """Whose documents these are, and how they look.

    `logo` and `cover_logo` (one for the dark cover) are files in the portfolio folder, `logo_text` is read
    out in their place. `footer` and `confidentiality` are one text, or one by language. `colours` are those
    of styles/tokens.toml by name, as #rrggbb.
    """

    name: str = Field(default="", max_length=80)
    logo: str = ""
    cover_logo: str = ""
    logo_text: str = Field(default="", max_length=200)
    footer: str | Mapping[str, str] = ""
    confidentiality: str | Mapping[str, str] = ""
    colours: Mapping[str, str] = Field(default_factory=dict)
    fonts: Fonts = Fonts()

    @field_validator("footer", "confidentiality")
    @classmethod
    def _line(cls, given: str | Mapping[str, str]) -> str | Mapping[str, str]:
        texts = given if isinstance(given, Mapping) else {"": given}
        unknown = [one for one in texts if one and one not in LANGUAGES]
        if unknown:
            raise ValueError(
                f"there is no language {unknown[0]!r}{nearest(unknown[0], LANGUAGES)}: "
                f"the languages are {', '.join(LANGUAGES)}"
            )
        if any(len(text) > LINE for text in texts.values()):
            raise ValueError(f"it has room for {LINE} characters")
        return given

    @field_validator("colours")
    @classmethod
    def _colours(cls, given: Mapping[str, str]) -> Mapping[str, str]:
        known = colour_names()
        faults = [
            f"there is no colour {name!r}{nearest(name, known)}: the colours are {', '.join(known)}"
            for name in given
            if name not in known
        ]
        found = {}
        for name, text in given.items():
            try:
                found[name] = parsed(text)
            except ValueError as error:
                faults.append(f"{name}: {error}")
        if faults:
            raise ValueError("\n".join(faults))
        return found

    def said(self, line: str, language: str) -> str:
        """The footer or confidentiality line in a language; "" where none is given for it."""
        given = getattr(self, line)
        return str(given.get(language, "") if isinstance(given, Mapping) else given)


def colour_names() -> tuple[str, ...]:
    """The names of all colours there are."""
    return tuple(tomllib.loads((STYLES / "tokens.toml").read_text(encoding="utf-8"))["colour"])


def load(folder: Path) -> Brand:
    """The brand of a portfolio folder; a plain one where it has no brand.toml.

    Raises ConfigError with every fault found, each with its place in the file.
    """
    path = folder / FILE
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Brand()
    except OSError as error:
        raise ConfigError([f"{path}: cannot be opened ({error.strerror})"]) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError([f"{path}: not readable as TOML: {error}"]) from error
    try:
        return Brand.model_validate(found)
    except ValidationError as error:
        names = sorted({*Brand.model_fields, *Families.model_fields, "zh-CN", "zh-TW"})
        raise ConfigError([f"{path}: {fault}" for fault in plain_faults(error, found, names)]) from error
