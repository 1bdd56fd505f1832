"""Two scores against each other, one bubble an account: who is worth what, and how well they fit."""

from typing import Any

import altair as alt

from kamreport.charts import ROWS, WIDTH, chart, palette
from kamreport.theme import Theme

HEIGHT = 204  # points
LARGEST = 900  # square points: the area of the largest bubble
SIDES = {  # of a name: how it is set, and how far from the middle of its bubble, in points across and up
    "above": ("center", 0, 7),
    "below": ("center", 0, -7),
    "right": ("left", 4, 0),
    "left": ("right", -4, 0),
    "inside": ("center", 0, 0),
}
CORNERS, CUTS = ("x_low", "x_high", "y_low", "y_high"), ("x_cut", "x_middle", "y_cut")
ZONES = ("zone_left", "zone_middle", "zone_right", "zone_low_left", "zone_low_right")
FIELD = alt.Scale(zero=False, nice=False)  # as far as the corners of the rows


@chart(
    x=float,
    y=float,
    size=float,
    said=str,
    text=str,
    side=str,
    tone=str,
    x_cut=float,
    x_middle=float,
    y_cut=float,
    x_low=float,
    x_high=float,
    y_low=float,
    y_high=float,
    x_title=str,
    y_title=str,
    zone_left=str,
    zone_middle=str,
    zone_right=str,
    zone_low_left=str,
    zone_low_right=str,
)
def matrix(theme: Theme) -> Any:
    """Bubbles in a field, area by `size`, the largest first; `text` names those worth naming, on one `side`
    of theirs; `said` is what each says when it is pointed at.

    The same in all rows are the field's corners (`x_low` to `y_high`), the lines that divide it into zones
    (`x_cut`, `y_cut`, and above it `x_middle`), their names and the titles.
    """
    rows = alt.Chart(alt.NamedData(name=ROWS))
    axis = alt.Axis(domain=True, tickCount=5)
    x, y = (
        alt.X("x:Q", title=None, scale=FIELD, axis=axis),
        alt.Y("y:Q", title=None, scale=FIELD, axis=axis),
    )
    bubbles = rows.mark_circle(opacity=0.78, stroke=theme.colour["paper"], strokeWidth=0.8).encode(
        x=x, y=y, size=alt.Size("size:Q", scale=alt.Scale(range=[14, LARGEST])), color=palette("tone", theme)
    )
    names = [_names(rows, side) for side in SIDES]
    return alt.layer(
        *_lines(rows, theme), *_zones(rows, theme), bubbles, *names, *_titles(rows, theme)
    ).properties(width=WIDTH, height=HEIGHT)


def _names(rows: Any, side: str) -> Any:
    """The names on one side of their bubbles."""
    align, across, up = SIDES[side]
    radius = f"sqrt({LARGEST} * datum.size / max(datum.most, 1) / PI)"
    lying, upright = (f"{(one > 0) - (one < 0)} * {radius} + {one}" for one in (across, up))
    return (
        rows.transform_joinaggregate(most="max(size)")
        .transform_filter(f"datum.text != '' && datum.side == '{side}'")
        .transform_calculate(
            named_x=f"datum.x + (datum.x_high - datum.x_low) / width * ({lying})",
            named_y=f"datum.y + (datum.y_high - datum.y_low) / height * ({upright})",
        )
        .mark_text(fontWeight=600, align=align)
        .encode(x=alt.X("named_x:Q", scale=FIELD), y=alt.Y("named_y:Q", scale=FIELD), text="text:N")
    )


def _lines(rows: Any, theme: Theme) -> tuple[Any, ...]:
    """The lines between the zones."""
    cut: dict[str, Any] = {"strokeWidth": 0.8, "strokeDash": [3, 3], "color": theme.colour["faint"]}
    return (
        rows.mark_rule(**cut).encode(x=alt.X("mean(x_cut):Q", scale=FIELD)),
        rows.mark_rule(**cut).encode(y=alt.Y("mean(y_cut):Q", scale=FIELD)),
        rows.transform_aggregate(x_at="mean(x_middle)", y_at="mean(y_cut)", y_to="mean(y_high)")
        .mark_rule(**cut)
        .encode(x=alt.X("x_at:Q", scale=FIELD), y=alt.Y("y_at:Q", scale=FIELD), y2="y_to:Q"),
    )


def _zones(rows: Any, theme: Theme) -> tuple[Any, ...]:
    """The names of the zones, in their outer corners at the line between high and low."""
    muted: dict[str, Any] = {
        "fontSize": theme.size["label"],
        "color": theme.colour["muted"],
        "fontWeight": 600,
    }
    named = rows.transform_aggregate(
        **{one: f"min({one})" for one in (*CORNERS, *CUTS, *ZONES)}
    ).transform_calculate(x_between="(datum.x_cut + datum.x_middle) / 2")
    left, right = {"align": "left", "dx": 5}, {"align": "right", "dx": -3}
    above, below, top = {"dy": -8}, {"dy": 9}, {"baseline": "top", "dy": 2}

    def at(zone: str, x: str, y: str, **where: Any) -> Any:
        return named.mark_text(**where, **muted).encode(
            x=alt.X(f"{x}:Q", scale=FIELD), y=alt.Y(f"{y}:Q", scale=FIELD), text=f"{zone}:N"
        )

    return (
        at("zone_left", "x_low", "y_cut", **left, **above),
        at("zone_right", "x_high", "y_cut", **right, **above),
        at("zone_low_left", "x_low", "y_cut", **left, **below),
        at("zone_low_right", "x_high", "y_cut", **right, **below),
        at("zone_middle", "x_between", "y_high", **top),
    )


def _titles(rows: Any, theme: Theme) -> tuple[Any, ...]:
    """What the two axes measure."""
    title: dict[str, Any] = {"fontSize": theme.size["label"], "color": theme.colour["muted"]}
    said = rows.transform_aggregate(**{one: f"min({one})" for one in (*CORNERS, "x_title", "y_title")})
    below = said.mark_text(align="right", dy=-6, **title)
    beside = said.mark_text(align="left", dx=5, baseline="top", dy=2, **title)
    low, high = alt.Y("y_low:Q", scale=FIELD), alt.Y("y_high:Q", scale=FIELD)
    return (
        below.encode(x=alt.X("x_high:Q", scale=FIELD), y=low, text="x_title:N"),
        beside.encode(x=alt.X("x_low:Q", scale=FIELD), y=high, text="y_title:N"),
    )
