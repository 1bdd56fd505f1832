"""Page labels: the number a reader shows for a page is the one printed on it."""

from typing import Any

DECIMAL = "<< /Nums [0 << /S /D >>] >>"


def label_pages(_document: Any, pdf: Any) -> None:
    """Number the pages 1, 2, 3 from the cover on, as running feet do; a finisher for `write_pdf`.

    (ISO 32000-1, 12.4.2.)
    """
    pdf.catalog["PageLabels"] = DECIMAL
