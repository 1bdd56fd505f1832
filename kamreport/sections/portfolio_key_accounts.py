"""Portfolio: who should be a key account and who should no longer be, with the reasons in points."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kamreport.blocks import Cell, Grid, Head, Section
from kamreport.case import Case
from kamreport.narrative.certainty import short_change
from kamreport.narrative.composing import passage
from kamreport.narrative.whole import Whole, ended, row
from kamreport.sections import section
from kamreport.words import Words

METRIC = "key_accounts"
CHANGES = 5
RANKED = 8
KINDS = 6
NEAR = 5
NAMED = 2
LACKING = 2
REASONS = (3, 2)  # told of those that change, and of the ranking
WHOLE = 0.995  # a share that is printed as all
SHOULD = ("keep", "appoint")


@dataclass(frozen=True)
class Content:
    """Who should be named or released, the ranking, the groups, and the kinds of key accounts."""

    changes: Grid | None
    ranking: Grid
    groups: Grid | None
    kinds: Grid | None


@section(Content, portfolio=55)
def portfolio_key_accounts(case: Case, _account: str | None, words: Words) -> Section | None:
    """Key accounts; left out where too little is known to judge any account, or where there is only one."""
    whole = Whole(case, words)
    ranking = whole.table(METRIC, "ranking")
    if len(ranking) < 2:
        return None
    content = Content(_changes(whole, ranking), _ranking(whole, ranking), _groups(whole), _kinds(whole))
    return Section("portfolio_key_accounts", words("portfolio-key-accounts"), _lead(whole, ranking), content)


def _bounds(whole: Whole) -> tuple[str, float, float]:
    basis = whole.table(METRIC, "basis").iloc[0]
    return str(basis["basis"]), float(basis["key"]), float(basis["release"])


def _lead(whole: Whole, ranking: pd.DataFrame) -> str:
    words = whole.words
    basis, key, _ = _bounds(whole)
    share = whole.value(METRIC, "key_share")
    appoint, release = whole.count(METRIC, "appoint"), whole.count(METRIC, "release")
    should = whole.count(METRIC, "keep") + appoint
    return passage(
        words,
        words(
            "portfolio-key-accounts-lead",
            n=should,
            of=len(ranking),
            bound=words.number(key),
            share="none" if share is None else words.percent(share),
            source=whole.source,
        ),
        _unjudged(whole),
        _size_alone(whole, key),
        words("portfolio-key-accounts-moves", appoint=appoint, release=release) if basis != "none" else "",
        words("portfolio-key-accounts-basis", basis=basis),
    )


def _unjudged(whole: Whole) -> str:
    """How many accounts could not be judged, and why."""
    words, table = whole.words, whole.table(METRIC, "unjudged")
    if table.empty:
        return ""
    why = words.listed(
        words(f"key-unjudged-{one['why']}", n=int(one["accounts"])) for one in table.to_dict("records")
    )
    return words("key-accounts-unjudged", n=int(table["accounts"].sum()), why=why)


def _size_alone(whole: Whole, key: float) -> str:
    """How many reach the points by size alone."""
    n = whole.count(METRIC, "size_alone")
    return whole.words("key-accounts-size-alone", n=n, bound=whole.words.number(key)) if n else ""


def _judged_share(whole: Whole, ranking: pd.DataFrame) -> str:
    """How much of the points could be judged at all, on average, where it is not everything."""
    share = float(ranking["coverage"].mean())
    return "" if share >= WHOLE else whole.words("key-accounts-judged", share=whole.words.percent(share))


def _changes(whole: Whole, ranking: pd.DataFrame) -> Grid | None:
    """Those to be named and to be released; None where nobody is, or where today is not known."""
    words = whole.words
    rows = ranking[ranking["verdict"].isin(("appoint", "release"))]
    if rows.empty or _bounds(whole)[0] == "none":
        return None
    names = {
        verdict: [whole.names[str(one)] for one in rows.loc[rows["verdict"] == verdict, "account_id"]]
        for verdict in ("appoint", "release")
    }
    shown = pd.concat(
        [rows[rows["verdict"] == "appoint"].head(CHANGES), rows[rows["verdict"] == "release"].tail(CHANGES)]
    )
    heads = (
        Head(words("column-account"), width=2.4),
        Head(words("portfolio-key-accounts-verdict"), width=1.1),
        Head(words("portfolio-key-accounts-points"), number=True, width=0.9),
        Head(words("portfolio-key-accounts-for"), width=3.6),
        Head(words("portfolio-key-accounts-against"), width=2.6),
    )
    return Grid(
        ended(
            words(
                "portfolio-key-accounts-changes",
                appoint=len(names["appoint"]),
                release=len(names["release"]),
                appointed=_several(words, names["appoint"]),
                released=_several(words, names["release"]),
            )
        ),
        heads,
        tuple(_judged(whole, one, both=True) for one in shown.to_dict("records")),
    )


def _several(words: Words, names: list[str]) -> str:
    """Up to three names in a sentence; of more the first two, and the number of the others."""
    if len(names) <= NAMED + 1:
        return words.listed(names)
    return words(
        "portfolio-key-accounts-several",
        names=words("list-comma").join(names[:NAMED]),
        more=len(names) - NAMED,
    )


def _ranking(whole: Whole, ranking: pd.DataFrame) -> Grid:
    words = whole.words
    basis, key, release = _bounds(whole)
    shown = ranking.head(RANKED)
    bounds = (key, release) if basis != "none" else (key,)
    apart = pd.concat([(ranking["score"] - bound).abs() for bound in bounds], axis=1).min(axis=1)
    near = int((apart <= NEAR).sum())
    heads = (
        Head(words("column-account"), width=2.4),
        Head(words("column-tier"), width=0.9),
        Head(words("portfolio-key-accounts-verdict"), width=0.9),
        Head(words("portfolio-key-accounts-points"), number=True, width=0.6),
        Head(words("portfolio-key-accounts-reasons"), width=4.8),
    )
    first = ranking.iloc[0]
    return Grid(
        words(
            "portfolio-key-accounts-ranking",
            first=whole.names[str(first["account_id"])],
            points=words.number(float(first["score"])),
            near=near,
            ties=int((ranking["rank"] == first["rank"]).sum()),
        ),
        heads,
        tuple(_judged(whole, one, both=False) for one in shown.to_dict("records")),
        note=passage(
            words,
            words(
                "portfolio-key-accounts-note",
                bound=words.number(key),
                release=words.number(release),
                more=len(ranking) - len(shown),
            ),
            _judged_share(whole, ranking),
        ),
    )


def _judged(whole: Whole, one: dict[Any, Any], *, both: bool) -> tuple[Cell, ...]:
    """An account's row: with reasons on both sides, or with its tier and all reasons in one cell."""
    words, account = whole.words, str(one["account_id"])
    own = whole.table(METRIC, "reasons")
    own = own[own["account_id"] == account]
    verdict = "should" if _bounds(whole)[0] == "none" and one["verdict"] == "appoint" else str(one["verdict"])
    tones = {"appoint": "good", "release": "bad", "none": "muted"}
    said = Cell(words(f"portfolio-key-accounts-{verdict}"), tones.get(verdict, ""))  # type: ignore[arg-type]
    points = words.number(float(one["score"]))
    name = whole.names[account]
    if both:
        good, bad = own[own["points"] > 0], own[own["points"] < 0]
        return row(name, said, points, _reasons(words, good, REASONS[0]), _against(whole, account, bad))
    return row(name, whole.choice("tier", one["tier"]), said, points, _reasons(words, own, REASONS[1]))


def _against(whole: Whole, account: str, bad: pd.DataFrame) -> str:
    """What takes points away, and the most that is lacking."""
    words, table = whole.words, whole.table(METRIC, "lacking")
    own = table[table["account_id"] == account].head(LACKING)
    rules = words("list-points").join(
        words(
            "portfolio-key-accounts-reason", rule=words(f"key-rule-{one['rule']}"), points=_size(words, one)
        )
        for one in own.to_dict("records")
    )
    lacking = words("portfolio-key-accounts-lacking", rules=rules) if rules else ""
    return words("list-points").join(one for one in (_reasons(words, bad, REASONS[0]), lacking) if one)


def _size(words: Words, one: dict[Any, Any]) -> str:
    return words.number(float(one["points"]))


def _reasons(words: Words, rows: pd.DataFrame, most: int) -> str:
    """The rules that weigh most, with their points, the largest first; the others as a sum."""
    rest = rows.iloc[most:]
    told = words("list-points").join(
        words(
            "portfolio-key-accounts-reason",
            rule=words(f"key-rule-{one['rule']}"),
            points=words.points(float(one["points"])),
        )
        for one in rows.head(most).to_dict("records")
    )
    if rest.empty:
        return told
    points = words.points(float(rest["points"].sum()))
    return words("portfolio-key-accounts-rest", told=told, n=len(rest), points=points)


def _groups(whole: Whole) -> Grid | None:
    """The groups that should be key accounts though none of their accounts should; None without any."""
    words, table = whole.words, whole.table(METRIC, "parents")
    if table.empty:
        return None
    _, key, _ = _bounds(whole)
    lifted = table[(table["score"] >= key) & (table["best"] < key)]
    if lifted.empty:
        return None
    heads = (
        Head(words("portfolio-key-accounts-group"), width=3),
        Head(words("column-accounts"), number=True),
        Head(words("column-share"), number=True),
        Head(words("portfolio-key-accounts-points"), number=True),
        Head(words("portfolio-key-accounts-best"), number=True, width=1.5),
        Head(words("portfolio-key-accounts-verdict"), width=1.2),
    )
    names = [whole.names.get(str(one), str(one)) for one in lifted["parent_id"]]
    return Grid(
        words("portfolio-key-accounts-groups", lifted=len(lifted), name="".join(names[:1])),
        heads,
        tuple(_group(whole, one) for one in lifted.head(RANKED).to_dict("records")),
    )


def _group(whole: Whole, one: dict[Any, Any]) -> tuple[Cell, ...]:
    words = whole.words
    parent, best, share = str(one["parent_id"]), one["best"], one["share"]
    return row(
        whole.names.get(parent, parent),
        words.number(int(one["accounts"])),
        "" if pd.isna(share) else words.percent(float(share)),
        words.number(float(one["score"])),
        "" if pd.isna(best) else words.number(float(best)),
        words(f"portfolio-key-accounts-{one['verdict']}"),
    )


def _kinds(whole: Whole) -> Grid | None:
    """Leaders of industries and regions, and potential key accounts."""
    words = whole.words
    leaders, potential = whole.table("kinds", "leaders"), whole.table("kinds", "potential")
    if leaders.empty and potential.empty:
        return None
    rows = [*_leading(whole, leaders.to_dict("records")), *_rising(whole, potential.to_dict("records"))]
    heads = (
        Head(words("column-account"), width=2.6),
        Head(words("portfolio-key-accounts-kind"), width=1.9),
        Head(words("portfolio-key-accounts-of"), width=1.9),
        Head(words("portfolio-key-accounts-why"), width=3.6),
    )
    headline = words(
        "portfolio-key-accounts-kinds",
        leaders=leaders["account_id"].nunique() if len(leaders) else 0,
        potential=len(potential),
    )
    more = len(rows) - KINDS
    contested = whole.count("kinds", "contested")
    note = passage(
        words,
        words("and-others", n=more) if more > 0 else "",
        words("key-accounts-contested", n=contested) if contested else "",
    )
    return Grid(headline, heads, tuple(rows[:KINDS]), note=note)


def _leading(whole: Whole, rows: list[dict[Any, Any]]) -> Iterable[tuple[Cell, ...]]:
    words = whole.words
    for one in rows:
        share, following = words.percent(float(one["share"])), one["share_next"]
        why = (
            words("portfolio-key-accounts-leads-alone", share=share)
            if pd.isna(following) or not following
            else words("portfolio-key-accounts-leads", share=share, next=words.percent(float(following)))
        )
        name = whole.names[str(one["account_id"])]
        yield row(name, words(f"key-kind-{one['kind']}"), words.named(str(one["group"])), why)


def _rising(whole: Whole, rows: list[dict[Any, Any]]) -> Iterable[tuple[Cell, ...]]:
    words = whole.words
    for one in rows:
        why = words(
            "portfolio-key-accounts-rises",
            fit=words.number(float(one["fit"])),
            growth=short_change(float(one["growth"]), words),
        )
        yield row(whole.names[str(one["account_id"])], words("key-kind-potential"), "", why)
