"""Small pieces that sections are put together from: passages, pictures with their text, rows of a table."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from kamreport.blocks import Cell, Picture, Row, Tone
from kamreport.words import Words

if TYPE_CHECKING:
    import pandas as pd


def passage(words: Words, *sentences: str) -> str:
    """Sentences one after another, with the gap of the language between them; empty ones are left out."""
    return words("sentence-gap").join(one for one in sentences if one)


def inside(sentence: str, words: Words) -> str:
    """A sentence told after a colon: in English without its capital, unless a name begins it."""
    if words.language != "en" or sentence[1:2].isupper():
        return sentence
    return sentence[:1].lower() + sentence[1:]


def part(count: int, whole: int) -> int | str:
    """A part of several, as messages choose by it: "all" where it is the whole, else its count."""
    return "all" if count == whole > 1 else count


def picture(
    kind: str, headline: str, rows: Iterable[Row], words: Words, *, name: str = "label", note: str = ""
) -> Picture:
    """A chart whose alternative text is its headline and each row's `name` with its text."""
    drawn = tuple(rows)
    values = words.listed(f"{row[name]} {row['text']}".strip() for row in drawn if row["text"])
    return Picture(kind, headline, words("chart-of", headline=headline, values=values), drawn, note)


def cells(*texts: str | Cell, tones: Sequence[Tone] = ()) -> tuple[Cell, ...]:
    """One row of a table; `tones` judges its texts from the last one backwards, a Cell keeps its own."""
    none: tuple[Tone, ...] = ("",)
    padded = (*none * (len(texts) - len(tones)), *tones)
    return tuple(
        one if isinstance(one, Cell) else Cell(one, tone) for one, tone in zip(texts, padded, strict=True)
    )


def numbers(column: "pd.Series[Any]") -> dict[str, float]:
    """A column as plain numbers by the name of the row."""
    return {str(name): float(value) for name, value in column.items()}


def distinct(names: "pd.Series[Any]") -> "pd.Series[Any]":
    """Names by identifier, those that stand twice with their identifier: rows of a chart are told apart."""
    twice = names.duplicated(keep=False)
    return names.where(~twice, names + " (" + names.index.astype("str") + ")")


def shortened(name: str, most: int) -> str:
    """A name of at most so many characters, its end replaced by an ellipsis where it is longer.

    It is cut between words, unless that takes half of it.
    """
    if len(name) <= most:
        return name
    kept = name[: most - 1]
    whole = kept if name[most - 1].isspace() else kept.rpartition(" ")[0]
    return (whole if len(whole) > most / 2 else kept).rstrip(" ,;:·-") + "…"
