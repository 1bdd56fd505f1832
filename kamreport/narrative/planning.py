"""What the internal account plan rests on, read once for a section: goals, actions, teams, risks, steps."""

from dataclasses import dataclass
from functools import cached_property

from kamreport.case import Case
from kamreport.narrative import agreed
from kamreport.narrative.about import About
from kamreport.narrative.joint_risks import Ending, Risk, risks
from kamreport.narrative.target_ahead import shortfall
from kamreport.narrative.team_words import Level, levels
from kamreport.sharing import people
from kamreport.sharing.goals import Action, Goal
from kamreport.sharing.people import Meeting, Person
from kamreport.sharing.reading import Own
from kamreport.sharing.rhythm import rhythm
from kamreport.steps import Standing, Step, standing, steps
from kamreport.values import text
from kamreport.words import Words

NEXT = 5


@dataclass(frozen=True)
class Planning:
    """One account's plan in one language. What is not on file is empty."""

    case: Case
    account: str
    words: Words

    @cached_property
    def about(self) -> About:
        """The account's figures and rows."""
        return About(self.case, self.account, self.words)

    @property
    def lead(self) -> str:
        """The account manager's name; "" where nobody is named."""
        return text(self.about.profile.get("owner"))

    @property
    def sides(self) -> dict[str, str]:
        """What the two sides are called."""
        return {"ours": self.words("plan-side-ours"), "client": self.words("plan-side-client"), "": ""}

    @cached_property
    def joint(self) -> tuple[Goal, ...]:
        """The goals agreed with the client."""
        return agreed.goals(self.about, shared=True)

    @cached_property
    def own(self) -> tuple[Goal, ...]:
        """The goals we set ourselves."""
        return agreed.goals(self.about, shared=False)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """All goals, those agreed with the client first."""
        return (*self.joint, *self.own)

    @cached_property
    def actions(self) -> tuple[Action, ...]:
        """The open actions, the first due first."""
        return agreed.actions(self.about)

    @cached_property
    def contracts(self) -> tuple[agreed.Contract, ...]:
        """The running contracts, the first to end first."""
        return agreed.contracts(self.about)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """Meetings of the last twelve months and those planned."""
        return people.meetings(Own(self.case, self.account))

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The client's people who are still there."""
        return people.theirs(Own(self.case, self.account))

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """Both teams by level, with the meetings that the tier promises."""
        return levels(self.people, self.lead, self.meetings, self.promised, self.words)

    @cached_property
    def promised(self) -> dict[str, int]:
        """Meetings a year by level, as promised to the client; empty where nothing is."""
        return dict(rhythm(Own(self.case, self.account)))

    @cached_property
    def risks(self) -> tuple[Risk, ...]:
        """What the year's target lacks by the outlook, then the risks that both sides can see."""
        endings = [
            Ending(one.name, one.end, one.notice_by)
            for one in self.contracts
            if one.end is not None and one.renewal != "renews"
        ]
        joint = risks(
            self.goals,
            self.actions,
            endings,
            self.levels,
            lead=self.lead,
            as_of=self.about.as_of,
            words=self.words,
        )
        short = shortfall(self.about, self.lead)
        return joint if short is None else (short, *joint)

    @cached_property
    def standing(self) -> Standing:
        """Tier, stage, health and warnings."""
        return standing(self.case.now, self.case.warnings, self.account, self.case.changes)

    def steps(self, plan: str) -> tuple[Step, ...]:
        """The steps of the playbook for one plan; of the next best actions the first five."""
        found = steps(self.case.playbook, self.standing, self.about.as_of, plan)
        return found[:NEXT] if plan == "next" else found
