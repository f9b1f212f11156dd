"""One request to an IPP printer or to the scheduler of this computer, over HTTP.

No connection is kept: a printer that was off and on again is simply asked anew.
"""

import getpass
import http.client
import os
import socket
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from checkin.printers import ipp_wire as wire
from checkin.printers.ipp_wire import Answer, Attribute, IppNonsense

PRINT_JOB, CANCEL_JOB, GET_JOB, GET_JOBS, GET_PRINTER = 0x02, 0x08, 0x09, 0x0A, 0x0B
CUPS_GET_PRINTERS = 0x4002

_CONNECT_S: Final = 2.0
_ANSWER_S: Final = 8.0
_LONGEST_ANSWER: Final = 4 << 20  # a printer's whole description is some 20 KB
_PORT: Final = 631
_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")


class NotReached(Exception):
    """Nobody answers there; nothing has left this computer."""


class BrokeOff(Exception):
    """The connection broke, or no answer came, after the request had begun to leave."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to ask. `host` beginning with a slash is a Unix socket."""

    host: str
    port: int
    path: str

    @classmethod
    def of(cls, url: str) -> "Address":
        """The address of ipp://host:port/path.

        Raises:
            ValueError: It is not such an address.
        """
        parts = urlsplit(url)
        if parts.scheme != "ipp" or not parts.hostname or parts.username is not None:
            raise ValueError(url)
        return cls(parts.hostname, parts.port or _PORT, parts.path or "/ipp/print")

    @classmethod
    def of_scheduler(cls, environ: Mapping[str, str] = os.environ) -> "Address":
        """The CUPS scheduler: where CUPS_SERVER says, else its socket, else this computer."""
        server = environ.get("CUPS_SERVER", "").partition("/version=")[0]
        if server.startswith("/"):
            return cls(server, _PORT, "/")
        if server:
            parts = urlsplit(f"//{server}")
            return cls(parts.hostname or "localhost", parts.port or _PORT, "/")
        for name in _SOCKETS:
            if Path(name).is_socket():
                return cls(name, _PORT, "/")
        return cls("localhost", _PORT, "/")

    def queue(self, name: str) -> "Address":
        return replace(self, path="/printers/" + quote(unquote(name), safe=""))

    @property
    def uri(self) -> str:
        host = "localhost" if self.host.startswith("/") else self.host
        return f"ipp://{f'[{host}]' if ':' in host else host}:{self.port}{self.path}"


class _OverSocket(http.client.HTTPConnection):
    """HTTP to a Unix socket, which is where a scheduler listens on most Linux systems."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        if sys.platform == "win32":
            raise OSError("no Unix sockets here")
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Client:
    """Asks one address. Used by one thread at a time."""

    def __init__(self, address: Address) -> None:
        self.address = address

    def ask(
        self,
        operation: int,
        about: Sequence[Attribute] = (),
        *,
        job: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Answer:
        """Send one request and read the answer.

        Args:
            about: Further operation attributes.
            job: Attributes of the job, for Print-Job.

        Raises:
            NotReached: No connection.
            BrokeOff: No answer after the request had begun to leave.
            IppNonsense: What answers is not a printer.
        """
        groups = {
            wire.OPERATION: [
                Attribute("attributes-charset", wire.CHARSET, "utf-8"),
                Attribute("attributes-natural-language", wire.LANGUAGE, "en"),
                Attribute("printer-uri", wire.URI, self.address.uri),
                Attribute("requesting-user-name", wire.NAME, _user()),
                *about,
            ]
        }
        if job := tuple(job):
            groups[wire.JOB] = list(job)
        return self._post(wire.request(operation, groups) + document)

    def _post(self, body: bytes) -> Answer:
        with closing(self._connection()) as connection:
            try:
                connection.connect()
            except OSError as error:
                raise NotReached from error
            connection.sock.settimeout(_ANSWER_S)
            try:
                connection.request(
                    "POST", self.address.path, body, {"Content-Type": "application/ipp"}
                )
                response = connection.getresponse()
                data = response.read(_LONGEST_ANSWER)
            except http.client.BadStatusLine as error:
                if isinstance(error, http.client.RemoteDisconnected):
                    raise BrokeOff from error
                raise IppNonsense("not HTTP") from error
            except (OSError, http.client.HTTPException) as error:
                raise BrokeOff from error
        if response.status != http.HTTPStatus.OK:
            raise IppNonsense(f"HTTP {response.status}")
        return wire.answer(data)

    def _connection(self) -> http.client.HTTPConnection:
        if self.address.host.startswith("/"):
            return _OverSocket(self.address.host, _CONNECT_S)
        return http.client.HTTPConnection(self.address.host, self.address.port, timeout=_CONNECT_S)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no name for this user id: a bare container
        return "checkin"


def keywords(*names: str) -> list[Attribute]:
    """The attribute that says which attributes are wanted."""
    return [
        Attribute("requested-attributes" if index == 0 else "", wire.KEYWORD, name)
        for index, name in enumerate(names)
    ]
