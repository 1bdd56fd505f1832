"""The page of the preview and the documents it shows, for browsers of this machine alone."""

import json
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, unquote, urlsplit

from kamreport.errors import UsageError
from kamreport.preview.board import Board

HERE = "127.0.0.1"
FRAME = Path(__file__).parent / "frame"
PARTS = {"/": "frame.html", "/frame.css": "frame.css", "/frame.js": "frame.js"}
SHOWN = (".html", ".pdf")
PATIENCE = 20.0
"""How many seconds a question for the next state is kept waiting."""
POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'"


@contextmanager
def listening(port: int, output: Path, board: Board) -> Iterator[str]:
    """The address of the page while it is served. UsageError where the port is taken."""
    try:
        server = ThreadingHTTPServer((HERE, port), partial(_Answers, output.resolve(), board))
    except OSError as error:
        raise UsageError(
            f"Port {port} cannot be used ({error.strerror}): name another one with --port."
        ) from error
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://{HERE}:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Answers(BaseHTTPRequestHandler):
    """Answers to GET: the page, the state, a document."""

    def __init__(self, output: Path, board: Board, *request: object) -> None:
        self._output, self._board = output, board
        super().__init__(*request)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer; a name that is not this machine's own is refused, whoever's page asks by it."""
        asked = urlsplit(self.path)
        if self.headers.get("Host", "").rpartition(":")[0] not in (HERE, "localhost"):
            self.send_error(HTTPStatus.FORBIDDEN)
        elif asked.path in PARTS:
            self._file(FRAME / PARTS[asked.path], POLICY)
        elif asked.path == "/state":
            self._state(parse_qs(asked.query).get("after", [""])[0])
        else:
            self._document(unquote(asked.path))

    def log_message(self, *_: object) -> None:
        """Say nothing: the command's own lines are what its user reads."""

    def _state(self, after: str) -> None:
        state = self._board.after(int(after) if after.isdecimal() else -1, PATIENCE)
        self._send(json.dumps(asdict(state)).encode(), "application/json")

    def _document(self, path: str) -> None:
        start = "/documents/"
        file = (self._output / path.removeprefix(start)).resolve() if "\0" not in path else self._output
        if path.startswith(start) and file.is_relative_to(self._output) and file.is_file():
            self._file(file)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _file(self, path: Path, policy: str = "") -> None:
        media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        headers = {"Content-Security-Policy": policy} if policy else {}
        if path.suffix not in (*SHOWN, ".css", ".js"):
            headers["Content-Disposition"] = "attachment"
        self._send(path.read_bytes(), media, headers)

    def _send(self, data: bytes, media: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(HTTPStatus.OK)
        text = media.startswith("text/") or media.endswith("json")
        self.send_header("Content-Type", f"{media}; charset=utf-8" if text else media)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        with suppress(ConnectionError):  # who asked has gone
            self.end_headers()
            self.wfile.write(data)
