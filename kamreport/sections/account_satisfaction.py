"""Account review: what its people say about us, how sure that is, and their own words."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.arithmetic.measuring import trailing
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile, Tone
from kamreport.case import Case
from kamreport.figures import Estimate
from kamreport.narrative import key_figures
from kamreport.narrative.about import About, compared, tiles
from kamreport.narrative.certainty import direction, score_tone, unclear
from kamreport.narrative.composing import cells
from kamreport.schema import DRIVERS
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

ANSWERS = 5
LEAST_DRIVER = 3


@dataclass(frozen=True)
class Content:
    """Tiles, the drivers against the portfolio's, and the latest answers with their comments."""

    tiles: tuple[Tile, ...]
    drivers: Picture | None
    answers: Grid | None


@section(Content, review=40)
def account_satisfaction(case: Case, account: str | None, words: Words) -> Section | None:
    """NPS and CSAT of one account; left out where nobody was asked and no case was rated."""
    if account is None:
        return None
    about = About(case, account, words)
    answers = _answers(about)
    shown = tiles(key_figures.nps(about), key_figures.csat(about), _rate(about), _latest(about))
    if answers.empty and about.value("csat", "csat") is None:
        return None
    content = Content(shown, _drivers(about), _grid(about, answers))
    return Section("account_satisfaction", words("account-satisfaction"), _lead(about, answers), content)


def _answers(about: About) -> pd.DataFrame:
    """The answers given, newest first, each with its day and its score on 0-10."""
    rows = about.rows("surveys")
    rows = rows[rows["score"].notna()]
    low = rows["scale_low"].fillna(rows["kind"].map({"nps": 0.0}).fillna(1.0))
    high = rows["scale_high"].fillna(rows["kind"].map({"nps": 10.0}).fillna(5.0))
    rows = rows.assign(
        day=rows["answered_on"].fillna(rows["invited_on"]),
        top=high,
        tenths=(10 * (rows["score"] - low) / (high - low).where(high > low)),
    )
    return rows.sort_values(["day", "survey_id"], ascending=[False, True])


def _lead(about: About, answers: pd.DataFrame) -> str:
    nps, csat = about.estimate("nps", "nps"), about.estimate("csat", "csat")
    if nps.value is not None:
        return _nps_lead(about, nps)
    asked = answers[answers["kind"] == "nps"]
    if csat.value is not None:
        return about.words(
            "account-satisfaction-csat",
            share=about.words.percent(csat.value),
            n=csat.n or 0,
            interval=about.words.interval(csat, share=True),
        )
    if len(asked):
        last = asked.iloc[0]
        return about.words(
            "account-satisfaction-few",
            n=len(asked),
            score=about.words.number(float(last["score"])),
            day=about.words.day(last["day"].date()),
            group=_group(float(last["tenths"])),
        )
    return about.words("account-satisfaction-answers", n=len(answers))


def _nps_lead(about: About, nps: Estimate) -> str:
    before, words = about.estimate("nps", "nps_before"), about.words
    if before.value is None:
        moved = "unknown"
    else:
        moved = "same" if unclear(nps, before) else direction((nps.value or 0) - before.value)
    return words(
        "account-satisfaction-nps",
        nps=words.points(nps.value or 0),
        n=nps.n or 0,
        interval=words.interval(nps),
        moved=moved,
        before="" if before.value is None else words.points(before.value),
    )


def _group(tenths: float) -> str:
    return "promoter" if tenths >= 9 else "passive" if tenths >= 7 else "detractor"


def _rate(about: About) -> Tile | None:
    rate, words = about.estimate("nps", "response_rate"), about.words
    if rate.value is None:
        return None
    note = words("account-satisfaction-invited", n=rate.n or 0)
    return Tile(words("account-satisfaction-rate"), words.percent(rate.value), note=note)


def _latest(about: About) -> Tile | None:
    score, day, words = about.value("nps", "latest_score"), about.date("nps", "latest_on"), about.words
    if score is None or day is None:
        return None
    group = _group(score)
    label = words("account-satisfaction-latest")
    shown = words("account-of-ten", score=words.number(score))
    return Tile(label, shown, words(f"answer-{group}"), _tone(group), words.short_day(day))


def _tone(group: str) -> Tone:
    judgements: dict[str, Tone] = {"promoter": "good", "detractor": "bad"}
    return judgements.get(group, "")


def _drivers(about: About) -> Picture | None:
    """Mean score of each driver over twelve months, beside the portfolio's."""
    rows, words = about.rows("surveys"), about.words
    start = pd.Timestamp(trailing(about.case.book).start)
    rows = rows[(rows["kind"] == "nps") & (rows["answered_on"].fillna(rows["invited_on"]) >= start)]
    means = {name: rows[name].mean() for name in DRIVERS if rows[name].count() >= LEAST_DRIVER}
    if len(means) < 2:
        return None
    order = sorted(means, key=lambda name: means[name])
    averages = _averages(about)
    marks: list[Row] = [
        {
            "name": words(f"driver-{name}"),
            "value": 10 * float(means[name]),
            "before": None if name not in averages else 10 * averages[name],
            "text": words.number(means[name], 1),
            "tone": score_tone(10 * float(means[name])),
        }
        for name in order
    ]
    n = int(max(rows[name].count() for name in means))
    headline = words(
        "account-satisfaction-drivers",
        worst=words(f"driver-{order[0]}"),
        low=words.number(means[order[0]], 1),
        best=words(f"driver-{order[-1]}"),
        high=words.number(means[order[-1]], 1),
    )
    note = words("account-satisfaction-drivers-note", n=n, average="yes" if averages else "no")
    return compared("score", headline, tuple(marks), words, name="name", note=note)


def _averages(about: About) -> dict[str, float]:
    result = about.case.now.get("nps")
    table = pd.DataFrame() if result is None else result.tables.get("drivers", pd.DataFrame())
    if table.empty:
        return {}
    found = table[table["mean"].notna()]
    return {str(name): float(mean) for name, mean in zip(found["driver"], found["mean"], strict=True)}


def _grid(about: About, answers: pd.DataFrame) -> Grid | None:
    if answers.empty:
        return None
    words = about.words
    people = about.rows("contacts").drop_duplicates("contact_id").set_index("contact_id")
    telling = _telling(answers)
    chosen = int(telling.sum()) >= ANSWERS
    shown = (answers[telling] if chosen else answers).head(ANSWERS)
    rows = tuple(_row(about, row, people) for _, row in shown.iterrows())
    more = len(answers) - len(shown)
    heads = (
        Head(words("column-day"), width=1.2),
        Head(words("account-satisfaction-score"), width=1.55),
        Head(words("account-satisfaction-who"), width=2.5),
        Head(words("account-satisfaction-comment"), width=4.9),
    )
    said = int(shown["comment"].notna().sum())
    headline = words("account-satisfaction-heard", n=len(rows), said=said, chosen=str(chosen and more > 0))
    return Grid(headline, heads, rows, note=words("account-earlier", n=more) if more > 0 else "")


def _telling(answers: pd.DataFrame) -> "pd.Series[bool]":
    """The answers that say most: those with a comment, and those of detractors."""
    said = answers["comment"].fillna("").str.strip() != ""
    low = (answers["kind"] == "nps") & (answers["tenths"] < 7)
    telling: pd.Series[bool] = said | low
    return telling


def _named(words: Words, name: str, role: str) -> str:
    return words("plan-person", name=name, role=role) if name and role else name or role


def _row(about: About, row: "pd.Series[Any]", people: pd.DataFrame) -> tuple[Cell, ...]:
    words = about.words
    who = text(row["contact_id"])
    person = people.loc[who] if who in people.index else None
    name = "" if person is None else _named(words, text(person["name"]), text(person["role"]))
    score = words("account-of", score=words.number(float(row["score"])), top=words.number(float(row["top"])))
    tenths = row["tenths"]
    tone: Tone = ""
    if row["kind"] == "nps" and not pd.isna(tenths):
        group = _group(float(tenths))
        tone, score = _tone(group), f"{score} {words(f'answer-{group}')}"
    else:
        score = f"{words('survey-' + str(row['kind']))} {score}"
    day = as_day(row["day"])
    return cells(words.short_day(day) if day else "", Cell(score, tone), name, text(row["comment"]))
