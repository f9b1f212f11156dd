import socket

import pytest

from checkin.errors import UnknownPrinter
from checkin.printers.base import NONSENSE, SWITCHED_OFF, Outcome, Result
from checkin.printers.folder import FolderPrinter
from checkin.printers.ipp import IppPrinter
from checkin.printers.ipp_client import Address
from checkin.printers.urls import discover, open_printer
from tests.checkin.printers.answering import Answering
from tests.checkin.printers.pages import badge


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("folder:/tmp/badges", FolderPrinter),
        ("cups://Badge%20printer", IppPrinter),
        ("ipp://printer.example:631/ipp/print", IppPrinter),
    ],
)
def test_a_url_names_a_printer(url: str, kind: type) -> None:
    assert isinstance(open_printer(url), kind)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "folder:",
        "cups://",
        "ipp:///x",
        "ipp://host:99999/",
        "lpt1",
        "windows:Badge",
        "http://x/",
    ],
)
def test_what_is_no_printer_here_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(UnknownPrinter, match="is not a printer this computer can use"):
        open_printer(url)


@pytest.mark.parametrize(
    ("server", "uri"),
    [
        ("cups.example", "ipp://cups.example:631/printers/A%2FB"),
        ("cups.example:8631", "ipp://cups.example:8631/printers/A%2FB"),
        ("[::1]:8631/version=1.1", "ipp://[::1]:8631/printers/A%2FB"),
        ("/run/cups.sock", "ipp://localhost:631/printers/A%2FB"),
    ],
)
def test_the_scheduler_is_where_the_environment_says(server: str, uri: str) -> None:
    assert Address.of_scheduler({"CUPS_SERVER": server}).queue("A/B").uri == uri


def test_without_a_scheduler_there_are_no_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    assert discover() == []


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x15\x03\x01\x00\x02\x02\x28",
    ],
)
def test_what_answers_but_is_no_printer_is_not_sent(answer: bytes) -> None:
    with Answering(answer) as port:
        outcome = open_printer(f"ipp://127.0.0.1:{port}/").send(badge(), "a1")
    assert outcome == Outcome(Result.NOT_SENT, NONSENSE)


def test_a_connection_that_closes_without_an_answer_is_not_sent() -> None:
    with Answering(b"") as port:
        outcome = open_printer(f"ipp://127.0.0.1:{port}/").send(badge(), "a1")
    assert outcome == Outcome(Result.NOT_SENT, SWITCHED_OFF)
