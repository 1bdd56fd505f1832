"""Parts of a build: disjoint, complete, and the same whatever else there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.errors import UsageError
from kamreport.exports.files import slug
from kamreport.shard import WHOLE, Shard, all_named, parse


def place(name, identifier, report="review.en"):
    """Where a document of an account stands."""
    return f"internal/accounts/{slug(name, identifier)}/{report}"


@given(st.text(min_size=1, max_size=20), st.text(max_size=20), st.integers(1, 50))
def test_each_document_is_in_exactly_one_part(identifier, name, of):
    """In one and no more, whatever the account is called; and it stays there when it is renamed."""
    holding = [n for n in range(1, of + 1) if Shard(n, of).holds(place(name, identifier))]
    assert len(holding) == 1
    others = [place("Another Name", identifier), place(name, identifier, "plan.zh-CN")]
    assert all(Shard(holding[0], of).holds(one.replace("internal", "client")) for one in others)


def test_what_is_of_no_account_is_in_the_first_part():
    """The portfolio's documents and the files about the data; of one part, everything."""
    for one in ("internal/portfolio.en", "data-quality/faults.csv", "accounts"):
        assert Shard(1, 3).holds(one)
        assert not Shard(2, 3).holds(one)
        assert WHOLE.holds(one)


def test_parts_are_about_as_large():
    """Of 3,000 accounts, each of three parts has a third, give or take five standard deviations."""
    places = [place("x", str(number)) for number in range(3000)]
    for number in (1, 2, 3):
        assert abs(sum(map(Shard(number, 3).holds, places)) - 1000) < 5 * (3000 * 2 / 9) ** 0.5


@pytest.mark.parametrize(
    ("text", "shard"), [("1/1", WHOLE), ("2/3", Shard(2, 3)), (" 12/12 ", Shard(12, 12))]
)
def test_parts_as_they_are_written(text, shard):
    """Which of how many."""
    assert parse(text) == shard


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0/3", "--shard 0/3: the parts are 1/3 to 3/3"),
        ("4/3", "--shard 4/3: the parts are 1/3 to 3/3"),
        ("1/0", "one part at least"),
        *(
            (text, "which part of how many, such as 2/3")
            for text in ("x", "", "1", "1/", "/3", "-1/3", "1/3/5", "²/3")
        ),
    ],
)
def test_what_is_no_part_is_told(text, words):
    """What was written, and what could have been."""
    with pytest.raises(UsageError, match=words):
        parse(text)


def test_each_part_has_files_of_its_own(tmp_path):
    """Their names tell them from those of the whole, which keep theirs, hidden ones too."""
    assert Shard(2, 3).named("ledger.json") == "ledger.2-of-3.json"
    assert Shard(2, 3).named(".journal.jsonl") == ".journal.2-of-3.jsonl"
    assert WHOLE.named("ledger.json") == "ledger.json"
    for shard in (WHOLE, Shard(1, 12), Shard(11, 12)):
        (tmp_path / shard.named("ledger.json")).touch()
    assert {one.name for one in tmp_path.glob(all_named("ledger.json"))} == {
        "ledger.1-of-12.json",
        "ledger.11-of-12.json",
    }
