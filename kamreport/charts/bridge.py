"""From one score to another in lying steps, one row a component: what moved it, and how far."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme


@chart(name=str, start=float, end=float, text=str, tone=str)
def bridge(theme: Theme) -> Any:
    """Floating bars from `start` to `end` in the order of the rows; a total starts where it ends.

    The scale does not start at zero: bars are steps, not sizes.
    """
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    bars = base.mark_bar(height={"band": 0.56}, minBandSize=1).encode(
        x=alt.X("start:Q", axis=None, scale=alt.Scale(zero=False, padding=40)),
        x2="end:Q",
        color=palette("tone", theme),
    )
    totals = base.transform_filter("datum.start == datum.end").mark_tick(thickness=3, height={"band": 0.8})
    totals = totals.encode(x="end:Q", color=palette("tone", theme))
    texts = (
        base.transform_calculate(far="max(datum.start, datum.end)")
        .mark_text(align="left", dx=5)
        .encode(x="far:Q", text="text:N")
    )
    return alt.layer(bars, totals, texts).properties(width=WIDTH, height=alt.Step(ROW))
