"""How often the two organisations meet by agreement: the meetings a year promised at each level."""

from collections.abc import Mapping

from kamreport.schema import LAYERS
from kamreport.sharing.reading import Own


def rhythm(own: Own) -> Mapping[str, int]:
    """Meetings a year by level, as promised to the client; empty where nothing is, and for an account lost.

    The promise alone is told, not the words that it hangs on.
    """
    known = own.case.now["tier"]
    word = known.word(own.account, "tier")
    lost = own.case.now["lifecycle"].word(own.account, "stage") == "churned"
    if word is None or lost:
        return {}
    promises = known.tables["promises"].set_index("tier")
    return {layer: int(promises[layer][word]) for layer in LAYERS}
