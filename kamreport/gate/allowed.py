"""What may stand in one account's documents though it is also another's name, or internal elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import Any

from kamreport.case import Case
from kamreport.gate.forbidden import bare, every_reading
from kamreport.gate.texts import digits, plain
from kamreport.sharing import share


@dataclass(frozen=True)
class Allowed:
    """The texts and numbers of one account that its documents may hold; `family` are the ids of its group."""

    case: Case
    account: str
    family: tuple[str, ...]

    @cached_property
    def _shared(self) -> Any:
        return share(self.case, self.account)

    @property
    def _readings(self) -> Mapping[str, tuple[str, ...]]:
        return self.case.always("readings", lambda: every_reading(self.case.book))

    @cached_property
    def names(self) -> frozenset[str]:
        """Names, plain: of its group with and without legal forms, the supplier and its lines on every page,
        products, people.
        """
        config, products, own = self.case.config, self.case.book["products"], self._shared
        listed = self.case.book["accounts"].set_index("account_id")["name"]
        group = [str(listed[one]) for one in self.family]
        brand = config.brand
        lines = [brand.name, brand.logo_text, config.name, *config.sharing.harmless]
        lines += [one for line in (brand.footer, brand.confidentiality) for one in texts_in(line)]
        lines += [str(one) for column in ("name", "category") for one in products[column].dropna().unique()]
        lines += [one.name for one in (*own.ours, *own.theirs)]
        lines += [one.owner for one in own.actions] + [one.ours for one in own.meetings]
        group += [one for name in group for one in self._readings.get(name, ())]
        lines += [one for name in lines for one in self._readings.get(name, ())]
        return frozenset(plain(one) for one in (*group, *map(bare, map(plain, group)), *lines) if one)

    @cached_property
    def texts(self) -> frozenset[str]:
        """Everything that is shared, and the names, plain."""
        shared = [one for one in texts_in(self._shared) if one]
        shared += [one for name in shared for one in self._readings.get(name, ())]
        return frozenset(map(plain, shared)) | self.names

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that are shared, as plain digits."""
        return frozenset(digits(f"{abs(one):.10g}") for one in _numbers_in(self._shared))


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a value of dataclasses, at any depth."""
    yield from (one for one in _leaves(value) if isinstance(one, str))


def _numbers_in(value: Any) -> Iterator[float]:
    for one in _leaves(value):
        if isinstance(one, int | float) and not isinstance(one, bool):
            yield float(one)


def _leaves(value: Any) -> Iterator[Any]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _leaves(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _leaves(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _leaves(one)
    else:
        yield value
