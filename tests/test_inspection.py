"""The check alone: how much of it is shown, and what is saved."""

from commands import files, invoke, portfolio

MANY = "order_id,account_id,date,amount\n" + "".join(f"O{n},A9,2026-01-01,5\n" for n in range(12))


def test_the_first_cases_of_a_kind_are_shown_and_the_rest_counted(tmp_path):
    """Five of twelve, and how to see the others; --all shows them."""
    folder = portfolio(tmp_path, accounts="account_id,name\nA1,a\n", orders=MANY)
    some, every = invoke("check", folder), invoke("check", folder, "--all")
    assert (some.stdout.count("orders.csv, row"), every.stdout.count("orders.csv, row")) == (5, 12)
    assert "7 more" in some.stdout
    assert "12 of this kind" in some.stdout
    assert "more (" not in every.stdout


def test_sound_data_say_so_and_save_nothing(tmp_path):
    """Exit 0, no faults, no files; and a check writes nothing into the data."""
    folder = portfolio(tmp_path / "data", accounts="account_id,name\nA1,a\n")
    before = files(folder)
    result = invoke("check", folder, "--save", tmp_path / "saved")
    assert (result.exit_code, "No faults" in result.stdout) == (0, True)
    assert not (tmp_path / "saved").exists()
    assert files(folder) == before


def test_a_comparison_for_nobody_is_told(tmp_path):
    """An account that kamreport.toml wants compared and that is not there: told with the nearest, by both
    commands; one that is there is not.
    """
    folder = portfolio(tmp_path / "data", accounts="account_id,name\nA100,a\nA101,b\nZ9,c\n")
    (folder / "kamreport.toml").write_text('[sharing]\nbenchmarks = ["A100", "A10"]\n', encoding="utf-8")
    for result in (invoke("check", folder), invoke("build", folder, "-o", tmp_path / "o", "--dry-run")):
        said = result.stdout + result.stderr
        assert "no account is called 'A10', so nobody is compared" in said
        assert "A101" in said.split("the nearest are")[1]
        assert result.exit_code == 0
        assert "'A100'" not in said
