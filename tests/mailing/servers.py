"""A mail server on this machine that keeps what it is given, or refuses it; and folders of finished mails."""

# ruff: noqa: N802, ARG002
import json
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from kamreport.making.fingerprint import sha256

ANN, WANG = "ann@example.com", "wang@example.com"


class Keeper:
    """Keeps every envelope; refuses the recipients and answers to the data that it is told."""

    def __init__(self, refuse: tuple[str, ...] = (), answer: str = "250 taken") -> None:
        self.kept: list[tuple[str, list[str], bytes]] = []
        self._refuse, self._answer = refuse, answer

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """Take a recipient, or refuse."""
        if address in self._refuse:
            return "550 no such person"
        envelope.rcpt_tos.append(address)
        return "250 known"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Keep a mail, and answer."""
        if self._answer.startswith("2"):
            self.kept.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.content))
        return self._answer


class _Anywhere(Controller):
    """A server at whatever port is free."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def serving(
    keeper: Keeper, user: tuple[str, str] | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[int]:
    """The port of a server that is there while the block runs; with a user it knows a password, with `tls` it
    offers STARTTLS and takes nothing before.
    """

    def known(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = user is not None and (data.login.decode(), data.password.decode()) == user
        return AuthResult(success=right, handled=right)

    asked: dict[str, Any] = {"authenticator": known, "auth_require_tls": False} if user else {}
    if tls:
        asked |= {"tls_context": tls, "require_starttls": True, "auth_require_tls": True}
    controller = _Anywhere(keeper, hostname="127.0.0.1", port=0, **asked)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def mail(
    subject: str, *, to: tuple[str, ...] = (ANN, WANG), language: str = "en", sender: str = "kam@example.com"
) -> bytes:
    """A finished mail in a few lines."""
    message = EmailMessage(policy=SMTP)
    if sender:
        message["From"] = sender
    if to:
        message["To"] = ", ".join(to)
    message["Subject"] = subject
    message["Date"] = "Wed, 30 Sep 2026 12:00:00 +0000"
    message["Message-ID"] = f"<{sha256(subject.encode())[:12]}@example.com>"
    message.set_content("The status.\n")
    message["Content-Language"] = language
    return message.as_bytes()


def built(output: Path, period: str = "2026Q3", as_of: str = "2026-09-30", **mails: bytes) -> Path:
    """The folder of a period with these mails, as a build leaves it: NAME.eml, and the ledger of them."""
    folder = output / period
    folder.mkdir(parents=True, exist_ok=True)
    outputs = []
    for name, data in mails.items():
        (folder / f"{name}.eml").write_bytes(data)
        outputs.append({"path": f"{name}.eml", "sha256": sha256(data), "bytes": len(data), "key": "k"})
    ledger = {"as_of": as_of, "period": period, "outputs": outputs}
    (folder / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")
    return folder
