"""Client review: service and deliveries against what was promised."""

from dataclasses import dataclass

from kamreport.blocks import Grid, Picture, Section, Tile
from kamreport.client_sections import client_section
from kamreport.narrative import client_cases, client_deliveries
from kamreport.narrative.client import Told, some
from kamreport.sharing import Shared
from kamreport.words import Words


@dataclass(frozen=True)
class Content:
    """Tiles, orders on time by period and late ones by month; cases by priority beside the hours promised, by
    kind, and those open by name.
    """

    tiles: tuple[Tile, ...]
    on_time: Picture | None
    late: Picture | None
    dated: str
    hours: Grid | None
    topics: Grid | None
    waiting: Grid | None
    note: str


@client_section(Content, client_review=40)
def client_service(shared: Shared, words: Words) -> Section | None:
    """Deliveries and cases against promise; left out where neither is known."""
    told = Told(shared, words)
    tiles = some(
        told.share_tile("delivery", "otif", "client-on-time"),
        told.share_tile("service", "promise_kept", "client-promise"),
        client_deliveries.stock_tile(told),
        _open(told),
    )
    lead = told.words("sentence-gap").join(shares(told))
    if not lead:
        return None
    note = words("client-service-note") if shared.cases else ""
    return Section(
        "client_service",
        words("client-service"),
        lead,
        Content(
            tiles=tiles,
            on_time=client_deliveries.on_time(told),
            late=client_deliveries.late_months(told),
            dated=client_deliveries.few_late(told),
            hours=client_cases.hours(told),
            topics=client_cases.topics(told),
            waiting=client_cases.waiting(told),
            note=note,
        ),
    )


def shares(told: Told) -> tuple[str, ...]:
    """Deliveries and cases against promise, a sentence each; what is not known is left out."""
    words, parts = told.words, []
    for metric, figure in (("delivery", "otif"), ("service", "promise_kept")):
        found = told.shared.figure(metric, figure)
        before = told.shared.figure(metric, f"{figure}_before").value
        if found.value is not None:
            parts.append(
                words(
                    f"client-service-{metric}",
                    share=words.percent(found.value),
                    n=found.n or 0,
                    moved=told.moved(metric, figure),
                    before="" if before is None else words.percent(before),
                )
            )
    if not parts and told.shared.cases:
        parts.append(words("client-service-few", n=len(told.shared.cases)))
    return tuple(parts)


def _open(told: Told) -> Tile | None:
    words, waiting = told.words, told.shared.value("service", "backlog")
    if waiting is None or not told.shared.cases:
        return None
    late = int(told.shared.value("service", "backlog_late") or 0)
    said = words("client-open-late", n=late) if waiting else ""
    return Tile(words("client-open"), words.number(waiting), said, "bad" if late else "")
