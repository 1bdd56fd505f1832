"""The playbook: which actions a situation calls for, in TOML that users edit. All faults are told at once."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from kamreport.errors import ConfigError
from kamreport.metrics.health import BANDS
from kamreport.metrics.lifecycle import STAGES
from kamreport.metrics.tier import TIERS
from kamreport.schema import LANGUAGES
from kamreport.signals import SIGNALS
from kamreport.validation import nearest, plain_faults
from kamreport.warning import Severity

FILE = "playbook.toml"
DEFAULT = Path(__file__).with_name(FILE)
PLANS = ("repair", "reinforcement", "next")
ROLES = (
    "account-manager", "executive", "inside-sales", "service", "logistics", "finance", "product", "marketing",
)  # fmt: skip
REPAIR_HOURS = 24


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _known(words: tuple[str, ...], kind: str) -> BeforeValidator:
    """A check that a word is one of those known."""

    def check(word: Any) -> Any:
        if word not in words:
            raise ValueError(f"there is no {kind} {word!r}{nearest(str(word), words)}: {', '.join(words)}")
        return word

    return BeforeValidator(check)


def _everywhere(title: Any) -> Any:
    """A single text stands for all languages."""
    return dict.fromkeys(LANGUAGES, title) if isinstance(title, str) else title


def _some(actions: Any) -> Any:
    if actions == []:
        raise ValueError("a play needs at least one action")
    return actions


class Action(_Frozen):
    """One thing to do: its title by language, the role that owns it, and in which time it is due."""

    title: Annotated[Mapping[str, str], BeforeValidator(_everywhere)]
    owner: Annotated[str, _known(ROLES, "owner")] = "account-manager"
    due_hours: int | None = Field(default=None, ge=1, le=24 * 365)
    due_days: int | None = Field(default=None, ge=1, le=365, validate_default=True)

    @field_validator("title")
    @classmethod
    def _title(cls, title: Mapping[str, str]) -> Mapping[str, str]:
        if set(title) != set(LANGUAGES) or not all(text.strip() for text in title.values()):
            raise ValueError(f"it must be one text, or one in each of {', '.join(LANGUAGES)}")
        return title

    @field_validator("due_days")
    @classmethod
    def _due(cls, days: int | None, info: ValidationInfo) -> int | None:
        if "due_hours" in info.data and (info.data["due_hours"] is None) == (days is None):
            raise ValueError("an action needs due_hours or due_days, and only one of them")
        return days

    @property
    def days(self) -> int:
        """Whole days until it is due; hours count as begun days."""
        return -(-(self.due_hours or 0) // 24) if self.due_days is None else self.due_days


class When(_Frozen):
    """What must hold. What is empty holds always; at least one thing must be named."""

    rules: tuple[str, ...] = ()
    severity: tuple[Annotated[Severity, _known(tuple(one.value for one in Severity), "severity")], ...] = ()
    tier: tuple[Annotated[str, _known(TIERS, "tier")], ...] = ()
    stage: tuple[Annotated[str, _known(STAGES, "stage")], ...] = ()
    health: tuple[Annotated[str, _known(BANDS, "health band")], ...] = ()
    calm: bool = False

    @field_validator("rules")
    @classmethod
    def _rules(cls, rules: tuple[str, ...]) -> tuple[str, ...]:
        faults = [
            f"there is no warning {one!r}{nearest(one, SIGNALS)}" for one in rules if one not in SIGNALS
        ]
        if faults:
            raise ValueError("\n".join(faults))
        return rules

    @model_validator(mode="after")
    def _something(self) -> "When":
        if not (self.rules or self.severity or self.tier or self.stage or self.health or self.calm):
            raise ValueError("it names no condition, so the play would stand everywhere")
        if self.calm and (self.rules or self.severity):
            raise ValueError("calm asks for no severe warning; rules and severity ask for one")
        return self


class Play(_Frozen):
    """One row of the playbook: which plan it belongs to, when it is played, and its actions."""

    plan: Literal["repair", "reinforcement", "next"]
    when: When
    actions: Annotated[tuple[Action, ...], BeforeValidator(_some)]

    @field_validator("actions")
    @classmethod
    def _at_once(cls, actions: tuple[Action, ...], info: ValidationInfo) -> tuple[Action, ...]:
        if info.data.get("plan") == "repair" and (actions[0].due_hours or REPAIR_HOURS + 1) > REPAIR_HOURS:
            raise ValueError(f"a repair plan begins with an action of due_hours = {REPAIR_HOURS} at most")
        return actions


class Playbook(_Frozen):
    """The plays by name, in the order of the file."""

    play: Mapping[str, Play] = Field(default_factory=dict)


def load(folder: Path) -> Playbook:
    """The playbook of a portfolio folder: the default one, changed by the folder's own playbook.toml.

    A play there is added, replaces that of its name, or with `use = false` leaves it out. Raises
    ConfigError with every fault found, each with its place in the file.
    """
    standard = _checked(_written(DEFAULT), DEFAULT)
    path = folder / FILE
    if not path.exists():
        return standard
    found = _written(path)
    plays = found.get("play")
    listed = dict(plays) if isinstance(plays, Mapping) else {}
    left = [name for name, play in listed.items() if isinstance(play, Mapping) and play.get("use") is False]
    faults = [
        f"{path}: play.{name}: there is no such play to leave out{nearest(name, standard.play)}"
        for name in left
        if name not in standard.play
    ]
    kept = {name: _used(play) for name, play in listed.items() if name not in left}
    try:
        own = _checked({**found, "play": kept} if listed else found, path)
    except ConfigError as error:
        raise ConfigError([*faults, *error.faults]) from error
    if faults:
        raise ConfigError(faults)
    return Playbook(
        play={name: play for name, play in {**standard.play, **own.play}.items() if name not in left}
    )


def _used(play: Any) -> Any:
    """A play without the word that it is used."""
    if isinstance(play, Mapping) and play.get("use") is True:
        return {name: value for name, value in play.items() if name != "use"}
    return play


def _written(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError([f"{path}: cannot be opened ({error.strerror})"]) from error
    except (ValueError, RecursionError) as error:
        raise ConfigError([f"{path}: not readable as TOML: {error}"]) from error


def _checked(found: Mapping[str, Any], path: Path) -> Playbook:
    try:
        return Playbook.model_validate(found)
    except ValidationError as error:
        names = {name for shape in (Playbook, Play, When, Action) for name in shape.model_fields}
        raise ConfigError(
            [f"{path}: {fault}" for fault in plain_faults(error, found, sorted(names))]
        ) from error
