"""The addresses of printers that are fed with bytes, taken apart and checked.

    escpos://HOST:9100?profile=TM-T88V&width=576      zpl://HOST:9100?dpi=203&media=96x134
    brother://HOST?label=62                           usb://04b8:0e15?profile=TM-T20II
    serial:/dev/ttyUSB0?width=384&baud=19200          usb://0a5f:0166?media=96x134
    cups://QUEUE?language=zpl&media=96x134            windows:NAME?language=zpl&media=96x134

The device on the other end may be any of them: `language` says which, where it is not plain.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from checkin.errors import BadPrinterAddress
from checkin.papers import Paper
from checkin.printers import brother_code, escpos_code, links, zpl_code
from checkin.printers.brother import Brother
from checkin.printers.escpos import CONFIRMS, EscPos
from checkin.printers.links import Connect
from checkin.printers.profiles import alike, profiles
from checkin.printers.wired import Language
from checkin.printers.zpl import Zpl
from checkin.words import QT_TRANSLATE_NOOP, Detail

ESCPOS, ZPL, BROTHER = LANGUAGES = ("escpos", "zpl", "brother")

#: Who makes what, by the number on USB. Source: USB Implementers Forum, vendor ids.
_MAKERS: Final = {0x04B8: ESCPOS, 0x0519: ESCPOS, 0x0A5F: ZPL, 0x04F9: BROTHER}
_PORT: Final = 9100
_MM: Final = 25.4
_COMMON_HEAD: Final = 576  # on 80 mm paper
_LONGEST_MM: Final = 1000.0
_USB: Final = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
_PASSWORD: Final = re.compile(r"//[^/?#]*@")
_MEDIA: Final = re.compile(r"(\d{1,3}(?:\.\d+)?)x(\d{1,4}(?:\.\d+)?)")

EXAMPLES: Final = {
    ESCPOS: "escpos://192.168.1.50:9100?profile=TM-T20II",
    ZPL: "zpl://192.168.1.50:9100?dpi=203&media=96x134",
    BROTHER: "brother://192.168.1.50?label=62",
    "usb": "usb://04b8:0e15?profile=TM-T20II",
    "serial": "serial:COM3?width=384",
}


_NOT_KNOWN = QT_TRANSLATE_NOOP("details", "“{name}” is not known here")
_ONE_OF = QT_TRANSLATE_NOOP("details", "“{name}” should be one of {allowed}")
_NUMBER = QT_TRANSLATE_NOOP("details", "“{name}” should be a number from {low} to {high}")
_TWO_NUMBERS = QT_TRANSLATE_NOOP("details", "a USB printer is named by two numbers of four digits")
_NO_PORT = QT_TRANSLATE_NOOP("details", "the port should be a number up to 65535")
_NO_HOST = QT_TRANSLATE_NOOP(
    "details", "the name or number of the printer on the network is missing"
)
_NO_PROFILE = QT_TRANSLATE_NOOP(
    "details", "no profile is called “{name}”; was one of these meant: {near}"
)
_NO_PICTURES = QT_TRANSLATE_NOOP("details", "a {name} prints no pictures")
_NO_WIDTH = QT_TRANSLATE_NOOP(
    "details", "the profile “{name}” leaves open how many dots “width” has"
)
_NO_MEDIA = QT_TRANSLATE_NOOP("details", "“media” should be the label's width and height in mm")


@dataclass(frozen=True, slots=True)
class Device:
    """What an address of this kind names. `connect` is None for a queue of CUPS."""

    connect: Connect | None
    language: Language
    paper: Paper
    place: str


def device(url: str) -> Device:
    """Take *url* apart.

    Raises:
        BadPrinterAddress: It says something wrong or too little, and what.
    """
    return _Reader(url).device()


class _Reader:
    """One address being read; every complaint shows how it would look."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.scheme = url.partition(":")[0]
        try:
            self.parts: SplitResult = urlsplit(url)
            self.given = self._query(self.parts.query)
        except ValueError as error:
            raise self.error(Detail(QT_TRANSLATE_NOOP("details", "it cannot be read"))) from error

    def error(self, why: Detail) -> BadPrinterAddress:
        language = getattr(self, "given", {}).get("language", "")
        example = EXAMPLES.get(self.scheme) or EXAMPLES.get(language) or EXAMPLES[ZPL]
        return BadPrinterAddress(url=_PASSWORD.sub("//", self.url), why=why, example=example)

    def _query(self, query: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in parse_qsl(query, keep_blank_values=True):
            if name in found:
                raise self.error(
                    Detail(QT_TRANSLATE_NOOP("details", "“{name}” is said twice"), name=name)
                )
            found[name] = value
        return found

    def device(self) -> Device:
        connect, place, language = self._way()
        if self.scheme not in LANGUAGES:
            language = self._choice("language", LANGUAGES, language)
        made, paper = {ESCPOS: self._escpos, ZPL: self._zpl, BROTHER: self._brother}[language]()
        if self.given:
            raise self.error(_unknown(min(self.given)))
        return Device(connect, made, paper, place)

    def _way(self) -> tuple[Connect | None, str, str]:
        """How to get there, where that is for a lock, and the language that goes without saying."""
        if self.scheme in LANGUAGES:
            host, port = self._host()
            return links.tcp(host, port), f"tcp:{host.lower()}:{port}", self.scheme
        if self.scheme == "usb":
            numbers = _USB.fullmatch(self.parts.netloc)
            if numbers is None:
                raise self.error(Detail(_TWO_NUMBERS))
            vendor, product = (int(number, 16) for number in numbers.groups())
            return links.usb(vendor, product), self.url.partition("?")[0], _MAKERS.get(vendor, "")
        if self.scheme == "serial":
            port_name = self.parts.netloc + self.parts.path
            if not port_name:
                raise self.error(Detail(QT_TRANSLATE_NOOP("details", "the port is missing")))
            baud = self._number("baud", 300, 921_600, 9600)
            return links.serial(port_name, baud), f"serial:{port_name}", ESCPOS
        name = self.url.partition("?")[0].partition(":")[2]
        if self.scheme == "windows":
            return links.windows_raw(name), f"windows:{name}", ""
        return None, self.url.partition("?")[0], ""

    def _host(self) -> tuple[str, int]:
        try:
            host, port = self.parts.hostname, self.parts.port
        except ValueError as error:
            raise self.error(Detail(_NO_PORT)) from error
        if not host:
            raise self.error(Detail(_NO_HOST))
        if self.parts.username is not None:  # nobody asks for it, and every desk would see it
            raise self.error(_unknown(f"{self.parts.username}@"))
        if self.parts.path not in ("", "/"):
            raise self.error(_unknown(self.parts.path))
        return host, port or _PORT

    # -- languages

    def _escpos(self) -> tuple[Language, Paper]:
        head, dpi, cut = 0, 203, "full"
        name = self.given.pop("profile", "")
        if name:
            profile = profiles().get(name)
            if profile is None:
                near = ", ".join(alike(name)) or "default"
                raise self.error(Detail(_NO_PROFILE, name=name, near=near))
            if not profile.pictures:
                raise self.error(Detail(_NO_PICTURES, name=name))
            head, dpi, cut = profile.head, profile.dpi, profile.cut
        width = self._number("width", 64, 4096, head if name else _COMMON_HEAD)
        if not width:
            raise self.error(Detail(_NO_WIDTH, name=name))
        # A head with more dots than its model usually has is finer, not wider: paper is paper.
        dpi = self._number("dpi", 100, 1200, int(dpi * width / head + 0.5) if head else dpi)
        made = EscPos(
            head=width,
            dpi=dpi,
            cut=self._choice("cut", tuple(escpos_code.CUTS), cut),
            confirm=self._choice("confirm", CONFIRMS, CONFIRMS[0]),
            turn=self._turn(),
        )
        return made, _turned(Paper(width_mm=width / dpi * _MM, dpi=dpi), made.turn)

    def _zpl(self) -> tuple[Language, Paper]:
        dpi = self._number("dpi", 100, 1200, 203)
        media = _MEDIA.fullmatch(self.given.pop("media", ""))
        if media is None:
            raise self.error(Detail(_NO_MEDIA))
        width, height = (float(side) for side in media.groups())
        if not 10 <= width <= 300 or not 10 <= height <= _LONGEST_MM:
            raise self.error(Detail(QT_TRANSLATE_NOOP("details", "no label has that size")))
        made = Zpl(
            width=_dots(width, dpi),
            height=_dots(height, dpi),
            dpi=dpi,
            encoding=self._choice("encoding", zpl_code.ENCODINGS, zpl_code.Z64),
            turn=self._turn(),
        )
        return made, _turned(Paper(width_mm=width, length_mm=height, dpi=dpi), made.turn)

    def _brother(self) -> tuple[Language, Paper]:
        known = brother_code.labels()
        label = known.get(self.given.pop("label", ""))
        if label is None:
            raise self.error(_one_of("label", known))
        made = Brother(label=label, tells=self.scheme not in LANGUAGES, turn=self._turn())
        paper = Paper(
            width_mm=float(label.width_mm),
            length_mm=float(label.length_mm),
            dpi=brother_code.DPI,
            margin_mm=brother_code.margins_mm(label),
        )
        return made, _turned(paper, made.turn)

    # -- values

    def _number(self, name: str, low: int, high: int, otherwise: int) -> int:
        text = self.given.pop(name, "")
        if not text:
            return otherwise
        if not text.isascii() or not text.isdecimal() or not low <= int(text) <= high:
            raise self.error(Detail(_NUMBER, name=name, low=low, high=high))
        return int(text)

    def _choice(self, name: str, allowed: tuple[str, ...], otherwise: str) -> str:
        text = self.given.pop(name, otherwise)
        if text not in allowed:
            raise self.error(_one_of(name, allowed))
        return text

    def _turn(self) -> int:
        return int(self._choice("rotate", ("0", "90", "180", "270"), "0"))


def _unknown(name: str) -> Detail:
    return Detail(_NOT_KNOWN, name=name)


def _one_of(name: str, allowed: Iterable[str]) -> Detail:
    return Detail(_ONE_OF, name=name, allowed=", ".join(allowed))


def _dots(mm: float, dpi: int) -> int:
    """As many as begin within so many millimetres, which is how pages are drawn."""
    return math.ceil(mm / _MM * dpi - 1e-6)


def _turned(paper: Paper, turn: int) -> Paper:
    """The paper as a page sees it that is turned before it is printed."""
    if turn in (0, 180):
        return paper
    across, along = paper.margin_mm
    length = paper.length_mm or _LONGEST_MM
    return replace(paper, width_mm=length, length_mm=paper.width_mm, margin_mm=(along, across))
