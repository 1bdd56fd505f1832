"""The gate: what a client may not see is found wherever it stands, and what is harmless is let through."""

from dataclasses import replace
from datetime import date

import pytest
from books import book
from hypothesis import given
from hypothesis import strategies as st
from portfolios import case

from kamreport.config import Config, Sharing
from kamreport.gate.checking import Gate, refusal
from kamreport.gate.forbidden import bare
from kamreport.gate.reading import Said
from kamreport.gate.texts import figures, holds, key, keys, plain

ACCOUNTS = [
    {"account_id": "C-1001", "name": "Nordhalde Gruppe SE", "note": "Ready to leave us for Helmark Linear."},
    {"account_id": "C-1002", "name": "Halvard Intralogistik AB", "parent_id": None},
    {"account_id": "C-1003", "name": "Nordhalde Guss GmbH", "parent_id": "C-1001"},
    {"account_id": "C-1004", "name": "重庆机电股份有限公司"},
    {"account_id": "C-1005", "name": "SAP"},
    {"account_id": "C-1006", "name": "Service"},
    {"account_id": "C-1007", "name": "X"},
    {"account_id": "C-1008", "name": "360"},
    {"account_id": "C-1009", "name": "Orange"},
    {"account_id": "C-1010", "name": "Wacker & Söhne", "wallet": 25_654_321.0},
]
CONTACTS = [
    {"contact_id": "P-1", "account_id": "C-1001", "name": "Lukas Seidel", "email": "lukas@nordhalde.example"},
    {"contact_id": "P-2", "account_id": "C-1002", "name": "Astrid Lindqvist", "email": "al@halvard.example"},
]
ACTIONS = [
    {"action_id": "T-1", "account_id": "C-1001", "title": "Cut prices before they ask", "shared": False},
    {"action_id": "T-2", "account_id": "C-1001", "title": "Send the drawings", "shared": True,
     "due_on": date(2026, 12, 1)},
]  # fmt: skip
SURVEYS = [
    {"survey_id": "S-1", "account_id": "C-1001", "kind": "nps", "score": 2, "consent": False,
     "answered_on": date(2026, 9, 1), "comment": "Your people do not call back."},
    {"survey_id": "S-2", "account_id": "C-1001", "kind": "nps", "score": 9, "consent": True,
     "answered_on": date(2026, 9, 2), "comment": "Quick help every time."},
]  # fmt: skip
TICKETS = [
    {"ticket_id": f"K-{place}", "account_id": "C-1001", "opened_at": date(2026, 8, place), "subject": subject}
    for place, subject in enumerate(("Send the drawings", "Motor smells burnt"), 1)
]  # fmt: skip


@pytest.fixture(scope="module")
def whole():
    """The case of a small portfolio."""
    return case(book(ACCOUNTS, contacts=CONTACTS, actions=ACTIONS, surveys=SURVEYS, tickets=TICKETS))


@pytest.fixture(scope="module")
def gate(whole):
    """Its gate."""
    return Gate(whole)


def faults(gate, text, account="C-1001", language="en"):
    """What is wrong with a page of that text."""
    return gate.faults(account, language, [Said("page 3", text)])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("As for Halvard Intralogistik AB last year", "accounts.name"),
        ("As for HALVARD\n  INTRALOGISTIK, last year", "accounts.name"),
        ("（重庆机电股份有限公司）", "accounts.name"),
        ("与重庆\n机电一样", "accounts.name"),
        ("Runs on SAP.", "accounts.name"),
        ("Orange does it too", "accounts.name"),
        ("Wacker &\u00a0Söhne", "accounts.name"),
        ("see C-1002", "accounts.account_id"),
        ("ask Astrid\u202fLindqvist", "contacts.name"),
        ("write to al@halvard.example", "contacts.email"),
        ("write to LUKAS@nordhalde.example", "contacts.email"),
        ("Ready to leave us for Helmark Linear.", "accounts.note"),
        ("Cut prices before they ask", "actions.title"),
        ("“Your people do not call back.”", "surveys.comment"),
        ("Motor smells burnt", "tickets.subject"),
        ("saved to /home/ann/reports/x.pdf", "path"),
        ("file:///C:/reports", "path"),
    ],
)
def test_what_a_client_may_not_see_is_found(gate, text, source):
    """Names with and without legal form, over line breaks and in capitals; ids, people, internal texts."""
    (told,) = faults(gate, text)
    assert source in told
    assert "page 3" in told


@pytest.mark.parametrize(
    "text",
    [
        "Nordhalde Gruppe SE and Nordhalde Guss GmbH, its own company; Nordhalde as well",
        "a sapling, the saps, sap",
        "oranges and an orange cable; Orangerie",
        "Service delivered by Lukas Seidel",
        "X marks 360 degrees",
        "重庆市与机电",
        "Send the drawings. Quick help every time.",
        "Halvardson, C-10021, Intralogistik",
        "their wallet of €25.7m",
    ],
)
def test_what_is_harmless_passes(gate, text):
    """Own names and people, parts of words, common words, short names in small letters, what is shared."""
    assert faults(gate, text) == []


def test_internal_numbers_are_found_in_any_form(gate):
    """A number of five digits or more that only the internal book holds, with or without separators."""
    for text in ("25654321", "€25,654,321", "25 654 321 EUR"):
        assert "accounts.wallet" in faults(gate, text, "C-1010")[0]
    assert faults(gate, "25,654,322 and 125,654,321", "C-1010") == []


def test_the_same_words_are_judged_by_whose_document_it_is(gate):
    """Each customer's name may stand in its own document, its parent's in that of a daughter."""
    assert faults(gate, "Halvard Intralogistik AB", "C-1002") == []
    assert faults(gate, "Nordhalde Gruppe SE", "C-1003") == []
    assert faults(gate, "Nordhalde Gruppe SE", "C-1002") != []


def test_a_name_inside_an_allowed_one_does_not_open_the_door(whole):
    """A customer called like a part of this one's name: found where it stands alone, not within."""
    stricter = Gate(case(book([*ACCOUNTS, {"account_id": "C-1011", "name": "Söhne"}])))
    assert faults(stricter, "Wacker & Söhne", "C-1010") == []
    assert "'Söhne'" in faults(stricter, "Wacker & Söhne knows Söhne", "C-1010")[0]


def test_harmless_words_can_be_named(whole):
    """What kamreport.toml calls harmless passes; nothing else does because of it."""
    easier = Gate(replace(whole, config=Config(sharing=Sharing(harmless=("Orange",)))))
    assert faults(easier, "Orange cables") == []
    assert faults(easier, "SAP") != []


def test_a_refusal_names_the_first_faults_and_counts_the_rest(gate):
    """One line, with what to do; none where nothing is wrong."""
    told = faults(gate, "Halvard Intralogistik AB, SAP, Orange, C-1004 and Wacker & Söhne")
    line = refusal(told)
    assert "and 2 more" in line
    assert "harmless" in line
    assert "\n" not in line
    assert refusal([]) == ""


@pytest.mark.parametrize(
    ("name", "left"),
    [("Halvard Intralogistik AB", "Halvard Intralogistik"), ("Valcoeur Médical S.A.", "Valcoeur Médical"),
     ("重庆机电股份有限公司", "重庆机电"), ("Group SE", "Group"), ("AB", "AB"), ("有限公司", "有限公司")],
)  # fmt: skip
def test_legal_forms_are_left_out(name, left):
    """As people leave them out, but never the whole name."""
    assert bare(name) == left


WORDS = st.text(alphabet="abcé重庆 ", min_size=1, max_size=12).map(plain).filter(bool)


@given(WORDS, WORDS, WORDS)
def test_a_term_between_marks_is_always_found(before, term, after):
    """Whatever stands around it: a term with edges is held, and can be looked up by its key."""
    text = plain(f"{before}. {term}; {after}")
    assert holds(text, term)
    assert key(term) in keys(text)


def test_figures_read_alike():
    """Separators of thousands and closing zeros make no difference; a decimal point does."""
    assert figures("1,234,567.50 and 12 345 678") == {"1234567.5", "12345678"}


NAMES = [
    {"name": "Halvard Intralogistik AB", "zh-CN": "哈尔瓦德物流"},
    {"name": "Nordhalde Gruppe SE", "zh-CN": "诺德哈德集团"},
    {"name": "Nordhalde Guss GmbH", "zh-CN": "诺德哈德铸造"},
    {"name": "Astrid Lindqvist", "zh-CN": "林阿斯特丽"},
    {"name": "Cut prices before they ask", "zh-CN": "抢先主动降价"},
    {"name": "Send the drawings", "zh-CN": "寄出全部图纸"},
]


@pytest.fixture(scope="module")
def naming():
    """The gate of the portfolio when some of its names read differently in Chinese."""
    given = {"contacts": CONTACTS, "actions": ACTIONS, "surveys": SURVEYS, "tickets": TICKETS}
    return Gate(case(book(ACCOUNTS, names=NAMES, **given)))


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
@pytest.mark.parametrize(
    "text", ["哈尔瓦德物流", "与林阿斯特丽会面", "抢先主动降价", "Halvard Intralogistik AB"]
)
def test_a_name_in_another_language_is_another_customers_still(naming, text, language):
    """What must not be told may not be told as it reads elsewhere either: names, people, internal texts."""
    assert len(faults(naming, f"计划：{text}。", language=language)) == 1


@pytest.mark.parametrize("text", ["诺德哈德集团", "诺德哈德铸造", "寄出全部图纸"])
def test_ones_own_name_in_another_language_is_ones_own(naming, text):
    """That of the account and its group, and of what is shared with it."""
    assert faults(naming, f"计划：{text}。", language="zh-CN") == []
