"""Who began a relationship and came to order, in a sentence."""

from kamreport.narrative.whole import Whole, ended

NAMED = 4


def first_orders(whole: Whole) -> str:
    """How many of the relationships begun led to a first order, and who waits; "" where none began."""
    words, table = whole.words, whole.table("first_order", "accounts")
    begun = table[table["state"] != "before"] if len(table) else table
    if begun.empty:
        return ""
    share, days = whole.figure("first_order", "converted"), whole.value("first_order", "median_days")
    waiting = [whole.names[str(one)] for one in begun.loc[begun["state"] == "waiting", "account_id"]]
    told = words("list-comma").join(waiting[:NAMED])
    more = len(waiting) - NAMED
    return ended(
        words(
            "first-order-sentence",
            begun=len(begun),
            converted=int((begun["state"] == "converted").sum()),
            share="" if share.value is None else words.percent(share.value),
            interval="none" if share.value is None else words.interval(share, share=True) or "none",
            days="none" if days is None else words.number(days),
            waiting=len(waiting),
            names=words("wallet-others", names=told, more=more) if more > 0 else words.listed(waiting),
        )
    )
