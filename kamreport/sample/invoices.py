"""Invoices: two a month for each account, over all it ordered; and when it paid."""

from datetime import date, timedelta

from kamreport.sample.cents import money
from kamreport.sample.days import AS_OF, MONTHS, month_end, next_workday, quarter
from kamreport.sample.dice import Dice
from kamreport.sample.lines import Line
from kamreport.sample.roster import Client

Row = dict[str, object]
MIDDLE = 15


def rows(clients: list[Client], lines: list[Line]) -> list[Row]:
    """The invoices table, by day. A half month of more credits than orders is settled with the next."""
    halves: dict[tuple[str, date], int] = {}
    for line in lines:
        if line.status != "cancelled":
            key = (line.client.account_id, _issued(line.day))
            halves[key] = halves.get(key, 0) + line.amount
    found = [row for client in clients if client.buys for row in _of_client(client, halves)]
    found.sort(key=lambda row: (str(row["issued_on"]), str(row["account_id"])))
    return [{"invoice_id": f"F{number:05d}", **row} for number, row in enumerate(found, 1)]


def _issued(day: date) -> date:
    """The day on which an order is invoiced: the 15th, or the last of the month."""
    return day.replace(day=MIDDLE) if day.day <= MIDDLE else month_end(day)


def _of_client(client: Client, halves: dict[tuple[str, date], int]) -> list[Row]:
    dice = Dice("invoices", client.account_id)
    terms, usual = dice.pick((30, 30, 45, 60)), dice.normal(1, 4)
    found, carried = [], 0
    for issued in (day for month in MONTHS for day in (month.replace(day=MIDDLE), month_end(month))):
        carried += halves.get((client.account_id, issued), 0)
        late = usual + client.story.late[quarter(issued)] + 4 * (dice.spread(0.9) - 1)
        if carried > 0:
            found.append(_row(client, issued, terms, late, carried))
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
