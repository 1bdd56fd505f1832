"""A figure over time with its uncertainty: points, and how far each could be off."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart
from kamreport.theme import Theme


@chart(label=str, value=float, low=float, high=float, text=str)
def interval(theme: Theme) -> Any:
    """One point a row, in the order of the rows, with its interval as a band; `text` stands over the band.

    A row without a value leaves a gap. No figure drawn here can pass 100: the axis says none above it.
    """
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        x=alt.X("label:N", sort=None, title=None, axis=alt.Axis(labelAngle=0, domain=True))
    )
    spread = base.mark_bar(width={"band": 0.34}, color=theme.colour["accent_soft"]).encode(
        y=alt.Y(
            "low:Q",
            title=None,
            scale=alt.Scale(zero=False, nice=True, padding=10),
            axis=alt.Axis(grid=True, tickCount=5, labelExpr="datum.value > 100 ? '' : datum.label"),
        ),
        y2="high:Q",
    )
    line = base.mark_line(color=theme.colour["accent"], strokeWidth=1.2, opacity=0.55).encode(y="value:Q")
    points = base.mark_point(filled=True, size=42, color=theme.colour["accent"], opacity=1).encode(
        y="value:Q"
    )
    texts = (
        base.transform_calculate(top="isValid(datum.high) ? datum.high : datum.value")
        .mark_text(dy=-8, fontWeight=600)
        .encode(y="top:Q", text="text:N")
    )
    return alt.layer(spread, line, points, texts).properties(width=WIDTH, height=100)
