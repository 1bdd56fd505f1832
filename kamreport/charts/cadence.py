"""Meetings due and kept, a dot for each period: full where we met, open where we did not."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart
from kamreport.theme import Theme


@chart(row=str, place=float, kept=bool)
def cadence(theme: Theme) -> Any:
    """One dot a period that was due, in rows by layer, oldest on the left."""
    base = alt.Chart(alt.NamedData(name=ROWS)).encode(
        y=alt.Y("row:N", sort=None, title=None, axis=alt.Axis(labelColor=theme.colour["text"])),
        x=alt.X("place:Q", axis=None, scale=alt.Scale(zero=False, nice=False, padding=8)),
    )
    kept = base.transform_filter("datum.kept").mark_point(
        filled=True, size=34, color=theme.colour["accent"], opacity=1
    )
    missed = base.transform_filter("!datum.kept").mark_point(
        size=30, color=theme.colour["faint"], strokeWidth=1.1, opacity=1, fill=theme.colour["paper"]
    )
    return alt.layer(kept, missed).properties(width=WIDTH, height=alt.Step(18))
