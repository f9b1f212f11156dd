from dataclasses import replace

import pytest

from checkin.errors import BadPrinterAddress, UnknownPrinter
from checkin.papers import Paper
from checkin.printers.addresses import device
from checkin.printers.brother import Brother
from checkin.printers.escpos import EscPos
from checkin.printers.urls import open_printer, place
from checkin.printers.zpl import Zpl


@pytest.mark.parametrize(
    ("url", "head", "dpi", "cut"),
    [
        ("escpos://host", 576, 203, "full"),
        ("escpos://host:9100?width=384", 384, 203, "full"),
        ("escpos://host?profile=TM-T88V", 512, 180, "full"),
        ("escpos://host?profile=TM-T88V&width=576", 576, 203, "full"),
        ("escpos://host?profile=TM-T88V&width=576&dpi=180", 576, 180, "full"),
        ("escpos://host?profile=RP326&width=576&cut=none", 576, 203, "none"),
        ("escpos://host?profile=POS-5890", 384, 203, "none"),
        ("usb://04b8:0E15?profile=TM-T20II", 576, 203, "full"),
        ("serial:COM3?width=384&baud=19200", 384, 203, "full"),
        ("windows:Receipts?language=escpos&width=512&dpi=180", 512, 180, "full"),
    ],
)
def test_a_receipt_printer_is_what_its_profile_and_its_address_say(
    url: str, head: int, dpi: int, cut: str
) -> None:
    found = device(url)
    assert isinstance(found.language, EscPos)
    assert (found.language.head, found.language.dpi, found.language.cut) == (head, dpi, cut)
    assert found.paper.width_mm == pytest.approx(head / dpi * 25.4)
    assert found.paper.mono


@pytest.mark.parametrize(
    ("url", "width", "height", "dpi"),
    [
        ("zpl://host:9100?dpi=203&media=96x134", 768, 1071, 203),
        ("zpl://host?media=101.6x152.4&dpi=300", 1200, 1800, 300),
        ("zpl://[fe80::1]?media=96x134", 768, 1071, 203),
        ("usb://0a5f:0166?media=96x134&encoding=hex", 768, 1071, 203),
        ("cups://Zebra?language=zpl&media=96x134", 768, 1071, 203),
    ],
)
def test_a_label_printer_is_what_its_address_says(
    url: str, width: int, height: int, dpi: int
) -> None:
    found = device(url)
    assert isinstance(found.language, Zpl)
    language = found.language
    assert (language.width, language.height, language.dpi) == (width, height, dpi)


def test_a_brother_is_what_lies_in_it() -> None:
    found = device("brother://host?label=62x100")
    assert isinstance(found.language, Brother)
    across, along = found.paper.margin_mm
    assert (round(across, 1), round(along, 1)) == (1.5, 3.1)
    assert replace(found.paper, margin_mm=(0, 0)) == Paper(width_mm=62, length_mm=100, dpi=300)
    assert not found.language.tells
    on_usb = device("usb://04f9:209c?label=62").language
    assert isinstance(on_usb, Brother)
    assert on_usb.tells


@pytest.mark.parametrize(
    ("url", "paper"),
    [
        ("zpl://host?media=96x134&rotate=90", Paper(width_mm=134, length_mm=96)),
        ("zpl://host?media=96x134&rotate=180", Paper(width_mm=96, length_mm=134)),
    ],
)
def test_a_turned_page_sees_the_paper_turned(url: str, paper: Paper) -> None:
    assert device(url).paper == paper
    assert open_printer(url).paper() == paper
    assert open_printer(url).takes(paper.width_mm, paper.length_mm)


def test_a_turned_page_sees_the_margins_turned() -> None:
    paper = device("brother://host?label=62&rotate=270").paper
    assert (paper.width_mm, paper.length_mm, paper.margin_mm[0]) == (1000, 62, 0)
    assert paper.margin_mm[1] > 1


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("escpos://", "the name or number of the printer on the network is missing"),
        ("escpos://host:70000", "port"),
        ("escpos://[::1", "cannot be read"),
        ("escpos://host/path", "“/path” is not known here"),
        ("escpos://host?width=wide", "“width” should be a number from 64 to 4096"),
        ("escpos://host?width=576&width=384", "“width” is said twice"),
        ("escpos://host?widht=576", "“widht” is not known here"),
        (
            "escpos://host?profile=TM-T88Z",
            "no profile is called “TM-T88Z”; was one of these meant: TM-T88",
        ),
        ("escpos://host?profile=RP326", "leaves open how many dots"),
        ("escpos://host?profile=TM-U220", "a TM-U220 prints no pictures"),
        ("escpos://host?cut=maybe", "“cut” should be one of full, partial, none"),
        ("escpos://host?confirm=yes", "“confirm” should be one of auto"),
        ("zpl://host", "“media” should be the label's width and height in mm"),
        ("zpl://host?media=96", "“media” should be"),
        ("zpl://host?media=96x9", "no label has that size"),
        ("zpl://host?media=96x134&rotate=45", "“rotate” should be one of 0, 90, 180, 270"),
        ("brother://host", "“label” should be one of 12, 29"),
        ("brother://host?label=63", "“label” should be one of 12, 29"),
        ("usb://printer", "two numbers of four digits"),
        ("usb://1234:5678", "“language” should be one of escpos, zpl, brother"),
        ("serial:", "the port is missing"),
        ("serial:COM1?baud=1", "“baud” should be a number from 300"),
        ("cups://Zebra?language=pcl", "“language” should be one of escpos, zpl, brother"),
    ],
)
def test_a_wrong_address_is_refused_with_what_is_wrong_and_how_it_would_look(
    url: str, why: str
) -> None:
    with pytest.raises(BadPrinterAddress) as caught:
        open_printer(url)
    sentence = str(caught.value)
    assert why in sentence
    assert sentence.startswith(url)
    assert "It would look like" in sentence
    example = sentence.rpartition(" ")[2].removesuffix(".")
    assert open_printer(example).paper() is not None


def test_a_password_is_no_part_of_an_address_and_is_not_repeated() -> None:
    with pytest.raises(BadPrinterAddress, match="“me@” is not known here") as caught:
        open_printer("zpl://me:hush@host?media=96x134")
    assert "hush" not in str(caught.value)
    with pytest.raises(UnknownPrinter):
        open_printer("ipp://me:hush@host/ipp/print")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("escpos://Host?width=576", "escpos://host:9100?width=384", True),
        ("escpos://host", "zpl://host?media=96x134", True),
        ("escpos://host", "escpos://host:9101", False),
        ("usb://04b8:0e15", "usb://04b8:0e15?width=384", True),
        ("serial:COM3", "serial:COM3?baud=19200", True),
        ("serial:COM3", "serial:COM4", False),
        ("cups://Zebra?language=zpl&media=96x134", "cups://Zebra", True),
        ("ipp://host/ipp/print", "ipp://host/ipp/print", True),
    ],
)
def test_two_addresses_of_one_device_are_one_place(one: str, other: str, same: bool) -> None:
    assert (place(one) == place(other)) is same
