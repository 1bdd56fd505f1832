"""A mail as a file (.eml): HTML for telephones, its pictures, the same as plain text, and the PDF."""

import hashlib
import html as entities
import re
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import unquote

from kamreport.errors import DocumentError
from kamreport.exports import export
from kamreport.exports.html import check
from kamreport.exports.pdf import pdf
from kamreport.page import Letter

LARGEST = 100_000  # bytes of HTML; Gmail cuts what is longer
SHARP = 2  # how many pixels of a picture stand for one of the screen
NOON = 12  # o'clock UTC: the same day nearly everywhere
NOBODY = "kamreport.invalid"  # a domain that can never be anybody's (RFC 2606)
POLICY = SMTP.clone(cte_type="7bit")  # any server takes it
_IMAGE = re.compile(r'<img src="chart:([^"]*)"')


@export(suffix=".eml", media="message/rfc822", of="mail")
def eml(letter: Letter) -> bytes:
    """The letter as one message (RFC 5322), the same bytes each time.

    It asks nothing of any network. Without a sender or recipients it is a draft that mail programs open for
    sending (X-Unsent). Raises DocumentError for HTML of more than 100 kB, for a picture that is not there,
    and for what a page may not hold.
    """
    printed, envelope = pdf(letter.page), letter.envelope
    digest = _digest(letter, printed)
    place = f"{digest}@{_domain(envelope.sender)}"
    message = EmailMessage(policy=POLICY)
    _address(message, letter, place)
    message.set_content(letter.text)
    message.add_alternative(_html(letter, place), subtype="html")
    _, shown = message.iter_parts()
    assert isinstance(shown, EmailMessage)
    for name, data in letter.pictures.items():
        shown.add_related(
            data, "image", "png", cid=_cid(name, place), disposition="inline", filename=f"{name}.png"
        )
    message.add_attachment(printed, "application", "pdf", filename=envelope.file_name)
    message["Content-Language"] = letter.page.language  # only now: setting a content takes such lines away
    parts = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(parts):
        part.set_boundary(f"=_{number}_{digest}")
    return message.as_bytes()


def _address(message: EmailMessage, letter: Letter, place: str) -> None:
    """The headers: who, to whom, when, about what, in which language."""
    envelope = letter.envelope
    if envelope.sender:
        message["From"] = envelope.sender
    if envelope.recipients:
        message["To"] = ", ".join(envelope.recipients)
    message["Subject"] = " ".join(envelope.subject.split())
    message["Date"] = datetime.fromisoformat(envelope.day).replace(hour=NOON, tzinfo=UTC)
    message["Message-ID"] = f"<{place}>"
    if not (envelope.sender and envelope.recipients):
        message["X-Unsent"] = "1"


def _html(letter: Letter, place: str) -> str:
    """The HTML with its styles in its elements and its pictures by their content identifiers."""
    import css_inline

    check(letter.html)
    styled = css_inline.inline(
        letter.html, extra_css=letter.style, keep_at_rules=True, load_remote_stylesheets=False
    )

    def shown(found: re.Match[str]) -> str:
        name = unquote(entities.unescape(found[1]))
        if name not in letter.pictures:
            raise DocumentError(f"the mail shows a picture {name!r} that was not drawn")
        return f'<img width="{_width(letter.pictures[name])}" src="cid:{_cid(name, place)[1:-1]}"'

    text = _IMAGE.sub(shown, styled)
    size = len(text.encode("utf-8"))
    if size > LARGEST:
        raise DocumentError(
            f"the mail's HTML is {size // 1000} kB long, and mail programs cut what is beyond "
            f"{LARGEST // 1000} kB: choose fewer sections for the summary in kamreport.toml"
        )
    return text


def _cid(name: str, place: str) -> str:
    return f"<{name}.{place}>"


def _width(png: bytes) -> int:
    """The width at which a picture is shown: half of what its header says."""
    return int.from_bytes(png[16:20], "big") // SHARP


def _domain(sender: str) -> str:
    from kamreport.postbox import bare_addresses

    found = bare_addresses([sender]) if sender else ()
    return found[0].rpartition("@")[2] if found else NOBODY


def _digest(letter: Letter, printed: bytes) -> str:
    """What stands for the whole content in names that must be unique: 32 hex digits."""
    digest = hashlib.sha256()
    for part in (repr(letter.envelope), letter.html, letter.style, letter.text):
        digest.update(part.encode("utf-8", "surrogatepass"))
    for data in (*letter.pictures.values(), printed):
        digest.update(data)
    return digest.hexdigest()[:32]
