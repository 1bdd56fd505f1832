"""Inside a worker of a cluster: a pool of processes for each build that the worker is lent to.

So a document that goes wrong takes nothing else with it, and nothing of one build is left for the next.
Modules of the cluster itself are not imported here: the scheduler reads this file too.
"""

import asyncio
import contextlib
import multiprocessing
import pickle
import tempfile
import threading
import time
from collections import deque
from concurrent.futures import wait
from dataclasses import dataclass, field
from typing import Any

from kamreport import __version__
from kamreport.making.pool import Pool, outcome_of, processes, send
from kamreport.making.task import Parcel, broken

IDLE = 900.0  # seconds after which a build that is silent counts as ended
_sites: dict[str, "_Site"] = {}
_ended: deque[str] = deque(maxlen=1000)  # builds


class NotOpenError(Exception):
    """The worker knows nothing of that build: it has been started anew, or its processes broke down."""


@dataclass
class _Site:
    """What one build has in this worker: its pool, and when it was last heard of."""

    pool: Any
    limits: Pool
    stack: contextlib.ExitStack
    heard: float = field(default_factory=time.monotonic)


async def open_site(
    build: str, ordered: bytes, seconds: float, megabytes: int, dask_worker: Any = None
) -> tuple[dict[str, str], str]:
    """Start the processes of a build, as many as the worker has threads.

    What this machine makes documents with, as `machine.facts` says; and why none can be made here, or "".
    """
    limits = Pool(dask_worker.state.nthreads, seconds, megabytes)
    return await asyncio.to_thread(_open, build, ordered, limits, dask_worker.local_directory)


async def close_site(build: str) -> None:
    """End the processes of a build and remove what they left."""
    _ended.append(build)
    await asyncio.to_thread(_close, build)


def carry_out(build: str, parcel: Parcel) -> bytes:
    """The pickled Outcome of one parcel. NotOpenError, InstallationError: it has to be done elsewhere."""
    site = _sites.get(build)
    if site is None:
        raise NotOpenError(build)
    site.heard = begun = time.monotonic()
    future = send(site.pool, parcel, site.limits)
    wait([future])
    site.heard = time.monotonic()
    if not future.cancelled() and future.exception() is None:
        return future.result()
    outcome = None if future.cancelled() else outcome_of(parcel.name, future, site.heard - begun, site.limits)
    if outcome is None:
        _close(build)
        raise NotOpenError(build)
    return pickle.dumps(outcome)


def version_here() -> str:
    """The version of the product, asked of the scheduler."""
    return __version__


def _open(build: str, ordered: bytes, limits: Pool, folder: str) -> tuple[dict[str, str], str]:
    _close(build)
    _allow_children()
    with contextlib.ExitStack() as stack:
        scratch = tempfile.TemporaryDirectory(prefix="kamreport-", dir=folder, ignore_cleanup_errors=True)
        pool = stack.enter_context(processes(ordered, limits, stack.enter_context(scratch)))
        facts, why = pool.schedule(_asked, timeout=limits.seconds).result()
        site = _sites[build] = _Site(pool, limits, stack.pop_all())
    if build in _ended:
        _close(build)
    _look_after(build, site)
    return facts, why


def _asked() -> tuple[dict[str, str], str]:
    """Asked of one of the new processes, since documents are made there."""
    from kamreport.making.machine import facts

    return facts(), broken()


def _close(build: str) -> None:
    site = _sites.pop(build, None)
    if site is not None:
        site.stack.close()


def _look_after(build: str, site: _Site) -> None:
    """End a build whose driver has gone without a word."""
    if _sites.get(build) is not site:
        return
    left = site.heard + IDLE - time.monotonic()
    if left <= 0:
        _close(build)
        return
    timer = threading.Timer(left, _look_after, (build, site))
    timer.daemon = True
    timer.start()


def _allow_children() -> None:
    """A worker that a nanny looks after may start no processes of its own, by multiprocessing's rule against
    orphans; ours end with it by themselves.
    """
    getattr(multiprocessing.current_process(), "_config", {}).pop("daemon", None)
