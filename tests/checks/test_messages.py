"""Every rule of the checks has its words."""

import re
from pathlib import Path

import pytest
from checks.fake import ACCOUNTS, checked, order

from kamreport import checks
from kamreport.schema import LANGUAGES
from kamreport.words import words

CODE = "\n".join(path.read_text("utf-8") for path in Path(checks.__file__).parent.glob("*.py"))
KEYS = re.findall(
    r"^(fault-[\w-]+) =",
    (Path(checks.__file__).parents[1] / "locales/en/checks.ftl").read_text("utf-8"),
    re.M,
)


def test_no_idle_words() -> None:
    """Each message belongs to a rule that the code knows."""
    assert [key for key in KEYS if f'"{key.removeprefix("fault-")}"' not in CODE] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_complete(language: str) -> None:
    """Each fault found in a dirty portfolio can be told in every language."""
    dirty = {
        "accounts": [*ACCOUNTS, {"account_id": "B", "name": "B2", "parent_id": "P", "language": "eng"},
                     {"account_id": "A", "name": "Alpha"}, {"account_id": "C", "employees": "-1"}],
        "products": [{"product_id": "P1"}],
        "orders": [
            order(product_id="P9"), order(account_id="AA"), order(account_id="qqqq"), order(account_id="C"),
            order(amount=None), order(discount="15"), order(amount="x", quantity="1,234", unit_cost="1e300"),
            order(currency="ZZZ"), order(currency="USD"), order(amount="$5"), order(quantity="1e12"),
            order(date="3/4/2025", promised_on="45930", delivered_on="1.1.25"), order(date="2999-01-01"),
            order(date="x", promised_on="2026-02-30"), order(in_full="perhaps", status="qqqqqq"),
            order(account_id="B", amount="1,234.5"),
            order(amount=None, quantity="900000000", unit_price="900000000"),
        ],
        "surveys": [
            {"survey_id": "1", "account_id": "A", "kind": "nps", "invited_on": "2026-01-02", "score": "11"},
            {"survey_id": "2", "account_id": "A", "kind": "ces", "invited_on": "2026-01-02",
             "scale_low": "7"},
            {"survey_id": "3", "account_id": "A", "kind": "ces", "invited_on": "2026-01-02T00:00Z",
             "answered_on": "2026-01-01", "comment": "long " * 3000},
        ],
        "opportunities": [{"opportunity_id": "1", "account_id": "A", "value": "5", "currency": "USD"}],
    }  # fmt: skip
    frame = checked(dirty).faults
    say = words(language)
    for fault in frame.fillna({"column": "", "value": ""}).itertuples(index=False):
        place = {"file": fault.file, "row": str(fault.row), "column": fault.column, "value": fault.value}
        assert say(f"fault-{fault.rule}", **place, **dict(fault.values))
    assert len(set(frame["rule"])) >= 28
