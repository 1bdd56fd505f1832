"""Deliveries: what was promised, what came late or short, what was cancelled."""

from dataclasses import replace
from datetime import date, timedelta

from kamreport.sample.days import AS_OF, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.lines import Line
from kamreport.sample.roster import Client

LEAD_DAYS = {
    "Motors": 18, "Gearboxes": 21, "Controllers": 14, "Linear Motion": 24,
    "Sensors": 8, "Spare Parts": 5, "Services": 15,
}  # fmt: skip
CANCELLED = 0.01


class Deliveries:
    """The deliveries to one account. As many orders are late as its story says, spread evenly."""

    def __init__(self, client: Client) -> None:
        self._dice = Dice("deliveries", client.account_id)
        self._on_time = client.story.on_time
        self._owed = 0.0

    def deliver(self, lines: list[Line]) -> list[Line]:
        """The lines of one order with their dates: still open when these lie after the last day."""
        dice = self._dice
        slowest = max(LEAD_DAYS[line.product.category] for line in lines)
        promised = next_workday(lines[0].day + timedelta(days=round(slowest * dice.between(0.7, 1.4))))
        if dice.chance(CANCELLED):
            return [replace(line, promised_on=promised, status="cancelled") for line in lines]
        self._owed += 1 - self._on_time[quarter(promised)]
        late = dice.chance(self._owed)
        self._owed -= late
        return [
            self._sent(line, promised, late and (place == 0 or dice.chance(0.5)))
            for place, line in enumerate(lines)
        ]

    def _sent(self, line: Line, promised: date, late: bool) -> Line:
        dice = self._dice
        stock_out = dice.chance(0.16 if late else 0.004)
        if late:
            day = next_workday(promised + timedelta(days=1 + dice.poisson(9.0 if stock_out else 5.0)))
        else:
            early = next_workday(promised - timedelta(days=dice.pick((0, 0, 0, 1, 1, 2, 3))))
            day = max(min(early, promised), line.day)
        in_full = dice.chance(0.80 if stock_out else 0.992)
        if day > AS_OF:
            return replace(line, promised_on=promised, stock_out=stock_out)
        return replace(
            line,
            status="delivered",
            promised_on=promised,
            delivered_on=day,
            in_full=in_full,
            stock_out=stock_out,
        )
