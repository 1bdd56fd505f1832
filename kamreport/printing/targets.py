"""Page numbers in a table of contents: its page is made again once, not twice.

When all pages are there, WeasyPrint makes the page of the contents again with the words it had, finds that
the number of all pages is another by now, works the words out anew and makes the page for the third time.
"""

from collections.abc import Callable, Iterator
from typing import Any


def known_targets(plain: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
    """WeasyPrint's `make_all_pages`, which works out the words of a page before it makes that page again."""

    def make_all_pages(context: Any, root_box: Any, html: Any, pages: list[Any]) -> Iterator[Any]:
        if pages:
            for (_, kind), lookup in context.target_collector.counter_lookup_items.items():
                if kind == "content" and lookup.page_maker_index is not None:
                    _work_out(lookup, context.page_maker)
        yield from plain(context, root_box, html, pages)

    return make_all_pages


def _work_out(lookup: Any, page_maker: Any) -> None:
    """Words with counters in them, by the number of all pages as it is known now, where their page is due."""
    if lookup.page_maker_index >= len(page_maker):
        return
    *_, (_, counters, *_), due = page_maker[lookup.page_maker_index]
    known = lookup.cached_page_counter_values
    if due["content_changed"] and known and known.get("pages") != counters["pages"]:
        lookup.cached_page_counter_values = {**known, "pages": list(counters["pages"])}
        lookup.parse_again(lookup.cached_page_counter_values)
