"""A serial scanner at the other end of a pseudo-terminal."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from ui.readers.lines import CAP
from ui.readers.serial_port import Port, SerialReader, State, identity, location_of, ports
from ui.wedge import Scan

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
WHO = "05e0:1701:S123"


@dataclass
class Cable:
    """A scanner that is plugged in and out; `port` is what the machine sees of it."""

    ends: tuple[int, int] | None = None
    port: list[Port] = field(default_factory=list)

    def plug(self, who: str = WHO) -> None:
        import pty
        import tty

        self.ends = pty.openpty()
        tty.setraw(self.ends[0])
        self.port[:] = [Port(who, os.ttyname(self.ends[1]), "A scanner")]
        os.close(self.ends[1])

    def unplug(self) -> None:
        assert self.ends is not None
        os.close(self.ends[0])
        self.ends = None
        self.port.clear()

    def send(self, data: bytes) -> None:
        assert self.ends is not None
        os.write(self.ends[0], data)

    def there(self) -> list[Port]:
        return self.port


@pytest.fixture
def cable() -> Iterator[Cable]:
    made = Cable()
    yield made
    if made.ends is not None:
        made.unplug()


class Heard:
    def __init__(self, reader: SerialReader) -> None:
        self.scans: list[Scan] = []
        self.states: list[State] = []
        reader.scanned.connect(self.scans.append)
        reader.changed.connect(self.states.append)

    @property
    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]


@pytest.fixture
def reader(cable: Cable) -> Iterator[SerialReader]:
    made = SerialReader(WHO, "Left lane", there=cable.there)
    yield made
    made.close()


@pytest.fixture
def heard(reader: SerialReader) -> Heard:
    return Heard(reader)


@pytest.fixture
def plugged(cable: Cable, reader: SerialReader, heard: Heard) -> Cable:
    cable.plug()
    reader.start()
    assert reader.state is State.OPEN
    return cable


def test_a_scan_arrives_under_the_readers_name(qtbot: QtBot, plugged: Cable, heard: Heard) -> None:
    plugged.send(b"T-1\r\n")
    qtbot.waitUntil(lambda: bool(heard.scans))
    assert heard.scans == [Scan("T-1", "T-1", reader="Left lane", by_keys=False)]
    assert heard.scans[0].candidates == ("T-1",)


def test_bytes_that_come_in_pieces_are_one_scan(qtbot: QtBot, plugged: Cable, heard: Heard) -> None:
    for piece in (b'{"i":[2,"ind', b'ico.cern.ch","AbC+', b'/zWqM0=="]}', b"\r", b"\nT-2\n"):
        plugged.send(piece)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: len(heard.scans) == 2)
    assert heard.texts == ['{"i":[2,"indico.cern.ch","AbC+/zWqM0=="]}', "T-2"]


def test_a_business_card_is_one_scan(qtbot: QtBot, plugged: Cable, heard: Heard) -> None:
    card = ["BEGIN:VCARD", "FN:Ada Lovelace", "END:VCARD"]
    for line in card:
        plugged.send(line.encode() + b"\r\n")
        qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(heard.scans))
    plugged.send(b"T-2\r\n")
    qtbot.waitUntil(lambda: len(heard.scans) == 2)
    assert [text.splitlines() for text in heard.texts] == [card, ["T-2"]]


def test_a_scanner_that_ends_its_lines_with_nothing_is_heard(
    qtbot: QtBot, plugged: Cable, heard: Heard
) -> None:
    plugged.send(b"T-1")
    qtbot.waitUntil(lambda: bool(heard.scans))
    plugged.send(b"T-2")
    qtbot.waitUntil(lambda: len(heard.scans) == 2)
    assert heard.texts == ["T-1", "T-2"]


def test_rubbish_and_floods_are_scans_that_somebody_refuses_later(
    qtbot: QtBot, plugged: Cable, heard: Heard
) -> None:
    plugged.send(bytes(range(256)) + b"\n" + b"A" * 2000)
    qtbot.waitUntil(lambda: len(heard.scans) >= 3)
    for _ in range(4):
        plugged.send(b"A" * 1000)
        qtbot.wait(1)
    plugged.send(b"\nT-1\n")
    qtbot.waitUntil(lambda: "T-1" in heard.texts)
    assert any(scan.too_long and len(scan.text) == CAP for scan in heard.scans)


def test_unplugged_and_plugged_in_elsewhere_it_goes_on(
    qtbot: QtBot, plugged: Cable, reader: SerialReader, heard: Heard
) -> None:
    plugged.send(b"half a sc")
    qtbot.wait(20)
    plugged.unplug()
    qtbot.waitUntil(lambda: reader.state is State.MISSING)
    plugged.plug()
    reader.try_to_open()  # as its timer does every two seconds
    assert reader.state is State.OPEN
    plugged.send(b"T-2\n")
    qtbot.waitUntil(lambda: "T-2" in heard.texts)
    assert heard.states == [State.OPEN, State.MISSING, State.OPEN]
    assert "half a scT-2" not in heard.texts


def test_plugged_in_late_it_is_found_by_itself(
    qtbot: QtBot, cable: Cable, reader: SerialReader, heard: Heard
) -> None:
    reader.start()
    assert reader.state is State.MISSING
    cable.plug()
    qtbot.waitUntil(lambda: reader.state is State.OPEN, timeout=4000)
    assert heard.states == [State.OPEN]


def test_a_port_that_cannot_be_opened_is_said_and_tried_again(
    cable: Cable, reader: SerialReader, heard: Heard
) -> None:
    cable.port[:] = [Port(WHO, "/dev/does-not-exist", "A scanner")]
    reader.start()
    assert reader.state is State.REFUSED
    cable.plug()
    reader.try_to_open()
    assert heard.states == [State.REFUSED, State.OPEN]


def test_another_scanner_is_not_this_one(cable: Cable, reader: SerialReader) -> None:
    cable.plug("0c2e:0b61:X9")
    reader.start()
    assert reader.state is State.MISSING


def test_who_is_plugged_in_is_known_by_make_and_serial_number() -> None:
    assert identity(0x05E0, 0x1701, " S 123 ", "ttyACM0") == "05e0:1701:S_123"
    assert identity(0, 0, "", "COM1") == "port:COM1"


def test_a_twin_stands_in_for_a_scanner_that_was_exchanged() -> None:
    mine = Port("05e0:1701:A", "one", "")
    twin = Port("05e0:1701:B", "two", "")
    other = Port("0c2e:0b61:A", "three", "")
    assert location_of("05e0:1701:A", [twin, mine]) == "one"
    assert location_of("05e0:1701:A", [twin, other]) == "two"
    third = Port("05e0:1701:C", "four", "")
    assert location_of("05e0:1701:A", [twin, third]) == ""
    assert location_of("port:COM1", [Port("port:COM2", "x", "")]) == ""


def test_the_ports_of_this_machine_can_be_listed() -> None:
    assert all(port.identity and port.location and port.words for port in ports())
