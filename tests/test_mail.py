"""The command that sends mails: lists first, asks, sends once, and keeps the password to itself."""

import pytest
from click.testing import CliRunner
from mailing.servers import ANN, WANG, Keeper, built, mail, serving

from kamreport.cli import main
from kamreport.postbox import PASSWORD


def run(*arguments, answer="", **surroundings):
    """The command, with what is typed and what is in its environment."""
    given = [str(one) for one in arguments]
    return CliRunner().invoke(main, ["mail", *given], input=answer, env={PASSWORD: None, **surroundings})


@pytest.fixture
def output(tmp_path):
    """An output folder with one mail, and beside it the portfolio folder."""
    (tmp_path / "inputs").mkdir()
    built(tmp_path / "output", status=mail("Q3 2026: revenue level"))
    return tmp_path / "output"


def told(output, port, more=""):
    """The options that name folders, after the server's settings are written."""
    text = f'[mail]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n{more}'
    (output.parent / "inputs" / "kamreport.toml").write_text(text, encoding="utf-8")
    return output, "--inputs", output.parent / "inputs"


def test_without_more_it_only_lists(output):
    """Subject and recipients are shown; no server is needed, nothing is written."""
    result = run(output)
    assert result.exit_code == 0
    for word in ("Q3 2026: revenue level", f"to {ANN}", f"to {WANG}"):
        assert word in result.stdout
    assert not (output / "2026Q3" / "sent.json").exists()


def test_it_asks_before_it_sends(output):
    """A no sends nothing, a yes sends; asking again sends nothing more."""
    keeper = Keeper()
    with serving(keeper) as port:
        folders = told(output, port)
        assert "Nothing was sent." in run(*folders, "--send", answer="n\n").stdout
        assert keeper.kept == []
        assert run(*folders, "--send", answer="y\n").exit_code == 0
        assert "sent before" in run(*folders, "--send", "--yes").stdout
    assert len(keeper.kept) == 1


def test_the_password_comes_from_the_environment_or_is_typed(output):
    """Either way it is not shown."""
    keeper = Keeper()
    with serving(keeper, ("kam", "hidden")) as port:
        folders = told(output, port, 'user = "kam"\n')
        typed = run(*folders, "--send", "--yes", answer="hidden\n")
        known = run(*folders, "--send", "--yes", "--again", **{PASSWORD: "hidden"})
    assert (typed.exit_code, known.exit_code, len(keeper.kept)) == (0, 0, 2)
    assert "hidden" not in typed.output + known.output


def test_a_refusal_ends_with_one(output):
    """What did not reach everybody is a failure."""
    with serving(Keeper(refuse=(ANN,))) as port:
        result = run(*told(output, port), "--send", "--yes")
    assert result.exit_code == 1
    assert f"refused for {ANN}" in result.stdout


def test_without_a_server_or_a_build_it_says_what_to_do(output, tmp_path):
    """One line, exit code 2, no traceback."""
    for arguments, word in (
        ((output, "--inputs", tmp_path, "--send"), "[mail]"),
        ((tmp_path,), "kamreport build"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2
        assert word in result.stderr
        assert "Traceback" not in result.output
