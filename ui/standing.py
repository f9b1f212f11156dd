"""The lines at the foot of the window: list, badges, printer, people; in words, with a colour."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from checkin.errors import CheckinError
from checkin.overview import Overview
from ui import messages
from ui.statusbar import Status
from ui.theme import Role

#: A list older than this is worth a look.
OLD = timedelta(hours=12)


class Standing(QObject):
    """Makes the words; a QObject, since that is what translates."""

    def lines(
        self, found: Overview, *, now: datetime, printer: str, trouble: CheckinError | None
    ) -> list[Status]:
        """What stands at the foot of the window.

        Args:
            printer: The url of the printer chosen, "" for none.
            trouble: What ended the printer's lane, if anything did.
        """
        items = [self._list_age(found.list_at, now)]
        if found.unknown:
            text = self.tr("%n badge(s) to look for", "", found.unknown)
            items.append(Status(text, Role.NO))
        if found.waiting:
            text = self.tr("%n badge(s) waiting", "", found.waiting)
            items.append(Status(text, Role.LOOK))
        items.append(self._printer(printer, trouble))
        if found.conflicts:
            text = self.tr("%n field(s) changed here and on the list", "", found.conflicts)
            items.append(Status(text, Role.LOOK))
        return items

    def count(self, found: Overview) -> str:
        """How many of those expected came: "412 of 689 in"."""
        return self.tr("{came} of {expected} in").format(came=found.came, expected=found.expected)

    def _list_age(self, at: datetime | None, now: datetime) -> Status:
        if at is None:
            return Status(self.tr("No list yet"), Role.NEUTRAL)
        minutes = max(0, int((now - at).total_seconds() // 60))
        role = Role.LOOK if now - at > OLD else Role.YES
        if minutes < 1:
            return Status(self.tr("List just in"), role)
        if minutes < 120:
            return Status(self.tr("List %n min old", "", minutes), role)
        if minutes < 48 * 60:
            return Status(self.tr("List %n hour(s) old", "", minutes // 60), role)
        return Status(self.tr("List %n day(s) old", "", minutes // (24 * 60)), role)

    def _printer(self, url: str, trouble: CheckinError | None) -> Status:
        if not url:
            return Status(self.tr("No printer chosen"), Role.LOOK)
        if trouble is not None:
            return Status(messages.of_error(trouble), Role.NO)
        kind, _, name = url.partition(":")
        if kind == "folder":
            return Status(self.tr("Badges go to a folder"), Role.YES)
        return Status(self.tr("Printer {name}").format(name=name.strip("/")), Role.YES)
