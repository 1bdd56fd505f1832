"""Client review: what the figures mean, those that the document shows and no others."""

from dataclasses import dataclass

from kamreport.blocks import Section
from kamreport.client_sections import client_section
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True, slots=True)
class Definition:
    """One term and its meaning."""

    term: str
    meaning: str


@dataclass(frozen=True)
class Content:
    """The definitions, in the order in which the figures appear."""

    definitions: tuple[Definition, ...]


@client_section(Content, client_review=90)
def client_definitions(shared: Shared, words: Words) -> Section | None:
    """The terms of this document; left out where it shows none of these figures."""
    shown = {
        "orders": shared.value("revenue", "trailing_orders"),
        "on-time": shared.value("delivery", "otif"),
        "promise": shared.value("service", "promise_kept"),
        "nps": shared.value("nps", "nps"),
        "csat": shared.value("csat", "csat"),
        "way": 1.0 if any(one.share is not None for one in shared.goals) else None,
        "uses": shared.value("usage", "uses"),
    }
    names = [name for name, value in shown.items() if value]
    if not names:
        return None
    found = [*names, *(["interval"] if {"on-time", "promise", "nps", "csat"} & set(names) else [])]
    content = Content(
        tuple(Definition(words(f"client-term-{one}"), words(f"client-means-{one}")) for one in found)
    )
    lead = words("client-definitions-lead", day=words.day(shared.as_of))
    return Section("client_definitions", words("client-definitions"), lead, content)
