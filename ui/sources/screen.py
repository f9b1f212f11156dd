"""The sources as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from checkin import decode
from checkin.code_kinds import Kind
from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.sources.controller import SourcesController
from ui.sources.view import SourcesView
from ui.sources.words import SourceWords
from ui.wedge import Scan


class SourcesScreen(Page):
    """View and controller of the sources."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Sources")
        self.setAccessibleName(self.title)
        self.setObjectName("sources")
        words = SourceWords(opened.zone, opened.clock)
        words.setParent(self)
        self.view = SourcesView(opened.theme, words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = SourcesController(self.view, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        (self.view.now if self.view.chosen_name() else self.view.handover).setFocus()

    def take_scan(self, scan: Scan) -> bool:
        """The organiser's code, from whatever reads codes, goes into its field; others are the
        desk's, but for what is scanned into that very field."""
        for text in scan.candidates:
            if decode.resolve(text).kind is Kind.PAIRING:
                self.view.take_code(text.strip())
                return True
        document = next((text for text in scan.candidates if text.lstrip().startswith("{")), "")
        if not self.view.handover.hasFocus() or not document:
            return False
        self.view.handover.setText(document)
        return True

    def camera_place(self) -> QBoxLayout:
        return self.view.beside

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("F5", self.tr("Take the list now")),
            KeyHint("Ctrl+Return", self.tr("Connect")),
        )

    def facts_changed(self) -> None:
        self.controller.refresh()
