"""The finished mails of one period: those that its ledger knows, as they were made."""

import email
import json
from collections.abc import Collection
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

from kamreport.errors import KamReportError, UsageError
from kamreport.making.fingerprint import sha256
from kamreport.making.ledger import LEDGER, made_in

SUFFIX = ".eml"


@dataclass(frozen=True)
class Finished:
    """One mail: its path below the period's folder, its bytes, and what its headers say.

    `recipients` and `sender` are bare addresses, empty in a draft.
    """

    path: str
    data: bytes
    sender: str
    recipients: tuple[str, ...]
    subject: str
    language: str
    identifier: str


def period_folder(output: Path, period: str | None) -> Path:
    """The folder of a period in an output folder; of the one with the latest data when none is named.

    UsageError where there is no such folder.
    """
    if period is not None:
        folder = output / period
        if not (folder / LEDGER).is_file():
            raise UsageError(
                f"There is no finished build of {period} in {output}: kamreport build makes one."
            )
        return folder
    built = sorted((_day(path), path.parent) for path in output.glob(f"*/{LEDGER}"))
    if not built:
        raise UsageError(f"There is no finished build in {output}: kamreport build makes one.")
    return built[-1][1]


def finished(folder: Path, languages: Collection[str] = ()) -> tuple[Finished, ...]:
    """The mails in a period's folder in order of their paths, of all languages or of those named.

    KamReportError for one that is not as the build left it.
    """
    made = [one for one in made_in(folder) if one.path.endswith(SUFFIX)]
    found = []
    for one in sorted(made, key=lambda one: one.path):
        path = folder / one.path
        try:
            data = path.read_bytes()
        except OSError:
            continue
        if sha256(data) != one.sha256:
            raise KamReportError(f"{path}: changed since it was made: build it again before it is sent.")
        found.append(_opened(one.path, data))
    return tuple(one for one in found if not languages or one.language in languages)


def _opened(path: str, data: bytes) -> Finished:
    message = email.message_from_bytes(data, _class=EmailMessage, policy=SMTP)
    return Finished(
        path=path,
        data=data,
        sender="".join(_addresses(message["From"])[:1]),
        recipients=_addresses(message["To"]),
        subject=str(message["Subject"]),
        language=str(message["Content-Language"]),
        identifier=str(message["Message-ID"]).strip(),
    )


def _addresses(header: Any) -> tuple[str, ...]:
    return () if header is None else tuple(address.addr_spec for address in header.addresses)


def _day(ledger: Path) -> tuple[str, str]:
    """The as-of day of a build and its period, as far as they can be read: later ones sort behind."""
    try:
        content = json.loads(ledger.read_bytes())
        return str(content["as_of"]), str(content["period"])
    except (OSError, ValueError, TypeError, KeyError):
        return "", ""
