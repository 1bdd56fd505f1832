"""Mails to be sent, and their sending: listed first, then handed over one by one, each noted at once."""

import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kamreport.errors import KamReportError, UsageError
from kamreport.mailing.outbox import Finished, finished
from kamreport.mailing.sent import Entry, Sent, alone
from kamreport.mailing.server import Server, UnclearError, connected, dated
from kamreport.postbox import Mail

WHY = {
    "sent": "sent before",
    "changed": "sent before with other content; --again sends this one too",
    "unclear": "begun before and never confirmed: ask whether it arrived; --again sends it anew",
}


@dataclass(frozen=True)
class Asked:
    """Which mails are wanted: those in these languages (all, when none is named), and those sent before too.

    `trust` says which certificates of servers count; those of the system when it is None.
    """

    languages: tuple[str, ...] = ()
    again: bool = False
    trust: ssl.SSLContext | None = None


@dataclass(frozen=True)
class User:
    """Who sends: the clock, and how lines are told, a question is asked and a password is got."""

    now: datetime
    tell: Callable[[str], None]
    agrees: Callable[[str], bool]
    password: Callable[[], str]


@dataclass(frozen=True)
class Due:
    """One mail, the recipients that it is to be sent to, and why it is not sent to the others."""

    mail: Finished
    recipients: tuple[str, ...]
    held: tuple[tuple[str, str], ...]


def due(folder: Path, asked: Asked) -> tuple[Due, ...]:
    """Every finished mail of a period that is wanted, and whom it is due to."""
    sent = Sent(folder)
    found = []
    for mail in finished(folder, asked.languages):
        states = {one: sent.state(mail.path, one, mail.identifier) for one in mail.recipients}
        wanted = tuple(
            one for one, state in states.items() if mail.sender and (asked.again or state == "new")
        )
        held = tuple(
            (one, WHY[state]) for one, state in states.items() if state != "new" and one not in wanted
        )
        found.append(Due(mail, wanted, held))
    return tuple(found)


def lines(folder: Path, found: Sequence[Due]) -> list[str]:
    """What would be sent to whom, and what would not, and why."""
    if not found:
        return [f"There is no mail in {folder}: kamreport build --report summary --format eml makes it."]
    told = []
    for one in found:
        told.append(f"{one.mail.path}  ({len(one.mail.data) / 1000:,.0f} kB)")
        told.append(f"  {one.mail.subject}")
        told += [f"  to {recipient}" for recipient in one.recipients]
        told += [f"  not to {recipient}: {why}" for recipient, why in one.held]
        if not (one.mail.sender and one.mail.recipients):
            told.append(
                "  a draft: name sender and recipients under [mail] in kamreport.toml, and build it again"
            )
    return told


def post(folder: Path, asked: Asked, mail: Mail, user: User) -> int:
    """List the mails of a period, ask, and hand over those that are due; how many recipients it failed for.

    UsageError when no server is named. KamReportError when no server takes anything, or it is no longer
    clear what was taken; what was sent until then is noted.
    """
    if not mail.host:
        raise UsageError("No mail server is named: set host under [mail] in kamreport.toml.")
    with alone(folder):
        found = due(folder, asked)
        for line in lines(folder, found):
            user.tell(line)
        count = sum(bool(one.recipients) for one in found)
        if not count:
            user.tell("Nothing is due.")
            return 0
        if not user.agrees(f"Send {count} {'mail' if count == 1 else 'mails'} through {mail.host}?"):
            user.tell("Nothing was sent.")
            return 0
        with connected(mail, user.password() if mail.user else None, asked.trust) as server:
            sent = Sent(folder)
            return sum(_send(one, server, sent, user) for one in found if one.recipients)


def _send(one: Due, server: Server, sent: Sent, user: User) -> int:
    """Hand over one mail, noted before and after; how many recipients it failed for."""
    mail, at = one.mail, user.now.isoformat(timespec="seconds")
    begun = [Entry(mail.path, to, mail.identifier, at, done=False) for to in one.recipients]
    sent.begin(begun)
    try:
        refused = server.hand_over(dated(mail.data, user.now), mail.sender, one.recipients)
    except UnclearError as error:
        raise KamReportError(
            f"{mail.path}: {error}: it may have been sent. Ask before you send it --again."
        ) from error
    except KamReportError as error:
        sent.settle([], begun)
        user.tell(f"{mail.path}: {error}")
        return len(begun)
    taken = [replace(entry, done=True) for entry in begun if entry.recipient not in refused]
    sent.settle(taken, [entry for entry in begun if entry.recipient in refused])
    for entry in begun:
        user.tell(
            f"{mail.path}: {'refused for' if entry.recipient in refused else 'sent to'} {entry.recipient}"
        )
    return len(refused)
