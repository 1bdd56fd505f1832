"""The last words of a build: what was read, made, failed, and what to open first."""

import pytest
from commands import USUAL, invoke, portfolio

ACCOUNTS = "account_id,name\n" + "".join(f"A{n},Account {n}\n" for n in range(8))


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """The lines of a build of nine documents."""
    base = tmp_path_factory.mktemp("outcome")
    result = invoke(
        "build", portfolio(base / "data", accounts=ACCOUNTS), "-o", base / "out", *USUAL, "--format", "html"
    )
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()


def test_the_portfolio_is_to_be_opened_first(told):
    """A few files by name, the portfolio's first, and how many more there are."""
    listed = told[told.index("Open:") + 1 :]
    assert "portfolio" in listed[0]
    assert len(listed) == 7
    assert "3 more" in listed[-1]


def test_rows_and_files_are_counted(told):
    """Read, used, set aside; made and current."""
    assert told[0] == "8 rows read, 8 used, 0 set aside."
    assert told[1] == "9 files made, 0 current."
