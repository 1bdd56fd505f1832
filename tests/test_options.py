"""Options that commands share offer what the program knows, though the command line loads none of it."""

from kamreport.cli import main
from kamreport.metrics.tier import TIERS


def test_every_tier_can_be_asked_for():
    """The tiers of build and serve are those that accounts can have."""
    for name in ("build", "serve"):
        (option,) = [one for one in main.commands[name].params if one.name == "tiers"]
        assert tuple(option.type.choices) == TIERS
