"""What is won and what is open, as tiles: the same on the first page and in the section of the pipeline."""

from kamreport.blocks import Tile
from kamreport.narrative.certainty import ratio, short_change, tone
from kamreport.narrative.message import STILL, chance
from kamreport.narrative.whole import Whole, noted


def won_tile(whole: Whole) -> Tile | None:
    """What was won in the period, against the one before; None where nothing was in either."""
    words = whole.words
    now, before = (
        whole.value("conversion", "won_value_period"),
        whole.value("conversion", "won_value_previous"),
    )
    if not now and not before:
        return None
    change = ratio(now, before)
    if change is None:
        return Tile(words("portfolio-pipeline-won"), whole.money(now or 0))
    if abs(change) < STILL:
        return Tile(words("portfolio-pipeline-won"), whole.money(now or 0), words("pipeline-same"))
    said, sure = words("against-previous", change=short_change(change, words)), chance(whole.case)
    judged = tone(change, still=STILL) if sure == "clear" else ""
    note = words("tile-chance", noise=sure)
    return Tile(words("portfolio-pipeline-won"), whole.money(now or 0), said, judged, note)


def open_tile(whole: Whole) -> Tile | None:
    """What the open opportunities are worth, else how many there are; None where none is open."""
    words, n = whole.words, whole.count("conversion", "open_count")
    value, weighted = whole.value("conversion", "open_value"), whole.value("conversion", "weighted_value")
    if not n:
        return None
    if value is None:
        return Tile(words("portfolio-pipeline-count"), words.number(n))
    note = "" if weighted is None else words("portfolio-pipeline-weighted", money=whole.money(weighted))
    return Tile(words("figure-pipeline"), whole.money(value), words("portfolio-pipeline-n", n=n), note=note)


def cycle_tile(whole: Whole) -> Tile | None:
    """The days from opening to winning, the median; None where too few were won."""
    words, days = whole.words, whole.figure("conversion", "cycle_days")
    if days.value is None:
        return None
    value = words("care-days", value=words.number(days.value))
    return Tile(words("portfolio-pipeline-cycle"), value, note=noted(words, days))
