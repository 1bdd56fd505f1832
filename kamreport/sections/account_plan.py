"""Account review: what was agreed last, and whether it was kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import trailing
from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.case import Case
from kamreport.narrative.about import About
from kamreport.narrative.composing import cells
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

ACTIONS = 6
OBJECTIVES = 5
ORDER = ("late", "open", "done_late", "done")
TONES: dict[str, Tone] = {"late": "bad", "open": "", "done_late": "watch", "done": "good"}


@dataclass(frozen=True)
class Content:
    """The objectives with what was reached, and the actions by state."""

    objectives: Grid | None
    actions: Grid | None


@section(Content, review=83)
def account_plan(case: Case, account: str | None, words: Words) -> Section | None:
    """Commitments of one account; left out where none was agreed."""
    if account is None:
        return None
    about = About(case, account, words)
    actions = _states(about)
    objectives = _current(about)
    if actions.empty and objectives.empty:
        return None
    content = Content(_objectives(about, objectives), _actions(about, actions))
    return Section("account_plan", words("account-plan"), _lead(about, actions, objectives).strip(), content)


def _states(about: About) -> pd.DataFrame:
    """The actions still open, and those due or done in the last twelve months, each with its state."""
    rows, today = about.rows("actions"), pd.Timestamp(about.as_of)
    start = pd.Timestamp(trailing(about.case.book).start)
    done = rows["done_on"].notna()
    state = pd.Series("open", index=rows.index, dtype="object")
    state = state.mask(~done & (rows["due_on"] < today), "late")
    state = state.mask(done, "done").mask(done & (rows["done_on"] > rows["due_on"]), "done_late")
    recent = (rows["due_on"] >= start) | (rows["done_on"] >= start) | ~done
    place = state.map({name: number for number, name in enumerate(ORDER)})
    found = rows.assign(state=state, place=place)[recent]
    return found.sort_values(["place", "due_on", "action_id"])


def _current(about: About) -> pd.DataFrame:
    rows, start = about.rows("objectives"), pd.Timestamp(trailing(about.case.book).start)
    return rows[~(rows["due_on"] < start)].sort_values(["due_on", "objective_id"])


def _lead(about: About, actions: pd.DataFrame, objectives: pd.DataFrame) -> str:
    words = about.words
    if actions.empty:
        return words("account-plan-objectives-only", n=len(objectives), reached=_reached(objectives))
    counts = actions["state"].value_counts()
    done, late = int(counts.get("done", 0)), int(counts.get("late", 0))
    after, waiting = int(counts.get("done_late", 0)), int(counts.get("open", 0))
    due = done + after + late
    if not due:
        return words("account-plan-nothing-due", n=waiting)
    return words("account-plan-lead", due=due, kept=done, after=after, late=late, open=waiting)


def _reached(objectives: pd.DataFrame) -> int:
    return sum(progress == "reached" for progress in (_progress(row)[0] for _, row in objectives.iterrows()))


def _missed(objectives: pd.DataFrame, as_of: date) -> int:
    """How many objectives have come to their day without being reached."""
    due = objectives[objectives["due_on"] <= pd.Timestamp(as_of)]
    return len(due) - _reached(due)


def _progress(row: "pd.Series[Any]") -> tuple[str, float | None]:
    """reached, under way or unknown; and the share of the way from baseline to target gone, 0 to 1."""
    base, goal, actual = (
        None if pd.isna(row[name]) else float(row[name]) for name in ("baseline", "target", "actual")
    )
    if goal is None or actual is None:
        return "unknown", None
    if base is None or base == goal:
        return ("reached", 1.0) if actual == goal else ("unknown", None)
    share = (actual - base) / (goal - base)
    return ("reached" if share >= 1 else "back" if share < 0 else "under-way"), min(max(share, 0.0), 1.0)


def _objectives(about: About, rows: pd.DataFrame) -> Grid | None:
    if rows.empty:
        return None
    words = about.words
    shown = rows.head(OBJECTIVES)
    heads = (
        Head(words("account-plan-objective"), width=3.4),
        Head(words("account-plan-measure"), width=2.3),
        Head(words("account-plan-from-to"), width=2),
        Head(words("account-plan-reached"), width=1.8),
        Head("", width=1.2),
        Head(words("account-plan-due"), width=1.9),
    )
    body = tuple(_objective(about, row) for _, row in shown.iterrows())
    ahead = rows[rows["due_on"] > pd.Timestamp(about.as_of)]["due_on"]
    day = as_day(ahead.min()) if len(ahead) else None
    headline = words(
        "account-plan-goals",
        n=len(rows),
        reached=_reached(rows),
        next=words.day(day) if day else "none",
        missed=_missed(rows, about.as_of),
    )
    more = len(rows) - len(shown)
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _objective(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words = about.words
    state, share = _progress(row)
    unit = text(row["unit"])
    plan = (
        ""
        if pd.isna(row["target"])
        else words(
            "account-plan-way",
            base=_figure(words, row["baseline"]),
            goal=_figure(words, row["target"]),
            known=str(not pd.isna(row["baseline"])),
            unit=unit,
        )
    )
    actual = _figure(words, row["actual"])
    tone: Tone = "good" if state == "reached" else "bad" if state == "back" else ""
    said = words("account-plan-state", state=state, actual=actual) if actual else words("not-known")
    due = as_day(row["due_on"])
    return cells(
        words.named(text(row["title"])),
        words.named(text(row["measure"])),
        plan,
        Cell(said, tone),
        Cell("", tone, share),
        words.short_day(due) if due else "",
    )


def _figure(words: Words, value: Any) -> str:
    if pd.isna(value):
        return ""
    number = float(value)
    return words.number(number, 0 if number == round(number) else 1)


def _actions(about: About, rows: pd.DataFrame) -> Grid | None:
    if rows.empty:
        return None
    words = about.words
    shown = rows.head(ACTIONS)
    heads = (
        Head(words("account-plan-action"), width=4.4),
        Head(words("account-plan-side"), width=1.1),
        Head(words("account-plan-who"), width=1.9),
        Head(words("account-plan-due"), width=1.6),
        Head(words("account-plan-status"), width=1.9),
    )
    body = tuple(_action(about, row) for _, row in shown.iterrows())
    late = int((rows["state"] == "late").sum())
    headline = words("account-plan-actions", n=len(rows), late=late)
    more = len(rows) - len(shown)
    return Grid(headline, heads, body, note=words("account-more", n=more) if more else "")


def _action(about: About, row: "pd.Series[Any]") -> tuple[Cell, ...]:
    words, state = about.words, str(row["state"])
    due, done = as_day(row["due_on"]), as_day(row["done_on"])
    days = 0 if due is None else abs(((done or about.as_of) - due).days)
    said = words(f"action-{state}", days=days)
    return cells(
        words.named(text(row["title"])),
        about.choice("side", row["side"]),
        words.named(text(row["owner"])),
        words.short_day(due) if due else "",
        Cell(said, TONES[state]),
    )
