"""What an order line is."""

from dataclasses import dataclass
from datetime import date

from kamreport.sample.products import Product
from kamreport.sample.roster import Client


@dataclass(frozen=True)
class Line:
    """One order line; money in cents of the account's currency. `order` is unique within the account."""

    client: Client
    order: str
    day: date
    product: Product
    quantity: int | None
    price: int | None
    discount: int
    amount: int
    unit_cost: int | None
    cost: int | None
    status: str
    promised_on: date | None = None
    delivered_on: date | None = None
    in_full: bool | None = None
    stock_out: bool | None = None
