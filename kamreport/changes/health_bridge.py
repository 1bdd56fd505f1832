"""The health bridge: from the last period's score to this one, in points of each component."""

from typing import Any

import pandas as pd

from kamreport.arithmetic.tallies import Columns, figure
from kamreport.changes import change
from kamreport.figures import Estimate, Known, Reason, Result, reason

PREFIX = "points_"


@change
def health_bridge(now: Known, before: Known) -> Result:
    """The health bridge explains the change of the health score since the end of the previous period: for
    each component, its points now less its points then. The steps sum to the change.

    A component that appeared brings its points, one that went missing takes them away, and as weights are
    scaled to what is known, the others then move too, without any news of their own: `moves` says so.

    accounts: `before`, `now` scores 0-100, `change` in points, withheld where either score is, for its
    reason (withheld-new-account for accounts that the book did not hold then); `delta_<component>` in
    points, 0 for a component not known either time, NaN where the change is withheld.
    portfolio: `change` the mean over the accounts that have both, `improved` and `worsened` the number of
    accounts that changed by more than half a point; n those with both.

    tables:
    components  component, delta (mean points over those accounts), improved, worsened (accounts)
    moves       account_id, component, delta (points), score_before, score, raw_before, raw, kind: "changed",
                "appeared", "missing" or "reweighted" (own score unchanged); largest step first in each
                account, no rows without a step
    """
    today = now["health"].accounts
    then = before["health"].accounts.reindex(today.index)
    both = today["health"].notna() & then["health"].notna()
    names = [column.removeprefix(PREFIX) for column in today.columns if column.startswith(PREFIX)]
    deltas = pd.DataFrame(
        {
            name: (today[PREFIX + name].fillna(0) - _column(then, PREFIX + name).fillna(0)).where(both)
            for name in names
        }
    )
    columns: Columns = {
        **figure("before", then["health"], _why(then)),
        **figure("now", today["health"], _why(today)),
        **figure(
            "change", deltas.sum(axis=1, min_count=1), _why(then).where(today["health"].notna(), _why(today))
        ),
        **{f"delta_{name}": deltas[name] for name in names},
    }
    moves = _moves(today, then, deltas, names)
    tables = {"components": _components(deltas, names), "moves": moves}
    return Result(pd.DataFrame(columns), _portfolio(columns["change"]), tables)


def _column(frame: pd.DataFrame, name: str) -> "pd.Series[Any]":
    """A column, or one of missing values where the earlier measuring did not have it."""
    return frame[name] if name in frame else pd.Series(float("nan"), index=frame.index)


def _why(frame: pd.DataFrame) -> "pd.Series[Any]":
    """Why each score is withheld: its own reason, else that the account was not there."""
    told = [one if isinstance(one, Reason) else reason("new-account") for one in frame["health_withheld"]]
    return pd.Series(told, index=frame.index, dtype="object")


def _portfolio(change: "pd.Series[Any]") -> dict[str, Estimate]:
    known = change.dropna().sort_values()
    if known.empty:
        return {"change": Estimate(n=0, withheld=reason("no-earlier-health"))}
    return {
        "change": Estimate(float(known.mean()), n=len(known)),
        "improved": Estimate(float((known > 0.5).sum()), n=len(known)),
        "worsened": Estimate(float((known < -0.5).sum()), n=len(known)),
    }


def _components(deltas: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "component": pd.Series(names, dtype="str"),
            "delta": [deltas[name].sort_values().mean() for name in names],
            "improved": [int((deltas[name] > 0.5).sum()) for name in names],
            "worsened": [int((deltas[name] < -0.5).sum()) for name in names],
        }
    )


def _moves(today: pd.DataFrame, then: pd.DataFrame, deltas: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    parts = []
    for name in names:
        score, earlier = today[f"component_{name}"], _column(then, f"component_{name}")
        part = pd.DataFrame(
            {
                "component": name,
                "delta": deltas[name],
                "score_before": earlier,
                "score": score,
                "raw_before": _column(then, f"raw_{name}"),
                "raw": today[f"raw_{name}"],
                "kind": "changed",
            }
        )
        part["kind"] = (
            part["kind"]
            .mask((score - earlier).abs() < 1e-9, "reweighted")
            .mask(earlier.isna(), "appeared")
            .mask(score.isna(), "missing")
        )
        parts.append(part[part["delta"].abs() > 1e-9])
    table = pd.concat(parts).rename_axis("account_id").reset_index()
    size = table["delta"].abs().round(9)
    ordered = table.assign(size=size).sort_values(
        ["account_id", "size", "component"], ascending=[True, False, True]
    )
    return ordered.drop(columns="size").reset_index(drop=True)
