"""Which accounts are asked for: by identifier or name, by tier, by owner; one that is not there is told."""

import pandas as pd
import pytest
from books import book

from kamreport.case import Case
from kamreport.config import Config
from kamreport.errors import UsageError
from kamreport.figures import Result
from kamreport.making.choosing import choose, identify

ACCOUNTS = (
    {"account_id": "A1", "name": "Alpha GmbH", "owner": "Mia Berg"},
    {"account_id": "A2", "name": "../../etc/passwd", "owner": "Jo Lind"},
    {"account_id": "A3", "name": "Caf\u00e9", "owner": "Mia Berg"},
    {"account_id": "A4", "name": "Twin"},
    {"account_id": "A5", "name": "Twin", "owner": "Jo Lind"},
    {"account_id": "Twin 6", "name": "A1", "owner": "Mia Berg"},
)
TIERS = ["growth", "growth", "core", None, "core", "standard"]


def case():
    """A case of those accounts with their tiers, nothing else measured."""
    accounts = book(ACCOUNTS)
    tiers = Result(pd.DataFrame({"tier": TIERS}, index=accounts.accounts).astype("str"))
    return Case(Config(), accounts, {"tier": tiers}, {}, {}, {}, pd.DataFrame())


def test_accounts_are_found_by_identifier_first():
    """An identifier wins over another account's name; each account once; accents in either Unicode form."""
    assert identify(case(), ["A1", "Alpha GmbH", "Cafe\u0301"]) == ("A1", "A3")
    assert identify(case(), []) == ("A1", "A2", "A3", "A4", "A5", "Twin 6")


@pytest.mark.parametrize(
    ("asked", "words"),
    [("Twin", "A4, A5"), ("alpha", "'Alpha GmbH'"), ("ALPHA GMBH", "'Alpha GmbH'"), ("", "no account")],
)
def test_anything_else_is_asked_back(asked, words):
    """Names of several accounts and of none, with what was likely meant."""
    with pytest.raises(UsageError, match=words):
        identify(case(), [asked])


def test_owner_and_tier_narrow_the_choice():
    """Each option leaves only what fits all of them; an owner is found whatever the case of the letters."""
    assert choose(case()) == tuple(row["account_id"] for row in ACCOUNTS)
    assert choose(case(), owners=["mia berg "]) == ("A1", "A3", "Twin 6")
    assert choose(case(), tiers=["core", "standard"]) == ("A3", "A5", "Twin 6")
    assert choose(case(), ["A5", "A3"], ["core"], ["Mia Berg", "Jo Lind"]) == ("A5", "A3")


def test_an_owner_who_does_not_exist_is_asked_back():
    """With the nearest name there is."""
    with pytest.raises(UsageError, match="no owner 'Mia Borg': did you mean 'Mia Berg'"):
        choose(case(), owners=["Mia Borg", "Jo Lind"])


def test_a_choice_that_leaves_nobody_says_what_was_asked():
    """Never everybody, and never silence: the options that no account fits."""
    with pytest.raises(UsageError, match="--owner Jo Lind, --tier standard or potential"):
        choose(case(), tiers=["standard", "potential"], owners=["Jo Lind"])
