"""Tables of the outlook: orders overdue against the rhythm of the accounts, and accounts by risk of loss."""

from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head
from kamreport.figures import Reason, reason
from kamreport.narrative.ahead import chance, silence, trend
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, ended, missing, row

SHOWN = 6
LEAST_RANKED = 5


def overdue(whole: Whole) -> Grid | None:
    """The accounts past the day their next order was expected, the least likely silence first."""
    words, table = whole.words, whole.table("rhythm", "overdue")
    if table.empty:
        return None
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("ahead-standing"), width=1.1),
        Head(words("ahead-due"), width=1.3),
        Head(words("ahead-until"), width=1.5),
        Head(words("ahead-days"), number=True, width=1.0),
        Head(words("ahead-chance"), number=True, width=1.1),
        Head(words("column-owner"), width=1.8),
    )
    shown = table.head(SHOWN)
    body = tuple(_overdue_row(whole, one) for one in shown.to_dict("records"))
    late = int((table["standing"] == "late").sum())
    first = whole.names[str(table["account_id"].iloc[0])]
    headline = words("portfolio-outlook-overdue", n=len(table), late=late, name=first)
    left = len(table) - len(shown)
    more = words("portfolio-outlook-overdue-left", n=left) if left else ""
    return Grid(
        ended(headline), heads, body, note=passage(words, words("portfolio-outlook-overdue-note"), more)
    )


def _overdue_row(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words, account, late = whole.words, str(one["account_id"]), one["standing"] == "late"
    return row(
        whole.names[account],
        Cell(words(f"rhythm-{one['standing']}"), "bad" if late else "watch"),
        whole.day(one["expected_on"]),
        whole.day(one["latest_on"]),
        words.number(float(one["days_overdue"])),
        chance(float(one["silence_chance"]), words),
        whole.owners.get(account, ""),
    )


def risks(whole: Whole) -> Grid | None:
    """The accounts by their risk of loss, the highest first; a probability only where it held."""
    words = whole.words
    table = _ranked(whole)
    if len(table) < LEAST_RANKED:
        return None
    told = bool(table["risk"].notna().any())
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("ahead-rank"), number=True, width=0.8),
        *((Head(words("ahead-risk"), number=True, width=1.1),) if told else ()),
        *((Head(words("column-interval"), number=True, width=1.5),) if told else ()),
        Head(words("ahead-silence"), number=True, width=1.4),
        Head(words("ahead-trend"), number=True, width=1.4),
        Head(words("column-trailing", currency=words.currency(whole.currency)), number=True, width=1.7),
        Head(words("column-owner"), width=1.8),
    )
    body = tuple(_risk_row(whole, one, told) for one in table.head(SHOWN).to_dict("records"))
    left = len(table) - len(body)
    more = words("portfolio-outlook-risk-left", n=left) if left > 0 else ""
    note = passage(words, words("portfolio-outlook-risk-note"), _base_rate(whole), more)
    return Grid(_risk_headline(whole, table, told), heads, body, note=note)


def unranked(whole: Whole) -> Reason | None:
    """Why no account is ranked by its risk of loss; None where some are, or where nobody has bought."""
    found = whole.case.now["churn_risk"].accounts
    if "rank_withheld" not in found or found["rank"].notna().any():
        return None
    whys = [one for one in found["rank_withheld"] if isinstance(one, Reason) and one != reason("inactive")]
    return whys[0] if whys else None


def _ranked(whole: Whole) -> pd.DataFrame:
    columns = {
        name: whole.column("churn_risk", name)
        for name in ("rank", "risk", "risk_low", "risk_high", "silence", "trend")
    }
    table = pd.DataFrame({**columns, "trailing": whole.column("revenue", "trailing")})
    table = table[table["rank"].notna()].rename_axis("account_id").reset_index()
    return table.sort_values(["rank", "account_id"], ignore_index=True)


def _risk_row(whole: Whole, one: dict[Any, Any], told: bool) -> tuple[Cell, ...]:
    words, account = whole.words, str(one["account_id"])
    ends = (one["risk_low"], one["risk_high"])
    interval = (
        "" if missing(ends[0]) else words("interval", low=words.percent(ends[0]), high=words.percent(ends[1]))
    )
    risk = () if not told else (chance(one["risk"], words) if not missing(one["risk"]) else "", interval)
    return row(
        whole.names[account],
        words.number(one["rank"]),
        *risk,
        "" if missing(one["silence"]) else silence(float(one["silence"]), words),
        "" if missing(one["trend"]) else trend(float(one["trend"]), words),
        "" if missing(one["trailing"]) else words.number(float(one["trailing"])),
        whole.owners.get(account, ""),
    )


def _risk_headline(whole: Whole, table: pd.DataFrame, told: bool) -> str:
    words, first = whole.words, table.iloc[0]
    name = whole.names[str(first["account_id"])]
    if told and not missing(first["risk"]):
        return words("portfolio-outlook-risk-told", name=name, share=chance(float(first["risk"]), words))
    result = whole.case.now["churn_risk"]
    why = result.estimate(str(first["account_id"]), "risk").withheld
    return words(
        "portfolio-outlook-risk-ranked", name=name, reason=words.reason(why) if why else words("not-known")
    )


def _base_rate(whole: Whole) -> str:
    words, found = whole.words, whole.figure("churn_risk", "event_rate")
    if found.value is None:
        return ""
    return words(
        "portfolio-outlook-base",
        share=words.percent(found.value),
        interval=words.interval(found, share=True),
        n=found.n or 0,
    )
