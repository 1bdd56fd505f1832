"""Memory given back around long documents, which would stay with a worker to its end."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from kamreport.exports.pdf import forget

LONG = 90_000  # letters of a page's HTML: a review has 50,000, a portfolio report 140,000


@contextmanager
def lightened(html: str) -> Iterator[None]:
    """A long page is printed in the memory that earlier documents leave, and leaves none taken itself."""
    if len(html) <= LONG:
        yield
        return
    lighten()
    try:
        yield
    finally:
        lighten()


def lighten() -> None:
    """Forget what printing keeps of earlier documents, and give all free memory back to the system."""
    forget()
    gc.collect()
    with suppress(AttributeError, OSError):  # of the GNU library alone
        ctypes.CDLL(None).malloc_trim(0)
