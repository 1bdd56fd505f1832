"""How a whole divides, one bar a row: shares side by side, told inside where there is room."""

from typing import Any

import altair as alt

from kamreport.charts import NAMES, ROWS, WIDTH, chart, palette
from kamreport.theme import Theme


@chart(row=str, part=str, start=float, end=float, text=str, tone=str)
def split(theme: Theme) -> Any:
    """Each row of data is one part, from `start` to `end` (0 to 1) of the bar `row`.

    `text` stands inside a part of at least a twentieth; smaller ones belong into the note below.
    """
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y(
            "row:N", sort=None, title=None, axis=alt.Axis(labelLimit=NAMES, labelColor=theme.colour["text"])
        )
    )
    scale = alt.Scale(domain=[0, 1])
    bars = base.mark_bar(height={"band": 0.62}, stroke=theme.colour["paper"], strokeWidth=1).encode(
        x=alt.X("start:Q", axis=None, scale=scale), x2="end:Q", color=palette("tone", theme)
    )
    middle = base.transform_calculate(middle="(datum.start + datum.end) / 2").transform_filter(
        "datum.end - datum.start >= 0.05"
    )
    light = (
        middle.transform_filter(
            "indexof(['soft', 'context', 'watch_soft', 'good_soft', 'bad_soft'], datum.tone) < 0"
        )
        .mark_text(color=theme.colour["paper"], fontWeight=600)
        .encode(x="middle:Q", text="text:N")
    )
    dark = (
        middle.transform_filter(
            "indexof(['soft', 'context', 'watch_soft', 'good_soft', 'bad_soft'], datum.tone) >= 0"
        )
        .mark_text(color=theme.colour["ink"], fontWeight=600)
        .encode(x="middle:Q", text="text:N")
    )
    return alt.layer(bars, light, dark).properties(width=WIDTH, height=alt.Step(20))
