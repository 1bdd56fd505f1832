"""One rule at a time on a hand-made book: only the measures that rules read are taken."""

from datetime import date, timedelta

from kamreport.figures import Known
from kamreport.metrics import METRICS, order
from kamreport.model import Book
from kamreport.signals import SIGNALS
from kamreport.warning import Found

READ = (
    "revenue",
    "nps",
    "csat",
    "delivery",
    "service",
    "engagement",
    "lifecycle",
    "receivables",
    "recurring",
    "departures",
)
AS_OF = date(2026, 9, 30)


def measured(book: Book) -> Known:
    """The measures that rules read, and those these need."""
    wanted = set(READ)
    for name in reversed(order()):
        if name in wanted:
            wanted |= set(METRICS[name].needs)
    done: dict = {}
    for name in order():
        if name in wanted:
            done[name] = METRICS[name].measure(book, {need: done[need] for need in METRICS[name].needs})
    return done


def seen(rule: str, book: Book, **settings: object) -> list[Found]:
    """What a rule finds in a book, given the period before as well."""
    previous = book.period.previous()
    member = SIGNALS[rule]
    now, before = measured(book), measured(book.at(previous.end, previous))
    return list(member.watch(book, now, before, member.settings(**settings)))


def one(rule: str, book: Book, **settings: object) -> Found:
    """The single warning that a rule finds."""
    (found,) = seen(rule, book, **settings)
    return found


def ago(days: int) -> date:
    """A day so many days before the as-of day of these books."""
    return AS_OF - timedelta(days=days)


def sold(account: str, day: date, amount: float, n: int = 0, **more: object) -> dict:
    """An order of one line."""
    return {"account_id": account, "order_id": f"{account}{day}{n}", "date": day, "amount": amount, **more}


def quarters(account: str, amounts: list[float], last: int = 2026 * 4 + 2) -> list[dict]:
    """One order in the middle of each quarter up to 2026Q3, of these amounts."""
    rows = []
    for place, amount in enumerate(amounts):
        number = last - len(amounts) + 1 + place
        if amount:
            rows.append(sold(account, date(number // 4, number % 4 * 3 + 2, 15), amount))
    return rows
