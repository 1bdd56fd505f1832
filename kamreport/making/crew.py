"""The workers of a cluster that a build may use: each is checked and prepared before it gets anything."""

import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kamreport import __version__
from kamreport.errors import InstallationError, KamReportError
from kamreport.making import remote
from kamreport.making.machine import differences, facts
from kamreport.making.task import reason

LOOKING = 1.0  # seconds between two looks at who is there
PATIENCE = 60.0  # seconds without any worker that can be used
NAMED = 3  # addresses named in one notice
GONE = "The scheduler of the cluster is gone. What is finished stays; the next build goes on from there."


@dataclass(eq=False)
class Member:
    """One worker that may be used: its address, its threads, how many parcels it has, and has ever had."""

    address: str
    threads: int
    under: int = 0
    given: int = 0

    @property
    def load(self) -> tuple[float, float]:
        """How busy it is, and has been, for its threads."""
        return self.under / self.threads, self.given / self.threads


class Crew:
    """The workers of one build. Those that join later are checked and taken in as well."""

    def __init__(
        self, client: Any, ordered: bytes, seconds: float, megabytes: int, tell: Callable[[str], None]
    ) -> None:
        self.build = f"kamreport-{uuid.uuid4().hex}"
        self.members: dict[str, Member] = {}
        self._client, self._tell = client, tell
        self._orders = (ordered, seconds, megabytes)
        self._facts = facts()
        self._refused: dict[str, str] = {}
        self._asked: dict[Future[Any], Mapping[str, int]] = {}
        self._thread = ThreadPoolExecutor(1, "kamreport-crew")
        self._looked = 0.0
        self._met = False  # any worker that could be used
        self._alone_since = time.monotonic()

    def look(self) -> list[Member]:
        """Take in who has joined and was found equal; the members that are gone."""
        self._take_in()
        if self.members:
            self._met, self._alone_since = True, time.monotonic()
        if time.monotonic() - self._looked < LOOKING:
            return []
        there = {address: int(told["nthreads"]) for address, told in self._workers().items()}
        self._looked = time.monotonic()
        gone = [self.members.pop(address) for address in list(self.members) if address not in there]
        self._refused = {address: why for address, why in self._refused.items() if address in there}
        waiting = {address for asked in self._asked.values() for address in asked}
        known = self.members.keys() | self._refused.keys() | waiting
        if new := {address: threads for address, threads in there.items() if address not in known}:
            self._asked[self._thread.submit(self._ask, list(new))] = new
        return gone

    def freest(self) -> Member | None:
        """The member that has the fewest parcels for its threads; None when there is no member."""
        return min(self.members.values(), key=lambda member: member.load, default=None)

    def is_there(self, member: Member) -> bool:
        """True while the cluster has that worker."""
        return member.address in self._workers()

    def forget(self, member: Member) -> None:
        """Check a worker anew, since it has been started anew."""
        if self.members.get(member.address) is member:
            del self.members[member.address]
        self._looked = 0.0

    def wait(self) -> None:
        """Wait a moment for workers. InstallationError: none can be used; KamReportError: none comes."""
        if self._asked:
            wait(self._asked, timeout=LOOKING)
            return
        if self._refused and not self._met:
            raise InstallationError(
                "No worker of the cluster can be used:\n" + "\n".join(_grouped(self._refused))
            )
        if time.monotonic() - self._alone_since > PATIENCE:
            raise KamReportError(
                f"No worker of the cluster is there for {PATIENCE:g} seconds: start some with "
                f"`dask worker {self._client.scheduler.address}`. The next build goes on from here."
            )
        time.sleep(LOOKING / 4)

    def close(self) -> None:
        """End what this build has in its workers."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        waiting = (address for asked in self._asked.values() for address in asked)
        self._let_go([*self.members, *self._refused, *waiting])

    def _let_go(self, addresses: Sequence[str]) -> None:
        with suppress(Exception):
            self._client.run(remote.close_site, self.build, workers=addresses, on_error="ignore")

    def _workers(self) -> Mapping[str, Any]:
        try:
            told: Mapping[str, Any] = self._client.scheduler_info(n_workers=-1)["workers"]
        except (OSError, TimeoutError) as error:
            raise KamReportError(GONE) from error
        return told

    def _ask(self, addresses: Sequence[str]) -> Mapping[str, Any]:
        told: Mapping[str, Any] = self._client.run(
            remote.open_site, self.build, *self._orders, workers=addresses, on_error="return"
        )
        return told

    def _take_in(self) -> None:
        """Judge the workers that have answered."""
        for asked in [asked for asked in self._asked if asked.done()]:
            threads, refused = self._asked.pop(asked), {}
            for address, answer in self._answers(asked).items():
                why = self._why_not(answer)
                if why:
                    refused[address] = why
                else:
                    self.members[address] = Member(address, threads[address])
            self._refused |= refused
            if refused:
                self._thread.submit(self._let_go, list(refused))
            if self.members:
                for line in _grouped(refused):
                    self._tell(line)

    def _answers(self, asked: Future[Any]) -> Mapping[str, Any]:
        """What workers have answered; not from those that were gone before."""
        from distributed.comm import CommClosedError

        try:
            told = asked.result()
        except (OSError, TimeoutError) as error:
            raise KamReportError(GONE) from error
        return {name: answer for name, answer in told.items() if not isinstance(answer, CommClosedError)}

    def _why_not(self, answer: Any) -> str:
        """Why a worker may not be used, by what it has answered; "" when it may."""
        if isinstance(answer, ImportError | AttributeError | TypeError):
            return (
                f"KamReport is missing there or of another version ({reason(answer)}). "
                f"Install there: python -m pip install 'kamreport[cluster]=={__version__}'."
            )
        if isinstance(answer, Exception):
            return reason(answer)
        there, broken = answer
        return differences(self._facts, there) or (
            f"{broken} (`kamreport doctor` there says what is missing)" if broken else ""
        )


def _grouped(refused: Mapping[str, str]) -> Iterator[str]:
    """One line for all workers left out for the same reason."""
    for why in dict.fromkeys(refused.values()):
        addresses = [address for address, its in refused.items() if its == why]
        more = f" and {len(addresses) - NAMED:,} more" if len(addresses) > NAMED else ""
        told = "is left out" if len(addresses) == 1 else "are left out"
        yield f"{', '.join(addresses[:NAMED])}{more} {told}: {why}"
