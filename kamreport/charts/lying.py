"""Lying bars in order of time, the same span a year ago as a tick: for narrow places, and telephones."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

STEP = 19  # points: the height of one row
ROOM = 1.5  # times the longest bar: the text at its end has the rest
LARGER = 1.15  # times the letters of other charts, since a telephone shows them smaller


@chart(label=str, value=float, text=str, before=float, tone=str)
def lying(theme: Theme) -> Any:
    """Bars in the order of the rows, named `label` on the left, `text` at the end; `before` is a tick.

    The same rows as `columns`. The axis starts at zero.
    """
    size = theme.size["label"] * LARGER
    axis = alt.Axis(labelColor=theme.colour["text"], labelFontSize=size)
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(y=alt.Y("label:N", sort=None, title=None, axis=axis))
    bars = base.mark_bar(height={"band": 0.58}).encode(
        x=alt.X("value:Q", axis=None, scale=alt.Scale(zero=True, nice=False)), color=palette("tone", theme)
    )
    ticks = base.mark_tick(thickness=1.4, color=theme.colour["ink"], height={"band": 0.78}).encode(
        x="before:Q"
    )
    ends = base.transform_calculate(far="max(datum.value, datum.before)", edge=f"datum.far * {ROOM}")
    texts = ends.mark_text(align="left", dx=5, fontSize=size, color=theme.colour["text"]).encode(
        x="far:Q", text="text:N"
    )
    room = ends.mark_point(opacity=0).encode(x="edge:Q")
    return alt.layer(bars, ticks, texts, room).properties(width=WIDTH, height=alt.Step(STEP))
