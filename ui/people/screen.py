"""The list of people as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.people.controller import PeopleController
from ui.people.model import PeopleModel
from ui.people.view import PeopleView


class PeopleScreen(Page):
    """View, model and controller of the list."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("People")
        self.setAccessibleName(self.title)
        self.setObjectName("people")
        self.model = PeopleModel(opened.zone, opened.language, opened.clock, self)
        self.view = PeopleView(
            opened.theme,
            self.model,
            zone=opened.zone,
            language=opened.language,
            clock=opened.clock,
            printer=opened.settings.printer,
            template=opened.settings.template,
            folder=opened.path.parent,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = PeopleController(self.view, self.model, opened)
        self.view.export_wanted.connect(lambda: self.wants.emit("reports"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        page = self.view.page()
        if page is None:
            self.view.focus_list()
        else:
            (page.first_input() or page).setFocus()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Ctrl+F", self.tr("Search")),
            KeyHint("Down", self.tr("From the search into the list")),
            KeyHint("Return", self.tr("To the details of the person marked")),
            KeyHint("Shift+Down", self.tr("Select several")),
            KeyHint("F2", self.tr("Correct")),
            KeyHint("Ctrl+P", self.tr("Badges of those selected, or of everybody")),
            KeyHint("Ctrl+M", self.tr("Merge the two selected")),
            KeyHint("Ctrl+Return", self.tr("Confirm what a page asks")),
            KeyHint("Esc", self.tr("Back")),
        )

    def facts_changed(self) -> None:
        self.controller.facts_changed()
