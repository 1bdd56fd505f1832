"""What happened in a portfolio besides its size, a sentence each: who moved it, who fell silent."""

from collections.abc import Callable

from kamreport.case import Case
from kamreport.narrative import deals
from kamreport.narrative.certainty import direction, unclear
from kamreport.narrative.composing import shortened
from kamreport.narrative.message import portfolio_figure as _figure
from kamreport.narrative.silence import at_stake, by_peers
from kamreport.narrative.whole import LONG
from kamreport.words import Words


def news(case: Case, words: Words) -> dict[str, str]:
    """The sentences of what is known, by what each is about."""
    made = ((name, make(case, words)) for name, make in SENTENCE_MAKERS.items())
    return {name: text for name, text in made if text}


def _named(case: Case, account: str, words: Words) -> str:
    return shortened(words.named(case.name(account)), LONG)


def _why(case: Case, words: Words) -> str:
    """Who carried the change: the largest gain and the largest loss, by name."""
    movers = case.now["growth"].tables["movers"]
    period = movers[(movers["basis"] == "period") & (movers["change"] != 0)].sort_values("change")
    if len(period) < 2 or period["change"].iloc[0] >= 0 or period["change"].iloc[-1] <= 0:
        return ""
    down, up = period.iloc[0], period.iloc[-1]
    return words(
        "summary-why",
        up=_named(case, str(up["account_id"]), words),
        gain=words.short_money(float(up["change"]), case.book.currency),
        down=_named(case, str(down["account_id"]), words),
        loss=words.short_money(float(-down["change"]), case.book.currency),
        losing=int((period["change"] < 0).sum()),
        gaining=int((period["change"] > 0).sum()),
    )


def _held(case: Case, words: Words) -> str:
    """What the customers of a year ago still bring."""
    grr, nrr = _figure(case, "retention", "grr"), _figure(case, "retention", "nrr")
    if grr.value is None or nrr.value is None:
        return ""
    return words(
        "summary-held",
        grr=words.percent(grr.value),
        nrr=words.percent(nrr.value),
        interval=words.interval(nrr, share=True) or "none",
        basis="orders" if case.book.has("orders") else "contracts",
    )


def _silent(case: Case, words: Words) -> str:
    """Accounts silent against their rhythm, and what they brought up to their last order."""
    stake = at_stake(case) if case.book.has("orders") else {}
    largest = next(iter(stake), None)
    if largest is None or stake[largest] <= 0:
        return ""
    return words(
        "summary-silent",
        n=len(stake),
        rhythm="peers" if any(by_peers(case, account) for account in stake) else "own",
        money=words.short_money(sum(stake.values()), case.book.currency),
        largest=_named(case, largest, words),
    )


def _satisfaction(case: Case, words: Words) -> str:
    now, then = _figure(case, "nps", "nps"), _figure(case, "nps", "nps_before")
    if now.value is None:
        return ""
    nps, before = words.points(now.value), "" if then.value is None else words.points(then.value)
    clear = "unclear" if unclear(now, then) else "clear"
    return words(
        "summary-nps",
        nps=nps,
        before=before,
        interval=words.interval(now),
        n=now.n or 0,
        certain="alone" if not before else "same" if before == nps else clear,
        direction=direction(now.value - (then.value or 0)),
    )


def _health(case: Case, words: Words) -> str:
    bridge = case.changes.get("health_bridge")
    if bridge is None or not {"improved", "worsened"} <= bridge.portfolio.keys():
        return ""
    improved, worsened = (int(bridge.portfolio[name].value or 0) for name in ("improved", "worsened"))
    components = bridge.tables["components"].dropna(subset="delta").sort_values("delta")
    if components.empty or improved + worsened == 0:
        return ""
    worst = components.iloc[0]
    return words(
        "summary-health",
        improved=improved,
        worsened=worsened,
        component=words(f"component-{str(worst['component']).replace('_', '-')}"),
        falls="true" if worst["delta"] < 0 else "false",
    )


def _service(case: Case, words: Words) -> str:
    otif, kept = _figure(case, "delivery", "otif"), _figure(case, "service", "promise_kept")
    if otif.value is None and kept.value is None:
        return ""
    key = (
        "both"
        if otif.value is not None and kept.value is not None
        else "otif"
        if otif.value is not None
        else "kept"
    )
    return words(
        "summary-service",
        known=key,
        otif=words.percent(otif.value or 0),
        kept=words.percent(kept.value or 0),
        late=int(_figure(case, "service", "backlog_late").value or 0),
    )


def _won(case: Case, words: Words) -> str:
    """How often opportunities were won; where nothing else tells of the accounts, who brought most."""
    rate = _figure(case, "conversion", "win_rate")
    if rate.value is None:
        return ""
    if not (case.book.has("orders") or case.book.has("contracts")):
        return deals.leading(case, words)
    worth = _figure(case, "conversion", "open_value").value or 0
    return words(
        "summary-won-rate",
        rate=words.percent(rate.value),
        interval=words.interval(rate, share=True),
        n=rate.n or 0,
        money=words.short_money(worth, case.book.currency),
        valued=str(worth > 0),
        open=int(_figure(case, "conversion", "open_count").value or 0),
    )


SENTENCE_MAKERS: dict[str, Callable[[Case, Words], str]] = {
    "movers": _why,
    "retention": _held,
    "silent": _silent,
    "satisfaction": _satisfaction,
    "health": _health,
    "service": _service,
    "won": _won,
}
