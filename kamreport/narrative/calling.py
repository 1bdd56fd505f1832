"""What calls for action at an account: the one rule that says so, for every sentence that needs it."""

from datetime import date, timedelta

import pandas as pd

from kamreport.metrics.health import BANDS
from kamreport.narrative.about import About
from kamreport.steps import FALL
from kamreport.values import as_day

POINTS = FALL  # of health
SHARE = 0.2  # of a sum of money, or of what is used
SOON = 180  # days to the end of a contract
OPEN = 90  # days in which a commitment is due


def calls(about: About) -> tuple[str, ...]:
    """Why an account calls for action, in this order; empty where nothing does.

    warning     an early warning stands
    departure   it is reported as having left
    band        health is in a lower band than at the end of the period before
    fall        health fell by ten points, or revenue (outside its usual range), the value of contracts, sales
                won or usage by a fifth
    ending      a contract ends within 180 days that does not renew itself
    commitment  an action agreed is open and late, or due within 90 days
    """
    found = {
        "warning": any(one.account == about.account for one in about.case.warnings),
        "departure": about.word("departures", "state") in ("left", "disputed"),
        "band": band_fell(about),
        "fall": health_fell(about) is not None or _fell(about),
        "ending": ending(about) is not None,
        "commitment": commitments(about) is not None,
    }
    return tuple(name for name, holds in found.items() if holds)


def band_fell(about: About) -> bool:
    """True when health is in a lower band than at the end of the period before."""
    now, before = about.word("health", "band"), about.word_before("health", "band")
    return now in BANDS and before in BANDS and BANDS.index(now) > BANDS.index(before)


def health_fell(about: About) -> float | None:
    """By how many points health fell, where that is ten or more; else None."""
    change = about.changed("health_bridge", "change").value
    return -change if change is not None and change <= -POINTS else None


def ending(about: About) -> date | None:
    """The day on which the first contract ends within 180 days that does not renew itself; else None."""
    rows = about.table("recurring", "ends")
    if rows.empty:
        return None
    rows = rows[~rows["auto_renews"].fillna(value=False).astype(bool)]
    rows = rows[rows["end"] <= pd.Timestamp(about.as_of + timedelta(days=SOON))]
    return None if rows.empty else as_day(rows["end"].min())


def commitments(about: About) -> pd.DataFrame | None:
    """The open actions that are late or due within 90 days, the soonest first; None without any."""
    rows = about.rows("actions")
    last = pd.Timestamp(about.as_of + timedelta(days=OPEN))
    found = rows[rows["done_on"].isna() & (rows["due_on"] <= last)].sort_values(["due_on", "action_id"])
    return None if found.empty else found


def _fell(about: About) -> bool:
    """A sum of money or the usage fell by a fifth; revenue only outside its usual range."""
    usual = about.word("growth", "growth_noise") == "usual"
    pairs = [
        ("recurring", "annual", "annual_year_ago"),
        ("conversion", "won_value", "won_value_before"),
        *(() if usual else (("revenue", "revenue", "year_ago"),)),
    ]
    for metric, now, then in pairs:
        is_now, was = about.value(metric, now), about.value(metric, then)
        if is_now is not None and was is not None and was > 0 and is_now <= (1 - SHARE) * was:
            return True
    change = about.value("usage", "usage_change")
    return change is not None and change <= -SHARE
