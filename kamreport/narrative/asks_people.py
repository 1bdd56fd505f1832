"""Asks that follow from people and meetings: who answered, who left, whom we did not meet."""

import pandas as pd

from kamreport.narrative.about import About
from kamreport.narrative.ask import Values
from kamreport.values import text

RECENT = 90


def detractor(about: About) -> Values | None:
    """The latest answer to the recommendation question was 6 or lower, and nobody met them since."""
    score, day = about.value("nps", "latest_score"), about.date("nps", "latest_on")
    if score is None or day is None or score > 6 or (about.as_of - day).days > RECENT:
        return None
    rows = about.rows("interactions")
    held = rows[(rows["status"].fillna("held") == "held") & rows["layer"].isin(("executive", "management"))]
    if (held["date"] > pd.Timestamp(day)).any():
        return None
    name = _answered(about, score, pd.Timestamp(day))
    return {
        "score": about.words.number(score),
        "day": about.words.day(day),
        "name": name,
        "named": str(bool(name)),
    }


def _answered(about: About, score: float, day: pd.Timestamp) -> str:
    """Who gave that score on that day; "" where nobody or more than one person did."""
    rows = about.rows("surveys")
    given = rows[(rows["kind"] == "nps") & (rows["answered_on"] == day) & (rows["score"] == score)]
    people = about.rows("contacts")
    names = people[people["contact_id"].isin(given["contact_id"].dropna())]["name"].unique()
    return text(names[0]) if len(names) == 1 and len(given) == 1 else ""


def sponsor(about: About) -> Values | None:
    """Our sponsor left in the last half year."""
    left = int(about.value("engagement", "sponsors_left") or 0)
    if not left:
        return None
    people = about.rows("contacts")
    gone = people[(people["stance"] == "sponsor") & people["left_on"].notna()].sort_values("left_on")
    name = text(gone.iloc[-1]["name"]) if len(gone) else ""
    return {
        "name": name,
        "named": str(bool(name)),
        "remaining": int(about.value("engagement", "sponsors") or 0),
    }


def single(about: About) -> Values | None:
    """In 90 days one person alone was met."""
    if about.value("engagement", "single_threaded") != 1:
        return None
    return {"contacts": int(about.value("engagement", "contacts") or 0)}


def cadence(about: About) -> Values | None:
    """Less than half of the executives’ meetings due were held."""
    share, kept, due = (about.value("engagement", f"{one}_executive") for one in ("cadence", "kept", "due"))
    if share is None or not due or share >= 0.5:
        return None
    return {"kept": int(kept or 0), "due": int(due)}


def strategy(about: About) -> Values | None:
    """The yearly strategy meeting was cancelled or not held; accounts of the tier standard have none."""
    state = about.word("engagement", "strategy")
    if state not in ("cancelled", "none") or about.word("tier", "tier") in (None, "standard"):
        return None
    return {"state": state}


def next_meeting(about: About) -> Values | None:
    """No meeting is planned."""
    if about.value("engagement", "meetings") is None or about.date("engagement", "next_meeting") is not None:
        return None
    since = about.value("engagement", "days_since_meeting")
    return {"days": int(since or 0), "known": str(since is not None)}


def reference(about: About) -> Values | None:
    """A promoter of a healthy account that nobody asked to be a reference."""
    score = about.value("nps", "latest_score")
    if score is None or score < 9 or about.word("health", "band") != "healthy":
        return None
    if about.rows("events")["kind"].isin(("reference", "reference_withdrawn")).any():
        return None
    return {"score": about.words.number(score)}
