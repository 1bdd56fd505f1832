"""Portfolio: the stages accounts are in, how they moved since the last period, and who has fallen silent."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from kamreport.arithmetic.contracting import runs_on
from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section
from kamreport.case import Case
from kamreport.metrics.lifecycle import STAGES
from kamreport.narrative.composing import numbers, passage
from kamreport.narrative.departed import disputes, told
from kamreport.narrative.first_orders import first_orders
from kamreport.narrative.silence import SILENT, at_stake, by_peers
from kamreport.narrative.whole import Whole
from kamreport.sections import section
from kamreport.words import Words

TONES = {
    "active": "accent",
    "new": "good",
    "won_back": "good_soft",
    "dormant": "watch",
    "churned": "bad",
    "prospect": "context",
}
ROWS = 8
SLIVER = 0.02  # of the bar: thinner parts stand together
LEFT = 1e-6
ROOMY = 0.15  # of the bar: from here on a part has room for its name


@dataclass(frozen=True)
class Content:
    """The stages as shares, the moves between them, the silent accounts, who came to a first order, and what
    the reports of accounts that left come to.
    """  # fmt: skip

    stages: Picture | None
    moves: Grid | None
    silent: Grid | None
    first_orders: str
    departures: str
    disputes: Grid | None


@section(Content, portfolio=70)
def portfolio_lifecycle(case: Case, _account: str | None, words: Words) -> Section | None:
    """Lifecycle; left out where no account has a stage."""
    counts = _counts(case)
    if not sum(counts.values()):
        return None
    stake = at_stake(case)
    content = Content(
        _stages(case, counts, words),
        _moves(case, words),
        _silent(case, stake, words),
        first_orders(Whole(case, words)),
        told(case, words),
        disputes(case, words),
    )
    lead = _lead(case, counts, stake, words)
    return Section("portfolio_lifecycle", words("portfolio-lifecycle"), lead, content)


def _counts(case: Case) -> dict[str, int]:
    """Accounts by stage, in the order of the chart."""
    stage = case.now["lifecycle"].accounts["stage"]
    return {one: int((stage == one).sum()) for one in TONES}


def _lead(case: Case, counts: Mapping[str, int], stake: Mapping[str, float], words: Words) -> str:
    running, known = counts["active"] + counts["new"] + counts["won_back"], sum(counts.values())
    return passage(
        words,
        words(
            "portfolio-lifecycle-lead",
            running=running,
            all=known,
            whole=str(running == known > 1),
            new=counts["new"],
            back=counts["won_back"],
            basis=_basis(case),
        ),
        words(
            "portfolio-lifecycle-silent",
            dormant=counts["dormant"],
            churned=counts["churned"],
            n=counts["dormant"] + counts["churned"],
            money=words.short_money(sum(stake.values()), case.book.currency),
            basis=_basis(case),
        ),
    )


def _basis(case: Case) -> str:
    return "orders" if case.book.has("orders") else "contracts"


def _stages(case: Case, counts: Mapping[str, int], words: Words) -> Picture | None:
    if sum(count > 0 for count in counts.values()) < 2:
        return None
    bars = {words("column-accounts"): {stage: float(count) for stage, count in counts.items()}}
    table = case.now["lifecycle"].tables["stages"].set_index("stage")
    revenue = {stage: max(float(amount), 0.0) for stage, amount in numbers(table["revenue"]).items()}
    if sum(revenue.values()) > 0:
        bars[words("bar-trailing")] = {stage: revenue.get(stage, 0.0) for stage in counts}
    rows = [row for name, parts in bars.items() for row in _bar(name, parts, words)]
    silent = counts["dormant"] + counts["churned"]
    headline = words(
        "portfolio-lifecycle-stages",
        n=silent,
        share=words.percent(silent / sum(counts.values())),
        revenue=words.percent(sum(revenue[one] for one in SILENT) / sum(revenue.values()))
        if sum(revenue.values()) > 0
        else "",
        known=str(sum(revenue.values()) > 0).lower(),
    )
    values = words.listed(
        words("stage-count", stage=words(f"stage-{stage}"), n=count)
        for stage, count in counts.items()
        if count
    )
    alt = words("chart-of", headline=headline, values=values)
    note = passage(words, words("stages-note", values=values), _pauses(case, words))
    return Picture("split", headline, alt, tuple(rows), note=note)


def _pauses(case: Case, words: Words) -> str:
    """How long the accounts won back had been silent; nothing where none was."""
    found = case.now["lifecycle"].accounts
    days = found["pause"].dropna() if "pause" in found else pd.Series(dtype="float64")
    if days.empty:
        return ""
    middle, low, high = (words.number(float(one)) for one in (days.median(), days.min(), days.max()))
    return words("stages-pauses", n=len(days), middle=middle, low=low, high=high)


def _bar(name: str, parts: Mapping[str, float], words: Words) -> list[Row]:
    """The parts of one bar; those too thin to be seen stand together in grey at its end."""
    whole, start, rows = sum(parts.values()), 0.0, list[Row]()
    for stage, part in parts.items():
        share = part / whole
        if share < SLIVER:
            continue
        label, percent = words(f"stage-{stage}"), words.percent(share)
        rows.append(
            {
                "row": name,
                "part": label,
                "start": start,
                "end": min(start + share, 1.0),
                "text": f"{label} {percent}" if share >= ROOMY else percent,
                "tone": TONES[stage],
            }
        )
        start += share
    if 1 - start > LEFT:
        rows.append({"row": name, "part": "", "start": start, "end": 1.0, "text": "", "tone": "soft"})
    return rows


def _moves(case: Case, words: Words) -> Grid | None:
    table = case.now["lifecycle"].tables["migration"]
    pairs = {(str(row["before"]), str(row["now"])): int(row["accounts"]) for row in table.to_dict("records")}
    if not any(before for before, _ in pairs):
        return None
    befores = [one for one in ("", *STAGES) if any(before == one for before, _ in pairs)]
    nows = [one for one in STAGES if any(now == one for _, now in pairs)]
    totals = [sum(pairs.get((before, now), 0) for before in befores) for now in nows]
    return Grid(
        headline=_moves_headline(pairs, words),
        heads=(
            Head(words("column-stage-before"), width=2.0),
            *(Head(words(f"stage-{now}"), number=True) for now in nows),
            Head(words("total"), number=True),
        ),
        rows=tuple(
            (
                Cell(words(f"stage-{before}") if before else words("stage-none")),
                *(
                    Cell(words.number(n) if n else "", "muted" if before == now else "")
                    for now in nows
                    for n in (pairs.get((before, now), 0),)
                ),
                Cell(words.number(sum(pairs.get((before, now), 0) for now in nows))),
            )
            for before in befores
        ),
        total=(
            Cell(words("stages-now")),
            *(Cell(words.number(one)) for one in totals),
            Cell(words.number(sum(totals))),
        ),
        note=words("moves-note"),
    )


def _moves_headline(pairs: Mapping[tuple[str, str], int], words: Words) -> str:
    moved = {pair: n for pair, n in pairs.items() if pair[0] and pair[0] != pair[1]}
    kinds = dict.fromkeys(("begun", "grown", "silent", "back"), 0)
    for (before, now), n in moved.items():
        kind = _kind(before, now)
        if kind:
            kinds[kind] += n
    told = [words(f"lifecycle-moves-{kind}", n=n) for kind, n in kinds.items() if n]
    return words(
        "portfolio-lifecycle-moves", n=sum(moved.values()), parts=words("list-comma").join(told) or "none"
    )


def _kind(before: str, now: str) -> str:
    """What a move between two stages is: begun, grown, silent, back, or nothing of these."""
    if before == "prospect":
        return "begun" if now not in SILENT else ""
    if (before in SILENT) != (now in SILENT):
        return "silent" if now in SILENT else "back"
    return "grown" if now == "active" else ""


def _silent(case: Case, stake: Mapping[str, float], words: Words) -> Grid | None:
    if not stake:
        return None
    ordered = case.book.has("orders")
    heads = [
        Head(words("column-account"), width=2.6),
        Head(words("column-owner"), width=1.5),
        Head(words("column-stage"), width=2.5),
    ]
    if ordered:
        heads += [
            Head(words("column-silent"), number=True, width=1.5),
            Head(words("column-rhythm"), number=True, width=1.1),
        ]
    heads.append(Head(words(f"column-stake-{_basis(case)}"), number=True, width=1.7))
    shown = list(stake)[:ROWS]
    rest = len(stake) - len(shown)
    return Grid(
        headline=words(
            "portfolio-lifecycle-list",
            n=len(stake),
            money=words.short_money(sum(stake.values()), case.book.currency),
            basis=_basis(case),
        ),
        heads=tuple(heads),
        rows=tuple(_line(case, account, stake[account], words, ordered=ordered) for account in shown),
        note=passage(
            words,
            words("and-others", n=rest) if rest else "",
            words("silent-note", peers=str(any(by_peers(case, one) for one in shown)).lower())
            if ordered
            else "",
        ),
    )


def _line(case: Case, account: str, worth: float, words: Words, *, ordered: bool) -> tuple[Cell, ...]:
    found = case.now["lifecycle"]
    stage = found.word(account, "stage") or ""
    line = [
        Cell(words.named(case.name(account))),
        Cell(words.named(str(case.profile(account)["owner"] or ""))),
        Cell(_stage(case, account, stage, words), "bad" if stage == "churned" else "watch"),
    ]
    if ordered:
        silence, gap = found.estimate(account, "days_since_order"), found.estimate(account, "usual_gap")
        line += [
            Cell("" if silence.value is None else words("days", n=silence.value)),
            Cell(
                "" if gap.value is None else words("days", n=round(gap.value)),
                "muted" if by_peers(case, account) else "",
            ),
        ]
    return (*line, Cell(words.short_money(worth, case.book.currency)))


def _stage(case: Case, account: str, stage: str, words: Words) -> str:
    """The stage, and beside a silence that a contract runs: that is why it does not count as lost."""
    own = case.rows("contracts", account)
    running = case.book.has("orders") and bool(runs_on(own, case.book.as_of).any())
    name = words(f"stage-{stage}")
    return words("stage-contracted", stage=name) if running else name
