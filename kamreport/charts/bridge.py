"""From one score to another in lying steps, one row a component: what moved it, and how far."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

LETTER = 0.85  # of the size: how wide a letter of a text is at most, Han among figures
GAP = 12  # points: around a text
LEAST = "min(datum.first, datum.last)"


@chart(name=str, start=float, end=float, text=str, tone=str)
def bridge(theme: Theme) -> Any:
    """Floating bars from `start` to `end` in the order of the rows; a total starts where it ends.

    The scale does not start at zero: bars are steps, not sizes. It ends where the longest text does.
    """
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    bars = base.mark_bar(height={"band": 0.56}, minBandSize=1).encode(
        x=alt.X("start:Q", axis=None, scale=alt.Scale(zero=False, nice=False, padding=3)),
        x2="end:Q",
        color=palette("tone", theme),
    )
    totals = base.transform_filter("datum.start == datum.end").mark_tick(thickness=3, height={"band": 0.8})
    totals = totals.encode(x="end:Q", color=palette("tone", theme))
    ends = base.transform_joinaggregate(first="min(start)", last="min(end)").transform_calculate(
        far="max(datum.start, datum.end)",
        wide=f"{LETTER * theme.size['label']} * length(datum.text) + {GAP}",
        edge=f"{LEAST} + (datum.far - {LEAST}) * width / max(width - datum.wide, width / 4)",
    )
    texts = ends.mark_text(align="left", dx=5).encode(x="far:Q", text="text:N")
    room = ends.mark_point(opacity=0).encode(x="edge:Q")
    return alt.layer(bars, totals, texts, room).properties(width=WIDTH, height=alt.Step(ROW))
