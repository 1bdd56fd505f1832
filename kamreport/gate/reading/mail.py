"""Mail: its headers, its texts, and what is attached to it."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default

from kamreport.gate.reading import Said, inside, reader


@reader("message/rfc822")
def mail(data: bytes) -> Iterator[Said]:
    """The headers of the mail and of its parts; every part as its kind is read."""
    message = message_from_bytes(data, policy=default)
    for part in message.walk():
        for name, value in part.items():
            yield Said(f"header {name}", str(value))
        if not part.is_multipart():
            content = part.get_payload(decode=True)
            name = part.get_filename() or part.get_content_type()
            data = content if isinstance(content, bytes) else b""
            yield from inside(part.get_content_type(), data, f"part {name}")
