"""Memory given back around long documents and after many, which would stay with a worker to its end."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count

from kamreport.exports.pdf import forget

LONG = 90_000  # letters of a page's HTML: a review has 50,000, a portfolio report 140,000
MANY = 100  # documents; what is kept of them is found anew in two or three

_printed = count(1)


@contextmanager
def lightened(html: str) -> Iterator[None]:
    """A long page is printed in the memory that earlier documents leave, and leaves none taken itself.

    Neither do many short ones together.
    """
    long = len(html) > LONG
    if long:
        lighten()
    try:
        yield
    finally:
        if next(_printed) % MANY == 0 or long:
            lighten()


def lighten() -> None:
    """Forget what printing keeps of earlier documents, and give all free memory back to the system."""
    forget()
    gc.collect()
    with suppress(AttributeError, OSError):  # of the GNU library alone
        ctypes.CDLL(None).malloc_trim(0)
