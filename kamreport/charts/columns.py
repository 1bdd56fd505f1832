"""Upright bars in order of time, the same span a year ago as a tick, values written above."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

NEAR = 0.2  # of the height: the room that a text takes above its bar


@chart(label=str, value=float, text=str, before=float, tone=str)
def columns(theme: Theme) -> Any:
    """Bars in the order of the rows, named `label`, `text` above; `before` is a tick.

    The last span has the tone accent, the others context, an unfinished one soft. The axis starts at zero.
    A text stands on its bar, above the tick only where that would run through it.
    """
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        x=alt.X("label:N", sort=None, title=None, axis=alt.Axis(labelAngle=0, domain=True))
    )
    bars = base.mark_bar(width={"band": 0.62}).encode(
        y=alt.Y("value:Q", axis=None, scale=alt.Scale(zero=True)),
        color=palette("tone", theme),
    )
    edges = base.mark_tick(thickness=3, color=theme.colour["paper"], width={"band": 0.62}).encode(
        y="before:Q"
    )
    ticks = base.mark_tick(thickness=1.4, color=theme.colour["ink"], width={"band": 0.78}).encode(
        y="before:Q"
    )
    near = f"datum.before > datum.value && datum.before - datum.value < {NEAR} * max(datum.most, datum.past)"
    texts = (
        base.transform_joinaggregate(most="max(value)", past="max(before)")
        .transform_calculate(top=f"{near} ? datum.before : datum.value")
        .mark_text(dy=-7, fontSize=theme.size["label"], color=theme.colour["text"])
        .encode(y="top:Q", text="text:N")
    )
    return alt.layer(bars, edges, ticks, texts).properties(width=WIDTH, height=96)
