"""Lying bars from a common zero, named on the left, valued at the end: who, and how much."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

ROOM = 72  # points: for the value at the end of the longest bar
VALUES = "extent(pluck(data('rows'), 'value'))"
LEFT = alt.ExprRef(f"{VALUES}[0] < 0 ? {ROOM} : 0")  # where no bar runs to a side, no room is kept there
RIGHT = alt.ExprRef(f"{VALUES}[1] >= 0 ? width - {ROOM} : width")


@chart(name=str, value=float, text=str, tone=str)
def ranked(theme: Theme) -> Any:
    """Bars in the order of the rows; negative ones run to the left of the zero line."""
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    bars = base.mark_bar(height={"band": 0.6}).encode(
        x=alt.X("value:Q", axis=None, scale=alt.Scale(zero=True, nice=False, range=[LEFT, RIGHT])),
        color=palette("tone", theme),
    )
    zero = alt.Chart(alt.NamedData(name=ROWS)).mark_rule(strokeWidth=0.6, color=theme.colour["faint"])
    right = (
        base.transform_filter("datum.value >= 0")
        .mark_text(align="left", dx=4)
        .encode(x="value:Q", text="text:N")
    )
    left = (
        base.transform_filter("datum.value < 0")
        .mark_text(align="right", dx=-4)
        .encode(x="value:Q", text="text:N")
    )
    return alt.layer(bars, zero.encode(x=alt.datum(0)), right, left).properties(
        width=WIDTH, height=alt.Step(ROW)
    )
