"""What networks do to requests: a proxy before a real server, with one fault after the other.

A fault is a name; the proxy meets a request that the fault is for with it, and hands all others on.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

_PAGE = b"<html><body>Welcome to the hotel. Please log in.</body></html>"


class Proxy(ThreadingHTTPServer):
    """Hands requests on to *target*. `fault` says how the next ones fail, "" for not at all.

    Attributes:
        only: Which requests the fault is for, by method and path; None for all.
        times: How often the fault still comes; None for ever.
        seen: (method, path) of every request.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, target: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.target = target
        self.fault = ""
        self.only: Callable[[str, str], bool] | None = None
        self.times: int | None = None
        self.seen: list[tuple[str, str]] = []
        self.release = threading.Event()  # ends what is slow

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def fail(
        self,
        fault: str,
        only: Callable[[str, str], bool] | None = None,
        times: int | None = None,
    ) -> None:
        self.fault, self.only, self.times = fault, only, times

    def takes(self, method: str, path: str) -> str:
        """The fault that this request meets."""
        self.seen.append((method, path))
        if not self.fault or (self.only is not None and not self.only(method, path)):
            return ""
        if self.times is not None:
            if self.times == 0:
                return ""
            self.times -= 1
        return self.fault


class _Handler(BaseHTTPRequestHandler):
    server: Proxy
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        self._do()

    def do_POST(self) -> None:
        self._do()

    def do_PATCH(self) -> None:
        self._do()

    def _do(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        fault = self.server.takes(self.command, self.path)
        self.close_connection = True
        if fault in ("", "after"):
            status, headers, data = self._forward(body)
            if fault == "after":  # the server did it, and nobody hears of it
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            self._answer(status, headers, data)
            return
        getattr(self, f"_{fault}")()

    def _forward(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        kept = {"authorization", "content-type", "accept", "x-idempotency-key"}
        headers = {k: v for k, v in self.headers.items() if k.lower() in kept}
        answer = httpx.request(
            self.command,
            f"{self.server.target}{self.path}",
            headers=headers,
            content=body,
            timeout=60,
            trust_env=False,
        )
        known = [(k, v) for k, v in answer.headers.items() if k.lower() not in _OURS]
        return answer.status_code, known, answer.content

    def _answer(self, status: int, headers: list[tuple[str, str]], data: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)

    # -- the faults

    def _portal(self) -> None:
        """A log-in page in place of anything."""
        self._answer(200, [("Content-Type", "text/html; charset=utf-8")], _PAGE)

    def _portal404(self) -> None:
        self._answer(404, [("Content-Type", "text/html")], _PAGE)

    def _redirect(self) -> None:
        self._answer(302, [("Location", "http://login.hotel.example/?next=x")], b"")

    def _forbidden(self) -> None:
        said = b'{"detail": "You do not have permission to perform this action."}'
        self._answer(403, [("Content-Type", "application/json")], said)

    def _fault(self) -> None:
        self._answer(500, [("Content-Type", "text/html")], b"<h1>Server Error (500)</h1>")

    def _busy(self) -> None:
        said = b'{"detail": "Request was throttled."}'
        self._answer(429, [("Content-Type", "application/json"), ("Retry-After", "7")], said)

    def _revoked(self) -> None:
        said = b'{"detail": "Device access has been revoked."}'
        self._answer(401, [("Content-Type", "application/json")], said)

    def _deleted(self) -> None:
        said = b'{"lists": ["Invalid pk \\"1\\" - object does not exist."]}'
        self._answer(400, [("Content-Type", "application/json")], said)

    def _torn(self) -> None:
        """Half an answer, then nothing."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(b'{"status": "o')
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    def _nonsense(self) -> None:
        self._answer(200, [("Content-Type", "application/json")], b'{"status": "o')

    def _otherwise(self) -> None:
        """JSON, but of something else."""
        self._answer(200, [("Content-Type", "application/json")], b'["hello"]')

    def _slow(self) -> None:
        """A byte now and then, for ever."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "5000")
        self.end_headers()
        try:
            while not self.server.release.wait(0.1):
                self.wfile.write(b" ")
                self.wfile.flush()
        except OSError:
            return

    def _mute(self) -> None:
        self.server.release.wait(60)


_OURS = {"content-length", "connection", "transfer-encoding", "server", "date"}


@contextmanager
def before(target: str) -> Iterator[Proxy]:
    """A proxy before *target* for the block."""
    proxy = Proxy(target)
    thread = threading.Thread(target=proxy.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        proxy.release.set()
        proxy.shutdown()
        thread.join()
        proxy.server_close()
