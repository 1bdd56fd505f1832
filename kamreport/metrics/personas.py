"""Personas: what accounts are like, how they buy, what they need; and groups of them where there are any."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kamreport.arithmetic.measuring import cents, withhold
from kamreport.arithmetic.tallies import within
from kamreport.figures import Estimate, Known, Reason, Result, reason, settings
from kamreport.lineage import Lineage, Rows, filled
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models.clusters import Clusters, grouped
from kamreport.period import window

NUMBERS = (
    "worth", "average_order", "orders_year", "growth", "margin", "breadth", "tenure", "employees",
)  # fmt: skip
WORDS = ("industry", "region", "size", "top_category", "need", "cases")
TRAITS = (*NUMBERS, *WORDS)
LEVELS = ("all", "tier", "segment", "persona")
SIZES = ((1000, "enterprise"), (250, "large"), (50, "medium"), (10, "small"), (0, "micro"))
LOGGED = ("worth", "average_order", "orders_year", "tenure", "employees")
GROUPED = ("worth", "average_order", "orders_year", "growth", "margin", "tenure", "employees")
TABLES = {
    "profiles": ("level", "group", "accounts", "trait", "median", "low", "high", "word", "share", "n"),
    "personas": ("persona", "accounts", "worth", "share"),
    "marks": ("persona", "trait", "z", "median", "median_all"),
    "tried": ("traits", "accounts", "agreement", "chance"),
}
FAR = 3.0
MARKED = 0.5
LEAST_TRAITS = 3


@dataclass(frozen=True)
class Settings:
    """What [metrics.personas] may change.

    The least accounts with a full profile for groups; the most groups; the least agreement of groups drawn
    again, and the largest share of single clouds that look alike; the least accounts of a group of a profile.
    """

    least_accounts: int = 40
    most_groups: int = 5
    agreement: float = 0.75
    chance: float = 0.05
    least_group: int = 3


LINEAGE = Lineage(
    rows=(Rows("accounts"), Rows("tickets", figures=("cases",), keep=filled("kind"))),
    uses={
        "value": ("worth",),
        "revenue": ("trailing", "trailing_orders"),
        "growth": ("growth_trailing",),
        "margin": ("trailing_margin_rate",),
        "products": ("categories", "top_category"),
        "fit": ("tenure_years",),
        "tier": ("tier",),
        "rfm": ("segment",),
        "voice": ("top_theme",),
    },
    main="persona",
    money=("worth", "average_order"),
    shares=("growth", "margin", "share"),
)


@metric(
    needs=("value", "revenue", "growth", "margin", "products", "fit", "tier", "rfm", "voice"),
    settings=Settings,
    lineage=LINEAGE,
)
def personas(book: Book, known: Known) -> Result:
    """A persona describes an account by what it is (industry, region, size, years as a customer), how it buys
    (revenue, orders a year, average order, growth, margin rate, number of categories) and what it needs (main
    category, main theme of its comments, most frequent kind of case). Tiers and segments are described by the
    median or the most frequent word of their accounts. Accounts are put into groups of their own only where
    such groups hold when the accounts are drawn again.

    Size by employees: micro under 10, small under 50, medium under 250 (the bounds of EU Recommendation
    2003/361), large under 1,000, else enterprise. Groups: k-means on revenue, average order, orders a year,
    growth, margin, years and employees, as far as known of four fifths of the accounts (logarithms of
    amounts and counts, standardised, cut at 3 deviations), over the buying accounts with all of them. They
    are told when their mean adjusted Rand index over 25 bootstrap draws is 0.75 or more and they are tighter
    than those of 95 % of single clouds, normal or even, of the same shape (kamreport.models.clusters); three
    traits at least are needed.

    accounts: the traits, numbers (`worth`, `average_order`, `orders_year`, `growth`, `margin`, `breadth`,
    `tenure` in years, `employees`) and words (`industry`, `region`, `size` persona-size-<key>,
    `top_category`, `need` theme-<key>, `cases` a kind of ticket), NaN or missing where not known; `persona`
    the word "1", "2" ... in falling order of the groups' revenue. portfolio: `personas` the number of groups,
    n the accounts in them; `agreement` of the best grouping tried with n.

    tables:
    profiles  level (all, tier, segment, persona), group, accounts, trait; of a number median, low and high
              quartile; of a word the most frequent word and its share 0-1; n accounts that have it. Groups
              under 3 accounts, and traits nobody has, are left out.
    personas  persona, accounts, worth, share of all worth 0-1
    marks     persona, trait, z (mean in standard deviations from all, 0.5 or more apart), median, median_all;
              the most marked first
    tried     one row: the traits used, accounts with all of them, agreement, chance

    Withheld (persona): withheld-profile (a trait is missing), withheld-profiles (n, least accounts),
    withheld-unstable (agreement, least in per cent), withheld-one-cloud.
    """
    chosen = settings(book, "personas", Settings)
    traits = _traits(book, known)
    points, used = _points(traits)
    n = len(points)
    found = (
        grouped(
            points.to_numpy(dtype=np.float64),
            most=chosen.most_groups,
            stable=chosen.agreement,
            chance=chosen.chance,
        )
        if n >= chosen.least_accounts
        else Clusters(None, float("nan"), float("nan"))
    )
    why = _why(found, n, chosen)
    names = _named(found, points, traits["worth"])
    accounts = traits.assign(persona=names.reindex(traits.index).astype("str"))
    accounts = withhold(accounts, "persona", why)
    accounts = withhold(accounts, "persona", reason("profile"), accounts["persona"].isna())
    tried = pd.DataFrame([[" ".join(used), n, found.agreement, found.chance]], columns=list(TABLES["tried"]))
    levels = {
        "all": pd.Series("", index=traits.index, dtype="str"),
        "tier": known["tier"].accounts["tier"],
        "segment": known["rfm"].accounts["segment"],
        "persona": accounts["persona"],
    }
    return Result(
        accounts,
        _portfolio(found, why, n, names),
        {
            "profiles": _profiles(traits, levels, chosen.least_group),
            "personas": _sizes(accounts),
            "marks": _marks(points, traits, accounts["persona"]),
            "tried": tried,
        },
    )


def _traits(book: Book, known: Known) -> pd.DataFrame:
    """All traits of all accounts."""
    given = book["accounts"].set_index("account_id").reindex(book.accounts)
    revenue = known["revenue"].accounts
    orders = revenue["trailing_orders"]
    size: pd.Series[Any] = pd.Series(np.nan, index=book.accounts, dtype="object")
    for bound, word in reversed(SIZES):
        size = size.mask(given["employees"] >= bound, word)
    return pd.DataFrame(
        {
            "worth": known["value"].accounts["worth"].astype("float64"),
            "average_order": (revenue["trailing"] / orders.where(orders > 0)).astype("float64"),
            "orders_year": orders.astype("float64"),
            "growth": known["growth"].accounts["growth_trailing"].astype("float64"),
            "margin": known["margin"].accounts["trailing_margin_rate"].astype("float64"),
            "breadth": known["products"].accounts["categories"].astype("float64"),
            "tenure": known["fit"].accounts["tenure_years"].astype("float64"),
            "employees": given["employees"].astype("float64"),
            "industry": given["industry"].astype("str"),
            "region": given["region"].astype("str"),
            "size": size.astype("str"),
            "top_category": _word(known["products"].accounts["top_category"]),
            "need": _word(known["voice"].accounts["top_theme"]),
            "cases": _cases(book),
        },
        index=book.accounts,
    )


def _word(column: "pd.Series[Any]") -> "pd.Series[str]":
    return column.astype("str").where(column.notna())


def _cases(book: Book) -> "pd.Series[str]":
    """The kind of ticket most frequent in twelve months; a tie: the first by name."""
    rows = within(book["tickets"], "opened_at", window(book.as_of, 12))
    rows = rows[rows["kind"].notna()]
    counts = rows.groupby(["account_id", "kind"]).size().rename("n").reset_index()
    counts = counts.sort_values(["account_id", "n", "kind"], ascending=[True, False, True])
    first = counts.drop_duplicates("account_id").set_index("account_id")["kind"]
    return first.reindex(book.accounts).astype("str")


def _points(traits: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """The standardised traits of the buying accounts that have all that are used, and which are."""
    plain = pd.DataFrame(
        {name: np.log1p(traits[name].clip(lower=0)) if name in LOGGED else traits[name] for name in GROUPED}
    )
    plain = plain.replace([np.inf, -np.inf], np.nan)[traits["worth"] > 0]
    used = [name for name in GROUPED if plain[name].notna().mean() >= 0.8 and plain[name].nunique() > 1]
    whole = plain[used].dropna()
    spread = whole.std(ddof=0)
    used = [name for name in used if spread[name] > 0]
    whole = whole[used] if len(used) >= LEAST_TRAITS else whole.iloc[:0][used]
    return ((whole - whole.mean()) / whole.std(ddof=0)).clip(-FAR, FAR), used


def _why(found: Clusters, n: int, chosen: Settings) -> Reason | None:
    if n < chosen.least_accounts:
        return reason("profiles", n=n, least=chosen.least_accounts)
    if found.labels is not None:
        return None
    if not found.agreement >= chosen.agreement:
        agreement = 0 if np.isnan(found.agreement) else int(max(found.agreement, 0) * 100)
        return reason("unstable", agreement=agreement, least=round(chosen.agreement * 100))
    return reason("one-cloud")


def _named(found: Clusters, points: pd.DataFrame, worth: "pd.Series[Any]") -> "pd.Series[str]":
    """The groups' names by account: "1" is the group with the most worth."""
    if found.labels is None:
        return pd.Series(dtype="str")
    labels = pd.Series(found.labels, index=points.index)
    sums = cents(worth.reindex(points.index).fillna(0)).groupby(labels).sum()
    order = sums.sort_values(ascending=False, kind="stable").index
    names = {label: str(place + 1) for place, label in enumerate(order)}
    return labels.map(names).astype("str")


def _portfolio(found: Clusters, why: Reason | None, n: int, names: "pd.Series[str]") -> dict[str, Estimate]:
    tried = Estimate(found.agreement, n=n) if not np.isnan(found.agreement) else Estimate(n=n, withheld=why)
    count = Estimate(withheld=why) if why else Estimate(float(names.nunique()), n=len(names))
    return {"personas": count, "agreement": tried}


def _profiles(traits: pd.DataFrame, levels: "Mapping[str, pd.Series[Any]]", least: int) -> pd.DataFrame:
    rows: list[dict[str, Any]] = []
    for level, words in levels.items():
        for group, part in traits.groupby(words):
            if len(part) >= least or level == "all":
                told = {"level": level, "group": str(group), "accounts": len(part)}
                rows += [told | one for name in TRAITS if (one := _told(name, part[name])) is not None]
    table = pd.DataFrame(rows, columns=list(TABLES["profiles"]))
    return table.astype(
        {
            **dict.fromkeys(("level", "group", "trait", "word"), "str"),
            **dict.fromkeys(("median", "low", "high", "share"), "float64"),
            **dict.fromkeys(("accounts", "n"), "int64"),
        }
    )


def _told(name: str, values: "pd.Series[Any]") -> dict[str, Any] | None:
    """One trait of a group; None where nobody has it."""
    seen = values.dropna()
    if seen.empty:
        return None
    if name in NUMBERS:
        low, middle, high = np.quantile(seen.to_numpy(dtype=np.float64), (0.25, 0.5, 0.75))
        return {"trait": name, "median": middle, "low": low, "high": high, "word": None, "n": len(seen)}
    counts = seen.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    return {
        "trait": name,
        "word": str(counts.index[0]),
        "share": float(counts.iloc[0]) / len(seen),
        "n": len(seen),
    }


def _sizes(accounts: pd.DataFrame) -> pd.DataFrame:
    told = accounts[accounts["persona"].notna()]
    by = cents(told["worth"].fillna(0)).groupby(told["persona"])
    whole = cents(accounts["worth"].fillna(0)).sum()
    table = pd.DataFrame({"accounts": by.size(), "worth": by.sum() / 100})
    table["share"] = by.sum() / whole if whole > 0 else np.nan
    return table.rename_axis("persona").reset_index()[list(TABLES["personas"])]


def _marks(points: pd.DataFrame, traits: pd.DataFrame, persona: "pd.Series[str]") -> pd.DataFrame:
    names = persona.reindex(points.index)
    rows = []
    for group in sorted(names.dropna().unique()):
        own = points[names == group]
        means = own.mean().round(9)
        for trait in sorted(points.columns, key=lambda one: (-abs(float(means[one])), one)):
            if abs(float(means[trait])) >= MARKED:
                middles = [traits[trait].reindex(part.index).median() for part in (own, points)]
                rows.append((group, trait, float(means[trait]), *map(float, middles)))
    return pd.DataFrame(rows, columns=list(TABLES["marks"]))
