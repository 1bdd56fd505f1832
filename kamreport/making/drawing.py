"""What files are drawn with: the templates, styles, fonts, words and versions behind each of them."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from kamreport import playbook
from kamreport.blocks import Document
from kamreport.exports import EXPORTS
from kamreport.house import FONTS, House, own_files
from kamreport.making.fingerprint import files_digest, sha256_of, short
from kamreport.making.key import Basis
from kamreport.making.typefaces import installed_fonts
from kamreport.making.versions import program_digest, versions
from kamreport.paths import LOCALES, STYLES, TEMPLATES
from kamreport.render import TIGHT, frames_of, paper_styles, screen_styles, templates_read
from kamreport.request import Request
from kamreport.stylesheets import sheet

PDF, HTML = "application/pdf", "text/html"
MAIL = ("mail.html", "mail.text")
APART = {"as_of", "period", "brand"}
"""Settings that have a part of their own."""


def _none(_: str) -> Mapping[str, str]:
    return {}


class Drawing:
    """What the documents of one build are drawn with, each part fingerprinted once.

    `readings` says for a language which names of the data read differently in it.
    """

    def __init__(
        self, wanted: Request, house: House, as_of: str, readings: Callable[[str], Mapping[str, str]] = _none
    ) -> None:
        self._wanted, self._house, self._as_of, self._readings = wanted, house, as_of, readings
        self._bases: dict[tuple[str, ...], Basis] = {}
        self._templates: dict[tuple[object, ...], str] = {}
        self._names = tuple(sorted(versions().items()))

    def templates(self, form: str, document: Document) -> str:
        """The fingerprint of the templates that a form of a document may use; "" where it uses none."""
        of, sections = EXPORTS[form].of, tuple(section.name for section in document.sections)
        place = (of, document.kind, sections)
        if place not in self._templates:
            starts = [frames_of(document.kind), *((name,) for name in MAIL if of == "mail")]
            read = [sorted(templates_read(start, sections, self._house).items()) for start in starts]
            self._templates[place] = "" if of == "data" else short(read)
        return self._templates[place]

    def basis(self, form: str, kind: str, language: str) -> Basis:
        """What a form of a kind of document in a language has in common with others."""
        place = (EXPORTS[form].of, EXPORTS[form].media, kind, language)
        if place not in self._bases:
            drawn = EXPORTS[form].of != "data"
            self._bases[place] = Basis(
                styles=self._styles(form, kind, language) if drawn else "",
                fonts=self._fonts if drawn else "",
                brand=self._brand if drawn else short(self._wanted.config.brand.name),
                program=self._program,
                versions=self._names,
                words=self._words(language),
                settings=self._settings,
                as_of=self._as_of,
            )
        return self._bases[place]

    def _styles(self, form: str, kind: str, language: str) -> str:
        """The style sheets that a form uses: of paper, of the screen, of mails; and the pictures in them."""
        media, house = EXPORTS[form].media, self._house
        tight = (sheet(name, house) for name in TIGHT)
        paper = (*paper_styles(kind, language, house), *tight) if media != HTML else ()
        screen = (*screen_styles(kind, language, house), sheet("screen.js", house)) if media != PDF else ()
        mail = sheet("mail.css", house) if EXPORTS[form].of == "mail" else ""
        return short(paper, screen, mail, self._pictures)

    @cached_property
    def _pictures(self) -> str:
        """What sheets may fetch: all files beside them but the fonts."""
        sheets = {path.name for path in STYLES.iterdir()}
        files = (path for folder in self._house.styles for path in own_files(folder))
        return files_digest(path for path in files if path.name not in sheets and path.parent.name != FONTS)

    @cached_property
    def _fonts(self) -> str:
        own = [path for folder in self._house.styles for path in own_files(folder / FONTS)]
        return short(files_digest(own), installed_fonts())

    @cached_property
    def _brand(self) -> str:
        return short(self._wanted.config.brand.model_dump(mode="json"), repr(self._house.logo))

    @cached_property
    def _program(self) -> str:
        """The program's own files but for what is counted where it is used."""
        return short(program_digest(TEMPLATES, STYLES, LOCALES))

    def _words(self, language: str) -> str:
        """Those of the catalogues, and those for names of the data."""
        files = [files_digest(sorted(folder.glob(f"{language}/*.ftl"))) for folder in self._house.locales]
        return short(files, sorted(self._readings(language).items()))

    @cached_property
    def _settings(self) -> str:
        kept: Mapping[str, Any] = self._wanted.config.model_dump(mode="json", exclude=APART)
        return short(kept, sha256_of(self._wanted.inputs / playbook.FILE))
