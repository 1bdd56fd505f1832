"""What runs until when: one bar or point a row over the months ahead, named on the left, dated at its end."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

ROOM = 3.6  # months of room right of the last month, for the texts


@chart(name=str, kind=str, start=float, end=float, text=str, tone=str)
def roadmap(theme: Theme) -> Any:
    """Places are months from today, 0 to 12. `kind` is span (a bar), point (a day), or month: a line from top
    to bottom at `start` with `text` above it. Rows stand in their order; several may share a name.
    """
    base = alt.Chart(alt.NamedData(name=ROWS))
    months = base.transform_filter("datum.kind === 'month'")
    rows = base.transform_filter("datum.kind !== 'month'").encode(
        y=alt.Y(
            "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    x = alt.X("start:Q", axis=None, scale=alt.Scale(domain=[0, 12 + ROOM], nice=False))
    lines = months.mark_rule(strokeWidth=0.9, color=theme.colour["wash"]).encode(x=x)
    heads = months.mark_text(align="left", baseline="bottom", dy=-4, color=theme.colour["muted"]).encode(
        x=x, y=alt.value(0), text="text:N"
    )
    bars = rows.transform_filter("datum.kind === 'span'").mark_bar(height={"band": 0.46})
    points = rows.transform_filter("datum.kind === 'point'").mark_point(
        filled=True, size=52, opacity=1, shape="diamond"
    )
    texts = rows.transform_filter("datum.text !== ''").mark_text(align="left", dx=7)
    return alt.layer(
        lines,
        heads,
        bars.encode(x=x, x2="end:Q", color=palette("tone", theme)),
        points.encode(x=x, color=palette("tone", theme)),
        texts.encode(x=alt.X("end:Q", scale=alt.Scale(domain=[0, 12 + ROOM], nice=False)), text="text:N"),
    ).properties(width=WIDTH, height=alt.Step(ROW))
