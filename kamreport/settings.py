"""The settings of a build, checked as a whole: the faults of all parts of kamreport.toml told at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kamreport import metrics
from kamreport.config import FILE, Config, load, written
from kamreport.errors import ConfigError


def settings(folder: Path, given: Mapping[str, Any]) -> Config:
    """The settings of a portfolio folder below those given, the metrics' own among them.

    Raises ConfigError with every fault found.
    """
    faults: list[str] = []
    found = written(folder)
    config: Config | None = None
    try:
        config = load(folder, given)
    except ConfigError as error:
        faults += error.faults
    parts = found.get("metrics")
    try:
        metrics.check_settings(_parts(parts))
    except ConfigError as error:
        faults += [f"{folder / FILE}: {fault}" for fault in error.faults]
    if faults or config is None:
        raise ConfigError(faults)
    return config


def _parts(found: Any) -> Mapping[str, Mapping[str, Any]]:
    """What can be checked metric by metric; anything else is a fault that loading has told."""
    if not isinstance(found, Mapping):
        return {}
    return {name: values for name, values in found.items() if isinstance(values, Mapping)}
