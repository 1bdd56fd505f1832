"""Work for worker processes in tests: functions of a module, as processes need them."""

import os
import signal
import time
from pathlib import Path

from kamreport.errors import InstallationError


def double(value: int) -> int:
    """Twice the value."""
    return 2 * value


def act(what: str) -> str:
    """Do what the value says, good or bad, and answer with it."""
    match what:
        case "raise":
            raise ValueError("a fault\nin two lines")
        case "exit":
            os._exit(3)
        case "segfault":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            time.sleep(600)
        case "eat":
            return str(len(bytearray(3 * 1024**3)))
        case "lambda":
            return lambda: None  # type: ignore[return-value]
        case "broken":
            raise InstallationError("Pango is missing")
        case "quit":
            raise SystemExit("leaving")
    return what


def surroundings(_: object) -> dict[str, str]:
    """What a worker sees around itself."""
    import tempfile

    names = ("TZ", "LC_ALL", "OMP_NUM_THREADS", "LANGUAGE", "READY")
    return {name: os.environ.get(name, "") for name in names} | {
        "zone": time.strftime("%z", time.localtime(0)),
        "folder": tempfile.mkdtemp(prefix="left-"),
        "behind": str(os.nice(0)),
    }


def get_ready() -> None:
    """A preparation that leaves a mark."""
    os.environ["READY"] = "yes"


def fail_to_start() -> None:
    """A preparation that lacks a library."""
    raise OSError("cannot load library libmissing.so")


def die_at_start() -> None:
    """A preparation that takes its process with it."""
    os._exit(9)


def draw_and_print(_: object) -> tuple[int, int]:
    """Sizes of a chart drawn by vl-convert and a PDF printed by WeasyPrint, under the worker's limits."""
    import vl_convert
    from weasyprint import HTML

    chart = {
        "data": {"values": [{"a": 1, "b": 2}]},
        "mark": "bar",
        "encoding": {
            "x": {"field": "a", "type": "quantitative"},
            "y": {"field": "b", "type": "quantitative"},
        },
    }
    return len(vl_convert.vegalite_to_svg(chart)), len(HTML(string="<p>Hello").write_pdf())


def note_and_wait(folder: str) -> str:
    """Leave this process's id in a folder that is there, then hang."""
    if not Path(folder).is_dir():
        return folder
    (Path(folder) / str(os.getpid())).touch()
    time.sleep(600)
    return folder


def end_the_worker_once(mark: str) -> str:
    """End the process that has started this one, as a machine ends it; the next time answer with the mark."""
    try:
        Path(mark).touch(exist_ok=False)
    except FileExistsError:
        return mark
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(600)
    return ""


def end_the_worker_or_double(value: str | int) -> str | int:
    """The one for a text, which is a path; twice the value for a number."""
    return end_the_worker_once(value) if isinstance(value, str) else double(value)
