"""The bridge of an account's health from last period's score to this one, in tenths of a point."""

import pandas as pd

from kamreport.blocks import Picture, Row
from kamreport.narrative.about import About, compared
from kamreport.narrative.certainty import direction
from kamreport.narrative.health_moves import leading_move
from kamreport.narrative.money import apportion, rounded

STEPS = 6
STILL = 0.5


def bridge(about: About) -> Picture | None:
    """From last period's score to this one in tenths of a point that sum exactly."""
    words = about.words
    then, now = (about.changed("health_bridge", one).value for one in ("before", "now"))
    moves = _moves(about)
    if then is None or now is None or len(moves) < 2:
        return None
    start, end = rounded(10 * then), rounded(10 * now)
    top = moves.head(STEPS)
    rest = float(moves["delta"].iloc[STEPS:].sum())
    names = [about.choice("component", one) for one in top["component"]] + (
        [words("account-health-others")] if len(moves) > STEPS else []
    )
    deltas = [10 * float(one) for one in top["delta"]] + ([10 * rest] if len(moves) > STEPS else [])
    steps = [(name, step) for name, step in zip(names, apportion(deltas, end - start), strict=True) if step]
    if not steps:
        return None
    marks: list[Row] = [_mark(words("account-health-then"), start, start, words.number(start / 10, 1), "ink")]
    at = start
    for name, step in steps:
        marks.append(_mark(name, at, at + step, words.points(step / 10, 1), "good" if step > 0 else "bad"))
        at += step
    marks.append(_mark(words("account-health-now"), end, end, words.number(end / 10, 1), "ink"))
    headline = _bridge_headline(about, now - then)
    return compared("bridge", headline, tuple(marks), words, name="name", note=_reweighted(about, moves))


def _bridge_headline(about: About, change: float) -> str:
    """The change in whole points, as in the lead, and the component that did most in its direction."""
    turn = direction(change, still=STILL)
    mover = leading_move(about, change)
    return about.words(
        "account-health-bridge",
        direction=turn,
        change=rounded(abs(change)),
        named=str(mover is not None),
        name="" if mover is None else about.inline("component", mover.component),
        points="" if mover is None else about.words.points(mover.delta, 1),
    )


def _mark(name: str, start: int, end: int, text: str, tone: str) -> Row:
    return {"name": name, "start": start / 10, "end": end / 10, "text": text, "tone": tone}


def _moves(about: About) -> pd.DataFrame:
    result = about.case.changes.get("health_bridge")
    table = pd.DataFrame() if result is None else result.tables.get("moves", pd.DataFrame())
    return table if table.empty else table[table["account_id"] == about.account]


def _reweighted(about: About, moves: pd.DataFrame) -> str:
    """Says which components appeared or went missing: then the others' weights changed too."""
    if "kind" not in moves:
        return ""
    new = [about.choice("component", one) for one in moves[moves["kind"] == "appeared"]["component"]]
    gone = [about.choice("component", one) for one in moves[moves["kind"] == "missing"]["component"]]
    words = about.words
    told = []
    if new:
        told.append(words("account-health-appeared", names=words.listed(new)))
    if gone:
        told.append(words("account-health-missing", names=words.listed(gone)))
    return words("sentence-gap").join(told)
