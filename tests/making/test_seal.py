"""The seal: an unchanged build is not even read again; whatever it was made from breaks the seal."""

import os
from dataclasses import replace
from datetime import date

import pytest
from commands import invoke, order_lines, portfolio, small

from kamreport.making import seal
from kamreport.request import Request
from kamreport.settings import settings

UNCHANGED = "Nothing has changed since the last build."
HOW = ("--report", "summary", "--format", "html", "--jobs", "1", "--as-of", "2026-06-30")


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


def moments(folder):
    """When each file below a folder was written, and which file it is."""
    return {
        path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in folder.rglob("*") if path.is_file()
    }


def test_what_has_not_changed_is_not_read_again(built):
    """The second build says so, counts the rows and names the documents of the first."""
    _, out, again = built
    before = moments(out)
    told = again()
    assert UNCHANGED in told
    assert "63 rows read, 63 used, 0 set aside." in told
    assert "0 files made, 1 current." in told
    assert moments(out) == before


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
    next(out.rglob("summary.zh-CN.html")).write_text("gone", encoding="utf-8")
    assert "1 file made" in again("--lang", "zh-CN")


def test_data_that_lie_elsewhere_are_always_read(built, tmp_path):
    """A table mapped from outside the folder may change unseen: no seal is put on it. What is found unchanged
    is not written again all the same.
    """
    data, out, again = built
    outside = tmp_path / "outside.csv"
    outside.write_text("product_id,name\nP1,Pump\n", encoding="utf-8")
    (data / "kamreport.toml").write_text(f'[tables.products]\nfile = "{outside}"\n', encoding="utf-8")
    assert UNCHANGED not in again()
    before = moments(out)
    assert UNCHANGED not in again()
    assert moments(out) == before


@pytest.fixture
def request_(tmp_path):
    """What is asked of a small portfolio; nothing is built."""
    data = small(tmp_path / "data")
    config = settings(data, {"as_of": date(2026, 6, 30)})
    return Request(data, tmp_path / "out", config, date(2026, 7, 1))


def test_bytes_count_not_times_and_places(request_, tmp_path):
    """The same bytes at another time and in another folder have the same seal; others of the same size and
    time have not.
    """
    orders = request_.inputs / "orders.csv"
    before, moment = seal.seal(request_), orders.stat().st_mtime_ns
    os.utime(orders, ns=(1, 1))
    request_.inputs.rename(tmp_path / "moved")
    moved = replace(request_, inputs=tmp_path / "moved")
    assert seal.seal(moved) == before
    text = (moved.inputs / "orders.csv").read_text(encoding="utf-8")
    (moved.inputs / "orders.csv").write_text(text.replace("10.00", "20.00", 1), encoding="utf-8")
    os.utime(moved.inputs / "orders.csv", ns=(moment, moment))
    assert seal.seal(moved) != before


def test_all_that_is_asked_for_counts(request_, monkeypatch):
    """Language, edition, form, report, account, strictness, settings, the day if none is set, fonts."""
    undated = replace(request_, config=settings(request_.inputs, {}))
    asked = [
        request_,
        replace(request_, languages=("zh-CN",)),
        replace(request_, editions=("client",)),
        replace(request_, forms=("pdf",)),
        replace(request_, reports=("plan",)),
        replace(request_, accounts=("A1",)),
        replace(request_, strict=True),
        replace(request_, config=settings(request_.inputs, {"as_of": date(2026, 6, 29)})),
        undated,
        replace(undated, today=date(2026, 7, 2)),
    ]
    seals = [seal.seal(one) for one in asked]
    monkeypatch.setattr(seal, "installed_fonts", lambda: "others")
    assert len({*seals, seal.seal(request_)}) == len(asked) + 1


def test_how_it_is_made_does_not_count(request_, monkeypatch):
    """The number of workers, their limits, the day beside an as-of day, a password that nothing asks for."""
    before = seal.seal(request_)
    monkeypatch.setenv("KAMREPORT_DATABASE_PASSWORD", "secret")
    other = replace(request_, jobs=4, seconds=1.0, today=date(2026, 7, 9), force=True)
    assert seal.seal(other) == before


def test_what_lies_behind_a_link_counts(request_, tmp_path):
    """Templates shared by several portfolios are linked to, and change all the same."""
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "cover.html").write_text("one", encoding="utf-8")
    (request_.inputs / "templates").symlink_to(shared)
    before = seal.seal(request_)
    (shared / "cover.html").write_text("two", encoding="utf-8")
    assert seal.seal(request_) != before


@pytest.mark.parametrize(
    "named",
    [
        'file = "../products.csv"',
        'file = "out/*.csv"',
        'file = "p.csv"\n[[tables.products.join]]\nfile = "/etc/hosts"\non = "x"',
    ],
)
def test_data_outside_the_folder_or_in_the_output_have_no_seal(request_, named):
    """They may change unseen."""
    out = request_.inputs / "out"
    portfolio(out, products="product_id\nP1\n")
    (request_.inputs / "kamreport.toml").write_text(f"[tables.products]\n{named}\n", encoding="utf-8")
    assert seal.seal(replace(request_, output=out, config=settings(request_.inputs, {}))) is None


def test_a_query_or_a_folder_inside_the_output_has_no_seal(request_):
    """Whatever the case of its suffix; and where all inputs lie below the output, nothing would count."""
    for output in (request_.inputs, request_.inputs.parent):
        assert seal.seal(replace(request_, output=output)) is None
    (request_.inputs / "Products.SQL").write_text("select 1", encoding="utf-8")
    assert seal.seal(request_) is None


def test_only_whole_builds_in_their_place_are_kept(tmp_path):
    """A document altered or gone breaks it, a folder put away under another name is none, and what cannot be
    read is passed over.
    """
    folder = tmp_path / "2026Q2"
    folder.mkdir()
    document = folder / "review.html"
    document.write_text("one", encoding="utf-8")
    (folder / "ledger.json").write_text("{}", encoding="utf-8")
    seal.put(folder, "S", [document], read=7, aside=1)
    (tmp_path / "2026Q1").mkdir()
    (tmp_path / "2026Q1" / seal.FILE).write_text("[", encoding="utf-8")
    kept = seal.kept(tmp_path, "S")
    assert (kept.folder, kept.files, kept.read, kept.aside) == (folder, (document,), 7, 1)
    assert seal.kept(tmp_path, "T") is None
    document.write_text("two", encoding="utf-8")
    assert seal.kept(tmp_path, "S") is None
    document.write_text("one", encoding="utf-8")
    folder.rename(tmp_path / "2026Q2-sent")
    assert seal.kept(tmp_path, "S") is None
    (tmp_path / "2026Q2-sent").rename(folder)
    document.unlink()
    assert seal.kept(tmp_path, "S") is None
