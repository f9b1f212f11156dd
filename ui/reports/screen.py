"""The reports as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.reports.controller import ReportsController
from ui.reports.view import ReportsView


class ReportsScreen(Page):
    """View and controller of the reports."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Reports")
        self.setAccessibleName(self.title)
        self.setObjectName("reports")
        self.view = ReportsView(opened.theme, zone=opened.zone, folder=opened.path.parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = ReportsController(self.view, opened)
        self.view.backups.restore_wanted.connect(lambda: self.wants.emit("restore"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        self.view.export.report.setFocus()

    def keys(self) -> Sequence[KeyHint]:
        return (KeyHint("Ctrl+S", self.tr("Save the report chosen")),)

    def facts_changed(self) -> None:
        self.controller.facts_changed()
