"""Order lines for tests of the roll-up in a database: the same lines as a CSV file and as a typed table."""

import csv
import io
import random
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pandas as pd

from kamreport import config
from kamreport.checks import Checked, check
from kamreport.model import Facts
from kamreport.rollup import rollup
from kamreport.sources import read

AS_OF = date(2026, 9, 30)
KINDS = {
    "order_id": "varchar", "account_id": "varchar", "date": "date", "product_id": "varchar",
    "quantity": "decimal(20, 6)", "unit_price": "decimal(24, 10)", "discount": "decimal(12, 8)",
    "amount": "decimal(24, 6)", "unit_cost": "decimal(24, 10)", "cost": "decimal(24, 6)",
    "currency": "varchar", "status": "varchar", "promised_on": "date", "delivered_on": "date",
    "in_full": "boolean", "stock_out": "boolean",
}  # fmt: skip
FILES = {
    "accounts.csv": "account_id,name\nA1,Alpha\nA2,Beta\n客户三,Gamma\ncafé,Delta\n",
    "products.csv": "product_id,name,unit_cost\nP1,One,3.335\nP2,Two,\nP3,Three,0.123456789\n",
    "rates.csv": "currency,date,rate\nUSD,2026-01-01,0.9123456789012345\nUSD,2026-02-10,0.85\n"
    "JPY,2026-01-15,0.00612345\nKWD,2026-01-01,290.123456789012\nXAU,2026-01-01,3333.1234567890123456\n",
}
SETTINGS = 'currency = "EUR"\n'
AFTER_FIRST = "e\N{COMBINING ACUTE ACCENT}"
ODD = (
    {"account_id": None},
    {"account_id": "nobody"},
    {"account_id": f"caf{AFTER_FIRST}"},
    {"account_id": " A1 "},
    {"order_id": None},
    {"order_id": " O3 "},
    {"order_id": f"O{AFTER_FIRST}"},
    {"product_id": "P\u3000"},
    {"product_id": "P9"},
    {"date": None},
    {"date": "1700-01-01"},
    {"date": "2026-10-01"},
    {"delivered_on": "2150-01-01"},
    {"quantity": "0.123456"},
    {"quantity": "2000000000"},
    {"unit_price": "-1"},
    {"unit_price": "0.0123456789"},
    {"amount": None, "quantity": None},
    {"amount": None, "quantity": "999999999", "unit_price": "999999999"},
    {"amount": "1000000000001"},
    {"amount": "12345678901.23"},
    {"amount": None, "discount": "1.5"},
    {"amount": None, "discount": "0.12345678"},
    {"cost": None, "unit_cost": "0.0123456789"},
    {"cost": None, "unit_cost": None, "product_id": "P3"},
    {"currency": "XQX"},
    {"currency": "usd"},
    {"currency": "KWD"},
    {"currency": "XAU"},
    {"currency": "USD", "date": "2025-12-31"},
    {"currency": "USD", "date": "2026-06-30"},
    {"status": "lost in space"},
    {"status": " Delivered "},
    {"status": "CANCELLED"},
)
"""What makes a line worth a look, or nearly so: each is met on an order of its own and among other lines."""


def lines(count: int, seed: int = 5) -> list[dict[str, str | None]]:
    """That many plain order lines, the same in every run, and among them every odd one."""
    draw = random.Random(seed)
    made = [_line(draw) for _ in range(count)]
    for change in ODD:
        made.insert(draw.randrange(len(made)), {**_line(draw), **change})
        made.insert(draw.randrange(len(made)), {**_line(draw), "order_id": "alone", **change})
    return made


def _line(draw: random.Random) -> dict[str, str | None]:
    day = date(2026, 1, 1) + timedelta(days=draw.randrange(60))
    promised = day + timedelta(days=draw.randrange(1, 9))

    def maybe(value: object, likely: float = 0.7) -> str | None:
        return str(value) if draw.random() < likely else None

    return {
        "order_id": f"O{draw.randrange(60)}",
        "account_id": draw.choice(("A1", "A1", "A2", "客户三", "café")),
        "date": str(day),
        "product_id": maybe(draw.choice(("P1", "P2", "P3x", "P1"))),
        "quantity": f"{draw.randrange(-20, 200)}.{draw.choice(('0', '5', '25', '0625'))}",
        "unit_price": f"{draw.randrange(0, 900)}.{draw.choice(('0', '99', '005', '123456'))}",
        "discount": maybe(draw.choice(("0.1", "0.125", "0.333333", "0"))),
        "amount": maybe(f"{draw.randrange(-90, 9000)}.{draw.choice(('5', '005', '125', '99'))}", 0.4),
        "unit_cost": maybe(f"{draw.randrange(0, 300)}.{draw.choice(('1', '995'))}", 0.4),
        "cost": maybe(f"{draw.randrange(0, 5000)}.{draw.choice(('33', '005'))}", 0.3),
        "currency": draw.choice((None, None, "EUR", "USD", "JPY", "KWD")),
        "status": draw.choice((None, "open", "delivered", "cancelled")),
        "promised_on": maybe(promised),
        "delivered_on": maybe(promised + timedelta(days=draw.randrange(-2, 2))),
        "in_full": maybe(draw.choice(("true", "false"))),
        "stock_out": maybe(draw.choice(("true", "false"))),
    }


def csv_text(rows: list[dict[str, str | None]]) -> str:
    """The lines as a CSV file."""
    file = io.StringIO()
    writer = csv.DictWriter(file, list(KINDS))
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def folder(path: Path, url: str | None, orders: str, more: str = "") -> Path:
    """A portfolio folder: its orders as a CSV file or, with the address of a database, as a query."""
    path.mkdir(parents=True)
    for name, text in FILES.items():
        (path / name).write_text(text, encoding="utf-8")
    (path / ("orders.csv" if url is None else "orders.sql")).write_text(orders, encoding="utf-8")
    database = "" if url is None else f'[database]\nurl = "{url}"\nrollup = true\n'
    (path / "kamreport.toml").write_text(f"{SETTINGS}{database}{more}", encoding="utf-8")
    return path


def duck(path: Path, rows: list[dict[str, str | None]]) -> None:
    """A file of DuckDB with the lines as the typed table `sales`."""
    with duckdb.connect(str(path)) as database:
        selected = ", ".join(f"cast(nullif({name}, '') as {kind}) as {name}" for name, kind in KINDS.items())
        written = path.with_suffix(".csv")
        written.write_text(csv_text(rows), encoding="utf-8")
        database.execute(
            f"create table sales as select {selected} from read_csv('{written}', all_varchar = true,"
            " header = true)"
        )
        written.unlink()


@dataclass
class Outcome:
    """What came of a folder: the checks' findings, and the facts."""

    checked: Checked
    facts: Facts

    @property
    def faults(self) -> Counter[tuple[str, str]]:
        """How often each rule was broken in which column of the order lines."""
        found = self.checked.faults
        found = found[(found["table"] == "orders") & (found["rule"] != "rollup-brought")]
        return Counter(zip(found["rule"], found["column"].fillna(""), strict=True))

    def told(self, rule: str) -> list[tuple[str, dict[str, object]]]:
        """The values of all faults of a rule, with what their messages need."""
        found = self.checked.faults
        found = found[found["rule"] == rule].sort_values("value")
        wanted = ("count", "accounts", "n", "stayed", "odd", "unknown", "kind", "holds")
        return [
            (value, {name: one for name, one in values if name in wanted})
            for value, values in zip(found["value"], found["values"], strict=True)
        ]


def outcome(path: Path) -> Outcome:
    """Reads, checks and rolls up a folder."""
    settings = config.load(path)
    with duckdb.connect() as database:
        checked = check(read(path, settings, database), settings, database)
        return Outcome(checked, rollup(database, AS_OF, checked.away))


def same(found: Outcome, wanted: Outcome) -> None:
    """Two outcomes are the same: facts to the cent, counts, faults, the last day."""
    for name in ("days", "products", "deliveries", "stock"):
        pd.testing.assert_frame_equal(getattr(found.facts, name), getattr(wanted.facts, name), obj=name)
    assert found.faults == wanted.faults
    assert found.checked.counts == wanted.checked.counts
    assert found.checked.last_day == wanted.checked.last_day
    for rule in ("product-unknown", "order-shared"):
        assert found.told(rule) == wanted.told(rule)
