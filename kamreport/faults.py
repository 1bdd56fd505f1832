"""What is wrong with the data: one value for each fault, of any table, told in the user's language."""

from dataclasses import dataclass
from enum import StrEnum


class Done(StrEnum):
    """What was done about a fault."""

    QUARANTINED = "quarantined"  # the row is kept aside, whole, and counts nowhere
    NOTICED = "noticed"  # the row is used; the user should know
    REFUSED = "refused"  # the whole file or table could not be used


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where it is, what was found, the rule it broke and what was done.

    `row` is the row as a spreadsheet shows it (the header is row 1); None for a fault of the whole file.
    `column` is the file's own header. `rule` is the key of the message fault-<rule> in the catalogues,
    `values` what that message needs besides file, row, column and value.
    """

    table: str
    file: str
    rule: str
    done: Done
    row: int | None = None
    column: str | None = None
    value: str | None = None
    values: tuple[tuple[str, str | int | float], ...] = ()
