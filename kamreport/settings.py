"""The settings of a build, checked as a whole: the faults of all parts of kamreport.toml told at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kamreport import metrics, overriding, playbook, signals, views
from kamreport.config import FILE, Config, load, written
from kamreport.errors import ConfigError


def settings(folder: Path, given: Mapping[str, Any]) -> Config:
    """The settings of a portfolio folder below those given, those of metrics and warnings among them. Its
    playbook, brand, templates, styles and words are checked with them.

    Raises ConfigError with every fault found.
    """
    faults: list[str] = []
    found = written(folder)
    config: Config | None = None
    try:
        config = load(folder, given)
    except ConfigError as error:
        faults += error.faults
    for room, check in (("metrics", metrics.check_settings), ("signals", signals.check_settings)):
        try:
            check(_parts(found.get(room)))
        except ConfigError as error:
            faults += [f"{folder / FILE}: {fault}" for fault in error.faults]
    if config is not None and config.reports:
        faults += [f"{folder / FILE}: {fault}" for fault in views.check_choices(config.reports)]
    try:
        playbook.load(folder)
    except ConfigError as error:
        faults += error.faults
    if config is not None:
        faults += overriding.faults(folder, config.brand)
    if faults or config is None:
        raise ConfigError(faults)
    return config


def _parts(found: Any) -> Mapping[str, Mapping[str, Any]]:
    """What can be checked part by part; anything else is a fault that loading has told."""
    if not isinstance(found, Mapping):
        return {}
    return {name: values for name, values in found.items() if isinstance(values, Mapping)}
