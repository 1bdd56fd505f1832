"""Two scores against each other, one bubble an account: who is worth what, and how well they fit."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

HEIGHT = 204  # points
LARGEST = 900  # square points: the area of the largest bubble


@chart(x=float, y=float, size=float, text=str, tone=str, x_cut=float, y_cut=float, x_title=str, y_title=str)
def matrix(theme: Theme) -> Any:
    """Bubbles on two 0-100 axes, area by `size`; `text` names those worth naming.

    `x_cut` and `y_cut` (the same in all rows) divide the field; the titles are read from the rows.
    """
    rows = alt.Chart(alt.NamedData(name=ROWS))
    x = alt.X(
        "x:Q",
        title=None,
        scale=alt.Scale(domain=[0, 100]),
        axis=alt.Axis(domain=True, values=[0, 25, 50, 75, 100]),
    )
    y = alt.Y(
        "y:Q",
        title=None,
        scale=alt.Scale(domain=[0, 100]),
        axis=alt.Axis(domain=True, values=[0, 25, 50, 75, 100]),
    )
    cut: dict[str, Any] = {"strokeWidth": 0.8, "strokeDash": [3, 3], "color": theme.colour["faint"]}
    upright = rows.mark_rule(**cut).encode(x=alt.X("mean(x_cut):Q", scale=alt.Scale(domain=[0, 100])))
    level = rows.mark_rule(**cut).encode(y=alt.Y("mean(y_cut):Q", scale=alt.Scale(domain=[0, 100])))
    bubbles = rows.mark_circle(opacity=0.78, stroke=theme.colour["paper"], strokeWidth=0.8).encode(
        x=x, y=y, size=alt.Size("size:Q", scale=alt.Scale(range=[14, LARGEST])), color=palette("tone", theme)
    )
    radius = f"sqrt({LARGEST} * datum.size / max(datum.most, 1) / PI)"
    texts = (
        rows.transform_joinaggregate(most="max(size)")
        .transform_filter("datum.text != ''")
        .transform_calculate(above=f"datum.y + 100 / {HEIGHT} * (7 + {radius})")
        .mark_text(fontWeight=600)
        .encode(x=x, y=alt.Y("above:Q", scale=alt.Scale(domain=[0, 100])), text="text:N")
    )
    title: dict[str, Any] = {"fontSize": theme.size["label"], "color": theme.colour["muted"]}
    below = rows.transform_aggregate(x_name="min(x_title)").mark_text(align="right", dy=-6, **title)
    beside = rows.transform_aggregate(y_name="min(y_title)").mark_text(
        align="left", dx=5, baseline="top", dy=2, **title
    )
    return alt.layer(
        upright,
        level,
        bubbles,
        texts,
        below.encode(x=alt.datum(100), y=alt.datum(0), text="x_name:N"),
        beside.encode(x=alt.datum(0), y=alt.datum(100), text="y_name:N"),
    ).properties(width=WIDTH, height=HEIGHT)
