"""Small portfolio folders, and the command run on them: in this process, or as a user runs it."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kamreport.cli import main
from kamreport.making.inline import Inline

Table = Sequence[Mapping[str, Any]] | str | bytes
ACCOUNTS = (
    {"account_id": "A1", "name": "Alpha GmbH", "owner": "Ann", "language": "en"},
    {"account_id": "A2", "name": "重庆机电 Works", "owner": "Bob", "language": "zh-CN"},
    {"account_id": "A3", "name": "Gamma Ltd", "owner": "Ann", "language": "zh-TW"},
)


USUAL = ("--report", "portfolio", "--report", "review", "--edition", "internal")
"""Documents enough for tests that count them: one of the portfolio and one of each account."""


def order_lines(accounts: Iterable[str] = ("A1", "A2", "A3"), count: int = 20) -> list[dict[str, Any]]:
    """Order lines every 30 days from October 2024 on, the same on every call."""
    return [
        {
            "order_id": f"{account}-{number}",
            "account_id": account,
            "date": date(2024, 10, 3) + timedelta(days=30 * number + place),
            "product_id": f"P{number % 3}",
            "quantity": number + 1,
            "amount": f"{(number + 1) * 10}.00",
            "cost": f"{(number + 1) * 6}.00",
        }
        for place, account in enumerate(accounts)
        for number in range(count)
    ]


def portfolio(folder: Path, **tables: Table) -> Path:
    """A portfolio folder: one CSV a table, of rows, or of text as it is to stand in the file."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in tables.items():
        text = content if isinstance(content, str | bytes) else csv_text(content)
        data = text.encode("utf-8") if isinstance(text, str) else text
        (folder / f"{name}.csv").write_bytes(data)
    return folder


def small(folder: Path, **tables: Table) -> Path:
    """Three accounts and their order lines, and whatever else is given."""
    return portfolio(folder, **{"accounts": ACCOUNTS, "orders": order_lines(), **tables})


def csv_text(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as CSV text under the header of all their columns."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def cut(source: Path, folder: Path, accounts: Sequence[str]) -> Path:
    """A portfolio with the rows of some accounts only; rows that name no account are all kept."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in filter(Path.is_file, source.iterdir()):
        if path.suffix != ".csv":
            (folder / path.name).write_bytes(path.read_bytes())
            continue
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
        kept = [row for row in rows if row.get("account_id", accounts[0]) in accounts]
        (folder / path.name).write_text(csv_text(kept), encoding="utf-8")
    return folder


def invoke(*arguments: str | Path) -> Result:
    """The command in this process, its documents made here as well: quick, and warnings are errors."""
    fresh_fonts()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kamreport.making.make.chosen", lambda *_: Inline())
        return CliRunner().invoke(main, [str(one) for one in arguments])


def fresh_fonts() -> None:
    """Forget the fonts that earlier documents have brought into this process: a build begins without them."""
    printer = sys.modules.get("kamreport.exports.pdf")
    if printer is not None:
        printer._sheet.cache_clear()
        printer._fonts.cache_clear()
        printer.forget()


def command(*arguments: str | Path) -> list[str]:
    """The command line of the product under test."""
    return [sys.executable, "-m", "kamreport", *map(str, arguments)]


def environment(**extra: str) -> dict[str, str]:
    """The surroundings of a user in which the product under test is found."""
    found = os.pathsep.join([extra.pop("PYTHONPATH", ""), str(Path(__file__).parent.parent)])
    return {**os.environ, "PYTHONPATH": found.strip(os.pathsep), **extra}


def run(*arguments: str | Path, cwd: Path | None = None, **extra: str) -> "subprocess.CompletedProcess[str]":
    """The command as a user runs it, with worker processes."""
    return subprocess.run(
        command(*arguments),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=cwd,
        env=environment(**extra),
        encoding="utf-8",
        errors="replace",
    )


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below a folder, but for the timings and the seal."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("timings.json", ".seal.json")
    }
