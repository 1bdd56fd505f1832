"""The early warnings: one file, one rule, all of one signature. A rule never fires on missing data."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pandas as pd

from kamreport.errors import ConfigError
from kamreport.figures import Known
from kamreport.model import Book
from kamreport.registry import Registry
from kamreport.validation import shape_faults
from kamreport.warning import EarlyWarning, Found

Watch = Callable[[Book, Known, Known, Any], Iterable[Found]]


@dataclass(frozen=True)
class Signal:
    """A registered rule: its function and the shape of its settings."""

    name: str
    watch: Watch
    settings: type


SIGNALS: Registry[Signal] = Registry(__name__)


def signal(settings: type) -> Callable[[Watch], Watch]:
    """Register a function as the warning rule of its own name.

    The function takes the book, the metrics' results now and at the end of the period before, and its
    settings; it gives what it found, at most once an account. `settings` is a frozen dataclass of
    defaults; a user changes them under [signals.<name>] in kamreport.toml.
    """

    def register(watch: Watch) -> Watch:
        SIGNALS.add(watch.__name__, Signal(watch.__name__, watch, settings))
        return watch

    return register


def watch(
    book: Book, now: Known, before: Known, given: Mapping[str, Mapping[str, Any]]
) -> tuple[EarlyWarning, ...]:
    """Every rule's warnings: the most severe first, then the newest, then by account and rule.

    `given` holds the rules' settings by name, as `check_settings` has accepted them. A warning belongs to
    the account's owner where its rule names nobody else; it is due as many days after the as-of day as its
    severity says.
    """
    owners = book["accounts"].set_index("account_id")["owner"]
    found = [
        _warning(book, owners, name, one)
        for name, member in SIGNALS.items()
        for one in member.watch(book, now, before, member.settings(**given.get(name, {})))
    ]
    return tuple(
        sorted(found, key=lambda one: (one.severity.rank, -one.date.toordinal(), one.account, one.rule))
    )


def _warning(book: Book, owners: "pd.Series[Any]", rule: str, found: Found) -> EarlyWarning:
    owner = found.owner or owners.get(found.account)
    return EarlyWarning(
        rule=rule,
        account=found.account,
        date=found.date,
        severity=found.severity,
        values=found.values,
        evidence=found.evidence,
        owner="" if owner is None or pd.isna(owner) else str(owner),
        due=book.as_of + timedelta(days=found.severity.days),
    )


def check_settings(given: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
    """The rules' settings as their dataclasses understand them. ConfigError lists every fault."""
    faults: list[str] = []
    for name, values in given.items():
        if name not in SIGNALS:
            faults.append(f"signals.{name}: there is no warning of this name; there are {', '.join(SIGNALS)}")
            continue
        faults += [f"signals.{name}: {fault}" for fault in shape_faults(SIGNALS[name].settings, values)]
    if faults:
        raise ConfigError(faults)
    return given
