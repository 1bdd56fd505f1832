"""What to decide: the most at stake first, with account, owner and day."""

import pytest
from caring import cared
from portfolios import LANGUAGES, built, small, trading

from kamreport.narrative.deciding import decisions


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_three_stand_there_and_the_others_are_counted(language):
    """Those shown and those counted are all there are."""
    found, content = decisions(cared()), built("summary_decision", cared(), language).content
    assert len(content.tasks) == min(3, len(found))
    assert bool(content.more) == (len(found) > 3)


def test_the_largest_is_the_first():
    """The order is that of what is at stake."""
    first, *_ = decisions(cared())
    assert first.account == built("summary_decision", cared()).content.tasks[0].account


def test_one_decision_is_told_as_one():
    """Number, day, account and owner."""
    section = built("summary_decision", trading())
    (task,) = section.content.tasks
    assert section.lead == "One decision is due by 7 October 2026."
    assert task.what.startswith("Win back or let go: no order for 199 days")
    assert (task.account, task.who) == ("Company 02", "Bo · by 7 October 2026")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Nothing on file"), ("zh-CN", "没有"), ("zh-TW", "沒有")]
)
def test_none_is_said_to_be_none(language, said):
    """Where nothing is due it says so, and no list follows."""
    section = built("summary_decision", small(), language)
    assert said in section.lead
    assert section.content.tasks == ()
