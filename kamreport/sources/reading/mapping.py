"""Which column of the contract comes from which header, and the SQL that makes it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kamreport.config import Mapped, Value
from kamreport.contract import Table
from kamreport.faults import Done, Fault
from kamreport.sources.reading.forms import Note
from kamreport.sources.reading.headers import nearest, suggested
from kamreport.sources.reading.lengths import converted
from kamreport.sources.reading.notes import fault
from kamreport.sources.reading.relation import Field, Relation, literal


@dataclass
class Plan:
    """What is read of one table: SQL, fields and header by contract column, and the faults met.

    `refused` is True when the table cannot be read.
    """

    table: Table
    relation: Relation
    sql: dict[str, str] = field(default_factory=dict)
    fields: dict[str, tuple[Field, ...]] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    used: set[Field] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)

    @property
    def plain(self) -> bool:
        """True when every column is a field's text as it stands in one of the table's own files."""
        kept = (self.fields[column] for column in self.sql)
        alone = all(len(one) == 1 and one[0].tidy and not one[0].origin for one in kept)
        return alone and all(sql == self.fields[column][0].cleaned for column, sql in self.sql.items())

    @property
    def refused(self) -> bool:
        """True when a fault keeps the table from being read."""
        return any(fault.done is Done.REFUSED for fault in self.faults)

    def tell(
        self,
        rule: str,
        done: Done,
        *,
        value: str | None = None,
        column: str | None = None,
        file: str | None = None,
        **values: str | int,
    ) -> None:
        """Note a fault of the table's header."""
        note = Note(rule, 1, column, value, tuple(values.items()))
        self.faults.append(fault(self.table.name, file or self.relation.files[0], note, done))


def plan(table: Table, mapped: Mapped, relation: Relation) -> Plan:
    """How each column of the contract is made from the relation. All faults of the header are found."""
    made = Plan(table, relation)
    for column in table.names:
        wish = mapped.columns.get(column)
        if wish is None:
            _by_name(made, column)
        elif wish != "":
            _by_wish(made, column, wish if isinstance(wish, Value) else _value(wish), mapped.decimal or ".")
    _missing(made, mapped)
    _near(made, mapped)
    _strange(made)
    _repeated(made)
    return made


def _value(wish: str | tuple[str, ...]) -> Value:
    return Value(column=wish) if isinstance(wish, str) else Value(columns=wish)


def _by_name(made: Plan, column: str) -> None:
    found = made.relation.find(column)
    if len(found) == 1:
        made.sql[column] = found[0].cleaned
        made.fields[column] = (found[0],)
        made.headers[column] = found[0].header
        made.used.add(found[0])
    elif found:
        _ambiguous(made, column, found)


def _by_wish(made: Plan, column: str, wish: Value, decimal: str) -> None:
    wanted = (wish.column,) if wish.column is not None else wish.columns
    if wish.value is not None:
        made.sql[column] = f"nullif({literal(wish.value)}, '')"
        made.fields[column] = ()
        return
    fields = [found for name in wanted if (found := _the(made, name, column))]
    if len(fields) < len(wanted) or not fields:
        return
    parts = ", ".join(one.cleaned for one in fields)
    text = f"nullif(concat_ws(' ', {parts}), '')" if len(fields) > 1 else parts
    if wish.unit:
        text = converted(text, wish.unit, column, decimal)
    made.sql[column] = _translated(text, wish)
    made.fields[column] = tuple(fields)
    made.headers[column] = " ".join(one.header for one in fields)
    made.used.update(fields)


def _the(made: Plan, name: str, column: str) -> Field | None:
    """The one field of that header; a fault when there is none or more than one."""
    found = made.relation.find(name)
    if len(found) > 1:
        _ambiguous(made, column, found)
        return None
    lacking = made.relation.files[:1]
    done = Done.REFUSED
    if found:
        lacking = () if found[0].origin else tuple(set(made.relation.files) - found[0].files)
        done = Done.REFUSED if made.table.column(column).required else Done.NOTICED
    near = made.relation.nearest(name, 0.0) or ""
    for file in sorted(lacking):
        made.tell("missing-header", done, value=name, column=name, file=file, contract=column, nearest=near)
    return found[0] if found else None


def _ambiguous(made: Plan, column: str, fields: Sequence[Field]) -> None:
    if len({one.origin for one in fields}) > 1:
        choices = ", ".join(f"{one.origin}.{one.header}" for one in fields)
        made.tell("ambiguous-header", Done.REFUSED, column=fields[0].header, contract=column, choices=choices)
    else:
        made.tell(
            "duplicate-header", Done.REFUSED, column=fields[0].header, count=len(fields), contract=column
        )


def _translated(text: str, wish: Value) -> str:
    """SQL that replaces whole words, without regard to case; other words stay."""
    if not wish.words:
        return text
    cases = "".join(
        f" WHEN lower({literal(said)}) THEN nullif({literal(meant)}, '')"
        for said, meant in wish.words.items()
    )
    return f"CASE lower(coalesce({text}, '')){cases} ELSE {text} END"


def _missing(made: Plan, mapped: Mapped) -> None:
    """Required columns that no header fills, in all files or in some."""
    unused = [one.header for one in made.relation.fields if one not in made.used and one.header]
    for column in made.table.columns:
        if not column.required or column.name in mapped.columns:
            continue
        if column.name not in made.sql:
            if not _is_told(made, column.name):
                _tell_missing(made, column.name, unused, made.relation.files[0])
            continue
        source = next(one for one in made.used if one.header == made.headers[column.name])
        for file in () if source.origin else made.relation.files:
            if file not in source.files:
                _tell_missing(made, column.name, unused, file)


def _is_told(made: Plan, column: str) -> bool:
    """True when a fault has already said why a column of the contract is not filled."""
    return any(("contract", column) in told.values for told in made.faults)


def _tell_missing(made: Plan, column: str, unused: list[str], file: str) -> None:
    near = suggested(column, unused)
    made.tell(
        "missing-column",
        Done.REFUSED,
        file=file,
        column=column,
        value=near,
        near=int(near is not None),
        headers=", ".join(made.relation.headers[:20]),
    )


def _near(made: Plan, mapped: Mapped) -> None:
    """Headers that look like a misspelt optional column."""
    unused = [one for one in made.relation.fields if one not in made.used and one.header and not one.origin]
    for column in made.table.columns:
        if column.required or column.name in made.sql or column.name in mapped.columns:
            continue
        if _is_told(made, column.name):
            continue
        near = nearest(column.name, (one.header for one in unused), 0.8)
        if near is not None:
            file = sorted(next(one for one in unused if one.header == near).files)[0]
            made.tell("near-column", Done.NOTICED, file=file, column=near, value=near, contract=column.name)


def _strange(made: Plan) -> None:
    """Headers that a closed table has no column for, but for those told already."""
    told = {one.column for one in made.faults}
    for one in made.relation.fields if made.table.closed else ():
        if one not in made.used and one.header and one.header not in told and not one.origin:
            columns = ", ".join(made.table.names)
            file = sorted(one.files)[0]
            made.tell("strange-column", Done.NOTICED, file=file, column=one.header, columns=columns)


def _repeated(made: Plan) -> None:
    told = {fault.column for fault in made.faults if fault.rule == "duplicate-header"}
    for one in made.relation.fields:
        if one.nth == 1 and one.header and not one.origin and one.header not in told:
            made.tell("duplicate-header", Done.NOTICED, file=sorted(one.files)[0], column=one.header, count=2)
