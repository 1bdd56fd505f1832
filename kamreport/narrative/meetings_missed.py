"""The important accounts that were met too seldom, or whose strategy meeting was called off."""

from kamreport.blocks import Cell, Grid, Head
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, row

IMPORTANT = ("strategic", "growth", "core")
LEAST = 0.5  # of the meetings due
SHOWN = 7


def important(whole: Whole) -> list[str]:
    """The accounts of the tiers that are served most; all accounts where none has a tier."""
    tiers = whole.column("tier", "tier")
    chosen = [str(one) for one in tiers.index if tiers[one] in IMPORTANT]
    return chosen or [str(one) for one in tiers.index]


def behind(whole: Whole) -> Grid | None:
    """Important accounts that met less than half of what is due, or called off their strategy meeting."""
    words, shares = whole.words, whole.numbers("engagement", "cadence")
    states = whole.column("engagement", "strategy")
    chosen = [
        one
        for one in important(whole)
        if one in shares and (shares[one] < LEAST or states.get(one) == "cancelled")
    ]
    chosen.sort(key=lambda one: (shares[one], one))
    if not chosen:
        return None
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("column-tier"), width=1.1),
        Head(words("column-owner"), width=1.8),
        Head(words("portfolio-engagement-share"), number=True, width=1.4),
        Head(words("portfolio-engagement-spoken"), number=True, width=1.1),
        Head(words("portfolio-engagement-strategy-column"), width=1.4),
        Head(words("portfolio-engagement-last"), number=True, width=0.9),
        Head(words("portfolio-engagement-next"), width=1.9),
    )
    more = len(chosen) - SHOWN
    return Grid(
        words("portfolio-engagement-behind", n=len(chosen), of=len(important(whole))),
        heads,
        tuple(_account(whole, one, shares[one]) for one in chosen[:SHOWN]),
        note=passage(
            words,
            words("portfolio-engagement-behind-note"),
            words("portfolio-engagement-more", n=more) if more > 0 else "",
        ),
    )


def _account(whole: Whole, account: str, share: float) -> tuple[Cell, ...]:
    words, result = whole.words, whole.case.now["engagement"]
    state = result.word(account, "strategy") or "none"
    reached, contacts = result.estimate(account, "reached").value, result.estimate(account, "contacts").value
    since = result.estimate(account, "days_since_meeting").value
    return row(
        whole.names[account],
        whole.choice("tier", whole.case.now["tier"].word(account, "tier")),
        whole.owners[account],
        Cell(words.percent(share), "bad" if share < LEAST else "", share),
        ""
        if reached is None or not contacts
        else words("portfolio-engagement-of", reached=words.number(reached), n=words.number(contacts)),
        Cell(
            words("none") if state == "none" else words(f"strategy-{state}"),
            "bad" if state == "cancelled" else "",
        ),
        "" if since is None else words.number(since),
        whole.day(result.accounts.at[account, "next_meeting"]),
    )
