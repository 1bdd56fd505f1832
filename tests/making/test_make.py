"""Making documents: each one fails alone, is named with its reason, and the rest are made."""

import json
import os
import signal
import time
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from commands import ACCOUNTS, USUAL, invoke, portfolio

from kamreport.making.produce import Job, produce
from kamreport.pipeline import build
from kamreport.request import Request
from kamreport.settings import settings
from kamreport.views import VIEWS
from kamreport.watch import Silence


@dataclass
class Listener(Silence):
    """A watch that keeps what it hears of documents."""

    heard: list[tuple[str, int, int, str | None]] = field(default_factory=list)

    def document(self, name, done, total, failure):
        """Keep it."""
        self.heard.append((name, done, total, failure))


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Accounts that are named for what their documents do to a worker."""
    names = ["Fine", "Raises", "Crashes", "Hangs", "Eats", "Last"]
    return portfolio(
        tmp_path_factory.mktemp("data"),
        accounts=[{"account_id": f"A{place}", "name": name} for place, name in enumerate(names)],
    )


def produce_or_not(job: Job, house):
    """What a worker does, but for the accounts whose names say what goes wrong."""
    if "Raises" in job.document.title:
        raise ValueError("of the test")
    if "Crashes" in job.document.title:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "Hangs" in job.document.title:
        time.sleep(600)
    if "Eats" in job.document.title:
        bytearray(10**10)
    return produce(job, house)


def test_a_document_that_goes_wrong_fails_alone(data, tmp_path, monkeypatch):
    """Raising, crashing, hanging, eating memory: each fails with its own reason, all others are made."""
    monkeypatch.setattr("kamreport.making.make.produce", produce_or_not)
    listener = Listener()
    request = Request(
        data,
        tmp_path,
        settings(data, {}),
        date(2026, 9, 30),
        reports=("review",),
        editions=("internal",),
        forms=("html",),
        jobs=2,
        seconds=15,
        megabytes=1500,
    )
    made = build(request, listener).made
    assert {path.parent.name.split("-")[0] for path in made.made} == {"fine", "last"}
    reasons = {name.split("/")[2].split("-")[0]: why for name, why in made.failed.items()}
    assert reasons.keys() == {"raises", "crashes", "hangs", "eats"}
    assert "of the test" in reasons["raises"]
    assert "SIGSEGV" in reasons["crashes"]
    assert "15 s" in reasons["hangs"]
    assert "1,500 MB" in reasons["eats"]
    ledger = json.loads((made.folder / "ledger.json").read_text(encoding="utf-8"))
    assert {one["document"] for one in ledger["failures"]} == set(made.failed)
    assert [done for _, done, _, _ in listener.heard] == [1, 2, 3, 4, 5, 6]
    assert {total for _, _, total, _ in listener.heard} == {6}


def broken_for(monkeypatch, account):
    """Make the review of one account impossible to put together."""
    member = VIEWS["review"]

    def fail(case, one, words):
        if one == account:
            raise RuntimeError("of the test")
        return member.build(case, one, words)

    monkeypatch.setitem(VIEWS._members, "review", replace(member, build=fail))


def test_a_view_that_cannot_be_built_fails_alone(tmp_path, monkeypatch):
    """Exit 1, the document named with its reason on both streams and in the ledger; the rest is made."""
    folder = portfolio(tmp_path / "data", accounts=ACCOUNTS)
    broken_for(monkeypatch, "A1")
    result = invoke("build", folder, "-o", tmp_path / "out", *USUAL, "--format", "html")
    assert result.exit_code == 1
    assert "Failed: internal/accounts/alpha-gmbh" in result.stdout
    assert "RuntimeError: of the test" in result.stderr
    assert len(list((tmp_path / "out").rglob("*.html"))) == 3
    (ledger,) = (tmp_path / "out").rglob("ledger.json")
    (failure,) = json.loads(ledger.read_text(encoding="utf-8"))["failures"]
    assert failure["document"].startswith("internal/accounts/alpha-gmbh")


def test_a_failure_leaves_the_last_good_document_and_is_tried_again(tmp_path, monkeypatch):
    """What was made before stays on disk; when the cause is gone the document is current or made."""
    folder = portfolio(tmp_path / "data", accounts=ACCOUNTS)
    out = tmp_path / "out"
    invoke("build", folder, "-o", out, *USUAL, "--format", "html")
    with monkeypatch.context() as patch:
        broken_for(patch, "A1")
        assert invoke("build", folder, "-o", out, *USUAL, "--format", "html", "--force").exit_code == 1
    assert len(list(out.rglob("review.en.html"))) == 3
    result = invoke("build", folder, "-o", out, *USUAL, "--format", "html")
    assert result.exit_code == 0
    (ledger,) = out.rglob("ledger.json")
    content = json.loads(ledger.read_text(encoding="utf-8"))
    assert (content["failures"], len(content["outputs"])) == ([], 4)


def test_chosen_documents_leave_the_record_of_the_others(tmp_path):
    """A build of one account keeps what is known of the rest."""
    folder = portfolio(tmp_path / "data", accounts=ACCOUNTS)
    out = tmp_path / "out"
    invoke("build", folder, "-o", out, *USUAL, "--format", "html")
    invoke("build", folder, "-o", out, *USUAL, "--format", "html", "--account", "A1", "--force")
    assert "0 files made, 4 current" in invoke("build", folder, "-o", out, *USUAL, "--format", "html").stdout


def test_a_deck_has_the_forms_of_a_pdf_alone(tmp_path):
    """HTML alone is refused at once, with the forms there are; beside a PDF it is left out. The deck stays on
    record when all else is built.
    """
    folder, out = portfolio(tmp_path / "data", accounts=ACCOUNTS[:1]), tmp_path / "out"
    refused = invoke("build", folder, "-o", out, "--report", "deck", "--format", "html")
    assert refused.exit_code == 2
    assert "There is no deck as html: its formats are pdf, pdfa." in refused.stderr
    assert invoke("build", folder, "-o", out, "--report", "deck", "--format", "pdf,html").exit_code == 0
    (deck,) = out.rglob("deck.*")
    assert deck.name == "deck.en.pdf"
    everything = invoke("build", folder, "-o", out, "--format", "html")
    assert everything.exit_code == 0
    assert "deck.en" not in everything.stdout
    (ledger,) = out.rglob("ledger.json")
    assert "deck.en.pdf" in ledger.read_text(encoding="utf-8")
