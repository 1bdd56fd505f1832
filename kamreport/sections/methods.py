"""Methods: how each figure of the document is defined, from the definitions of the metrics themselves."""

from dataclasses import dataclass

import pandas as pd

from kamreport.blocks import Section
from kamreport.case import Case
from kamreport.metrics import order
from kamreport.narrative.definitions import in_a_sentence
from kamreport.narrative.provenance import rules
from kamreport.sections import section
from kamreport.words import Words


@dataclass(frozen=True, slots=True)
class Method:
    """One figure's name and definition."""

    name: str
    text: str


@dataclass(frozen=True)
class Content:
    """The definitions in the order in which figures build on each other, and the rules they share."""

    rules: tuple[str, ...]
    methods: tuple[Method, ...]


# The figure without which a metric says nothing: what stands beside it, an industry or how much of a score is
# known, is known of every account.
MAIN = {
    "concentration": ("concentration", "share"),
    "fit": ("fit", "fit"),
    "health": ("health", "health"),
    "key_accounts": ("key_accounts", "score"),
    "key_dates": ("key_dates", "next_date"),
    "kinds": ("key_accounts", "score"),
    "personas": ("personas", "persona"),
    "value": ("value", "value"),
}
RULES = ("as-of", "unknown", "interval", "money", "rates", "rounding", "tables")


@section(Content, portfolio=900)
def methods(case: Case, account: str | None, words: Words) -> Section:
    """The definitions of all metrics that have something to say in this document."""
    told = [name for name in order() if _speaks(case, account, name)]
    content = Content(
        rules=rules([one for one in RULES if one != "rates" or case.book.has("rates")], case, words),
        methods=tuple(Method(words(f"metric-{name}"), in_a_sentence(name, words)) for name in told),
    )
    return Section("methods", words("methods"), words("methods-lead"), content)


def _speaks(case: Case, account: str | None, name: str) -> bool:
    metric, figure = MAIN.get(name, (name, ""))
    if figure and not case.now[metric].accounts.get(figure, pd.Series(dtype=object)).notna().any():
        return False
    found = case.now[name]
    if account is None:
        return any(estimate.value for estimate in found.portfolio.values()) or _any_known(found.accounts)
    return _any_known(found.accounts.loc[[account]])


def _any_known(frame: object) -> bool:
    figures = [
        name
        for name in frame.columns  # type: ignore[attr-defined]
        if not str(name).endswith(("_withheld", "_n", "_low", "_high"))
    ]
    return bool(frame[figures].notna().to_numpy().any())  # type: ignore[index]
