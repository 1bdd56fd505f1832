"""The register of metrics: measured in order, or one by one on demand, with the same figures."""

from books import book
from pandas.testing import assert_frame_equal

from kamreport.metric import METRICS, Measures, Metric

LINES = [
    {"account_id": "A", "order_id": f"{month}", "date": f"2026-{month:02d}-10", "amount": 100.0 * month}
    for month in range(1, 10)
]


def test_on_demand_gives_the_same_figures():
    """Each metric asked for alone is what it is when all are measured in order."""
    one = book(["A", "B"], LINES)
    whole, asked = dict(Measures(one).items()), Measures(one)
    assert list(asked) == list(whole)
    assert len(asked) == len(METRICS)
    for name in ("health", "revenue", "tier"):
        assert_frame_equal(asked[name].accounts, whole[name].accounts)


def test_nothing_is_measured_that_nobody_needs(monkeypatch):
    """Asking for one metric measures it and what it needs, each once."""
    seen = []

    def counted(member):
        def run(book, known):
            seen.append(member.name)
            return member.measure(book, known)

        return Metric(member.name, run, member.needs, member.settings, member.lineage)

    for name in list(METRICS):
        monkeypatch.setitem(METRICS._members, name, counted(METRICS[name]))
    asked = Measures(book(["A", "B"], LINES))
    assert "growth" in asked
    assert seen == []
    assert asked["growth"] is asked["growth"]
    assert sorted(seen) == sorted({"growth", *METRICS["growth"].needs})
