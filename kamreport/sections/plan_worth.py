"""Account plan: what the account is worth to us, and what the plan takes."""

from collections import Counter
from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Section, Tile, Tone
from kamreport.case import Case
from kamreport.narrative import key_figures
from kamreport.narrative.about import tiles
from kamreport.narrative.ahead import at_least, first_quarter, money_interval
from kamreport.narrative.composing import cells, passage
from kamreport.narrative.money import rounded
from kamreport.narrative.planning import Planning
from kamreport.schema import LAYERS
from kamreport.sections import section
from kamreport.steps import Step
from kamreport.words import Words

ROLES = ("executive", "service", "logistics", "finance", "product", "marketing", "inside-sales")


@dataclass(frozen=True)
class Content:
    """Tiles of its worth, why lifetime value is not told where it is not, and the resources needed."""

    tiles: tuple[Tile, ...]
    untold: str
    resources: Grid | None


@section(Content, plan=85)
def plan_worth(case: Case, account: str | None, words: Words) -> Section | None:
    """Worth and resources of one account; left out where neither is known."""
    if account is None:
        return None
    plan = Planning(case, account, words)
    about = plan.about
    found = tiles(
        key_figures.money(about, "trailing", "trailing_before"),
        _margin(plan),
        _lifetime(plan),
        _outlook(plan),
    )
    resources = _resources(plan)
    lead = passage(words, _stake(plan), _need(plan))
    if not (len(found) > 1 or resources) or not lead:
        return None
    return Section("plan_worth", words("plan-worth"), lead, Content(found, _untold(plan), resources))


def _stake(plan: Planning) -> str:
    """Revenue and margin of twelve months as money."""
    words, about = plan.words, plan.about
    revenue, margin = about.value("revenue", "trailing"), about.value("margin", "trailing_margin")
    annual = about.value("recurring", "annual")
    if revenue and revenue > 0:
        return words(
            "plan-worth-revenue",
            money=about.money(revenue),
            margin="none" if margin is None else about.money(margin),
        )
    return words("plan-worth-contracts", money=about.money(annual)) if annual else ""


def _margin(plan: Planning) -> Tile | None:
    """The margin of the twelve months beside their revenue, as money and as a rate."""
    words, about = plan.words, plan.about
    margin, rate = about.value("margin", "trailing_margin"), about.value("margin", "trailing_margin_rate")
    if margin is None or rate is None:
        return None
    note = words("plan-worth-rate", rate=words.percent(rate, 1))
    return Tile(words("plan-worth-margin"), about.money(margin), note=note)


def _need(plan: Planning) -> str:
    visits, promised = plan.about.value("allocation", "visits"), plan.about.value("allocation", "promised")
    proposed = plan.about.value("allocation", "proposed")
    if visits is None or proposed is None:
        return ""
    return plan.words(
        "plan-need",
        proposed=rounded(proposed),
        visits=rounded(visits),
        turn="same" if rounded(proposed) == rounded(visits) else "more" if proposed > visits else "fewer",
        promised=rounded(promised or 0),
    )


def _lifetime(plan: Planning) -> Tile | None:
    words, found = plan.words, plan.about.estimate("lifetime_value", "value_36")
    if found.value is None:
        return None
    interval = money_interval(found.low, found.high, plan.case.book.currency, words)
    note = words("ahead-interval", interval=interval) if interval else ""
    return Tile(words("plan-lifetime"), plan.about.money(found.value), note=note)


def _outlook(plan: Planning) -> Tile | None:
    words, found = plan.words, plan.about.estimate("outlook", "next_quarter")
    if found.value is None:
        return None
    interval = money_interval(found.low, found.high, plan.case.book.currency, words)
    note = words("ahead-interval", interval=interval) if interval else ""
    label = words("ahead-next-quarter", period=first_quarter(plan.about, short=True))
    return Tile(label, at_least(plan.about.money(found.value), found, words), note=note)


def _untold(plan: Planning) -> str:
    """Why lifetime value is withheld, where orders are on file."""
    found = plan.about.estimate("lifetime_value", "value_36")
    if found.value is not None or found.withheld is None or not plan.case.book.has("orders"):
        return ""
    return plan.words("ahead-untold-value", reason=plan.words.reason(found.withheld))


def _resources(plan: Planning) -> Grid | None:
    """Meetings by level against those held, then the actions by who must do them."""
    words = plan.words
    met = plan.case.book.has("interactions")
    rows = [*(_meetings(plan) if met else ()), *_people(plan), *_roles(plan)]
    if not rows:
        return None
    heads = (
        Head(words("plan-resource"), width=3),
        Head(words("plan-resource-need"), width=3.6),
        Head(words("plan-resource-today"), width=3),
    )
    return Grid(words("plan-resources", n=len(rows)), heads, tuple(rows))


def _meetings(plan: Planning) -> list[tuple[Cell, ...]]:
    words, rows = plan.words, []
    for layer in LAYERS:
        need = plan.promised.get(layer)
        if not need:
            continue
        held = sum(one.layer == layer and not one.planned for one in plan.meetings)
        planned = sum(one.layer == layer and one.planned for one in plan.meetings)
        tone: Tone = "watch" if held < need else ""
        rows.append(
            cells(
                words("plan-resource-meetings", layer=plan.about.inline("layer", layer)),
                words("plan-resource-yearly", n=need),
                Cell(words("plan-resource-held", held=held, planned=planned), tone),
            )
        )
    return rows


def _people(plan: Planning) -> list[tuple[Cell, ...]]:
    """Our people with open actions: how many, and how many are late."""
    words = plan.words
    ours = [one for one in plan.actions if one.side != "client" and one.owner]
    late = Counter(one.owner for one in ours if one.state == "late")
    return [
        cells(
            words.named(name),
            words("plan-resource-actions", n=n),
            Cell(words("plan-resource-late", n=late[name]), "bad" if late[name] else ""),
        )
        for name, n in Counter(one.owner for one in ours).most_common()
    ]


def _roles(plan: Planning) -> list[tuple[Cell, ...]]:
    """What the playbook asks of other roles than the account manager."""
    words = plan.words
    asked: dict[str, list[Step]] = {}
    for step in (*plan.steps("repair"), *plan.steps("reinforcement"), *plan.steps("next")):
        if step.action.owner != "account-manager":
            asked.setdefault(step.action.owner, []).append(step)
    return [
        cells(
            words(f"role-{role}"),
            words(
                "plan-resource-steps",
                n=len(asked[role]),
                day=words.short_day(min(one.due for one in asked[role])),
            ),
            words("plan-resource-unagreed"),
        )
        for role in ROLES
        if role in asked
    ]
