"""What the designer asks in lanes beyond its canvas: the worst badges, paper, files in and out."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin import pagesetup
from checkin.errors import Cancelled, NotWritten, TemplateError
from checkin.papers import in_black
from checkin.store import Store
from checkin.template import Template
from checkin.words import Detail
from ui.designer.jobs import as_image
from ui.long_work import LongWork

if TYPE_CHECKING:
    from checkin import tryout
    from checkin.foreign.common import Missed
    from checkin.layout import BadgeContent, LaidOut

#: Puts a sentence of `checkin/` into the language of the window.
Words = Callable[[Detail], str]

# -- the worst badges


@dataclass(frozen=True, slots=True)
class Shot:
    """One badge, small."""

    attendee: str
    name: str
    refused: bool
    image: QImage


@dataclass(frozen=True, slots=True)
class Contact:
    """The badges that are hardest to set, with what `tryout` says of them, in the same order."""

    title: str
    worst: "tuple[tryout.Worst, ...]"
    shots: tuple[Shot, ...]


#: So many of the badges that are hardest to set are shown.
WORST = 30


def contact(store: Store, work: LongWork, *, template: Template, room: tuple[int, int]) -> Contact:
    """The worst badges of *template*, each drawn to fit into *room* dots; for the bulk lane.

    Raises:
        Cancelled: The operator stopped it.
    """
    from checkin import tryout

    found = tryout.worst(store, template, WORST, progress=work.progress, cancelled=work.cancelled)
    shots = []
    for one in found:
        if work.cancelled():
            raise Cancelled
        image = _small(one.badge, room)
        shots.append(Shot(one.attendee.id, one.attendee.full_name, one.refused, image))
    return Contact(template.title, tuple(found), tuple(shots))


def _small(placed: "LaidOut", room: tuple[int, int]) -> QImage:
    from checkin.render import pdf, raster

    whole = replace(placed, template=replace(placed.template, sheet=None))
    width, height = whole.template.page_mm
    dpi = max(10, int(min(room[0] / width, room[1] / height) * 25.4))
    return as_image(raster.page(pdf.to_pdf([whole], preview=True), 0, dpi=dpi, colour=True))


def save_contact(_: None, *, contact: Contact, path: Path, title: str, words: Words) -> Path:
    """Write the worst badges into a PDF.

    Raises:
        NotWritten: It cannot be written.
    """
    from checkin import tryout

    page = tryout.sheet(contact.worst, title=title, words=words)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(page)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise NotWritten(path=path, why=error.strerror or str(error)) from error
    return path


# -- trying it on paper


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of a test print: the outcome's value, and a sentence where there is more to say."""

    outcome: str
    detail: str


def printers(store: Store, here: str) -> list[str]:
    """The printers to try a badge on: this desk's own, then those of the event."""
    from checkin import fleet

    names = [one.name for one in fleet.printers(store)]
    return list(dict.fromkeys(filter(None, (here, *names))))


def test_print(
    store: Store, *, device: str, template: Template, content: "BadgeContent", data_dir: Path
) -> Printed:
    """Print one badge that is nobody's: no issue is made of it, no desk knows its code.

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: There is no such printer.
        BadgeUnprintable: A text does not fit, or has letters that no font has.
    """
    from checkin import fleet, sending
    from checkin.layout import lay_out
    from checkin.printers import base
    from checkin.render.fonts import badge_fonts

    printer = fleet.opened(store, device, threading.Event())
    try:
        paper = printer.paper()
        shown = replace(template, sheet=None)
        if paper is not None and paper.mono:
            shown, content = in_black(shown), replace(content, colours={})
        page = sending.page_of(lay_out(shown, content, badge_fonts()))
        if printer.takes(*shown.page_mm) is False:
            return Printed(base.Result.NOT_SENT.value, base.WRONG_PAPER)
        with sending.alone(store, device, data_dir) as ours:
            if not ours:
                return Printed(base.Result.NOT_SENT.value, base.BUSY)
            outcome = printer.send(page, f"test-{time.time_ns() // 1_000_000}")
    finally:
        printer.close()
    return Printed(outcome.result.value, outcome.detail)


# -- in and out


@dataclass(frozen=True, slots=True)
class Brought:
    """A template read from a file, and what of it did not map.

    `sizeless`: the file does not say how large the badge is.
    """

    path: Path
    template: Template
    missed: "tuple[Missed, ...]" = ()
    sizeless: bool = False


def bring(_: None, *, path: Path, name: str, size_mm: tuple[float, float] | None) -> Brought:
    """Read a template from a file of ours, of Indico or of pretix, whichever it is.

    Raises:
        TemplateFileUnreadable, TemplateError, PictureRefused: It is none, or cannot be used.
    """
    from checkin.foreign import indico, pretix
    from checkin.render import badge_file

    data = badge_file.contents(path)
    text = data.decode("utf-8-sig", "replace")
    if _is_ours(text):
        return Brought(path, badge_file.unpacked(data, path))
    try:
        imported = indico.read(text, name, path.stem)
        return Brought(path, imported.template, imported.missed)
    except TemplateError:
        imported = pretix.read(text, name, path.stem, size_mm)
        return Brought(path, imported.template, imported.missed, sizeless=True)


def _is_ours(text: str) -> bool:
    """Whether it is a template of this program or no JSON at all, such as a zip file."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return True
    return isinstance(told, dict) and "elements" in told and "width_mm" in told


def export(store: Store, *, template: Template, path: Path, unnamed: str) -> Path:
    """Write *template* with its pictures to *path*; one called *unnamed* gets a name first.

    Raises:
        NotWritten: It cannot be written.
    """
    from checkin import templates
    from checkin.render import badge_file

    if template.name == unnamed:
        name = templates.free_name(store, template.title)
        template = pagesetup.rename(template, name=name)
    badge_file.write(path, template)
    return path
