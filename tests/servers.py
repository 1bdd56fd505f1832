"""Database servers of our own for tests, gone with them; a reason to skip where there is none."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def served() -> Iterator[str]:
    """The address of a PostgreSQL on a free port of this machine alone, until the tests are done."""
    tools = [_tool(name) for name in ("initdb", "postgres")]
    if not all(tools):
        pytest.skip("PostgreSQL is not installed here")
    with tempfile.TemporaryDirectory(prefix="kamreport-") as folder:
        yield from _started(Path(folder), [str(tool) for tool in tools])


def _tool(name: str) -> str | None:
    """A program of PostgreSQL, on the path or where Debian keeps those of its newest version."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(found[-1]) if found else None)


def _started(home: Path, tools: list[str]) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    as_user = []
    if os.getuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("PostgreSQL does not run as root, and setpriv is not installed here")
        as_user = ["setpriv", "--reuid=nobody", "--clear-groups"]
        shutil.chown(home, "nobody")
    data = str(home / "data")
    making = [*as_user, tools[0], "-D", data, "-U", "reader", "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(making, check=True, capture_output=True)
    serving = [*as_user, tools[1], "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", str(home), "-F"]
    with subprocess.Popen(serving, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        assert any("ready to accept connections" in line for line in server.stderr)
        yield f"postgresql+psycopg://reader@127.0.0.1:{port}/postgres"
        server.send_signal(signal.SIGINT)


def quiet_spark(folder: Path) -> pytest.MonkeyPatch:
    """Settings in the environment with which Spark starts small and says little; skips without Spark."""
    pytest.importorskip("pyspark", reason="pyspark is not installed here")
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        pytest.skip("Java is not installed here")
    (folder / "spark-defaults.conf").write_text(
        "spark.ui.showConsoleProgress false\n"
        "spark.log.level ERROR\n"
        "spark.sql.shuffle.partitions 1\n"
        "spark.sql.adaptive.enabled false\n"
        "spark.sql.codegen.wholeStage false\n"
        "spark.sql.codegen.factoryMode NO_CODEGEN\n"
        "spark.driver.extraJavaOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n"
        f"spark.local.dir {folder}\n"
    )
    patch = pytest.MonkeyPatch()
    patch.setenv("SPARK_CONF_DIR", str(folder))
    return patch
