"""Several files of one table as one relation, whose columns can be found by header."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from kamreport.sources.reading.headers import key, nearest
from kamreport.sources.reading.stage import Staged

BLANKS = "' \u00a0\u3000\u200b\ufeff' || chr(9) || chr(10) || chr(13)"


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its header, its SQL name, the files that have it, and the stem of a joined file.

    `places` says at which place each of the files has it. Its texts are clean where it is `tidy`.
    """

    header: str
    sql: str
    files: frozenset[str]
    origin: str = ""
    nth: int = 0
    places: tuple[tuple[str, int], ...] = ()
    tidy: bool = False

    @property
    def cleaned(self) -> str:
        """SQL of its cleaned text, NULL when empty."""
        return f"nullif({self.sql}, '')" if self.tidy else clean(self.sql)


@dataclass(frozen=True, slots=True)
class Relation:
    """Rows to select from: `sql` is what follows FROM, with _file, _row and the fields' SQL names."""

    sql: str
    fields: tuple[Field, ...]
    files: tuple[str, ...]

    def find(self, wanted: str) -> Sequence[Field]:
        """The fields a header stands for: one when it is clear, several when not, none when unknown.

        The table's own columns come before joined ones; a joined one can be written stem.header.
        """
        own = [field for field in self.fields if not field.origin]
        joined = [field for field in self.fields if field.origin]
        stem, _, rest = wanted.partition(".")
        of_stem = [field for field in joined if rest and key(field.origin) == key(stem)]
        return _alike(own, wanted) or _alike(joined, wanted) or _alike(of_stem, rest)

    def nearest(self, wanted: str, likeness: float = 0.6) -> str | None:
        """The header most like the wanted one."""
        return nearest(wanted, self.headers, likeness)

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers of all fields that have one, as they are to be written in kamreport.toml."""
        own = {key(field.header) for field in self.fields if not field.origin}
        return tuple(
            f"{field.origin}.{field.header}" if field.origin and key(field.header) in own else field.header
            for field in self.fields
            if field.header
        )


def _alike(fields: Iterable[Field], wanted: str) -> Sequence[Field]:
    listed = list(fields)
    exact = [field for field in listed if field.header == wanted]
    return exact or [field for field in listed if key(field.header) == key(wanted) and key(wanted)]


def united(staged: Sequence[Staged], prefix: str, origin: str = "") -> Relation:
    """The rows of all the files. Columns of one header, however spelt, are one column."""
    places: dict[tuple[str, int], dict[str, int]] = {}
    headers: dict[tuple[str, int], str] = {}
    for file in staged:
        for place, identity in enumerate(_identities(file.headers)):
            places.setdefault(identity, {})[file.file] = place
            headers.setdefault(identity, file.headers[place])
    fields = tuple(
        Field(
            headers[identity],
            f"{prefix}{number}",
            frozenset(found),
            origin,
            identity[1],
            tuple(found.items()),
            all(found[file.file] in file.tidy for file in staged if file.file in found),
        )
        for number, (identity, found) in enumerate(places.items())
    )
    parts = [
        f"SELECT {literal(file.file)} AS _file, _row"
        + "".join(
            f", {_place(places[identity].get(file.file))} AS {prefix}{number}"
            for number, identity in enumerate(places)
        )
        + f" FROM {file.name}"
        for file in staged
    ]
    return Relation(f"({' UNION ALL '.join(parts)})", fields, tuple(file.file for file in staged))


def _identities(headers: Sequence[str]) -> list[tuple[str, int]]:
    seen: Counter[str] = Counter()
    identities = []
    for header in headers:
        identities.append((key(header), seen[key(header)]))
        seen[key(header)] += 1
    return identities


def _place(place: int | None) -> str:
    return "NULL::VARCHAR" if place is None else f"c{place}"


def stem(file: str) -> str:
    """The name by which a joined file's columns are written."""
    return PurePath(file).stem


def literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''") + "'"


def clean(expression: str) -> str:
    """SQL that trims blanks of every width, composes characters (NFC) and makes empty text NULL."""
    return f"nullif(trim(nfc_normalize({expression}), {BLANKS}), '')"
