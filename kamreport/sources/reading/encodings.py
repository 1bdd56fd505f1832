"""Which encoding a text file has: its own mark, UTF-8, the declared one, UTF-16, else a guess, told."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from kamreport.sources.reading.forms import Note, UnreadableError

BLOCK = 1 << 20
SAMPLE = 1 << 16
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
HAN = re.compile("[\u4e00-\u9fff]")
CANDIDATES = ["cp1252", "gb18030", "big5", "shift_jis", "euc_kr", "cp1250", "cp1251"]


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file, how undecodable bytes are marked, and what to tell the user about it."""

    name: str
    note: Note | None = None

    @property
    def errors(self) -> str:
        """The error handler that leaves a lone surrogate where bytes are no character."""
        return "surrogatepass" if self.name.startswith("utf-16") else "surrogateescape"


def find(path: Path, declared: str | None) -> Encoding:
    """The encoding of a text file. UnreadableError when empty, or when the declared name is not known."""
    with path.open("rb") as file:
        start = file.read(4096)
    if not start.strip():
        raise UnreadableError(Note("empty-file"))
    if declared is not None:
        _known(declared)
    for mark, name in MARKS:
        if start.startswith(mark) and not start.startswith(WIDE):
            return Encoding(name)
    if start.startswith(WIDE):
        return Encoding("utf-32")
    wide = _wide(start)
    if wide:
        return Encoding(wide, None if declared else _guessed(wide))
    return _narrow(path, declared)


def _known(declared: str) -> None:
    try:
        codecs.lookup(declared)
    except LookupError as error:
        raise UnreadableError(Note("unknown-encoding", value=declared)) from error


def _wide(start: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of plain text is zero."""
    even, odd = start[::2].count(0), start[1::2].count(0)
    most = max(even, odd)
    if not most or most * 5 < len(start) // 2 or min(even, odd) * 5 > most:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _narrow(path: Path, declared: str | None) -> Encoding:
    beyond = _beyond_ascii(path)
    if beyond is not None:
        other = beyond and declared is not None and codecs.lookup(declared).name not in ("utf-8", "utf-8-sig")
        return Encoding("utf-8", Note("encoding-not-as-declared", value=declared) if other else None)
    if declared:
        return Encoding(declared)
    good, bad, sample = _lines(path)
    if good > bad:
        return Encoding("utf-8")
    guess = _guess(sample)
    return Encoding(guess, _guessed(guess))


def _guessed(name: str) -> Note:
    return Note("encoding-guessed", value=name)


def _beyond_ascii(path: Path) -> bool | None:
    """Whether a UTF-8 file has more than ASCII in it; None when it is not UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    beyond = False
    with path.open("rb") as file:
        try:
            while block := file.read(BLOCK):
                if block.isascii() and not decoder.getstate()[0]:
                    continue
                beyond = True
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return None
    return beyond


def _lines(path: Path) -> tuple[int, int, bytes]:
    """How many lines beyond ASCII are UTF-8, how many are not, and the first of the latter."""
    good = bad = 0
    sample = bytearray()
    with path.open("rb") as file:
        for line in file:
            if line.isascii():
                continue
            try:
                line.decode("utf-8")
                good += 1
            except UnicodeDecodeError:
                bad += 1
                sample += line if len(sample) < SAMPLE else b""
    return good, bad, bytes(sample)


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=CANDIDATES, threshold=0.5).best()
    if best is None:
        return "cp1252"
    if best.encoding == "euc_kr" and HAN.search(str(best)):
        return "gb18030"  # Korean is written without Han characters today; short Chinese looks like it
    return "cp1252" if sample.decode("cp1252", "replace") == str(best) else best.encoding
