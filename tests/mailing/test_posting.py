"""Handing mails over: each to whom it is addressed, once, and what happened is on record."""

from datetime import UTC, datetime

import pytest
from mailing.servers import ANN, WANG, Keeper, built, mail, serving

from kamreport.errors import KamReportError, UsageError
from kamreport.mailing.outbox import finished, period_folder
from kamreport.mailing.posting import Asked, User, due, lines, post
from kamreport.mailing.sent import Entry, Sent, alone
from kamreport.postbox import Mail

NOW = datetime(2026, 10, 2, 9, 30, tzinfo=UTC)


def user(told=None, *, agrees=True, password="secret"):
    """Someone who answers."""
    return User(NOW, (told if told is not None else []).append, lambda _: agrees, lambda: password)


def settings(port, **given):
    """The settings of a server on this machine."""
    return Mail(**{"host": "127.0.0.1", "port": port, "security": "none", **given})


def sending(folder, keeper, asked=None, told=None, **given):
    """How many recipients it failed for, with the server there only while it lasts."""
    with serving(keeper) as port:
        return post(folder, asked or Asked(), settings(port), user(told, **given))


def test_a_mail_reaches_its_recipients_and_nobody_else(tmp_path):
    """One transaction with both; sender and content are those of the file, its date the moment of sending."""
    folder, keeper = built(tmp_path, status=mail("Q3")), Keeper()
    assert sending(folder, keeper) == 0
    ((sender, recipients, content),) = keeper.kept
    assert (sender, recipients) == ("kam@example.com", [ANN, WANG])
    assert b"Date: Fri, 02 Oct 2026 09:30:00 +0000" in content
    assert b"Subject: Q3" in content
    assert b"The status." in content


def test_nothing_is_sent_twice(tmp_path):
    """A second command finds nothing due, and says to whom it was sent."""
    folder, keeper, told = built(tmp_path, status=mail("Q3")), Keeper(), []
    sending(folder, keeper)
    sending(folder, keeper, told=told)
    assert len(keeper.kept) == 1
    assert f"  not to {ANN}: sent before" in told
    assert told[-1] == "Nothing is due."


def test_other_content_goes_out_only_when_asked_for(tmp_path):
    """A report built again with other figures is not sent as if it were new; --again sends it."""
    folder, keeper = built(tmp_path, status=mail("Q3")), Keeper()
    sending(folder, keeper)
    built(tmp_path, status=mail("Q3, mended"))
    sending(folder, keeper)
    assert len(keeper.kept) == 1
    assert any("--again" in line for line in lines(folder, due(folder, Asked())))
    sending(folder, keeper, Asked(again=True))
    assert len(keeper.kept) == 2


def test_a_refused_recipient_stays_due(tmp_path):
    """The others get it once; the one refused is told, counted, and tried again."""
    folder, first, second, told = built(tmp_path, status=mail("Q3")), Keeper(refuse=(WANG,)), Keeper(), []
    assert sending(folder, first, told=told) == 1
    assert f"status.eml: refused for {WANG}" in told
    assert sending(folder, second) == 0
    assert [kept[1] for kept in (*first.kept, *second.kept)] == [[ANN], [WANG]]


def test_a_refused_mail_does_not_stop_the_next(tmp_path):
    """Each fails alone, and nothing is on record as sent."""
    folder, told = built(tmp_path, one=mail("1"), two=mail("2")), []
    assert sending(folder, Keeper(answer="554 not wanted"), told=told) == 4
    assert sum("554 not wanted" in line for line in told) == 2
    assert len(due(folder, Asked())[0].recipients) == 2


def test_a_broken_connection_leaves_it_unclear(tmp_path):
    """Nobody can tell whether it was taken: it stops, says so, and is not due any more."""
    folder, keeper = built(tmp_path, status=mail("Q3")), Keeper(answer="421 closing")

    async def cut(server, session, envelope):
        server.transport.close()
        return "250 never heard"

    keeper.handle_DATA = cut
    with pytest.raises(KamReportError, match=r"may have been sent.*--again"):
        sending(folder, keeper)
    (one,) = due(folder, Asked())
    assert one.recipients == ()
    assert all("never confirmed" in why for _, why in one.held)


def test_no_means_no(tmp_path):
    """Without agreement nothing is sent and nothing noted."""
    folder, keeper = built(tmp_path, status=mail("Q3")), Keeper()
    assert sending(folder, keeper, agrees=False) == 0
    assert keeper.kept == []
    assert not (folder / "sent.json").exists()


def test_a_draft_is_never_sent(tmp_path):
    """A mail without sender or recipients is listed as such."""
    folder = built(tmp_path, one=mail("1", sender=""), two=mail("2", to=()))
    assert [one.recipients for one in due(folder, Asked(again=True))] == [(), ()]
    assert sum("a draft" in line for line in lines(folder, due(folder, Asked()))) == 2


def test_only_what_the_build_made_is_sent(tmp_path):
    """A mail that lies there by chance is not touched; one that was changed stops everything."""
    folder = built(tmp_path, status=mail("Q3"))
    (folder / "stray.eml").write_bytes(mail("stray"))
    assert [one.path for one in finished(folder)] == ["status.eml"]
    (folder / "status.eml").write_bytes(mail("forged"))
    with pytest.raises(KamReportError, match="changed since it was made"):
        finished(folder)


def test_languages_are_chosen(tmp_path):
    """Only the mails in the languages named."""
    folder = built(tmp_path, en=mail("1"), zh=mail("2", language="zh-CN"))
    assert [one.path for one in finished(folder, ["zh-CN"])] == ["zh.eml"]


def test_the_latest_period_is_meant(tmp_path):
    """By the day of the data, not by name; another one when it is named; an error when there is none."""
    with pytest.raises(UsageError, match="no finished build"):
        period_folder(tmp_path, None)
    built(tmp_path, "2026H1", "2026-06-30")
    built(tmp_path, "2026-09", "2026-09-30")
    assert period_folder(tmp_path, None).name == "2026-09"
    assert period_folder(tmp_path, "2026H1").name == "2026H1"
    with pytest.raises(UsageError, match="2025"):
        period_folder(tmp_path, "2025")


def test_two_commands_do_not_send_at_once(tmp_path):
    """The second is told to wait; afterwards the folder is free again, and holds nothing new."""
    folder = built(tmp_path)
    with alone(folder), pytest.raises(KamReportError, match="another command"), alone(folder):
        pass
    with alone(folder):
        assert [path.name for path in folder.iterdir()] == ["ledger.json"]


def test_a_record_that_cannot_be_read_stops_everything(tmp_path):
    """Nothing is sent on a guess."""
    (tmp_path / "sent.json").write_text('[{"path": "x"}]', encoding="utf-8")
    with pytest.raises(KamReportError, match=r"sent\.json"):
        Sent(tmp_path)


def test_a_record_outlives_its_process(tmp_path):
    """What was begun, taken and refused is read back as it was."""
    entries = [Entry("a.eml", one, "<1>", NOW.isoformat(), done=False) for one in (ANN, WANG)]
    record = Sent(tmp_path)
    record.begin(entries)
    assert Sent(tmp_path).state("a.eml", ANN, "<1>") == "unclear"
    record.settle([Entry("a.eml", ANN, "<1>", NOW.isoformat(), done=True)], entries[1:])
    again = Sent(tmp_path)
    assert [again.state("a.eml", one, "<1>") for one in (ANN, WANG)] == ["sent", "new"]
    assert again.state("a.eml", ANN, "<2>") == "changed"
