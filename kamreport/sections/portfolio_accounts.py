"""Portfolio: every account in one table, the largest first, with totals that add up."""

from collections.abc import Sequence
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.case import Case
from kamreport.narrative.certainty import ratio, short_change, tone
from kamreport.narrative.composing import numbers, passage, shortened
from kamreport.narrative.money import apportion, percents, rounded
from kamreport.sections import section
from kamreport.words import Words

ROWS = 60
LONG = 48  # characters of a name
MARKED = 0.1  # changes up to this stay uncoloured
BANDS: dict[str, Tone] = {"healthy": "good", "watch": "watch", "at_risk": "bad"}


@dataclass(frozen=True)
class Content:
    """One table."""

    accounts: Grid


@dataclass(frozen=True)
class Money:
    """The column of money: whose worth is printed, what it is called, and what it is compared with."""

    head: str
    worth: dict[str, float]
    before: dict[str, float]


@section(Content, asked=True, portfolio=160)
def portfolio_accounts(case: Case, _account: str | None, words: Words) -> Section | None:
    """All accounts; a book of one account has no list."""
    if len(case.book.accounts) < 2:
        return None
    money = _money(case)
    order = sorted(case.book.accounts, key=lambda one: (-money.worth.get(one, 0.0), one))
    shown, rest = order[:ROWS], order[ROWS:]
    lead = _lead(money, len(shown), len(rest), words)
    grid = _grid(case, money, shown, rest, words)
    return Section("portfolio_accounts", words("portfolio-accounts"), lead, Content(grid))


def _lead(money: Money, shown: int, rest: int, words: Words) -> str:
    first = words("portfolio-accounts-lead", n=shown + rest, shown=shown, rest=rest, head=money.head)
    changes = [money.worth.get(one, 0.0) - before for one, before in money.before.items()]
    up, down = sum(one > 0 for one in changes), sum(one < 0 for one in changes)
    return passage(words, first, words("portfolio-accounts-change", up=up, down=down) if up + down else "")


def _money(case: Case) -> Money:
    """Revenue of twelve months; without orders the yearly value of contracts, else the value won."""
    if case.book.has("orders"):
        found = case.now["revenue"].accounts
        return Money("orders", numbers(found["trailing"]), numbers(found["trailing_before"].dropna()))
    basis = case.now["value"].tables["basis"]
    source = str(basis["source"].iloc[0]) if len(basis) else ""
    worth = numbers(case.now["value"].accounts["worth"].dropna())
    before: dict[str, float] = {}
    if source == "contracts":
        before = numbers(case.now["recurring"].accounts["annual_year_ago"].dropna())
    return Money(source or "none", worth if source else {}, before)


def _grid(case: Case, money: Money, shown: Sequence[str], rest: Sequence[str], words: Words) -> Grid:
    parts = [money.worth.get(one, 0.0) for one in shown]
    if rest:
        parts.append(sum(money.worth.get(one, 0.0) for one in rest))
    printed = apportion([rounded(100 * part) / 100 for part in parts])
    shares = percents(parts, 1) if sum(parts) > 0 and min(parts) >= 0 else None
    share = [words.percent(one, 1) for one in shares] if shares else [""] * len(parts)
    used = _columns(case, money)
    heads = [
        ("account", Head(words("column-account"), width=3.3)),
        ("owner", Head(words("column-owner"), width=1.9)),
        ("tier", Head(words("column-tier"), width=1.3)),
        ("stage", Head(words("column-stage"), width=1.3)),
        ("worth", Head(_head(case, money, words), number=True, width=1.9)),
        ("change", Head(words("column-change"), number=True, width=1.1)),
        ("share", Head(words("column-share"), number=True, width=1.0)),
        ("health", Head(words("column-health"), number=True, width=1.8)),
    ]
    rows = [
        _row(case, account, money, words.number(amount), part, words)
        for account, amount, part in zip(shown, printed, share, strict=False)
    ]
    if rest:
        other = {
            "account": Cell(words("other-accounts", n=len(rest))),
            "worth": Cell(words.number(printed[-1])),
        }
        rows.append({**other, "share": Cell(share[-1])})
    total = {
        "account": Cell(words("total")),
        "worth": Cell(words.number(sum(printed))),
        "change": _change(sum(money.worth.values()), sum(money.before.values()) or None, words),
        "share": Cell(words.percent(1, 1) if shares else ""),
    }
    names = [name for name, _ in heads if name in used]
    return Grid(
        headline="",
        heads=tuple(head for name, head in heads if name in used),
        rows=tuple(tuple(row.get(name, Cell("")) for name in names) for row in rows),
        total=tuple(total.get(name, Cell("")) for name in names) if "worth" in used else (),
        note=words("portfolio-accounts-note", basis=money.head),
    )


def _columns(case: Case, money: Money) -> set[str]:
    """The columns that have anything to say."""
    found = {"account"}
    if case.book["accounts"]["owner"].fillna("").ne("").any():
        found.add("owner")
    for name, metric, figure in (
        ("tier", "tier", "tier"),
        ("stage", "lifecycle", "stage"),
        ("health", "health", "health"),
    ):
        if case.now[metric].accounts[figure].notna().any():
            found.add(name)
    if any(money.worth.values()):
        found |= {"worth", "share"} | ({"change"} if any(money.before.values()) else set())
    return found


def _head(case: Case, money: Money, words: Words) -> str:
    return words(f"column-worth-{money.head}", currency=words.currency(case.book.currency))


def _row(case: Case, account: str, money: Money, amount: str, share: str, words: Words) -> dict[str, Cell]:
    profile = case.profile(account)
    tier, stage = case.now["tier"].word(account, "tier"), case.now["lifecycle"].word(account, "stage")
    return {
        "account": Cell(shortened(words.named(str(profile["name"])), LONG)),
        "owner": Cell(words.named(str(profile["owner"] or ""))),
        "tier": Cell(words(f"tier-{tier}") if tier else ""),
        "stage": Cell(words(f"stage-{stage}") if stage else ""),
        "worth": Cell(amount),
        "change": _change(money.worth.get(account), money.before.get(account), words),
        "share": Cell(share),
        "health": _health(case, account, words),
    }


def _change(now: float | None, then: float | None, words: Words) -> Cell:
    change = ratio(now, then)
    return Cell("") if change is None else Cell(short_change(change, words), tone(change, still=MARKED))


def _health(case: Case, account: str, words: Words) -> Cell:
    found, band = case.now["health"].estimate(account, "health"), case.now["health"].word(account, "band")
    if found.value is None:
        return Cell(words("not-known"), "muted")
    score = words.number(found.value)
    if not band:
        return Cell(score)
    text = words("score-band", score=score, band=words(f"health-band-{band}"))
    return Cell(text, BANDS.get(band, ""))
