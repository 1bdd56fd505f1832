"""A portfolio's own words: one folder a language, single messages that stand for ours."""

from collections.abc import Iterator
from pathlib import Path

from kamreport.house import hidden, own_files
from kamreport.overriding.messages import message_faults
from kamreport.schema import LANGUAGES
from kamreport.validation import nearest


def in_locales(folder: Path) -> Iterator[str]:
    """The faults of a locales folder."""
    if not folder.is_dir():
        return
    for path in sorted(path for path in folder.iterdir() if not hidden(path)):
        if path.name not in LANGUAGES or not path.is_dir():
            there = ", ".join(LANGUAGES)
            yield f"{path}: there is no language of this name{nearest(path.name, LANGUAGES)}: {there}"
            continue
        for one in own_files(path):
            if one.suffix != ".ftl":
                yield f"{one}: nothing is read from it: messages are in files that end in .ftl"
                continue
            yield from (f"{one}, {fault}" for fault in message_faults(one, path.name))
