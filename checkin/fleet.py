"""The printers of an event by name: their addresses, their pools, the templates that fit them.

A badge is queued for a printer's name, for a pool of printers, or for an address. What is known of
a printer is a fact of the event, so every desk knows it.
"""

import logging
import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Final

from checkin import templates
from checkin.errors import (
    BadField,
    BadPrinterAddress,
    NoTemplateFits,
    PrinterKnown,
    PrinterNotKnown,
    UnknownPrinter,
    WrongTemplate,
)
from checkin.fields import clean
from checkin.papers import Paper, best, fits, in_black
from checkin.printers import urls
from checkin.printers.base import WATCH_S, Printer
from checkin.printers.windows import Picture
from checkin.render import raster
from checkin.render.templates import DEFAULT
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.template import Template
from checkin.templates import Templates
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

_LONGEST: Final = 60
#: What stands in the place of a printer's name in badges that were made into a file.
_RESERVED: Final = ("pdf",)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPrinter:
    """One printer of the event.

    Attributes:
        url: Its address.
        template: Of its badges; one that fits its paper.
        pool: The pool it belongs to, "" for none.
        categories: Whose badges it is for; empty: anybody's for whom there is no other.
        desks: Names of the stations it is for; empty: any.
        roll: Labels on a fresh roll; 0: not counted.
    """

    name: str
    url: str
    template: str = ""
    pool: str = ""
    categories: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    roll: int = 0


# -- which printers there are


def printers(store: Store) -> list[KnownPrinter]:
    """The printers of the event, by name."""
    found = [_printer_of(payload) for payload in store.entities("printer")]
    return sorted((one for one in found if one is not None), key=lambda one: one.name.casefold())


def find(store: Store, name: str) -> KnownPrinter | None:
    payload = store.entity("printer", name)
    return _printer_of(payload) if payload else None


def known(store: Store, name: str) -> KnownPrinter:
    """The printer *name*. Raises PrinterNotKnown."""
    found = find(store, name)
    if found is None:
        raise PrinterNotKnown(name=name)
    return found


def pool(store: Store, name: str) -> list[KnownPrinter]:
    """The printers of the pool *name*; none if there is no such pool."""
    return [one for one in printers(store) if one.pool and one.pool == name]


def add(store: Store, printer: KnownPrinter, *, at: datetime, actor: str = "") -> KnownPrinter:
    """Add a printer, or change the one of that name, and return it with its template.

    Without a template it gets the one that uses most of its paper. A printer that is off now and
    alone knows its papers gets the event's usual template.

    Raises:
        BadField: The name will not do.
        PrinterKnown: The same device has another name already.
        WrongTemplate, NoTemplateFits: The template does not fit its paper, or none does.
        NotKnown, TemplateError: There is no such template, or it cannot be used.
        UnknownPrinter, BadPrinterAddress: The address will not do.
    """
    printer = replace(printer, name=_checked_name(store, printer.name), pool=clean(printer.pool))
    place = urls.place(printer.url)
    for other in printers(store):
        if other.name != printer.name and urls.place(other.url) == place:
            raise PrinterKnown(name=other.name)
        if printer.pool == other.name or printer.name == other.pool:
            raise BadField(
                field="--pool",
                value=printer.pool or printer.name,
                wanted=Detail(QT_TRANSLATE_NOOP("details", "a name that no printer has")),
            )
    device = _opened(printer.url, threading.Event(), WATCH_S)
    template = _template_for(store, device, printer.template)
    added = replace(printer, template=template.name)
    with store.writing() as writer:
        writer.append("printer", _payload(added), at=at, actor=actor)
    log.info("printer added at a %s address", printer.url.partition(":")[0])
    return added


def forget(writer: Writer, printer: KnownPrinter, *, at: datetime, actor: str = "") -> None:
    """Take a printer off the event; `routing.retire` looks after what waits for it."""
    writer.append("printer", _payload(printer) | {"removed": 1}, at=at, actor=actor)


def _checked_name(store: Store, given: str) -> str:
    name = clean(given)
    if not name or len(name) > _LONGEST or ":" in name or name in _RESERVED:
        raise BadField(
            field="NAME",
            value=given[:_LONGEST],
            wanted=Detail(
                QT_TRANSLATE_NOOP("details", "1 to {most} characters without a colon"),
                most=_LONGEST,
            ),
        )
    return name


def _payload(printer: KnownPrinter) -> dict[str, Any]:
    told = asdict(printer)
    return told | {"categories": list(printer.categories), "desks": list(printer.desks)}


def _printer_of(payload: Mapping[str, Any]) -> KnownPrinter | None:
    if payload.get("removed"):
        return None
    return KnownPrinter(
        name=payload["name"],
        url=payload["url"],
        template=payload.get("template", ""),
        pool=payload.get("pool", ""),
        categories=tuple(payload.get("categories", ())),
        desks=tuple(payload.get("desks", ())),
        roll=payload.get("roll", 0),
    )


# -- devices


def address(store: Store, device: str) -> str:
    """The address of *device*: a printer's name, or an address, which has a colon.

    Raises:
        NotKnown: There is no printer of that name.
    """
    return device if ":" in device else known(store, device).url


def opened(
    store: Store, device: str, stop: threading.Event, *, watch_s: float = WATCH_S
) -> Printer:
    """The printer that *device*, a name or an address, stands for.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: It stands for none.
    """
    return _opened(address(store, device), stop, watch_s)


def _opened(url: str, stop: threading.Event, watch_s: float) -> Printer:
    return urls.open_printer(url, stop=stop, rasterise=pictures, watch_s=watch_s)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a printer prints on, None if that is not settled, and the template of its own."""

    paper: Paper | None = None
    template: str = ""


def loaded(store: Store, device: str) -> Loaded:
    """What lies in the printer *device*, by its address: nothing is asked of it.

    The first printer of a pool stands for all of it; what is no printer has no paper.
    """
    mates = pool(store, device)
    name = mates[0].name if mates else device
    try:
        with closing(opened(store, name, threading.Event())) as printer:
            paper = printer.paper()
    except (PrinterNotKnown, UnknownPrinter, BadPrinterAddress):
        return Loaded()
    own = find(store, name)
    return Loaded(paper, own.template if own else "")


def pictures(pdf: bytes, dpi: float) -> list[Picture]:
    """The pages of *pdf* for printers that take none."""
    pages = [
        raster.page(pdf, number, dpi=round(dpi), colour=True) for number in range(raster.pages(pdf))
    ]
    return [Picture(p.width, p.height, _blue_first(p.data)) for p in pages]


def _blue_first(rgb: bytes) -> bytes:
    turned = bytearray(rgb)
    turned[0::3], turned[2::3] = rgb[2::3], rgb[0::3]
    return bytes(turned)


# -- templates


def _template_for(store: Store, device: Printer, wanted: str) -> Template:
    """The template *wanted* if it fits; of "" the one that fits best."""
    paper, there = device.paper(), templates.of(store)
    if wanted:
        template = there.named(wanted)
        if device.takes(*template.page_mm) is False:
            raise WrongTemplate(template=template.name, paper=described(paper))
        return template
    if paper is not None:
        found = best(there.usable.values(), paper)
    else:
        usual = there.named(DEFAULT)
        others = [one for one in there.usable.values() if not one.sheet and one != usual]
        found = next((t for t in (usual, *others) if device.takes(*t.page_mm) is not False), None)
    if found is None:
        raise NoTemplateFits(paper=described(paper))
    return found


def described(paper: Paper | None) -> str | Detail:
    if paper is None:
        return Detail(QT_TRANSLATE_NOOP("details", "it says that it has other sizes"))
    width = f"{paper.width_mm:.0f}"
    if paper.length_mm:
        return f"{width} × {paper.length_mm:.0f} mm"
    return Detail(QT_TRANSLATE_NOOP("details", "a roll {width} mm wide"), width=width)


def template_on(there: Templates, paper: Paper | None, wanted: str, own: str) -> Template | None:
    """The template of one badge on *paper*: *wanted* if it fits, else the printer's *own*, else
    what fits best; in black where nothing else is printed. None if nothing fits.

    Args:
        there: The templates of the event.

    Raises:
        NotKnown: There is no template of one of these names.
        TemplateError: It cannot be used.
    """
    template: Template | None = there.named(wanted or own)
    if paper is None:
        return template
    if template is not None and not fits(template.page_mm, paper):
        template = there.named(own) if own and own != wanted else None
    if template is None or not fits(template.page_mm, paper):
        template = best(there.usable.values(), paper)
    return in_black(template) if template is not None and paper.mono else template
