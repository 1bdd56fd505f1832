"""What a page is made of: plain frozen values of words, ready to print. Nothing is computed any more."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from kamreport.columnwidths import fitted
from kamreport.telephone import Form, form, is_wordy

Tone = Literal["", "good", "watch", "bad", "muted", "unknown"]
Edition = Literal["internal", "client"]
Row = Mapping[str, str | float | int | bool | None]
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
STOP = re.compile(
    r"[。！？]”?|(?<![\s.][A-Za-z])(?<!\bInc)(?<!\bLtd)(?<!\bCorp)(?<!\bCo)[.!?][”\"’]?\s+(?=[^a-z])"
)


@dataclass(frozen=True, slots=True)
class Tile:
    """One key figure: what it is, its value, how it changed, and a short note (interval, n)."""

    label: str
    value: str
    change: str = ""
    tone: Tone = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """One chart: its kind, the finding as headline, the finding in full as alternative text, its rows.

    Rows hold only what the chart shows; labels in them are ready to print. `note` is the small line
    below (n, interval, source).
    """

    kind: str
    headline: str
    alt: str
    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its text, a judgement by colour, and a share of 1 drawn as a bar behind it.

    The share is kept in whole percents, from 0 to 1: what is not drawn makes no other document.
    """

    text: str
    tone: Tone = ""
    bar: float | None = None

    def __post_init__(self) -> None:
        if self.bar is not None:
            object.__setattr__(self, "bar", self.percent / 100)

    @property
    def day(self) -> bool:
        """Whether it is a day in figures, which browsers would break at its dashes."""
        return DAY.fullmatch(self.text) is not None

    @property
    def percent(self) -> int:
        """The bar's length in whole percents, 0 to 100."""
        return round(100 * min(max(self.bar or 0.0, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class Head:
    """One column of a table: its heading, whether it holds numbers, and its share of the width."""

    text: str
    number: bool = False
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Grid:
    """One table. The first cell of a row names it. `total` stands below a rule."""

    headline: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    note: str = ""

    @property
    def filled(self) -> "Grid":
        """The table without the columns in which no row says anything; the first and those of bars stay."""
        kept = [
            place
            for place in range(len(self.heads))
            if not place or any(row[place].text or row[place].bar is not None for row in self.rows)
        ]
        if len(kept) == len(self.heads):
            return self

        def cut(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
            return tuple(cells[place] for place in kept) if cells else cells

        heads = tuple(self.heads[place] for place in kept)
        return replace(self, heads=heads, rows=tuple(map(cut, self.rows)), total=cut(self.total))

    @property
    def phone(self) -> Form:
        """What a telephone shows: the whole table, a card for each row, or the table to be moved sideways."""
        return form(
            [[cell.text for cell in column] for column in self._columns],
            [head.text for head in self.heads],
            [head.number for head in self.heads],
        )

    @property
    def wordy(self) -> tuple[bool, ...]:
        """Which columns hold a text that leaves no room beside it in a card; none of numbers."""
        return tuple(
            is_wordy([cell.text for cell in column], number=head.number)
            for column, head in zip(self._columns, self.heads, strict=True)
        )

    @property
    def widths(self) -> tuple[int, ...]:
        """The width of each column in whole percents of the table; together 100.

        As its heads ask, but where a text would break and another column has room to spare.
        """
        columns = self._columns
        return fitted(
            [head.width for head in self.heads],
            [[cell.text for cell in column] for column in columns],
            [head.text for head in self.heads],
            [head.number for head in self.heads],
            [any(cell.bar is not None for cell in column) for column in columns],
        )

    @property
    def _columns(self) -> list[list[Cell]]:
        """The cells of each column, that of the total last."""
        rows = (*self.rows, self.total) if self.total else self.rows
        return [[row[place] for row in rows] for place in range(len(self.heads))]


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a document: its name (and template), its title, what it says first, and its content.

    `content` is the section's own frozen value, whose fields its template prints.
    """

    name: str
    title: str
    lead: str
    content: object

    @property
    def finding(self) -> str:
        """The first sentence of the lead, set as the headline: what the section is read for, no full stop."""
        return self._parts[0].removesuffix(".").removesuffix("。")

    @property
    def detail(self) -> str:
        """The sentences after the first; "" where there are none."""
        return self._parts[1]

    @property
    def _parts(self) -> tuple[str, str]:
        """The lead cut at its first full stop; one within a name (S.p.A., Inc.) ends no sentence."""
        end = STOP.search(self.lead)
        return (self.lead[: end.end()].strip(), self.lead[end.end() :].strip()) if end else (self.lead, "")


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: whose document, about whom and when, and the message in one sentence.

    `footer` is the line that the brand has at the foot of every page, `manager` the line that names who
    answers for the account, "" where nobody does.
    """

    supplier: str
    kind: str
    title: str
    period: str
    as_of: str
    message: str
    tiles: tuple[Tile, ...] = ()
    confidentiality: str = ""
    footer: str = ""
    manager: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """The few words that stand on every page."""

    contents: str
    running: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """What makes a document a mail: who sends it to whom, and what is printed about it.

    `sender` and `recipients` are addresses, empty where none are set. `day` is the day that it bears, in ISO
    form. `file_name` is that of the PDF attached, with `attached` the sentence that says so.
    """

    sender: str
    recipients: tuple[str, ...]
    subject: str
    day: str
    file_name: str
    attached: str


@dataclass(frozen=True, slots=True)
class Document:
    """One finished view: everything a page needs, picklable, without figures or frames.

    `mail` is None for documents that are not sent as a mail of their own.
    """

    kind: str
    edition: Edition
    language: str
    title: str
    description: str
    cover: Cover
    labels: Labels
    sections: tuple[Section, ...]
    mail: Envelope | None = None
