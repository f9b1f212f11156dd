"""What was being typed into a panel when a scan came in between: kept, and offered again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from ui.desk.panel import Panel
from ui.widgets import KeyButton

GO_ON = "Ctrl+G"
#: As much of a panel's heading as its button says.
_LONGEST = 28


class DraftButton(KeyButton):
    """Leads back to the panel left last; shown only while there is one."""

    wanted = Signal(object, str)  # the panel's Action, and for whom it was open

    def __init__(self) -> None:
        super().__init__("", GO_ON, kind="quiet")
        self.setShortcut(QKeySequence())  # the view has the key, so that it works in a panel too
        self._drafts: list[tuple[Panel, str, str]] = []  # panel, for whom, its heading
        self.clicked.connect(lambda _checked=False: self.go_on())
        self._tell()

    def keep(self, panel: Panel) -> None:
        """Something comes in between: what is typed into *panel*, if anything, is kept."""
        if panel.isEnabled() and panel.keep_draft():
            self.forget(panel, panel.opened_for)
            self._drafts.append((panel, panel.opened_for, panel.heading.text()))
            self._tell()

    def forget(self, panel: Panel, key: str) -> None:
        """Nothing of what *panel* was open for is to be offered any more."""
        self._drafts = [draft for draft in self._drafts if draft[:2] != (panel, key)]
        self._tell()

    def go_on(self) -> None:
        """Open the panel again as it is opened by hand: for the person as they are by now."""
        if self._drafts:
            panel, key, _heading = self._drafts[-1]
            self.wanted.emit(panel.action, key)

    def _tell(self) -> None:
        self.setVisible(bool(self._drafts))
        if self._drafts:
            heading = self._drafts[-1][2][:_LONGEST]
            self.set_label(self.tr("Go on: {what}").format(what=heading))
        else:
            self.set_label(self.tr("Go on"))
