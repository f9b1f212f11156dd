"""Printers by their address.

    folder:PATH   cups://QUEUE   ipp://HOST:PORT/PATH   windows:NAME

and those that `addresses` describes: escpos, zpl, brother, usb, serial.
"""

import os
import sys
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

from checkin.errors import UnknownPrinter
from checkin.printers.base import WATCH_S, Found, Printer
from checkin.printers.folder import FolderPrinter
from checkin.printers.ipp import IppPrinter, queues
from checkin.printers.ipp_client import Address
from checkin.printers.windows import Rasterise, WindowsPrinter

#: How long printers on the network are given to announce themselves.
LISTEN_S = 1.5


def open_printer(
    url: str,
    *,
    stop: threading.Event | None = None,
    rasterise: Rasterise | None = None,
    watch_s: float = WATCH_S,
) -> Printer:
    """The printer at *url*; nothing is asked of it yet.

    Args:
        stop: Set when the program ends, so that no page is watched any longer.
        rasterise: Draws the pages for printers that take no PDF; `windows:` needs it.
        watch_s: How long a page is watched.

    Raises:
        UnknownPrinter: There is no such kind of printer on this system.
        BadPrinterAddress: The kind is right, and something else in the address is not.
    """
    scheme, _, rest = url.partition(":")
    if scheme == "folder" and rest:
        return FolderPrinter(Path(rest))
    if _is_wired(url):
        return _wired(url, stop, watch_s)
    if scheme == "cups" and urlsplit(url).netloc:
        address = Address.of_scheduler(os.environ).queue(_queue(url))
        return IppPrinter(address, stop=stop, watch_s=watch_s)
    if scheme == "ipp":
        try:
            return IppPrinter(Address.of(url), stop=stop, watch_s=watch_s)
        except ValueError as error:
            raise UnknownPrinter(url=url) from error
    if scheme == "windows" and rest and rasterise and sys.platform == "win32":
        from checkin.printers.winspool import WindowsSpooler

        return WindowsPrinter(rest, WindowsSpooler(), rasterise, stop=stop, watch_s=watch_s)
    raise UnknownPrinter(url=url)


def place(url: str) -> str:
    """Where the printer at *url* is, the same for every address that leads to that device.

    Raises:
        BadPrinterAddress: As for `open_printer`.
    """
    if _is_wired(url):
        from checkin.printers import addresses

        return addresses.device(url).place
    return url


def discover(*, listen_s: float = 0.0) -> list[Found]:
    """The printers this computer knows, and those that announce themselves within *listen_s*."""
    if sys.platform == "win32":
        from checkin.printers.winspool import WindowsSpooler

        found = [Found(name, f"windows:{name}") for name in WindowsSpooler().names()]
    else:
        found = list(queues(Address.of_scheduler(os.environ)))
    if listen_s:
        from checkin.printers.dnssd import announced

        found += announced(listen_s)
    return sorted(found, key=lambda printer: printer.name.casefold())


def _is_wired(url: str) -> bool:
    """Whether *url* is for `addresses`, which is loaded only if it is."""
    scheme, _, rest = url.partition(":")
    if scheme in ("cups", "windows"):
        return "language=" in rest.partition("?")[2]
    return scheme in ("escpos", "zpl", "brother", "usb", "serial")


def _wired(url: str, stop: threading.Event | None, watch_s: float) -> Printer:
    from checkin.printers import addresses
    from checkin.printers.wired import WiredPrinter

    device = addresses.device(url)
    language, paper = device.language, device.paper
    if device.connect is not None:
        return WiredPrinter(device.connect, language, paper, stop=stop, watch_s=watch_s)
    address = Address.of_scheduler(os.environ).queue(_queue(url))
    return IppPrinter(address, stop=stop, raw=(language.encode, paper), watch_s=watch_s)


def _queue(url: str) -> str:
    return unquote(url.partition("?")[0].removeprefix("cups://").rstrip("/"))
