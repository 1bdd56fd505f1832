"""The HTML documents in a real browser: offline, under their own policy, with scripts and without."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documents.conftest import CHOSEN, file

PHONE, DESK = {"width": 360, "height": 780}, {"width": 1200, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium of this machine; the tests skip where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed here")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium is installed here")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(params=CHOSEN)
def address(request: pytest.FixtureRequest, output: Path) -> str:
    """Where each finished document lies."""
    return file(output, request.param, "html").as_uri()


def opened(
    browser: Any, address: str, size: dict[str, int], *, scripts: bool = True
) -> tuple[Any, list[str]]:
    """The document in a page without any network, and all that the browser complained of or asked for."""
    context = browser.new_context(offline=True, viewport=size, java_script_enabled=scripts)
    page, heard = context.new_page(), []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda asked: heard.append(asked.url) if asked.url != address else None)
    page.goto(address)
    return page, heard


def test_a_mark_says_what_it_stands_for(browser, address):
    """Pointed at, a mark shows its words beside the pointer; nothing is asked for, nothing is refused."""
    page, heard = opened(browser, address, DESK)
    tip, marks = page.locator(".tip"), page.locator("svg.chart .mark")
    assert not tip.is_visible()
    said = set(marks.evaluate_all("marks => marks.map(mark => mark.dataset.tip)"))
    for mark in marks.all()[:8]:  # one may lie under another
        mark.hover(force=True)
        if tip.is_visible():
            break
    assert tip.inner_text() in said
    assert heard == []


def test_arrow_keys_go_from_mark_to_mark(browser, address):
    """A chart that has the focus tells its marks one by one; Escape, or leaving it, ends that."""
    page, _ = opened(browser, address, DESK)
    chart, tip = page.locator("svg.chart:visible:has(.mark)").first, page.locator(".tip")
    said = chart.locator(".mark").evaluate_all("marks => marks.map(mark => mark.dataset.tip)")
    chart.focus()
    for expected in said[:3]:
        page.keyboard.press("ArrowRight")
        assert tip.inner_text() == expected
    page.keyboard.press("Escape")
    assert not tip.is_visible()


def test_the_keyboard_stops_only_where_there_is_something_to_do(browser, address):
    """At a desk no table needs to be moved, and none is a stop on the way of the tab key."""
    page, _ = opened(browser, address, DESK)
    stops = page.locator(":is([tabindex], a):visible").evaluate_all("them => them.map(one => one.tagName)")
    assert set(stops) <= {"A", "svg"}


def test_without_scripts_the_charts_stand(browser, address):
    """No script: every chart is drawn, named, and its marks have the browser's own titles."""
    page, heard = opened(browser, address, DESK, scripts=False)
    charts = page.locator("svg.chart:visible").all()
    assert charts
    assert page.locator(".slim:visible").count() == 0
    for chart in charts:
        box = chart.bounding_box()
        assert box["width"] > 200
        assert box["height"] > 15
        assert chart.get_attribute("aria-label")
    assert page.locator("svg.chart .mark > title").count() > len(charts)
    assert heard == []


def test_a_phone_needs_no_sideways_scrolling(browser, address):
    """At 360 pixels the page is no wider than the screen; nothing is moved sideways but tables of many
    figures, which the keyboard reaches; charts that have a narrow form are shown in it.
    """
    page, _ = opened(browser, address, PHONE)
    wider = "them.filter(one => one.scrollWidth > one.clientWidth + 1)"
    assert page.locator("figure, .grid:not(.moved)").evaluate_all(f"them => {wider}.length") == 0
    assert page.locator(".grid").evaluate_all(f"them => {wider}.every(one => one.tabIndex === 0)")
    assert page.locator(".wide:visible").count() == 0
    assert page.locator(".slim:visible").count() == page.locator(".slim").count()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_axe_finds_nothing_serious(browser, address):
    """No serious or critical finding of axe-core: contrast, names, order, keyboard."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe-core is not installed here"
    )
    page, _ = opened(browser, address, PHONE)
    found = axe.Axe().run(page).response["violations"]
    assert [
        (one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")
    ] == []
