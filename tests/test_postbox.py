"""The settings of mail: one address each, no password in a file, none in the open."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamreport.config import load
from kamreport.errors import ConfigError
from kamreport.postbox import Mail, bare_addresses, one_address

WRONG = [
    "",
    "ann",
    "ann@",
    "@example.com",
    "ann@example.com, bob@example.com",
    "Ann <ann@example.com>; bob@example.com",
    "Team: ann@example.com, bob@example.com;",
    "ann@example.com\nBcc: eve@example.com",
    "ann lee@example.com",
    "änn@example.com",
    "<ann@example.com",
]


@pytest.mark.parametrize("text", ["ann@example.com", "Ann Lee <ann@example.com>", "王小明 <w@example.com>"])
def test_one_address_is_taken_as_it_stands(text):
    """With or without a name, in any script."""
    assert one_address(text) == text
    assert len(bare_addresses([text])) == 1


@pytest.mark.parametrize("text", WRONG)
def test_anything_else_is_refused(text):
    """None, several, groups, broken ones, and lines that would become headers."""
    with pytest.raises(ValueError, match="exactly one mail address"):
        one_address(text)


@given(st.text(alphabet=st.sampled_from('ab@.<>"(),;:\\ \n王'), max_size=20))
def test_whatever_is_written_it_is_one_address_or_an_error(text):
    """No text makes the check stumble, and none that it takes has two addresses or a line end."""
    with suppress(ValueError):
        taken = one_address(text)
        assert len(bare_addresses([taken])) == 1
        assert "\n" not in taken


def faults(folder, text):
    """The faults of a kamreport.toml with this part [mail]."""
    (folder / "kamreport.toml").write_text(f"[mail]\n{text}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as told:
        load(folder)
    return "\n".join(told.value.faults)


def test_faults_are_told_with_their_place(tmp_path):
    """Each in the file, with what to do."""
    assert "mail.sender" in faults(tmp_path, 'sender = "ann"')
    assert "write several as a list" in faults(tmp_path, 'recipients = ["a@b.com, c@d.com"]')
    assert "mail.security" in faults(tmp_path, 'security = "ssl"')
    assert "mail.port" in faults(tmp_path, "port = 0")


def test_a_password_does_not_belong_in_the_file(tmp_path):
    """It is refused with the way it is given."""
    told = faults(tmp_path, 'password = "secret"')
    assert "KAMREPORT_SMTP_PASSWORD" in told
    assert "secret" not in told


def test_no_password_crosses_the_network_in_the_open(tmp_path):
    """A user without protection only on this very machine."""
    assert "in the open" in faults(tmp_path, 'host = "mail.example.com"\nuser = "a"\nsecurity = "none"')
    assert Mail(host="localhost", user="a", security="none").user == "a"
