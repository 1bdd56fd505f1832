"""A field of cells, darker where there is more: recency by frequency, dimension by account."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart
from kamreport.theme import Theme


@chart(column=str, row=str, value=float, text=str)
def heat(theme: Theme) -> Any:
    """One cell a row of data, columns and rows in the order they first appear; `text` stands in the cell."""
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        x=alt.X("column:N", sort=None, title=None, axis=alt.Axis(labelAngle=0)),
        y=alt.Y("row:N", sort=None, title=None, axis=alt.Axis(labelColor=theme.colour["text"])),
    )
    cells = base.mark_rect(stroke=theme.colour["paper"], strokeWidth=1.5).encode(
        color=alt.Color(
            "value:Q", scale=alt.Scale(range=[theme.colour["wash"], theme.colour["accent"]], domainMin=0)
        )
    )
    share = base.transform_joinaggregate(most="max(value)")
    dark = share.transform_filter("datum.value <= 0.5 * datum.most").mark_text(color=theme.colour["ink"])
    light = share.transform_filter("datum.value > 0.5 * datum.most").mark_text(color=theme.colour["paper"])
    return alt.layer(cells, dark.encode(text="text:N"), light.encode(text="text:N")).properties(
        width=WIDTH, height=alt.Step(19)
    )
