"""The components of health over all accounts: mean score, weight, and what each moved."""

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.money import apportion, percents
from kamreport.narrative.whole import Whole, row

SHOWN = 6


def components(whole: Whole) -> Grid | None:
    """The components that score lowest with weight, mean score, and what they moved since the last period.

    All others stand in one row together, so that weights and moves add up. None with fewer than two.
    """
    words, table = whole.words, whole.table("health", "components")
    records = [one for one in table.to_dict("records") if float(one["weight"]) > 0 and one["accounts"]]
    if len(records) < 2:
        return None
    records.sort(key=lambda one: float(one["mean"]))
    shares = apportion([10_000 * one for one in percents([float(one["weight"]) for one in records], 2)])
    steps = _steps(whole, [str(one["component"]) for one in records])
    heads = (
        Head(words("portfolio-health-component"), width=2.6),
        Head(words("portfolio-health-dimension"), width=2.0),
        Head(words("portfolio-health-mean"), number=True, width=1.3),
        Head(words("portfolio-health-weight"), number=True, width=1.1),
        Head(words("column-accounts"), number=True, width=1.1),
        *((Head(words("portfolio-health-step-column"), number=True, width=1.5),) if steps else ()),
    )
    shown = SHOWN if len(records) > SHOWN + 1 else len(records)
    rows = [
        row(
            words(f"component-{one['component']}"),
            words(f"dimension-{one['dimension']}"),
            Cell(words.number(float(one["mean"])), bar=float(one["mean"]) / 100),
            *_summed(whole, shares[place : place + 1], words.number(float(one["accounts"])), steps, place),
        )
        for place, one in enumerate(records[:shown])
    ]
    if rest := len(records) - shown:
        label = words("portfolio-health-components-rest", n=rest)
        rows.append(row(label, "", "", *_summed(whole, shares[shown:], "", steps, shown, len(records))))
    total = row(words("total"), "", "", *_summed(whole, shares, "", steps, 0, len(records)))
    low, high = records[0], records[-1]
    headline = words(
        "portfolio-health-components",
        low=words(f"component-{low['component']}"),
        least=words.number(float(low["mean"])),
        high=words(f"component-{high['component']}"),
        most=words.number(float(high["mean"])),
    )
    last = total if steps else ()
    return Grid(headline, heads, tuple(rows), last, words("portfolio-health-components-note"))


def _summed(
    whole: Whole, shares: list[int], accounts: str, steps: list[int], start: int, end: int | None = None
) -> tuple[str, ...]:
    """The cells of some components together: their weight, the accounts, and what they moved."""
    words = whole.words
    moved = sum(steps[start : start + 1 if end is None else end])
    told = (words.points(moved / 10, 1),) if steps else ()
    return (words.percent(sum(shares) / 10_000, 2), accounts, *told)


def _steps(whole: Whole, names: list[str]) -> list[int]:
    """The mean points each component moved, in tenths whose sum is that of the score; empty without any."""
    result = whole.case.changes.get("health_bridge")
    if result is None or "components" not in result.tables:
        return []
    deltas = result.tables["components"].set_index("component")["delta"].reindex(names)
    if deltas.isna().any():
        return []
    return apportion([10 * float(one) for one in deltas])
