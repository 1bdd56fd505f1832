"""White space: what an account does not buy though its peers do, and what tends to be bought together."""

from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import Field

from kamreport.arithmetic.measuring import NO_ORDERS, unknown, wilson
from kamreport.arithmetic.tallies import Columns, figure
from kamreport.figures import Estimate, Known, Result, reason, settings
from kamreport.lineage import Lineage, Rows
from kamreport.metrics import metric
from kamreport.model import Book
from kamreport.models.association import by_chance, discoveries, pairs
from kamreport.models.together import apart
from kamreport.period import Period, Span, add_months

FIGURES = ("gaps", "white_space")
TABLES = {
    "gaps": ("account_id", "category", "buying", "peers", "share", "basis", "typical", "n", "expected"),
    "rules": (
        "product_id", "next_product_id", "both", "apart", "buyers", "next_buyers", "accounts", "support",
        "confidence", "confidence_low", "confidence_high", "lift",
    ),
    "next": (
        "account_id", "next_product_id", "product_id", "both", "buyers", "accounts", "confidence",
        "confidence_low", "confidence_high", "lift",
    ),
}  # fmt: skip
Share = Annotated[float, Field(gt=0, le=1)]


@dataclass(frozen=True)
class Settings:
    """What [metrics.white_space] may change.

    `least_peers` buying accounts an industry must have besides the account; `least_share` of them that
    must buy a category; `least_buyers` whose shares an expectation is the median of; for rules the least
    number of buying accounts, of those with both products, `support`, `confidence` and the lower end of its
    interval (`sure`), and the least share of those with both that bought them `apart`, in different months;
    how many next products an account gets.
    """

    least_peers: Annotated[int, Field(ge=3)] = 5
    least_share: Share = 0.5
    least_buyers: Annotated[int, Field(ge=3)] = 3
    least_accounts: Annotated[int, Field(ge=3)] = 30
    least_both: Annotated[int, Field(ge=3)] = 10
    support: Share = 0.1
    confidence: Share = 0.6
    sure: Share = 0.5
    apart: Share = 0.5
    most_next: Annotated[int, Field(ge=1)] = 3


def _year(book: Book) -> Period:
    """The last twelve whole months."""
    end = (book.as_of + timedelta(days=1)).replace(day=1)
    return Period(Span.DAYS, add_months(end, -12), end - timedelta(days=1))


LINEAGE = Lineage(
    rows=(Rows("orders", _year, adds=("amount",)), Rows("accounts")),
    uses={"products": ("categories",)},
    money=("white_space", "gaps.typical", "gaps.expected"),
    shares=("gaps.share", "support", "confidence"),
    totals=("gaps.expected",),
)


@metric(needs=("products",), settings=Settings, lineage=LINEAGE)
def white_space(book: Book, known: Known) -> Result:
    """White space is the product categories that an account does not buy though at least half of the other
    buying accounts of its industry do, in the last twelve whole months. The revenue to expect is the
    median share of wallet that its buyers give the category, times the account's own wallet. Association
    rules say what accounts that buy one product also buy, with the counts.

    A buyer has a positive revenue in the category. Share of wallet: revenue in the category / stated wallet;
    where the account states no wallet, or fewer than three buyers do, share and base are of the revenue with
    us instead (`basis`); no expectation exceeds what a stated wallet has left. Thresholds are exact: 3 of 6
    are half. A rule A -> B counts accounts: both, those with A (`buyers`), those with B (`next_buyers`),
    all that bought a product (`accounts`); support both/accounts, confidence both/buyers with its Wilson
    interval, lift confidence/(next_buyers/accounts). Kept: both from 10 and support from 10 %, of at least 30
    accounts; confidence from 60 % with an interval wholly from 50 %, lift above 1, and those of which at
    most 5 % are expected to be chance (Fisher's exact test, Benjamini and Hochberg 1995, over all pairs of
    products that many accounts buy). Products that come as a set in the same orders are one choice, not two
    (Agrawal and Srikant 1995): a rule also needs half of the accounts with both to have bought them `apart`,
    not always in the same months. A rule does not say why the same accounts buy both: those that buy more of
    everything make rules too.

    accounts: `gaps` the number of categories, n the peers; `white_space` the sum of their expected revenue a
    year, currency units (0 without gaps). portfolio: the sums, n accounts with known peers; `pairs` the
    products in rules, each pair counted once, n the accounts that bought a product; `sets` the pairs that
    would be rules but come in the same months only.
    tables: gaps: account_id, category, buying (peers that buy it), peers, share 0-1, basis ("wallet" or
    "revenue"), typical (the median share), n (buyers it is the median of; under 3 no expectation),
    expected, by account and falling amount; rules, by falling lift; next: for each account up to three
    products it did not buy, by the rule of the highest confidence.

    Withheld: withheld-no-orders, withheld-no-products; withheld-no-revenue; withheld-no-industry;
    withheld-peers (n, least; for the portfolio withheld-no-industries and withheld-most-peers, the largest
    n); withheld-pair-accounts (n, least) for pairs and sets. A book without categories has
    each product for its own.
    """
    matrix = known["products"].tables["categories"]
    if matrix.empty:
        why = reason("no-products") if book.has("orders") else NO_ORDERS
        empty = unknown(book, FIGURES, why, TABLES)
        none = {name: Estimate(withheld=why) for name in ("pairs", "sets")}
        return Result(empty.accounts, {**empty.portfolio, **none}, empty.tables)
    chosen = settings(book, "white_space", Settings)
    bought = matrix.loc[(matrix["revenue"] > 0) & (matrix["category"] != "")]
    base = _base(book, bought)
    gaps = _gaps(base, bought, chosen)
    accounts = _accounts(base, gaps, chosen)
    known_peers = accounts["gaps"].notna()
    portfolio = {name: _sum(accounts[name], known_peers, base, chosen) for name in FIGURES}
    months = _months(book)
    baskets = months[["account_id", "product_id"]].drop_duplicates(ignore_index=True)
    found = _rules(baskets, months, chosen)
    least = Fraction(str(chosen.apart))
    chosen_apart = found["apart"] * least.denominator >= found["both"] * least.numerator
    rules = found[chosen_apart].reset_index(drop=True)
    n = baskets["account_id"].nunique()
    portfolio |= {"pairs": _pairs(rules, n, chosen), "sets": _pairs(found[~chosen_apart], n, chosen)}
    tables = {"gaps": gaps, "rules": rules, "next": _next(baskets, rules, chosen.most_next)}
    return Result(accounts, portfolio, tables)


def _base(book: Book, bought: pd.DataFrame) -> pd.DataFrame:
    """By account: industry ("" when not known), revenue with us in named categories, stated wallet, peers."""
    listed = book["accounts"].set_index("account_id").reindex(book.accounts)
    revenue = bought.groupby("account_id")["revenue"].sum().reindex(book.accounts).fillna(0.0)
    industry = listed["industry"].astype("str").fillna("")
    buyers = (revenue > 0).groupby(industry).transform("sum")
    return pd.DataFrame(
        {
            "industry": industry,
            "revenue": revenue,
            "wallet": listed["wallet"].where(listed["wallet"] > 0).astype("float64"),
            "peers": (buyers - (revenue > 0)).where(industry != "", 0).astype("int64"),
        }
    )


def _gaps(base: pd.DataFrame, bought: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    rows = bought.merge(base, left_on="account_id", right_index=True, suffixes=("", "_all"))
    rows = rows.assign(
        of_wallet=rows["revenue"] / rows["wallet"], of_revenue=rows["revenue"] / rows["revenue_all"]
    )
    cells = rows.groupby(["industry", "category"]).agg(
        buying=("revenue", "size"),
        wallet_share=("of_wallet", "median"),
        wallet_n=("of_wallet", "count"),
        revenue_share=("of_revenue", "median"),
    )
    active = base[(base["revenue"] > 0) & (base["peers"] >= chosen.least_peers)].reset_index()
    grid = active.merge(cells.reset_index(), on="industry")
    mine = pd.MultiIndex.from_frame(bought[["account_id", "category"]])
    open_ones = ~pd.MultiIndex.from_frame(grid[["account_id", "category"]]).isin(mine)
    least = Fraction(str(chosen.least_share))
    enough = grid["buying"] * least.denominator >= grid["peers"] * least.numerator
    return _expected(grid[open_ones & enough], chosen.least_buyers)


def _expected(grid: pd.DataFrame, least: int) -> pd.DataFrame:
    walleted = grid["wallet"].notna() & (grid["wallet_n"] >= least)
    typical = grid["wallet_share"].where(walleted, grid["revenue_share"])
    n = grid["wallet_n"].where(walleted, grid["buying"])
    whole = grid["wallet"].where(walleted, grid["revenue"])
    room = (grid["wallet"] - grid["revenue"]).clip(lower=0).fillna(np.inf)
    table = grid.assign(
        share=grid["buying"] / grid["peers"],
        basis=pd.Series(np.where(walleted, "wallet", "revenue"), grid.index, dtype="str"),
        typical=typical.where(n >= least),
        n=n,
        expected=(whole * typical).clip(upper=room).where(n >= least).round(2),
    )
    table = table.sort_values(["account_id", "expected", "category"], ascending=[True, False, True])
    return table[list(TABLES["gaps"])].reset_index(drop=True)


def _accounts(base: pd.DataFrame, gaps: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    known = (base["revenue"] > 0) & (base["peers"] >= chosen.least_peers)
    found = gaps.groupby("account_id")["expected"]
    number = found.size().reindex(base.index).fillna(0).where(known)
    cents = (gaps["expected"].fillna(0) * 100).round().groupby(gaps["account_id"]).sum()
    money = (cents.reindex(base.index).fillna(0) / 100).where(known)
    why = pd.Series([reason("peers", n=int(n), least=chosen.least_peers) for n in base["peers"]], base.index)
    why = why.where(base["industry"] != "", reason("no-industry")).where(
        base["revenue"] > 0, reason("no-revenue")
    )
    columns: Columns = {
        **figure("gaps", number, why, n=base["peers"].astype("float64")),
        **figure("white_space", money, why),
    }
    return pd.DataFrame(columns)


def _sum(
    values: "pd.Series[Any]", known: "pd.Series[bool]", base: pd.DataFrame, chosen: Settings
) -> Estimate:
    n = int(known.sum())
    if n:
        return Estimate(round(float(values.sum()), 2), n=n)
    buying = base[(base["revenue"] > 0) & (base["industry"] != "")]
    if buying.empty:
        return Estimate(n=0, withheld=reason("no-industries"))
    return Estimate(
        n=0, withheld=reason("most-peers", n=int(buying["peers"].max()), least=chosen.least_peers)
    )


def _pairs(rules: pd.DataFrame, n: int, chosen: Settings) -> Estimate:
    """The pairs of products in rules, either way round; withheld where too few accounts bought."""
    if n < chosen.least_accounts:
        return Estimate(n=n, withheld=reason("pair-accounts", n=n, least=chosen.least_accounts))
    ends = rules[["product_id", "next_product_id"]].astype("str")
    both = pd.MultiIndex.from_arrays([ends.min(axis=1), ends.max(axis=1)])
    return Estimate(float(both.nunique()), n=n)


def _months(book: Book) -> pd.DataFrame:
    """The products with a positive revenue of each account in the last twelve whole months: account_id,
    product_id, and each month with a positive revenue.
    """
    end = (book.as_of + timedelta(days=1)).replace(day=1)
    facts = book.facts.products
    part = facts[
        (facts["month"] >= pd.Timestamp(add_months(end, -12))) & (facts["month"] < pd.Timestamp(end))
    ]
    part = part[part["product_id"] != ""]
    whole = part.groupby(["account_id", "product_id"])["net_cents"].transform("sum")
    part = part[(whole > 0) & (part["net_cents"] > 0)].sort_values(["account_id", "product_id", "month"])
    return part[["account_id", "product_id", "month"]].reset_index(drop=True)


def _apart(months: pd.DataFrame, rules: pd.DataFrame) -> Any:
    """For each rule the accounts that bought both products, but not always in the same months."""
    owners, _ = pd.factorize(months["account_id"], sort=True)
    places, items = pd.factorize(months["product_id"], sort=True)
    when, _ = pd.factorize(months["month"], sort=True)
    ends = [pd.Index(items).get_indexer(rules[name]) for name in ("product_id", "next_product_id")]
    return apart(owners, places, when, *ends)


def _rules(baskets: pd.DataFrame, months: pd.DataFrame, chosen: Settings) -> pd.DataFrame:
    """The rules that are no chance, with the accounts that bought the two products apart."""
    owners, _ = pd.factorize(baskets["account_id"], sort=True)
    places, items = pd.factorize(baskets["product_id"], sort=True)
    n = baskets["account_id"].nunique()
    least, confidence = Fraction(str(chosen.support)), Fraction(str(chosen.confidence))
    found = pairs(owners, places, n, least=chosen.least_both, support=least, confidence=confidence)
    low, high = wilson(found.both, found.has_first)
    table: pd.DataFrame = pd.DataFrame(
        {
            "product_id": pd.Series(items.take(found.first), dtype="str"),
            "next_product_id": pd.Series(items.take(found.second), dtype="str"),
            "both": found.both,
            "buyers": found.has_first,
            "next_buyers": found.has_second,
            "accounts": n,
            "support": found.both / max(n, 1),
            "confidence": found.both / np.maximum(found.has_first, 1),
            "confidence_low": low,
            "confidence_high": high,
        }
    )
    usual = table["next_buyers"] / max(n, 1)
    real = discoveries(by_chance(found, n), found.tested) & (low >= chosen.sure)
    enough = real & (n >= chosen.least_accounts)
    table = table.assign(lift=table["confidence"] / usual)[enough]
    table = table.assign(apart=_apart(months, table))
    order = ["lift", "both", "product_id", "next_product_id"]
    table = table.sort_values(order, ascending=[False, False, True, True])
    return table[list(TABLES["rules"])].reset_index(drop=True)


def _next(baskets: pd.DataFrame, rules: pd.DataFrame, most: int) -> pd.DataFrame:
    order = ["confidence", "both", "product_id", "next_product_id"]
    best = rules.sort_values(order, ascending=[False, False, True, True])
    best = best.groupby("product_id").head(50)
    offers = baskets.merge(best, on="product_id")
    mine = pd.MultiIndex.from_frame(baskets)
    named = offers[["account_id", "next_product_id"]]
    offers = offers[~pd.MultiIndex.from_frame(named).isin(mine)]
    offers = offers.sort_values(["account_id", *order], ascending=[True, False, False, True, True])
    offers = offers.drop_duplicates(["account_id", "next_product_id"])
    offers = offers.groupby("account_id").head(most).reset_index(drop=True)
    return offers[list(TABLES["next"])]
