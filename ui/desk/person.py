"""One attendee as the desk's panels need them: read in a lane, shown in the window."""

from dataclasses import dataclass
from datetime import datetime

from checkin.model import Attendee, BadgeNote, Category, PrintJob, Session

NO_BADGE = BadgeNote()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who it is, what was done with them so far, and where their badge is.

    `checked_in` is their first entry at this desk's checkpoint and `where` the station it was at.
    `job` is the newest print job, `badge` where the newest badge is. `sessions` are those they are
    registered or invited for, in the programme's order. `badge_differs`: the badge they hold says
    something else than one printed now would.
    """

    attendee: Attendee
    category: Category
    checked_in: datetime | None = None
    where: str = ""
    job: PrintJob | None = None
    badge: BadgeNote = NO_BADGE
    sessions: tuple[Session, ...] = ()
    badge_differs: bool = False

    @property
    def waits_for_note(self) -> bool:
        """Whether their first badge waits until somebody read the note about them."""
        held = self.category.read_first and bool(self.attendee.attention)
        return held and self.checked_in is not None and not self.badge.issue
