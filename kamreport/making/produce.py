"""What a worker does: a finished view or a report's data in, the bytes of its files out."""

import gc
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass

from kamreport.blocks import Cover, Document, Labels
from kamreport.gate.reading import Said, read_back
from kamreport.house import PLAIN, House
from kamreport.sheets import Workbook

PAGES = ("page", "mail")  # what is made from a document's view
PRINTED = {"pdf", "pdfa", "eml"}  # forms that need the printer


@dataclass(frozen=True)
class Job:
    """One document to be made, and the forms it is wanted in.

    `document` is what forms of a page are made from, `data` what those of data are; None where no form
    wanted needs it.
    """

    document: Document | None
    forms: tuple[str, ...]
    data: Workbook | None = None


@dataclass(frozen=True)
class File:
    """One finished file; of a client document also everything it says, read back from its bytes."""

    data: bytes
    said: tuple[Said, ...] = ()


def prepare(forms: Collection[str], languages: Collection[str] = (), house: House = PLAIN) -> None:
    """Load what every document of these forms needs, once in each worker; and draw what documents in these
    languages are drawn with, so that the first one does not wait for it.

    What is loaded stays, so the search for garbage leaves it out from then on.
    """
    from kamreport.exports import EXPORTS
    from kamreport.making import charting

    pages = tuple(form for form in forms if EXPORTS[form].of == "page")
    warmed = languages if pages else ()
    compiling = [charting.begin(language, house) for language in warmed]
    if not PRINTED.isdisjoint(forms):
        from kamreport.exports.pdf import ready

        ready()
    for language, end in zip(warmed, compiling, strict=True):
        with suppress(Exception):  # what is wrong with a house style is told of the documents it spoils
            _warm_up(pages, language, house)
            end()
    gc.collect()
    gc.freeze()


def _warm_up(forms: tuple[str, ...], language: str, house: House) -> None:
    """A document without a word, made and thrown away."""
    cover = Cover("", "", "", "", "", "")
    produce(Job(Document("review", "internal", language, "", "", cover, Labels("", ""), ()), forms), house)


def produce(job: Job, house: House = PLAIN) -> Mapping[str, File]:
    """The files of a document by form, with the templates, styles and brand of a house. The page is drawn
    once for all of them.

    Those for clients are read back; DocumentError for a form that cannot be.
    """
    from kamreport.exports import EXPORTS
    from kamreport.letter import letter
    from kamreport.making import charting
    from kamreport.making.lightening import lightened
    from kamreport.render import page

    client = job.document is not None and job.document.edition == "client"
    given: dict[str, object] = {"data": job.data}
    html = ""
    if job.document is not None:
        charting.ensure(job.document.language, house)
        given["page"] = drawn = page(job.document, house)
        if any(EXPORTS[form].of == "mail" for form in job.forms):
            given["mail"] = letter(job.document, drawn, house)
        html = drawn.html
    files = {}
    with lightened(html):
        for form in job.forms:
            data = EXPORTS[form].write(given[EXPORTS[form].of])
            files[form] = File(data, read_back(EXPORTS[form].media, data) if client else ())
    return files
