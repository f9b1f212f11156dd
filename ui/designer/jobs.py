"""What the designer asks of the event file and of the badge's engine; run in lanes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin import designing, pagesetup
from checkin.errors import NotWritten, PictureMissing
from checkin.model import Status
from checkin.store import Store
from checkin.template import Template
from ui.designer import drafts
from ui.designer.bars import Listed
from ui.designer.drafts import Draft

if TYPE_CHECKING:
    from checkin import lint
    from checkin.badge import Setting
    from checkin.layout import BadgeContent, Problem

#: More dots than this in one picture are too many for a screen; it is stretched then.
MOST_DOTS = 12_000_000
#: Code of a badge that nobody has; it looks like any other.
TOKEN = "CBDEFGHIJKLNRTUV"
#: Longer than any name.
LONG = 10_000
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
    """Somebody whose badge can be shown: `which` is "longest", "shortest"… or their id."""

    which: str
    name: str
    content: "BadgeContent"


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
    """Whose badges to look at, and the columns that their list has beyond the usual ones."""

    samples: tuple[Person, ...]
    own_fields: tuple[str, ...]


def people(store: Store) -> People:
    """Those whose badges show most about a template: the longest and the shortest name.

    Reads the whole list: for the bulk lane.
    """
    from checkin import badge

    where = badge.setting(store)
    coming = [one for one in store.attendees() if one.status is not Status.CANCELLED]
    own = tuple(sorted({name for one in coming for name in one.extra}))
    if not coming:
        return People((Person("somebody", SOMEBODY["full_name"], _made_up(where)),), own)
    chosen = {
        "longest": max(coming, key=lambda one: len(one.full_name)),
        "shortest": min(coming, key=lambda one: len(one.full_name) or LONG),
    }
    samples = (
        Person(which, one.full_name, badge.content_of(one, where, TOKEN))
        for which, one in chosen.items()
    )
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
    stride = dots.width * dots.channels
    image = QImage(dots.data, dots.width, dots.height, stride, QImage.Format.Format_RGB888)
    copied = image.copy()  # the dots belong to Python
    copied.setDevicePixelRatio(ratio)
    return Drawn(copied, placed.problems)


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
    draft: Draft | None = None

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


def keep_draft(_: None, *, path: Path, draft: Draft) -> None:
    """Raises NotWritten."""
    try:
        drafts.write(path, draft)
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror or str(error)) from error


def check(
    _: None, *, template: Template, fields: Collection[str], colours: Mapping[str, str]
) -> "list[lint.Finding]":
    """What is likely to go wrong with *template*."""
    from checkin import lint
    from checkin.render import pictures
    from checkin.render.fonts import badge_fonts

    left_out = {
        file: facts.left_out
        for file, data in template.images.items()
        if (facts := pictures.checked(file, data)).left_out
    }
    event = lint.Event(fields=fields, colours=colours, left_out=left_out)
    return lint.check(template, badge_fonts(), event)
