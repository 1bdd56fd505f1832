"""Chromium kept alive: the same HTML with its charts inside, tags and outline on, all its processes counted.

The charts are drawn by vl-convert, as for the plain way but compiled once, and counted with the rest.
"""

import base64
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kamreport.blocks import Document
from kamreport.paths import STYLES
from kamreport.render import page
from ways import Make, MissingError, Turn
from ways.charts import inline, timed_charts

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PRINTED = {
    "printBackground": True,
    "preferCSSPageSize": True,
    "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}


@contextmanager
def opened() -> Iterator[Make]:
    """One browser with one tab, in which page after page is opened and printed. MissingError without one."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        raise MissingError("Chromium is not installed (Debian: apt-get install chromium)")
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError as error:
        raise MissingError("playwright is not installed (pip install --group bench)") from error
    with sync_playwright() as driver, tempfile.TemporaryDirectory(prefix="kamreport-bench-") as folder:
        try:
            browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        except Error as error:
            raise MissingError(f"Chromium does not start: {str(error).splitlines()[0]}") from error
        tab = browser.new_page()
        line = tab.context.new_cdp_session(tab)
        file = Path(folder) / "page.html"
        with timed_charts() as charts:

            def make(document: Document) -> Turn:
                charts.seconds, start = 0.0, time.process_time()
                made = page(document)
                style = "\n".join(made.styles).replace("asset:", f"{STYLES.as_uri()}/")
                text = inline(made).replace("</head>", f"<style>{style}</style></head>", 1)
                file.write_text(text, encoding="utf-8")
                here, before = time.process_time() - start, browsers_seconds()
                tab.goto(file.as_uri())
                told = line.send("Page.printToPDF", PRINTED)
                return Turn(
                    here + browsers_seconds() - before, charts.seconds, base64.b64decode(told["data"])
                )

            yield make
        browser.close()


def browsers_seconds() -> float:
    """The CPU seconds of all processes of the browsers that this process has started, so far."""
    import psutil

    total = 0.0
    for one in psutil.Process().children(recursive=True):
        try:
            if "chrom" in one.name():
                used = one.cpu_times()
                total += used.user + used.system + used.children_user + used.children_system
        except psutil.Error:
            continue
    return total
