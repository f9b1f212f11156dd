"""What the designer asks of the event file and of the badge's engine; run in lanes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin.model import Status
from checkin.store import Store
from checkin.template import Template
from ui.designer.bars import Listed

if TYPE_CHECKING:
    from checkin.badge import Setting
    from checkin.layout import BadgeContent, Problem

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


def people(store: Store) -> list[Person]:
    """Those whose badges show most about a template: the longest and the shortest name."""
    from checkin import badge

    where = badge.setting(store)
    coming = [one for one in store.attendees() if one.status is not Status.CANCELLED]
    if not coming:
        return [Person("somebody", SOMEBODY["full_name"], _made_up(where))]
    chosen = {
        "longest": max(coming, key=lambda one: len(one.full_name)),
        "shortest": min(coming, key=lambda one: len(one.full_name) or 999),
    }
    return [
        Person(which, one.full_name, badge.content_of(one, where, TOKEN))
        for which, one in chosen.items()
    ]


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


def own_fields(store: Store) -> list[str]:
    """The columns that the lists of this event have beyond the usual ones."""
    seen: dict[str, None] = {}
    for attendee in store.attendees()[:500]:
        seen.update(dict.fromkeys(attendee.extra))
    return sorted(seen)


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


@dataclass(frozen=True, slots=True)
class World:
    """What can be opened, and what its texts can show. `usual` is the one to begin with."""

    templates: Mapping[str, Template]
    listed: tuple[Listed, ...]
    usual: str
    own_fields: tuple[str, ...]


def world(store: Store) -> World:
    from checkin import designing
    from checkin.render.templates import DEFAULT, shipped

    templates = {name: designing.opened(one) for name, one in shipped().items()}
    return World(
        templates,
        tuple(Listed(one.name, one.title, own=False) for one in templates.values()),
        DEFAULT,
        tuple(own_fields(store)),
    )
