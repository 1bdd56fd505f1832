"""Which component moved an account's health most."""

from dataclasses import dataclass

from kamreport.narrative.about import About


@dataclass(frozen=True)
class Move:
    """The step of one component of health: its points more or less than last period."""

    component: str
    delta: float


def leading_move(about: About, change: float) -> Move | None:
    """The largest step in the direction of a change of health that is news of its own.

    A component that appeared, went missing or was only weighted anew is none. None without a change.
    """
    result = about.case.changes.get("health_bridge")
    if result is None or not change:
        return None
    moves = result.tables["moves"]
    own = moves[moves["account_id"] == about.account]
    own = own[(own["delta"] * change > 0) & (own["kind"] == "changed")]
    return None if own.empty else Move(str(own.iloc[0]["component"]), float(own.iloc[0]["delta"]))
