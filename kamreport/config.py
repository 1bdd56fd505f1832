"""Settings: defaults, below kamreport.toml, below the command line. Frozen; all faults told at once."""

import difflib
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from kamreport.errors import ConfigError
from kamreport.period import Span
from kamreport.schema import LANGUAGES, TABLES

FILE = "kamreport.toml"
UNITS = ("seconds", "minutes", "hours", "days")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Pair(_Frozen):
    """The two headers that a join compares: in the rows so far, and in the joined file."""

    left: str
    right: str


class Join(_Frozen):
    """Another file that adds its columns to a table's rows, found by equal values.

    `on` names the column in both files, or `{left = "...", right = "..."}` when they differ. Each value may
    stand only once in the joined file. Its columns are then written plainly or as `stem.column`; later
    joins may start from them.
    """

    file: str
    on: str | Pair
    separator: str | None = None
    encoding: str | None = None
    sheet: str | None = None


class Value(_Frozen):
    """Where one column of the contract comes from, when that is more than a header.

    `column` one header; `columns` several, joined with a space; `value` the same for every row;
    `unit` is the unit a length of time is written in, converted to that of the contract's column; `words`
    translates whole words of the file to the contract's, without regard to case ("" is the empty cell).
    """

    column: str | None = None
    columns: tuple[str, ...] = ()
    value: str | None = None
    unit: Literal["seconds", "minutes", "hours", "days"] | None = None
    words: Mapping[str, str] = Field(default_factory=dict)


class Mapped(_Frozen):
    """How one table is read: which files, how they are written, which header is which column.

    A column mapped to "" is left out even when the file has a header of its name.
    """

    file: str | tuple[str, ...] = ()
    sheet: str | None = None
    separator: str | None = None
    encoding: str | None = None
    dates: Literal["iso", "dmy", "mdy"] | None = None
    decimal: Literal[".", ","] | None = None
    join: tuple[Join, ...] = ()
    columns: Mapping[str, str | tuple[str, ...] | Value] = Field(default_factory=dict)

    @property
    def files(self) -> tuple[str, ...]:
        """The file patterns, as many as were given."""
        return (self.file,) if isinstance(self.file, str) else self.file


class Brand(_Frozen):
    """Whose documents these are."""

    name: str = ""
    confidentiality: str = ""


class Config(_Frozen):
    """Everything that steers a build.

    `currency` is the reporting currency. `as_of` and `period` are normally given on the command line.
    `rate_days` is how many days an exchange rate may be old. `metrics` holds each metric's own settings
    under its name.
    """

    name: str = ""
    currency: str = "EUR"
    language: str = "en"
    fiscal_year_start: int = Field(default=1, ge=1, le=12)
    span: Literal["month", "quarter", "half", "year"] = "quarter"
    as_of: date | None = None
    period: str | None = None
    preset: str | None = None
    rate_days: int = Field(default=45, ge=1, le=400)
    brand: Brand = Brand()
    tables: Mapping[str, Mapped] = Field(default_factory=dict)
    metrics: Mapping[str, Mapping[str, Any]] = Field(default_factory=dict)

    @field_validator("currency")
    @classmethod
    def _currency(cls, code: str) -> str:
        if len(code) != 3 or not code.isalpha():
            raise ValueError("a currency is its three-letter ISO code, such as EUR, USD or CNY")
        return code.upper()

    @field_validator("language")
    @classmethod
    def _language(cls, code: str) -> str:
        if code not in LANGUAGES:
            raise ValueError(f"the languages are {', '.join(LANGUAGES)}")
        return code

    @field_validator("tables")
    @classmethod
    def _tables(cls, tables: Mapping[str, Mapped]) -> Mapping[str, Mapped]:
        faults = [
            f"there is no table {name!r}{_nearest(name, TABLES)}" for name in tables if name not in TABLES
        ]
        for name, mapped in tables.items():
            known = TABLES[name].names if name in TABLES else mapped.columns
            faults += [
                f"table {name} has no column {column!r}{_nearest(column, known)}"
                for column in mapped.columns
                if column not in known
            ]
            faults += [
                f"table {name}: {column} is not a length of time, so it has no unit"
                for column, value in mapped.columns.items()
                if isinstance(value, Value) and value.unit and not length_unit(column)
            ]
        if faults:
            raise ValueError("; ".join(faults))
        return tables

    @property
    def period_span(self) -> Span:
        """The span as the period module knows it."""
        return Span(self.span)


def length_unit(column: str) -> str | None:
    """The unit of a column that holds a length of time, by the end of its name; None for any other."""
    end = column.rsplit("_", maxsplit=1)[-1]
    return end if end in UNITS else None


def _nearest(name: str, known: Any) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def load(folder: Path, overrides: Mapping[str, Any] | None = None) -> Config:
    """The settings of a portfolio folder: its kamreport.toml, where there is one, below `overrides`.

    An as-of day or a period among the overrides replaces both of the file.

    Raises ConfigError with every fault found, each with its place in the file.
    """
    path = folder / FILE
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8-sig")) if path.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: not readable as TOML: {error}"]) from error
    given = {key: value for key, value in (overrides or {}).items() if value is not None}
    if given.keys() & {"as_of", "period"}:
        written = {key: value for key, value in written.items() if key not in ("as_of", "period")}
    try:
        return Config.model_validate({**written, **given})
    except ValidationError as error:
        raise ConfigError([_fault(path, fault) for fault in error.errors()]) from error


def _fault(path: Path, fault: Any) -> str:
    place = ".".join(str(part) for part in fault["loc"])
    if fault["type"] == "extra_forbidden":
        near = _nearest(
            str(fault["loc"][-1]), [*Config.model_fields, *Mapped.model_fields, *Value.model_fields]
        )
        return f"{path}: {place}: this setting does not exist{near}"
    return f"{path}: {place}: {fault['msg'].removeprefix('Value error, ')}"
