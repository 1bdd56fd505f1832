"""Asks that follow from trade: orders, contracts, opportunities, payments and usage."""

from kamreport.narrative import calling
from kamreport.narrative.about import About
from kamreport.narrative.ask import Values
from kamreport.period import Span, containing
from kamreport.values import text

SOON = 180


def overdue(about: About) -> Values | None:
    """An invoice is overdue for a month or longer."""
    amount, oldest = about.value("receivables", "overdue"), about.value("receivables", "oldest_overdue_days")
    if not amount or amount <= 0 or oldest is None or oldest < 30:
        return None
    return {"money": about.money(amount), "days": int(oldest)}


def departure(about: About) -> Values | None:
    """An event says that it has left, a contract that it has not."""
    day = about.date("departures", "left_on")
    if about.word("departures", "state") != "disputed" or day is None:
        return None
    money = about.value("departures", "running_value") or 0
    return {
        "day": about.words.day(day),
        "n": int(about.value("departures", "running") or 0),
        "money": about.money(money),
        "valued": str(money > 0),
    }


def silence(about: About) -> Values | None:
    """No order for longer than the account's own gaps with one standard deviation."""
    if about.word("lifecycle", "stage") not in ("dormant", "churned"):
        return None
    since, gap = about.value("lifecycle", "days_since_order"), about.value("lifecycle", "usual_gap")
    if since is None:
        return None
    known = gap is not None and about.own_rhythm
    return {
        "days": int(since),
        "gap": round(gap or 0),
        "known": str(known),
        "stage": str(about.word("lifecycle", "stage")),
    }


def renewal(about: About) -> Values | None:
    """A contract ends soon and nothing is open to renew it."""
    end = about.date("recurring", "next_end")
    if not about.value("recurring", "unrenewed") or end is None:
        return None
    money = about.value("recurring", "unrenewed_value") or 0
    return {"day": about.words.day(end), "money": about.money(money), "valued": str(money > 0)}


def ending(about: About) -> Values | None:
    """A contract ends soon that does not renew itself, and it is not known whether a renewal is open."""
    day = calling.ending(about)
    if day is None or about.case.book.has("opportunities"):
        return None
    return {"day": about.words.day(day)}


def closing(about: About) -> Values | None:
    """A contract ends within 180 days, and its renewal is open but not yet won."""
    end, unrenewed = about.date("recurring", "next_end"), about.value("recurring", "unrenewed")
    if end is None or unrenewed is None or unrenewed or not 0 <= (end - about.as_of).days <= SOON:
        return None
    return {"day": about.words.day(end)}


def decline(about: About) -> Values | None:
    """Revenue is down on a year ago, by more than usual or two periods running."""
    now, then = about.value("revenue", "revenue"), about.value("revenue", "year_ago")
    if not now or not then or then <= 0 or now / then > 0.9:
        return None
    clear = about.word("growth", "growth_noise") == "clear"
    trailing = about.value("growth", "growth_trailing")
    if not clear and (trailing is None or trailing > -0.1):
        return None
    rows = about.table("products", "categories")
    lost = rows[rows["change"] < 0].sort_values("change") if not rows.empty else rows
    name = text(lost.iloc[0]["category"]) if len(lost) else ""
    return {"change": about.words.percent(1 - now / then), "name": name, "named": str(bool(name))}


def target(about: About) -> Values | None:
    """Less than nine tenths of the target to date were reached: what can be asked once the period is over is
    what the year still lacks, or the reason.
    """
    share = about.value("targets", "attainment")
    if not share or share >= 0.9:
        return None
    gap = (about.value("targets", "target_to_date") or 0) - (about.value("targets", "actual") or 0)
    year = containing(about.case.book.period.end, Span.YEAR, about.case.config.fiscal_year_start)
    left = (about.value("targets", "year_target") or 0) - (about.value("targets", "year_actual") or 0)
    over = about.case.book.period.finished(about.as_of)
    return {
        "share": about.words.percent(share),
        "money": about.money(gap),
        "state": "running" if not over else "year" if left > 0 and year.end > about.as_of else "over",
        "left": about.money(max(left, 0)),
        "end": about.words.day(year.end),
    }


def usage(about: About) -> Values | None:
    """Usage fell by a quarter in 90 days."""
    change = about.value("usage", "usage_change")
    return {"change": about.words.percent(-change)} if change is not None and change <= -0.25 else None


def stale(about: About) -> Values | None:
    """The expected days of open opportunities have passed."""
    n = int(about.value("conversion", "overdue_count") or 0)
    return {"n": n} if n else None


def undated(about: About) -> Values | None:
    """Opportunities are open, and none of them says when it should close."""
    rows = about.table("conversion", "open")
    return None if rows.empty or rows["expected_on"].notna().any() else {"n": len(rows)}


def prospect(about: About) -> Values | None:
    """No order yet, but something open: the first order is the aim."""
    if about.word("lifecycle", "stage") != "prospect":
        return None
    n = int(about.value("conversion", "open_count") or 0)
    return {"n": n} if n else None


def widen(about: About) -> Values | None:
    """An account that grows but buys little of what others buy: the largest category it does not buy."""
    growth = about.value("growth", "growth_trailing")
    result = about.case.now.get("products")
    totals = None if result is None else result.tables.get("totals")
    if growth is None or growth < 0.05 or totals is None or totals.empty:
        return None
    rows = about.table("products", "categories")
    bought = set(rows[rows["revenue"] > 0]["category"])
    missing = totals[~totals["category"].isin(bought | {""}) & (totals["accounts"] >= 3)]
    if missing.empty:
        return None
    top = missing.sort_values("accounts", ascending=False).iloc[0]
    return {"name": str(top["category"]), "accounts": int(top["accounts"])}
