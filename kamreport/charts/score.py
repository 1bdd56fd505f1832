"""Scores from 0 to 100 on a track, with the last one as a mark: where we stand, and where we stood."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme


@chart(name=str, value=float, before=float, text=str, tone=str)
def score(theme: Theme) -> Any:
    """One track a row, in the order of the rows: the score as a bar, the score before as a tick."""
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    scale = alt.Scale(domain=[0, 112])
    track = base.mark_bar(height={"band": 0.42}, color=theme.colour["wash"]).encode(
        x=alt.X("low:Q", axis=None, scale=scale), x2="high:Q"
    )
    track = track.transform_calculate(low="0", high="100")
    bars = base.mark_bar(height={"band": 0.42}).encode(
        x=alt.X("value:Q", axis=None, scale=scale), color=palette("tone", theme)
    )
    edges = base.mark_tick(thickness=3, color=theme.colour["paper"], height={"band": 0.42}).encode(
        x=alt.X("before:Q", scale=scale)
    )
    ticks = base.mark_tick(thickness=1.4, color=theme.colour["ink"], height={"band": 0.74}).encode(
        x=alt.X("before:Q", scale=scale)
    )
    texts = base.transform_calculate(at="101").mark_text(align="left", dx=4).encode(x="at:Q", text="text:N")
    return alt.layer(track, bars, edges, ticks, texts).properties(width=WIDTH, height=alt.Step(ROW))
