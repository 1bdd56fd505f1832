"""Where figures stand on their pages, in the units of PDF.

WeasyPrint 70.0 writes the boxes of figures in CSS pixels from the head of the page. PDF wants points from
its foot (ISO 32000-1, 14.8.5.4.3), or readers that show or read a figure by its box look elsewhere.
"""

from typing import Any

CHECKED = "WeasyPrint 70.0"
POINTS = 0.75  # a CSS pixel, 1/96 inch, in points of 1/72


def place_figures(_document: Any, pdf: Any) -> None:
    """Mend the boxes of all figures of a PDF by WeasyPrint 70.0, no other; a finisher for `write_pdf`."""
    if pdf.info["Producer"].string != CHECKED:
        return
    for item in pdf.objects:
        if isinstance(item, dict) and item.get("S") == "/Figure" and "BBox" in item.get("A", {}):
            page = pdf.objects[int(item["Pg"].split()[0])]
            item["A"]["BBox"][:] = placed(item["A"]["BBox"], page["MediaBox"])


def placed(box: Any, page: Any) -> tuple[float, float, float, float]:
    """A box of pixels, left, top, right, bottom, as points of the page: left, foot, right, head."""
    left, top, right, bottom = (float(edge) * POINTS for edge in box)
    return page[0] + left, page[3] - bottom, page[0] + right, page[3] - top
