"""Order lines in a database that are added up where they are: what the folder names for them."""

from dataclasses import dataclass

from kamreport.config import Config, Mapped
from kamreport.sources.reading.tables import Part, Reading

STAYS = "orders"


@dataclass(frozen=True)
class Staying:
    """Order lines that are not read: the files named for them, and how their columns are mapped."""

    reading: Reading
    parts: tuple[Part, ...]
    mapped: Mapped


def staying(reading: Reading, chosen: dict[str, list[Part]], config: Config) -> Staying | None:
    """The order lines that kamreport.toml has added up in the database, taken out of those to be read."""
    parts = chosen.get(STAYS, [])
    if not config.database.rollup or not any(part.path.suffix.lower() == ".sql" for part in parts):
        return None
    reading.touched.update(part.path for part in parts)
    del chosen[STAYS]
    return Staying(reading, tuple(parts), config.tables.get(STAYS, Mapped()))
