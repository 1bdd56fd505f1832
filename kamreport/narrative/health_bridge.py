"""The bridge of an account's health from last period's score to this one, in tenths of a point."""

import pandas as pd

from kamreport.blocks import Picture, Row
from kamreport.narrative.about import About, compared
from kamreport.narrative.certainty import direction
from kamreport.narrative.health_moves import STILL, leading_move, moves
from kamreport.narrative.money import rounded

STEPS = 6


def bridge(about: About) -> Picture | None:
    """From last period's score to this one in tenths of a point that sum exactly."""
    words = about.words
    then, now = (about.changed("health_bridge", one).value for one in ("before", "now"))
    found = moves(about)
    if then is None or now is None or len(found) < 2:
        return None
    start, end = rounded(10 * then), rounded(10 * now)
    named = [(about.choice("component", row["component"]), int(row["tenths"])) for _, row in found.iterrows()]
    rest = sum(step for _, step in named[STEPS:])
    steps = [one for one in (*named[:STEPS], (words("account-health-others"), rest)) if one[1]]
    if not steps:
        return None
    marks: list[Row] = [_mark(words("account-health-then"), start, start, words.number(start / 10, 1), "ink")]
    at = start
    for name, step in steps:
        marks.append(_mark(name, at, at + step, words.points(step / 10, 1), "good" if step > 0 else "bad"))
        at += step
    marks.append(_mark(words("account-health-now"), end, end, words.number(end / 10, 1), "ink"))
    headline = _bridge_headline(about, now - then, words.number(start / 10, 1), words.number(end / 10, 1))
    return compared("bridge", headline, tuple(marks), words, name="name", note=_reweighted(about, found))


def _bridge_headline(about: About, change: float, before: str, after: str) -> str:
    """From which score to which, and the component that did most in that direction."""
    turn = direction(change, still=STILL)
    mover = leading_move(about, change)
    return about.words(
        "account-health-bridge",
        direction=turn,
        before=before,
        after=after,
        named=str(mover is not None),
        name="" if mover is None else about.inline("component", mover.component),
        points="" if mover is None else about.words.points(mover.delta, 1),
    )


def _mark(name: str, start: int, end: int, text: str, tone: str) -> Row:
    return {"name": name, "start": start / 10, "end": end / 10, "text": text, "tone": tone}


def _reweighted(about: About, found: pd.DataFrame) -> str:
    """Says which components appeared or went missing: then the others' weights changed too."""
    if "kind" not in found:
        return ""
    new = [about.choice("component", one) for one in found[found["kind"] == "appeared"]["component"]]
    gone = [about.choice("component", one) for one in found[found["kind"] == "missing"]["component"]]
    words = about.words
    told = []
    if new:
        told.append(words("account-health-appeared", names=words.listed(new)))
    if gone:
        told.append(words("account-health-missing", names=words.listed(gone)))
    return words("sentence-gap").join(told)
