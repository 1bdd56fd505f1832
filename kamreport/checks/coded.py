"""Columns of few different texts: each text is read once, and its rows get what it means."""

from collections.abc import Callable, Container
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kamreport.checks import choices, dates, numbers
from kamreport.checks.texts import LONG_TEXT
from kamreport.config import Mapped
from kamreport.contract import Column, Kind

ODD: Final = object()  # of a text that may break a rule, or means what only its column can tell
MOST_NEW = 100_000  # texts of one chunk that are read; beyond that it takes longer than it saves
MOST_KEPT = 500_000
ARROW = {Kind.DATE: pa.date32(), Kind.FLAG: pa.bool_()}
ORDERS: tuple[dates.Order | None, ...] = (None, "dmy", "mdy", "mixed")

Read = Callable[[str], Any]
Places = npt.NDArray[np.int64]


class Coded:
    """What the texts of one column mean, remembered from chunk to chunk.

    `sql` makes the column's text from `field`, as in the mapping; `read` gives what a text means, or ODD.
    With `codes` the column is what these say of its texts; a text without a code gets the next one.
    """

    def __init__(
        self,
        database: Any,
        kind: Kind,
        sql: str,
        field: str | None,
        read: Read,
        codes: dict[str, int] | None = None,
    ) -> None:
        self._database, self._sql, self._field, self._read = database, sql, field, read
        self._codes = codes
        self._type = ARROW.get(kind, pa.string()) if codes is None else pa.int32()
        self._meant: dict[str | None, Any] = {}

    def meant(self, texts: pa.Array) -> tuple[pa.Array, Places]:
        """What each of the texts (by codes) means, and the places of those that are ODD, which are NULL."""
        known = self._look_up([*texts.dictionary.to_pylist(), None])
        odd = np.fromiter((one is ODD for one in known), bool, len(known))
        values = pa.array([None if one is ODD else one for one in known], self._type)
        codes = texts.indices.fill_null(len(known) - 1)
        odd_places = np.flatnonzero(odd[codes.to_numpy()]) if odd.any() else np.empty(0, np.int64)
        if self._type == pa.string():
            return pa.DictionaryArray.from_arrays(
                pa.array(codes, mask=_empty(known, codes)), values
            ), odd_places
        return values.take(codes), odd_places

    def constant(self, size: int) -> tuple[pa.Array, Places]:
        """The same for a column that has one text in all rows and no field."""
        codes = pa.array(np.zeros(size, np.int32), mask=np.ones(size, bool))
        return self.meant(pa.DictionaryArray.from_arrays(codes, pa.array([], pa.string())))

    def _look_up(self, texts: list[str | None]) -> list[Any]:
        new = [text for text in texts if text not in self._meant]
        if len(self._meant) > MOST_KEPT:
            self._meant, new = {}, texts
        if len(new) <= MOST_NEW:
            self._meant |= dict(zip(new, self._made(new), strict=True))
        return [self._meant.get(text, ODD) for text in texts]

    def _made(self, texts: list[str | None]) -> list[Any]:
        if not texts:
            return []
        self._database.register("coded_given", pa.table({self._field or "b": pa.array(texts, pa.string())}))
        made = self._database.sql(f"select {self._sql} from coded_given").fetchall()
        self._database.unregister("coded_given")
        return [None if text is None else self._coded(self._read(text)) for (text,) in made]

    def _coded(self, meant: Any) -> Any:
        if self._codes is None or meant is ODD:
            return meant
        return self._codes.setdefault(meant, len(self._codes) + 1)


def _empty(known: list[Any], codes: pa.Array) -> npt.NDArray[np.bool_]:
    """Which codes stand for nothing."""
    nothing = np.fromiter((one is None or one is ODD for one in known), bool, len(known))
    empty: npt.NDArray[np.bool_] = nothing[codes.to_numpy()]
    return empty


def reader(column: Column, mapped: Mapped, accounts: Container[str] | None) -> Read:
    """What a text of the column means where only that text counts; ODD where it may break a rule.

    Accounts are those known, all when None.
    """
    if column.kind is Kind.DATE:
        return lambda text: _day(text, column, mapped)
    if column.kind is Kind.FLAG:
        return lambda text: {"true": True, "false": False}.get(choices.read_flag(text).value or "", ODD)
    if column.kind is Kind.CHOICE:
        return lambda text: choices.read_choice(text, column.choices, suggest=False).value or ODD
    if column.name == "currency":
        return lambda text: text if text in numbers.currencies() else ODD
    if column.name == "account_id" and accounts is not None:
        return lambda text: text if text in accounts and len(text) <= LONG_TEXT else ODD
    return lambda text: text if len(text) <= LONG_TEXT else ODD


def _day(text: str, column: Column, mapped: Mapped) -> Any:
    """A day that means the same whatever the rest of its column proves."""
    declared = mapped.dates is not None
    if not declared and (dates.unclear(text) or dates.decide([text])):
        return ODD
    orders = (mapped.dates,) if declared else ORDERS
    month = column.name == "month"
    found = {dates.read_date(text, order, month=month, declared=declared) for order in orders}
    (one, *others) = found
    if others or one.value is None or one.notice:
        return ODD
    return np.datetime64(one.value, "D").item()
