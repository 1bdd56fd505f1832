"""The stories of the sample: what happened to whom, quarter by quarter, as a reader should find it.

Each tuple has twelve values, one a quarter from 2023Q4 to 2026Q3.
"""

from dataclasses import dataclass
from datetime import date

Quarters = tuple[float, ...]
EVEN: Quarters = (1.0,) * 12
CALM: Quarters = (0.0,) * 12


@dataclass(frozen=True)
class Story:
    """How one account departs from the ordinary.

    pace        orders against the account's size (1 ordinary, 0 none)
    breadth     share of the product categories it buys from
    on_time     share of its orders that arrive as promised
    mood        points added to its survey answers (0-10)
    meetings    share of the meetings due that are held
    trouble     service cases against the ordinary number
    late        days it pays later than the ordinary customer
    unpaid_from invoices from this day on are not paid
    sponsor_left the day its executive sponsor left; no executive met since
    growth      the ordinary growth of the market is added to the pace
    """

    title: str = ""
    pace: Quarters = EVEN
    breadth: Quarters = EVEN
    on_time: Quarters = (0.94,) * 12
    mood: Quarters = CALM
    meetings: Quarters = EVEN
    trouble: Quarters = EVEN
    late: Quarters = CALM
    unpaid_from: date | None = None
    sponsor_left: date | None = None
    growth: bool = False


ORDINARY = Story(growth=True)

ANCHOR = Story(
    title="anchor: the largest account, steady and content",
    pace=(0.94, 0.94, 0.95, 0.95, 0.95, 0.96, 0.96, 0.97, 0.97, 0.98, 0.98, 0.99),
)

STAR = Story(
    title="star: grows by a third a year, its people recommend us, and it buys from ever more categories",
    pace=(0.56, 0.60, 0.65, 0.70, 0.76, 0.81, 0.88, 0.95, 1.04, 1.11, 1.20, 1.30),
    breadth=(0.43, 0.43, 0.43, 0.57, 0.57, 0.57, 0.71, 0.71, 0.86, 0.86, 1.0, 1.0),
    on_time=(0.97,) * 12,
    mood=(1.0,) * 6 + (1.4,) * 6,
    trouble=(0.7,) * 12,
)

QUIET_DECLINE = Story(
    title="quiet decline: still large, but four quarters of fewer orders, a narrower mix and fewer meetings; "
    "no complaint",
    pace=(1.0, 1.0, 1.02, 1.02, 1.03, 1.04, 1.04, 1.05, 0.92, 0.80, 0.67, 0.54),
    breadth=(1.0,) * 8 + (0.86, 0.71, 0.57, 0.43),
    mood=(0.2,) * 12,
    meetings=(1.0,) * 8 + (0.8, 0.6, 0.4, 0.3),
    trouble=(0.6,) * 8 + (0.4, 0.3, 0.2, 0.2),
)

RESCUED = Story(
    title="rescued: fell by half in 2025 over faulty gearboxes, got a repair plan, and came back",
    pace=(1.0, 1.0, 1.0, 1.0, 0.95, 0.78, 0.60, 0.50, 0.62, 0.82, 1.0, 1.12),
    on_time=(0.94,) * 4 + (0.90, 0.82, 0.78, 0.84, 0.92, 0.95, 0.96, 0.97),
    mood=(0.0,) * 4 + (-1.0, -3.0, -4.0, -3.5, -1.5, 0.3, 0.8, 1.0),
    trouble=(1.0,) * 4 + (1.6, 3.0, 3.6, 2.6, 1.4, 1.0, 0.8, 0.8),
)

SPONSOR_LEFT = Story(
    title="sponsor left: our sponsor moved on in July 2026, and no executive of theirs has met us since",
    pace=(1.0, 1.0, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07, 1.08, 1.06, 0.98),
    mood=(0.4,) * 11 + (-0.6,),
    sponsor_left=date(2026, 7, 17),
)

PAYMENT_PROBLEM = Story(
    title="payment problem: orders as always, pays later and later, and not at all since spring 2026",
    pace=(1.0,) * 8 + (1.02, 1.03, 1.03, 1.0),
    late=(0.0,) * 6 + (5.0, 12.0, 24.0, 38.0, 55.0, 70.0),
    unpaid_from=date(2026, 4, 30),
)

NEWCOMER = Story(
    title="promising newcomer: first order in 2026Q1, more than double each quarter since",
    pace=(0.0,) * 9 + (0.35, 0.95, 2.0),
    mood=(0.8,) * 12,
    meetings=(0.0,) * 7 + (0.6, 1.0, 1.0, 1.0, 1.0),
)

DORMANT_GIANT = Story(
    title="dormant giant: one of the largest until 2025Q3, not one order since, its contract still running",
    pace=(1.0, 1.0, 1.05, 1.05, 1.05, 1.0, 1.0, 0.95, 0.0, 0.0, 0.0, 0.0),
    mood=(0.0,) * 7 + (-0.8,) * 5,
    meetings=(1.0,) * 8 + (0.4, 0.2, 0.2, 0.1),
    trouble=(1.0,) * 8 + (0.3, 0.1, 0.0, 0.0),
)

DELIVERY_PROBLEM = Story(
    title="delivery problem: ever fewer orders on time since 2026; cases pile up, promoters turn detractors",
    pace=(1.0,) * 9 + (1.0, 0.97, 0.93),
    on_time=(0.95,) * 9 + (0.86, 0.72, 0.58),
    mood=(0.4,) * 9 + (-0.8, -2.6, -3.8),
    trouble=(1.0,) * 9 + (1.8, 3.0, 4.0),
)

CHURNED = Story(
    title="churned: went over to a competitor in spring 2025",
    pace=(1.0, 0.95, 0.85, 0.7, 0.45, 0.15, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    mood=(-0.5,) * 3 + (-2.0,) * 9,
    meetings=(1.0,) * 4 + (0.6, 0.4) + (0.0,) * 6,
    trouble=(1.0, 1.2, 1.6, 1.4, 1.0, 0.4) + (0.0,) * 6,
)

PROSPECT = Story(
    title="prospect: no order yet",
    pace=CALM,
    meetings=(0.0,) * 8 + (0.5, 0.8, 1.0, 1.0),
    trouble=CALM,
)

STORIES = {
    "A1001": ANCHOR,
    "A1002": SPONSOR_LEFT,
    "A1003": QUIET_DECLINE,
    "A1004": DORMANT_GIANT,
    "A1006": STAR,
    "A1007": RESCUED,
    "A1008": DELIVERY_PROBLEM,
    "A1009": PAYMENT_PROBLEM,
    "A1022": NEWCOMER,
    "A1018": CHURNED,
    "A1057": PROSPECT,
    "A1058": PROSPECT,
    "A1059": PROSPECT,
    "A1060": PROSPECT,
}
"""Story by account; all other accounts are ordinary."""
