"""Printers that announce themselves: what is heard comes to an address."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checkin.printers.base import Found
from checkin.printers.dnssd import IPP, RAW, found_of
from checkin.printers.urls import open_printer

ROOT = Path(__file__).parents[3]


class Announced:
    """What zeroconf tells of a service."""

    def __init__(self, address: str, port: int, told: dict[str, str]) -> None:
        self._addresses = [address] if address else []
        self.port = port
        self.properties = {key.encode(): value.encode() for key, value in told.items()}

    def parsed_addresses(self) -> list[str]:
        return self._addresses


@pytest.mark.parametrize(
    ("kind", "told", "url"),
    [
        (IPP, {"ty": "Office laser", "rp": "ipp/print"}, "ipp://192.0.2.7:9100/ipp/print"),
        (IPP, {"ty": "Office laser", "rp": "/printers/one"}, "ipp://192.0.2.7:9100/printers/one"),
        (RAW, {"ty": "Zebra ZD421"}, "zpl://192.0.2.7:9100?dpi=203&media=96x134"),
        (RAW, {"ty": "Somebody", "pdl": "application/vnd.zpl"}, "zpl://192.0.2.7:9100?dpi=203&media=96x134"),
        (RAW, {"ty": "Brother QL-820NWB"}, "brother://192.0.2.7:9100?label=62"),
        (RAW, {"ty": "EPSON TM-m30"}, "escpos://192.0.2.7:9100"),
        (RAW, {"product": "(EPSON TM-T20III)"}, "escpos://192.0.2.7:9100"),
    ],
)  # fmt: skip
def test_an_announcement_comes_to_an_address(kind: str, told: dict[str, str], url: str) -> None:
    name = f"Front desk.{kind}"
    found = found_of(kind, name, Announced("192.0.2.7", 9100, told))
    assert found == Found(told.get("ty", "Front desk"), url)
    assert open_printer(url)


def test_over_the_newer_internet_the_address_stands_in_brackets() -> None:
    found = found_of(IPP, f"X.{IPP}", Announced("fe80::1", 631, {}))
    assert found == Found("X", "ipp://[fe80::1]:631/ipp/print")


def test_what_would_steer_a_terminal_is_left_out_of_an_announcement() -> None:
    told = {"rp": "ipp/\x1b[2Jprint\n"}
    found = found_of(IPP, f"Desk\x1b]0;owned\x07.{IPP}", Announced("192.0.2.7", 631, told))
    assert found == Found("Desk]0;owned", "ipp://192.0.2.7:631/ipp/[2Jprint")


@pytest.mark.parametrize(
    "info",
    [
        Announced("", 9100, {"ty": "Zebra ZD421"}),
        Announced("192.0.2.7", 0, {"ty": "Zebra ZD421"}),
        Announced("192.0.2.7", 9100, {"ty": "Some laser", "pdl": "application/postscript"}),
    ],
)
def test_what_speaks_nothing_known_or_has_no_address_is_left_out(info: Any) -> None:
    assert found_of(RAW, f"X.{RAW}", info) is None


HEAR = """
import json, socket, sys
from zeroconf import ServiceInfo, Zeroconf
from checkin.printers.dnssd import RAW, announced

loopback = ["127.0.0.1"]
service = ServiceInfo(
    RAW, "Badges [1]." + RAW, addresses=[socket.inet_aton("127.0.0.1")], port=9109,
    properties={"ty": "Zebra ZD421"}, server="badges.local.",
)
device = Zeroconf(interfaces=loopback)
device.register_service(service)
print(json.dumps([[one.name, one.url] for one in announced(2.0, loopback)]))
device.close()
"""


def test_a_printer_that_announces_itself_is_found() -> None:
    """In a process of its own, whose packets stay within this machine."""
    done = subprocess.run(
        [sys.executable, "-c", HEAR], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    if "Network is unreachable" in done.stderr or "No such device" in done.stderr:
        pytest.skip("this machine's own network carries no multicast")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [["Zebra ZD421", "zpl://127.0.0.1:9109?dpi=203&media=96x134"]]
