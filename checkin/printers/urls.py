"""Printers by their address: folder:PATH, cups://QUEUE, ipp://HOST:PORT/PATH, windows:NAME."""

import os
import sys
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

from checkin.errors import UnknownPrinter
from checkin.printers.base import Found, Printer
from checkin.printers.folder import FolderPrinter
from checkin.printers.ipp import IppPrinter, queues
from checkin.printers.ipp_client import Address
from checkin.printers.windows import Rasterise, WindowsPrinter


def open_printer(
    url: str, *, stop: threading.Event | None = None, rasterise: Rasterise | None = None
) -> Printer:
    """The printer at *url*; nothing is asked of it yet.

    Args:
        stop: Set when the program ends, so that no page is watched any longer.
        rasterise: Draws the pages for printers that take no PDF; `windows:` needs it.

    Raises:
        UnknownPrinter: There is no such kind of printer on this system.
    """
    scheme, _, rest = url.partition(":")
    if scheme == "folder" and rest:
        return FolderPrinter(Path(rest))
    if scheme == "cups" and urlsplit(url).netloc:
        return IppPrinter(Address.of_scheduler(os.environ).queue(_queue(url)), stop=stop)
    if scheme == "ipp":
        try:
            return IppPrinter(Address.of(url), stop=stop)
        except ValueError as error:
            raise UnknownPrinter(url=url) from error
    if scheme == "windows" and rest and rasterise and sys.platform == "win32":
        from checkin.printers.winspool import WindowsSpooler

        return WindowsPrinter(rest, WindowsSpooler(), rasterise, stop=stop)
    raise UnknownPrinter(url=url)


def discover() -> list[Found]:
    """The printers this computer knows, by name. Empty where there is no spooler."""
    if sys.platform == "win32":
        from checkin.printers.winspool import WindowsSpooler

        found = [Found(name, f"windows:{name}") for name in WindowsSpooler().names()]
    else:
        found = list(queues(Address.of_scheduler(os.environ)))
    return sorted(found, key=lambda printer: printer.name.casefold())


def _queue(url: str) -> str:
    return unquote(url.removeprefix("cups://").rstrip("/"))
