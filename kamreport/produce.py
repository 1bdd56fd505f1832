"""What a worker does: a finished view in, the bytes of its files out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kamreport.blocks import Document


@dataclass(frozen=True)
class Job:
    """One document to be made, and the forms it is wanted in."""

    document: Document
    forms: tuple[str, ...]


def prepare(forms: Collection[str]) -> None:
    """Load what every document of these forms needs, once in each worker."""
    from kamreport.render import environment

    environment()
    if "pdf" in forms:
        from kamreport.exports.pdf import ready

        ready()


def produce(job: Job) -> Mapping[str, bytes]:
    """The files of a document by form. The page is drawn once for all of them."""
    from kamreport.exports import EXPORTS
    from kamreport.render import page

    made = page(job.document)
    return {form: EXPORTS[form].write(made) for form in job.forms}
