"""A small industry for tests of white space: what peers buy and one account does not."""

from functools import cache

from books import book
from portfolios import AS_OF, case

from kamreport.case import Case


@cache
def shelves(*, apart: bool = True) -> Case:
    """Fourteen food makers: A01 to A07 buy ships and cars, A08 ships alone, A09 to A14 buses alone; rules of
    so few accounts are let through. Cars come a month later than ships once a year, unless not `apart`.
    """
    few = {"white_space": {"least_accounts": 14, "least_both": 5}}
    names = [f"A{n:02d}" for n in range(1, 15)]
    baskets = {name: ("X", "Y") if n < 7 else ("X",) if n < 8 else ("Z",) for n, name in enumerate(names)}
    orders = [
        {"account_id": name, "order_id": f"{product}{month}", "date": AS_OF.replace(month=month),
         "amount": 1000.0, "product_id": product}
        for name, basket in baskets.items() for product in basket
        for month in (4 if apart and product == "Y" else 3, 6, 9)
    ]  # fmt: skip
    products = [
        {"product_id": key, "name": f"{category[:-1]} {key}", "category": category}
        for key, category in (("X", "Ships"), ("Y", "Cars"), ("Z", "Buses"))
    ]
    accounts = [{"account_id": name, "name": name, "industry": "Food"} for name in names]
    return case(book(accounts, orders, as_of=AS_OF, products=products, settings=few))
