"""From one total to another in upright steps: what was gained, what was lost."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart, palette
from kamreport.theme import Theme


@chart(label=str, start=float, end=float, text=str, tone=str)
def waterfall(theme: Theme) -> Any:
    """Floating bars from `start` to `end` in the order of the rows; totals start at zero."""
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        x=alt.X("label:N", sort=None, title=None, axis=alt.Axis(labelAngle=0, domain=True, labelLimit=92))
    )
    bars = base.mark_bar(width={"band": 0.6}).encode(
        y=alt.Y("start:Q", axis=None, scale=alt.Scale(zero=True)), y2="end:Q", color=palette("tone", theme)
    )
    top = (
        base.transform_calculate(top="max(datum.start, datum.end)")
        .mark_text(dy=-7)
        .encode(y="top:Q", text="text:N")
    )
    return alt.layer(bars, top).properties(width=WIDTH, height=100)
