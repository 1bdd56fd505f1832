"""The tree of errors. Each is one clear line for the user, and the exit code it leads to."""

from collections.abc import Sequence


class KamReportError(Exception):
    """A fault the user can mend. `str(error)` is what is wrong and what to do about it."""

    exit_code = 1


class UsageError(KamReportError):
    """The command was called in a way it does not understand."""

    exit_code = 2


class ConfigError(UsageError):
    """Faults in kamreport.toml: all of them, one a line."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class DataError(KamReportError):
    """The data cannot carry any document (no usable account, or any fault under --strict)."""


class DocumentError(KamReportError):
    """One document could not be made; the others can."""


class InstallationError(KamReportError):
    """Something the product needs is missing on this machine."""

    exit_code = 3
