"""Who of a cluster may work: judged before anything is sent, also those that join later."""

import pickle

import pytest

from kamreport.errors import InstallationError, KamReportError
from kamreport.making import cluster, crew, remote
from kamreport.making.crew import Crew
from kamreport.making.task import Outcome, Parcel

pytest.importorskip("distributed", reason="the extra kamreport[cluster] is not installed")

FACTS = {"kamreport": "1", "weasyprint": "70.0"}
GOOD = (FACTS, "")
OTHER = ({**FACTS, "weasyprint": "69.0"}, "")


class Future:
    """What a task comes to: a value, or what is raised."""

    def __init__(self, result):
        self._result = result
        self.status = "error" if isinstance(result, Exception) else "finished"

    def result(self, timeout):  # noqa: ARG002
        """The value, or its error."""
        return self._result

    exception = result

    def add_done_callback(self, tell):
        """Tell at once."""
        tell(self)

    def cancel(self):
        """Nothing to cancel."""


class Client:
    """A cluster of made-up workers, each with the answer that it gives when it is asked."""

    status = "running"

    def __init__(self, answers, results=None):
        self.answers, self.results = answers, results or {}
        self.given, self.let_go = [], []

    class scheduler:  # noqa: D106, N801
        address = "tcp://scheduler:8786"

    def scheduler_info(self, n_workers):  # noqa: ARG002
        """Everybody who is there, with two threads each."""
        return {"workers": {address: {"nthreads": 2} for address in self.answers}}

    def run(self, function, *_, workers, **__):
        """The answers, or a note of who was let go."""
        if function is remote.close_site:
            self.let_go += workers
            return {}
        return {address: self.answers[address] for address in workers}

    def submit(self, _, __, parcel, *, workers, **___):
        """Done at once."""
        self.given.append((parcel.name, workers[0]))
        results = self.results.get(parcel.name)
        result = results.pop(0) if results else pickle.dumps(Outcome(parcel.name, 1, None, 0.0))
        return Future(result)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Looks without pauses, on a machine of made-up facts."""
    monkeypatch.setattr(crew, "LOOKING", 0.0)
    monkeypatch.setattr(crew, "facts", lambda: FACTS)


def work(client, names, told=()):
    """The outcomes of parcels of these names."""
    made = Crew(client, b"", 1, 1, getattr(told, "append", print))
    try:
        return list(cluster._Shift(client, made).outcomes(Parcel(name, b"") for name in names))
    finally:
        made.close()


def test_only_workers_that_are_equal_get_documents():
    """The others are named, those with the same fault in one line; at the end all are let go."""
    told = []
    client = Client({"tcp://a": GOOD, "tcp://b": OTHER, **{f"tcp://c{n}": OTHER for n in range(4)}})
    assert {one.value for one in work(client, "123456", told)} == {1}
    assert {address for _, address in client.given} == {"tcp://a"}
    (line,) = told
    assert line.startswith("tcp://b, tcp://c0, tcp://c1 and 2 more are left out: weasyprint is 69.0 there")
    assert set(client.let_go) == client.answers.keys()


def test_a_worker_that_joins_later_is_checked_and_used():
    """It gets documents too; one that joins with other versions does not."""
    client = Client({"tcp://a": GOOD})

    def names():
        yield from "123"
        client.answers |= {"tcp://late": GOOD, "tcp://other": OTHER}
        for _ in range(20_000):
            if client.given[-1][1] == "tcp://late":
                return
            yield "4"

    told = []
    assert {one.name for one in work(client, names(), told)} == {*"1234"}
    assert {address for _, address in client.given} == {"tcp://a", "tcp://late"}
    assert [line.split()[0] for line in told] == ["tcp://other"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (OTHER, "weasyprint is 69.0 there and 70.0 here"),
        ((FACTS, "OSError: libmissing.so"), "libmissing.so.*kamreport doctor"),
        (
            ModuleNotFoundError("No module named 'kamreport'"),
            r"missing there.*pip install 'kamreport\[cluster\]==",
        ),
        (ValueError("of the test"), "of the test"),
    ],
)
def test_where_nobody_can_be_used_the_build_ends(answer, words):
    """With the reason, before any document is sent."""
    client = Client({"tcp://a": answer})
    with pytest.raises(InstallationError, match=words):
        work(client, "1")
    assert client.given == []


def test_a_cluster_without_workers_is_told(monkeypatch):
    """After a while, with the command that starts one."""
    monkeypatch.setattr(crew, "PATIENCE", 0.0)
    with pytest.raises(KamReportError, match="dask worker tcp://scheduler:8786"):
        work(Client({}), "1")


def test_a_document_lost_again_and_again_fails_alone():
    """After five losses it is given up with its reason; the others are made."""
    lost = [OSError("gone")] * 5
    found = {one.name: one for one in work(Client({"tcp://a": GOOD}, {"2": lost}), "123")}
    assert found["1"].value == found["3"].value == 1
    assert "lost with each" in (found["2"].failure or "")
    assert "gone" in (found["2"].failure or "")


def test_a_worker_started_anew_is_prepared_anew():
    """It says that it knows nothing of the build: the document is made all the same, and only once."""
    client = Client({"tcp://a": GOOD}, {"2": [remote.NotOpenError("build")]})
    assert sorted(one.name for one in work(client, "123")) == ["1", "2", "3"]


def test_a_broken_installation_of_a_worker_ends_the_build():
    """With the worker's address, since nobody here could see where."""
    client = Client({"tcp://a": GOOD}, {"2": [InstallationError("Pango is missing")]})
    with pytest.raises(InstallationError, match="tcp://a: Pango is missing"):
        work(client, "123")
