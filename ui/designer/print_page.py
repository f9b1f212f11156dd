"""Asks which printer a badge is tried on, and says what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from checkin.model import JobState
from ui import messages
from ui.designer.inputs import Choice, labelled
from ui.designer.outward import Printed
from ui.long_work import LongWork, WorkStrip
from ui.side_page import CONFIRM, SidePage
from ui.theme import Theme
from ui.widgets import Notice


class PrintPage(SidePage):
    wanted = Signal(str)  # the printer's name or address

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.explain(
            self.tr("Test print"),
            self.tr(
                "The badge as it is on the canvas, saved or not. It is nobody’s: its code opens no"
                " door."
            ),
        )
        self.printer = Choice(self.tr("Printer"))
        self._row = labelled(self.tr("Printer"), self.printer)
        self.strip = WorkStrip()
        self._result = Notice()
        for widget in (self._row, self.strip, self._result):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.print_button = self.add_button(self.tr("Print"), CONFIRM, kind="primary")
        self.print_button.clicked.connect(
            lambda _checked=False: self.wanted.emit(self.printer.value())
        )
        self.add_close_button()
        theme.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        self._row.setMaximumWidth(self.theme.look.px(460))

    def first_input(self) -> QWidget | None:
        return self.printer

    def show_printers(self, printers: Sequence[str]) -> None:
        self._result.hide()
        self.complain(
            "" if printers else self.tr("No printer is known yet. Choose one in the settings.")
        )
        self.printer.offer((one, messages.of_printer(one)) for one in printers)
        self._ready()

    def begin(self, work: LongWork) -> None:
        self._result.hide()
        self.complain("")
        self.strip.watch(work, lambda _done, _total: self.tr("Printing…"))
        self.strip.stop_button.hide()
        self._ready()

    def show_printed(self, printed: Printed) -> None:
        self.strip.end()
        words, role = messages.of_job(JobState(printed.outcome))
        if printed.detail:
            words = QCoreApplication.translate("printers", printed.detail)
        self._result.say(f"{words[:1].upper()}{words[1:]}", role)
        self._ready()

    def show_stopped(self, text: str) -> None:
        self.strip.end()
        self.complain(text)
        self._ready()

    def result(self) -> str:
        return self._result.text() if not self._result.isHidden() else ""

    def _ready(self) -> None:
        self.print_button.setEnabled(bool(self.printer.value()) and not self.strip.busy)
