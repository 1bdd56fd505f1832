"""Use of the monitoring service, week by week."""

from collections.abc import Iterator
from datetime import date, timedelta

from kamreport.sample.contracts import monitored
from kamreport.sample.days import AS_OF, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.roster import Client

Row = dict[str, object]

FEATURES = (("dashboard", 14.0, 9), ("alerts", 5.0, 4), ("reports", 1.6, 12))
"""Feature, usual uses a week, and minutes of one use."""
FIRST_WEEK = date(2024, 1, 8)


def rows(clients: list[Client]) -> list[Row]:
    """The usage table: a row for each account, week (its Monday) and feature used."""
    found = [row for client in clients if monitored(client) for row in _of_client(client)]
    return [{"usage_id": f"U{number:05d}", **row} for number, row in enumerate(found, 1)]


def _of_client(client: Client) -> Iterator[Row]:
    dice = Dice("usage", client.account_id)
    size, week = (
        dice.between(0.5, 1.8),
        max(FIRST_WEEK, date(2024, 1, 8) + timedelta(weeks=dice.whole(0, 40))),
    )
    while week <= AS_OF:
        pace = (
            client.story.pace[quarter(week)]
            if client.story.title
            else 1 + 0.003 * (week - FIRST_WEEK).days / 7
        )
        for feature, usual, minutes in FEATURES:
            count = dice.poisson(usual * size * pace)
            long, errors = dice.between(0.7, 1.4), dice.poisson(0.02 * count)
            if count and (client.since is None or client.since <= week):
                yield {
                    "account_id": client.account_id,
                    "date": week,
                    "feature": feature,
                    "count": count,
                    "minutes": round(count * minutes * long),
                    "errors": errors,
                }
        week += timedelta(weeks=1)
