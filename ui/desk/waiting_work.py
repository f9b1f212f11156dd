"""What the panel of waiting badges shows, and what is done when somebody decides in it."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from checkin.errors import CheckinError
from checkin.model import JobState
from checkin.store import Store
from ui import messages
from ui.desk import jobs
from ui.desk.asking import Asking
from ui.desk.jobs import Ordered, Outlook
from ui.desk.panel import Panel
from ui.desk.view import DeskView
from ui.opened import Opened

if TYPE_CHECKING:  # loaded with the panel: the window is open sooner
    from ui.desk.waiting import WaitingRow

log = logging.getLogger(__name__)


class WaitingWork(QObject):
    """Keeps the list as it is in the file while the panel is in view."""

    def __init__(self, view: DeskView, asking: Asking, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._asking = asking
        self._opened = opened
        view.panels.made.connect(self._hear)

    @Slot(object)
    def _hear(self, panel: Panel) -> None:
        from ui.desk.waiting import WaitingPanel

        if isinstance(panel, WaitingPanel):
            panel.send_wanted.connect(self._send)
            panel.off_wanted.connect(self._call_off)

    def open(self) -> None:
        """Show what waits."""
        self._read(self._opened_with)

    def facts_changed(self) -> None:
        panel = self._view.panel()
        if panel is None:
            return
        from ui.desk.waiting import WaitingPanel

        if isinstance(panel, WaitingPanel):
            self._read(lambda outlook: panel.show_rows(self._rows(outlook)))

    def _read(self, then: Callable[[Outlook], None]) -> None:
        look = partial(jobs.outlook, data_dir=self._opened.data_dir, own=self._asking.where.printer)
        self._asking.read(look, then, latest="waiting")

    def _opened_with(self, outlook: Outlook) -> None:
        panel = self._view.panels.waiting
        printers = {value: messages.of_printer(value) for value in outlook.printers}
        panel.ask(self._rows(outlook), printers, self._asking.where.printer)
        self._view.open_panel(panel)

    def _rows(self, outlook: Outlook) -> "list[WaitingRow]":
        from ui.desk.waiting import WaitingRow

        zone, now = self._opened.zone, self._asking.now()
        rows = []
        for one in outlook.waiting:
            words, role = messages.of_job(one.job.state)
            if one.asked_back:
                words = self.tr("asked back")
            printer = messages.of_printer(one.job.printer)
            if one.desk:
                printer = self.tr("{printer} (at {desk})").format(printer=printer, desk=one.desk)
            since = one.job.queued_at
            detail = one.job.detail
            rows.append(
                WaitingRow(
                    job=one.job.id,
                    name=one.name,
                    state=words[:1].upper() + words[1:],
                    role=role,
                    printer=printer,
                    since=messages.moment(since, zone, now) if since else "",
                    note=messages.of_print_detail(detail),
                    movable=one.movable,
                    stoppable=one.job.state is not JobState.SENDING,
                )
            )
        return rows

    @Slot(object, str)
    def _send(self, chosen: Sequence[str], to: str) -> None:
        order = partial(jobs.send_waiting, chosen=chosen, to=to, at=self._asking.now())
        self._order(order, partial(self._sent, to))

    def _sent(self, to: str, done: Ordered) -> None:
        sent, asked = done.done, done.asked_back
        told = []
        if sent:
            printer = messages.of_printer(to)
            words = self.tr("%n badge(s) sent to {printer}.", "", sent)
            told.append(words.format(printer=printer))
        if asked:
            told.append(
                self.tr("%n badge(s) go there as soon as their printer gives them back.", "", asked)
            )
        self._tell(told, done)

    @Slot(object)
    def _call_off(self, chosen: Sequence[str]) -> None:
        order = partial(jobs.call_off_waiting, chosen=chosen, at=self._asking.now())
        self._order(order, self._called_off)

    def _called_off(self, done: Ordered) -> None:
        off, asked = done.done, done.asked_back
        told = []
        if off:
            told.append(self.tr("%n badge(s) called off.", "", off))
        if asked:
            told.append(
                self.tr(
                    "%n badge(s) are called off as soon as their printer gives them back.",
                    "",
                    asked,
                )
            )
        self._tell(told, done)

    def _order(
        self,
        order: Callable[[Store], Ordered],
        done: Callable[[Ordered], None],
    ) -> None:
        self._asking.write(order, done, self._refused)

    def _refused(self, error: CheckinError) -> None:
        log.warning("not recorded: %s", type(error).__name__)
        self._view.panels.waiting.complain(messages.of_error(error))

    def _tell(self, told: list[str], done: Ordered) -> None:
        """Say what became of the order, and show what waits by now."""
        late = done.too_late
        if late:
            told.append(self.tr("%n badge(s) were on their way already.", "", late))
        panel = self._view.panels.waiting
        panel.complain("")
        panel.tell(" ".join(told))
        self._opened.wake_printer()
        self.facts_changed()
