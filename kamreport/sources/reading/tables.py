"""One table of the book: its files staged, joined, mapped, and left in the database."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import duckdb

from kamreport.config import Join, Mapped
from kamreport.contract import Table
from kamreport.faults import Done, Fault
from kamreport.sources.reading import files
from kamreport.sources.reading.forms import Note, Options, UnreadableError
from kamreport.sources.reading.headers import nearest
from kamreport.sources.reading.joins import joined
from kamreport.sources.reading.mapping import Plan, plan
from kamreport.sources.reading.notes import fault
from kamreport.sources.reading.relation import Relation, literal, stem, united
from kamreport.sources.reading.stage import Stage, Staged, whole


@dataclass(frozen=True, slots=True)
class Part:
    """One place a table's rows come from: a file, and the sheet of it when it has several."""

    path: Path
    sheet: str | None = None


@dataclass
class Reading:
    """What one call of read has met so far. `asked` names the database that queries are put to."""

    folder: Path
    stage: Stage
    asked: Options = field(default_factory=Options)
    faults: list[Fault] = field(default_factory=list)
    touched: set[Path] = field(default_factory=set)
    told: set[str] = field(default_factory=set)

    @property
    def database(self) -> duckdb.DuckDBPyConnection:
        """Where the tables are put."""
        return self.stage.database

    def table(self, table: Table, parts: Sequence[Part], mapped: Mapped) -> int | None:
        """The number of rows found for the table; None when it cannot be read."""
        options = [self.options(mapped, part.sheet) for part in parts]
        staged = [self._put(table.name, part.path, each) for part, each in zip(parts, options, strict=True)]
        good = [one for one in staged if one is not None]
        relation = self._joined(table.name, united(good, "b"), mapped.join) if good else None
        if relation is None:
            return None
        made = plan(table, mapped, relation)
        self.faults += made.faults
        if made.refused or len(good) < len(staged):
            return None
        leave(self.database, made, good)
        return sum(one.filled + len(one.rejects) for one in good)

    def options(self, given: Mapped | Join, sheet: str | None = None) -> Options:
        """How the files of a table or a join are written, as the settings say."""
        return replace(
            self.asked, sheet=sheet or given.sheet, separator=given.separator, encoding=given.encoding
        )

    def _put(self, table: str, path: Path, options: Options, *, own: bool = True) -> Staged | None:
        file = files.relative(path, self.folder)
        self.touched.add(path)
        try:
            staged = self.stage.put(path, file, options)
        except UnreadableError as error:
            self.tell(table, file, error.note, Done.REFUSED)
            return None
        self.tell_all(table, staged, own=own)
        return staged

    def tell_all(self, table: str, staged: Staged, *, own: bool = True) -> None:
        """Adds what was noticed in a file, once, and its rejected rows."""
        file = staged.file
        if file not in self.told:
            for note in staged.notes:
                self.tell(table, file, note, Done.NOTICED)
        if own or file not in self.told:
            for reject in staged.rejects:
                self.tell(table, file, reject.note, Done.QUARANTINED if own else Done.NOTICED)
        self.told.add(file)

    def tell(self, table: str, file: str, note: Note, done: Done) -> None:
        """Adds a note about a file to the faults."""
        self.faults.append(fault(table, file, note, done))

    def _joined(self, table: str, base: Relation, joins: Sequence[Join]) -> Relation | None:
        """The relation with all joined files; None when one is missing or does not fit."""
        relation, complete = base, True
        for number, join in enumerate(joins):
            other = self._other(table, join, number)
            if other is None:
                complete = False
                continue
            result = joined(table, relation, other, join, number, self.database)
            self.faults += result.faults
            complete = complete and result.relation is not None
            relation = result.relation or relation
        return relation if complete else None

    def _other(self, table: str, join: Join, number: int) -> Relation | None:
        found = self.found(table, join.file)
        options = self.options(join)
        staged = [self._put(table, path, options, own=False) for path in found]
        good = [one for one in staged if one is not None]
        if not good or len(good) < len(staged):
            return None
        return united(good, f"j{number}_", stem(good[0].file))

    def found(self, table: str, pattern: str) -> list[Path]:
        """The files of a pattern; a fault naming the nearest when there is none."""
        found = files.matching(self.folder, pattern)
        if not found:
            self.missing(table, pattern)
        return found

    def missing(self, table: str, wanted: str) -> None:
        """Tells that a file is not there, and a name like it of those that are no other table's."""
        near = nearest(wanted, files.free(self.folder, table)) or ""
        values = (("near", int(bool(near))), ("nearest", near))
        self.tell(table, wanted, Note("missing-file", values=values), Done.REFUSED)


def leave(database: duckdb.DuckDBPyConnection, made: Plan, staged: Sequence[Staged]) -> None:
    """Makes raw_, source_ and rejected_ of one table, and its rows in `headers`.

    raw_ is a view: of the files' own texts where these need no cleaning, else of clean_<table>.
    """
    name = made.table.name
    columns = "".join(
        f", {made.sql[column]} AS {_quoted(column)}" for column in made.table.names if column in made.sql
    )
    joins = "JOIN" in made.relation.sql
    order = " ORDER BY _file, _row" if joins else ""
    source = f"(SELECT _file, _row{columns} FROM {made.relation.sql}{order})"
    if joins or not made.plain:
        database.execute(f"CREATE OR REPLACE TABLE clean_{name} AS FROM {source}")
        source = f"clean_{name}"
    database.execute(f"CREATE OR REPLACE VIEW raw_{name} AS SELECT * FROM {source}")
    sources = " UNION ALL ".join(_source(one) for one in staged)
    database.execute(f"CREATE OR REPLACE VIEW source_{name} AS {sources}")
    database.execute(
        f"CREATE OR REPLACE TABLE rejected_{name} (_file VARCHAR, _row BIGINT, _text VARCHAR, _rule VARCHAR)"
    )
    rejected = list(_rejected(staged))
    if rejected:
        database.executemany(f"INSERT INTO rejected_{name} VALUES (?, ?, ?, ?)", rejected)
    if made.headers:
        told = (f"('{name}', '{column}', {literal(header)})" for column, header in made.headers.items())
        database.execute(f"INSERT INTO headers VALUES {', '.join(told)}")


def _source(staged: Staged) -> str:
    pairs = ", ".join(f"{literal(label)}, c{place}" for place, label in enumerate(staged.labels))
    text = f"json_object({pairs})::VARCHAR"
    return f"SELECT {literal(staged.file)} AS _file, _row, {text} AS _text FROM {staged.name}"


def _rejected(staged: Sequence[Staged]) -> Iterator[tuple[str, int | None, str, str]]:
    for one in staged:
        for reject in one.rejects:
            yield one.file, reject.note.row, whole(reject, one.labels), reject.note.rule


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
