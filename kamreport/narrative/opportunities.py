"""What an opportunity is called where its data give it no name."""

from collections.abc import Sequence

import pandas as pd

from kamreport.narrative.about import About
from kamreport.values import text


def names(about: About, rows: pd.DataFrame) -> Sequence[str]:
    """For each opportunity of `rows` (opportunity_id, name) its name, else its product with its identifier,
    else that alone.
    """
    words = about.words
    sold = about.rows("opportunities").set_index("opportunity_id")["product_id"].to_dict()
    products = about.case.book["products"].set_index("product_id")["name"].to_dict()

    def called(key: str) -> str:
        product = words.named(text(products.get(sold.get(key))))
        return words("opportunity-of-product", product=product, id=key) if product else key

    return [
        words.named(text(name)) or called(text(key))
        for name, key in zip(rows["name"], rows["opportunity_id"], strict=True)
    ]
