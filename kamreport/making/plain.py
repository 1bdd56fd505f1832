"""Documents made plain: values that need nothing of ours to be unpacked but what pages are made of.

What a section says is a class of its own file, and those files import the measures and pandas with them:
150 MB and a second of work in every worker, which only prints.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import SimpleNamespace

from kamreport import blocks
from kamreport.blocks import Document


def plain(document: Document) -> Document:
    """The same document, its sections' contents as plain names and values: pages read them all the same.

    Blocks stay what they are. A property becomes the value it has.
    """
    sections = tuple(replace(one, content=_plain(one.content)) for one in document.sections)
    return replace(document, sections=sections)


def _plain(value: object) -> object:
    if type(value).__module__ == blocks.__name__:
        return value
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        names += [name for name, one in vars(type(value)).items() if isinstance(one, property)]
        return SimpleNamespace(**{name: _plain(getattr(value, name)) for name in names})
    if isinstance(value, tuple | list):
        return tuple(_plain(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return value
