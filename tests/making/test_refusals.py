"""The gate at work: a client document that holds what it may not is refused, alone, and not written."""

import json

import pytest
from commands import csv_text, invoke, order_lines, portfolio

from kamreport.paths import TEMPLATES

NAMES = {"A1": "Alpha GmbH", "A2": "重庆机电 Works", "A3": "Gamma Ltd"}
ACCOUNTS = [{"account_id": one, "name": name} for one, name in NAMES.items()]
ABOVE = "{{ list.points(content.outcomes_headline"  # on every first page
ACTION = {"action_id": "X1", "account_id": "A1", "shared": "yes", "due_on": "2026-12-01", "side": "ours"}


def data(folder, title="Send the drawings", accounts=ACCOUNTS):
    """A portfolio in which the first customer has one shared action."""
    orders = order_lines(account["account_id"] for account in accounts)
    return portfolio(folder, accounts=accounts, orders=orders, actions=[{**ACTION, "title": title}])


def build(folder, out, *more):
    """The client reviews of a portfolio."""
    asked = ("--report", "review", "--edition", "client", "--as-of", "2026-06-30")
    return invoke("build", folder, "-o", out, *asked, *(more or ("--format", "html")))


def made(out):
    """The customers whose review was made."""
    return sorted(path.parent.name.split("-")[0] for path in out.rglob("review.en.*"))


def test_a_name_of_another_customer_is_refused_alone(tmp_path):
    """One document fails with the name, its place and the way out; the others are made."""
    result = build(data(tmp_path / "data", "Visit the plant of Gamma"), tmp_path / "out")
    assert result.exit_code == 1
    assert made(tmp_path / "out") == ["gamma", "works"]
    (ledger,) = (tmp_path / "out").rglob("ledger.json")
    (failure,) = json.loads(ledger.read_text(encoding="utf-8"))["failures"]
    assert failure["document"].startswith("client/accounts/alpha-gmbh")
    for told in ("name of another customer", "'Gamma Ltd'", "accounts.name", "harmless"):
        assert told in failure["reason"]
        assert told in result.stderr


def test_a_document_that_is_there_is_judged_again(tmp_path):
    """What was harmless is refused from the day on which a customer of that name is there."""
    folder, out = tmp_path / "data", tmp_path / "out"
    assert build(data(folder, "Compare with Delta Robotics"), out).exit_code == 0
    more = [*ACCOUNTS, {"account_id": "A4", "name": "Delta Robotics AG"}]
    result = build(data(folder, "Compare with Delta Robotics", more), out)
    assert result.exit_code == 1
    assert "Delta Robotics AG" in result.stderr


def test_harmless_names_are_settled_in_kamreport_toml(tmp_path):
    """A word that is also a customer's name passes once it is called harmless."""
    folder = data(tmp_path / "data", "Send the gamma correction")
    (folder / "accounts.csv").write_text(
        csv_text([{"account_id": "A1", "name": "Alpha GmbH"}, {"account_id": "A2", "name": "gamma"}]), "utf-8"
    )
    assert build(folder, tmp_path / "out").exit_code == 1
    (folder / "kamreport.toml").write_text('[sharing]\nharmless = ["gamma"]\n', "utf-8")
    assert build(folder, tmp_path / "out").exit_code == 0


def own_template(folder, old, new):
    """The first page's template in the portfolio folder, with something changed."""
    name = "client/client_summary.html"
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    assert old in text
    path = folder / "templates" / name
    path.parent.mkdir(parents=True)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_a_leak_in_a_template_is_caught_in_the_finished_file(tmp_path, form):
    """A name that only the template holds is found where it ends up, in either form."""
    folder = data(tmp_path / "data")
    own_template(folder, ABOVE, f"<p>Like Gamma Ltd in Hamburg</p>{ABOVE}")
    result = build(folder, tmp_path / "out", "--format", form, "--account", "A1", "--account", "A3")
    assert result.exit_code == 1
    assert made(tmp_path / "out") == ["gamma"]
    assert ("page 2" if form == "pdf" else "text") in result.stderr


@pytest.mark.parametrize("field", ["content.health", "document.margin", "content.shared.note"])
def test_an_internal_field_in_a_template_is_an_error(tmp_path, field):
    """It was never there: the build says which name in which file, and makes nothing."""
    folder = data(tmp_path / "data")
    own_template(folder, ABOVE, f"{{{{ {field} }}}}{ABOVE}")
    result = build(folder, tmp_path / "out")
    assert result.exit_code != 0
    assert "client_summary.html" in result.stderr
    assert field.split(".")[1] in result.stderr
    assert made(tmp_path / "out") == []
