"""Settings: defaults, below kamreport.toml, below the command line. Frozen; all faults told at once."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal

from babel import Locale
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator

from kamreport import brand
from kamreport.brand import Brand
from kamreport.errors import ConfigError, UsageError
from kamreport.period import Span, parse
from kamreport.postbox import Mail
from kamreport.schema import LANGUAGES, TABLES
from kamreport.validation import nearest, plain_faults

FILE = "kamreport.toml"
SECRET = "take it out, and set the environment variable KAMREPORT_DATABASE_PASSWORD instead"
UNITS = ("seconds", "minutes", "hours", "days")
MOVED = f"brand: the brand has a file of its own: move these lines to {brand.FILE} beside this file"


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


class Sharing(_Frozen):
    """What clients are shown besides their own rows.

    `benchmarks` names the accounts whose own documents compare them with others: without a name, and only
    where at least `least` others are known. `harmless` are words that may stand in any client document
    though a customer is called so too.
    """

    benchmarks: tuple[str, ...] = ()
    least: int = Field(default=8, ge=8)
    harmless: tuple[str, ...] = ()


class Database(_Frozen):
    """The database that .sql files are put to: its address as SQLAlchemy writes it, without a password;
    or duckdb:///file, spark+local, spark://host:7077, sc://host:15002. With `rollup`, the lines of
    orders.sql are added up there (PostgreSQL, DuckDB, Spark), and only their sums come over.
    """

    url: str = ""
    rollup: bool = False

    @field_validator("url")
    @classmethod
    def _url(cls, url: str) -> str:
        if re.match(r"[^/]+://[^/@]*:[^/@]*@", url):
            raise ValueError(f"a password does not belong in this file: {SECRET}")
        return url


class Choice(_Frozen):
    """Which sections one report holds: exactly `sections`, in that order; or the usual ones, with those of
    `also` and without those of `without`.
    """

    sections: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


class Config(_Frozen):
    """Everything that steers a build.

    `currency` is the reporting currency. `as_of` and `period` are normally given on the command line.
    `rate_days` is how many days an exchange rate may be old. `metrics` and `signals` hold the own
    settings of each metric and each warning under its name, `reports` the sections chosen for a report.
    `brand` is the folder's brand.toml.
    """

    name: str = ""
    currency: str = "EUR"
    language: str = "en"
    fiscal_year_start: int = Field(default=1, ge=1, le=12)
    span: Literal["month", "quarter", "half", "year"] = "quarter"
    as_of: date | None = None
    period: str | None = None
    rate_days: int = Field(default=45, ge=1, le=400)
    brand: Brand = Brand()
    sharing: Sharing = Sharing()
    mail: Mail = Mail()
    database: Database = Database()
    database_password: SecretStr | None = Field(default=None, exclude=True)
    tables: Mapping[str, Mapped] = Field(default_factory=dict)
    metrics: Mapping[str, Mapping[str, Any]] = Field(default_factory=dict)
    signals: Mapping[str, Mapping[str, Any]] = Field(default_factory=dict)
    reports: Mapping[str, Choice] = Field(default_factory=dict)

    @field_validator("currency")
    @classmethod
    def _currency(cls, code: str) -> str:
        if code.upper() not in Locale("en").currencies:
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
        faults = _table_faults({name: {"columns": mapped.columns} for name, mapped in tables.items()})
        if faults:
            raise ValueError("\n".join(faults))
        return tables

    @property
    def period_span(self) -> Span:
        """The span as the period module knows it."""
        return Span(self.span)


def length_unit(column: str) -> str | None:
    """The unit of a column that holds a length of time, by the end of its name; None for any other."""
    end = column.rsplit("_", maxsplit=1)[-1]
    return end if end in UNITS else None


def _table_faults(tables: Mapping[str, Any]) -> list[str]:
    """Tables and columns that do not exist, and units of columns that are no lengths of time."""
    faults = [f"there is no table {name!r}{nearest(name, TABLES)}" for name in tables if name not in TABLES]
    for name, mapped in tables.items():
        columns = mapped.get("columns", {}) if isinstance(mapped, Mapping) else {}
        if name not in TABLES or not isinstance(columns, Mapping):
            continue
        known = TABLES[name].names
        faults += [
            f"table {name} has no column {column!r}{nearest(column, known)}"
            for column in columns
            if column not in known
        ]
        faults += [
            f"table {name}: {column} is not a length of time, so it has no unit"
            for column, value in columns.items()
            if isinstance(value, Value) and value.unit and not length_unit(column)
        ]
    return faults


def written(folder: Path) -> dict[str, Any]:
    """The settings of a folder as they stand in its kamreport.toml, unchecked; none where there is no file.

    Raises ConfigError when the file is not TOML or cannot be opened.
    """
    path = folder / FILE
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigError([f"{path}: cannot be opened ({error.strerror})"]) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError([f"{path}: not readable as TOML: {error}"]) from error


def load(folder: Path, overrides: Mapping[str, Any] | None = None) -> Config:
    """The settings of a portfolio folder: its kamreport.toml, where there is one, below `overrides`; and its
    brand.toml.

    An as-of day or a period among the overrides replaces both of the file.

    Raises ConfigError with every fault found, each with its place in the file.
    """
    found = written(folder)
    given = {key: value for key, value in (overrides or {}).items() if value is not None}
    if given.keys() & {"as_of", "period"}:
        found = {key: value for key, value in found.items() if key not in ("as_of", "period")}
    faults = [MOVED] if found.pop("brand", None) is not None else []
    whole = {**found, **given}
    faults += _period_faults(whole)
    if "database_password" in found:
        faults.append(f"database_password: a password does not belong in this file: {SECRET}")
    config, look = Config(), Brand()
    try:
        config = Config.model_validate(whole)
    except ValidationError as error:
        faults = [*_faults(error, found), *faults]
    faults = [_placed(fault, folder / FILE, given) for fault in faults]
    try:
        look = brand.load(folder)
    except ConfigError as error:
        faults += error.faults
    if faults:
        raise ConfigError(faults)
    return config.model_copy(update={"brand": look})


def _period_faults(whole: Mapping[str, Any]) -> list[str]:
    period, start = whole.get("period"), whole.get("fiscal_year_start", 1)
    if isinstance(period, str):
        try:
            parse(period, start if start in range(1, 13) else 1)
        except UsageError as error:
            return [f"period: {error}"]
    return []


def _placed(fault: str, path: Path, given: Mapping[str, Any]) -> str:
    """A fault with the file it stands in; one of the command line stands in none."""
    setting, _, text = fault.partition(": ")
    return text if setting in given else f"{path}: {fault}"


def _faults(error: ValidationError, found: Mapping[str, Any]) -> list[str]:
    """All faults of a file; those of names also where faults inside the tables hid them."""
    shapes = (Config, Sharing, Mail, Database, Choice, Mapped, Join, Value)
    names = {name for shape in shapes for name in shape.model_fields}
    tables = found.get("tables")
    hidden = _table_faults(tables) if isinstance(tables, Mapping) else []
    told = plain_faults(error, found, sorted(names))
    return list(dict.fromkeys([*told, *(f"tables: {fault}" for fault in hidden)]))
