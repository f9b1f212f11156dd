"""What the designer asks of the event file and of the badge's engine; run in lanes."""

import json
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin import designing, pagesetup
from checkin.errors import (
    Cancelled,
    NotWritten,
    PictureMissing,
    PictureRefused,
    TemplateError,
)
from checkin.store import Store
from checkin.template import Template
from checkin.words import Detail
from ui.designer import drafts
from ui.designer.bars import Listed
from ui.long_work import LongWork

if TYPE_CHECKING:
    from checkin import lint, tryout
    from checkin.badge import Setting
    from checkin.foreign.common import Missed
    from checkin.layout import BadgeContent, LaidOut, Problem
    from checkin.render.raster import Raster

#: Puts a sentence of `checkin/` into the language of the window.
Words = Callable[[Detail], str]

#: More dots than this in one picture are too many for a screen; it is stretched then.
MOST_DOTS = 12_000_000
#: Code of a badge that nobody has; it looks like any other.
TOKEN = "CBDEFGHIJKLNRTUV"
#: So many people are offered for a name that is typed.
MOST_FOUND = 12

#: Who stands on a badge while the event has nobody.
SOMEBODY: Mapping[str, str] = {
    "given_name": "Alexandra",
    "family_name": "Papadopoulou",
    "name": "Alexandra",
    "full_name": "Alexandra Papadopoulou",
    "organisation": "Hellenic Food Cluster",
    "job_title": "Head of Programme",
    "country": "GR",
    "country_name": "Greece",
    "category": "Speaker",
    "pronouns": "she/her",
    "title": "Dr",
    "sessions": "Opening plenary",
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose badge can be shown: `which` is a key of a sample, or their id.

    `kind` says what they show: "longest", "shortest", "hardest", "" for nothing special.
    """

    which: str
    name: str
    content: "BadgeContent"
    kind: str = ""


def content_of(store: Store, attendee_id: str) -> Person | None:
    """The badge of one person; None if there is nobody of that id."""
    from checkin import badge

    attendee = store.attendee(attendee_id)
    if attendee is None:
        return None
    where = badge.setting(store)
    return Person(attendee.id, attendee.full_name, badge.content_of(attendee, where, TOKEN))


@dataclass(frozen=True, slots=True)
class People:
    """Whose badges to look at, and every field that a template can name in this event."""

    samples: tuple[Person, ...]
    fields: tuple[str, ...]


def people(store: Store, work: LongWork) -> People:
    """Those whose badges show most about a template: the longest, the shortest, the hardest name.

    Reads the whole list: for the bulk lane.
    """
    from checkin import badge, tryout

    where = badge.setting(store)
    found = tryout.samples(store, progress=work.progress, cancelled=work.cancelled)
    own = tryout.known_fields(store)
    if not found:
        return People((Person("somebody", SOMEBODY["full_name"], _made_up(where)),), own)
    samples: list[Person] = []
    for one in found:
        content = badge.content_of(one.attendee, where, TOKEN)
        which = one.which.value
        number = sum(other.kind == which for other in samples)
        key = f"{which}{number or ''}"
        samples.append(Person(key, one.attendee.full_name, content, which))
    return People(tuple(samples), own)


def _made_up(where: "Setting") -> "BadgeContent":
    from checkin.layout import BadgeContent

    fields = dict(SOMEBODY) | {
        "event_name": where.event.name,
        "event_subtitle": where.event.subtitle,
    }
    return BadgeContent(fields=fields, token=TOKEN, colours=where.colours)


def find(store: Store, query: str) -> list[tuple[str, str]]:
    """Whom *query* may mean: (id, name), the likeliest first."""
    ids = store.searcher.find(query, MOST_FOUND)
    names = {one.id: one.full_name for one in store.attendees(ids)}
    return [(who, names[who]) for who in ids if who in names]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One side as it will print, and what kept parts of it from being set."""

    image: QImage
    problems: tuple["Problem", ...]


def draw(
    _: None, *, template: Template, side: str, content: "BadgeContent", dpi: float, ratio: float
) -> Drawn:
    """One side of *template* at *dpi* dots an inch, in the render lane.

    Args:
        ratio: Dots of the picture for each pixel of the window.
    """
    from checkin.layout import lay_out
    from checkin.render import pdf, raster
    from checkin.render.fonts import badge_fonts

    flat = one_side(template, side)
    placed = lay_out(flat, content, badge_fonts())
    most = (MOST_DOTS / (flat.width_mm * flat.height_mm)) ** 0.5 * 25.4
    page = pdf.to_pdf([placed], preview=True)
    dots = raster.page(page, 0, dpi=max(20, round(min(dpi, most))), colour=True)
    image = _image(dots)
    image.setDevicePixelRatio(ratio)
    return Drawn(image, placed.problems)


def _image(dots: "Raster") -> QImage:
    stride = dots.width * dots.channels
    image = QImage(dots.data, dots.width, dots.height, stride, QImage.Format.Format_RGB888)
    return image.copy()  # the dots belong to Python


def one_side(template: Template, side: str) -> Template:
    """*template* with nothing but the elements of *side*, unfolded and on a page of its own."""
    elements = tuple(replace(one, side="both") for one in template.elements_of(side))
    return replace(template, fold="", two_sided=False, sheet=None, elements=elements)


# -- templates


@dataclass(frozen=True, slots=True)
class World:
    """What can be opened, what texts can show, what to look out for.

    `usual` is the template to begin with; `draft` what was left unsaved last time.
    """

    templates: Mapping[str, Template]
    listed: tuple[Listed, ...]
    usual: str
    colours: Mapping[str, str]
    draft: Template | None = None

    def is_own(self, name: str) -> bool:
        """Whether the event keeps the template, and so it can be changed in its place."""
        return any(one.own for one in self.listed if one.name == name)


def world(store: Store, draft: Path | None = None) -> World:
    """Read all of it; *draft* is where one may lie."""
    from checkin import templates
    from checkin.render.templates import DEFAULT

    rows = [row for row in templates.listed(store) if row.template is not None]
    return World(
        templates={row.name: designing.opened(row.template) for row in rows if row.template},
        listed=tuple(Listed(row.name, row.title, row.own) for row in rows),
        usual=DEFAULT,
        colours={category.name: category.colour for category in store.categories()},
        draft=drafts.read(draft) if draft is not None else None,
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A template as it was to be saved, as it is kept now, and everything with it."""

    asked: Template
    template: Template
    world: World


def save(store: Store, template: Template, *, at: datetime) -> Kept:
    """Keep *template* under its name.

    Raises:
        TemplateError, PictureRefused: It cannot be kept so.
    """
    from checkin import templates

    kept = templates.save(store, template, at=at)
    return Kept(template, designing.opened(kept), world(store))


def save_as(store: Store, template: Template, *, title: str, at: datetime) -> Kept:
    """Keep *template* as a new one called *title*.

    Raises:
        TemplateError, PictureRefused: It cannot be kept so.
    """
    from checkin import templates

    name = templates.free_name(store, title)
    renamed = pagesetup.rename(template, name=name, title=title)
    return replace(save(store, renamed, at=at), asked=template)


def remove(store: Store, name: str, *, at: datetime) -> World:
    """Take an own template off the event.

    Raises:
        TemplateInUse: A printer prints it.
    """
    from checkin import templates

    templates.remove(store, name, at=at)
    return world(store)


def read_picture(_: None, path: Path) -> tuple[str, bytes]:
    """A picture for a badge: its file name and its bytes.

    Raises:
        PictureMissing: The file cannot be read.
        PictureRefused: It cannot be painted, or is too large.
    """
    from checkin.render import pictures

    try:
        data = path.read_bytes()
    except OSError as error:
        raise PictureMissing(path=path) from error
    pictures.checked(path.name, data)
    return path.name, data


def keep_draft(_: None, *, path: Path, template: Template) -> None:
    """Raises NotWritten."""
    drafts.write(path, template)


def check(
    _: None, *, template: Template, fields: Collection[str], colours: Mapping[str, str]
) -> "list[lint.Finding]":
    """What is likely to go wrong with *template*."""
    from checkin import lint
    from checkin.render import pictures
    from checkin.render.fonts import badge_fonts

    left_out: dict[str, Sequence[str]] = {}
    for file, data in template.images.items():
        try:
            left_out[file] = pictures.checked(file, data).left_out
        except PictureRefused as error:
            left_out[file] = (str(error.facts["why"]),)
    event = lint.Event(fields=fields, colours=colours, left_out=left_out)
    return lint.check(template, badge_fonts(), event)


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
    return _image(raster.page(pdf.to_pdf([whole], preview=True), 0, dpi=dpi, colour=True))


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
    from checkin.papers import in_black
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
