"""Yes or no, and words of which there are only a few."""

import pytest

from kamreport.checks.choices import read_choice, read_flag
from kamreport.schema import TABLES

LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.mark.parametrize("text", ["yes", "Y", "TRUE", "1", "x", "是", "１"])
def test_yes(text: str) -> None:
    """The usual words for yes."""
    assert read_flag(text).value == "true"


@pytest.mark.parametrize("text", ["no", "N", "False", "0", "否"])
def test_no(text: str) -> None:
    """The usual words for no."""
    assert read_flag(text).value == "false"


@pytest.mark.parametrize("text", ["maybe", "2", "-", "NA"])
def test_neither(text: str) -> None:
    """Anything else is a fault."""
    assert read_flag(text).rule == "flag-word"


def test_choice() -> None:
    """Case, hyphens and spaces do not matter; the contract's spelling comes back."""
    assert read_choice("ZH_cn", LANGUAGES).value == "zh-CN"
    kinds = TABLES["events"].column("kind").choices
    assert read_choice("Reference withdrawn", kinds).value == "reference_withdrawn"


def test_unknown_choice() -> None:
    """An unknown word is a fault; the nearest known word is suggested where there is one."""
    near = read_choice("canceled", ("open", "delivered", "cancelled"))
    assert (near.rule, dict(near.values)["near"]) == ("choice-near", "cancelled")
    assert read_choice("qqq", ("open", "delivered")).rule == "choice-word"
