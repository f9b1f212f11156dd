"""Printers on this network that announce themselves (DNS-SD, also called Bonjour).

Source: Bonjour Printing Specification 1.2: _ipp._tcp, _pdl-datastream._tcp and their keys.
"""

import threading
from collections.abc import Mapping, Sequence
from typing import Any, Final

from checkin.printers.base import Found

IPP: Final = "_ipp._tcp.local."
RAW: Final = "_pdl-datastream._tcp.local."

_RESOLVE_MS: Final = 1000
#: Each that does not answer costs that long, and anybody on the network can announce anything.
_MOST: Final = 50

#: What is sent to port 9100 of whom: by words in what a printer says of its make and languages.
_LANGUAGES: Final = (
    (("zpl", "zebra", "ztc "), "zpl://{place}?dpi=203&media=96x134"),
    (("brother ql", "ql-"), "brother://{place}?label=62"),
    (("esc/pos", "escpos", "epson tm-", " tm-"), "escpos://{place}"),
)


def announced(listen_s: float, interfaces: Sequence[str] | None = None) -> list[Found]:
    """Who answers within *listen_s*. Nobody, where there is no network.

    Args:
        interfaces: Own addresses to listen at; None for all.
    """
    from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

    names: list[tuple[str, str]] = []  # added to on zeroconf's own thread

    def heard(zeroconf: Any, service_type: str, name: str, state_change: Any) -> None:
        if state_change.name == "Added":
            names.append((service_type, name))

    try:
        zeroconf = Zeroconf(interfaces=list(interfaces) if interfaces else InterfaceChoice.All)
    except OSError:
        return []
    try:
        ServiceBrowser(zeroconf, [IPP, RAW], handlers=[heard])
        threading.Event().wait(listen_s)
        found = [
            found_of(kind, name, info)
            for kind, name in list(dict.fromkeys(names))[:_MOST]
            if (info := zeroconf.get_service_info(kind, name, _RESOLVE_MS)) is not None
        ]
    finally:
        zeroconf.close()
    return [printer for printer in dict.fromkeys(found) if printer is not None]


def found_of(kind: str, name: str, info: Any) -> Found | None:
    """What the announcement *info* comes to; None if it has no address or speaks nothing known."""
    addresses = info.parsed_addresses()
    if not addresses or not info.port:
        return None
    told = {_text(key): _text(value) for key, value in info.properties.items()}
    title = told.get("ty") or _text(name.removesuffix(f".{kind}").encode())
    host = f"[{addresses[0]}]" if ":" in addresses[0] else addresses[0]
    place = f"{host}:{info.port}"
    if kind == IPP:
        return Found(title, f"ipp://{place}/{told.get('rp', 'ipp/print').lstrip('/')}")
    return _raw(title, place, told)


def _raw(title: str, place: str, told: Mapping[str, str]) -> Found | None:
    says = " ".join((title, told.get("pdl", ""), told.get("product", ""), told.get("usb_MFG", "")))
    for words, url in _LANGUAGES:
        if any(word in says.casefold() for word in words):
            return Found(title, url.format(place=place))
    return None


def _text(value: bytes | None) -> str:
    """What a stranger says of itself, without what would steer a terminal."""
    return "".join(one for one in (value or b"").decode("utf-8", "replace") if one.isprintable())
