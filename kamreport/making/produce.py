"""What a worker does: a finished view or a report's data in, the bytes of its files out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kamreport.blocks import Document
from kamreport.house import PLAIN, House
from kamreport.sheets import Workbook


@dataclass(frozen=True)
class Job:
    """One document to be made, and the forms it is wanted in.

    `document` is what forms of a page are made from, `data` what those of data are; None where no form
    wanted needs it. `house` is whose templates, styles and brand it is drawn with.
    """

    document: Document | None
    forms: tuple[str, ...]
    data: Workbook | None = None
    house: House = PLAIN


def prepare(forms: Collection[str]) -> None:
    """Load what every document of these forms needs, once in each worker."""
    from kamreport.exports import EXPORTS
    from kamreport.render import environment

    if any(EXPORTS[form].of == "page" for form in forms):
        environment()
    if not {"pdf", "pdfa"}.isdisjoint(forms):
        from kamreport.exports.pdf import ready

        ready()


def produce(job: Job) -> Mapping[str, bytes]:
    """The files of a document by form. The page is drawn once for all of them."""
    from kamreport.exports import EXPORTS
    from kamreport.render import page

    given = {"page": None if job.document is None else page(job.document, job.house), "data": job.data}
    return {form: EXPORTS[form].write(given[EXPORTS[form].of]) for form in job.forms}
