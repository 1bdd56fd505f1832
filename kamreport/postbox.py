"""Who sends the summaries to whom, and through which server: the part [mail] of kamreport.toml."""

from collections.abc import Sequence
from email.errors import HeaderParseError
from email.policy import SMTP
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

PASSWORD = "KAMREPORT_SMTP_PASSWORD"
LOCAL = ("localhost", "127.0.0.1", "::1")


class Mail(BaseModel):
    """The sender, the recipients and the server. Without sender or recipients, mails are drafts.

    `sender` and each of `recipients` is one address, such as "Ann Lee <ann@example.com>". `security` is
    starttls, tls (from the first byte on, mostly port 465) or none. `user` is empty for a server that asks
    for no password. The password itself is never here: it is read from KAMREPORT_SMTP_PASSWORD, or asked for.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sender: str = ""
    recipients: tuple[str, ...] = ()
    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""

    @model_validator(mode="before")
    @classmethod
    def _secret(cls, given: Any) -> Any:
        if isinstance(given, dict) and "password" in given:
            raise ValueError(
                f"a password does not belong in this file: set the environment variable {PASSWORD}, "
                "or type it when you are asked"
            )
        return given

    @model_validator(mode="after")
    def _open(self) -> "Mail":
        if self.user and self.security == "none" and self.host not in LOCAL:
            raise ValueError(
                "with a user and security none, the password would cross the network in the open: "
                "choose starttls or tls"
            )
        return self

    @field_validator("sender")
    @classmethod
    def _sender(cls, text: str) -> str:
        return one_address(text) if text else ""

    @field_validator("recipients")
    @classmethod
    def _recipients(cls, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one_address(text) for text in texts)


def one_address(text: str) -> str:
    """A text that is exactly one mail address, with or without a name, as it was given.

    ValueError for none, several, or one that no server would take.
    """
    found = bare_addresses([text]) if text.isprintable() else ()
    if len(found) != 1 or not _whole(found[0]):
        raise ValueError(
            f"{text!r} must be exactly one mail address, such as ann@example.com or "
            '"Ann Lee <ann@example.com>"; write several as a list'
        )
    return text


def bare_addresses(texts: Sequence[str]) -> tuple[str, ...]:
    """The addresses themselves, without names: what a server is told. None for a text that holds a fault."""
    return tuple(address for text in texts for address in _parsed(text))


def _parsed(text: str) -> tuple[str, ...]:
    try:
        header = SMTP.header_factory("To", text)
    except (IndexError, HeaderParseError):  # the library stumbles over some that break off early
        return ()
    return () if header.defects else tuple(address.addr_spec for address in header.addresses)


def _whole(address: str) -> bool:
    name, at, place = address.rpartition("@")
    return bool(name and at and place) and address.isascii() and " " not in address
