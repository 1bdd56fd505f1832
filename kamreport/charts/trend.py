"""A line over time with the year before in grey behind it, both named at their end."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart
from kamreport.theme import Theme


@chart(place=float, label=str, series=str, value=float, text=str, main=bool)
def trend(theme: Theme) -> Any:
    """Lines by `place`; the `main` series in colour, the others grey.

    `text` is written beside its point where it is not empty. `label` names a place on the axis; empty ones
    keep it quiet; beside another chart each second one stands, the last among them. The axis starts at zero.
    """
    rows = alt.Chart(alt.NamedData(name=ROWS))
    x = alt.X("place:Q", axis=None, scale=alt.Scale(zero=False, nice=False, padding=3))
    y = alt.Y("value:Q", axis=None, scale=alt.Scale(zero=True))
    others = rows.transform_filter("!datum.main").mark_line(color=theme.colour["context"], strokeWidth=1.6)
    main = rows.transform_filter("datum.main").mark_line(color=theme.colour["accent"], strokeWidth=2.2)
    texts = rows.transform_filter("datum.text != ''").mark_text(align="left", dx=6, fontWeight=600)
    zero = rows.mark_rule(color=theme.colour["faint"], strokeWidth=0.6).encode(y=alt.YDatum(0, axis=None))
    ends = rows.transform_filter("datum.text != '' && datum.main").mark_point(
        filled=True, size=34, color=theme.colour["accent"], opacity=1
    )
    labelled = rows.transform_filter("datum.label != '' && datum.main").transform_window(
        back="row_number()", sort=[alt.SortField("place", order="descending")]
    )
    names = labelled.transform_filter(f"width > {WIDTH * 2 // 3} || datum.back % 2 == 1").mark_text(
        baseline="top", dy=7, color=theme.colour["muted"]
    )
    return alt.layer(
        zero,
        others.encode(x=x, y=y, detail="series:N"),
        main.encode(x=x, y=y, detail="series:N"),
        ends.encode(x=x, y=y),
        texts.encode(x=x, y=y, text="text:N"),
        names.encode(x=x, y=alt.YDatum(0, axis=None), text="label:N"),
    ).properties(width=WIDTH, height=100)
