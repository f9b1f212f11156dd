"""A server that answers every request with the same bytes, whatever was asked."""

import socket
import socketserver
import threading
from types import TracebackType


class Answering:
    """`with Answering(answer) as port`: listens on loopback until the block ends.

    With several answers each connection gets the next one; the last is given for ever.
    """

    def __init__(self, *answers: bytes) -> None:
        left = list(answers)

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                self.request.settimeout(0.2)
                try:
                    while len(self.request.recv(65536)) == 65536:
                        pass
                except TimeoutError:
                    pass
                self.request.sendall(left.pop(0) if len(left) > 1 else left[0])
                self.request.shutdown(socket.SHUT_WR)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> int:
        self._thread.start()
        return int(self._server.server_address[1])

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Recording:
    """An HTTP server that gives one answer after the other, the last for ever, and keeps bodies."""

    def __init__(self, *answers: bytes) -> None:
        left = list(answers)
        self.bodies: list[bytes] = []
        kept = self.bodies

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                length = 0
                while (line := self.rfile.readline()) not in (b"", b"\r\n"):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                kept.append(self.rfile.read(length))
                self.wfile.write(left.pop(0) if len(left) > 1 else left[0])

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> "Recording":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
