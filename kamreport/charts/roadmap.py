"""What runs until when: one bar or point a row over the months ahead, named on the left, dated at its end."""

from typing import Any

import altair as alt

from kamreport.charts import ROW, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

ROOM = 3.6  # months of room right of the last month, for the texts
NAMES = 190  # points: the room for names on the left


@chart(name=str, kind=str, start=float, end=float, text=str, tone=str)
def roadmap(theme: Theme) -> Any:
    """Places are months from today, 0 to 12. `kind` is span (a bar), point (a day), month: a line from top to
    bottom at `start` with `text` above it, or group: `text` in the row of `name`, ending at `end`, for which
    the chart grows to the right. Rows stand in their order; several may share a name.
    """
    base = alt.Chart(alt.NamedData(name=ROWS))
    months = base.transform_filter("datum.kind === 'month'")
    named = alt.Y(
        "name:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
    )
    rows = base.transform_filter("datum.kind === 'span' || datum.kind === 'point'").encode(y=named)
    scale = alt.Scale(domain=alt.DomainUnionWith(unionWith=[0, 12 + ROOM]), nice=False, zero=False)
    x = alt.X("start:Q", axis=None, scale=scale)
    end = alt.X("end:Q", axis=None, scale=scale)
    lines = months.mark_rule(strokeWidth=0.9, color=theme.colour["wash"]).encode(x=x)
    heads = months.mark_text(align="left", baseline="bottom", dy=-4, color=theme.colour["muted"]).encode(
        x=x, y=alt.value(0), text="text:N"
    )
    bars = rows.transform_filter("datum.kind === 'span'").mark_bar(height={"band": 0.46})
    points = rows.transform_filter("datum.kind === 'point'").mark_point(
        filled=True, size=52, opacity=1, shape="diamond"
    )
    groups = base.transform_filter("datum.kind === 'group'").mark_text(
        align="right", fontWeight=600, color=theme.colour["muted"]
    )
    return alt.layer(
        lines,
        heads,
        rows.mark_text(align="left", dx=7).encode(x=end, text="text:N"),  # all rows, in their order
        bars.encode(x=x, x2="end:Q", color=palette("tone", theme)),
        points.encode(x=x, color=palette("tone", theme)),
        groups.encode(x=end, y=named, text="text:N"),
    ).properties(width=WIDTH, height=alt.Step(ROW))
