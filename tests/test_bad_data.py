"""Bad data, end to end: no traceback for any of them, every fault named with its place, the rest reported."""

import csv
import io
import json
import os
import re
import time
from html.parser import HTMLParser

import pytest
from commands import ACCOUNTS, USUAL, csv_text, invoke, order_lines, portfolio

ACC = "account_id,name\nA1,Alpha\nA2,Beta\n"
HEAD = "order_id,account_id,date,amount\n"
GOOD = HEAD + "".join(f"G{n},A{n % 2 + 1},2026-0{n}-1{n},{n}0.50\n" for n in range(1, 9))


def orders(*rows):
    """The orders file of some rows."""
    return HEAD + "".join(f"{row}\n" for row in rows)


def checked(folder, save=None):
    """The result of `check`, with its counts by table and, when saved, its faults."""
    extra = ["--save", save] if save else []
    result = invoke("check", folder, "--all", *extra)
    assert "Traceback" not in result.output
    assert "fault of KamReport itself" not in result.output, result.output
    faults = []
    if save and (save / "data-quality" / "faults.csv").exists():
        text = (save / "data-quality" / "faults.csv").read_text(encoding="utf-8-sig")
        faults = list(csv.DictReader(io.StringIO(text)))
    return result, counts(result.stdout), faults


def counts(text):
    """Read, used and set aside of every table printed."""
    found = re.findall(r"^(\S.*?\S?) +([\d,]+) +([\d,]+) +([\d,]+)$", text, re.MULTILINE)
    return {name: tuple(int(one.replace(",", "")) for one in numbers) for name, *numbers in found}


PLACED = {
    "an impossible day": (orders("O1,A1,2026-02-30,5"), "date", "2026-02-30"),
    "an ambiguous day": (orders("O1,A1,03-04-2025,5"), "date", "03-04-2025"),
    "the year 1": (orders("O1,A1,0001-01-01,5"), "date", "0001-01-01"),
    "the year 2999": (orders("O1,A1,2999-01-01,5"), "date", "2999-01-01"),
    "no day": (orders("O1,A1,,5"), "date", ""),
    "words for a day": (orders("O1,A1,yesterday,5"), "date", "yesterday"),
    "words for a number": (orders("O1,A1,2026-01-01,abc"), "amount", "abc"),
    "infinity": (orders("O1,A1,2026-01-01,inf"), "amount", "inf"),
    "1e400": (orders("O1,A1,2026-01-01,1e400"), "amount", "1e400"),
    "an ambiguous number": (orders('O1,A1,2026-01-01,"1,234"'), "amount", "1,234"),
    "an unknown account": (orders("O1,A9,2026-01-01,5"), "account_id", "A9"),
    "no account": (orders("O1,,2026-01-01,5"), "account_id", ""),
    "an unknown currency": (HEAD.strip() + ",currency\nO1,A1,2026-01-01,5,XQX\n", "currency", "XQX"),
    "a missing rate": (HEAD.strip() + ",currency\nO1,A1,2026-01-01,5,USD\n", "currency", "USD"),
    "an unknown state": (
        HEAD.strip() + ",status\nO1,A1,2026-01-01,5,lost in space\n",
        "status",
        "lost in space",
    ),
}


@pytest.mark.parametrize(("text", "column", "value"), PLACED.values(), ids=PLACED)
def test_a_bad_cell_is_named_with_its_place_and_its_row_set_aside(tmp_path, text, column, value):
    """File, row, column, value, rule and what was done; exit 1; read = used + set aside."""
    folder = portfolio(tmp_path / "data", accounts=ACC, orders=text)
    result, found, faults = checked(folder, tmp_path / "saved")
    assert result.exit_code == 1
    assert found["Order lines"] == (1, 0, 1)
    (fault,) = [one for one in faults if one["done"] == "quarantined"]
    assert (fault["table"], fault["file"], fault["row"]) == ("orders", "orders.csv", "2")
    assert (fault["column"], fault["value"]) == (column, value)
    assert fault["message"]
    assert "orders.csv, row 2" in result.stdout
    assert re.search(r"Rows set aside: orders, 1 of this kind \([a-z-]+\)", result.stdout)
    (aside,) = (tmp_path / "saved").rglob("quarantine-orders.csv")
    (row,) = csv.DictReader(io.StringIO(aside.read_text(encoding="utf-8-sig")))
    assert (row["file"], row["row"], row["order_id"]) == ("orders.csv", "2", "O1")


REFUSED = {
    "no file of accounts": ({"orders": GOOD}, ["accounts"]),
    "a missing column": ({"accounts": ACC, "orders": "order_id,account_id,amount\nO1,A1,3\n"}, ["date"]),
    "a misspelt header": (
        {"accounts": ACC, "orders": "order_id,acount_id,date,amount\nO1,A1,2026-01-01,3\n"},
        ['"acount_id"', "account_id"],
    ),
    "an empty file": ({"accounts": ACC, "orders": ""}, ["orders.csv", "empty"]),
    "a file of bytes": ({"accounts": ACC, "orders": bytes(range(256)) * 9}, ["orders.csv"]),
    "a header twice": ({"accounts": "account_id,name,name\nA1,a,b\n"}, ['"name"']),
}


@pytest.mark.parametrize(("tables", "words"), REFUSED.values(), ids=REFUSED)
def test_a_table_that_cannot_be_used_is_told_with_what_to_do(tmp_path, tables, words):
    """Not used at all, exit 1, and the message names the file or header meant."""
    result, _, _ = checked(portfolio(tmp_path, **tables))
    assert result.exit_code == 1
    assert "Not used at all" in result.stdout
    for word in words:
        assert word in result.stdout


def test_a_workbook_that_is_cut_off_is_told(tmp_path):
    """A truncated xlsx is refused by name; the rest is read."""
    folder = portfolio(tmp_path, accounts=ACC)
    (folder / "orders.xlsx").write_bytes(b"PK\x03\x04" + bytes(400))
    result, found, _ = checked(folder)
    assert (result.exit_code, found["Accounts"]) == (1, (2, 2, 0))
    assert "orders.xlsx is damaged or cut off" in result.stdout


def test_numbers_of_all_habits_are_read(tmp_path):
    """1.234,56 and 1,234.56 and full-width digits mean what they mean to people; nothing is set aside."""
    folder = portfolio(
        tmp_path,
        accounts=ACC,
        orders=orders(
            'O1,A1,2026-01-01,"1.234,56"', 'O2,A1,2026-01-02,"1,234.56"', "O3,A1,2026-01-03,１２３"
        ),
    )
    result, found, _ = checked(folder)
    assert (found["Order lines"], result.exit_code) == ((3, 3, 0), 0)


def test_an_account_called_na_is_an_account(tmp_path):
    """NA, null and None are names like others, as identifiers too."""
    folder = portfolio(
        tmp_path / "data",
        accounts="account_id,name\nNA,NA\nnull,NULL\nNone,None\nnan,nan\n",
        orders=orders("O1,NA,2026-01-01,5", "NA,null,2026-01-01,5"),
    )
    result, found, _ = checked(folder)
    assert (found["Accounts"], found["Order lines"], result.exit_code) == ((4, 4, 0), (2, 2, 0), 0)
    listed = invoke("build", folder, "-o", tmp_path / "out", "--dry-run", "--account", "NA").stdout
    assert "/na-" in listed


def test_duplicates_keep_the_first_and_name_it(tmp_path):
    """An identifier used twice: the second row is set aside, the first is named."""
    folder = portfolio(tmp_path / "data", accounts=ACC + "A1,Another\n", orders=GOOD)
    result, found, faults = checked(folder, tmp_path / "saved")
    assert (result.exit_code, found["Accounts"]) == (1, (3, 2, 1))
    assert [(one["row"], one["value"]) for one in faults] == [("4", "A1")]


def test_encodings_are_each_read_for_what_they_are(tmp_path):
    """A BOM, GB 18030, UTF-16, cp1252 in one folder: all rows used, what was guessed is told."""
    name = "客户重庆机电有限公司与成都精密仪器厂"
    folder = portfolio(
        tmp_path,
        accounts=f"account_id,name\nA1,{name}\n".encode("gb18030"),
        orders=b"\xef\xbb\xbf" + orders("O1,A1,2026-01-01,5").encode(),
        contacts="contact_id;account_id;name\nC1;A1;José Müller\n".encode("cp1252"),
        tickets="ticket_id,account_id,opened_at\nT1,A1,2026-01-01 10:00\n".encode("utf-16"),
    )
    result, found, _ = checked(folder)
    assert set(found.values()) == {(1, 1, 0)}
    assert "gb18030" in result.stdout.lower()
    listed = invoke("build", folder, "--dry-run", "--account", name)
    assert listed.exit_code == 0, listed.stderr


def test_one_bad_row_in_a_million_is_found(tmp_path):
    """The one row is named; a million less one are used."""
    rows = [f"O{number},A1,2026-03-{number % 28 + 1:02d},{number % 90}.25" for number in range(1_000_000)]
    rows[654_321] = "O654321,A1,2026-03-32,1.00"
    folder = portfolio(tmp_path / "data", accounts=ACC, orders=HEAD + "\n".join(rows) + "\n")
    result, found, faults = checked(folder, tmp_path / "saved")
    assert result.exit_code == 1
    assert found["Order lines"] == (1_000_000, 999_999, 1)
    assert [(one["row"], one["value"]) for one in faults] == [("654323", "2026-03-32")]


EVERYTHING = {
    "accounts": csv_text(ACCOUNTS) + "A1,Twice,,\n,Nobody,,\nA7,,,\n",
    "orders": csv_text(order_lines(count=9)) + "X1,A9,2026-01-01,,1,5,\nX2,A1,2026-13-01,,1,5,\nX3\n",
    "tickets": "ticket_id,account_id,opened_at\nT1,A1,2026-01-01 25:00\nT2,A1,2026-02-02 10:00\n",
    "surveys": "",
    "contacts": "who,what\n1,2\n",
    "rates": "currency,date,rate\nUSD,2026-01-01,-3\n",
}


def test_documents_are_made_of_the_rest(tmp_path):
    """Many faults at once: all told in one pass, rows whole in quarantine, documents of what is left."""
    folder = portfolio(tmp_path / "data", **EVERYTHING)
    (folder / "invoices.xlsx").write_bytes(b"no workbook")
    _, found, faults = checked(folder, tmp_path / "saved")
    assert all(read == used + aside for read, used, aside in found.values())
    assert found["Accounts"] == (6, 3, 3)
    assert found["Order lines"] == (30, 27, 3)
    assert {one["table"] for one in faults} >= {
        "accounts",
        "orders",
        "tickets",
        "surveys",
        "contacts",
        "rates",
    }
    result = invoke("build", folder, "-o", tmp_path / "out", *USUAL, "--format", "html")
    assert result.exit_code == 1  # files that could not be used at all
    assert "Failed" not in result.stdout
    read, used, aside = map(
        int, re.search(r"(\d+) rows read, (\d+) used, (\d+) set aside", result.stdout).groups()
    )
    assert (read, used, aside) == tuple(map(sum, zip(*found.values(), strict=True)))
    assert read == used + aside > used
    assert len(list((tmp_path / "out").rglob("*.html"))) == 4
    (ledger,) = (tmp_path / "out").rglob("ledger.json")
    inputs = {entry["path"] for entry in json.loads(ledger.read_text(encoding="utf-8"))["inputs"]}
    assert {"accounts.csv", "orders.csv"} <= inputs


def test_a_quarantine_file_runs_nothing(tmp_path):
    """Cells that a spreadsheet would run as a formula are written as text."""
    evil = ["=1+1", "+1", "-1+2", "@SUM(A1)", "＝1", "\t=1"]
    rows = [f'O{place},A9,2026-01-01,"{text}"' for place, text in enumerate(evil)]
    folder = portfolio(tmp_path / "data", accounts=ACC, orders=orders(*rows))
    checked(folder, tmp_path / "saved")
    for path in (tmp_path / "saved").rglob("*.csv"):
        for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))):
            assert not any(cell.startswith(("=", "+", "-", "@", "＝", "\t")) for cell in row), row


HOSTILE = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)> ' &amp; &lt;",
    "${7*7} {{ 7*7 }} {% raw %} {$name} %s %(x)s",
    "gnp.\u202eexe \u2066hidden\u2069",
    "客户" * 1000,
    "שלום עולם مرحبا",
    "🚚 Ships 👩‍🔧 e\u0301",
    "../../etc/passwd",
    "line\nbreak",
    "=cmd|' /C calc'!A0",
    "ctrl\x07\x1b[31m\x00end",
    "x" * 4000,
)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A portfolio whose every text is hostile, built as HTML and PDF; its folder and the result."""
    base = tmp_path_factory.mktemp("hostile")
    accounts = [
        {"account_id": text, "name": text, "owner": text, "industry": text, "region": text, "note": text}
        for text in HOSTILE
    ]
    folder = portfolio(
        base / "data",
        accounts=accounts,
        orders=[{**line, "product_id": line["account_id"]} for line in order_lines(HOSTILE[:4], 12)],
        products=[{"product_id": text, "name": text, "category": text} for text in HOSTILE],
        tickets=[
            {
                "ticket_id": f"T{place}",
                "account_id": text,
                "opened_at": "2025-06-01 10:00",
                "resolved_at": "2025-06-02 10:00",
                "kind": "complaint",
                "subject": text,
            }
            for place, text in enumerate(HOSTILE)
        ],
        interactions=[
            {
                "interaction_id": f"M{place}",
                "account_id": text,
                "date": "2025-07-01",
                "note": text,
                "owner": text,
            }
            for place, text in enumerate(HOSTILE)
        ],
    )
    (folder / "kamreport.toml").write_text('name = "<b>Us</b> {{ 7*7 }}"\n', encoding="utf-8")
    (folder / "brand.toml").write_text(
        'footer = "{{ 7*7 }}<script>"\nconfidentiality = "</style><script>"\n', encoding="utf-8"
    )
    return base / "out", invoke("build", folder, "-o", base / "out", "--format", "html")


def test_hostile_texts_make_ordinary_documents(hostile):
    """Every account has its review, one folder each, and nothing failed."""
    out, result = hostile
    assert result.exit_code == 0, result.output
    reviews = list(out.rglob("internal/accounts/*/review.en.html"))
    assert len(reviews) == len({path.parent for path in reviews}) == len(HOSTILE)


def test_file_names_are_safe_slugs(hostile):
    """Every name is short plain ASCII, and nothing was written outside the folder."""
    out, _ = hostile
    for path in out.rglob("*"):
        assert re.fullmatch(r"\.?[A-Za-z0-9][A-Za-z0-9.-]*", path.name), path.name
        assert len(os.fsencode(path.name)) < 100
    assert {path.name for path in out.parent.iterdir()} <= {"data", "out", "pdf"}


class Elements(HTMLParser):
    """Every element of a page with the names of its attributes."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        """Keep it."""
        self.found.append((tag, [name for name, _ in attrs]))


def test_no_text_becomes_markup_or_code(hostile):
    """What came as text stands as text: no element, no evaluated template, no turned direction."""
    out, _ = hostile
    pages = [path.read_text(encoding="utf-8") for path in out.rglob("*.html")]
    assert len(pages) > 2 * len(HOSTILE)
    for page in pages:
        reader = Elements()
        reader.feed(page)
        assert not {name for _, names in reader.found for name in names if name.startswith("on")}
        assert not {"b", "iframe"} & {tag for tag, _ in reader.found}
        assert [tag for tag, _ in reader.found].count("script") == 1  # the page's own
        assert "\x1b" not in page
        assert "\x00" not in page
        assert not set(page) & set("\u202e\u2066\u2069")
    assert any("{{ 7*7 }}" in page for page in pages)


def test_hostile_texts_are_printed_in_time(hostile):
    """Two thousand Han characters and words from right to left make PDFs, quickly."""
    out, _ = hostile
    chosen = [part for place in (4, 5) for part in ("--account", HOSTILE[place])]
    begun = time.monotonic()
    result = invoke(
        "build",
        out.parent / "data",
        "-o",
        out.parent / "pdf",
        "--format",
        "pdf",
        "--report",
        "review",
        "--edition",
        "internal",
        *chosen,
    )
    assert result.exit_code == 0, result.output
    assert len(list((out.parent / "pdf").rglob("*.pdf"))) == 2
    assert time.monotonic() - begun < 60


def test_names_that_look_alike_have_their_own_folders(tmp_path):
    """Latin and Cyrillic A, ligatures, cases, scripts that a slug cannot hold: each its own folder."""
    names = ["Ace", "Асе", "ACE", "ace", "客户", "客戶", "...", "con"]
    folder = portfolio(
        tmp_path, accounts=[{"account_id": f"I{place}", "name": name} for place, name in enumerate(names)]
    )
    listed = invoke(
        "build", folder, "--dry-run", "--report", "review", "--edition", "internal", "--format", "html"
    ).stdout
    folders = re.findall(r"accounts/([^/\n]+)/", listed)
    assert len(folders) == len({name.casefold() for name in folders}) == len(names)


def test_composed_and_decomposed_identifiers_are_one_account(tmp_path):
    """An identifier written in two Unicode forms is one and the same; the second row is a duplicate."""
    folder = portfolio(
        tmp_path,
        accounts="account_id,name\nCaf\u00e9,One\n",
        orders=orders("O1,Cafe\u0301,2026-01-01,5"),
    )
    result, found, _ = checked(folder)
    assert (result.exit_code, found["Order lines"]) == (0, (1, 1, 0))
    (folder / "accounts.csv").write_text("account_id,name\nCaf\u00e9,One\nCafe\u0301,Two\n", encoding="utf-8")
    result, found, _ = checked(folder)
    assert (result.exit_code, found["Accounts"]) == (1, (2, 1, 1))


def test_bytes_that_are_no_text_are_told(tmp_path):
    """A lone surrogate encoded in a file is no character: it is told, and no document fails of it."""
    folder = portfolio(
        tmp_path / "data",
        accounts=b"account_id,name\nA1,\xed\xa0\x80broken\nA2,Beta\n",
        orders=orders("O1,A2,2026-01-01,5"),
    )
    result, found, _ = checked(folder)
    assert found["Accounts"][0] == 2
    assert "accounts.csv" in result.stdout
    assert invoke("build", folder, "-o", tmp_path / "out", "--format", "html").exit_code in (0, 1)
    assert list((tmp_path / "out").rglob("portfolio.en.html"))


POOR = {
    "accounts only": {"accounts": ACC},
    "accounts and orders": {"accounts": ACC, "orders": GOOD},
    "one account with one order": {
        "accounts": "account_id,name\nA1,Alpha\n",
        "orders": orders("O1,A1,2026-01-01,5"),
    },
    "returns only": {"accounts": ACC, "orders": orders("O1,A1,2026-01-01,-5")},
    "opportunities only": {
        "accounts": ACC,
        "opportunities": "opportunity_id,account_id,stage,value,opened_on,closed_on,outcome\n"
        "P1,A1,Lead,5000,2026-01-02,,\nP2,A1,Won,700,2026-02-02,2026-03-02,won\n",
    },
    "tickets only": {
        "accounts": ACC,
        "tickets": "ticket_id,account_id,opened_at,resolved_at,priority\n"
        "T1,A1,2026-01-02 10:00,2026-01-03 12:00,high\nT2,A2,2026-05-02 10:00,,low\n",
    },
    "contacts only": {"accounts": ACC, "contacts": "contact_id,account_id,name\nC1,A1,Bo\n"},
    "contracts only": {
        "accounts": ACC,
        "contracts": "contract_id,account_id,start,end,annual_value\nC1,A1,2026-01-01,2026-12-31,1000\n",
    },
    "no survey answered": {
        "accounts": ACC,
        "orders": GOOD,
        "surveys": "survey_id,account_id,kind,invited_on,answered_on,score\nS1,A1,nps,2026-02-01,,\n",
    },
    "a header of surveys alone": {
        "accounts": ACC,
        "orders": GOOD,
        "surveys": "survey_id,account_id,kind,invited_on,answered_on,score\n",
    },
}


@pytest.mark.parametrize("tables", POOR.values(), ids=POOR)
def test_poor_data_give_documents_all_the_same(tmp_path, tables):
    """Little is there: every document is made in every language, exit 0, and no empty value is printed."""
    folder = portfolio(tmp_path / "data", **tables)
    languages = [part for code in ("en", "zh-CN", "zh-TW") for part in ("--lang", code)]
    result = invoke(
        "build", folder, "-o", tmp_path / "out", "--format", "html", "--account", "A1", *languages
    )
    assert result.exit_code == 0, result.output
    pages = {path: path.read_text(encoding="utf-8") for path in (tmp_path / "out").rglob("*.html")}
    assert len(pages) >= 6
    for path, page in pages.items():
        text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
        found = re.findall(r"\b(?:nan|NaN|NaT|inf)\b|\{ ?\$|KeyError", text)
        found += re.findall(r"\bNone\b", text) if ".zh-" in path.name else []  # English says it, too
        assert not found, (path.name, found)
