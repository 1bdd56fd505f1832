"""Totals of the real portfolios taken straight from their files, with nothing of the product's code."""

import csv
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

Total = Decimal | int
CENT = Decimal("0.01")


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of one file."""
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cents(amount: Decimal) -> Decimal:
    """An amount rounded to the cent, halves away from zero."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def classicmodels(folder: Path) -> dict[str, Total]:
    """Orders without cancelled ones, their cost from the buying price, and payments."""
    orders = {row["orderNumber"]: row for row in rows(folder, "orders.csv")}
    prices = {row["productCode"]: Decimal(row["buyPrice"]) for row in rows(folder, "products.csv")}
    every = rows(folder, "orderdetails.csv")
    lines = [row for row in every if orders[row["orderNumber"]]["status"] != "Cancelled"]
    payments = rows(folder, "payments.csv")
    return {
        "accounts": len(rows(folder, "customers.csv")),
        "order_lines": len(every),
        "lines_not_cancelled": len(lines),
        "orders_not_cancelled": len({row["orderNumber"] for row in lines}),
        "net": sum(
            (cents(Decimal(row["quantityOrdered"]) * Decimal(row["priceEach"])) for row in lines), CENT * 0
        ),
        "cost": sum(
            (cents(Decimal(row["quantityOrdered"]) * prices[row["productCode"]]) for row in lines), CENT * 0
        ),
        "invoices": len(payments),
        "invoiced": sum((Decimal(row["amount"]) for row in payments), CENT * 0),
    }


def northwind(folder: Path) -> dict[str, Total]:
    """Order lines less their discount; Northwind cancels nothing."""
    lines = rows(folder, "order_details.csv")
    return {
        "accounts": len(rows(folder, "customers.csv")),
        "order_lines": len(lines),
        "orders_not_cancelled": len({row["order_id"] for row in lines}),
        "net": sum(
            (
                cents(Decimal(row["quantity"]) * Decimal(row["unit_price"]) * (1 - Decimal(row["discount"])))
                for row in lines
            ),
            CENT * 0,
        ),
    }


def crm(folder: Path) -> dict[str, Total]:
    """Opportunities that name an account (the others belong to nobody), and those won."""
    every = rows(folder, "sales_pipeline.csv")
    named = [row for row in every if row["account"]]
    won = [row for row in named if row["deal_stage"] == "Won"]
    return {
        "accounts": len(rows(folder, "accounts.csv")),
        "opportunities": len(every),
        "opportunities_of_accounts": len(named),
        "won": len(won),
        "won_value": sum((Decimal(row["close_value"]) for row in won), CENT * 0),
        "lost": sum(row["deal_stage"] == "Lost" for row in named),
        "open": sum(row["deal_stage"] in ("Engaging", "Prospecting") for row in named),
    }


def ravenstack(folder: Path) -> dict[str, Total]:
    """Subscriptions and their monthly value, service cases with answers, usage, churn."""
    subscriptions = rows(folder, "ravenstack_subscriptions.csv")
    tickets = rows(folder, "ravenstack_support_tickets.csv")
    usage = rows(folder, "ravenstack_feature_usage.csv")
    return {
        "accounts": len(rows(folder, "ravenstack_accounts.csv")),
        "contracts": len(subscriptions),
        "monthly_value": sum((Decimal(row["mrr_amount"]) for row in subscriptions), CENT * 0),
        "monthly_value_open_ended": sum(
            (Decimal(row["mrr_amount"]) for row in subscriptions if not row["end_date"]), CENT * 0
        ),
        "tickets": len(tickets),
        "tickets_with_score": sum(row["satisfaction_score"] != "" for row in tickets),
        "score_sum": sum((Decimal(row["satisfaction_score"] or 0) for row in tickets), Decimal(0)),
        "first_response_minutes": sum(int(row["first_response_time_minutes"]) for row in tickets),
        "usage_rows": len(usage),
        "usage_count": sum(int(row["usage_count"]) for row in usage),
        "usage_seconds": sum(int(row["usage_duration_secs"]) for row in usage),
        "churn_events": len(rows(folder, "ravenstack_churn_events.csv")),
    }


TOTALS = {"classicmodels": classicmodels, "northwind": northwind, "crm": crm, "ravenstack": ravenstack}
