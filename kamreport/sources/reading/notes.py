"""Notes about files, made into faults whose texts fit into a sentence."""

from kamreport.faults import Done, Fault
from kamreport.sources.reading.files import shown
from kamreport.sources.reading.forms import Note


def short(text: str, most: int = 200) -> str:
    """The text, cut where it is too long for a sentence."""
    return text if len(text) <= most else text[: most - 1] + "…"


def fault(table: str, file: str, note: Note, done: Done) -> Fault:
    """The note as a fault of one table, with long texts cut."""
    column = None if note.column is None else short(note.column)
    value = None if note.value is None else shown(short(note.value))
    given = ((name, shown(short(one, 600)) if isinstance(one, str) else one) for name, one in note.values)
    return Fault(table, shown(file), note.rule, done, note.row, column, value, (("table", table), *given))
