"""The preview as a user has it: documents in a browser, made again when a file changes, gone at the end."""

import json
import os
import signal
import subprocess
from urllib.request import urlopen

import pytest
from commands import ACCOUNTS, command, environment, portfolio


@pytest.fixture
def previewed(tmp_path):
    """A portfolio folder, the running command, and the address that it tells."""
    folder = portfolio(tmp_path / "book", accounts=ACCOUNTS)
    process = subprocess.Popen(
        command("serve", folder, "--report", "summary", "--jobs", "1", "--port", "0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(TMPDIR=str(tmp_path)),
        start_new_session=True,
    )
    yield folder, process, process.stdout.readline().split()[2]
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def read(address):
    """The text at an address."""
    with urlopen(address, timeout=60) as answer:
        return answer.read().decode("utf-8")


def after(address, build):
    """The state once that build has ended, and the text of its first document."""
    number = -1
    while True:
        state = json.loads(read(f"{address}state?after={number}"))
        number = state["number"]
        if state["build"] >= build and not state["building"]:
            break
    place = state["documents"][0]["place"]
    return state, read(f"{address}documents/{place}")


def test_a_change_of_the_data_or_the_words_is_seen_in_the_browser(previewed, tmp_path):
    """Built at once; again when a file is saved; a fault is told and leaves the last documents; Ctrl-C takes
    the documents away.
    """
    folder, process, address = previewed
    state, text = after(address, 1)
    assert (state["failed"], [one["report"] for one in state["documents"]]) == (False, ["summary"])
    assert "Nobody but us" not in text

    (folder / "brand.toml").write_text('confidentiality = "Nobody but us"\n', encoding="utf-8")
    state, text = after(address, 2)
    assert "Nobody but us" in text

    (folder / "brand.toml").write_text("confidentiality = 1\n", encoding="utf-8")
    state, text = after(address, 3)
    assert state["failed"]
    assert "confidentiality" in " ".join(state["lines"])
    assert "Nobody but us" in text

    os.killpg(process.pid, signal.SIGINT)
    told, _ = process.communicate(timeout=30)
    assert (process.returncode, told.splitlines()[-1]) == (0, "The preview has ended.")
    assert not list(tmp_path.glob("kamreport-*"))
