"""The catalogue: about 110 products in seven categories, as families of sizes."""

from dataclasses import dataclass

from kamreport.sample.cents import money
from kamreport.sample.dice import Dice

Row = dict[str, object]

# category, code, name, sizes, list price of the smallest in cents, price step, share of cost in the price
_FAMILIES = (
    ("Motors", "MS", "servo motor", (40, 60, 80, 100, 130, 180), 38_900, 1.36, 0.60),
    ("Motors", "MA", "asynchronous motor", (63, 71, 80, 90, 100, 112, 132), 21_400, 1.33, 0.66),
    ("Motors", "MT", "torque motor", (140, 210, 290, 360), 148_000, 1.34, 0.57),
    ("Gearboxes", "GP", "planetary gearbox", (50, 70, 90, 115, 142, 190), 31_200, 1.37, 0.58),
    ("Gearboxes", "GB", "bevel gearbox", (65, 85, 120, 160), 45_600, 1.38, 0.61),
    ("Gearboxes", "GW", "worm gearbox", (30, 40, 50, 63, 75), 14_800, 1.34, 0.64),
    ("Controllers", "CD", "servo drive", (1, 3, 6, 12, 24, 48), 52_500, 1.35, 0.55),
    ("Controllers", "CF", "frequency inverter", (2, 4, 8, 15, 30), 29_800, 1.42, 0.63),
    ("Controllers", "CM", "motion controller", (4, 8, 16, 32), 98_000, 1.36, 0.48),
    ("Linear Motion", "LA", "linear axis", (40, 60, 80, 120, 160), 64_000, 1.35, 0.60),
    ("Linear Motion", "LB", "ball screw", (16, 20, 25, 32, 40), 24_500, 1.31, 0.62),
    ("Linear Motion", "LE", "electric cylinder", (32, 50, 63, 80), 72_300, 1.36, 0.57),
    ("Sensors", "SE", "rotary encoder", (36, 58, 90, 115), 14_200, 1.30, 0.50),
    ("Sensors", "SP", "proximity sensor", (8, 12, 18, 30), 3_450, 1.22, 0.47),
    ("Sensors", "SV", "vibration sensor", (10, 25, 50), 18_600, 1.28, 0.49),
    ("Sensors", "ST", "torque transducer", (20, 50, 100, 200), 78_500, 1.25, 0.46),
    ("Spare Parts", "RB", "brake kit", (40, 60, 80, 100, 130), 8_900, 1.28, 0.42),
    ("Spare Parts", "RS", "seal set", (50, 70, 90, 115, 142), 1_850, 1.26, 0.38),
    ("Spare Parts", "RC", "connector cable", (3, 5, 10, 20), 2_980, 1.33, 0.44),
    ("Spare Parts", "RF", "fan unit", (40, 80, 120), 6_400, 1.30, 0.45),
    ("Spare Parts", "RG", "gear set", (50, 70, 90, 115), 11_900, 1.30, 0.43),
    ("Services", "VC", "commissioning, days", (1, 5), 128_000, 1.0, 0.56),
    ("Services", "VM", "maintenance visit", (1, 2, 3), 96_000, 1.5, 0.54),
    ("Services", "VT", "operator training", (1, 2), 140_000, 1.7, 0.50),
    ("Services", "VP", "Meridian Pulse monitoring, 10 drives", (1, 2, 3), 48_000, 1.6, 0.28),
    ("Services", "VR", "gearbox overhaul", (70, 90, 115), 58_000, 1.4, 0.52),
)

CATEGORIES = tuple(dict.fromkeys(family[0] for family in _FAMILIES))


@dataclass(frozen=True)
class Product:
    """One product; price and cost in cents of a euro."""

    product_id: str
    name: str
    category: str
    list_cents: int
    cost_cents: int


def products() -> list[Product]:
    """The catalogue, by category."""
    dice = Dice("products")
    return [
        _product(dice, category, code, name, size, cents * step**place, share)
        for category, code, name, sizes, cents, step, share in _FAMILIES
        for place, size in enumerate(sizes)
    ]


def _product(
    dice: Dice, category: str, code: str, name: str, size: int, price: float, share: float
) -> Product:
    cents = round(price / 50) * 50
    return Product(
        product_id=f"{code}{size:03d}",
        name=f"{code} {size} {name}",
        category=category,
        list_cents=cents,
        cost_cents=round(cents * share * dice.between(0.94, 1.06)),
    )


def rows(catalogue: list[Product]) -> list[Row]:
    """The products table, at the list prices of 2026."""
    return [
        {
            "product_id": product.product_id,
            "name": product.name,
            "category": product.category,
            "list_price": money(product.list_cents),
            "unit_cost": money(product.cost_cents),
        }
        for product in catalogue
    ]
