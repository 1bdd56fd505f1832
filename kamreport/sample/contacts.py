"""The people on the customers' side."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from kamreport.sample.days import AS_OF, next_workday
from kamreport.sample.dice import Dice
from kamreport.sample.names import person
from kamreport.sample.roster import Client
from kamreport.sample.texts import texts

Row = dict[str, object]

PEOPLE = {
    "key": {"executive": 2, "management": 4, "operational": 6},
    "middle": {"executive": 1, "management": 3, "operational": 3},
    "small": {"executive": 1, "management": 1, "operational": 2},
}
"""How many people of each level are known, by the account's weight."""


@dataclass(frozen=True)
class Person:
    """One contact."""

    contact_id: str
    client: Client
    name: str
    role: str
    layer: str
    stance: str
    email: str
    left_on: date | None

    def there(self, day: date) -> bool:
        """True while the person has not left."""
        return self.left_on is None or day < self.left_on


def people(clients: list[Client]) -> list[Person]:
    """All contacts, by account and level."""
    found: list[Person] = []
    for client in clients:
        found += _of_client(client, len(found))
    return found


def rows(found: list[Person]) -> list[Row]:
    """The contacts table."""
    return [
        {
            "contact_id": one.contact_id,
            "account_id": one.client.account_id,
            "name": one.name,
            "role": one.role,
            "layer": one.layer,
            "stance": one.stance,
            "email": one.email,
            "left_on": one.left_on,
        }
        for one in found
    ]


def _of_client(client: Client, before: int) -> list[Person]:
    dice = Dice("contacts", client.account_id)
    found: list[Person] = []
    for layer, count in PEOPLE[client.weight].items():
        roles = dice.several(texts(client.language, f"role_{layer}"), count)
        for place, role in enumerate(roles):
            name = _unused(client, dice, [one.name for one in found])
            contact_id = f"C{before + len(found) + 1:04d}"
            stance, left_on = _standing(client, dice, layer, place)
            email = _email(client, name, contact_id)
            found.append(Person(contact_id, client, name, role, layer, stance, email, left_on))
    return found


def _unused(client: Client, dice: Dice, taken: list[str]) -> str:
    while (name := person(client.people, dice)) in taken:
        pass
    return name


def _standing(client: Client, dice: Dice, layer: str, place: int) -> tuple[str, date | None]:
    """Attitude, and the day the person left: a sponsor where the story says so, else a few at random."""
    ago = next_workday(AS_OF - timedelta(days=dice.whole(70, 900)))
    stance = dice.weighted(("sponsor", "supporter", "neutral", "critic"), (0.12, 0.38, 0.38, 0.12))
    if layer == "executive" and place == 0:
        if client.weight == "key":
            return "sponsor", client.story.sponsor_left
        return stance, None
    left = place > 0 and layer != "executive" and dice.chance(0.07)
    if client.story.mood[-1] <= -2 and layer == "management":
        stance = "critic"
    return stance, ago if left else None


def _email(client: Client, name: str, contact_id: str) -> str:
    """An address of a domain that is reserved for examples."""
    house = re.findall("[a-z]{3,}", _plain(client.name)) or [client.account_id.lower()]
    box = ".".join(re.findall("[a-z]+", _plain(name))) or contact_id.lower()
    return f"{box}@{house[0]}.example"


def _plain(text: str) -> str:
    spelled = text.lower().replace("ß", "ss").replace("ø", "o").replace("æ", "ae")
    return "".join(one for one in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(one))
