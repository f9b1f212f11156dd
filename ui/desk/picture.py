"""Draws a badge for the screen, in the render lane: the PDF that would be printed, as dots.

For a printer that has only black the dots are the very ones that it would burn.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin.badgecode import MAX_ISSUE
from checkin.model import TEXT_FIELDS, Attendee, PrintJob
from checkin.store import Store

if TYPE_CHECKING:
    from checkin.badge import Setting
    from checkin.fleet import Loaded
    from checkin.layout import Problem
    from checkin.render.raster import Mono, Raster

MM_PER_INCH = 25.4
MOST_DPI = 400
_WHITE, _BLACK = 0xFFFFFFFF, 0xFF000000


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One badge: the page, its size in mm, and what keeps it from being printed (mostly nothing).

    With problems the page is drawn as far as it can be, for the screen only.
    """

    image: QImage
    width_mm: float
    height_mm: float
    problems: "tuple[Problem, ...]" = ()


@dataclass(frozen=True, slots=True)
class Press:
    """What a badge takes from the event, and what lies in the printer that it goes to."""

    setting: "Setting"
    loaded: "Loaded"


def press(store: Store, *, printer: str) -> Press:
    """How badges look that go to *printer*; asked of the reads lane."""
    from checkin import badge, fleet  # heavy, and long after the first paint

    return Press(badge.setting(store), fleet.loaded(store, printer))


def with_changes(attendee: Attendee, changes: Mapping[str, str]) -> Attendee:
    """*attendee* as they would be with *changes*, as far as a badge can show them."""
    shown = {key: text for key, text in changes.items() if key in TEXT_FIELDS}
    return replace(attendee, **shown)  # type: ignore[arg-type]  # text fields, all of them


def draw(
    press: Press,
    attendee: Attendee,
    job: PrintJob | None,
    template: str,
    room_px: tuple[int, int],
) -> Picture:
    """The badge of *attendee*, as large as *room_px* (device pixels) allows if it is in colour.

    Args:
        job: Their newest print job: its code stands on the badge. Without one, the code that their
            first badge could have.

    Raises:
        NotKnown: There is no such template.
    """
    from checkin import badge, fleet  # heavy, and long after the first paint
    from checkin.render import codes, pdf, raster

    where, paper = press.setting, press.loaded.paper
    named = fleet.template_on(where.templates, paper, template, press.loaded.template)
    # What fits no paper is shown all the same. A sheet holds many badges; one of them is looked at.
    design = replace(named or where.templates.named(template), sheet=None)
    if design.mono:
        where = replace(where, colours={})
    issue, random = (job.issue, job.random) if job else (1, 0)
    token = badge.code_for(where, attendee.id, min(issue, MAX_ISSUE), random)
    placed, _ = badge.laid_out(attendee, where, design, token)
    width_mm, height_mm = design.page_mm
    page = pdf.to_pdf([placed], preview=True)
    if paper is not None and paper.mono:
        burned = raster.page(page, 0, dpi=paper.dpi)
        image = _in_black(raster.mono(burned, codes.on_page(placed), dpi=paper.dpi))
    else:
        width_px, height_px = room_px
        dpi = min(width_px / width_mm, height_px / height_mm) * MM_PER_INCH
        image = _in_colour(
            raster.page(page, 0, dpi=max(24, min(MOST_DPI, round(dpi))), colour=True)
        )
    return Picture(image=image, width_mm=width_mm, height_mm=height_mm, problems=placed.problems)


def _in_colour(dots: "Raster") -> QImage:
    return QImage(
        dots.data, dots.width, dots.height, 3 * dots.width, QImage.Format.Format_RGB888
    ).copy()  # the bytes go with the caller


def _in_black(dots: "Mono") -> QImage:
    image = QImage(dots.data, dots.width, dots.height, dots.stride, QImage.Format.Format_Mono)
    image.setColorTable([_WHITE, _BLACK])
    return image.convertToFormat(QImage.Format.Format_Grayscale8)  # soft when it is drawn smaller
