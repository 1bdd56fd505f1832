"""What the client's account plan rests on, read once for a section: of what is shared, and nothing else."""

from dataclasses import dataclass
from functools import cached_property

from kamreport.narrative.client import Told
from kamreport.narrative.joint_risks import Ending, Risk, risks
from kamreport.narrative.pace import ahead
from kamreport.narrative.team_words import Level, levels
from kamreport.sharing import Shared
from kamreport.sharing.goals import Action, Goal
from kamreport.sharing.people import Meeting
from kamreport.words import Words


@dataclass(frozen=True)
class JointPlan:
    """One plan as the client reads it, in one language. What is not shared is empty."""

    shared: Shared
    words: Words

    @property
    def told(self) -> Told:
        """The same in the forms of all client documents."""
        return Told(self.shared, self.words)

    @property
    def sides(self) -> dict[str, str]:
        """What the two sides are called."""
        return {"ours": self.words("client-side-ours"), "client": self.words("client-side-client"), "": ""}

    @property
    def lead(self) -> str:
        """The account manager's name; "" where nobody is named."""
        return self.shared.ours[0].name if self.shared.ours else ""

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """The goals that still ask for something, or whose day is to come."""
        return tuple(one for one in self.shared.goals if ahead(one, self.shared.as_of))

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """The actions not done yet, the first due first."""
        return tuple(one for one in self.shared.actions if one.done_on is None)

    @property
    def planned(self) -> tuple[Meeting, ...]:
        """The meetings to come, the next first."""
        return tuple(one for one in self.shared.meetings if one.planned)

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Both teams by level, with the meetings promised."""
        shared = self.shared
        return levels(shared.theirs, self.lead, shared.meetings, shared.rhythm, self.words)

    @cached_property
    def risks(self) -> tuple[Risk, ...]:
        """The risks that both sides can see."""
        endings = [
            Ending(one.name or self.words("client-contract"), one.end, one.notice_by)
            for one in self.shared.agreements
            if one.end is not None and not one.renews
        ]
        return risks(
            self.goals,
            self.actions,
            endings,
            self.levels,
            lead=self.lead,
            as_of=self.shared.as_of,
            words=self.words,
            to="client",
        )
