"""Draws a badge for the screen, in the render lane: the PDF that would be printed, as dots."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from checkin.badgecode import MAX_ISSUE
from checkin.model import TEXT_FIELDS, Attendee, PrintJob
from checkin.store import Store

if TYPE_CHECKING:
    from checkin.badge import Setting
    from checkin.layout import Problem

MM_PER_INCH = 25.4
MOST_DPI = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One badge: the page, its size in mm, and what keeps it from being printed (mostly nothing).

    With problems the page is drawn as far as it can be, for the screen only.
    """

    image: QImage
    width_mm: float
    height_mm: float
    problems: "tuple[Problem, ...]" = ()


def setting(store: Store) -> "Setting":
    """What badges take from the event; asked of the reads lane."""
    from checkin import badge  # heavy, and long after the first paint

    return badge.setting(store)


def with_changes(attendee: Attendee, changes: Mapping[str, str]) -> Attendee:
    """*attendee* as they would be with *changes*, as far as a badge can show them."""
    shown = {key: text for key, text in changes.items() if key in TEXT_FIELDS}
    return replace(attendee, **shown)  # type: ignore[arg-type]  # text fields, all of them


def draw(
    where: "Setting",
    attendee: Attendee,
    job: PrintJob | None,
    template: str,
    room_px: tuple[int, int],
) -> Picture:
    """The badge of *attendee* as large as *room_px* (device pixels) allows.

    Args:
        job: Their newest print job: its code stands on the badge. Without one, the code that their
            first badge could have.

    Raises:
        NotKnown: There is no such template.
    """
    from checkin import badge  # heavy, and long after the first paint
    from checkin.render import pdf, raster

    # A sheet holds many badges; what is looked at is one of them.
    design = replace(where.templates.named(template), sheet=None)
    issue, random = (job.issue, job.random) if job else (1, 0)
    token = badge.code_for(where, attendee.id, min(issue, MAX_ISSUE), random)
    placed, _ = badge.laid_out(attendee, where, design, token)
    width_mm, height_mm = design.page_mm
    width_px, height_px = room_px
    dpi = min(width_px / width_mm, height_px / height_mm) * MM_PER_INCH
    page = pdf.to_pdf([placed], preview=True)
    dots = raster.page(page, 0, dpi=max(24, min(MOST_DPI, round(dpi))), colour=True)
    image = QImage(
        dots.data, dots.width, dots.height, 3 * dots.width, QImage.Format.Format_RGB888
    ).copy()  # the bytes go with this function
    return Picture(image=image, width_mm=width_mm, height_mm=height_mm, problems=placed.problems)
