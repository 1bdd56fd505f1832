"""Account plan: what the work together covers, under which contracts, and which of their days come when."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tone
from kamreport.case import Case
from kamreport.narrative.agreed import Contract
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.groups import printed_groups
from kamreport.narrative.money import whole_money
from kamreport.narrative.planning import Planning
from kamreport.sections import section
from kamreport.words import Words

SHOWN, RANGE = 8, 5
RENEWALS: dict[str, Tone] = {"bare": "bad", "open": "good"}


@dataclass(frozen=True)
class Content:
    """The running contracts with what is under way for their end, and what is supplied."""

    contracts: Grid | None
    supplied: Grid | None


@section(Content, plan=40)
def plan_scope(case: Case, account: str | None, words: Words) -> Section | None:
    """Scope and contracts of one account; left out where there is neither contract nor purchase."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    content = Content(_contracts(plan), _supplied(plan))
    lead = passage(words, _covered(plan), _bought(plan))
    if not lead:
        return None
    return Section("plan_scope", words("plan-scope"), lead, content)


def _covered(plan: Planning) -> str:
    words, found = plan.words, plan.contracts
    if not found:
        return words("plan-scope-none") if plan.case.book.has("contracts") else ""
    annual = plan.about.value("recurring", "annual")
    bare = [one for one in found if one.end is not None and one.renewal != "renews"]
    first = bare[0] if bare else None
    return words(
        "plan-scope-contracts",
        n=len(found),
        money=plan.about.money(annual) if annual else "none",
        next=words.day(first.end) if first and first.end else "none",
        name=first.name if first else "",
        state=first.renewal if first else "none",
    )


def _bought(plan: Planning) -> str:
    words, rows = plan.words, plan.about.table("products", "categories")
    rows = rows[rows["revenue"] > 0] if len(rows) else rows
    trailing = plan.about.value("revenue", "trailing")
    if rows.empty:
        return words("plan-scope-bought", money=plan.about.money(trailing)) if trailing else ""
    first = rows.iloc[0]
    return words(
        "plan-scope-supplied",
        n=len(rows),
        category=str(first["category"]) or words("account-products-unstated"),
        share=words.percent(float(first["share"])),
    )


def _contracts(plan: Planning) -> Grid | None:
    found, words = plan.contracts[:SHOWN], plan.words
    if not found:
        return None
    amounts, total = whole_money([one.annual or 0 for one in found], words)
    currency = words.currency(plan.case.book.currency)
    heads = (
        Head(words("account-contracts-name"), width=2.8),
        Head(words("account-contracts-start"), width=1.7),
        Head(words("account-contracts-ends"), width=1.7),
        Head(words("account-contracts-notice"), width=1.7),
        Head(words("plan-scope-renewal"), width=2),
        Head(words("account-contracts-value", currency=currency), number=True, width=1.5),
    )
    rows = tuple(
        _row(plan, one, amount if one.annual is not None else "")
        for one, amount in zip(found, amounts, strict=True)
    )
    more = len(plan.contracts) - len(found)
    summed = len(found) > 1 and not more and any(one.annual is not None for one in found)
    foot = cells(words("total"), "", "", "", "", total) if summed else ()
    note = words("account-more", n=more) if more else ""
    return Grid(
        words("plan-scope-list", n=len(plan.contracts), ending=str(any(one.end for one in plan.contracts))),
        heads,
        rows,
        total=foot,
        note=note,
    )


def _row(plan: Planning, one: Contract, amount: str) -> tuple[Cell, ...]:
    words, as_of = plan.words, plan.about.as_of
    passed = one.notice_by is not None and one.notice_by < as_of
    notice = "" if one.notice_by is None else words.short_day(one.notice_by)
    return cells(
        words.named(one.name),
        words.short_day(one.start) if one.start else "",
        words.short_day(one.end) if one.end else words("account-contracts-open-ended"),
        words("plan-scope-passed") if passed else notice,
        ""
        if one.end is None
        else Cell(words("plan-renewal", state=one.renewal), RENEWALS.get(one.renewal, "")),
        amount,
    )


def _supplied(plan: Planning) -> Grid | None:
    """What was bought in twelve months by category, the largest first; None with fewer than two."""
    words, rows = plan.words, plan.about.table("products", "categories")
    if rows.empty:
        return None
    printed = printed_groups(dict(zip(rows["category"], rows["revenue"], strict=True)))
    rows = rows[rows["revenue"] > 0]
    if len(rows) < 2:
        return None
    shown = rows.head(RANGE)
    rest = float(rows["revenue"].iloc[RANGE:].sum())
    names = [words.named(str(one)) or words("account-products-unstated") for one in shown["category"]]
    values = [printed[one] for one in shown["category"]]
    shares = [float(one) for one in shown["share"]]
    if rest > 0:
        names.append(words("plan-scope-others", n=len(rows) - len(shown)))
        values.append(sum(printed[one] for one in rows["category"].iloc[RANGE:]))
        shares.append(rest / float(rows["revenue"].sum()))
    heads = (
        Head(words("account-products-category"), width=2.4),
        Head(
            words("account-products-revenue", currency=words.currency(plan.case.book.currency)),
            number=True,
            width=1.4,
        ),
        Head(words("column-share"), width=3.4),
    )
    body = tuple(
        cells(name, words.number(value), Cell(words.percent(share), bar=share))
        for name, value, share in zip(names, values, shares, strict=True)
    )
    return Grid(
        words("plan-scope-range", n=len(rows), category=names[0]),
        heads,
        body,
        total=cells(words("total"), words.number(sum(values)), ""),
        note=words("plan-scope-months"),
    )
