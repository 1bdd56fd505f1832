"""What customers spend on what we sell, and how much of it is spent with us, in words."""

from kamreport.narrative.whole import Whole, ended

NAMED = 2


def headline(whole: Whole) -> str:
    """The share of the stated wallets that we have; "" where none is stated."""
    words, share = whole.words, whole.figure("wallet", "share")
    if share.value is None:
        return ""
    everyone = (share.n or 0) == len(whole.case.book.accounts)
    return words(
        "wallet-headline", share=words.percent(share.value), n=share.n or 0, all=str(everyone).lower()
    )


def sentences(whole: Whole) -> tuple[str, ...]:
    """What goes elsewhere and where most of it is, who buys nothing, whose figure cannot be right."""
    words, table = whole.words, whole.table("wallet", "room")
    room = whole.value("wallet", "room")
    if not room or table.empty:
        return ()
    first = table.iloc[0]
    most = words(
        "wallet-room",
        money=whole.money(room),
        name=whole.names[str(first["account_id"])],
        most=whole.money(float(first["room"])),
        share=words.percent(float(first["share"])),
    )
    none = [whole.names[str(one)] for one in table.loc[table["revenue"] <= 0, "account_id"]]
    over = whole.count("wallet", "over")
    return (
        most,
        *((ended(words("wallet-none", n=len(none), names=_named(whole, none))),) if none else ()),
        *((words("wallet-over", n=over),) if over else ()),
    )


def _named(whole: Whole, names: list[str]) -> str:
    words = whole.words
    if len(names) <= NAMED + 1:
        return words.listed(names)
    told = words("list-comma").join(names[:NAMED])
    return words("wallet-others", names=told, more=len(names) - NAMED)
