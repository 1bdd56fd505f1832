"""The seal: an unchanged build is not even read again; whatever it was made from breaks the seal."""

import pytest
from commands import invoke, order_lines, portfolio, small

UNCHANGED = "Nothing has changed since the last build."
HOW = ("--report", "portfolio", "--format", "html", "--jobs", "1", "--as-of", "2026-06-30")


@pytest.fixture
def built(tmp_path):
    """A small portfolio built once, and the function that builds it again."""
    data, out = small(tmp_path / "data"), tmp_path / "out"
    (data / "kamreport.toml").write_text('name = "Supplier"\n', encoding="utf-8")

    def again(*more):
        result = invoke("build", data, "-o", out, *HOW, *more)
        assert result.exit_code == 0, result.output
        return result.stdout

    assert UNCHANGED not in again()
    return data, out, again


def test_what_has_not_changed_is_not_read_again(built):
    """The second build says so, counts the rows and names the documents of the first."""
    _, out, again = built
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    told = again()
    assert UNCHANGED in told
    assert "63 rows read, 63 used, 0 set aside." in told
    assert "0 files made, 1 current." in told
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_whatever_it_was_made_from_breaks_the_seal(built):
    """A row, a new file, a setting, the documents asked for: each is looked at again."""
    data, out, again = built
    portfolio(data, orders=order_lines(count=19))
    assert UNCHANGED not in again()
    assert UNCHANGED in again()
    portfolio(data, products="product_id,name\nP1,Pump\n")
    assert UNCHANGED not in again()
    (data / "kamreport.toml").write_text('name = "Other"\n', encoding="utf-8")
    assert UNCHANGED not in again()
    assert UNCHANGED not in again("--lang", "zh-CN")
    assert UNCHANGED not in again("--force", "--lang", "zh-CN")
    next(out.rglob("portfolio.zh-CN.html")).write_text("gone", encoding="utf-8")
    assert "1 file made" in again("--lang", "zh-CN")


def test_data_that_lie_elsewhere_are_always_read(built, tmp_path):
    """A table mapped from outside the folder may change unseen: no seal is put on it."""
    data, _, again = built
    outside = tmp_path / "outside.csv"
    outside.write_text("product_id,name\nP1,Pump\n", encoding="utf-8")
    (data / "kamreport.toml").write_text(f'[tables.products]\nfile = "{outside}"\n', encoding="utf-8")
    assert UNCHANGED not in again()
    assert UNCHANGED not in again()
