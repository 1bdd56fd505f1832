"""The lines of a query as SQL, step by step: read, looked up, priced, plain or not. Exact on every engine.

The same rules as those of the checks, on what is plain: each product rounded once to its own currency's cent
and once more after conversion, halves away from zero.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kamreport.checks.money import LARGEST_CENTS
from kamreport.engines.engine import Dialect
from kamreport.schema import TABLES
from kamreport.warehouse.cells import Cell, Given, cell

ORDERS = TABLES["orders"]
KEPT = (
    "account_id", "order_id", "date", "product_id", "quantity", "amount_cents", "cost_cents", "status",
    "promised_on", "delivered_on", "in_full", "stock_out",
)  # fmt: skip
FINE, COARSE = (20, 18), (20, 12)
"""Digits and places of exchange rates: below a hundred, and above."""


@dataclass(frozen=True)
class Lines:
    """A query's lines. `given` says where each column of the contract comes from; `names` are the answer's
    own; `lent` is the SQL of the small tables accounts, rates, costs and aside.
    """

    dialect: Dialect
    query: str
    given: Mapping[str, Given]
    names: tuple[str, ...]
    currency: str
    lent: Mapping[str, str]

    def plain(self, asked: str) -> str:
        """A query of the lines that stay, as `plain`: those without a doubt, of orders without one."""
        condition, join = "f.odd = 0", self._beside_aside()
        if join:
            condition += " and aside.account_id is null"
        columns = ", ".join(f"f.{name}" for name in KEPT)
        plain = f"plain as {self.dialect.inline}(select {columns} from final f{join} where {condition})"
        return f"with {self._steps(carry=False)}, {plain} {asked}"

    def kept(self, counted: str, parts: str, select: str) -> str:
        """A query of the lines `kept`, those that stay and count; `parts` are further named queries."""
        named = f"kept as {self.dialect.inline}(select * from plain where {counted})"
        return self.plain(f", {named}, {parts} {select}")

    def final(self, asked: str) -> str:
        """A query of all lines, as `final`."""
        return f"with {self._steps(carry=False)} {asked}"

    def others(self) -> str:
        """The lines that come over, as the query has them, in an order of their own."""
        condition, join = "f.known_account is null or f.order_id is null", self._beside_aside()
        if join:
            condition += " or aside.account_id is not null"
        columns = ", ".join(f"f.o{n} as {self.dialect.name(name)}" for n, name in enumerate(self.names))
        order = ", ".join(str(n + 1) for n in range(len(self.names)))
        lines = f"select {columns} from final f{join} where {condition} order by {order}"
        return f"with {self._steps(carry=True)} {lines}"

    def _beside_aside(self) -> str:
        """The join that sets the orders in doubt beside the lines `f`; "" where there are none."""
        aside = self.lent.get("aside")
        same = "aside.account_id = f.account_id and aside.order_id = f.order_id"
        return f" left join {aside} on {same}" if aside else ""

    def _steps(self, *, carry: bool) -> str:
        read = {
            column.name: cell(column, self.given.get(column.name), self.dialect) for column in ORDERS.columns
        }
        currency = f"coalesce({read['currency'].value}, {self.dialect.literal(self.currency)})"
        read["currency"] = Cell(currency)
        columns = [f"{one.value} as {name}" for name, one in read.items()]
        odds = " + ".join(one.odd for one in read.values() if one.odd != "0") or "0"
        if carry:
            columns += [f"{self.dialect.name(name)} as o{n}" for n, name in enumerate(self.names)]
        steps = {
            "asked": f"\n{self.query}\n",
            "typed": self._step(f"{', '.join(columns)}, {odds} as strange", "asked", "typed"),
            "known": self._known(),
            "own": self._step("s.*, " + ", ".join(self._own()), "known s", "own"),
            "whole": self._step("s.*, " + ", ".join(self._whole()), "own s", "whole"),
            "priced": self._step("s.*, " + ", ".join(self._converted()), "whole s", "priced"),
            "final": f"select s.*, case when {self._doubtful()} then 1 else 0 end as odd from priced s",
        }
        return ", ".join(f"{name} as ({sql})" for name, sql in steps.items())

    def _step(self, columns: str, source: str, name: str) -> str:
        """A step of which each column is computed once, however often the next one uses it."""
        return f"select {columns}, {self.dialect.fence} as fence_{name} from {source}{self.dialect.stop}"

    def _known(self) -> str:
        """Accounts, rates and products' costs looked up; `rated` is set where the currency has its rate."""
        same = f"t.currency = {self.dialect.literal(self.currency)}"
        fine, coarse = self.dialect.decimal(*FINE), self.dialect.decimal(*COARSE)
        cost = self.dialect.decimal(15, 6)
        return (
            "select t.*, accounts.account_id as known_account,"
            f" case when {same} or rates.currency is not null then 1 else 0 end as rated,"
            f" case when {same} then cast(1 as {fine}) else cast(rates.fine as {fine}) end as fine,"
            f" cast(rates.coarse as {coarse}) as coarse, costs.product_id as costed,"
            f" cast(costs.unit_cost as {cost}) as product_cost from typed t"
            f" left join {self.lent['accounts']} on accounts.account_id = t.account_id"
            f" left join {self.lent['rates']} on rates.currency = t.currency"
            " and cast(rates.day as date) = t.date"
            f" left join {self.lent['costs']} on costs.product_id = t.product_id"
        )

    def _own(self) -> Iterator[str]:
        """Amount and cost in the line's currency, the product's cost in the reporting one."""
        remain = f"cast(1 - discount as {self.dialect.decimal(7, 6)})"
        yield f"coalesce(round(amount, 2), round(quantity * unit_price * {remain}, 2)) as amount_own"
        yield "coalesce(round(cost, 2), round(quantity * unit_cost, 2)) as cost_own"
        yield "round(quantity * product_cost, 2) as standard_own"

    def _whole(self) -> Iterator[str]:
        """The same in whole cents."""
        kind = self.dialect.decimal(15, 0)
        for name in ("amount", "cost", "standard"):
            yield (
                f"case when abs({name}_own) <= {LARGEST_CENTS // 100}"
                f" then cast({name}_own * 100 as {kind}) end as {name}_whole"
            )

    def _converted(self) -> Iterator[str]:
        """Whole cents in the reporting currency."""
        for name in ("amount", "cost"):
            rated = (
                f"case when fine is not null then round({name}_whole * fine, 0)"
                f" else round({name}_whole * coarse, 0) end"
            )
            standard = f" when {name}_own is null then standard_whole" if name == "cost" else ""
            whole = f"case{standard} else {rated} end" if standard else rated
            small = f"abs({whole}) <= {LARGEST_CENTS}"
            yield f"case when {small} then cast({whole} as bigint) end as {name}_cents"

    @staticmethod
    def _doubtful() -> str:
        """What makes a line come over: whatever the checks would say something about, or price otherwise."""
        return " or ".join(
            (
                "fence_typed + fence_own + fence_whole + fence_priced + strange > 0",
                "known_account is null",
                *(f"{column.name} is null" for column in ORDERS.columns if column.required),
                "amount_cents is null",
                "(cost_own is not null and cost_cents is null)",
                "(cost_own is null and (standard_own is not null and cost_cents is null))",
                "(cost_own is null and quantity is not null and costed is not null and product_cost is null)",
                "(cost is null and unit_cost is not null and quantity is not null and cost_own is null)",
                "rated = 0",
            )
        )
