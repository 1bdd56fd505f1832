"""What veraPDF says, read and told: needs neither Java nor veraPDF."""

from pathlib import Path

import pytest
from conformance.__main__ import main, promised
from conformance.documents import label
from conformance.faults import FAULTS
from conformance.table import document_table, fault_table
from conformance.verapdf import CannotCheckError, Failure, Finding, check, read

A, B = Path("out/a.pdf"), Path("out/b.archive.pdf")
ALT = Failure("7.3", 1, 2, "Figure tags shall include an alternative text", "root/document[0]")


def test_answers_are_read_in_order():
    """Passed, failed with its rules, and unreadable: one finding for each file asked about."""
    told = [
        "passed\t274",
        "failed\t1",
        "7.3\t1\t2\tFigure tags shall include an alternative text\troot/document[0]",
    ]
    found = read([(A, "ua1"), (B, "3a"), (B, "ua1")], [*told, "error\tno PDF"])
    assert found == (
        Finding(A, "ua1", checks=274),
        Finding(B, "3a", failures=(ALT,)),
        Finding(B, "ua1", error="no PDF"),
    )
    assert [one.passed for one in found] == [True, False, False]
    assert found[1].clauses == {"7.3-1"}


@pytest.mark.parametrize("told", [[], ["failed\t2", "7.3\t1\t2\ta\tb"]])
def test_half_an_answer_is_none(told):
    """Where the driver broke off, there is no finding: nothing counts as passed."""
    assert read([(A, "ua1")], told) == ()


def test_other_words_are_refused():
    """A line of no known form is an error, not an answer."""
    with pytest.raises(CannotCheckError, match="Exception in thread"):
        read([(A, "ua1")], ["Exception in thread main"])


def test_the_table_shows_files_profiles_and_what_failed():
    """Names in one column, below the failed ones each rule with its count and first place, then the sum."""
    found = [
        Finding(A, "ua1", checks=1274),
        Finding(B, "3a", failures=(ALT,)),
        Finding(B, "ua1", error="no PDF"),
    ]
    assert document_table(found, Path("out")).splitlines() == [
        "a.pdf          PDF/UA-1  passed  1,274 checks",
        "b.archive.pdf  PDF/A-3a  FAILED  1 rule",
        "    7.3-1  x 2  Figure tags shall include an alternative text",
        "        first at root/document[0]",
        "b.archive.pdf  PDF/UA-1  FAILED  could not be read",
        "    no PDF",
        "",
        "1 of 3 passed",
    ]


def test_files_of_the_set_have_short_names():
    """Portfolio, edition and document; the folder of the account says nothing here."""
    file = Path("x/sample/2026Q3/client/accounts/alpha-1/review.en.pdf")
    assert label(file, Path("x")) == "sample client review.en.pdf"
    assert label(file, Path("elsewhere")) == str(file)


def test_a_fault_that_is_not_noticed_stands_out():
    """A file that fails for something else has not proved that the check bites."""
    fault = next(one for one in FAULTS if one.clause == "7.1-9")
    assert "noticed (7.1-9)" in fault_table(
        {fault: Finding(A, "ua1", failures=(Failure("7.1", 9, 1, "", ""),))}
    )
    assert "NOT NOTICED" in fault_table({fault: Finding(A, "ua1", failures=(ALT,))})


def test_every_file_must_keep_to_accessibility_and_archived_ones_to_both():
    """The form decides, not what a file says of itself."""
    assert promised([A, B]) == [(A, "ua1"), (B, "ua1"), (B, "3a")]


@pytest.mark.parametrize(
    ("found", "code"), [(Finding(A, "ua1", checks=9), 0), (Finding(A, "ua1", error="no PDF"), 1)]
)
def test_the_command_ends_with_one_at_any_failure(monkeypatch, capsys, found, code):
    """Files given are checked against PDF/UA-1 when nothing else is said; one failure decides."""
    monkeypatch.setattr("conformance.__main__.missing", lambda: "")
    monkeypatch.setattr("conformance.__main__.check", lambda pairs: (found,) if pairs == [(A, "ua1")] else ())
    assert main([str(A)]) == code
    assert capsys.readouterr().out.endswith(f"{1 - code} of 1 passed\n")


def test_where_verapdf_is_missing_it_is_said_with_the_remedy(monkeypatch, capsys):
    """No Java, no answer: the command ends with 3 and names what installs it."""
    monkeypatch.setattr("conformance.verapdf.shutil.which", lambda _: None)
    assert main([]) == 3
    assert "default-jdk-headless" in (told := capsys.readouterr().err)
    assert "make conformance" in told
    with pytest.raises(CannotCheckError, match="default-jdk-headless"):
        check([(A, "ua1")])
