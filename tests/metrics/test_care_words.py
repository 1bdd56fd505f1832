"""Every word that these metrics may print exists in every language."""

import re
from pathlib import Path

import pytest

from kamreport.figures import Reason
from kamreport.metrics.health import BANDS, DIMENSIONS, RULES
from kamreport.metrics.tier import LEADS, TIERS
from kamreport.schema import LANGUAGES
from kamreport.words import words

METRICS = (
    "nps", "csat", "service", "delivery", "engagement", "conversion", "recurring", "receivables", "usage",
    "value", "fit", "tier", "health",
)  # fmt: skip
ROOM = Path(__file__).parents[2] / "kamreport"
FILES = [*(ROOM / "metrics" / f"{name}.py" for name in METRICS), ROOM / "changes" / "health_bridge.py"]
REASONS = sorted(
    {
        found
        for path in (*FILES, ROOM / "arithmetic" / "scoring.py")
        for found in re.findall(r'reason\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))
    }
)
COUNTED = ("answers", "cases", "closed", "deliveries", "stock-lines", "paid", "usage")


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_have_words(language: str) -> None:
    """Each reason named in the code, and each that counts, is a sentence with its numbers in it."""
    assert len(REASONS) > 20
    for key in {*REASONS, *COUNTED}:
        values = (("least", 5), ("n", 3), ("seen", 37))
        text = words(language).reason(Reason(f"withheld-{key}", values))
        assert text
        if key in COUNTED:
            assert "3" in text
            assert "5" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_have_words(language: str) -> None:
    """Tiers, leads, bands, dimensions and components have names; methods are told in Chinese."""
    keys = [f"tier-{one}" for one in TIERS] + [f"lead-{one}" for one in LEADS.values()]
    keys += [f"health-band-{one}" for one in BANDS] + [f"dimension-{one}" for one in DIMENSIONS]
    keys += [f"component-{one}" for one in RULES]
    keys += [f"method-{one}" for one in METRICS] if language != "en" else []
    assert all(words(language)(key) for key in keys)
