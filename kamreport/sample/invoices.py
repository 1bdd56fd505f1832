"""Invoices: one a month for each account, over all it ordered; and when it paid."""

from datetime import date, timedelta

from kamreport.sample.cents import money
from kamreport.sample.days import AS_OF, MONTHS, month_end, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.lines import Line
from kamreport.sample.roster import Client

Row = dict[str, object]


def rows(clients: list[Client], lines: list[Line]) -> list[Row]:
    """The invoices table, by day. A month of more credits than orders is settled with the next."""
    months: dict[tuple[str, date], int] = {}
    for line in lines:
        if line.status != "cancelled":
            key = (line.client.account_id, line.day.replace(day=1))
            months[key] = months.get(key, 0) + line.amount
    found = [row for client in clients if client.buys for row in _of_client(client, months)]
    found.sort(key=lambda row: (str(row["issued_on"]), str(row["account_id"])))
    return [{"invoice_id": f"F{number:05d}", **row} for number, row in enumerate(found, 1)]


def _of_client(client: Client, months: dict[tuple[str, date], int]) -> list[Row]:
    dice = Dice("invoices", client.account_id)
    terms, usual = dice.pick((30, 30, 45, 60)), dice.normal(1, 4)
    found, carried = [], 0
    for month in MONTHS:
        carried += months.get((client.account_id, month), 0)
        late = usual + client.story.late[quarter(month)] + 4 * (dice.spread(0.9) - 1)
        if carried > 0:
            found.append(_row(client, month_end(month), terms, late, carried))
            carried = 0
    return found


def _row(client: Client, issued: date, terms: int, late: float, cents: int) -> Row:
    due = issued + timedelta(days=terms)
    paid = next_workday(max(due + timedelta(days=round(late)), issued + timedelta(days=5)))
    stopped = client.story.unpaid_from is not None and issued >= client.story.unpaid_from
    return {
        "account_id": client.account_id,
        "issued_on": issued,
        "due_on": due,
        "amount": money(cents),
        "currency": client.currency,
        "paid_on": paid if paid <= AS_OF and not stopped else None,
    }
