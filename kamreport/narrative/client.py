"""What is shared with a client, in its language: its figures, tiles and names, in one form everywhere."""

from dataclasses import dataclass
from datetime import date

from kamreport.blocks import Tile, Tone
from kamreport.figures import Estimate
from kamreport.narrative.certainty import direction, unclear
from kamreport.sharing import Shared
from kamreport.sharing.goals import Goal
from kamreport.words import Words

STATES: dict[str, Tone] = {"late": "bad", "open": "", "done-late": "watch", "done": "good"}


@dataclass(frozen=True)
class Told:
    """What a client section reads: the shared value, and the words of the document."""

    shared: Shared
    words: Words

    def money(self, amount: float) -> str:
        """An amount of the reporting currency in its one printed form."""
        return self.words.short_money(amount, self.shared.currency)

    def name(self, kind: str, word: str) -> str:
        """The printed name of a word of the data (a level, a priority); the word itself where it has none."""
        return self.words.choice(kind, word)

    def inline(self, kind: str, word: str) -> str:
        """The same name within a sentence: without a capital in English."""
        name = self.name(kind, word)
        return name[:1].lower() + name[1:] if self.words.language == "en" else name

    def day(self, day: date | None) -> str:
        """A day for tables; "" where there is none."""
        return "" if day is None else self.words.short_day(day)

    def moved(self, metric: str, figure: str) -> str:
        """Up or down on the year before, same within the range of chance, unknown where it was not known."""
        now, before = self.shared.figure(metric, figure), self.shared.figure(metric, f"{figure}_before")
        if now.value is None or before.value is None:
            return "unknown"
        return "same" if unclear(now, before) else direction(now.value - before.value)

    def length(self, hours: float) -> str:
        """A length of time: hours up to two days, then days."""
        if hours < 48:
            return self.words(
                "client-hours",
                value=self.words.number(hours, 1 if hours < 10 and hours != round(hours) else 0),
            )
        days = hours / 24
        return self.words("client-days", value=self.words.number(days, 0 if days == round(days) else 1))

    def amount(self, value: float, unit: str) -> str:
        """A value of a goal with its unit: as many decimals as it needs, one at most."""
        digits = 0 if value == round(value) else 1
        number = self.words.number(value, digits)
        if not unit:
            return number
        return f"{number}{unit}" if unit == "%" else self.words("client-amount", number=number, unit=unit)

    def share_tile(self, metric: str, figure: str, label: str) -> Tile | None:
        """A share of twelve months with its interval, its n, and where it stood the year before."""
        found, words = self.shared.figure(metric, figure), self.words
        if found.value is None:
            return None
        before = self.shared.figure(metric, f"{figure}_before").value
        said = "" if before is None else self.on_year(metric, figure, words.percent(before))
        note = self._unsure(metric, figure, self.noted(found, share=True))
        return Tile(words(label), words.percent(found.value), said, note=note)

    def nps_tile(self) -> Tile | None:
        """The Net Promoter Score of the client's own people."""
        found, words = self.shared.figure("nps", "nps"), self.words
        if found.value is None:
            return None
        before = self.shared.figure("nps", "nps_before").value
        said = "" if before is None else self.on_year("nps", "nps", words.points(before))
        return Tile(
            "NPS", words.points(found.value), said, note=self._unsure("nps", "nps", self.noted(found))
        )

    def on_year(self, metric: str, figure: str, before: str) -> str:
        """Where a figure stood the year before, and which way it has clearly moved since, if any."""
        return self.words("client-on-year", value=before, moved=self.moved(metric, figure))

    def _unsure(self, metric: str, figure: str, note: str) -> str:
        """The small line of a tile, which says first where the figure has not clearly moved."""
        same = self.moved(metric, figure) == "same"
        return self.words("client-unclear", note=note or "none") if same else note

    def noted(self, found: Estimate, *, share: bool = False) -> str:
        """The small line under a figure: its interval and n, as far as it has them."""
        interval = self.words.interval(found, share=share)
        if found.n is None:
            return ""
        return self.words("interval-note" if interval else "n-note", interval=interval, n=found.n)

    def standing(self, goal: Goal) -> str:
        """How a goal stands, in words."""
        share = goal.share
        return self.words(
            "client-standing",
            state=goal.progress,
            share="" if share is None else self.words.percent(min(max(share, 0.0), 1.0)),
            past=str(goal.due_on is not None and goal.due_on < self.shared.as_of),
        )


def some(*given: Tile | None) -> tuple[Tile, ...]:
    """The tiles there are."""
    return tuple(one for one in given if one is not None)
