"""A field of cells, darker where there is more: recency by frequency, dimension by account."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart
from kamreport.colours import passing
from kamreport.theme import TEXT, Theme


@chart(column=str, row=str, value=float, text=str)
def heat(theme: Theme) -> Any:
    """One cell a row of data, columns and rows in the order they first appear; `text` stands in the cell.

    The darkest cell is as dark as ink can still be read on, so that one colour of text does for all.
    """
    most = passing(theme.colour["accent"], theme.colour["ink"], TEXT)
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        x=alt.X("column:N", sort=None, title=None, axis=alt.Axis(labelAngle=0)),
        y=alt.Y("row:N", sort=None, title=None, axis=alt.Axis(labelColor=theme.colour["text"])),
    )
    cells = base.mark_rect(stroke=theme.colour["paper"], strokeWidth=1.5).encode(
        color=alt.Color("value:Q", scale=alt.Scale(range=[theme.colour["wash"], most], domainMin=0))
    )
    texts = base.mark_text(color=theme.colour["ink"]).encode(text="text:N")
    return alt.layer(cells, texts).properties(width=WIDTH, height=alt.Step(19))
