"""Documents to print: reviews of the sample portfolio, finished but for their page, as workers get them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kamreport import playbook
from kamreport.blocks import Document
from kamreport.database import database
from kamreport.making.plain import plain
from kamreport.pipeline import inspect, measured, warned
from kamreport.request import Request
from kamreport.rollup import rollup
from kamreport.scope import decide
from kamreport.settings import settings
from kamreport.views import VIEWS
from kamreport.watch import Silence
from kamreport.words import words

SAMPLE = Path(__file__).parents[2] / "inputs"
DAY = date(2026, 9, 30)


def documents(
    views: Sequence[str], languages: Sequence[str], count: int
) -> dict[tuple[str, str], list[Document]]:
    """So many documents of each view and language, of one account each, the same accounts for all."""
    config, watch = settings(SAMPLE, {}), Silence()
    request = Request(SAMPLE, Path("output"), config, DAY)
    with database() as connection:
        _, checked = inspect(request, connection, watch)
        scope = decide(config, checked.last_day, DAY)
        facts = rollup(connection, scope.as_of)
        case = warned(measured(config, checked, scope, facts, watch), playbook.load(SAMPLE))
        accounts = list(case.book.accounts)[:count]
        return {
            (view, language): [
                plain(VIEWS[view].build(case, account, words(language))) for account in accounts
            ]
            for view in views
            for language in languages
        }
