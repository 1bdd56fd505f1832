"""What happened, in sentences that count right and claim no difference where none is printed."""

import pytest

from kamreport.words import words


@pytest.mark.parametrize(
    ("improved", "worsened", "said"),
    [
        (0, 4, "Health worsened at four accounts since the last period and improved at none."),
        (0, 1, "Health worsened at one account since the last period and improved at none."),
        (1, 0, "Health improved at one account and worsened at none since the last period."),
        (22, 25, "Health improved at 22 accounts and worsened at 25 since the last period."),
    ],
)
def test_accounts_are_counted_in_words_that_fit(improved, worsened, said):
    """One account, several, none."""
    given = {"component": "", "falls": "false"}
    assert words("en")("summary-health", improved=improved, worsened=worsened, **given) == said
    for language in ("zh-CN", "zh-TW"):
        told = words(language)("summary-health", improved=improved, worsened=worsened, **given)
        assert "0" not in told


@pytest.mark.parametrize(
    ("language", "said"), [("en", "as a year ago"), ("zh-CN", "持平"), ("zh-TW", "持平")]
)
def test_what_reads_the_same_is_called_the_same(language, said):
    """No difference is spoken of between two figures that are printed alike."""
    given = {"nps": "+31", "before": "+31", "interval": "17 to 44", "n": 96, "direction": "flat"}
    assert said in words(language)("summary-nps", certain="same", **given)
