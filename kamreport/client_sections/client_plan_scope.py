"""Client plan: what the work together covers, under which contracts, and when these end."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Section
from kamreport.client_sections import client_section
from kamreport.narrative import contract_line
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.groups import printed_groups
from kamreport.narrative.joint_plan import JointPlan
from kamreport.sharing import Shared
from kamreport.sharing.people import Agreement
from kamreport.words import Words

CONTRACTS, RANGE = 8, 5


@dataclass(frozen=True)
class Content:
    """The contracts on a time line and with their days, and what is supplied."""

    line: Picture | None
    contracts: Grid | None
    supplied: Grid | None


@client_section(Content, client_plan=40)
def client_plan_scope(shared: Shared, words: Words) -> Section | None:
    """Scope and contracts; left out where there is neither contract nor purchase."""
    plan = JointPlan(shared, words)
    bought = [one for one in shared.categories if one.amount > 0 and one.name]
    if not (shared.agreements or bought):
        return None
    line = contract_line.picture(shared.agreements, shared.as_of, words)
    content = Content(line, _contracts(plan), _supplied(plan))
    lead = passage(
        words,
        _covered(plan),
        words("client-plan-supplied", n=len(bought), category=bought[0].name) if bought else "",
    )
    return Section("client_plan_scope", words("client-plan-scope"), lead, content)


def _covered(plan: JointPlan) -> str:
    words, found = plan.words, plan.shared.agreements
    ends = [one for one in found if one.end is not None and not one.renews]
    first = ends[0] if ends else None
    return words(
        "client-plan-scope-lead",
        n=len(found),
        next=words.day(first.end) if first and first.end else "none",
        name=(first.name or words("client-contract")) if first else "",
    )


def _contracts(plan: JointPlan) -> Grid | None:
    words, found = plan.words, plan.shared.agreements
    if not found:
        return None
    heads = (
        Head(words("account-contracts-name"), width=3.4),
        Head(words("account-contracts-start"), width=1.6),
        Head(words("account-contracts-ends"), width=1.6),
        Head(words("account-contracts-notice"), width=1.6),
        Head(words("client-plan-annual"), number=True, width=1.5),
        Head(words("plan-scope-renewal"), width=2.1),
    )
    rows = tuple(_contract(plan, one) for one in found[:CONTRACTS])
    more = len(found) - len(rows)
    notes = [words("client-more", n=more)] if more else []
    if any(one.converted and one.annual is not None for one in found[:CONTRACTS]):
        notes.append(words("client-plan-converted"))
    return Grid(
        words("client-plan-contracts", n=len(found), ending=str(any(one.end for one in found))),
        heads,
        rows,
        note=words("sentence-gap").join(notes),
    )


def _contract(plan: JointPlan, one: Agreement) -> tuple[Cell, ...]:
    words, told = plan.words, plan.told
    passed = one.notice_by is not None and one.notice_by < plan.shared.as_of
    state = "none" if one.end is None else "renews" if one.renews else "agree"
    return cells(
        words.named(one.name) or words("client-contract"),
        told.day(one.start),
        words("account-contracts-open-ended") if one.end is None else told.day(one.end),
        words("plan-scope-passed") if passed else told.day(one.notice_by),
        "" if one.annual is None else words.short_money(one.annual, plan.shared.currency),
        words("client-plan-renewal", state=state),
    )


def _supplied(plan: JointPlan) -> Grid | None:
    """What was bought in twelve months by category, the largest first; None with fewer than two."""
    words = plan.words
    printed = printed_groups({one.name: one.amount for one in plan.shared.categories})
    rows = [one for one in plan.shared.categories if one.amount > 0]
    if len(rows) < 2:
        return None
    shown, rest = rows[:RANGE], rows[RANGE:]
    names = [words.named(one.name) or words("account-products-unstated") for one in shown]
    values, amounts = [one.amount for one in shown], [printed[one.name] for one in shown]
    if rest:
        names.append(words("plan-scope-others", n=len(rest)))
        values.append(sum(one.amount for one in rest))
        amounts.append(sum(printed[one.name] for one in rest))
    whole = sum(values)
    heads = (
        Head(words("client-plan-category"), width=3),
        Head(
            words("client-plan-bought", currency=words.currency(plan.shared.currency)), number=True, width=1.8
        ),
        Head(words("column-share"), width=2.6),
    )
    body = tuple(
        cells(name, words.number(amount), Cell(words.percent(value / whole), bar=value / whole))
        for name, amount, value in zip(names, amounts, values, strict=True)
    )
    return Grid(
        words("client-plan-range", n=len(rows)),
        heads,
        body,
        total=cells(words("total"), words.number(sum(amounts)), ""),
        note=words("plan-scope-months"),
    )
