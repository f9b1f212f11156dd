"""An IPP printer and a scheduler that leads to it, one of each for all tests of a file."""

from collections.abc import Iterator
from typing import Any

import pytest

from checkin.printers.base import Printer
from checkin.printers.urls import open_printer
from tests.checkin.printers.peers import IPP_MEDIA, ipp_device, scheduler


@pytest.fixture(scope="module")
def ipp_printer() -> Iterator[Any]:
    with ipp_device(IPP_MEDIA) as device:
        yield device


@pytest.fixture(scope="module")
def cups(ipp_printer: Any) -> Iterator[Any]:
    with scheduler({"badge": ipp_printer.uri, "raw": "file:///dev/null"}) as cups:
        yield cups


@pytest.fixture
def device(ipp_printer: Any) -> Iterator[Any]:
    """The IPP printer, which behaves again once the test is over."""
    yield ipp_printer
    ipp_printer.behave("ok")


@pytest.fixture
def direct(device: Any) -> Printer:
    return open_printer(device.uri)


@pytest.fixture
def queue(device: Any, cups: Any, monkeypatch: pytest.MonkeyPatch) -> Printer:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    return open_printer("cups://badge")
