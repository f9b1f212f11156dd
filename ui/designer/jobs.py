"""What the designer asks of the event file and of the badge's engine; run in lanes."""

import logging
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin import designing, pagesetup
from checkin.errors import (
    CheckinError,
    PictureMissing,
    PictureRefused,
)
from checkin.papers import Paper, fits
from checkin.store import Store
from checkin.template import Template
from ui.designer import drafts
from ui.designer.bars import Listed
from ui.long_work import LongWork

if TYPE_CHECKING:
    from checkin import lint
    from checkin.badge import Setting
    from checkin.layout import BadgeContent, Problem
    from checkin.render.raster import Raster

log = logging.getLogger(__name__)


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
        return People((_somebody(where),), own)
    samples: list[Person] = []
    for one in found:
        content = badge.content_of(one.attendee, where, TOKEN)
        which = one.which.value
        number = sum(other.kind == which for other in samples)
        key = f"{which}{number or ''}"
        samples.append(Person(key, one.attendee.full_name, content, which))
    return People(tuple(samples), own)


def _somebody(where: "Setting") -> Person:
    """Nobody of the list, at this event."""
    from checkin.layout import BadgeContent

    fields = dict(SOMEBODY) | {
        "event_name": where.event.name,
        "event_subtitle": where.event.subtitle,
    }
    content = BadgeContent(fields=fields, token=TOKEN, colours=where.colours)
    return Person("somebody", SOMEBODY["full_name"], content)


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
    image = as_image(dots)
    image.setDevicePixelRatio(ratio)
    return Drawn(image, placed.problems)


def as_image(dots: "Raster") -> QImage:
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

    `usual` is the template to begin with; `papers` lie in the printers of the event, by their
    names; `somebody` stands on badges until the list was looked through; `draft` is what was left
    unsaved last time.
    """

    templates: Mapping[str, Template]
    listed: tuple[Listed, ...]
    usual: str
    colours: Mapping[str, str]
    papers: Mapping[str, Paper]
    somebody: Person
    draft: Template | None = None

    def is_own(self, name: str) -> bool:
        """Whether the event keeps the template, and so it can be changed in its place."""
        return any(one.own for one in self.listed if one.name == name)


def world(store: Store, draft: Path | None = None) -> World:
    """Read all of it; *draft* is where one may lie."""
    from checkin import badge, templates
    from checkin.render.templates import DEFAULT

    rows = templates.listed(store)
    return World(
        templates={row.name: designing.opened(row.template) for row in rows if row.template},
        listed=tuple(Listed(row.name, row.title, row.own, row.fault) for row in rows),
        usual=DEFAULT,
        colours={category.name: category.colour for category in store.categories()},
        papers=dict(_papers(store)),
        somebody=_somebody(badge.setting(store)),
        draft=drafts.read(draft) if draft is not None else None,
    )


def _papers(store: Store) -> Iterator[tuple[str, Paper]]:
    """What lies in the printers, as far as it is settled; no device is asked."""
    from checkin import fleet

    for one in fleet.printers(store):
        try:
            with closing(fleet.opened(store, one.name, threading.Event())) as device:
                paper = device.paper()
        except CheckinError as error:
            log.warning("a printer's paper is not known: %s", type(error).__name__)
            continue
        if paper is not None:
            yield one.name, paper


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
        with path.open("rb") as file:
            data = file.read(pictures.MOST_BYTES + 1)  # one more is too large, and refused
    except OSError as error:
        raise PictureMissing(path=path) from error
    pictures.checked(path.name, data)
    return path.name, data


def keep_draft(_: None, *, path: Path, template: Template) -> None:
    """Raises NotWritten."""
    drafts.write(path, template)


def check(
    _: None,
    *,
    template: Template,
    fields: Collection[str],
    colours: Mapping[str, str],
    papers: Mapping[str, Paper],
) -> "list[lint.Finding]":
    """What is likely to go wrong with *template*, on those of the *papers* that it fits."""
    from checkin import lint
    from checkin.render import pictures
    from checkin.render.fonts import badge_fonts

    left_out: dict[str, Sequence[str]] = {}
    for file, data in template.images.items():
        try:
            left_out[file] = pictures.checked(file, data).left_out
        except PictureRefused as error:
            left_out[file] = (str(error.facts["why"]),)
    fitting = {name: paper for name, paper in papers.items() if fits(template.page_mm, paper)}
    event = lint.Event(fields=fields, colours=colours, papers=fitting, left_out=left_out)
    return lint.check(template, badge_fonts(), event)
