"""The designer of badges as a page of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.designer.controller import DesignerController
from ui.designer.view import DesignerView
from ui.opened import Opened
from ui.page import KeyHint, Page


class DesignerScreen(Page):
    """View and controller of the designer."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Badges")
        self.setAccessibleName(self.title)
        self.setObjectName("badges")
        self.view = DesignerView(opened.theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = DesignerController(self.view, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.controller.shown)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def facts_changed(self) -> None:
        self.controller.facts_changed()

    def focus_here(self) -> None:
        page = self.view.page()
        if page is None:
            self.view.canvas.setFocus()
        else:
            (page.first_input() or page).setFocus()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("PgDown", self.tr("Next element")),
            KeyHint("Right", self.tr("Move; Shift: further")),
            KeyHint("Alt+Right", self.tr("Larger or smaller")),
            KeyHint("Return", self.tr("To its properties")),
            *self.view.commands.hints("undo", "duplicate", "turn", "up", "delete", "save"),
            *self.view.commands.hints("larger", "fit", "next_part"),
        )
