from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from checkin import fleet
from checkin.errors import (
    BadField,
    BadPrinterAddress,
    NoTemplateFits,
    NotKnown,
    PrinterKnown,
    UnknownPrinter,
    WrongTemplate,
)
from checkin.fleet import KnownPrinter
from checkin.papers import Paper
from checkin.printers.folder import FolderPrinter
from checkin.render.templates import shipped
from checkin.store import Store
from checkin.templates import Templates
from tests.checkin.printing import NINE, event_with, reopened

ROLL = "escpos://127.0.0.1:9?width=576"
LABEL = "zpl://127.0.0.1:8?media=96x134"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


def add(store: Store, name: str, url: str = ROLL, **more: object) -> KnownPrinter:
    printer = KnownPrinter(name=name, url=url, **more)  # type: ignore[arg-type]  # as the tests say
    return fleet.add(store, printer, at=NINE)


def test_a_printer_is_known_by_name_at_every_desk(store: Store, tmp_path: Path) -> None:
    added = add(store, "Front", pool="desk", categories=("Press",), desks=("Desk 2",), roll=300)
    store.close()
    with reopened(tmp_path) as again:
        assert fleet.printers(again) == [added]
        assert fleet.known(again, "Front").url == ROLL
        assert again.verify().holds


@pytest.mark.parametrize(
    ("url", "template"),
    [
        (ROLL, "roll-72"),
        (LABEL, "badge-96x134"),
        ("brother://127.0.0.1?label=62", "label-62"),
        ("zpl://127.0.0.1?media=101.6x152.4&dpi=300", "label-4x6"),
        ("folder:badges", "badge-96x134"),
        ("ipp://127.0.0.1:9/off", "badge-96x134"),
    ],
)
def test_a_printer_picks_a_template_that_fits_its_paper(
    store: Store, url: str, template: str
) -> None:
    assert add(store, "One", url).template == template


def test_a_template_that_does_not_fit_is_refused_and_nothing_is_added(store: Store) -> None:
    with pytest.raises(WrongTemplate, match=r"“badge-96x134” does not fit on .* 72 mm wide"):
        add(store, "Front", template="badge-96x134")
    with pytest.raises(NoTemplateFits, match="30 × 20 mm"):
        add(store, "Front", "zpl://127.0.0.1?media=30x20")
    with pytest.raises(NotKnown):
        add(store, "Front", template="nothing")
    assert fleet.printers(store) == []


@pytest.mark.parametrize("name", ["", "  ", "with:colon", "x" * 61, "pdf"])
def test_a_name_that_could_be_something_else_is_refused(store: Store, name: str) -> None:
    with pytest.raises(BadField):
        add(store, name)


def test_one_device_has_one_name(store: Store) -> None:
    add(store, "Front")
    with pytest.raises(PrinterKnown, match="“Front”"):
        add(store, "Again", "escpos://127.0.0.1:9?width=384")
    changed = add(store, "Front", ROLL, pool="desk")
    assert fleet.printers(store) == [changed]


def test_a_pool_and_a_printer_never_share_a_name(store: Store) -> None:
    add(store, "Front", pool="desk")
    with pytest.raises(BadField):
        add(store, "desk", LABEL)
    with pytest.raises(BadField):
        add(store, "Back", LABEL, pool="Front")


@pytest.mark.parametrize(
    ("url", "error"),
    [("lpt1", UnknownPrinter), ("http://x/", UnknownPrinter), ("zpl://x", BadPrinterAddress)],
)
def test_a_wrong_address_is_not_added(store: Store, url: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        add(store, "Front", url)


def test_a_name_and_an_address_both_stand_for_a_device(store: Store, tmp_path: Path) -> None:
    add(store, "Tray", f"folder:{tmp_path}")
    for device in ("Tray", f"folder:{tmp_path}"):
        assert isinstance(fleet.opened(store, device, Event()), FolderPrinter)
    assert fleet.address(store, "Tray") == f"folder:{tmp_path}"
    with pytest.raises(NotKnown, match="no printer “nobody”"):
        fleet.opened(store, "nobody", Event())


@pytest.mark.parametrize(
    ("paper", "wanted", "own", "name"),
    [
        (None, "", "", "badge-96x134"),
        (None, "a6", "", "a6"),
        (Paper(width_mm=72), "", "roll-72", "roll-72"),
        (Paper(width_mm=72), "badge-96x134", "roll-72", "roll-72"),
        (Paper(width_mm=72), "a6", "", "roll-72"),
        (Paper(width_mm=72), "label-62", "roll-72", "label-62"),
        (Paper(width_mm=96, length_mm=134), "card-86x54", "badge-96x134", "card-86x54"),
        (Paper(width_mm=20), "a6", "", None),
    ],
)
def test_a_badge_is_made_for_the_paper_that_it_goes_to(
    paper: Paper | None, wanted: str, own: str, name: str | None
) -> None:
    template = fleet.template_on(Templates(shipped()), paper, wanted, own)
    assert (template.name if template else None) == name
    if template is not None:
        assert template.mono is (paper is not None)
