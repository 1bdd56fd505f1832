"""Lengths of time, converted exactly to the unit of the contract's column."""

from kamreport.config import length_unit

SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
SHAPE = r"^[+-]?\d{1,12}(\.\d{1,9})?$"


def converted(text: str, unit: str, column: str, decimal: str) -> str:
    """SQL that converts a number of `unit` to the column's own unit, rounded half up to ten decimals.

    Text that is no plain number ("1,234" may mean two things) is left with its unit behind it, so that
    the check of numbers finds it.
    """
    target = SECONDS[length_unit(column) or unit]
    number = f"replace(replace({text}, '.', ' '), ',', '.')" if decimal == "," else text
    # Whole numbers only: the text times 10^9, times the unit, over the target, times 10.
    nano = f"(abs(({number})::DECIMAL(21, 9)) * 1000000000)::HUGEINT"
    scaled = f"(({nano} * {20 * SECONDS[unit]} + {target}) // {2 * target})"
    sign = f"CASE WHEN {text} LIKE '-%' THEN '-' ELSE '' END"
    digits = f"({scaled} // 10000000000) || '.' || lpad(({scaled} % 10000000000)::VARCHAR, 10, '0')"
    exact = f"{sign} || rtrim(rtrim({digits}, '0'), '.')"
    return f"CASE WHEN regexp_matches({number}, '{SHAPE}') THEN {exact} ELSE {text} || ' {unit}' END"
