"""The straight line of the sample: who there is, what they bought, and all that follows from it."""

from kamreport.sample import (
    accounts,
    contacts,
    contracts,
    events,
    interactions,
    invoices,
    opportunities,
    orders,
    plans,
    products,
    rates,
    readings,
    roster,
    surveys,
    targets,
    tickets,
    usage,
)

Row = dict[str, object]


def tables() -> dict[str, list[Row]]:
    """Every table of the book, by name: rows of plain values, without fault."""
    clients = roster.clients()
    catalogue = products.products()
    people = contacts.people(clients)
    lines = orders.lines(clients, catalogue)
    cases = tickets.cases(clients)
    aims = plans.objectives(clients)
    found: dict[str, list[Row]] = {
        "accounts": accounts.rows(clients),
        "products": products.rows(catalogue),
        "rates": rates.rows(),
        "orders": orders.rows(lines),
        "surveys": surveys.rows(clients, people, cases),
        "tickets": tickets.rows(cases),
        "interactions": interactions.rows(clients, people),
        "contacts": contacts.rows(people),
        "contracts": contracts.rows(clients),
        "opportunities": opportunities.rows(clients, catalogue),
        "invoices": invoices.rows(clients, lines),
        "events": events.rows(clients),
        "actions": plans.actions(clients, people, aims),
        "objectives": aims,
        "targets": targets.rows(clients),
        "usage": usage.rows(clients),
    }
    return found | {"names": readings.rows(found)}
