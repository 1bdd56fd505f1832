"""The facts of this machine and of the programs on it that times depend on."""

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from ways.chromium import NAMES

PACKAGES = ("kamreport", "weasyprint", "vl-convert-python", "duckdb", "pandas", "typst")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def machine() -> dict[str, str]:
    """What the machine is and has, by name, as text; what is not known is left out."""
    import psutil

    facts = {
        "date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "processor": f"{_processor()}, {cores()} cores",
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "load before": ", ".join(f"{one:.1f}" for one in os.getloadavg()),
        "Python": platform.python_version(),
        "Chromium": _chromium(),
        **{name: _version(name) for name in PACKAGES},
    }
    return {name: fact for name, fact in facts.items() if fact}


def told(facts: Mapping[str, str]) -> str:
    """The facts as one paragraph."""
    return "; ".join(f"{name} {fact}" for name, fact in facts.items())


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _chromium() -> str:
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        return ""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.split()
    return next((word for word in said if word[:1].isdigit()), "")
