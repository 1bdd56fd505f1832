"""A new portfolio folder, to begin from."""

from pathlib import Path

from kamreport.errors import KamReportError, UsageError
from kamreport.sample import write


def lay_out(folder: Path) -> list[Path]:
    """Settings and sample data in a new folder. UsageError when there is something in it already."""
    try:
        if folder.exists() and any(folder.iterdir()):
            raise UsageError(
                f"{folder} is not empty: name a new folder, so that nothing of yours is overwritten."
            )
        return write(folder)
    except OSError as error:
        raise KamReportError(
            f"{folder}: cannot be written ({error.strerror}): name a folder where you may write."
        ) from error
