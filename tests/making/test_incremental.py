"""Only what changed is made again, and each document for the reason that is told."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from commands import ACCOUNTS, order_lines, portfolio, small

from kamreport import brand, pipeline
from kamreport.house import house
from kamreport.making.drawing import Drawing
from kamreport.making.inline import Inline
from kamreport.making.make import Made, make
from kamreport.making.reasons import said
from kamreport.paths import STYLES, TEMPLATES
from kamreport.pipeline import build
from kamreport.render import TIGHT, templates_read
from kamreport.request import Request
from kamreport.schema import LANGUAGES
from kamreport.settings import settings
from kamreport.watch import Silence

BUYER, OTHER = "alpha", "works"  # an account with orders, and one without
BOTH = {BUYER, OTHER}


@dataclass(frozen=True)
class Built:
    """A finished build: its request, and what making is given, so that it can be asked again at once."""

    request: Request
    given: tuple[Any, ...]

    def with_own(self, folder: Path, **files: str) -> dict[str, str]:
        """What would be made were these files in the portfolio folder."""
        for name, text in files.items():
            path = folder.joinpath(*name.split("/"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.due(inputs=folder)

    def due(self, **changes: Any) -> dict[str, str]:
        """The reasons by document and form of what would be made now, with changes to the request."""
        case, planned, _, found, checked, *_ = self.given
        wanted = replace(self.request, dry_run=True, **changes)
        return told(make(replace(case, config=wanted.config), planned, wanted, found, checked, Silence()))


def told(made: Made) -> dict[str, str]:
    """The documents due, by account, each with its reasons in one line."""
    assert not made.failed
    return {one.place.parent.name.split("-")[0]: said(one.reasons) for one in made.due}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Two accounts, one of them without orders: their reviews as HTML. Meanwhile a file came to the data."""
    folder = tmp_path_factory.mktemp("incremental")
    inputs, given = small(folder / "data", accounts=ACCOUNTS[:2], orders=order_lines(("A1",))), []

    def keeping(*arguments):
        given.append(arguments)
        portfolio(inputs, products="product_id,name\nP1,Pump\n")
        return make(*arguments)

    request = Request(
        inputs,
        folder / "out",
        settings(inputs, {"as_of": date(2026, 6, 30)}),
        date(2026, 7, 1),
        reports=("review",),
        editions=("internal",),
        forms=("html",),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "make", keeping)
        patch.setattr("kamreport.making.make.chosen", lambda *_: Inline())
        build(request, Silence())
    return Built(request, given[0])


def test_nothing_changed_is_nothing_to_make(built):
    """Also with the seal broken: every key is the same again."""
    assert built.due() == {}


def test_data_that_change_while_documents_are_made_get_no_seal(built):
    """They were read before or after the change, nobody knows: the next build reads them again."""
    assert not list(built.request.output.rglob(".seal.json"))


def test_a_template_makes_what_uses_it(built, tmp_path):
    """A section's template those documents that have the section, a frame all; one of mails no page."""
    section, head = (
        (TEMPLATES / name).read_text(encoding="utf-8") + " "
        for name in ("sections/account_revenue.html", "head.html")
    )
    own = {"templates/sections/account_revenue.html": section, "templates/mail.html": section}
    assert built.with_own(tmp_path / "one", **own) == {BUYER: "a template changed"}
    every = built.with_own(tmp_path / "every", **{"templates/head.html": head})
    assert every == dict.fromkeys(BOTH, "a template changed")


def test_a_style_makes_what_uses_it(built, tmp_path):
    """That of the screen all pages in a browser; those of paper and of mails none of them."""
    screen = (STYLES / "screen.css").read_text(encoding="utf-8") + " "
    others = {"styles/print.css": screen, "styles/mail.css": screen}
    assert built.with_own(tmp_path, **others) == {}
    due = built.with_own(tmp_path, **{"styles/screen.css": screen})
    assert due == dict.fromkeys(BOTH, "a style changed")


@pytest.mark.parametrize("name", ["print.css", *TIGHT])
def test_each_sheet_of_paper_counts(built, tmp_path, name):
    """That for a last page of a few lines, too."""
    own = tmp_path / "styles" / name
    own.parent.mkdir()
    own.write_text("h1 { color: black }", encoding="utf-8")
    folders = (built.request.inputs, tmp_path)
    houses = (house(folder, built.request.config.brand) for folder in folders)
    ours, other = (Drawing(built.request, one, "2026-06-30").basis("pdf", "review", "en") for one in houses)
    assert ours.styles != other.styles


def test_a_word_makes_what_prints_it(built, tmp_path):
    """The documents in which it stands, named with the section; no others of its language."""
    words = "account-revenue = Our sales\nclient-review = Our review\n"
    assert built.with_own(tmp_path, **{"locales/en/own.ftl": words}) == {BUYER: "words changed: Our sales"}


def test_a_brand_makes_all_pages(built):
    """Its colours as well as its name."""
    config = built.request.config
    coloured = config.model_copy(update={"brand": brand.Brand(colours={"accent": "#004488"})})
    assert built.due(config=coloured) == dict.fromkeys(BOTH, "the brand changed")
    named = config.model_copy(update={"brand": brand.Brand(name="Other Ltd")})
    assert built.due(config=named) == dict.fromkeys(BOTH, "the brand changed")


def test_another_version_or_font_makes_all(built, monkeypatch):
    """All files are made again by another version, and all pages with other fonts."""
    from kamreport.making import drawing, versions

    monkeypatch.setattr(drawing, "installed_fonts", lambda: "others")
    assert built.due() == dict.fromkeys(BOTH, "fonts changed")
    newer = {**versions.versions(), "weasyprint": "99.0"}
    monkeypatch.setattr(drawing, "versions", lambda: newer)
    now = versions.versions()["weasyprint"]
    assert built.due() == dict.fromkeys(BOTH, f"made by another version (weasyprint {now} -> 99.0)")


def test_a_document_that_was_touched_is_made_again(built, tmp_path):
    """By hand or removed: each is told as what it is."""
    review = next(built.request.output.rglob("alpha-*/review.en.html"))
    whole = review.read_bytes()
    review.write_bytes(whole[:-1] + b" ")
    assert built.due() == {BUYER: "the file was changed by hand"}
    review.unlink()
    assert built.due() == {BUYER: "the file is no longer there"}
    review.write_bytes(whole)
    assert built.due() == {}
    assert set(built.due(force=True).values()) == {"--force"}


def test_data_are_made_without_templates_styles_and_fonts(built):
    """A workbook has none of them in its key, so none of them makes it again."""
    look = Drawing(built.request, house(built.request.inputs, built.request.config.brand), "2026-06-30")
    data, page = look.basis("xlsx", "review", "en"), look.basis("pdf", "review", "en")
    assert (data.styles, data.fonts) == ("", "")
    assert page.styles
    assert page.fonts
    assert (data.versions, data.words, data.program) == (page.versions, page.words, page.program)


def test_a_part_that_an_own_template_includes_counts(tmp_path):
    """Also in an own template whose includes are named while it runs: then any of them may be meant."""
    own = tmp_path / "templates"
    own.mkdir()
    (own / "cover.html").write_text('{% include "_more.html" %}', encoding="utf-8")
    (own / "_more.html").write_text("1", encoding="utf-8")
    (own / "_less.html").write_text("1", encoding="utf-8")
    fixed = templates_read(("document.html",), ("account_health",), house(tmp_path, brand.Brand()))
    assert {"cover.html", "_more.html", "head.html", "sections/account_health.html"} <= fixed.keys()
    assert fixed.keys().isdisjoint({"_less.html", "sections/account_revenue.html"})
    (own / "cover.html").write_text('{% include "_" ~ document.kind ~ ".html" %}', encoding="utf-8")
    open_ended = templates_read(("document.html",), ("account_health",), house(tmp_path, brand.Brand()))
    assert {"_more.html", "_less.html"} <= open_ended.keys()


@pytest.mark.parametrize(("language", "due"), [("en", {BUYER}), ("zh-CN", set())], ids=str)
def test_a_name_makes_what_tells_it_in_that_language(built, language, due):
    """Only documents in which it stands, in the language in which it reads differently now."""
    case, *given = built.given
    names = pd.DataFrame({"name": case.book["accounts"]["name"].head(1), **dict.fromkeys(LANGUAGES, None)})
    book = replace(case.book, tables={**case.book.tables, "names": names.assign(**{language: "Alphabet"})})
    book = replace(book, given=book.given | {"names"})
    again = replace(built, given=(replace(case, book=book), *given)).due()
    assert again.keys() == due
    assert all(why.startswith("words changed") for why in again.values())
