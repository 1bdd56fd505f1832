"""Account review: what may come: open opportunities, and how often we won."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative import opportunities
from kamreport.narrative.about import About
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.money import whole_money
from kamreport.sections import section
from kamreport.values import as_day, text
from kamreport.words import Words

OPEN = 5


@dataclass(frozen=True)
class Content:
    """The open opportunities."""

    open: Grid | None


@section(Content, review=70)
def account_pipeline(case: Case, account: str | None, words: Words) -> Section | None:
    """Opportunities of one account; left out where there never was one."""
    if account is None:
        return None
    about = About(case, account, words)
    if about.rows("opportunities").empty:
        return None
    return Section("account_pipeline", words("account-pipeline"), _lead(about), Content(_grid(about)))


def _lead(about: About) -> str:
    words = about.words
    count, late = (
        int(about.value("conversion", "open_count") or 0),
        int(about.value("conversion", "overdue_count") or 0),
    )
    value = about.value("conversion", "open_value")
    won, lost = int(about.value("conversion", "won") or 0), int(about.value("conversion", "lost") or 0)
    history = words(
        "account-pipeline-history",
        won=won,
        lost=lost,
        closed=won + lost,
        money=about.money(about.value("conversion", "won_value") or 0),
    )
    opened = words(
        "account-pipeline-open",
        n=count,
        money=about.money(value) if value else "",
        valued=str(bool(value)),
        late=late,
    )
    return opened + words("sentence-gap") + history


def _weighted(about: About) -> str:
    """The value of what is open times its chance, in a sentence; nothing where no chance is known."""
    value, words = about.estimate("conversion", "weighted_value"), about.words
    return words("account-pipeline-weighed", money=about.money(value.value)) if value.value else ""


def _grid(about: About) -> Grid | None:
    """The open opportunities, most value first; a column that would stay empty is left out."""
    rows, words = about.table("conversion", "open"), about.words
    if rows.empty:
        return None
    shown = rows.head(OPEN)
    columns = [(head, texts) for head, texts in _columns(about, shown) if any(one.text for one in texts)]
    heads = tuple(head for head, _ in columns)
    body = tuple(zip(*(texts for _, texts in columns), strict=True))
    late = int((rows["expected_on"] < pd.Timestamp(about.as_of)).sum())
    dated = bool(rows["expected_on"].notna().all())
    headline = words("account-pipeline-headline", n=len(rows), late=late, dated=str(dated))
    more = len(rows) - len(shown)
    note = passage(words, _weighted(about), words("account-more", n=more) if more else "")
    return Grid(headline, heads, body, total=() if more else _total(about, shown, heads), note=note)


def _columns(about: About, rows: pd.DataFrame) -> list[tuple[Head, list[Cell]]]:
    words = about.words
    amounts, _ = whole_money(rows["value"].fillna(0).tolist(), words)
    worth = [amount if known else "" for amount, known in zip(amounts, rows["value"].notna(), strict=True)]
    chances = ["" if pd.isna(one) else words.percent(float(one)) for one in rows["probability"]]
    names = opportunities.names(about, rows)
    currency = words.currency(about.case.book.currency)
    return [
        (Head(words("account-pipeline-name"), width=3.6), list(cells(*names))),
        (
            Head(words("account-pipeline-stage"), width=1.7),
            list(cells(*(words.named(text(one)) for one in rows["stage"]))),
        ),
        (
            Head(words("account-pipeline-worth", currency=currency), number=True, width=1.4),
            list(cells(*worth)),
        ),
        (Head(words("account-pipeline-chance"), number=True, width=1.1), list(cells(*chances))),
        (
            Head(words("account-pipeline-expected"), width=1.8),
            [_expected(about, as_day(one)) for one in rows["expected_on"]],
        ),
        (
            Head(words("column-owner"), width=1.7),
            list(cells(*(words.named(text(one)) for one in rows["owner"]))),
        ),
    ]


def _expected(about: About, day: date | None) -> Cell:
    if day is None:
        return Cell("")
    late = day < about.as_of
    said = about.words("account-passed" if late else "account-day", day=about.words.short_day(day))
    return Cell(said, "watch" if late else "")


def _total(about: About, rows: pd.DataFrame, heads: tuple[Head, ...]) -> tuple[Cell, ...]:
    """The sum of the printed values; none where there are no values, or just one row."""
    words = about.words
    worth = words("account-pipeline-worth", currency=words.currency(about.case.book.currency))
    if len(rows) < 2 or rows["value"].isna().all():
        return ()
    _, total = whole_money(rows["value"].fillna(0).tolist(), words)
    return cells(words("total"), *(total if head.text == worth else "" for head in heads[1:]))
