"""The lines at the foot of the window: list, badges, printer, people; in words, with a colour."""

from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.errors import CheckinError
from checkin.overview import Overview
from ui import messages
from ui.statusbar import Status
from ui.theme import Role
from ui.widgets import key_words

if TYPE_CHECKING:
    from checkin.routing import Change, Readiness

#: Shows the badges that wait, wherever one is.
WAITING_KEY = "Ctrl+B"
#: A list older than this is worth a look.
OLD = timedelta(hours=12)


class Standing(QObject):
    """Makes the words; a QObject, since that is what translates."""

    def lines(
        self,
        found: Overview,
        *,
        now: datetime,
        printer: str,
        trouble: CheckinError | None,
        known: "Readiness | None" = None,
        zone: tzinfo | None = None,
        aged: bool = False,
    ) -> list[Status]:
        """What stands at the foot of the window.

        Args:
            printer: The printer chosen: a name, a pool or an address; "" for none.
            trouble: What ended the printer's lane, if anything did.
            known: How the printer was found last; None for an address not met yet.
            zone: The event's.
            aged: A ticket system's list is told of elsewhere, with the time it was last in step;
                the one at which it last brought something new would only contradict that.
        """
        items = [] if aged else [self._list_age(found.list_at, now)]
        if found.unknown:
            text = self.tr("%n badge(s) to look for", "", found.unknown)
            items.append(Status(text, Role.NO))
        if found.waiting:
            text = self.tr("%n badge(s) waiting", "", found.waiting)
            items.append(Status(f"{text} · {key_words(WAITING_KEY)}", Role.LOOK, "waiting"))
        items.append(self._printer(printer, trouble, known, zone))
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

    def _printer(
        self,
        printer: str,
        trouble: CheckinError | None,
        known: "Readiness | None",
        zone: tzinfo | None,
    ) -> Status:
        if not printer:
            return Status(self.tr("No printer chosen"), Role.LOOK)
        if trouble is not None:
            return Status(messages.of_error(trouble), Role.NO)
        name = messages.of_printer(printer)
        if known is not None and known.trouble:
            why = QCoreApplication.translate("printers", known.trouble)
            return Status(messages.about(name, why), Role.NO)
        if printer.startswith("folder:"):
            return Status(self.tr("Badges go to a folder"), Role.YES)
        if known is None or known.asked is None:
            return Status(self.tr("Printer {name}").format(name=name), Role.NEUTRAL)
        if known.labels is None:
            return Status(self.tr("{name} ready").format(name=name), Role.YES)
        left = self.tr("{name} ready, %n label(s)", "", known.labels).format(name=name)
        if known.runs_out is not None:
            until = messages.clock(known.runs_out, zone)
            left = self.tr("{left} until about {time}").format(left=left, time=until)
        return Status(left, Role.LOOK if known.few else Role.YES)

    def changed(self, change: "Change") -> str:
        """What became of badges that waited for the printer that this desk had before."""
        before, now = messages.of_printer(change.before), messages.of_printer(change.now)
        told = []
        if change.moved:
            words = self.tr(
                "%n badge(s) that waited for {before} come from {now} now.", "", change.moved
            )
            told.append(words.format(before=before, now=now))
        if change.stayed:
            words = self.tr("%n badge(s) still wait for {before}: {key}.", "", change.stayed)
            told.append(words.format(before=before, key=key_words(WAITING_KEY)))
        return " ".join(told)
