"""The mail server: one connection, mails handed over one by one, its refusals in plain words."""

import re
import smtplib
import ssl
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from email.utils import format_datetime

from kamreport.errors import KamReportError
from kamreport.postbox import Mail

SECONDS = 60.0
_DATE = re.compile(rb"^Date: [^\r\n]*\r\n", re.MULTILINE)


class UnclearError(KamReportError):
    """The connection broke while a mail was handed over: it may have been taken."""


class Server:
    """An open connection to a mail server."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp

    def hand_over(self, data: bytes, sender: str, recipients: Sequence[str]) -> Collection[str]:
        """Give the server one mail; the recipients that it refused.

        KamReportError when it refused the mail as a whole; UnclearError when nobody can tell.
        """
        try:
            return tuple(self._smtp.sendmail(sender, list(recipients), data))
        except smtplib.SMTPRecipientsRefused as error:
            return tuple(error.recipients)
        except smtplib.SMTPResponseException as error:
            with suppress(smtplib.SMTPException, OSError):
                self._smtp.rset()
            raise KamReportError(f"the server refused it: {_said(error)}") from error
        except (smtplib.SMTPException, OSError) as error:
            raise UnclearError(f"the connection to the server broke ({error})") from error


@contextmanager
def connected(mail: Mail, password: str | None, trust: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A connection by the settings, protected before any password is said, and ended afterwards.

    `trust` says which certificates count; those of the system when not given. KamReportError, with the
    setting to look at, when there is no connection to be had.
    """
    smtp = _opened(mail, password, trust or ssl.create_default_context())
    try:
        yield Server(smtp)
    finally:
        with suppress(smtplib.SMTPException, OSError):
            smtp.quit()


def dated(data: bytes, now: datetime) -> bytes:
    """A mail that bears the moment at which it is sent."""
    line = f"Date: {format_datetime(now)}\r\n".encode("ascii")
    return _DATE.sub(lambda _: line, data, count=1)


def _opened(mail: Mail, password: str | None, trust: ssl.SSLContext) -> smtplib.SMTP:
    with _explained(f"{mail.host}:{mail.port}", mail.user):
        if mail.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(mail.host, mail.port, timeout=SECONDS, context=trust)
        else:
            smtp = smtplib.SMTP(mail.host, mail.port, timeout=SECONDS)
        try:
            if mail.security == "starttls":
                smtp.starttls(context=trust)
            if mail.user:
                smtp.login(mail.user, password or "")
        except BaseException:
            smtp.close()
            raise
        return smtp


@contextmanager
def _explained(place: str, user: str) -> Iterator[None]:
    """What a server or its absence says, as KamReportError with the setting to look at."""
    try:
        yield
    except smtplib.SMTPNotSupportedError as error:
        raise KamReportError(
            f"{place} does not offer what [mail] asks for ({error}): look at security, user and port there."
        ) from error
    except smtplib.SMTPAuthenticationError as error:
        raise KamReportError(f"{place} refuses the user {user!r} or the password: {_said(error)}") from error
    except ssl.SSLError as error:
        raise KamReportError(
            f"{place}: no protected connection ({error.reason or error}): see host and security in [mail]."
        ) from error
    except smtplib.SMTPResponseException as error:
        raise KamReportError(f"{place} refuses the connection: {_said(error)}") from error
    except (smtplib.SMTPException, OSError) as error:
        raise KamReportError(
            f"{place} cannot be reached ({error}): look at host and port in [mail]."
        ) from error


def _said(error: smtplib.SMTPResponseException) -> str:
    text = (
        error.smtp_error.decode("utf-8", "replace")
        if isinstance(error.smtp_error, bytes)
        else error.smtp_error
    )
    return " ".join(f"{error.smtp_code} {text}".split())
